import type { OfficeView, PostView } from '../../bot/api/contract.ts'
import { handOverDraft } from './drafts.ts'
import { FormDialog } from './FormDialog.tsx'
import { Choice, Line, Lines } from './fields.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import type { FormEnds } from './wish.ts'
import { capacityLabels } from './words.ts'

const TENURES = ['holder', 'acting', 'temporary'] as const

/** A post from one person to the next, with a note for the one who comes. */
export function HandOverForm({ office, post, ...ends }: FormEnds & { office: OfficeView; post: PostView }) {
  return (
    <FormDialog heading={`Hand over ${post.ref}`} button="Record the change" draft={handOverDraft(office, post.ref)} {...ends}>
      {(form) => (
        <>
          <PersonPicker
            people={office.people}
            person={form.values.person}
            onPerson={(person) => form.set({ person })}
            fault={form.faults.person}
          />
          <Choice form={form} name="capacity" label="As" options={TENURES.map((one) => [one, capacityLabels[one]])} />
          <Line form={form} name="from" label="From" hint="Whoever has the post leaves it the day before" type="date" required />
          <Lines
            form={form}
            name="note"
            label="Note for whoever takes over"
            hint="They get it with what the post owes, in their next card"
          />
        </>
      )}
    </FormDialog>
  )
}
