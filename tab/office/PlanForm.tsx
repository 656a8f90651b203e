import type { OfficeView } from '../../bot/api/contract.ts'
import { FormDialog } from './FormDialog.tsx'
import { Choice, Line } from './fields.tsx'
import { chairsOf, planDraft } from './meeting-drafts.ts'
import type { FormEnds } from './wish.ts'
import { typeLabels } from './words.ts'

/** A meeting to be planned. Its time may be unknown still. */
export function PlanForm({ office, board, ...ends }: FormEnds & { office: OfficeView; board?: string | undefined }) {
  const planned = office.boards.filter(({ ref }) => office.plansFor.includes(ref))
  const titleOf = (ref: string) => office.posts.find((post) => post.ref === ref)?.title ?? ''
  return (
    <FormDialog heading="A meeting" button="Plan the meeting" draft={planDraft(office, board)} {...ends}>
      {(form) => (
        <>
          <Choice form={form} name="board" label="Board" options={planned.map(({ ref, title }) => [ref, title])} />
          <Line form={form} name="title" label="Name" hint="Such as A&A Performance, quarter 3" required />
          <Choice form={form} name="type" label="Kind" options={Object.entries(typeLabels)} />
          <Line form={form} name="day" label="Day" type="date" required />
          <Line form={form} name="time" label="Time" hint="Empty while it is not known" type="time" />
          <Line form={form} name="venue" label="Venue" />
          <Choice
            form={form}
            name="chair"
            label="Chaired by"
            options={chairsOf(office, form.values.board).map((ref) => [ref, `${ref}, ${titleOf(ref)}`])}
          />
          <Line form={form} name="cutOffDays" label="Updates wanted, in working days before" hint="At 09:00 of that day" required />
        </>
      )}
    </FormDialog>
  )
}
