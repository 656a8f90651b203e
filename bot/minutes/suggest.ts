import { createHash } from 'node:crypto'
import { maySee } from '../actions/rights.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import { writeDay } from '../words/days.ts'
import { sayLeadDoubt } from '../words/doubts.ts'
import { nameMessage, sayMessageSource } from '../words/extension-talk.ts'
import { actorOf, type NotesStoreDeps, proposalsPath, textPath } from './notes-store.ts'
import { type Proposal, parseStoredNotes, type StoredNotes } from './proposal.ts'
import { untouched } from './propose.ts'
import { asRecorded } from './raises.ts'
import { readEdit, type Unread } from './read-edit.ts'
import { listNotes } from './recent.ts'

/** A message of Teams, as an action may be made from it. */
export interface SourceMessage {
  /** Unique over all conversations. */
  id: string
  /** Its words, without mark-up. */
  text: string
  author: string
  /** The day on which it was written, in London. */
  day: Day
  /** Where it stands; empty when Teams tells none. */
  link: string
}

/** What somebody typed about the action that they propose; owner and due in words, empty when they are not known. */
export interface Suggestion {
  message: SourceMessage
  board: string
  wording: string
  owner: string
  due: string
}

/** Unread: nothing was kept. Known: the message was proposed before; `ref` is empty unless it became an action that the person may see. */
export type Suggested =
  | { kind: 'kept'; notes: StoredNotes }
  | { kind: 'known'; notes: StoredNotes; state: Proposal['state']; ref: string }
  | { kind: 'unread'; unread: Unread }

/** The most characters of a message that are kept as the quote. */
const LONGEST_QUOTE = 2_000

/** Keeps a proposal as if the message were notes of one action: quote, author and link stay with it, and it is raised only by being confirmed. */
export async function suggest(deps: NotesStoreDeps, suggestion: Suggestion, byOid: string): Promise<Suggested> {
  const id = hashOf([suggestion.message.id, suggestion.message.text]).slice(0, 16)
  const office = deps.record.office()
  const { wording, due, owner, board } = suggestion
  const typed = { wording, due, ...(owner === '' ? {} : { owner }) }
  const patch = readEdit(typed, { office, board, today: dayAt(deps.clock()) })
  if ('refused' in patch) return { kind: 'unread', unread: patch }
  const notes = notesOf(suggestion, patch, { id, byOid, at: deps.clock().toISOString() })
  await deps.files.write(textPath(id), textOf(suggestion.message), null)
  const isNew = await deps.files.write(proposalsPath(id), JSON.stringify(notes, null, 1), null)
  await listNotes(deps.files, { id, board, at: notes.at })
  return isNew ? { kind: 'kept', notes } : known(deps, notes, byOid)
}

/** How a message that was proposed before stands now. */
async function known(deps: NotesStoreDeps, made: StoredNotes, byOid: string): Promise<Suggested> {
  const actor = actorOf(deps, byOid)
  const file = await deps.files.read(proposalsPath(made.id))
  const notes = asRecorded((file && parseStoredNotes(file.content)) ?? made, deps.record, actor)
  const [first] = notes.proposals
  const action = deps.record.actions().get(first?.ref ?? '')?.action
  return { kind: 'known', notes, state: first?.state ?? 'proposed', ref: action && maySee(actor, action) ? action.ref : '' }
}

type Patch = Exclude<ReturnType<typeof readEdit>, Unread>

function notesOf(suggestion: Suggestion, patch: Patch, by: { id: string; byOid: string; at: string }): StoredNotes {
  const { message, board, owner } = suggestion
  const lead = patch.lead ?? ''
  const proposal: Proposal = {
    ...untouched(),
    number: 1,
    quote: message.text.slice(0, LONGEST_QUOTE),
    moreQuotes: [sayMessageSource({ author: message.author, day: writeDay(message.day), link: message.link })],
    wording: patch.wording ?? '',
    lead,
    leadWords: owner,
    supporting: [],
    due: patch.due ?? { form: 'none' },
    kind: 'action',
    strength: 'explicit',
    doubts: lead === '' ? [sayLeadDoubt('')] : [],
    isAdded: true,
  }
  return {
    v: 1,
    ...by,
    board,
    meeting: '',
    title: nameMessage(message.author),
    day: message.day,
    doubts: [],
    proposals: [proposal],
    presses: [],
    reviewed: [],
    isMessage: true,
    ...(message.link === '' ? {} : { source: { name: '', kind: 'paste' as const, file: 'notes.txt', webUrl: message.link } }),
  }
}

function textOf({ text, author, day, link }: SourceMessage): string {
  return `${sayMessageSource({ author, day: writeDay(day), link })}\n\n${text}\n`
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
