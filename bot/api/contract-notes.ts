import type { ActionKind, Lane, Marking } from '../actions/action.ts'

/** `GET /api/notes`: the notes taken lately that the bearer may confirm, the newest first; empty for whoever may raise nothing. */
export interface RecentNotes {
  notes: NotesTaken[]
}

/** Notes in one line; the answer to `POST /api/notes?name=…` with a file or, without a name, pasted text as the body (at most 10 MB). */
export interface NotesTaken {
  id: string
  heading: string
  /** Instant at which they were taken, UTC. */
  at: string
  /** Proposals that wait, and how many of them have a doubt. */
  waiting: number
  doubtful: number
  recorded: number
}

/** Where words stand in the text, in UTF-16 units. */
interface QuotePlace {
  from: number
  to: number
}

/** One action that notes may hold. */
export interface NotesProposal {
  /** From 1; it never changes. */
  number: number
  /** Sent back with an edit or a confirmation, so that nobody changes or confirms what they have not seen. */
  rev: number
  /** `sent`: confirmed, and on its way to the record. */
  state: 'waiting' | 'sent' | 'recorded' | 'rejected' | 'merged'
  wording: string
  /** The words of the notes; more than one when proposals were merged. */
  quotes: { words: string; place: QuotePlace | null }[]
  /** Post ref; empty when it must still be said. */
  lead: string
  /** Who answers for it today; empty when it is vacant or not known. */
  leadHolder: string
  supporting: string[]
  /** Ready to show; empty for no date. */
  dueText: string
  /** In words that can be typed again. */
  dueWords: string
  kind: ActionKind
  lane: Lane
  marking: Marking
  /** Plain sentences. */
  doubts: string[]
  isAdded: boolean
  /** Why it was rejected. */
  reason: string
  /** The proposal of which it became a part; 0 for none. */
  mergedInto: number
  /** The action that it became; empty where that is not the bearer's to see. */
  ref: string
}

/** What notes say of an action of an earlier meeting; it waits to be recorded in that action. */
export interface NotesUpdate {
  /** From 1, apart from the numbers of the proposals. */
  number: number
  state: 'waiting' | 'recorded' | 'rejected'
  quote: string
  /** The action that it is about; empty while that must still be said. */
  ref: string
  wording: string
  /** Where no action is clear: those that come nearest. */
  candidates: { ref: string; wording: string }[]
  /** What it becomes, as a sentence. */
  becomes: string
  /** What can be chosen about it: a meeting, a board, or how it was discharged. */
  choice: 'meeting' | 'board' | 'outcome' | null
  /** What is chosen: a ref, or an outcome; empty while it must still be said. */
  chosen: string
  isClear: boolean
  doubts: string[]
}

/** What was read from notes, as it stands. */
export interface NotesStanding {
  id: string
  heading: string
  board: string
  /** The original where SharePoint shows it; the name is empty for what was pasted. Null where there is none to show. */
  source: { name: string; webUrl: string } | null
  /** About the notes as a whole. */
  doubts: string[]
  proposals: NotesProposal[]
  /** What the notes say of actions of earlier meetings. */
  updates: NotesUpdate[]
  /** The lanes that the bearer may choose. */
  lanes: Lane[]
}

/** `GET /api/notes/:id` */
export interface NotesToConfirm extends NotesStanding {
  text: string
}

/** `POST /api/notes/:id/commands` */
export interface NotesRequest {
  /** Made by the client, once per press; the same one again changes nothing. */
  requestId: string
  command:
    | {
        kind: 'edit'
        number: number
        rev: number
        /** What is left out stays. Posts and due as somebody would say them; "none" for no date. */
        edit: { wording?: string; owner?: string; supporting?: string; due?: string; kind?: ActionKind; lane?: Lane; marking?: Marking }
      }
    /** Its doubts were looked at: it is right as it stands. */
    | { kind: 'settle'; number: number }
    | { kind: 'drop'; number: number; reason: string }
    /** Takes back a rejection or a merge. */
    | { kind: 'restore'; number: number }
    /** `from` becomes a part of `number`. */
    | { kind: 'merge'; number: number; from: number }
    | { kind: 'add'; place: QuotePlace }
    | { kind: 'confirm'; chosen: { number: number; rev: number }[] }
    | { kind: 'confirm-updates'; numbers: number[] }
    | { kind: 'drop-update'; number: number }
    /** `chosen`: a meeting, a board or an outcome, as the update's `choice` says. */
    | { kind: 'set-update'; number: number; ref?: string; chosen?: string }
}

/** 200 when it was done, 202 when it was accepted and is not recorded yet, 409 when something hindered it; `says` is for the person. */
export interface NotesAnswer {
  ok: boolean
  says: string
  /** The proposal that it was about; 0 for none. */
  number: number
  /** Actions that were recorded. */
  made: { number: number; ref: string }[]
  notes: NotesStanding
}
