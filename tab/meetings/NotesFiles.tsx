import { Button, Field, MessageBar, MessageBarBody, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons'
import { useNotesFile } from '../queries/meetings.ts'
import { meetingSays } from './words.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
})

/** The blocks to take away: copied as text, or as a file for Word, the web or plain text. */
export function NotesFiles({ meeting }: { meeting: string }) {
  const styles = useStyles()
  const file = useNotesFile(meeting)
  const told = file.data && { kept: meetingSays.kept, copied: meetingSays.copied, closed: meetingSays.closed }[file.data.done]
  const save = (wanted: 'docx' | 'html' | 'txt', label: string) => (
    <Button icon={<ArrowDownloadRegular />} disabled={file.isPending} onClick={() => file.mutate(wanted)}>
      {label}
    </Button>
  )
  return (
    <div className={styles.told}>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<CopyRegular />} disabled={file.isPending} onClick={() => file.mutate('copy')}>
          Copy as text
        </Button>
        {save('docx', 'Save for Word')}
        {save('html', 'Save as web page')}
        {save('txt', 'Save as text')}
      </div>
      <div role="status">
        {told && (
          <MessageBar intent={file.data?.done === 'closed' ? 'warning' : 'success'} layout="multiline">
            <MessageBarBody>{told}</MessageBarBody>
          </MessageBar>
        )}
        {file.isError && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{file.error.message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {file.data?.done === 'closed' && (
        <Field label="Text for the notes">
          <Textarea readOnly rows={12} resize="vertical" value={file.data.text} />
        </Field>
      )}
    </div>
  )
}
