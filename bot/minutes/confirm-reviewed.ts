import { createHash } from 'node:crypto'
import type { ActionRef } from '../actions/action.ts'
import type { Envelope, Refusal } from '../actions/command.ts'
import type { Update } from '../actions/update.ts'
import { type ConfirmDeps, unlessAway } from './confirm.ts'
import { asSeenBy, loadNotes, type NotesKey, saveNotes } from './notes-store.ts'
import type { StoredNotes } from './proposal.ts'
import { markRecorded, reviewedStep } from './reviewed-steps.ts'
import { missingIn, type ReviewedUpdate } from './reviewed-update.ts'

/** What confirming updates of notes came to. Numbers are those of the updates. */
export interface ReviewedConfirmation {
  notes: StoredNotes
  /** Recorded now or before. */
  recorded: { number: number; ref: ActionRef }[]
  /** What was recorded now, in order. */
  updates: Update[]
  /** The action, the meeting or the board must still be said. */
  incomplete: number[]
  /** Accepted; they will be recorded and the person told. */
  kept: number[]
  /** Could not be accepted just now; confirmed again, each is recorded once. */
  unrecorded: number[]
  refused: { number: number; refusal: Refusal }[]
}

/** Changes one update that waits. Undefined: there is none such for this person. */
export async function changeUpdate(
  deps: ConfirmDeps,
  key: NotesKey,
  number: number,
  patch: Partial<ReviewedUpdate>,
): Promise<StoredNotes | undefined> {
  const saved = await saveNotes(deps, key, (notes) => {
    const waits = asSeenBy(deps, notes, key.byOid).reviewed.some((one) => one.number === number && one.state === 'proposed')
    if (!waits) return undefined
    return { ...notes, reviewed: notes.reviewed.map((one) => (one.number === number ? { ...one, ...patch } : one)) }
  })
  return saved && asSeenBy(deps, saved, key.byOid)
}

interface Press {
  route: Envelope['route']
  since?: number
}

/** Records the numbered updates that wait, accepted as one row of the inbox; what notes say is recorded once, however often it is confirmed. */
export async function confirmUpdates(
  deps: ConfirmDeps,
  key: NotesKey,
  numbers: readonly number[],
  press: Press,
): Promise<ReviewedConfirmation | undefined> {
  const notes = (await loadNotes(deps, key))?.notes
  if (!notes) return undefined
  const seen = asSeenBy(deps, notes, key.byOid).reviewed
  const wanted = seen.filter(({ number, state }) => numbers.includes(number) && state !== 'dropped')
  const before = wanted.flatMap(({ state, number, ref }) => (state === 'confirmed' ? [{ number, ref }] : []))
  const waiting = wanted.filter(({ state }) => state === 'proposed')
  const incomplete = waiting.filter((one) => missingIn(one) !== null).map(({ number }) => number)
  const chosen = waiting.filter((one) => missingIn(one) === null)
  const done = await recordTogether(deps, { notes, byOid: key.byOid }, chosen, press)
  const recorded = [...before, ...done.recorded].sort((a, b) => a.number - b.number)
  // Marks that cannot be kept are made again whenever the notes are read, because the record knows each request.
  const isNew = done.recorded.length > 0
  const saved = isNew ? await unlessAway(() => saveNotes(deps, key, (stored) => markRecorded(stored, recorded))) : undefined
  return { incomplete, ...done, recorded, notes: asSeenBy(deps, saved?.value ?? markRecorded(notes, recorded), key.byOid) }
}

type Done = Pick<ReviewedConfirmation, 'recorded' | 'updates' | 'kept' | 'unrecorded' | 'refused'>

async function recordTogether(
  deps: ConfirmDeps,
  { notes, byOid }: { notes: StoredNotes; byOid: string },
  chosen: ReviewedUpdate[],
  { route, since }: Press,
): Promise<Done> {
  const nothing: Done = { recorded: [], updates: [], kept: [], unrecorded: [], refused: [] }
  if (chosen.length === 0) return nothing
  const numbers = chosen.map(({ number }) => number)
  const steps = chosen.map((one) => reviewedStep(notes, one))
  const requestId = `review:${notes.id}:${createHash('sha256').update(JSON.stringify(steps)).digest('hex').slice(0, 40)}`
  const at = notes.meeting === '' ? {} : { atMeeting: notes.meeting }
  const answered = await unlessAway(() =>
    deps.inbox.submit({ command: { kind: 'several', steps }, requestId, byOid, route, words: '', ...at }, since),
  )
  if (!answered) return { ...nothing, unrecorded: numbers }
  const { value: outcome } = answered
  if (outcome.ok === 'kept') return { ...nothing, kept: numbers }
  if (!outcome.ok) return { ...nothing, refused: numbers.map((number) => ({ number, refusal: outcome.refusal })) }
  const requests = new Set(outcome.updates.map((update) => update.requestId))
  const recorded = chosen.filter((_, place) => requests.has(steps[place]?.requestId ?? '')).map(({ number, ref }) => ({ number, ref }))
  const refused = (outcome.refused ?? []).map(({ step, refusal }) => ({ number: numbers[step - 1] ?? 0, refusal }))
  return { ...nothing, recorded, updates: outcome.updates, refused }
}
