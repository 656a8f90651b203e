import type { Day } from '../calendar/day.ts'
import type { PhraseDue } from '../calendar/phrases.ts'

/** A person or post as the attendance list of one meeting gives it. */
export interface Attendee {
  name: string
  /** `NL`, or a post abbreviation such as `CC`, `ACC Jones`. */
  initials: string[]
  post: string
  /** Had sent apologies. */
  absent?: true
}

export interface MeetingFacts {
  title: string
  date: Day | null
  type: string
  chair: string
  attendance: Attendee[]
  /** The words of the notes, and the day they name. */
  nextMeeting: { words: string; day: Day | null }
  /** Every later meeting whose day the notes give, in order. */
  laterMeetings: Day[]
}

export interface Candidate {
  /** The words of the notes, exactly. */
  quote: string
  /** The task, worded so that it can stand alone. */
  text: string
  /** Posts, initials or names; the lead first. */
  owners: string[]
  /** Those whom the notes name as helping. */
  supporting: string[]
  kind: 'action' | 'bring-back'
  strength: 'explicit' | 'implicit'
  due: PhraseDue
  /** The words that give the due, as written; empty when there are none. */
  dueWords: string
  /** The words of the condition, as written. */
  condition: string
  /** The last day of the due where one can be worked out. */
  dueDate: Day | null
  /** Agenda item and line (from 1) where the quote stands. */
  place: { item: string; line: number }
}

export type ReviewOutcome = 'discharged' | 'completed' | 'carried forward' | 'brought back' | 'transferred' | 'updated'

export interface ReviewedItem {
  quote: string
  outcome: ReviewOutcome
  /** Ref, wording or board that it points to, in the words of the notes; empty when none. */
  target: string
}

/** Something a person must settle. */
export interface Doubt {
  kind: string
  /** A plain sentence. */
  says: string
  quote: string
}

export interface NotesReading {
  meeting: MeetingFacts
  actions: Candidate[]
  reviewed: ReviewedItem[]
  doubts: Doubt[]
}
