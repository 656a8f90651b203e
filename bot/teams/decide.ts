import type { Action } from '../actions/action.ts'
import type { ActionCommand } from '../actions/command.ts'
import { mayDo } from '../actions/rights.ts'
import type { CardPress } from '../cards/card-data.ts'
import { createAwaitingCard, createDecisions } from '../cards/decide-form.ts'
import { createRecordedCard } from '../cards/recorded.ts'
import { askWholeRef, sayReasonToSendBack } from '../words/decide-talk.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { type Answer, type Asker, type Desk, markOf, visible, words } from './desk.ts'
import { submit } from './record-reply.ts'
import type { Typed } from './typed.ts'
import type { DecisionLine } from './typed-decision.ts'

/** What the chair types: "awaiting", "discharge 14", "send back 14: …". */
export function answerChair(desk: Desk, asker: Asker, typed: Extract<Typed, { kind: 'awaiting' | 'decide' }>, text: string) {
  return typed.kind === 'awaiting' ? answerAwaiting(desk, asker) : answerDecision(desk, asker, typed.line, text)
}

/** What was reported done and is the asker's to decide, the longest waiting first. */
function answerAwaiting(desk: Desk, asker: Asker): Answer {
  const actions = awaiting(desk, asker)
  const message = createAwaitingCard({ cardId: asker.cardId, actions, trackerUrl: desk.trackerUrl })
  return { say: [{ message, refs: createDecisions(asker.cardId, actions).refs }] }
}

/** The decision in words. The record decides whether it is theirs to take. */
async function answerDecision(desk: Desk, asker: Asker, line: DecisionLine, text: string): Promise<Answer> {
  const [ref, ...others] = meant(desk, asker, line.ref)
  if (ref === undefined) return words(sayUnknownRef([line.ref]))
  if (others.length > 0) return words(askWholeRef([ref, ...others]))
  const command = commandOf(ref, line)
  const outcome = await submit(desk, asker, { command, requestId: asker.from.requestId, route: 'chat', text })
  if (!outcome.recorded) return words(outcome.says)
  const undo = desk.record.actions().get(ref)?.before ? ref : null
  const recorded = { says: outcome.says, words: '', undo }
  const message = createRecordedCard({ cardId: asker.cardId, recorded, trackerUrl: desk.trackerUrl })
  return { say: [{ message, refs: [ref], note: markOf(desk, ref) }] }
}

/** The command of a decision on a card, or what is missing. */
export function decisionOf(press: Extract<CardPress, { kind: 'decide' }>): ActionCommand | string {
  const { about, decision, reason } = press
  return decision === 'send-back' && reason === '' ? sayReasonToSendBack() : commandOf(about, { decision, reason })
}

function commandOf(ref: string, { decision, reason }: Pick<DecisionLine, 'decision' | 'reason'>): ActionCommand {
  return decision === 'send-back' ? { kind: 'send-back', ref, reason } : { kind: 'discharge', ref, outcome: decision, reason }
}

function awaiting(desk: Desk, { actor }: Asker): Action[] {
  const since = ({ reportedDoneOn, ref }: Action) => `${reportedDoneOn ?? ''} ${ref}`
  return [...desk.record.actions().values()]
    .map(({ action }) => action)
    .filter((action) => action.status === 'reported-done' && mayDo(actor, 'discharge', action))
    .sort((a, b) => (since(a) < since(b) ? -1 : 1))
}

/** The actions that a typed ref can mean: of a mere number, those that wait for the asker, else all that they see. */
function meant(desk: Desk, asker: Asker, typed: string): string[] {
  if (!/^\d+$/.test(typed)) return [visible(desk, asker.actor, typed)?.ref ?? []].flat()
  const bears = ({ ref }: Action) => Number(ref.split('-')[2]) === Number(typed)
  const waiting = awaiting(desk, asker).filter(bears)
  if (waiting.length > 0) return waiting.map(({ ref }) => ref)
  const seen = [...desk.record.actions().values()].map(({ action }) => action).filter(bears)
  return seen.flatMap(({ ref }) => visible(desk, asker.actor, ref)?.ref ?? [])
}
