import type { ActionRef } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'

export type ReplyIntent =
  | 'progress'
  | 'complete'
  | 'extend'
  | 'blocked'
  | 'reassign'
  | 'noChange'
  | 'snooze'
  | 'transfer'
  | 'bringBack'
  | 'dispute'
  | 'query'
  | 'acknowledge'
  | 'undo'
  | 'greeting'
  | 'other'

/** One thing that was said. Shapes and rules of the field: the README beside the sample replies. */
export interface ReplyPart {
  intent: ReplyIntent
  refs: ActionRef[]
  /** Whole percent; null when none was said. */
  percent: number | null
  /** New due day (extend), day to be asked again (snooze), day it was done (complete), expected finish (progress). */
  date: Day | null
  /** Post, board or meeting in the owner's words (reassign, transfer, bringBack). */
  to: string | null
  /** The words it was read from. */
  words: string
  /** Why it was read so, in plain words: "read 'two thirds' as 67 per cent". */
  because: string
}

type ReplyDoubt = 'which-action' | 'what-date' | 'unknown-ref'

export interface ReplyReading {
  parts: ReplyPart[]
  /** Something must be asked before all of it can be recorded. */
  ask: boolean
  doubts: { doubt: ReplyDoubt; part: number; words: string }[]
}

export interface ReplyContext {
  /** The day on which it is read, Europe/London. */
  today: Day
  /** The actions that the reminder showed, in order; empty for an unprompted message. */
  actions: { ref: ActionRef; title: string; due: Day | null }[]
  nextMeeting: Day | null
}
