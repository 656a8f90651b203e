import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { NotesAnswer, NotesRequest } from '../../bot/api/contract.ts'
import type { Confirming } from './use-confirming.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  label: string
  button: string
  screen: Confirming
  /** The command for what stands in the form, or what it still lacks. */
  commandFor: () => NotesRequest['command'] | string
  onAnswer?: (answer: NotesAnswer) => void
  hint?: string
  children: ReactNode
}

/** A form about one proposal, in its place. What was typed stays until it is taken; only Cancel and Escape give it up. */
export function ProposalForm({ label, button, screen, commandFor, onAnswer, hint, children }: Props) {
  const styles = useStyles()
  const element = useRef<HTMLFormElement>(null)
  const [refusal, setRefusal] = useState('')
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('textarea, input, select')?.focus()
  }, [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const command = commandFor()
    if (typeof command === 'string') return setRefusal(command)
    setRefusal('')
    const answer = await screen.give(command)
    if (!answer) return
    onAnswer?.(answer)
    if (!answer.ok) setRefusal(answer.says)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    screen.closeForm()
  }
  return (
    <form
      ref={element}
      aria-label={label}
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      {children}
      {hint && <Text size={200}>{hint}</Text>}
      <div role="alert">
        {refusal !== '' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={screen.isBusy}>
          {button}
        </Button>
        <Button onClick={screen.closeForm}>Cancel</Button>
      </div>
    </form>
  )
}
