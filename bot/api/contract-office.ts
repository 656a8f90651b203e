import type { OfficeCommand } from '../actions/command.ts'
import type { MeetingState, MeetingType } from '../actions/meeting.ts'
import type { Capacity, Grant, Organisation } from '../actions/post.ts'
import type { Day } from '../calendar/day.ts'

/** Somebody in a post. `oid` and `upn` are empty for everybody but policy officers. */
export interface HolderView {
  oid: string
  name: string
  upn: string
  capacity: Capacity
  from: Day
  /** Last day, inclusive; null while it lasts. */
  to: Day | null
  when: 'now' | 'to-come' | 'past'
}

export interface PostView {
  ref: string
  title: string
  organisation: Organisation
  grants: Grant[]
  /** Nobody answers for it today. */
  vacant: boolean
  /** Those of today first, then those to come; the past ones last, and for policy officers alone. */
  holders: HolderView[]
}

export interface BoardView {
  ref: string
  title: string
  purpose: string
  frequency: string
  cadence: string
  notesPublished: boolean
  public: boolean
  /** Whether its weekly digest has a channel that can be reached; told to policy officers, else false. */
  hasDigestChannel: boolean
}

export interface MeetingView {
  ref: string
  board: string
  type: MeetingType
  title: string
  day: Day
  /** "Thursday 26 March". */
  dayText: string
  /** `HH:MM`, Europe/London; empty while it is unknown. */
  time: string
  venue: string
  chair: string
  state: MeetingState
  cutOffDays: number
  /** The day by which updates must be in, at 09:00: "Thursday 19 March". */
  cutOffText: string
}

/** Something that a new office lacks; `needed`: no reminder goes out without it. */
export interface MissingView {
  code: string
  needed: boolean
  says: string
  /** The words to type to the bot that see to it. */
  type: string
  board: string
  post: string
}

/** `GET /api/office`: boards, posts and who holds them, meetings, and what is still missing, as far as the bearer may see and change them. */
export interface OfficeView {
  today: Day
  /** May make boards, posts and appointments, and set what holds for all. */
  mayArrange: boolean
  /** May send the day's reminders. */
  mayRemind: boolean
  /** Boards whose meetings the bearer may plan and move. */
  plansFor: string[]
  /** For policy officers; empty for others. */
  missing: MissingView[]
  boards: BoardView[]
  posts: PostView[]
  /** By day, the past ones included. */
  meetings: MeetingView[]
  /** Who has written to the bot, so that they can be appointed; empty for those who may not appoint. */
  people: { oid: string; name: string }[]
  /** Days on which the office is closed, besides weekends and bank holidays. */
  closures: Day[]
}

/** `POST /api/office/commands` */
export interface OfficeRequest {
  /** Made by the client, once per press; the same one again changes nothing. */
  requestId: string
  command: Exclude<OfficeCommand, { kind: 'meet-person' }>
}

/** Answer to a command about the office: 200 when recorded, 202 when kept, 409 when refused; `says` is for the person. */
export interface OfficeAnswer {
  ok: boolean
  says: string
  office: OfficeView
}

/** `GET /api/directory?find=…`: at most ten people of the organisation; `says` is why it could not be searched, else empty. */
export interface DirectoryAnswer {
  people: { oid: string; name: string; upn: string; jobTitle: string }[]
  says: string
}

/** `POST /api/office/remind`: sends the day's reminders. `restDay`: nobody was written to, because it is none of the working days. */
export interface RemindRequest {
  anyway: boolean
}
export interface RemindAnswer {
  restDay: boolean
  says: string
}
