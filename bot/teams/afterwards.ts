import type { ActionRef } from '../actions/action.ts'
import type { ActionState } from '../actions/store.ts'
import { withLine } from '../cards/with-line.ts'
import {
  type DoneTo,
  sayBroughtBack,
  sayOldMessage,
  sayOvertaken,
  sayTakenBack,
  sayTooLateToBringBack,
  sayTooLateToChange,
} from '../words/afterwards.ts'
import { type Answer, type Asker, type Desk, linksBehind, withLinks, words } from './desk.ts'
import { submit } from './record-reply.ts'
import { isOfMessage, isUndoRequest, undoRequestIn } from './request-id.ts'

/** How long a message may be changed or taken back with effect. */
const WINDOW_MS = 10 * 60_000

export interface Afterwards {
  /** Request id of the message as it was first sent. */
  message: string
  text: string
  /** Reads the words as they are now, under the request id of the change, with the links to the files that the message had. */
  reread: (links: string[]) => Promise<Answer>
}

/** A changed message: what it recorded is taken back, whole, and what it says now is read; both or, where something newer stands, nothing. */
export async function answerEdited(desk: Desk, asker: Asker, { message, text, reread }: Afterwards): Promise<Answer> {
  const traces = tracesOf(desk, asker, message)
  if (traces.length === 0) return (await isOld(desk, message)) ? words(sayOldMessage()) : reread([])
  const last = traces.filter(({ stands }) => stands === 'last')
  const links = await linksOf(desk, traces, message)
  const now = withLinks({ links }, text)
  // Teams tells of an edit also when only a link below the words was drawn.
  if (last.length > 0 && last.every(({ state, isOfChange }) => !isOfChange && state.action.lastUpdate.t === now)) return { say: [] }
  const back = await takeBack(desk, asker, traces, 'changed')
  if ('stopped' in back) return words(back.stopped)
  return withPreface(await reread(links), back.refs.length > 0 ? sayTakenBack('changed', back.refs) : '')
}

/** A deleted message: what it recorded is taken back. Nothing is said of one that recorded nothing. */
export async function answerDeleted(desk: Desk, asker: Asker, { message }: Pick<Afterwards, 'message'>): Promise<Answer> {
  const back = await takeBack(desk, asker, tracesOf(desk, asker, message), 'deleted')
  if ('stopped' in back) return words(back.stopped)
  return back.refs.length > 0 ? words(sayTakenBack('deleted', back.refs)) : { say: [] }
}

/** A message brought back: read again if its deletion took something back that nothing else has come after. */
export async function answerRestored(desk: Desk, asker: Asker, { message, reread }: Afterwards): Promise<Answer> {
  const [gone] = tracesOf(desk, asker, message).filter(({ own, state }) => isUndoOfDelete(own) && state.requests.at(-1) === own)
  if (!gone) return { say: [] }
  const undone = await desk.record.findRequest(gone.own)
  if (undone && isPast(desk, undone.at)) return words(sayTooLateToBringBack())
  return withPreface(await reread(await linksOf(desk, [gone], message)), sayBroughtBack())
}

/** What a message left on an action. */
interface Trace {
  ref: ActionRef
  state: ActionState
  /** Its newest request there. */
  own: string
  /** `last`: its update can be taken back. `gone`: it was. `newer`: something else stands after it. */
  stands: 'last' | 'gone' | 'newer'
  /** It came of this very change, which is delivered again. */
  isOfChange: boolean
}

/** From the record, which every instance has: in one order, so that a change that was cut off goes on where it stopped. */
function tracesOf({ record }: Desk, asker: Asker, message: string): Trace[] {
  const traces: Trace[] = []
  for (const [ref, state] of record.actions()) {
    const own = state.requests.findLast((id) => isOfMessage(id, message))
    if (own === undefined) continue
    const isOfChange = isOfMessage(own, asker.from.requestId) && !isUndoRequest(own)
    traces.push({ ref, state, own, stands: standingOf(state, own), isOfChange })
  }
  return traces.sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

function standingOf({ requests, lastKind, before }: ActionState, own: string): Trace['stands'] {
  const after = requests.length - 1 - requests.lastIndexOf(own)
  if (isUndoRequest(own) || (after === 1 && lastKind === 'undone')) return 'gone'
  return after > 0 ? 'newer' : before === null ? 'gone' : 'last'
}

/** The files that came with a message are kept already: their links go on with its words. */
async function linksOf({ record }: Desk, traces: Trace[], message: string): Promise<string[]> {
  const links: string[] = []
  for (const { ref, state, stands } of traces) {
    const isOwn = ({ requestId }: { requestId: string }) => isOfMessage(requestId, message) && !isUndoRequest(requestId)
    const recorded = stands === 'last' ? state.action.lastUpdate.t : ((await record.history(ref)).findLast(isOwn)?.words ?? '')
    links.push(...linksBehind(recorded))
  }
  return [...new Set(links)]
}

type TakenBack = { refs: ActionRef[] } | { stopped: string }

async function takeBack(desk: Desk, asker: Asker, traces: Trace[], done: DoneTo): Promise<TakenBack> {
  const newer = traces.find(({ stands }) => stands === 'newer')
  if (newer) return { stopped: sayOvertaken(done, newer.ref) }
  const meant = traces.filter(({ stands, isOfChange }) => stands === 'last' && !isOfChange)
  const refs = meant.map(({ ref }) => ref)
  if (meant.some(({ state }) => isPast(desk, state.action.lastUpdateAt))) return { stopped: sayTooLateToChange(done, refs) }
  for (const trace of meant) {
    const { ref, state } = trace
    const requestId = undoRequestIn(asker.from.requestId, traces.indexOf(trace))
    const outcome = await submit(desk, asker, { command: { kind: 'undo', ref, target: state.seq }, requestId, route: 'chat', text: '' })
    if (!outcome.recorded) return { stopped: outcome.says }
  }
  return { refs }
}

function isPast({ clock }: Desk, at: string): boolean {
  return clock().getTime() - Date.parse(at) > WINDOW_MS
}

/** A message that left nothing on any action lately: recorded long ago, or sent so, as Teams' ids tell in milliseconds. */
async function isOld(desk: Desk, message: string): Promise<boolean> {
  const sent = /:(\d{13})$/.exec(message)?.[1]
  if (sent !== undefined && desk.clock().getTime() - Number(sent) > WINDOW_MS) return true
  return ((await desk.record.findRequest(message)) ?? (await desk.record.findRequest(`${message}.1`))) !== undefined
}

const isUndoOfDelete = (requestId: string) => isUndoRequest(requestId) && requestId.includes('~delete-')

function withPreface(answer: Answer, line: string): Answer {
  const [first, ...rest] = answer.say
  if (line === '') return answer
  return first ? { ...answer, say: [{ ...first, message: withLine(first.message, line) }, ...rest] } : words(line)
}
