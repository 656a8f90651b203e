import type { OfficeView, PostView } from '../../bot/api/contract.ts'
import { appointDraft } from './drafts.ts'
import { FormDialog } from './FormDialog.tsx'
import { Choice, Line } from './fields.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import type { FormEnds } from './wish.ts'
import { capacityLabels } from './words.ts'

/** Somebody into a post, beside whoever is in it. */
export function AppointForm({ office, post, ...ends }: FormEnds & { office: OfficeView; post: PostView }) {
  return (
    <FormDialog heading={`Appoint to ${post.ref}`} button="Record the appointment" draft={appointDraft(office, post.ref)} {...ends}>
      {(form) => (
        <>
          <PersonPicker
            people={office.people}
            person={form.values.person}
            onPerson={(person) => form.set({ person })}
            fault={form.faults.person}
          />
          <Choice form={form} name="capacity" label="As" options={Object.entries(capacityLabels)} />
          <Line form={form} name="from" label="From" type="date" required />
          <Line form={form} name="to" label="Last day" hint="Empty while it is not known" type="date" />
        </>
      )}
    </FormDialog>
  )
}
