import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { type DragEvent, useRef, useState } from 'react'
import { useTakeNotes } from '../queries/notes.ts'
import { notesAddress } from '../route.ts'
import { notesSays } from './words.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '45rem' },
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: 'none' },
  icon: { fontSize: '2rem', color: tokens.colorNeutralForeground2 },
  paste: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
})

const LARGEST = 10 * 1024 * 1024

/** Notes as a file, dropped or chosen, or as pasted text. What was pasted stays until it is read. */
export function BringNotes() {
  const styles = useStyles()
  const take = useTakeNotes()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
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
  const takeFiles = (files: FileList | null) => {
    const file = files?.[0]
    if (!files || !file) return
    if (files.length > 1) setFault(notesSays.oneFile)
    else if (file.size > LARGEST) setFault(notesSays.tooLarge)
    else void send(file)
  }
  const onDrag = (event: DragEvent, over: boolean) => {
    event.preventDefault()
    setOver(over)
  }
  const sent = take.variables
  return (
    <div className={styles.form}>
      <section
        aria-label="The file"
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false)
          takeFiles(event.dataTransfer.files)
        }}
      >
        <DocumentTableRegular aria-hidden className={styles.icon} />
        <input
          ref={input}
          type="file"
          accept=".docx,.pdf,.txt,.md,.eml"
          aria-label="Notes to read"
          className={styles.hidden}
          onChange={(event) => {
            takeFiles(event.target.files)
            // Choosing the same file again, once it has been mended, must count as a choice.
            event.target.value = ''
          }}
        />
        <Button appearance="primary" disabledFocusable={take.isPending} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <Text size={200}>or drop it here. Word (.docx), PDF or text, at most 10 MB.</Text>
      </section>
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
