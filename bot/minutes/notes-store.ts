import { type Actor, actorOn } from '../actions/office.ts'
import { mayRaise, maySee } from '../actions/rights.ts'
import type { FileStore, RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import { type Proposal, parseStoredNotes, type StoredNotes } from './proposal.ts'
import { asRecorded } from './raises.ts'
import { reviewedAsRecorded } from './reviewed-steps.ts'

export interface NotesStoreDeps {
  files: FileStore
  record: RecordStore
  clock: () => Date
}

/** Which notes, and who asks for them. */
export interface NotesKey {
  id: string
  byOid: string
}

export const textPath = (id: string) => `${id}/notes.txt`
export const proposalsPath = (id: string) => `${id}/proposals.json`

/** Who somebody is to the record today. */
export function actorOf({ record, clock }: Pick<NotesStoreDeps, 'record' | 'clock'>, oid: string): Actor {
  return actorOn(record.office(), oid, dayAt(clock()))
}

/** Whole notes as the record has them now, for whoever may raise actions on their board; undefined for all others. */
export async function loadNotes(deps: NotesStoreDeps, { id, byOid }: NotesKey): Promise<{ notes: StoredNotes; eTag: string } | undefined> {
  if (!/^[0-9a-f]{16}$/.test(id)) return undefined
  const file = await deps.files.read(proposalsPath(id))
  const notes = file && parseStoredNotes(file.content)
  const actor = actorOf(deps, byOid)
  if (!file || !notes || !mayRaise(actor, notes.board)) return undefined
  return { notes: reviewedAsRecorded(asRecorded(notes, deps.record, actor), deps.record, actor), eTag: file.eTag }
}

const TRIES = 5

/** Changes notes and keeps them; should somebody else be first, the change is made again to what they left. `edit` gives the notes back as they are for no change, undefined to give up. */
export async function saveNotes(
  deps: NotesStoreDeps,
  key: NotesKey,
  edit: (notes: StoredNotes) => StoredNotes | undefined,
): Promise<StoredNotes | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const loaded = await loadNotes(deps, key)
    const edited = loaded && edit(loaded.notes)
    if (!loaded || !edited) return undefined
    if (edited === loaded.notes) return edited
    if (await deps.files.write(proposalsPath(key.id), JSON.stringify(edited, null, 1), loaded.eTag)) return edited
  }
  throw new AppError(
    'store-busy',
    'The proposals were changed from elsewhere at the same time. Nothing of yours was changed; please try again.',
  )
}

/** Whether somebody may know of a proposal: as of the action that it would become. */
export function seesProposal(actor: Actor, notes: StoredNotes, proposal: Proposal): boolean {
  return maySee(actor, { ...proposal, board: notes.board })
}

/**
 * Notes without the proposals that somebody may not know of, and without the refs of actions that they may not see; what is said of such an
 * action is left out.
 */
export function asSeenBy(deps: Pick<NotesStoreDeps, 'record' | 'clock'>, notes: StoredNotes, oid: string): StoredNotes {
  const actor = actorOf(deps, oid)
  const seesRef = (ref: string) => {
    const state = deps.record.actions().get(ref)
    return state !== undefined && maySee(actor, state.action)
  }
  const seen = notes.proposals.filter((proposal) => seesProposal(actor, notes, proposal))
  const reviewed = notes.reviewed.flatMap((one) =>
    one.ref === '' || seesRef(one.ref) ? [{ ...one, candidates: one.candidates.filter(seesRef) }] : [],
  )
  return { ...notes, reviewed, proposals: seen.map((p) => (p.ref === '' || seesRef(p.ref) ? p : { ...p, ref: '' })) }
}
