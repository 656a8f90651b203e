import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { type DragEvent, useRef, useState } from 'react'
import type { Me } from '../../bot/api/contract.ts'
import { useUpload } from '../queries/imports.ts'
import { importAddress } from '../route.ts'
import { says } from '../words.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '45rem' },
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: 'none' },
  icon: { fontSize: '2rem', color: tokens.colorNeutralForeground2 },
})

/** The board whose tracker it is, and the file: chosen or dropped. */
export function ChooseFile({ me }: { me: Me }) {
  const styles = useStyles()
  const upload = useUpload()
  const input = useRef<HTMLInputElement>(null)
  const [board, setBoard] = useState(me.boards[0]?.ref ?? '')
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (!file || upload.isPending) return
    upload.mutate({ file, board }, { onSuccess: ({ id }) => window.location.assign(importAddress(id)) })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
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
      <section
        aria-label="The file"
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <DocumentTableRegular aria-hidden className={styles.icon} />
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv"
          aria-label="Tracker to bring in"
          className={styles.hidden}
          onChange={(event) => {
            take(event.target.files?.[0])
            // Choosing the same file again, once it has been corrected, must count as a choice.
            event.target.value = ''
          }}
        />
        <Button appearance="primary" disabledFocusable={upload.isPending} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <Text size={200}>or drop it here. At most 10 MB and 20,000 rows.</Text>
        {upload.isPending && <Spinner size="small" label={says.importing} />}
      </section>
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
