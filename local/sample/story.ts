import type { ActionKind, Lane, Marking, PostRef } from '../../bot/actions/action.ts'
import type { ActionCommand, DueInput } from '../../bot/actions/command.ts'
import type { Route } from '../../bot/actions/update.ts'
import type { Day } from '../../bot/calendar/day.ts'
import type { PersonKey } from '../people.ts'
import type { SampleDays } from './calendar.ts'
import type { MeetingKey } from './meeting-key.ts'

/** Days from today, or a meeting's own day. A day off moves back to the working day before. */
export type When = number | MeetingKey

/** A due that keeps its distance from today. */
export type SampleDue = (
  | { on: number }
  /** Whole months from this one: `[1, 2]` is the next and the one after. */
  | { months: [number, number] }
  | { meeting: MeetingKey }
  /** A meeting of the board that nobody has planned, so many months ahead. */
  | { toPlan: number }
  | { form: 'condition' | 'none' }
) & { words?: string; condition?: string }

type Bare<C> = C extends unknown ? Omit<C, 'ref'> : never
type BareCommand = Bare<ActionCommand>
/** A command whose due and meeting are said relative to today. */
export type SampleCommand =
  | Exclude<BareCommand, { due: DueInput } | { to: string }>
  | { kind: 'ask-date' | 'set-date'; due: SampleDue; reason: string }
  | { kind: 'bring-back' | 'carry-forward'; to: MeetingKey; reason: string }

export interface Step {
  on: When
  by: PersonKey
  words: string
  route: Route
  command: SampleCommand
  onBehalfOf?: PostRef
}

export interface Story {
  /** Where it arose; or so many days ago, for what was brought in from elsewhere. */
  at: MeetingKey | number
  board: 'AA' | 'GB'
  kind?: ActionKind
  lead: PostRef
  supporting?: PostRef[]
  wording: string
  due: SampleDue
  lane?: Lane
  marking?: Marking
  oldRef?: string
  steps?: Step[]
}

/** The days, and the refs of meetings and actions as they become known. */
export interface Refs extends SampleDays {
  meetingRef: (key: MeetingKey) => string
  actionRef: (story: Story) => string
}

/** The day that a step falls on. */
export function dayOfStep(when: When, days: SampleDays): Day {
  return typeof when === 'string' ? days.meetingDay(when) : days.day(when)
}

/** A due in days and refs. */
export function dueOf(due: SampleDue, board: string, refs: Refs): DueInput {
  const { words, condition } = due
  const texts = { ...(words ? { words } : {}), ...(condition ? { condition } : {}) }
  if ('form' in due) return { form: due.form, ...texts }
  if ('on' in due) return { form: 'day', day: refs.day(due.on), ...texts }
  if ('meeting' in due) return { form: 'meeting', meeting: refs.meetingRef(due.meeting), ...texts }
  if ('toPlan' in due) return { form: 'meeting-to-plan', board, month: refs.month(due.toPlan), ...texts }
  return { form: 'window', ...refs.window(due.months), ...texts }
}
