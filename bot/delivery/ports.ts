import type { ActionRef } from '../actions/action.ts'

/** Where a person or a channel can be reached: a Bot Framework conversation reference, kept as it came. */
export interface Place {
  /** `person:<oid>` or `channel:<conversation id>`. */
  key: string
  conversationId: string
  /** JSON of the reference; only `teams/` reads it. */
  reference: string
  updatedAt: string
}

export interface Places {
  save(place: Place): Promise<void>
  find(key: string): Promise<Place | undefined>
  /** Forgets a place that answered "blocked" or "gone". */
  forget(key: string): Promise<void>
}

/** A message as it leaves: card, the words that stand for it where cards fail, and the line for the notification. */
export interface Message {
  text?: string
  card?: object
  summary: string
}

export type Sent =
  | { result: 'sent'; activityId: string }
  /** Refused for good: blocked, not installed, conversation gone. */
  | { result: 'unreachable'; reason: string }

/** Carries messages to people. Faults that may pass are `AppError` `teams-busy`; an answer that never came is `teams-unreachable`. */
export interface Messenger {
  send(place: Place, message: Message): Promise<Sent>
  /** Replaces a message sent before; `gone` when Teams no longer knows it. */
  update(place: Place, activityId: string, message: Message): Promise<'updated' | 'gone'>
}

export type DeliveryKind = 'bundle' | 'digest' | 'reply-card'
type DeliveryState = 'sending' | 'sent' | 'unreachable' | 'unsure'

/** One message that was meant to go out. Written before the send, marked after it. */
export interface LedgerRow {
  /** `person:<oid>` or `channel:<id>`. */
  to: string
  kind: DeliveryKind
  /** What it is for: the day of a bundle, the Monday of a digest's week, or an id of its own for a card. */
  period: string
  state: DeliveryState
  activityId: string
  /** The actions it shows, in the order shown. */
  refs: ActionRef[]
  at: string
  note: string
}

export interface Ledger {
  /** Writes a new row; false when there is one already for this `to`, `kind` and `period`. */
  begin(row: LedgerRow): Promise<boolean>
  save(row: LedgerRow): Promise<void>
  find(to: string, kind: DeliveryKind, period: string): Promise<LedgerRow | undefined>
  /** The last cards sent to somebody, the newest first. */
  lastTo(to: string, limit: number): Promise<LedgerRow[]>
  /** Rows that began and were never marked, and those marked unsure. */
  unsettled(): Promise<LedgerRow[]>
}

/** A question the bot has put and not had answered; kept so that a restart does not lose it. */
export interface OpenQuestion {
  oid: string
  conversationId: string
  kind: 'which-action' | 'what-date' | 'what-reason' | 'notes-to-come' | 'edit-proposal'
  /** JSON; what was being recorded when the question arose. */
  about: string
  askedAt: string
}

export interface OpenQuestions {
  find(oid: string, conversationId: string): Promise<OpenQuestion | undefined>
  ask(question: OpenQuestion): Promise<void>
  settle(oid: string, conversationId: string): Promise<void>
}

/** Where the snapshot of the record is kept between runs, as text that only `sharepoint/` reads. */
export interface SnapshotKeep {
  load(): Promise<string | undefined>
  save(text: string): Promise<void>
}
