import { Button, Field, Input, makeStyles, Select, Spinner, Subtitle2, Textarea, tokens } from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { ActionDetail } from '../../bot/api/contract.ts'
import { outcomeWords } from '../words.ts'
import {
  type Draft,
  emptyDraft,
  type FieldName,
  type Form,
  faultsIn,
  formsFor,
  type Kind,
  offeredIn,
  type Press,
  pressFor,
  waysOf,
} from './forms.ts'

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  summary: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, cursor: 'pointer' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: { display: 'inline', margin: 0 },
  short: { maxWidth: '12rem' },
  button: { alignSelf: 'start' },
})

interface Props {
  group: Form['group']
  heading: string
  hint: ReactNode
  unfolded: boolean
  detail: ActionDetail
  /** Sends it; true once it is recorded. What was typed is kept until then. */
  onPress: (press: Press) => Promise<boolean>
  busy: boolean
}

/** The commands of one part (owner, policy officer, chair): choose one, fill in what it needs, press once. */
export function CommandForm({ group, heading, hint, unfolded, detail, onPress, busy }: Props) {
  const styles = useStyles()
  const [chosen, setChosen] = useState<Kind | ''>('')
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [tried, setTried] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const typed = draft.text.trim() !== '' || draft.percent !== '' || draft.day !== ''
  const offered = formsFor(group, offeredIn(detail), typed ? chosen : '')
  const form = offered.find((one) => one.kind === chosen) ?? offered[0]
  if (!form) return null

  const faults = tried ? faultsIn(form, draft) : {}
  const set = (part: Partial<Draft>) => {
    setChosen(form.kind)
    setDraft({ ...draft, ...part })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const found = Object.keys(faultsIn(form, draft)) as FieldName[]
    setTried(true)
    if (found[0]) {
      element.current?.querySelector<HTMLElement>(`[name="${found[0] === 'reason' ? 'words' : found[0]}"]`)?.focus()
      return
    }
    if (!(await onPress(pressFor(form, draft, detail)))) return
    setDraft(emptyDraft)
    setChosen('')
    setTried(false)
  }

  return (
    <details className={styles.card} open={unfolded}>
      <summary className={styles.summary}>
        <Subtitle2 as="h2" className={styles.heading}>
          {heading}
        </Subtitle2>
      </summary>
      <form ref={element} className={styles.form} onSubmit={(event) => void submit(event)} noValidate aria-label={heading}>
        {hint}
        <Field label="What to record">
          <Select
            value={form.kind}
            onChange={(_, data) => {
              setChosen(data.value as Kind)
              setTried(false)
            }}
          >
            {offered.map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.label}
              </option>
            ))}
          </Select>
        </Field>
        <Answered ways={waysOf(form, detail)} chosen={draft.answered} onChoose={(answered) => set({ answered })} />
        <OwnFields form={form} draft={draft} faults={faults} set={set} />
        <Field label={form.text.label} required={form.text.needed} {...problem(faults[form.text.as])}>
          <Textarea
            name="words"
            value={draft.text}
            maxLength={4000}
            rows={3}
            resize="vertical"
            onChange={(_, data) => set({ text: data.value })}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="tiny" /> : null}
        >
          {busy ? 'Recording…' : form.button}
        </Button>
      </form>
    </details>
  )
}

/** How an owner's answer came, for those who may type it for a post. */
function Answered({ ways, chosen, onChoose }: { ways: ReturnType<typeof waysOf>; chosen: string; onChoose: (value: string) => void }) {
  if (ways.length === 0) return null
  return (
    <Field label="How it was answered">
      <Select name="answered" value={chosen} onChange={(_, data) => onChoose(data.value)}>
        {ways.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function OwnFields(props: { form: Form; draft: Draft; faults: Partial<Record<FieldName, string>>; set: (part: Partial<Draft>) => void }) {
  const styles = useStyles()
  const { form, draft, faults, set } = props
  return form.fields.map((field) => {
    switch (field) {
      case 'percent':
        return (
          <Field key={field} label="How far, in per cent" {...problem(faults.percent)}>
            <Input
              name="percent"
              className={styles.short}
              inputMode="numeric"
              value={draft.percent}
              onChange={(_, data) => set({ percent: data.value })}
              contentAfter="%"
            />
          </Field>
        )
      case 'day':
        return (
          <Field key={field} label="The date" required {...problem(faults.day)}>
            <Input name="day" className={styles.short} type="date" value={draft.day} onChange={(_, data) => set({ day: data.value })} />
          </Field>
        )
      case 'outcome':
        return (
          <Field key={field} label="Outcome">
            <Select value={draft.outcome} onChange={(_, data) => set({ outcome: data.value as Draft['outcome'] })}>
              {(['met', 'part-met', 'superseded'] as const).map((outcome) => (
                <option key={outcome} value={outcome}>
                  {outcomeWords[outcome].replace(/^./, (first) => first.toUpperCase())}
                </option>
              ))}
            </Select>
          </Field>
        )
      default:
        return field satisfies never
    }
  })
}

function problem(sentence: string | undefined) {
  return sentence ? { validationState: 'error' as const, validationMessage: sentence } : {}
}
