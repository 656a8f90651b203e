import type { Day } from '../calendar/day.ts'

/** `AA-2025-014`: board prefix, year, number; never reused. */
export type ActionRef = string
/** The ref of a post, such as `CC`, `DCC`, `ACC-LP`. Posts own actions; people hold posts. */
export type PostRef = string
/** The ref of a board, such as `AA`; it is also the prefix of the refs of its actions. */
export type BoardRef = string
/** `AA-M2025-03`: board, year, number. It holds no day, because meetings move. */
export type MeetingRef = string

/** Words of a person, with the number of the update that brought them, so that a redaction finds every place where they stand. */
export interface Text {
  t: string
  seq: number
}

/** What stands in the place of redacted words. */
export const REDACTED = '[words removed]'

export type ActionKind = 'action' | 'bring-back'
export type Status = 'open' | 'reported-done' | 'discharged'
export type Outcome = 'met' | 'part-met' | 'superseded' | 'withdrawn' | 'transferred'
/** Who may see an action at all; kept by the service, not by SharePoint's own rights. */
export type Lane = 'joint' | 'force' | 'office' | 'public'
export type Marking = 'none' | 'official' | 'official-sensitive'

/** When an action is due, as facts; the words as written are kept beside it. */
export type DueForm =
  | { form: 'day'; day: Day }
  | { form: 'window'; from: Day; to: Day }
  | { form: 'meeting'; meeting: MeetingRef }
  /** A meeting that nobody has planned yet: board and month (`YYYY-MM`), bound when such a meeting is planned. */
  | { form: 'meeting-to-plan'; board: BoardRef; month: string }
  /** After something has happened; there is no day to work out. */
  | { form: 'condition' }
  /** "Date owed by CC". */
  | { form: 'none' }

export type Due = DueForm & {
  /** The words as written, when there were any. */
  words?: Text
  /** "after the first two quarters of the survey": may stand beside a meeting or alone. */
  condition?: Text
}

/** `correction`: the owner says that it is not recorded right; for the policy officer to settle. */
export type FlagName = 'blocked' | 'on-hold' | 'declined' | 'disputed' | 'correction'

interface Flag {
  reason: Text
  since: string
  byPost: PostRef
  /** Where an owner declined: the post that is to have it instead, for the policy officer to decide. */
  to?: PostRef
}

interface DateChange {
  from: DueForm
  to: DueForm
  reason: Text
  askedByPost: PostRef
  agreedByPost: PostRef
  at: string
}

export interface DateRequest {
  due: Due
  /** Empty when the owner gave none: the conversation asks for it. */
  reason: Text
  byOid: string
  byPost: PostRef
  at: string
}

/** The notes from which an action arose: where SharePoint shows the original, to those whom SharePoint lets see it. */
export interface Source {
  webUrl: string
}

export interface Action {
  ref: ActionRef
  oldRef: string
  kind: ActionKind
  wording: Text
  quote: Text
  lead: PostRef
  supporting: PostRef[]
  board: BoardRef
  /** The meeting where it arose; empty for an action brought in from elsewhere. */
  raisedAt: MeetingRef
  raisedOn: Day
  status: Status
  flags: Partial<Record<FlagName, Flag>>
  due: Due
  /** The first due that said anything; set once, never changed. */
  firstDue: DueForm | null
  /** The meeting that will take it next, when it was carried forward or is to be brought back. */
  reviewAt: MeetingRef
  dateRequest: DateRequest | null
  dateChanges: DateChange[]
  meetingsCarried: number
  /** Percent, 0–100. */
  progress: number | null
  outcome: Outcome | null
  outcomeNote: Text | null
  dischargedOn: Day | null
  reportedDoneOn: Day | null
  transferredTo: ActionRef
  transferredFrom: ActionRef
  /** Who agreed that it is recorded as it was agreed; absent until somebody does, and once its words or owner change. */
  recordAgreed?: { byPost: PostRef; at: string }
  lane: Lane
  marking: Marking
  lastUpdate: Text
  lastUpdateAt: string
  lastUpdateBy: PostRef
  /** Absent for an action that did not arise from notes. */
  source?: Source
}
