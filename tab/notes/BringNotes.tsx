import { Button, Field, MessageBar, MessageBarBody, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { DropZone } from '../DropZone.tsx'
import { useTakeNotes } from '../queries/notes.ts'
import { notesAddress } from '../route.ts'
import { notesSays } from './words.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '45rem' },
  paste: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
})

const LARGEST = 10 * 1024 * 1024

/** Notes as a file, dropped or chosen, or as pasted text. What was pasted stays until it is read. */
export function BringNotes() {
  const styles = useStyles()
  const take = useTakeNotes()
  const [pasted, setPasted] = useState('')
  const [fault, setFault] = useState('')
  const send = async (given: File | string) => {
    if (take.isPending) return
    setFault('')
    try {
      const { id } = await take.mutateAsync(given)
      window.location.assign(notesAddress(id))
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem
      setFault(problem.message)
    }
  }
  const takeFiles = (files: FileList) => {
    const [file] = files
    if (!file) return
    if (files.length > 1) setFault(notesSays.oneFile)
    else if (file.size > LARGEST) setFault(notesSays.tooLarge)
    else void send(file)
  }
  const sent = take.variables
  return (
    <div className={styles.form}>
      <DropZone
        label="Notes to read"
        accept=".docx,.pdf,.txt,.md,.eml"
        hint="or drop it here. Word (.docx), PDF or text, at most 10 MB."
        isBusy={take.isPending}
        onFiles={takeFiles}
      />
      <div className={styles.paste}>
        <Field label="Or paste the notes">
          <Textarea rows={6} resize="vertical" value={pasted} onChange={(_, data) => setPasted(data.value)} />
        </Field>
        <Button className={styles.button} disabledFocusable={take.isPending || pasted.trim() === ''} onClick={() => void send(pasted)}>
          Read what is pasted
        </Button>
      </div>
      <div role="status">
        {take.isPending && (
          <Field label={`Reading ${sent instanceof File ? sent.name : 'what is pasted'}…`} validationState="none">
            <ProgressBar />
          </Field>
        )}
      </div>
      <div role="alert">
        {fault !== '' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{fault}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  )
}
