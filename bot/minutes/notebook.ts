import { createHash } from 'node:crypto'
import type { ActionRef, PostRef } from '../actions/action.ts'
import type { Envelope, Raise, Refusal, Submission } from '../actions/command.ts'
import { actorOn } from '../actions/office.ts'
import { mayRaise } from '../actions/rights.ts'
import type { FileStore, RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import { dueOf, type Proposal, parseStoredNotes, type StoredNotes } from './proposal.ts'
import { propose } from './propose.ts'
import { readNotes } from './read/read-notes.ts'

export interface NotebookDeps {
  files: FileStore
  record: RecordStore
  /** Accepts commands; "kept" will be recorded without more ado. */
  inbox: { submit(envelope: Envelope): Promise<Submission> }
  clock: () => Date
}

/** What one confirmation came to: refs made now or before, and what stopped the others. */
export interface Confirmation {
  notes: StoredNotes
  made: { number: number; ref: ActionRef }[]
  /** Proposals that lack an owner. */
  incomplete: number[]
  /** Proposals that the record could not take just now; confirmed again, each is raised once. */
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
  /** Raises the numbered proposals that still wait; pressed twice, or resumed after a crash, each is raised once. */
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

const pathOf = (id: string) => `${id}/proposals.json`

async function take(deps: NotebookDeps, text: string, byOid: string): Promise<StoredNotes | undefined> {
  const now = deps.clock()
  const today = dayAt(now)
  const office = deps.record.office()
  const actor = actorOn(office, byOid, today)
  const id = createHash('sha256')
    .update(JSON.stringify([byOid, text]))
    .digest('hex')
    .slice(0, 16)
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
  return notes && notes.byOid === byOid ? { notes, eTag: file.eTag } : undefined
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
  const result: Omit<Confirmation, 'notes'> = { made: [], incomplete: [], refused: [], unrecorded: [] }
  for (const proposal of wanted) {
    if (proposal.state === 'confirmed') result.made.push({ number: proposal.number, ref: proposal.ref })
    else if (proposal.lead === '') result.incomplete.push(proposal.number)
    else if (result.unrecorded.length > 0) result.unrecorded.push(proposal.number)
    else if (!(await unlessAway(() => raiseOne(deps, loaded.notes, proposal, route, result)))) result.unrecorded.push(proposal.number)
  }
  const refs = new Map(result.made.map((m) => [m.number, m.ref]))
  const mark = (p: Proposal): Proposal => ({ ...p, ...(refs.has(p.number) ? { state: 'confirmed', ref: refs.get(p.number) ?? '' } : {}) })
  const marked = (stored: StoredNotes): StoredNotes => ({ ...stored, proposals: stored.proposals.map(mark) })
  // Marks that cannot be kept are made again by the next confirmation, because a raise knows its request.
  const saved = await unlessAway(() => save(deps, key, marked))
  return { ...result, notes: saved ? (saved.value ?? loaded.notes) : marked(loaded.notes) }
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

async function raiseOne(
  deps: NotebookDeps,
  notes: StoredNotes,
  proposal: Proposal,
  route: Envelope['route'],
  result: Omit<Confirmation, 'notes'>,
): Promise<void> {
  const outcome = await deps.inbox.submit({
    command: raiseOf(notes, proposal),
    requestId: requestIdOf(notes, proposal),
    byOid: notes.byOid,
    route,
    words: '',
  })
  if (outcome.ok === 'kept') {
    result.unrecorded.push(proposal.number)
    return
  }
  const ref = outcome.ok ? outcome.updates[0]?.subject : undefined
  if (outcome.ok && ref) result.made.push({ number: proposal.number, ref })
  if (!outcome.ok) result.refused.push({ number: proposal.number, refusal: outcome.refusal })
}

/** A hash of meeting and quote, so that the same notes read twice raise nothing twice, whoever pastes them. */
function requestIdOf(notes: StoredNotes, proposal: Proposal): string {
  const meeting = notes.meeting || `${notes.board} ${notes.title} ${notes.day}`
  const quote = proposal.quote.replace(/\s+/g, ' ').trim().toLowerCase()
  return `notes:${createHash('sha256')
    .update(JSON.stringify([meeting, quote]))
    .digest('hex')
    .slice(0, 40)}`
}

function raiseOf(notes: StoredNotes, proposal: Proposal): Raise {
  const lead: PostRef = proposal.lead
  return {
    kind: 'raise',
    actionKind: proposal.kind,
    wording: proposal.wording,
    quote: proposal.quote,
    lead,
    supporting: proposal.supporting,
    board: notes.board,
    raisedAt: notes.meeting,
    raisedOn: notes.day,
    due: dueOf(proposal),
    lane: 'joint',
    marking: 'none',
  }
}
