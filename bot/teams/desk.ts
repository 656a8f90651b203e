import type { Action, ActionRef, PostRef } from '../actions/action.ts'
import { type Actor, actorOn } from '../actions/office.ts'
import type { RoleName } from '../actions/post.ts'
import { maySee } from '../actions/rights.ts'
import type { FileStore, RecordStore } from '../actions/store.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { Delivery } from '../delivery/deliver.ts'
import type { HandOffers } from '../delivery/hand-offers.ts'
import type { Inbox } from '../delivery/inbox.ts'
import type { Directory, Ledger, LedgerRow, Message, OpenQuestion, OpenQuestions, Places } from '../delivery/ports.ts'
import type { FindUnreached } from '../delivery/unreached.ts'
import type { Notebook } from '../minutes/notebook.ts'
import type { ReadPaper } from '../papers/read-paper.ts'
import type { FetchFile } from './fetch-file.ts'
import type { Origin } from './parse.ts'

/** All that the conversation works with. */
export interface Desk {
  record: RecordStore
  /** Every command goes through the inbox: once it is accepted it is not lost. */
  inbox: Pick<Inbox, 'submit' | 'pendingOf' | 'catchUp'>
  notebook: Notebook
  /** What owners send in to show how far they are. */
  evidence: FileStore
  fetchFile: FetchFile
  readPaper: ReadPaper
  delivery: Delivery
  /** What was changed in the lists by hand. */
  handOffers: HandOffers
  findUnreached: FindUnreached
  ledger: Ledger
  places: Places
  questions: OpenQuestions
  directory: Directory
  clock: () => Date
  /** Address of the tab; undefined when none is set. */
  trackerUrl: string | undefined
}

/** The person of one turn, as the record knows them. */
export interface Asker {
  from: Origin
  actor: Actor
  today: Day
  /** When the turn began, as `performance.now()` tells it: Teams waits 15 s for the whole of it. */
  since: number
  /** Fresh for every turn, so that each drawing of a card has an id of its own. */
  cardId: string
  /** Where the files are that came with the message: they stand behind the words that are recorded of it. */
  links?: readonly string[]
  facts: { meetings: ReturnType<RecordStore['office']>['meetings']; boards: ReturnType<RecordStore['office']>['boards']; today: Day }
}

/** One thing to say. `refs` are the actions that a card shows, in order, so that "the second one" can be read. */
export interface Say {
  message: Message
  refs?: ActionRef[]
  /** `notes:<id>`: the card shows proposals of these notes, to which "confirm 2" then refers. `seq:<n>`: its Undo takes back update n. */
  note?: string
  /** When it is not the turn's own. */
  cardId?: string
}

/** What a turn comes to: things to say, and what takes the place of the card that was pressed (`row`: the bundle whose place in the ledger it keeps). */
export interface Answer {
  say: Say[]
  replace?: Say & { row?: LedgerRow }
}

export function askerOf(desk: Pick<Desk, 'record' | 'clock'>, from: Origin, since = performance.now()): Asker {
  const now = desk.clock()
  const today = dayAt(now)
  const office = desk.record.office()
  return {
    from,
    since,
    actor: actorOn(office, from.oid, today),
    today,
    cardId: `card.${from.requestId.slice(-40)}.${now.getTime().toString(36)}`,
    facts: { meetings: office.meetings, boards: office.boards, today },
  }
}

/** The roles that somebody's posts give them, on whatever board. */
export function rolesOf({ actor }: Asker): Set<RoleName> {
  return new Set(actor.grants.map(({ role }) => role))
}

/** Somebody's words with the links to their files, each once. */
export function withLinks({ links = [] }: Pick<Asker, 'links'>, text: string): string {
  return [text, ...links.filter((link) => !text.includes(link))].join('\n')
}

/** A file in the Evidence library, in the folder of its message. */
const FILE_LINK = /^https?:\/\/\S+\/[0-9a-f]{24}\/\S+$/

/** The links to files that stand behind recorded words, as `withLinks` put them there. */
export function linksBehind(recorded: string): string[] {
  const lines = recorded.split('\n')
  return lines.slice(lines.findLastIndex((line) => !FILE_LINK.test(line)) + 1)
}

/** Plain words as an answer. */
export function words(text: string): Answer {
  return { say: [{ message: { text, summary: firstLine(text) } }] }
}

/** A card as an answer. */
export function card(message: Message, refs: ActionRef[] = []): Answer {
  return { say: [{ message, refs }] }
}

/** The mark of an echo in the ledger: the last update of its action, which its Undo takes back. */
export function markOf(desk: Desk, ref: ActionRef): string {
  return `seq:${desk.record.actions().get(ref)?.seq ?? 0}`
}

/** Keeps a question that is about to be put, with what was being recorded when it arose. */
export async function keepQuestion(desk: Desk, asker: Asker, kind: OpenQuestion['kind'], about: object): Promise<void> {
  const { oid, conversationId, requestId } = asker.from
  const askedAt = desk.clock().toISOString()
  await desk.questions.ask({ oid, conversationId, kind, about: JSON.stringify(about), askedAt, askedBy: requestId, answeredBy: '' })
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 120)
}

/** An action by ref or old ref, if the asker may see it. */
export function visible(desk: Desk, actor: Actor, ref: string): Action | undefined {
  const found = desk.record.actions().get(ref.toUpperCase())?.action
  const action = found ?? [...desk.record.actions().values()].map((state) => state.action).find((a) => a.oldRef !== '' && a.oldRef === ref)
  return action && maySee(actor, action) ? action : undefined
}

/** The actions of a post, lead or supporting, that are not discharged and that somebody may see; those it leads first. */
export function openOf(desk: Desk, actor: Actor, post: PostRef): Action[] {
  const open = [...desk.record.actions().values()].map((state) => state.action).filter((action) => action.status !== 'discharged')
  const seen = open.filter((action) => maySee(actor, action))
  return [...seen.filter((action) => action.lead === post), ...seen.filter((action) => action.supporting.includes(post))]
}

/** The actions that somebody's posts lead and that are not discharged. */
export function ownActions(desk: Desk, actor: Actor): Action[] {
  const held = new Set(actor.posts.map((p) => p.post))
  return [...desk.record.actions().values()]
    .map((state) => state.action)
    .filter((action) => action.status !== 'discharged' && held.has(action.lead) && maySee(actor, action))
}

/** The actions that somebody's posts are asked to take over, as long as that is not settled. */
export function askedActions(desk: Desk, actor: Actor): Action[] {
  const held = new Set(actor.posts.map((p) => p.post))
  return [...desk.record.actions().values()]
    .map((state) => state.action)
    .filter(({ status, flags, lead }) => status !== 'discharged' && !held.has(lead) && held.has(flags.declined?.to ?? ''))
    .filter((action) => maySee(actor, action))
}
