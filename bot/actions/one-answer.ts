import type { ActionState } from './store.ts'
import type { Change, Update } from './update.ts'

/** The answer in chat whose numbered part a request is; undefined for what came whole, or by another way. */
export function answerOf(requestId: string): string | undefined {
  return /^(chat:.+)\.\d+$/.exec(requestId)?.[1]
}

/** What an update goes on with: the answer of which the last update was a part already; undefined when it begins one, or stands alone. */
export function answerSoFar(state: ActionState, update: Pick<Update, 'requestId' | 'byOid'>): ActionState['answer'] {
  const answer = answerOf(update.requestId)
  const goesOn = answer !== undefined && answer === answerOf(state.requests.at(-1) ?? '') && state.lastByOid === update.byOid
  return goesOn && state.before ? (state.answer ?? { first: state.seq, before: state.before }) : undefined
}

/** The numbers of the updates that a change takes back. */
export function entriesTakenBack(change: Change): number[] {
  if (change.kind !== 'undone') return []
  const { first = change.target, target } = change
  return Array.from({ length: Math.max(target - first + 1, 0) }, (_, place) => first + place)
}
