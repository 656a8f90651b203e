import { type Day, lastOfMonth } from '../calendar/day.ts'
import type { Action, DueForm, MeetingRef } from './action.ts'
import type { Meeting } from './meeting.ts'

type Meetings = ReadonlyMap<MeetingRef, Meeting>

/**
 * The last day on which an action is still in time, worked out on reading, because meetings move.
 * A meeting that nobody has planned yet counts to the end of its month. Null: a condition alone, or no date yet.
 */
export function lastDayOf(due: DueForm, meetings: Meetings): Day | null {
  switch (due.form) {
    case 'day':
      return due.day
    case 'window':
      return due.to
    case 'meeting':
      return meetings.get(due.meeting)?.day ?? null
    case 'meeting-to-plan':
      return lastOfMonth(Number(due.month.slice(0, 4)), Number(due.month.slice(5, 7)))
    case 'condition':
    case 'none':
      return null
    default:
      return due satisfies never
  }
}

/** Past its last day and not yet reported done, discharged or put on hold. */
export function isOverdue(action: Action, meetings: Meetings, today: Day): boolean {
  if (action.status !== 'open' || action.flags['on-hold']) return false
  const last = lastDayOf(action.due, meetings)
  return last !== null && last < today
}

/** A due as it stands today: where a meeting was still to be planned and is planned by now, that meeting. */
export function boundDue(due: DueForm, meetings: Meetings): DueForm {
  if (due.form !== 'meeting-to-plan') return formOf(due)
  const planned = [...meetings.values()]
    .filter((m) => m.board === due.board && m.state !== 'cancelled' && m.day.startsWith(`${due.month}-`))
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
  return planned ? { form: 'meeting', meeting: planned.ref } : formOf(due)
}

/** Two dues that mean the same, whatever words they were given in. */
export function sameDue(a: DueForm, b: DueForm): boolean {
  return JSON.stringify(formOf(a)) === JSON.stringify(formOf(b))
}

/** The bare form, without words and condition, in a fixed order of keys. */
export function formOf(due: DueForm): DueForm {
  switch (due.form) {
    case 'day':
      return { form: 'day', day: due.day }
    case 'window':
      return { form: 'window', from: due.from, to: due.to }
    case 'meeting':
      return { form: 'meeting', meeting: due.meeting }
    case 'meeting-to-plan':
      return { form: 'meeting-to-plan', board: due.board, month: due.month }
    case 'condition':
      return { form: 'condition' }
    case 'none':
      return { form: 'none' }
    default:
      return due satisfies never
  }
}
