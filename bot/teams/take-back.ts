import type { ActionRef } from '../actions/action.ts'
import { answerOf } from '../actions/one-answer.ts'
import type { ActionState } from '../actions/store.ts'
import type { Asker, Desk } from './desk.ts'
import { isOfMessage } from './request-id.ts'

const UNDO_MS = 24 * 3_600_000

/**
 * Of which actions "undo" without a ref takes the last update back: all that the asker's last answer recorded, where it still is the last. An
 * answer that is older than a day is taken back by its ref only: nobody means it who says no more than "undo".
 */
export function lastAnswered(desk: Pick<Desk, 'record' | 'clock'>, asker: Pick<Asker, 'from'>): ActionRef[] {
  const states = [...desk.record.actions().values()]
  const { oid, requestId } = asker.from
  // Delivered again, the same words mean the same actions.
  const again = states.filter(({ requests }) => requests.some((id) => id === requestId || answerOf(id) === requestId))
  if (again.length > 0) return refsOf(again)
  const since = new Date(desk.clock().getTime() - UNDO_MS).toISOString()
  const [last] = states.filter((state) => isOwn(state, oid) && atOf(state) >= since).sort((a, b) => (atOf(a) < atOf(b) ? 1 : -1))
  return last ? alongWith(states, last, oid) : []
}

/** The actions for which a message of somebody recorded anything, by the message's request id. */
export function answeredBy(desk: Pick<Desk, 'record'>, message: string): ActionRef[] {
  return refsOf([...desk.record.actions().values()].filter(({ requests }) => requests.some((id) => isOfMessage(id, message))))
}

/** An action and those whose last update is a part of the same answer, by the same person. */
export function answeredWith(desk: Pick<Desk, 'record'>, ref: ActionRef, oid: string): ActionRef[] {
  const last = desk.record.actions().get(ref)
  return last && isOwn(last, oid) ? alongWith([...desk.record.actions().values()], last, oid) : [ref]
}

function alongWith(states: ActionState[], last: ActionState, oid: string): ActionRef[] {
  const answer = lastAnswerOf(last)
  if (answer === undefined) return [last.action.ref]
  return refsOf(states.filter((state) => isOwn(state, oid) && lastAnswerOf(state) === answer))
}

const isOwn = (state: ActionState, oid: string) => state.lastByOid === oid && state.before !== null
const atOf = ({ lastAt, action }: ActionState) => lastAt ?? action.lastUpdateAt
const lastAnswerOf = ({ requests }: ActionState) => answerOf(requests.at(-1) ?? '')
/** Always in one order, so that the parts of the undo have the same numbers when it is delivered again. */
const refsOf = (states: ActionState[]) => states.map(({ action }) => action.ref).sort()
