import { createConfirmedCard } from '../cards/confirmed.ts'
import { createEditProposalCard } from '../cards/edit-proposal.ts'
import { createProposalsCard, type ProposalView } from '../cards/proposals.ts'
import type { Recorded } from '../cards/recorded.ts'
import type { Confirmation } from '../minutes/confirm.ts'
import { dueOf, type Proposal, type StoredNotes } from '../minutes/proposal.ts'
import { type Edit, readEdit, type Unread } from '../minutes/read-edit.ts'
import { writeDay, writeDue } from '../words/days.ts'
import { sayProposalsKept } from '../words/kept.ts'
import {
  sayMoreNotes,
  sayNoProposals,
  sayNothingTicked,
  sayProposalDropped,
  sayProposalEdited,
  sayProposalsIncomplete,
  sayProposalsUnrecorded,
  sayUnknownProposal,
} from '../words/notes-talk.ts'
import { askRealDate } from '../words/questions.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Asker, card, type Desk, words } from './desk.ts'

/** The notes to which "confirm 2" and "edit 2 …" refer: those of the last proposals card that the asker was sent. */
export async function currentNotes(desk: Desk, asker: Asker): Promise<StoredNotes | undefined> {
  const rows = await desk.ledger.lastTo(`person:${asker.from.oid}`, 20)
  const id = rows.find((row) => row.note.startsWith('notes:'))?.note.slice('notes:'.length)
  return id ? desk.notebook.find(id, asker.from.oid) : undefined
}

/** "proposals": the newest notes or message with proposals that wait for somebody who may confirm them, and how many others there are. */
export async function answerProposals(desk: Desk, asker: Asker): Promise<Answer> {
  const recent = await desk.notebook.recent(asker.from.oid)
  const [newest, ...others] = recent.filter((notes) => notes.proposals.some((p) => p.state === 'proposed'))
  if (!newest) return words(sayNoProposals())
  const shown = proposalsCard(desk, asker, newest)
  return others.length === 0 ? shown : { say: [...shown.say, ...words(sayMoreNotes(others.length)).say] }
}

/** Raises the chosen proposals and shows their refs; what is left stays on a fresh card. */
export async function confirmNotes(
  desk: Desk,
  asker: Asker,
  id: string,
  numbers: number[] | 'all',
  route: 'chat' | 'card',
): Promise<Answer> {
  const notes = await desk.notebook.find(id, asker.from.oid)
  if (!notes) return words(sayNoProposals())
  const chosen = numbers === 'all' ? notes.proposals.map((p) => p.number) : numbers
  if (chosen.length === 0) return words(sayNothingTicked())
  const unknown = chosen.find((number) => !notes.proposals.some((p) => p.number === number))
  if (unknown !== undefined) return words(sayUnknownProposal(unknown, notes.proposals.length))
  const result = await desk.notebook.confirm(
    id,
    asker.from.oid,
    chosen.map((number) => ({ number })),
    { route },
  )
  return result ? confirmed(desk, asker, result) : words(sayNoProposals())
}

function confirmed(desk: Desk, asker: Asker, result: Confirmation): Answer {
  const left = result.notes.proposals.filter((p) => p.state === 'proposed' && !result.kept.includes(p.number))
  const made = result.made.flatMap(({ ref }) => {
    const action = desk.record.actions().get(ref)?.action
    if (!action) return []
    const due = writeDue(action.due, { ...asker.facts, leadPost: action.lead })
    return [{ ref, wording: action.wording.t, owner: action.lead, supporting: action.supporting, due }]
  })
  const say =
    made.length > 0
      ? card(
          createConfirmedCard({ made, left: left.length, trackerUrl: desk.trackerUrl }),
          made.map((m) => m.ref),
        ).say
      : []
  if (result.incomplete.length > 0) say.push(...words(sayProposalsIncomplete(result.incomplete, 'an owner')).say)
  for (const { refusal } of result.refused) say.push(...words(sayRefusal(refusal)).say)
  if (result.kept.length > 0) say.push(...words(sayProposalsKept(result.kept)).say)
  if (result.unrecorded.length > 0) say.push(...words(sayProposalsUnrecorded(result.unrecorded)).say)
  return left.length > 0 ? { say: [...say, ...proposalsCard(desk, asker, { ...result.notes, proposals: left }).say] } : { say }
}

/** The form for one proposal. */
export async function editForm(desk: Desk, asker: Asker, id: string, number: number): Promise<Answer> {
  const notes = await desk.notebook.find(id, asker.from.oid)
  const proposal = notes?.proposals.find((p) => p.number === number && p.state === 'proposed')
  if (!notes || !proposal) return words(notes ? sayUnknownProposal(number, notes.proposals.length) : sayNoProposals())
  const posts = [...desk.record.office().posts.values()].map(({ ref, title }) => ({ ref, title }))
  const message = createEditProposalCard({
    cardId: asker.cardId,
    notesId: id,
    proposal: viewOf(asker, proposal),
    dueWords: proposal.due.words ?? viewOf(asker, proposal).due,
    posts,
  })
  return { say: [{ message, refs: [], note: `notes:${id}` }] }
}

type ChatEdit = Pick<Edit, 'owner' | 'supporting' | 'due' | 'wording'>

/** Changes one stored proposal. A value that cannot be read changes nothing and says so. */
export async function editProposal(desk: Desk, asker: Asker, id: string, number: number, edit: ChatEdit): Promise<Answer> {
  const notes = await desk.notebook.find(id, asker.from.oid)
  if (!notes) return words(sayNoProposals())
  if (notes.proposals.some((p) => p.number === number && p.isSent)) return words(sayProposalsKept([number]))
  const patch = readEdit(edit, { office: desk.record.office(), board: notes.board, today: asker.today })
  if ('refused' in patch) return words(sayUnread(patch))
  const changed = await desk.notebook.change(id, asker.from.oid, number, { ...patch, ...(patch.lead ? { doubts: [] } : {}) })
  if (!changed) return words(sayUnknownProposal(number, notes.proposals.length))
  const [field, value] = Object.entries(edit).find(([, typed]) => typed !== undefined) ?? ['', '']
  const says = sayProposalEdited(number, field, String(value))
  return proposalsCard(desk, asker, changed, { says, words: '', undo: null })
}

export async function dropProposal(desk: Desk, asker: Asker, id: string, number: number): Promise<Answer> {
  const changed = await desk.notebook.change(id, asker.from.oid, number, { state: 'dropped' })
  if (!changed) return words(sayNoProposals())
  return proposalsCard(desk, asker, changed, { says: sayProposalDropped(number), words: '', undo: null })
}

/** Why an edit could not be read. */
export function sayUnread({ refused, facts }: Unread): string {
  return refused === 'no-such-date' ? askRealDate(facts.due ?? '') : sayRefusal({ refused, facts })
}

/** The card of the proposals that wait, with what was changed a moment ago. */
export function proposalsCard(desk: Desk, asker: Asker, notes: StoredNotes, recorded?: Recorded): Answer {
  const message = createProposalsCard({
    cardId: asker.cardId,
    notesId: notes.id,
    meeting: meetingOf(desk, asker, notes),
    isMessage: notes.isMessage,
    proposals: notes.proposals.filter((p) => p.state === 'proposed').map((p) => viewOf(asker, p)),
    recorded,
    reviewed: notes.reviewed.filter(({ state }) => state === 'proposed').length,
    trackerUrl: desk.trackerUrl,
  })
  return { say: [{ message, refs: [], note: `notes:${notes.id}` }] }
}

/** The meeting of the notes, as it is written; empty when the notes do not say. */
export function meetingOf(desk: Desk, asker: Asker, notes: StoredNotes): string {
  const meeting = desk.record.office().meetings.get(notes.meeting)
  const title = meeting?.title || notes.title
  return title === '' ? '' : `${title}, ${writeDay(notes.day, asker.today)}`
}

function viewOf(asker: Asker, proposal: Proposal): ProposalView {
  const { number, wording, quote, lead, supporting, doubts } = proposal
  const { words: said, condition, ...form } = dueOf(proposal)
  const texts = { ...(said ? { words: { t: said, seq: 0 } } : {}), ...(condition ? { condition: { t: condition, seq: 0 } } : {}) }
  const due = proposal.due.form === 'none' ? '' : writeDue({ ...form, ...texts }, { ...asker.facts, leadPost: lead || 'the owner' })
  return { number, wording, quote, owner: lead, supporting, due, doubts }
}
