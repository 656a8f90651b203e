import { createHash } from 'node:crypto'
import type { ActionRef } from '../actions/action.ts'
import type { Envelope, Refusal, Submission } from '../actions/command.ts'
import { AppError } from '../errors.ts'
import { actorOf, asSeenBy, type NotesKey, type NotesStoreDeps, saveNotes, seesProposal } from './notes-store.ts'
import { type Proposal, type StoredNotes, waits } from './proposal.ts'
import { markConfirmed, raiseStep } from './raises.ts'

export interface ConfirmDeps extends NotesStoreDeps {
  /** Accepts commands; "kept" will be recorded, and its sender told, without more ado. */
  inbox: { submit(envelope: Envelope, since?: number): Promise<Submission> }
}

/** A proposal to be confirmed; with `rev`, only as it was seen then. */
export interface Chosen {
  number: number
  rev?: number
}

/** What one confirmation came to: refs made now or before, and what stopped the others. */
export interface Confirmation {
  notes: StoredNotes
  made: { number: number; ref: ActionRef }[]
  /** Proposals that lack an owner. */
  incomplete: number[]
  /** Proposals that somebody changed since they were seen. */
  changed: number[]
  /** Proposals that were accepted and will be recorded; the person is told when they are. */
  kept: number[]
  /** Proposals that could not be accepted just now; confirmed again, each is raised once. */
  unrecorded: number[]
  refused: { number: number; refusal: Refusal }[]
}

/**
 * Raises the chosen proposals that still wait, accepted as one. They are marked as sent first, so that nobody changes, merges or rejects what
 * is on its way; confirmed twice, or again after a crash, each is raised once. Undefined: no such notes for this person.
 */
export async function confirmProposals(
  deps: ConfirmDeps,
  key: NotesKey,
  chosen: readonly Chosen[],
  press: { route: Envelope['route']; since?: number },
): Promise<Confirmation | undefined> {
  const actor = actorOf(deps, key.byOid)
  const pick = (notes: StoredNotes) => sort(notes, chosen, (p) => seesProposal(actor, notes, p))
  const notes = await saveNotes(deps, key, (stored) => markSent(stored, pick(stored).ready))
  if (!notes) return undefined
  const { ready, ...standing } = pick(notes)
  const raised = await raiseTogether(deps, { notes, byOid: key.byOid }, ready, press)
  const made = [...standing.made, ...raised.made].sort((a, b) => a.number - b.number)
  const refs = new Map(made.map((m) => [m.number, m.ref]))
  const back = new Set([...raised.unrecorded, ...raised.refused.map((r) => r.number)])
  const settle = (stored: StoredNotes) =>
    markBack(
      markConfirmed(stored, ({ number }) => refs.get(number)),
      back,
    )
  // Marks that cannot be kept are made again whenever the notes are read, because the record knows each request.
  const saved = raised.made.length + back.size > 0 ? await unlessAway(() => saveNotes(deps, key, settle)) : undefined
  return { ...standing, ...raised, made, notes: asSeenBy(deps, saved?.value ?? settle(notes), key.byOid) }
}

interface Sorted extends Pick<Confirmation, 'made' | 'incomplete' | 'changed'> {
  ready: Proposal[]
}

function sort(notes: StoredNotes, chosen: readonly Chosen[], sees: (proposal: Proposal) => boolean): Sorted {
  const revs = new Map(chosen.map(({ number, rev }) => [number, rev]))
  const wanted = notes.proposals.filter((p) => revs.has(p.number) && sees(p))
  const waiting = wanted.filter((p) => p.state === 'proposed')
  // What is on its way already is sent again as it is: the same request, which is recorded once.
  const isAsSeen = (p: Proposal) => p.isSent || (revs.get(p.number) ?? p.rev) === p.rev
  return {
    made: wanted.flatMap(({ state, number, ref }) => (state === 'confirmed' ? [{ number, ref }] : [])),
    changed: waiting.filter((p) => !isAsSeen(p)).map((p) => p.number),
    incomplete: waiting.filter((p) => isAsSeen(p) && p.lead === '').map((p) => p.number),
    ready: waiting.filter((p) => isAsSeen(p) && p.lead !== ''),
  }
}

function markSent(notes: StoredNotes, ready: Proposal[]): StoredNotes {
  const numbers = new Set(ready.filter(waits).map((p) => p.number))
  if (numbers.size === 0) return notes
  return { ...notes, proposals: notes.proposals.map((p) => (numbers.has(p.number) ? { ...p, isSent: true } : p)) }
}

/** What was not taken can be changed again. */
function markBack(notes: StoredNotes, numbers: ReadonlySet<number>): StoredNotes {
  return { ...notes, proposals: notes.proposals.map((p) => (numbers.has(p.number) ? { ...p, isSent: false } : p)) }
}

type Raised = Pick<Confirmation, 'made' | 'kept' | 'unrecorded' | 'refused'>

/** One row of the inbox for them all: once it is accepted, none of them is left behind. */
async function raiseTogether(
  deps: ConfirmDeps,
  { notes, byOid }: { notes: StoredNotes; byOid: string },
  chosen: Proposal[],
  { route, since }: { route: Envelope['route']; since?: number },
): Promise<Raised> {
  const nothing: Raised = { made: [], kept: [], unrecorded: [], refused: [] }
  const numbers = chosen.map((p) => p.number)
  if (chosen.length === 0) return nothing
  const steps = chosen.map((proposal) => raiseStep(notes, proposal))
  const requestId = `confirm:${notes.id}:${hashOf([byOid, steps]).slice(0, 40)}`
  const envelope: Envelope = { command: { kind: 'several', steps }, requestId, byOid, route, words: '' }
  const answered = await unlessAway(() => deps.inbox.submit(envelope, since))
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

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What came of the work; undefined when the record or the files did not answer. */
export async function unlessAway<T>(work: () => Promise<T>): Promise<{ value: T } | undefined> {
  try {
    return { value: await work() }
  } catch (fault) {
    if (fault instanceof AppError && fault.code.startsWith('store-')) return undefined
    throw fault
  }
}
