import { createHash } from 'node:crypto'
import type { Envelope } from '../actions/command.ts'
import type { Actor } from '../actions/office.ts'
import { mayRaise, maySee } from '../actions/rights.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import { sayPicturePages } from '../words/reading-doubts.ts'
import { type Chosen, type Confirmation, type ConfirmDeps, confirmProposals } from './confirm.ts'
import { changeUpdate, confirmUpdates, type ReviewedConfirmation } from './confirm-reviewed.ts'
import { decideNotes, type NotesCommand, type NotesRefusal } from './decide-notes.ts'
import type { NotesReading } from './notes.ts'
import { actorOf, asSeenBy, loadNotes, type NotesKey, proposalsPath, saveNotes, seesProposal, textPath } from './notes-store.ts'
import { keepOriginal, type Original } from './originals.ts'
import { type Proposal, type StoredNotes, waits } from './proposal.ts'
import { propose } from './propose.ts'
import { proposeReviewed } from './propose-reviewed.ts'
import { readNotes } from './read/read-notes.ts'
import { listNotes, recentNotes } from './recent.ts'
import type { ReviewedUpdate } from './reviewed-update.ts'
import { type Suggested, type Suggestion, suggest } from './suggest.ts'
import { withMeeting } from './with-meeting.ts'

/** One press of somebody's; the same key again changes nothing. */
interface NotesPress {
  byOid: string
  key: string
  command: NotesCommand
}

/** What came of a press: the notes as they stand now, and the proposal that it was about. */
type NotesOutcome = { notes: StoredNotes } & ({ ok: true; number: number } | { ok: false; refusal: NotesRefusal })

/**
 * Notes of meetings, kept with what was read from them. Whoever may raise actions on their board may open and confirm them, whoever brought
 * them; for all others they are not there. Proposals in a lane that is not somebody's are left out for them.
 */
export interface Notebook {
  /**
   * Reads and keeps notes, with the file from which the words were taken if they were not pasted; the same words are the same notes, whoever
   * brings them. Undefined: the person may raise nothing on their board.
   */
  take(text: string, byOid: string, original?: Original): Promise<StoredNotes | undefined>
  find(id: string, byOid: string): Promise<StoredNotes | undefined>
  /** The notes with the words from which they were read. */
  open(id: string, byOid: string): Promise<{ notes: StoredNotes; text: string } | undefined>
  /** The notes that were taken lately, the newest first; at most 20. */
  recent(byOid: string): Promise<StoredNotes[]>
  /** Keeps a proposal made from a message; anybody of the record may, and whoever may raise on the board confirms it. */
  suggest(suggestion: Suggestion, byOid: string): Promise<Suggested>
  /** Changes one proposal that still waits. Undefined: no such proposal for this person. */
  change(id: string, byOid: string, number: number, patch: Partial<Proposal>): Promise<StoredNotes | undefined>
  /** Changes proposals by a command. Undefined: no such notes for this person. */
  act(id: string, press: NotesPress): Promise<NotesOutcome | undefined>
  /** Raises the chosen proposals that still wait, accepted as one; pressed twice, or resumed after a crash, each is raised once. */
  confirm(
    id: string,
    byOid: string,
    chosen: readonly Chosen[],
    press: { route: Envelope['route']; since?: number },
  ): Promise<Confirmation | undefined>
  /** Changes one update of an earlier action that still waits. Undefined: no such update for this person. */
  changeReviewed(id: string, byOid: string, number: number, patch: Partial<ReviewedUpdate>): Promise<StoredNotes | undefined>
  /** Records the numbered updates that still wait, accepted as one, each once; what needs the chair is taken only in the meeting's open review. */
  confirmReviewed(
    id: string,
    byOid: string,
    numbers: readonly number[],
    press: { route: Envelope['route']; since?: number },
  ): Promise<ReviewedConfirmation | undefined>
}

export function createNotebook(deps: ConfirmDeps): Notebook {
  const seen = (notes: StoredNotes | undefined, oid: string) => notes && asSeenBy(deps, notes, oid)
  return {
    take: (text, byOid, original) => take(deps, text, byOid, original),
    find: async (id, byOid) => seen((await loadNotes(deps, { id, byOid }))?.notes, byOid),
    open: (id, byOid) => open(deps, { id, byOid }),
    recent: (byOid) => recent(deps, byOid),
    suggest: (suggestion, byOid) => suggest(deps, suggestion, byOid),
    change: async (id, byOid, number, patch) => seen(await change(deps, { id, byOid }, number, patch), byOid),
    act: (id, press) => act(deps, id, press),
    confirm: (id, byOid, chosen, press) => confirmProposals(deps, { id, byOid }, chosen, press),
    changeReviewed: (id, byOid, number, patch) => changeUpdate(deps, { id, byOid }, number, patch),
    confirmReviewed: (id, byOid, numbers, press) => confirmUpdates(deps, { id, byOid }, numbers, press),
  }
}

async function take(deps: ConfirmDeps, brought: string, byOid: string, original?: Original): Promise<StoredNotes | undefined> {
  const text = brought.replace(/\r\n?/g, '\n')
  const now = deps.clock()
  const actor = actorOf(deps, byOid)
  const id = createHash('sha256').update(text.trim()).digest('hex').slice(0, 16)
  const facts = { id, byOid, byPost: actor.posts[0]?.post ?? '', at: now.toISOString(), today: dayAt(now), office: deps.record.office() }
  const reading = readNotes(text)
  const proposed = propose(reading, facts)
  if (!mayRaise(actor, proposed.board)) return undefined
  const missing = original && original.pictures.length > 0 ? [sayPicturePages(original.pictures)] : []
  const doubts = [...missing, ...proposed.doubts]
  const notes = { ...proposed, doubts, reviewed: reviewedIn(deps, { reading, proposed, actor, today: facts.today, text }) }
  const source = await keepOriginal(deps.files, id, text, original)
  // Notes are kept once this stands; what was written before by a turn that was cut off is found again.
  await deps.files.write(proposalsPath(id), JSON.stringify({ ...notes, source }, null, 1), null)
  await listNotes(deps.files, { id, board: notes.board, at: notes.at })
  const kept = await saveNotes(deps, { id, byOid }, (stored) => {
    const met = withMeeting(stored, notes)
    // What was pasted first and then sent as a file is linked to the file.
    return original && !hasFile(met) ? { ...met, source } : met
  })
  return kept && asSeenBy(deps, kept, byOid)
}

interface Read {
  reading: NotesReading
  proposed: StoredNotes
  actor: Actor
  today: Day
  text: string
}

/** What the notes say of earlier actions, as far as whoever brought them may see those. */
function reviewedIn({ record }: Pick<ConfirmDeps, 'record'>, { reading, proposed, actor, today, text }: Read): ReviewedUpdate[] {
  const actions = [...record.actions().values()].map((state) => state.action).filter((action) => maySee(actor, action))
  return proposeReviewed(reading.reviewed, { office: record.office(), actions, board: proposed.board, on: proposed.day, today, text })
}

const hasFile = ({ source }: StoredNotes) => source !== undefined && source.kind !== 'paste'

async function open(deps: ConfirmDeps, key: NotesKey): Promise<{ notes: StoredNotes; text: string } | undefined> {
  const loaded = await loadNotes(deps, key)
  const file = loaded && (await deps.files.read(textPath(key.id)))
  return loaded && { notes: asSeenBy(deps, loaded.notes, key.byOid), text: file?.content ?? '' }
}

const SHOWN = 20
/** Files asked for at one time. */
const AT_ONCE = 5

async function recent(deps: ConfirmDeps, byOid: string): Promise<StoredNotes[]> {
  const actor = actorOf(deps, byOid)
  const entries = (await recentNotes(deps.files)).filter(({ board }) => mayRaise(actor, board)).slice(0, SHOWN)
  const found: StoredNotes[] = []
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = await Promise.all(entries.slice(at, at + AT_ONCE).map(({ id }) => loadNotes(deps, { id, byOid })))
    for (const loaded of some) if (loaded) found.push(asSeenBy(deps, loaded.notes, byOid))
  }
  return found
}

function change(deps: ConfirmDeps, key: NotesKey, number: number, patch: Partial<Proposal>): Promise<StoredNotes | undefined> {
  const actor = actorOf(deps, key.byOid)
  return saveNotes(deps, key, (notes) => {
    if (!notes.proposals.some((p) => p.number === number && waits(p) && seesProposal(actor, notes, p))) return undefined
    return { ...notes, proposals: notes.proposals.map((p) => (p.number === number ? { ...p, ...patch, rev: p.rev + 1 } : p)) }
  })
}

/** Presses that are remembered. */
const REMEMBERED = 100

async function act(deps: ConfirmDeps, id: string, { byOid, key, command }: NotesPress): Promise<NotesOutcome | undefined> {
  const actor = actorOf(deps, byOid)
  const text = command.kind === 'add' ? ((await deps.files.read(textPath(id)))?.content ?? '') : ''
  const facts = { office: deps.record.office(), actor, today: dayAt(deps.clock()), text }
  const press = `${byOid}:${key}`
  let number = 0
  let refusal: NotesRefusal | undefined
  const notes = await saveNotes(deps, { id, byOid }, (stored) => {
    number = 'number' in command ? command.number : 0
    refusal = undefined
    const decision = decideNotes(stored, command, facts)
    if (stored.presses.includes(press)) {
      if ('number' in decision) number = decision.number
      return stored
    }
    if ('refused' in decision) {
      refusal = decision
      return stored
    }
    number = decision.number
    if (decision.notes === stored) return stored
    return { ...decision.notes, presses: [...stored.presses, press].slice(-REMEMBERED) }
  })
  if (!notes) return undefined
  const shown = asSeenBy(deps, notes, byOid)
  return refusal ? { ok: false, notes: shown, refusal } : { ok: true, notes: shown, number }
}
