import type { Meeting } from '../actions/meeting.ts'
import type { Day } from '../calendar/day.ts'
import { writeDay } from './days.ts'

/** No post fits the owner that the notes name; empty when they name none. */
export function sayLeadDoubt(words: string): string {
  return words === '' ? 'The notes name no owner.' : `No one post fits "${words}".`
}

/** An item to come back that names nobody. */
export function sayPutDown(post: string): string {
  return `The notes name nobody, so it is put down for ${post}.`
}

/** The record knows no meeting, or several, of the board and the day of the notes; null: the notes show no day. */
export function sayMeetingDoubt(day: Day | null): string {
  return day === null
    ? 'The notes show no date, so dates are read from today.'
    : `The record has no meeting on ${writeDay(day)} that these notes must belong to, so the actions will name none. Plan it under Office and bring the notes again before you confirm any.`
}

/** The notes call their meeting a performance one, and the record has a public one on that day. */
export function sayOtherType(title: string, meeting: Meeting): string {
  return `The notes are called "${title}", and the record has the ${meeting.type} meeting "${meeting.title}" on ${writeDay(meeting.day)}, which the actions will name. If that is another one, add theirs under Office and bring the notes again.`
}

/** A task that somebody took on without a label saying so. */
export function sayUnmarked(): string {
  return 'The notes do not mark this as an action; leave it out if it is none.'
}
