import type { Day } from '../calendar/day.ts'
import type { Clause } from './clauses.ts'
import type { ReplyIntent } from './reply.ts'
import type { Setting, ShownAction } from './titles.ts'

/** What one clause says. `plain` says nothing of its own: evidence, a reason, a courtesy. `against`: it speaks against "done". */
export interface Statement {
  intent: ReplyIntent | 'plain'
  percent: number | null
  date: Day | null
  to: string | null
  /** A day that stands alone and has just gone by: beside "done" it is when. */
  gone: Day | null
  against: boolean
  /** A plain clause that speaks of work, or a step that may be only a part. */
  work: boolean
  /** Something that its title asks for was done, and perhaps only a part. */
  step?: boolean
  /** It says done, and more than is known of. */
  unclear?: boolean
  /** It only asks that the action be closed. */
  requested: boolean
  words: string
  because: string
  sentence: number
}

/** A clause with what it is read against. */
export interface Said {
  clause: Clause
  /** The clause without the words that point at actions. */
  rest: string
  about: ShownAction[]
  context: Setting
}

/** Makes a statement of a clause; what is not given is empty. */
export type Make = (intent: Statement['intent'], because: string, more?: Partial<Statement>) => Statement
