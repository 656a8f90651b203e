import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useOfficeCommand } from '../queries/office.ts'
import type { Draft } from './drafts.ts'
import type { FormState } from './fields.tsx'

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap' },
  surface: { maxWidth: '36rem', '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL } },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    paddingBottom: tokens.spacingVerticalXS,
  },
})

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
  const styles = useStyles()
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
    <Dialog
      open
      onOpenChange={(_, data) => {
        // A press beside the form must not lose what was typed.
        if (data.type !== 'backdropClick') onClose()
      }}
    >
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{heading}</DialogTitle>
            <DialogContent className={styles.content}>
              {children({ values, faults: tried ? draft.faultsIn(values) : {}, set: (part) => setValues({ ...values, ...part }) })}
              <div role="alert">
                {refusal !== '' && (
                  <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{refusal}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions>
              <Button
                className={styles.button}
                type="submit"
                appearance="primary"
                disabledFocusable={send.isPending}
                icon={send.isPending ? <Spinner size="tiny" /> : null}
              >
                {send.isPending ? 'Recording…' : button}
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
