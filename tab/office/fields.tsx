import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components'
import type { Faults } from './drafts.ts'

/** What stands in a form, what is wrong with it, and how it is changed. */
export interface FormState<D> {
  values: D
  faults: Faults<D>
  set(part: Partial<D>): void
}

type TextOf<D> = Extract<{ [N in keyof D]: D[N] extends string ? N : never }[keyof D], string>
type YesNoOf<D> = Extract<{ [N in keyof D]: D[N] extends boolean ? N : never }[keyof D], string>

interface Props<D> {
  form: FormState<D>
  name: TextOf<D>
  label: string
  hint?: string
  required?: boolean
}

const useStyles = makeStyles({
  // Else the longest entry of a list would make the field wider than the form.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0 },
  short: { maxWidth: '12rem' },
})

/** One line, a day or a time. */
export function Line<D>({ form, name, label, hint, required, type = 'text' }: Props<D> & { type?: 'text' | 'date' | 'time' }) {
  const styles = useStyles()
  return (
    <Field label={label} {...(hint ? { hint } : {})} required={required ?? false} {...problem(form.faults[name])}>
      <Input
        name={name}
        type={type}
        className={type === 'text' ? '' : styles.short}
        maxLength={200}
        value={String(form.values[name])}
        onChange={(_, data) => form.set({ [name]: data.value } as Partial<D>)}
      />
    </Field>
  )
}

/** Some lines. */
export function Lines<D>({ form, name, label, hint, required }: Props<D>) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} required={required ?? false} {...problem(form.faults[name])}>
      <Textarea
        name={name}
        rows={3}
        maxLength={2000}
        resize="vertical"
        value={String(form.values[name])}
        onChange={(_, data) => form.set({ [name]: data.value } as Partial<D>)}
      />
    </Field>
  )
}

/** One of several, by its value; what stands in the list is the label. */
export function Choice<D>({
  form,
  name,
  label,
  hint,
  options,
}: Props<D> & { options: readonly (readonly [value: string, label: string])[] }) {
  const styles = useStyles()
  return (
    <Field label={label} className={styles.field} {...(hint ? { hint } : {})} {...problem(form.faults[name])}>
      <Select
        className={styles.select}
        name={name}
        value={String(form.values[name])}
        onChange={(_, data) => form.set({ [name]: data.value } as Partial<D>)}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
}

export function YesNo<D>({ form, name, label }: { form: FormState<D>; name: YesNoOf<D>; label: string }) {
  return (
    <Checkbox
      name={name}
      label={label}
      checked={form.values[name] === true}
      onChange={(_, data) => form.set({ [name]: data.checked === true } as Partial<D>)}
    />
  )
}

export function problem(sentence: string | undefined) {
  return sentence ? { validationState: 'error' as const, validationMessage: sentence } : {}
}
