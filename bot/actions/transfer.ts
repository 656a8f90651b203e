import type { Action } from './action.ts'
import type { ActionCommand, CommandOutcome, Raise } from './command.ts'
import { decide } from './decide.ts'
import { onAction } from './on-action.ts'
import { raiseAs } from './raise.ts'
import type { CommandDeps, Turn } from './recording.ts'

/**
 * Hands an action to another board, which carries it under its own ref; then discharges it here as transferred. Two steps, each with a
 * request id of its own (`<id>.1` and `<id>`): sent again after a crash between them, the first finds itself done and the second follows.
 */
export async function transfer(
  deps: CommandDeps,
  turn: Turn,
  command: Extract<ActionCommand, { kind: 'transfer' }>,
): Promise<CommandOutcome> {
  const state = deps.record.actions().get(command.ref)
  const decision = decide(state, command, turn.context)
  if (!state || 'refused' in decision || 'repeated' in decision) return onAction(deps, turn, command)
  const first = { ...turn, context: { ...turn.context, requestId: `${turn.context.requestId}.1` } }
  const raised = await raiseAs(deps, first, twinOf(state.action, command.board, turn))
  if (!raised.ok) return raised
  const twin = raised.updates[0]?.subject ?? ''
  const home = await onAction(deps, { ...turn, context: { ...turn.context, twin } }, command)
  return home.ok ? { ...home, updates: [...raised.updates, ...home.updates] } : home
}

function twinOf(action: Action, board: string, turn: Turn): Raise {
  const { words, condition, ...form } = action.due
  return {
    kind: 'raise',
    actionKind: action.kind,
    wording: action.wording.t,
    quote: action.quote.t,
    lead: action.lead,
    supporting: action.supporting,
    board,
    raisedAt: '',
    raisedOn: turn.context.today,
    due: { ...form, ...(words ? { words: words.t } : {}), ...(condition ? { condition: condition.t } : {}) },
    lane: action.lane,
    marking: action.marking,
    oldRef: '',
    transferredFrom: action.ref,
  }
}
