import { createHash } from 'node:crypto'
import type { ActionRef } from '../actions/action.ts'
import type { ActionCommand, Step } from '../actions/command.ts'
import type { Actor } from '../actions/office.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { plainWords, type StoredNotes } from './proposal.ts'
import type { ReviewedUpdate } from './reviewed-update.ts'

/** The most characters that the record keeps as the words of an update. */
const LONGEST = 4_000

/** The step that records one update, with the words of the notes. */
export function reviewedStep(notes: StoredNotes, one: ReviewedUpdate): Step & { requestId: string } {
  const words = one.quote.slice(0, LONGEST)
  return { command: commandOf(one, words), requestId: requestIdOf(notes, one), words }
}

/** The words of the notes are the reason wherever one is needed. */
function commandOf({ ref, change }: ReviewedUpdate, reason: string): ActionCommand {
  switch (change.kind) {
    case 'discharge':
    case 'withdraw':
    case 'transfer':
    case 'carry-forward':
    case 'bring-back':
      return { ...change, ref, reason }
    case 'report-progress':
      return { ...change, ref, percent: null }
    case 'report-done':
      return { ...change, ref }
    default:
      return change satisfies never
  }
}

/** A hash of meeting and quote, so that the same notes read twice record nothing twice, whoever pastes them; a quote that stands several times is counted. */
function requestIdOf(notes: StoredNotes, one: ReviewedUpdate): string {
  const meeting = notes.meeting || `${notes.board} ${notes.title} ${notes.day}`
  const same = notes.reviewed.filter(({ quote }) => plainWords(quote) === plainWords(one.quote))
  const place = same.findIndex(({ number }) => number === one.number)
  return `review:${createHash('sha256')
    .update(JSON.stringify([meeting, plainWords(one.quote), ...(place > 0 ? [place] : [])]))
    .digest('hex')
    .slice(0, 40)}`
}

/** Marks updates as recorded. */
export function markRecorded(notes: StoredNotes, recorded: readonly { number: number; ref: ActionRef }[]): StoredNotes {
  const refs = new Map(recorded.map(({ number, ref }) => [number, ref]))
  const mark = (one: ReviewedUpdate): ReviewedUpdate => {
    const ref = one.state === 'proposed' ? refs.get(one.number) : undefined
    return ref === undefined ? one : { ...one, ref, state: 'confirmed' }
  }
  return { ...notes, reviewed: notes.reviewed.map(mark) }
}

/** The notes with every update that was recorded meanwhile, by a confirmation that was only kept or from another paste, marked so. */
export function reviewedAsRecorded(notes: StoredNotes, record: Pick<RecordStore, 'actions'>, actor: Actor): StoredNotes {
  const waiting = new Map(notes.reviewed.filter(({ state }) => state === 'proposed').map((one) => [requestIdOf(notes, one), one.number]))
  if (waiting.size === 0) return notes
  const recorded = [...record.actions()].flatMap(([ref, { action, requests }]) =>
    requests.flatMap((request) => {
      const number = waiting.get(request)
      return number !== undefined && maySee(actor, action) ? [{ number, ref }] : []
    }),
  )
  return markRecorded(notes, recorded)
}
