import { createHash } from 'node:crypto'
import type { ActionRef } from '../actions/action.ts'
import type { Envelope, Refusal, Submission } from '../actions/command.ts'
import { actorOn } from '../actions/office.ts'
import { mayRaise } from '../actions/rights.ts'
import type { FileStore, RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import { type Proposal, parseStoredNotes, type StoredNotes } from './proposal.ts'
import { propose } from './propose.ts'
import { asRecorded, markConfirmed, raiseStep } from './raises.ts'
import { readNotes } from './read/read-notes.ts'

export interface NotebookDeps {
  files: FileStore
  record: RecordStore
  /** Accepts commands; "kept" will be recorded, and its sender told, without more ado. */
  inbox: { submit(envelope: Envelope): Promise<Submission> }
  clock: () => Date
}

/** What one confirmation came to: refs made now or before, and what stopped the others. */
export interface Confirmation {
  notes: StoredNotes
  made: { number: number; ref: ActionRef }[]
  /** Proposals that lack an owner. */
  incomplete: number[]
  /** Proposals that were accepted and will be recorded; the person is told when they are. */
  kept: number[]
  /** Proposals that could not be accepted just now; confirmed again, each is raised once. */
  unrecorded: number[]
  refused: { number: number; refusal: Refusal }[]
}

export interface Notebook {
  /** Reads and keeps notes; the same words from the same person are the same notes. Undefined: the person may raise nothing. */
  take(text: string, byOid: string): Promise<StoredNotes | undefined>
  /** The notes, when they are this person's. */
  find(id: string, byOid: string): Promise<StoredNotes | undefined>
  /** Changes one proposal that still waits. Undefined: no such proposal of this person's. */
  change(id: string, byOid: string, number: number, patch: Partial<Proposal>): Promise<StoredNotes | undefined>
  /** Raises the numbered proposals that still wait, accepted as one; pressed twice, or resumed after a crash, each is raised once. */
  confirm(id: string, byOid: string, numbers: number[], route: Envelope['route']): Promise<Confirmation | undefined>
}

export function createNotebook(deps: NotebookDeps): Notebook {
  return {
    take: (text, byOid) => take(deps, text, byOid),
    find: async (id, byOid) => (await load(deps, id, byOid))?.notes,
    change: (id, byOid, number, patch) => change(deps, { id, byOid }, number, patch),
    confirm: (id, byOid, numbers, route) => confirm(deps, { id, byOid }, numbers, route),
  }
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const pathOf = (id: string) => `${id}/proposals.json`

async function take(deps: NotebookDeps, text: string, byOid: string): Promise<StoredNotes | undefined> {
  const now = deps.clock()
  const today = dayAt(now)
  const office = deps.record.office()
  const actor = actorOn(office, byOid, today)
  const id = hashOf([byOid, text]).slice(0, 16)
  const notes = propose(readNotes(text), { id, byOid, byPost: actor.posts[0]?.post ?? '', at: now.toISOString(), today, office })
  if (!mayRaise(actor, notes.board)) return undefined
  await deps.files.write(`${id}/notes.txt`, text, null)
  await deps.files.write(pathOf(id), JSON.stringify(notes, null, 1), null)
  return (await load(deps, id, byOid))?.notes
}

async function load(deps: NotebookDeps, id: string, byOid: string): Promise<{ notes: StoredNotes; eTag: string } | undefined> {
  if (!/^[0-9a-f]{16}$/.test(id)) return undefined
  const file = await deps.files.read(pathOf(id))
  const notes = file && parseStoredNotes(file.content)
  if (!file || notes?.byOid !== byOid) return undefined
  return { notes: asRecorded(notes, deps.record, dayAt(deps.clock())), eTag: file.eTag }
}

type Key = { id: string; byOid: string }
const TRIES = 5

async function save(deps: NotebookDeps, key: Key, edit: (notes: StoredNotes) => StoredNotes | undefined): Promise<StoredNotes | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const loaded = await load(deps, key.id, key.byOid)
    const edited = loaded && edit(loaded.notes)
    if (!loaded || !edited) return undefined
    if (await deps.files.write(pathOf(key.id), JSON.stringify(edited, null, 1), loaded.eTag)) return edited
  }
  throw new AppError(
    'store-busy',
    'The proposals were changed from elsewhere at the same time. Nothing of yours was changed; please try again.',
  )
}

function change(deps: NotebookDeps, key: Key, number: number, patch: Partial<Proposal>): Promise<StoredNotes | undefined> {
  return save(deps, key, (notes) => {
    const waits = notes.proposals.some((p) => p.number === number && p.state === 'proposed')
    if (!waits) return undefined
    return { ...notes, proposals: notes.proposals.map((p) => (p.number === number ? { ...p, ...patch } : p)) }
  })
}

async function confirm(deps: NotebookDeps, key: Key, numbers: number[], route: Envelope['route']): Promise<Confirmation | undefined> {
  const loaded = await load(deps, key.id, key.byOid)
  if (!loaded) return undefined
  const wanted = loaded.notes.proposals.filter((p) => numbers.includes(p.number) && p.state !== 'dropped')
  const made = wanted.flatMap(({ state, number, ref }) => (state === 'confirmed' ? [{ number, ref }] : []))
  const incomplete = wanted.filter((p) => p.state === 'proposed' && p.lead === '').map((p) => p.number)
  const chosen = wanted.filter((p) => p.state === 'proposed' && p.lead !== '')
  const raised = await raiseTogether(deps, loaded.notes, chosen, route)
  const result = { incomplete, ...raised, made: [...made, ...raised.made].sort((a, b) => a.number - b.number) }
  const refs = new Map(result.made.map((m) => [m.number, m.ref]))
  const marked = (stored: StoredNotes) => markConfirmed(stored, ({ number }) => refs.get(number))
  // Marks that cannot be kept are made again whenever the notes are read, because the record knows each request.
  const saved = raised.made.length > 0 ? await unlessAway(() => save(deps, key, marked)) : undefined
  return { ...result, notes: saved?.value ?? marked(loaded.notes) }
}

type Raised = Pick<Confirmation, 'made' | 'kept' | 'unrecorded' | 'refused'>

/** One row of the inbox for them all: once it is accepted, none of them is left behind. */
async function raiseTogether(deps: NotebookDeps, notes: StoredNotes, chosen: Proposal[], route: Envelope['route']): Promise<Raised> {
  const nothing: Raised = { made: [], kept: [], unrecorded: [], refused: [] }
  const numbers = chosen.map((p) => p.number)
  if (chosen.length === 0) return nothing
  const steps = chosen.map((proposal) => raiseStep(notes, proposal))
  const requestId = `confirm:${notes.id}:${hashOf(steps.map((step) => step.requestId)).slice(0, 40)}`
  const answered = await unlessAway(() =>
    deps.inbox.submit({ command: { kind: 'several', steps }, requestId, byOid: notes.byOid, route, words: '' }),
  )
  if (!answered) return { ...nothing, unrecorded: numbers }
  const { value: outcome } = answered
  if (outcome.ok === 'kept') return { ...nothing, kept: numbers }
  if (!outcome.ok) return { ...nothing, refused: numbers.map((number) => ({ number, refusal: outcome.refusal })) }
  const refs = new Map(outcome.updates.map((update) => [update.requestId, update.subject]))
  const made = numbers.flatMap((number, place) => {
    const ref = refs.get(steps[place]?.requestId ?? '')
    return ref === undefined ? [] : [{ number, ref }]
  })
  return { ...nothing, made, refused: (outcome.refused ?? []).map(({ step, refusal }) => ({ number: numbers[step - 1] ?? 0, refusal })) }
}

/** What came of the work; undefined when the record or the files did not answer. */
async function unlessAway<T>(work: () => Promise<T>): Promise<{ value: T } | undefined> {
  try {
    return { value: await work() }
  } catch (fault) {
    if (fault instanceof AppError && fault.code.startsWith('store-')) return undefined
    throw fault
  }
}
