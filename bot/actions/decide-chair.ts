import type { ActionCommand, Refusal } from './command.ts'
import { textsOf } from './decide-owner.ts'
import { type ChangeWithTexts, type DecideContext, refuse } from './decision.ts'
import type { ActionState } from './store.ts'

type Answer = ChangeWithTexts | Refusal

/** What the chair decides, and undo. Only here does an action close. */
export function decideChair(state: ActionState, command: ActionCommand, context: DecideContext): Answer {
  switch (command.kind) {
    case 'discharge':
      return discharged(command.outcome, command.reason, context)
    case 'withdraw':
      return discharged('withdrawn', command.reason, context)
    case 'transfer':
      return transfer(state, command, context)
    case 'send-back':
      return { change: { kind: 'sent-back' }, texts: { reason: command.reason } }
    case 'reopen':
      return { change: { kind: 'reopened' }, texts: { reason: command.reason } }
    case 'undo':
      return undo(state, command, context)
    default:
      return refuse('bad-value', { kind: command.kind })
  }
}

function discharged(outcome: 'met' | 'part-met' | 'superseded' | 'withdrawn', reason: string, context: DecideContext): ChangeWithTexts {
  return { change: { kind: 'discharged', outcome, on: context.today, transferredTo: '' }, texts: textsOf(reason) }
}

function transfer(state: ActionState, command: Extract<ActionCommand, { kind: 'transfer' }>, context: DecideContext): Answer {
  if (!context.office.boards.has(command.board)) return refuse('unknown-board', { board: command.board })
  if (command.board === state.action.board) return refuse('same-board', { board: command.board })
  return {
    change: { kind: 'discharged', outcome: 'transferred', on: context.today, transferredTo: context.twin },
    texts: { reason: command.reason },
  }
}

function undo(state: ActionState, { target }: Extract<ActionCommand, { kind: 'undo' }>, context: DecideContext): Answer {
  if (target !== undefined && target !== state.seq) return refuse('nothing-to-undo', { ref: state.action.ref })
  // The twin of a transfer stands already: such an action is reopened, with a reason.
  const transferred = state.lastKind === 'discharged' && state.action.outcome === 'transferred'
  if (state.before === null || state.lastKind === 'date-bound' || transferred) return refuse('nothing-to-undo', { ref: state.action.ref })
  if (state.lastByOid !== context.actor.oid) return refuse('not-your-update', { ref: state.action.ref })
  const whole = state.answer ? { first: state.answer.first } : {}
  return { change: { kind: 'undone', target: state.seq, ...whole }, texts: {} }
}
