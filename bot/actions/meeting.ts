import type { Day } from '../calendar/day.ts'
import type { BoardRef, MeetingRef, PostRef } from './action.ts'

export type MeetingType = 'performance' | 'thematic' | 'public' | 'ad-hoc'
export type MeetingState = 'planned' | 'open-for-review' | 'held' | 'published' | 'cancelled'

/** One sitting of a board. */
export interface Meeting {
  ref: MeetingRef
  board: BoardRef
  type: MeetingType
  title: string
  day: Day
  /** `HH:MM`, Europe/London; empty when it is unknown. */
  time: string
  venue: string
  chair: PostRef
  state: MeetingState
  /** Working days before the meeting by which updates must be in, at 09:00. */
  cutOffDays: number
}

export interface Board {
  ref: BoardRef
  title: string
  purpose: string
  frequency: string
  notesPublished: boolean
  public: boolean
  cadence: string
}

/** Meetings still to come on a day, the nearest first. */
export function comingMeetings(meetings: Iterable<Meeting>, board: BoardRef, today: Day): Meeting[] {
  return [...meetings]
    .filter((m) => m.board === board && m.day >= today && (m.state === 'planned' || m.state === 'open-for-review'))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
