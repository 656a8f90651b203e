import type { Day } from '../calendar/day.ts'
import type { ActionKind, ActionRef, BoardRef, DueForm, FlagName, Lane, Marking, MeetingRef, Outcome, PostRef, Source } from './action.ts'
import type { MeetingState, MeetingType } from './meeting.ts'
import type { Capacity, Grant, Organisation, Tenure } from './post.ts'

/** By which way it came. `telephone` and `email`: an owner's answer, typed by the policy officer or the minute-taker. */
export type Route = 'chat' | 'card' | 'tab' | 'meeting' | 'sharepoint' | 'import' | RelayedRoute

/** Ways of an answer that somebody else types. */
export type RelayedRoute = 'telephone' | 'email'

/** The meeting at or for which something was said or decided, whenever it was recorded; without it, it belongs to its own day. */
interface AtMeeting {
  meeting?: MeetingRef
}

/** What an update changed, without any words of people: those stand in `words` and `texts`, so that a redaction leaves the hash chain whole. */
export type Change =
  | {
      kind: 'raised'
      actionKind: ActionKind
      lead: PostRef
      supporting: PostRef[]
      board: BoardRef
      raisedAt: MeetingRef
      raisedOn: Day
      due: DueForm
      lane: Lane
      marking: Marking
      oldRef: string
      transferredFrom: ActionRef
      source?: Source
    }
  | { kind: 'reworded' }
  /** `settles`: the same update ends the owner's refusal, because another post leads now. */
  | { kind: 'assigned'; lead: PostRef; supporting: PostRef[]; settles?: 'declined' }
  | ({ kind: 'progressed'; percent: number | null } & AtMeeting)
  | ({ kind: 'reported-no-change' } & AtMeeting)
  | ({ kind: 'reported-done'; on: Day } & AtMeeting)
  | { kind: 'date-asked'; due: DueForm }
  | ({ kind: 'date-agreed'; due: DueForm; askedByPost: PostRef } & AtMeeting)
  | ({ kind: 'date-refused' } & AtMeeting)
  | { kind: 'date-bound'; due: DueForm }
  | { kind: 'flagged'; flag: FlagName; to?: PostRef }
  | { kind: 'unflagged'; flag: FlagName }
  /** The owner agrees that it is recorded as it was agreed. */
  | { kind: 'record-agreed' }
  | ({ kind: 'brought-back'; to: MeetingRef } & AtMeeting)
  | ({ kind: 'carried-forward'; to: MeetingRef } & AtMeeting)
  | ({ kind: 'discharged'; outcome: Outcome; on: Day; transferredTo: ActionRef } & AtMeeting)
  | ({ kind: 'sent-back' } & AtMeeting)
  | ({ kind: 'reopened' } & AtMeeting)
  | { kind: 'redacted'; target: number }
  /** `first`: where an answer of several parts is taken back, the number of its first part; `target` is that of its last. */
  | { kind: 'undone'; target: number; first?: number }
  | {
      kind: 'meeting-planned'
      board: BoardRef
      type: MeetingType
      title: string
      day: Day
      time: string
      venue: string
      chair: PostRef
      cutOffDays: number
    }
  | { kind: 'meeting-moved'; day: Day; time: string; venue: string }
  | { kind: 'meeting-turned'; state: MeetingState }
  | {
      kind: 'post-made'
      title: string
      organisation: Organisation
      grants: Grant[]
    }
  | {
      kind: 'appointed'
      oid: string
      name: string
      upn: string
      capacity: Capacity
      from: Day
      to: Day | null
    }
  | { kind: 'appointment-ended'; oid: string; capacity: Capacity; to: Day }
  | {
      kind: 'handed-over'
      oid: string
      name: string
      upn: string
      capacity: Tenure
      from: Day
    }
  | {
      kind: 'board-made'
      title: string
      purpose: string
      frequency: string
      notesPublished: boolean
      public: boolean
      cadence: string
    }
  | { kind: 'person-met'; name: string; hours: string; timeZone: string }
  | { kind: 'setting-set'; value: string }

export type ChangeKind = Change['kind']

/** Free text that belongs to a change; each part may be redacted. */
export interface Texts {
  wording?: string
  quote?: string
  dueWords?: string
  condition?: string
  reason?: string
}

/** One entry of the record. Append-only; `at` is an instant in UTC (ISO 8601). */
export interface Update {
  /** `AA-2025-014`, `AA-M2025-03`, `POST-CC`, `BOARD-AA`, `PERSON-<oid>`, `SETTING-<name>`. */
  subject: string
  /** 1, 2, 3 … within the subject, without a gap. */
  seq: number
  v: 1
  at: string
  byOid: string
  byName: string
  byPost: PostRef
  onBehalfOfPost: PostRef
  route: Route
  /** The exact words. */
  words: string
  /** SHA-256 (hex) over words and texts. Stays when the words are redacted. */
  wordsHash: string
  /** SHA-256 (hex) over the update before, words left out but their hash included; empty for the first. */
  prevHash: string
  change: Change
  texts: Texts
  requestId: string
}

/** `SUBJECT.SEQ` with four digits: the unique key of the log. */
export function keyOf(subject: string, seq: number): string {
  return `${subject}.${String(seq).padStart(4, '0')}`
}
