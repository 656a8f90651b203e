import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { DialogForm } from '../DialogForm.tsx'
import { useOfficeCommand } from '../queries/office.ts'
import type { Draft } from './drafts.ts'
import type { FormState } from './fields.tsx'

interface Props<D> {
  heading: string
  button: string
  draft: Draft<D>
  /** Told in words what was recorded; the form is done with. */
  onDone: (says: string) => void
  onClose: () => void
  children: (form: FormState<D>) => ReactNode
}

/** One form of the office. What was typed stays until it is recorded; only Cancel, Escape and the cross give it up. */
export function FormDialog<D extends object>({ heading, button, draft, onDone, onClose, children }: Props<D>) {
  const send = useOfficeCommand()
  const [values, setValues] = useState(draft.start)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState('')
  const element = useRef<HTMLFormElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (send.isPending) return
    setTried(true)
    const [first] = Object.keys(draft.faultsIn(values))
    if (first) return element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    setRefusal('')
    try {
      const answer = await send.mutateAsync(draft.commandFor(values))
      if (answer.ok) onDone(answer.says)
      else setRefusal(answer.says)
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setRefusal(fault.message)
    }
  }

  return (
    <DialogForm
      heading={heading}
      button={button}
      busy="Recording…"
      isBusy={send.isPending}
      refusal={refusal}
      element={element}
      onSubmit={submit}
      onClose={onClose}
    >
      {children({ values, faults: tried ? draft.faultsIn(values) : {}, set: (part) => setValues({ ...values, ...part }) })}
    </DialogForm>
  )
}
