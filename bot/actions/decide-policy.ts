import type { Action } from './action.ts'
import type { ActionCommand, Refusal } from './command.ts'
import { dateHinders, dueTexts, textsOf } from './decide-owner.ts'
import { type ChangeWithTexts, type DecideContext, refuse } from './decision.ts'
import { formOf } from './due.ts'
import { postMaySee } from './rights.ts'
import type { ActionState } from './store.ts'

type Answer = ChangeWithTexts | Refusal

/** What the policy officer (and, where the rights say so, the chair) arranges; undefined: not such a command. */
export function decidePolicy(state: ActionState, command: ActionCommand, context: DecideContext): Answer | undefined {
  const { action } = state
  switch (command.kind) {
    case 'reword':
      return command.wording.trim() === ''
        ? refuse('wording-needed')
        : { change: { kind: 'reworded' }, texts: { wording: command.wording } }
    case 'assign':
      return assign(action, command, context)
    case 'agree-date':
    case 'refuse-date':
    case 'set-date':
      return settleDate(action, command, context)
    case 'hold':
      return { change: { kind: 'flagged', flag: 'on-hold' }, texts: { reason: command.reason } }
    case 'resume':
      return { change: { kind: 'unflagged', flag: 'on-hold' }, texts: textsOf(command.reason) }
    case 'settle':
      return { change: { kind: 'unflagged', flag: command.flag }, texts: textsOf(command.reason) }
    case 'bring-back':
    case 'carry-forward':
      return toMeeting(action, command, context)
    case 'redact':
      return redact(state, command.target, command.reason)
    default:
      return undefined
  }
}

function assign(action: Action, command: Extract<ActionCommand, { kind: 'assign' }>, context: DecideContext): Answer {
  for (const post of [command.lead, ...command.supporting]) {
    if (!context.office.posts.has(post)) return refuse('unknown-post', { post })
    if (!postMaySee(context.office, post, action.lane)) return refuse('owner-cannot-see', { post })
  }
  const supporting = [...new Set(command.supporting)].filter((post) => post !== command.lead)
  return { change: { kind: 'assigned', lead: command.lead, supporting }, texts: {} }
}

function settleDate(
  action: Action,
  command: Extract<ActionCommand, { kind: 'agree-date' | 'refuse-date' | 'set-date' }>,
  context: DecideContext,
): Answer {
  if (command.kind === 'refuse-date') return { change: { kind: 'date-refused' }, texts: { reason: command.reason } }
  if (command.kind === 'set-date') {
    const hindrance = dateHinders(action, command.due, context)
    return (
      hindrance ?? {
        change: { kind: 'date-agreed', due: formOf(command.due), askedByPost: '' },
        texts: dueTexts(command.due, command.reason),
      }
    )
  }
  const asked = action.dateRequest
  if (!asked) return refuse('no-date-asked', { ref: action.ref })
  const reason = command.reason.trim() || asked.reason.t
  if (reason === '') return refuse('reason-needed', { ref: action.ref })
  const words = { ...formOf(asked.due), words: asked.due.words?.t ?? '', condition: asked.due.condition?.t ?? '' }
  return { change: { kind: 'date-agreed', due: formOf(asked.due), askedByPost: asked.byPost }, texts: dueTexts(words, reason) }
}

function toMeeting(
  action: Action,
  command: Extract<ActionCommand, { kind: 'bring-back' | 'carry-forward' }>,
  context: DecideContext,
): Answer {
  const meeting = context.office.meetings.get(command.to)
  if (!meeting || meeting.board !== action.board || meeting.state === 'cancelled') return refuse('unknown-meeting', { meeting: command.to })
  const kind = command.kind === 'bring-back' ? 'brought-back' : 'carried-forward'
  return { change: { kind, to: command.to }, texts: textsOf(command.reason) }
}

function redact(state: ActionState, target: number, reason: string): Answer {
  if (!Number.isInteger(target) || target < 1 || target > state.seq) return refuse('unknown-update', { seq: String(target) })
  return { change: { kind: 'redacted', target }, texts: { reason } }
}
