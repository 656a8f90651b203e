import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import type { HistoryEntry } from '../../bot/api/contract.ts'
import { useCommand } from '../queries/actions.ts'
import { says } from '../words.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '36rem', '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL } },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, alignContent: 'start' },
  button: { whiteSpace: 'nowrap' },
})

interface Props {
  actionRef: string
  entry: HistoryEntry
  isOpen: boolean
  onDone: (says: string) => void
  onClose: () => void
}

/** Asks why the words of one entry must not be there, and removes them for good. */
export function RemoveWords({ actionRef, entry, isOpen, onDone, onClose }: Props) {
  const styles = useStyles()
  const command = useCommand(actionRef)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState('')
  const element = useRef<HTMLFormElement>(null)
  const isMissing = reason.trim() === ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (command.isPending) return
    setTried(true)
    if (isMissing) return element.current?.querySelector<HTMLElement>('[name="reason"]')?.focus()
    try {
      const answer = await command.mutateAsync({ command: { kind: 'redact', target: entry.seq, reason }, words: '' })
      if (answer.ok) onDone(answer.says)
      else setRefusal(answer.says)
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setRefusal(fault.message)
    }
  }

  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => data.type !== 'backdropClick' && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>Remove the words of entry {entry.seq}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text>{says.removeAbout}</Text>
              {(entry.kind === 'raised' || entry.kind === 'reworded') && <Text weight="semibold">{says.removeWording}</Text>}
              <Field
                label="Why they must not be there"
                hint="Without saying them again: this reason stays."
                required
                {...(tried && isMissing ? { validationMessage: 'Please give a reason in a few words.' } : {})}
              >
                <Textarea name="reason" value={reason} maxLength={4000} rows={3} onChange={(_, data) => setReason(data.value)} />
              </Field>
              <div role="alert">
                {refusal !== '' && (
                  <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{refusal}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions>
              <Button className={styles.button} type="submit" appearance="primary" disabledFocusable={command.isPending}>
                {command.isPending ? 'Removing…' : 'Remove the words'}
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
