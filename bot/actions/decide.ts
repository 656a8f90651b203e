import type { FlagName } from './action.ts'
import type { ActionCommand, Refusal } from './command.ts'
import { decideChair } from './decide-chair.ts'
import { decideOwner } from './decide-owner.ts'
import { decidePolicy } from './decide-policy.ts'
import { decidedAt } from './decided-at.ts'
import { type ChangeWithTexts, type DecideContext, type Decision, refuse } from './decision.ts'
import { possible } from './possible.ts'
import { maySee } from './rights.ts'
import { speaksBy } from './speaks.ts'
import type { ActionState } from './store.ts'

/**
 * Decides one command about one action. Pure: the same state, command and context always give the same answer.
 * An action that the actor may not see is refused as `unknown-action`, so that a refusal betrays nothing.
 */
export function decide(state: ActionState | undefined, command: ActionCommand, context: DecideContext): Decision {
  if (!state || !maySee(context.actor, state.action)) return refuse('unknown-action', { ref: command.ref })
  if (state.requests.includes(context.requestId)) return { repeated: true }
  const speaks = speaksBy(state, command, context)
  if ('refused' in speaks) return speaks
  const hindrance = possible(command.kind, state.action, command)
  if (hindrance) return refuse(hindrance, { ref: command.ref, ...flagOf(command) })
  const decided = changeFor(state, command, context)
  return 'refused' in decided ? decided : { record: { ...decidedAt(state.action, decided, { context, speaks }), ...speaks } }
}

function changeFor(state: ActionState, command: ActionCommand, context: DecideContext): ChangeWithTexts | Refusal {
  return decideOwner(state.action, command, context) ?? decidePolicy(state, command, context) ?? decideChair(state, command, context)
}

const FLAGS: Partial<Record<ActionCommand['kind'], FlagName | 'agreed as recorded'>> = {
  hold: 'on-hold',
  resume: 'on-hold',
  unblock: 'blocked',
  decline: 'declined',
  dispute: 'disputed',
  'ask-correction': 'correction',
  'agree-record': 'agreed as recorded',
}

/** The flag that a command is about, for the sentence of its refusal. */
function flagOf(command: ActionCommand): { flag?: string } {
  const flag = command.kind === 'settle' ? command.flag : FLAGS[command.kind]
  return flag === undefined ? {} : { flag }
}
