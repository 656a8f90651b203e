import type { Meeting } from '../actions/meeting.ts'
import type { Day } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'

/** When updates for a meeting must be in: its `cutOffDays` working days before, 09:00 Europe/London. It moves with the meeting. */
export function cutOffOf(meeting: Meeting, workingDays: WorkingDays): { day: Day; time: '09:00' } {
  return { day: workingDays.before(meeting.day, meeting.cutOffDays), time: '09:00' }
}
