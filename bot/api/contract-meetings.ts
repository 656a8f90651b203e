import type { MeetingState, MeetingType } from '../actions/meeting.ts'
import type { Day } from '../calendar/day.ts'

/** One of the meetings whose notes the bearer writes or answers for. */
export interface MeetingForNotes {
  ref: string
  /** "A&A" */
  boardName: string
  title: string
  type: MeetingType
  day: Day
  /** "Friday 30 January"; with its year when that is not this one. */
  dayText: string
  /** `HH:MM`, Europe/London; empty when it is unknown. */
  time: string
  venue: string
  state: MeetingState
  /** How many actions arose there that the bearer may see. */
  arose: number
}

/** `GET /api/meetings`: the latest day first; none for whoever writes no notes. Cancelled ones are left out. */
export interface MeetingsForNotes {
  today: Day
  meetings: MeetingForNotes[]
}

/** `GET /api/meetings/:ref/notes`: what goes into the notes of a meeting, block by block, as it will stand. */
export interface NotesView {
  title: string
  /** "OFFICIAL", or that nothing is marked. */
  marking: string
  blocks: {
    name: 'review' | 'forward' | 'arising' | 'next'
    title: string
    /** `from`: keys of updates (`AA-2026-003.0007`), or refs of actions or of a meeting, from which the sentence is written. `cells`: the same as a row. */
    lines: { text: string; from: string[]; cells?: string[] }[]
    columns?: readonly string[]
  }[]
  /** How many actions are left out, by what keeps them out. */
  leftOut: { marking: number; lane: number }
  leftOutSays: string
  /** "Written from the record as at Monday 2 March 2026, 10:00." */
  stamp: string
}
