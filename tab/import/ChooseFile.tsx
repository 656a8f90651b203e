import { Field, MessageBar, MessageBarBody, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me } from '../../bot/api/contract.ts'
import { DropZone } from '../DropZone.tsx'
import { useUpload } from '../queries/imports.ts'
import { importAddress } from '../route.ts'
import { says } from '../words.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '45rem' },
})

/** The board whose tracker it is, and the file: chosen or dropped. */
export function ChooseFile({ me }: { me: Me }) {
  const styles = useStyles()
  const upload = useUpload()
  const [board, setBoard] = useState(me.boards[0]?.ref ?? '')
  const take = (file: File | undefined) => {
    if (!file || upload.isPending) return
    upload.mutate({ file, board }, { onSuccess: ({ id }) => window.location.assign(importAddress(id)) })
  }
  return (
    <div className={styles.form}>
      <Field label="Board" hint="For rows that name no board of their own">
        <Select value={board} onChange={(_, data) => setBoard(data.value)}>
          {me.boards.map(({ ref, title }) => (
            <option key={ref} value={ref}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <DropZone
        label="Tracker to bring in"
        accept=".xlsx,.csv"
        hint="or drop it here. At most 10 MB and 20,000 rows."
        isBusy={upload.isPending}
        onFiles={([file]) => take(file)}
      >
        {upload.isPending && <Spinner size="small" label={says.importing} />}
      </DropZone>
      <div role="alert">
        {upload.isError && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{upload.error.message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  )
}
