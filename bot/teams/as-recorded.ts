import type { Action, ActionRef, FlagName } from '../actions/action.ts'
import type { ActionCommand, Step } from '../actions/command.ts'
import { mayDo } from '../actions/rights.ts'
import type { ActionState } from '../actions/store.ts'
import { createRecordedCard, type Recorded } from '../cards/recorded.ts'
import { sayDisputes, sayHowToEnd, sayNothingToAgree, sayToSettle } from '../words/as-recorded.ts'
import { sayKept } from '../words/kept.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Asker, type Desk, markOf, openOf, visible, words } from './desk.ts'
import { submit } from './record-reply.ts'
import { howOf, type Relay } from './relay.ts'
import type { RecordLine } from './typed-record.ts'

export interface RecordTurn {
  line: RecordLine
  /** The exact words. */
  text: string
  relay?: Relay
}

/** Words about how actions are recorded. Undefined: a bare "agreed" that is about none of them. */
export async function answerRecordLine(desk: Desk, asker: Asker, { line, text, relay }: RecordTurn): Promise<Answer | undefined> {
  if (line.way === 'disputes') return words(listDisputes(desk, asker))
  const pool = line.way === 'settle' ? toSettle(desk, asker) : poolOf(desk, asker, relay)
  const how = howOf(relay, text)
  if (line.way === 'agree') {
    const refs =
      line.refs.length === 0
        ? await saidBack(desk, asker, relay)
        : line.refs.map((ref) => refIn(pool, ref) ?? visible(desk, asker.actor, ref)?.ref)
    const unknown = line.refs.filter((_, place) => refs[place] === undefined)
    if (unknown.length > 0) return words(sayUnknownRef(unknown))
    const known = refs.filter((ref) => ref !== undefined)
    if (known.length === 0) return undefined
    const { says, recorded } = await agreeTo(desk, asker, known, { requestId: asker.from.requestId, ...how })
    return recorded.length > 0 ? shown(desk, asker, says, recorded) : words(says)
  }
  const ref = refIn(pool, line.ref) ?? visible(desk, asker.actor, line.ref)?.ref
  if (ref === undefined) return words(sayUnknownRef([line.ref]))
  const command = commandOf(desk, ref, line)
  const outcome = await submit(desk, asker, { command, requestId: asker.from.requestId, ...how })
  return outcome.recorded ? shown(desk, asker, outcome.says, [ref]) : words(outcome.says)
}

/** "Agree as recorded" on a card: all that it says back. */
export async function agreeOnCard(desk: Desk, asker: Asker, refs: readonly ActionRef[], requestId: string): Promise<string> {
  const waiting = refs.filter((ref) => isUnanswered(desk, asker, ref))
  if (waiting.length === 0) return sayNothingToAgree()
  return (await agreeTo(desk, asker, waiting, { requestId, route: 'card', text: '' })).says
}

/** Disputes that somebody may settle, oldest first; for the top of their lists. */
export function disputedFor(desk: Desk, asker: Asker): ActionRef[] {
  return toSettle(desk, asker)
    .filter(({ flags }) => flags.disputed)
    .map(({ ref }) => ref)
}

function commandOf(desk: Desk, ref: ActionRef, { way, reason }: Extract<RecordLine, { ref: string }>): ActionCommand {
  switch (way) {
    case 'correct':
      return { kind: 'ask-correction', ref, reason }
    case 'dispute':
      return { kind: 'dispute', ref, reason }
    case 'settle':
      return { kind: 'settle', ref, flag: flagOf(desk.record.actions().get(ref)?.action), reason }
    default:
      return way satisfies never
  }
}

const SETTLED = ['disputed', 'correction', 'declined'] as const satisfies FlagName[]

function flagOf(action: Action | undefined): (typeof SETTLED)[number] {
  return SETTLED.find((flag) => action?.flags[flag]) ?? 'disputed'
}

type How = ReturnType<typeof howOf> | { route: 'card'; text: string }

/** One row of the inbox for them all. Gives what is to be said of it. */
async function agreeTo(
  desk: Desk,
  asker: Asker,
  refs: readonly ActionRef[],
  how: How & { requestId: string },
): Promise<{ says: string; recorded: ActionRef[] }> {
  const { requestId, route, text } = how
  const steps: Step[] = refs.map((ref) => ({ command: { kind: 'agree-record', ref } }))
  const spoken = 'onBehalfOf' in how && how.onBehalfOf !== undefined ? { onBehalfOf: how.onBehalfOf } : {}
  const envelope = { command: { kind: 'several' as const, steps }, requestId, byOid: asker.from.oid, route, words: text, ...spoken }
  const outcome = await desk.inbox.submit(envelope, asker.since)
  if (outcome.ok === 'kept') return { says: refs.map(sayKept).join('\n'), recorded: [] }
  if (!outcome.ok) return { says: sayRefusal(outcome.refusal), recorded: [] }
  const refused = (outcome.refused ?? []).map(({ refusal }) => sayRefusal(refusal))
  const says = [sayRecorded(outcome.updates, null, asker.facts), ...refused].filter(Boolean).join('\n')
  return { says, recorded: outcome.updates.map(({ subject }) => subject) }
}

function shown(desk: Desk, asker: Asker, says: string, refs: ActionRef[]): Answer {
  const last = refs.at(-1) ?? ''
  const undo = desk.record.actions().get(last)?.before ? last : null
  const recorded: Recorded = { says, words: '', undo }
  const message = createRecordedCard({ cardId: asker.cardId, recorded, trackerUrl: desk.trackerUrl })
  return { say: [{ message, refs, note: markOf(desk, last) }] }
}

/** What words can be about: what the asker's posts own, or the post whose answer is typed. */
function poolOf(desk: Desk, asker: Asker, relay: Relay | undefined): Action[] {
  const posts = relay ? [relay.post] : asker.actor.posts.map(({ post }) => post)
  return posts.flatMap((post) => openOf(desk, asker.actor, post))
}

function refIn(pool: readonly Action[], typed: string): ActionRef | undefined {
  const found = pool.filter(({ ref, oldRef }) => ref === typed || oldRef === typed || Number(ref.split('-')[2]) === Number(typed))
  const refs = [...new Set(found.map(({ ref }) => ref))]
  return refs.length === 1 ? refs[0] : undefined
}

/** The actions that were said back and have no answer yet: those of the last card, or of the post whose answer is typed. */
async function saidBack(desk: Desk, asker: Asker, relay: Relay | undefined): Promise<ActionRef[]> {
  if (relay) return [...new Set(poolOf(desk, asker, relay).map(({ ref }) => ref))].filter((ref) => isQuiet(desk.record.actions().get(ref)))
  const rows = await desk.ledger.lastTo(`person:${asker.from.oid}`, 10)
  const last = rows.find(({ refs }) => refs.length > 0)
  return (last?.refs ?? []).filter((ref) => isUnanswered(desk, asker, ref))
}

function isUnanswered(desk: Desk, asker: Asker, ref: ActionRef): boolean {
  const action = visible(desk, asker.actor, ref)
  const state = action && desk.record.actions().get(action.ref)
  return state !== undefined && mayDo(asker.actor, 'agree-record', state.action) && isQuiet(state)
}

/** Nothing was said of it since it was given to its owner. */
function isQuiet(state: ActionState | undefined): boolean {
  if (!state || state.action.status !== 'open' || state.action.recordAgreed) return false
  return state.lastKind === 'raised' || state.lastKind === 'assigned' || state.lastKind === 'date-bound'
}

function toSettle(desk: Desk, asker: Asker): Action[] {
  const since = ({ flags }: Action) => (flags.disputed ?? flags.correction)?.since ?? ''
  return [...desk.record.actions().values()]
    .map(({ action }) => action)
    .filter(
      (action) => action.status !== 'discharged' && SETTLED.some((flag) => action.flags[flag]) && mayDo(asker.actor, 'settle', action),
    )
    .sort((a, b) => (since(a) < since(b) ? -1 : 1))
}

function listDisputes(desk: Desk, asker: Asker): string {
  const waiting = toSettle(desk, asker).filter(({ flags }) => flags.disputed ?? flags.correction)
  const rows = waiting.map((action) => {
    const flag = action.flags.disputed ?? action.flags.correction
    const kind = action.flags.disputed ? 'disputed' : 'correction'
    return `- ${action.ref} ${action.wording.t}\n  ${sayToSettle(kind, flag?.byPost ?? action.lead, flag?.reason.t ?? '')}`
  })
  const [first] = waiting
  return [sayDisputes(waiting.map(({ ref }) => ref)), ...rows, first ? sayHowToEnd(first.ref) : ''].filter(Boolean).join('\n')
}
