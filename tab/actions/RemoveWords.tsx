import { Field, Text, Textarea } from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import type { HistoryEntry } from '../../bot/api/contract.ts'
import { DialogForm } from '../DialogForm.tsx'
import { useCommand } from '../queries/actions.ts'
import { says } from '../words.ts'

interface Props {
  actionRef: string
  entry: HistoryEntry
  isOpen: boolean
  onDone: (says: string) => void
  onClose: () => void
}

/** Asks why the words of one entry must not be there, and removes them for good. */
export function RemoveWords({ actionRef, entry, isOpen, onDone, onClose }: Props) {
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
    setRefusal('')
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
    <DialogForm
      heading={`Remove the words of entry ${entry.seq}`}
      button="Remove the words"
      busy="Removing…"
      isBusy={command.isPending}
      isOpen={isOpen}
      refusal={refusal}
      element={element}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </DialogForm>
  )
}
