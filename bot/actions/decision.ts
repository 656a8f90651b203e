import type { Day } from '../calendar/day.ts'
import type { ActionRef, PostRef } from './action.ts'
import type { Refusal, RefusalCode } from './command.ts'
import type { Actor, Office } from './office.ts'
import type { Change, Route, Texts } from './update.ts'

/** Everything that a decision may look at. `at` is an instant (UTC), `today` the day in London. */
export interface DecideContext {
  at: string
  today: Day
  actor: Actor
  office: Office
  requestId: string
  route: Route
  words: string
  onBehalfOf: PostRef
  /** The meeting, open for review, in which the chair decided; empty otherwise. */
  atMeeting: string
  /** The twin of a transfer, once it has its ref. */
  twin: ActionRef
}

/** What is to be recorded, before it has its place in the log. */
interface Draft {
  change: Change
  texts: Texts
  byPost: PostRef
  onBehalfOfPost: PostRef
}

export type Decision = { record: Draft } | { repeated: true } | Refusal

export type ChangeWithTexts = { change: Change; texts: Texts }

/** "No", as a value. */
export function refuse(refused: RefusalCode, facts: Record<string, string> = {}): Refusal {
  return { refused, facts }
}
