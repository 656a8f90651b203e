import type { Action, ActionRef } from './action.ts'
import type { Office } from './office.ts'
import type { Update } from './update.ts'

/** An action as it stands, with what the next update needs to know of the last. */
export interface ActionState {
  action: Action
  /** Number of the last update. */
  seq: number
  /** Hash of the last update, for the chain. */
  lastHash: string
  lastKind: Update['change']['kind']
  lastByOid: string
  /** When the last update was recorded, an instant; states that were kept before it was noted lack it. */
  lastAt?: string
  /** The last requests that were recorded, newest last; at most 20. */
  requests: string[]
  /** The state before the last update, for undo; null when there is nothing to take back. */
  before: Action | null
  /** Where the last update is a further part of one answer: its first part, and the action as it stood before that. */
  answer?: { first: number; before: Action }
}

/** A subject that is no action (meeting, post, board, person, setting): only its place in the log. */
export interface SubjectHead {
  seq: number
  lastHash: string
}

export type Appended =
  /** It stands in the log now, by this call or by an earlier one that was answered badly. */
  | { result: 'recorded'; update: Update }
  /** Somebody else's update stands under this key: fold `newer` in and decide again. */
  | { result: 'overtaken'; newer: Update[] }
  /** This request was recorded before, under another key. */
  | { result: 'repeated'; update: Update }

/**
 * The record. Reads are from the snapshot unless they say otherwise; what this instance has appended is in it at once.
 * Faults are `AppError` with `store-busy`, `store-unavailable` or `store-refused`.
 */
export interface RecordStore {
  office(): Office
  actions(): ReadonlyMap<ActionRef, ActionState>
  head(subject: string): SubjectHead | undefined
  /** All updates of a subject, in order, from the log itself. */
  history(subject: string): Promise<Update[]>
  /** The update that a request became, from the log itself. */
  findRequest(requestId: string): Promise<Update | undefined>
  append(update: Update): Promise<Appended>
  /** Takes updates into the snapshot; those that it has already are passed over. Returns once the snapshot shows them. */
  fold(updates: Update[]): void
  /** Writes the rows that show a subject. A fault here is not the person's: the row is mended later. */
  project(subject: string): Promise<void>
  /** Takes the words of one update out of the log, leaving its hash. */
  redact(subject: string, seq: number): Promise<void>
  /** Called after each change of the snapshot with the subject that changed; returns a way to stop. */
  onChange(listener: (subject: string) => void): () => void
}

/** A file with what is needed to replace it safely. */
export interface StoredFile {
  path: string
  content: string
  eTag: string
}

/** Libraries of files: `Notes` (the original beside its `proposals.json`). Paths are `folder/name`. */
export interface FileStore {
  read(path: string): Promise<StoredFile | undefined>
  /** Writes a file, as text or as its bytes; with `eTag` only if it is unchanged since, with `eTag: null` only if it is new. False: somebody else was first. */
  write(path: string, content: string | Uint8Array, eTag: string | null): Promise<boolean>
  /** Where people open the file, if they may; undefined when there is none. */
  webUrl(path: string): Promise<string | undefined>
}
