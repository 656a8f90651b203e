import type { Actor, Office } from '../actions/office.ts'
import { maySee, postMaySee } from '../actions/rights.ts'
import type { Day } from '../calendar/day.ts'
import { findDue } from '../calendar/phrases.ts'
import { sayLeadDoubt } from '../words/doubts.ts'
import type { NotesRefusalCode } from '../words/notes-screen.ts'
import { bindDue } from './bind-due.ts'
import type { Place } from './find-quotes.ts'
import { type Proposal, plainWords, type StoredNotes, waits } from './proposal.ts'
import { untouched } from './propose.ts'
import { type Edit, readEdit } from './read-edit.ts'

/** What can be done to proposals before they are confirmed. */
export type NotesCommand =
  /** `rev`: how the proposal stood when the form was opened. */
  | { kind: 'edit'; number: number; rev: number; edit: Edit }
  /** Its doubts were looked at: it is right as it stands. */
  | { kind: 'settle'; number: number }
  | { kind: 'drop'; number: number; reason: string }
  /** Takes back a rejection or a merge. */
  | { kind: 'restore'; number: number }
  /** Takes `from` into `number`, whose wording and owner stay; the quotes of both are kept. */
  | { kind: 'merge'; number: number; from: number }
  /** Words of the notes that nobody read as an action, by their place in the text. */
  | { kind: 'add'; place: Place }

/** "No", as a value; the words are in `words/`. */
export interface NotesRefusal {
  refused: NotesRefusalCode
  facts: Record<string, string>
}

interface NotesFacts {
  office: Office
  actor: Actor
  today: Day
  /** The notes as they were read. */
  text: string
}

type NotesDecision = { notes: StoredNotes; number: number } | NotesRefusal

/** Decides one change to proposals. Pure; gives the same notes back where nothing changes. */
export function decideNotes(notes: StoredNotes, command: NotesCommand, facts: NotesFacts): NotesDecision {
  if (command.kind === 'add') return add(notes, command.place, facts)
  const found = notes.proposals.find((p) => p.number === command.number && maySee(facts.actor, { ...p, board: notes.board }))
  if (!found) return no('no-such-proposal', command.number)
  if (command.kind === 'restore') return restore(notes, found)
  if (command.kind === 'drop' && found.state === 'dropped') return { notes, number: found.number }
  const stopped = whyStopped(found)
  if (stopped) return stopped
  switch (command.kind) {
    case 'edit':
      return edit(notes, found, command, facts)
    case 'settle':
      if (found.lead === '') return no('owner-needed', found.number)
      return { notes: found.doubts.length === 0 ? notes : put(notes, { ...found, doubts: [] }), number: found.number }
    case 'drop':
      if (command.reason.trim() === '') return no('reason-needed', found.number)
      return { notes: put(notes, { ...found, state: 'dropped', reason: command.reason.trim() }), number: found.number }
    case 'merge':
      return merge(notes, found, command.from, facts)
    default:
      return command satisfies never
  }
}

function no(refused: NotesRefusalCode, number: number, facts: Record<string, string> = {}): NotesRefusal {
  return { refused, facts: { number: String(number), ...facts } }
}

function whyStopped(proposal: Proposal): NotesRefusal | undefined {
  if (waits(proposal)) return undefined
  if (proposal.state === 'confirmed') return no('confirmed-already', proposal.number, { ref: proposal.ref })
  return no(proposal.isSent ? 'on-its-way' : 'dropped-already', proposal.number)
}

/** Replaces proposals by what they have become. */
function put(notes: StoredNotes, ...changed: Proposal[]): StoredNotes {
  const next = new Map(changed.map((p) => [p.number, { ...p, rev: p.rev + 1 }]))
  return { ...notes, proposals: notes.proposals.map((p) => next.get(p.number) ?? p) }
}

function edit(notes: StoredNotes, found: Proposal, command: { rev: number; edit: Edit }, facts: NotesFacts): NotesDecision {
  const { number } = found
  if (command.rev !== found.rev) return no('changed-meanwhile', number)
  const patch = readEdit(command.edit, { office: facts.office, board: notes.board, today: facts.today })
  if ('refused' in patch) return patch
  const whole = { ...found, ...patch }
  const edited = { ...whole, supporting: [...new Set(whole.supporting)].filter((post) => post !== whole.lead) }
  if (!maySee(facts.actor, { ...edited, board: notes.board })) return no('lane-not-yours', number)
  const blind = [edited.lead, ...edited.supporting].find((post) => post !== '' && !postMaySee(facts.office, post, edited.lane))
  if (blind) return no('owner-cannot-see', number, { post: blind })
  return { notes: put(notes, { ...edited, doubts: edited.lead === '' ? found.doubts : [] }), number }
}

/** The longest words that the record takes. */
const LONGEST = 4_000

function merge(notes: StoredNotes, into: Proposal, number: number, { actor }: NotesFacts): NotesDecision {
  if (number === into.number) return no('same-proposal', number)
  const from = notes.proposals.find((p) => p.number === number && maySee(actor, { ...p, board: notes.board }))
  if (!from) return no('no-such-proposal', number)
  if (from.mergedInto === into.number) return { notes, number: into.number }
  const stopped = whyStopped(from)
  if (stopped) return stopped
  const moreQuotes = [...new Set([...into.moreQuotes, from.quote, ...from.moreQuotes])].filter((quote) => quote !== into.quote)
  if ([into.quote, ...moreQuotes].join('\n').length > LONGEST) return no('too-long-together', number)
  return {
    notes: put(notes, { ...into, moreQuotes }, { ...from, state: 'dropped', mergedInto: into.number }),
    number: into.number,
  }
}

function restore(notes: StoredNotes, found: Proposal): NotesDecision {
  const { number } = found
  if (found.state !== 'dropped')
    return found.state === 'confirmed' ? no('confirmed-already', number, { ref: found.ref }) : { notes, number }
  const holders = holdersOf(notes, found)
  const gone = holders.find((p) => p.state === 'confirmed' || p.isSent)
  if (gone) return no('merged-recorded', number, { into: String(gone.number), ref: gone.ref })
  const own = new Set([found.quote, ...found.moreQuotes])
  const freed = holders.map((p) => ({ ...p, moreQuotes: p.moreQuotes.filter((quote) => !own.has(quote)) }))
  return { notes: put(notes, ...freed, { ...found, state: 'proposed', reason: '', mergedInto: 0 }), number }
}

/** The proposal that took it in, the one that took that in, and so on. */
function holdersOf(notes: StoredNotes, found: Proposal): Proposal[] {
  const into = notes.proposals.find((p) => p.number === found.mergedInto)
  return into ? [into, ...holdersOf(notes, into)] : []
}

const LONGEST_QUOTE = 2_000

function add(notes: StoredNotes, { from, to }: Place, { text, office }: NotesFacts): NotesDecision {
  const quote = text
    .slice(from, to)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
  if (!/\p{L}.*\p{L}/u.test(quote)) return no('words-needed', 0)
  if (quote.length > LONGEST_QUOTE) return no('words-too-long', 0)
  const same = notes.proposals.find((p) => plainWords(p.quote) === plainWords(quote))
  if (same) return same.state === 'dropped' ? restore(notes, same) : { notes, number: same.number }
  const number = Math.max(0, ...notes.proposals.map((p) => p.number)) + 1
  const due = findDue(quote, notes.day)
  const bound = due && bindDue(due, { board: notes.board, meetings: office.meetings, on: notes.day })
  const added: Proposal = {
    ...untouched(),
    number,
    quote,
    wording: quote,
    lead: '',
    leadWords: '',
    supporting: [],
    due: bound ?? { form: 'none' },
    kind: 'action',
    strength: 'explicit',
    doubts: [sayLeadDoubt('')],
    isAdded: true,
  }
  return { notes: { ...notes, proposals: [...notes.proposals, added] }, number }
}
