import type { MeetingView, OfficeView } from '../../bot/api/contract.ts'
import { FormDialog } from './FormDialog.tsx'
import { Choice, Line } from './fields.tsx'
import { closureDraft, moveDraft, stateDraft } from './meeting-drafts.ts'
import type { FormEnds } from './wish.ts'
import { stateLabels } from './words.ts'

/** Another day, time or venue; what is due at the meeting moves with it. */
export function MoveForm({ meeting, ...ends }: FormEnds & { meeting: MeetingView }) {
  return (
    <FormDialog heading={`Move ${meeting.ref}`} button="Record the move" draft={moveDraft(meeting)} {...ends}>
      {(form) => (
        <>
          <Line form={form} name="day" label="Day" hint="What is due at the meeting moves with it" type="date" required />
          <Line form={form} name="time" label="Time" hint="Empty while it is not known" type="time" />
          <Line form={form} name="venue" label="Venue" />
        </>
      )}
    </FormDialog>
  )
}

/** How a meeting stands: opened for review, held, cancelled. */
export function StateForm({ meeting, ...ends }: FormEnds & { meeting: MeetingView }) {
  return (
    <FormDialog heading={`How ${meeting.ref} stands`} button="Record it" draft={stateDraft(meeting)} {...ends}>
      {(form) => (
        <Choice
          form={form}
          name="state"
          label="It is"
          hint="While it is open for review, the chair’s decisions can be recorded by the policy officer and the minute-taker"
          options={Object.entries(stateLabels)}
        />
      )}
    </FormDialog>
  )
}

/** A day on which the office is closed: nobody is written to, and it counts for no cut-off. */
export function ClosureForm({ office, ...ends }: FormEnds & { office: OfficeView }) {
  return (
    <FormDialog heading="A day off" button="Record the day off" draft={closureDraft(office)} {...ends}>
      {(form) => (
        <Line
          form={form}
          name="day"
          label="Day"
          hint="Nobody is written to on it. Weekends and bank holidays are known"
          type="date"
          required
        />
      )}
    </FormDialog>
  )
}
