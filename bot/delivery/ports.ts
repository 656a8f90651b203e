import type { ActionRef } from '../actions/action.ts'
import type { Envelope } from '../actions/command.ts'
import type { Update } from '../actions/update.ts'

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
  /** When its receiver let us know that they had seen it; empty or absent: they have not. */
  seenAt?: string
}

export interface Ledger {
  /** Writes a new row; false when there is one already for this `to`, `kind` and `period`. */
  begin(row: LedgerRow): Promise<boolean>
  save(row: LedgerRow): Promise<void>
  /** Notes which message a saved row became; a row that is gone is left. */
  place(row: Pick<LedgerRow, 'to' | 'kind' | 'period'>, activityId: string): Promise<void>
  find(to: string, kind: DeliveryKind, period: string): Promise<LedgerRow | undefined>
  /** The row of a message that was sent to somebody, by the id that Teams gave it. */
  findMessage(to: string, activityId: string): Promise<LedgerRow | undefined>
  /** The last cards sent to somebody, the newest first. */
  lastTo(to: string, limit: number): Promise<LedgerRow[]>
  /** Rows that began and were never marked, and those marked unsure. */
  unsettled(): Promise<LedgerRow[]>
}

/** A question the bot has put and not had answered; kept so that a restart does not lose it. */
export interface OpenQuestion {
  oid: string
  conversationId: string
  kind: 'which-action' | 'what-date' | 'what-reason' | 'notes-to-come' | 'edit-proposal' | 'hand-edits' | 'which-person'
  /** JSON; what was being recorded when the question arose. */
  about: string
  askedAt: string
  /** Request id of the message or press that raised it: delivered again, it is no answer. */
  askedBy: string
  /** Request id of the message that answered it, so that it can be taken again when it is delivered again; empty while the question is open. */
  answeredBy: string
}

export interface OpenQuestions {
  find(oid: string, conversationId: string): Promise<OpenQuestion | undefined>
  ask(question: OpenQuestion): Promise<void>
  /** Those that were put before an instant and have no answer yet, everybody's. */
  openSince(before: Date): Promise<OpenQuestion[]>
  /** Marks it as answered, unless another question has taken its place. */
  settle(question: OpenQuestion, answeredBy: string): Promise<void>
}

/** Where the snapshot of the record is kept between runs, as text that only `sharepoint/` reads. */
export interface SnapshotKeep {
  load(): Promise<string | undefined>
  save(text: string): Promise<void>
}

/** A command that was accepted and is not recorded yet. */
export interface InboxRow {
  /** Hash of the request id. */
  key: string
  envelope: Envelope
  /** Instants, UTC. */
  acceptedAt: string
  /** The instance that is recording it, and until when no other may. */
  heldBy: string
  heldUntil: string
  tries: number
  eTag: string
}

/** What a finished row became; other instances read it and have the change within a second. */
export interface InboxNews {
  /** Instant, UTC. */
  at: string
  by: string
  updates: Update[]
}

/** The inbox: rows of accepted commands, and for an hour what they became. */
export interface InboxRows {
  /** Writes a new row; `known` when this request has one already. */
  accept(row: InboxRow): Promise<'accepted' | 'known'>
  /** The row of a request that waits; undefined when it has none, or has it no longer. */
  find(key: string): Promise<InboxRow | undefined>
  pending(): Promise<InboxRow[]>
  /** Takes a row in hand; undefined when another instance was first or it is finished. */
  hold(row: InboxRow): Promise<InboxRow | undefined>
  /** Lets other instances know what a request became. */
  tell(key: string, news: InboxNews): Promise<void>
  /** Removes a row that is dealt with; one that a crash leaves behind is recorded again as "repeated". */
  remove(key: string): Promise<void>
  newsSince(at: Date): Promise<InboxNews[]>
  /** Removes news that are more than an hour old. */
  tidy(now: Date): Promise<void>
}

/** One column of a row of a SharePoint list that a person changed by hand; the record has put it back. */
export interface HandEdit {
  /** The same whoever notices it, and however often. */
  id: string
  /** Title of the list. */
  list: string
  /** What tells the row from the others: `AA-2025-014`. */
  ref: string
  column: string
  /** What the record showed there, and shows again. */
  old: string
  new: string
  /** Empty where SharePoint does not tell. */
  editorOid: string
  editorName: string
  /** UTC, ISO 8601. */
  at: string
}

/** Hand edits kept as offers to the policy officer, who may have them recorded in the proper way. */
export interface HandEdits {
  /** Keeps an offer; one that is kept already, settled or not, stays as it is. */
  offer(edit: HandEdit): Promise<void>
  /** Those that nobody has dealt with, the oldest first. */
  open(): Promise<HandEdit[]>
  /**
   * Claims an open edit, so that it cannot be accepted and dismissed at once. To accept it may be claimed again, by anybody, until it is
   * settled; to dismiss it only while nobody accepts it, and that settles it. False: it was claimed the other way, or is settled.
   */
  claim(edit: HandEdit, by: { byOid: string; to: 'accept' | 'dismiss' }): Promise<boolean>
  /** Lets go of what was claimed to be accepted and was refused. */
  release(edit: HandEdit): Promise<void>
  /** Marks it as dealt with, by whoever has this object id. */
  settle(edit: HandEdit, byOid: string): Promise<void>
}

/** Somebody of the organisation's directory. */
export interface DirectoryPerson {
  /** Entra object id. */
  oid: string
  name: string
  /** User principal name. */
  upn: string
  /** Empty where the directory has none. */
  jobTitle: string
}

export interface Directory {
  /**
   * People by object id or user principal name, else by the beginning of a name or address; at most 10. `not-allowed`: the organisation has
   * not granted the application its directory (User.ReadBasic.All), and people are found by their greeting the bot; `unavailable`: it did
   * not answer just now.
   */
  find(text: string): Promise<{ people: DirectoryPerson[] } | { problem: 'not-allowed' | 'unavailable' }>
}
