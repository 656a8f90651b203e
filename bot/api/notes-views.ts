import type { Lane } from '../actions/action.ts'
import { answersFor } from '../actions/post.ts'
import { maySee } from '../actions/rights.ts'
import { findQuotes, type Place } from '../minutes/find-quotes.ts'
import { dueOf, type Proposal, type StoredNotes, waits } from '../minutes/proposal.ts'
import { writeDay, writeDue } from '../words/days.ts'
import { writeHolder } from '../words/holders.ts'
import { sayNotesHeading } from '../words/notes-screen.ts'
import type { NotesProposal, NotesStanding, NotesTaken } from './contract.ts'
import { viewUpdate } from './notes-updates.ts'
import type { Sight } from './views.ts'

/** Notes as they stand for somebody; the notebook has left out what is not theirs to see. */
export function viewNotes(notes: StoredNotes, text: string, sight: Sight): NotesStanding {
  const quotes = notes.proposals.flatMap((p) => [p.quote, ...p.moreQuotes])
  const found = findQuotes(text, quotes)
  const places = new Map(quotes.map((quote, at) => [quote, found[at] ?? null]))
  const lanes = (['joint', 'force', 'office', 'public'] as const).filter((lane) => isLaneOf(sight, notes, lane))
  const { id, board, doubts, source } = notes
  return {
    id,
    heading: headingOf(notes, sight),
    board,
    source: source?.webUrl ? { name: source.name, webUrl: source.webUrl } : null,
    doubts,
    proposals: notes.proposals.map((p) => viewOf(p, places, sight)),
    updates: notes.reviewed.map((update) => viewUpdate(update, sight)),
    lanes,
  }
}

/** One line of the list of notes. */
export function viewListed(notes: StoredNotes, sight: Sight): NotesTaken {
  const waiting = notes.proposals.filter(waits)
  return {
    id: notes.id,
    heading: headingOf(notes, sight),
    at: notes.at,
    waiting: waiting.length,
    doubtful: waiting.filter((p) => p.doubts.length > 0).length,
    recorded: notes.proposals.filter((p) => p.state === 'confirmed').length,
  }
}

function headingOf(notes: StoredNotes, { record, today }: Sight): string {
  return sayNotesHeading(record.office().meetings.get(notes.meeting)?.title || notes.title, writeDay(notes.day, today))
}

function isLaneOf({ actor }: Sight, { board }: StoredNotes, lane: Lane): boolean {
  return maySee(actor, { board, lane, marking: 'none', lead: '', supporting: [] })
}

function viewOf(proposal: Proposal, places: ReadonlyMap<string, Place | null>, sight: Sight): NotesProposal {
  const { number, rev, wording, lead, supporting, kind, lane, marking, doubts, isAdded, reason, mergedInto, ref } = proposal
  const post = sight.record.office().posts.get(lead)
  const holder = post && answersFor(post, sight.today)
  const dueText = dueTextOf(proposal, sight)
  return {
    number,
    rev,
    state: stateOf(proposal),
    wording,
    quotes: [proposal.quote, ...proposal.moreQuotes].map((words) => ({ words, place: places.get(words) ?? null })),
    lead,
    leadHolder: holder ? writeHolder(holder.name, holder.capacity) : '',
    supporting,
    dueText,
    dueWords: proposal.due.words || dueText,
    kind,
    lane,
    marking,
    doubts,
    isAdded,
    reason,
    mergedInto,
    ref,
  }
}

function stateOf({ state, isSent, mergedInto }: Proposal): NotesProposal['state'] {
  switch (state) {
    case 'proposed':
      return isSent ? 'sent' : 'waiting'
    case 'confirmed':
      return 'recorded'
    case 'dropped':
      return mergedInto > 0 ? 'merged' : 'rejected'
    default:
      return state satisfies never
  }
}

function dueTextOf(proposal: Proposal, { record, today }: Sight): string {
  if (proposal.due.form === 'none') return ''
  const { meetings, boards } = record.office()
  const { words, condition, ...form } = dueOf(proposal)
  const texts = { ...(words ? { words: { t: words, seq: 0 } } : {}), ...(condition ? { condition: { t: condition, seq: 0 } } : {}) }
  return writeDue({ ...form, ...texts }, { meetings, boards, today, leadPost: proposal.lead })
}
