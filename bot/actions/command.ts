import type { Day } from '../calendar/day.ts'
import type { Action, ActionKind, ActionRef, BoardRef, DueForm, Lane, Marking, MeetingRef, PostRef, Source } from './action.ts'
import type { MeetingState, MeetingType } from './meeting.ts'
import type { Capacity, Grant, Organisation, Tenure } from './post.ts'
import type { Route, Update } from './update.ts'

/** A due as somebody gives it; words and condition as they were typed. */
export type DueInput = DueForm & { words?: string; condition?: string }

export interface Raise {
  kind: 'raise'
  actionKind: ActionKind
  wording: string
  quote: string
  lead: PostRef
  supporting: PostRef[]
  board: BoardRef
  raisedAt: MeetingRef
  raisedOn: Day
  due: DueInput
  lane: Lane
  marking: Marking
  oldRef?: string
  transferredFrom?: ActionRef
  source?: Source
}

/** What can be done to an action. The owner's words go with the envelope; `reason` is what was typed as the reason. */
export type ActionCommand = { ref: ActionRef } & (
  | { kind: 'reword'; wording: string }
  | { kind: 'assign'; lead: PostRef; supporting: PostRef[] }
  | { kind: 'report-progress'; percent: number | null }
  | { kind: 'report-no-change' }
  | { kind: 'report-done' }
  | { kind: 'ask-date'; due: DueInput; reason: string }
  | { kind: 'agree-date'; reason: string }
  | { kind: 'refuse-date'; reason: string }
  | { kind: 'set-date'; due: DueInput; reason: string }
  | { kind: 'block'; reason: string }
  | { kind: 'unblock'; reason: string }
  | { kind: 'hold'; reason: string }
  | { kind: 'resume'; reason: string }
  /** `to`: the post that is to have it instead; the request stands until it is assigned or settled. */
  | { kind: 'decline'; reason: string; to?: PostRef }
  | { kind: 'dispute'; reason: string }
  /** It is recorded as it was agreed. */
  | { kind: 'agree-record' }
  /** It is not recorded right; nothing changes until the policy officer changes it. */
  | { kind: 'ask-correction'; reason: string }
  /** Ends a refusal, a dispute or a wish for a correction once the two sides have agreed. */
  | { kind: 'settle'; flag: 'declined' | 'disputed' | 'correction'; reason: string }
  | { kind: 'bring-back'; to: MeetingRef; reason: string }
  | { kind: 'carry-forward'; to: MeetingRef; reason: string }
  | {
      kind: 'discharge'
      outcome: 'met' | 'part-met' | 'superseded'
      reason: string
    }
  | { kind: 'withdraw'; reason: string }
  | { kind: 'transfer'; board: BoardRef; reason: string }
  | { kind: 'send-back'; reason: string }
  | { kind: 'reopen'; reason: string }
  | { kind: 'redact'; target: number; reason: string }
  /** `target`: the number of the update that is meant; refused when another has come since. Without it, whatever is the last. */
  | { kind: 'undo'; target?: number }
)

/** What can be done to everything else. All but `meet-person` are the policy officer's. */
export type OfficeCommand =
  | {
      kind: 'plan-meeting'
      board: BoardRef
      type: MeetingType
      title: string
      day: Day
      time: string
      venue: string
      chair: PostRef
      cutOffDays: number
    }
  | { kind: 'move-meeting'; meeting: MeetingRef; day: Day; time: string; venue: string }
  | { kind: 'turn-meeting'; meeting: MeetingRef; state: MeetingState }
  | {
      kind: 'make-post'
      post: PostRef
      title: string
      organisation: Organisation
      grants: Grant[]
    }
  | {
      kind: 'appoint'
      post: PostRef
      oid: string
      name: string
      upn: string
      capacity: Capacity
      from: Day
      to: Day | null
    }
  | { kind: 'end-appointment'; post: PostRef; oid: string; capacity: Capacity; to: Day }
  /** Ends whoever has the post on the day before and appoints the next, in one update. `note`: what the next one should know. */
  | {
      kind: 'hand-over'
      post: PostRef
      oid: string
      name: string
      upn: string
      capacity: Tenure
      from: Day
      note: string
    }
  | {
      kind: 'make-board'
      board: BoardRef
      title: string
      purpose: string
      frequency: string
      notesPublished: boolean
      public: boolean
      cadence: string
    }
  | { kind: 'meet-person'; oid: string; name: string; hours: string; timeZone: string }
  | { kind: 'set-setting'; name: string; value: string }

type SingleCommand = Raise | ActionCommand | OfficeCommand

/** One step of several. Its request id is `<id>.<n>`, n from 1, unless it has one of its own: a raise from notes bears a hash of meeting and quote. */
export interface Step {
  command: SingleCommand
  requestId?: string
  /** The exact words of this step; those of the envelope unless told. */
  words?: string
}

/** Commands that are accepted together, in one row of the inbox, and recorded in order; taken up again after a crash, each is recorded once. */
export interface Several {
  kind: 'several'
  steps: Step[]
}

export type Command = SingleCommand | Several

/** A command with who sent it and how. Who may do what is decided from the record, never from here. */
export interface Envelope {
  command: Command
  /** The activity's id for words, card id and button for a card, a key from the client for the tab, a hash of meeting and quote for a raise from notes. */
  requestId: string
  byOid: string
  route: Route
  /** The exact words; empty for a button without any. */
  words: string
  /** The chair's decision, or an answer by telephone, recorded by somebody else: the post that spoke. */
  onBehalfOf?: PostRef
  /** The meeting, open for review, in which the chair decided. */
  atMeeting?: MeetingRef
}

export type RefusalCode =
  | 'unknown-action'
  | 'unknown-meeting'
  | 'unknown-post'
  | 'unknown-board'
  | 'unknown-person'
  | 'not-allowed'
  | 'chair-only'
  | 'already-discharged'
  | 'not-discharged'
  | 'already-reported-done'
  | 'not-reported-done'
  | 'reason-needed'
  | 'wording-needed'
  | 'owner-cannot-see'
  | 'no-date-asked'
  | 'date-past'
  | 'same-date'
  | 'percent-out-of-range'
  | 'not-flagged'
  | 'already-flagged'
  | 'meeting-not-open'
  | 'same-board'
  | 'nothing-to-undo'
  | 'not-your-update'
  | 'already-exists'
  | 'unknown-update'
  | 'bad-value'

/** "No", as a value. `facts` are what the sentence needs; `words/` says it. */
export interface Refusal {
  refused: RefusalCode
  facts: Record<string, string>
}

export type CommandOutcome =
  /** `refused`: of several commands, those that were refused; the steps count from 1. */
  | { ok: true; updates: Update[]; action: Action | null; repeated: boolean; refused?: { step: number; refusal: Refusal }[] }
  | { ok: false; refusal: Refusal; action: Action | null }

/** What a sender hears: the outcome, or that it was accepted and will be recorded. */
export type Submission = CommandOutcome | { ok: 'kept' }
