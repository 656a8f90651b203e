import type { Action, DueForm, PostRef } from './action.ts'
import type { ActionCommand, Refusal } from './command.ts'
import { dueTexts, textsOf } from './decide-owner.ts'
import { type ChangeWithTexts, type DecideContext, refuse } from './decision.ts'
import { boundDue } from './due.ts'
import { dateHinders } from './due-hinders.ts'
import { postMaySee } from './rights.ts'
import type { ActionState } from './store.ts'
import type { Texts } from './update.ts'

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
  const settles = action.flags.declined && command.lead !== action.lead ? { settles: 'declined' as const } : {}
  return { change: { kind: 'assigned', lead: command.lead, supporting, ...settles }, texts: {} }
}

function settleDate(
  action: Action,
  command: Extract<ActionCommand, { kind: 'agree-date' | 'refuse-date' | 'set-date' }>,
  context: DecideContext,
): Answer {
  if (command.kind === 'refuse-date') return { change: { kind: 'date-refused' }, texts: { reason: command.reason } }
  const asked = action.dateRequest
  if (command.kind === 'set-date')
    return agreed(action, { due: command.due, askedByPost: '', texts: dueTexts(command.due, command.reason) }, context)
  if (!asked) return refuse('no-date-asked', { ref: action.ref })
  if (command.reason.trim() === '' && asked.reason.t === '') return refuse('reason-needed', { ref: action.ref })
  // The words of the request stay in its own update: a copy would outlive their redaction.
  return agreed(action, { due: asked.due, askedByPost: asked.byPost, texts: textsOf(command.reason) }, context)
}

function agreed(action: Action, date: { due: DueForm; askedByPost: PostRef; texts: Texts }, context: DecideContext): Answer {
  const due = boundDue(date.due, context.office.meetings)
  return dateHinders(action, due, context) ?? { change: { kind: 'date-agreed', due, askedByPost: date.askedByPost }, texts: date.texts }
}

function toMeeting(
  action: Action,
  command: Extract<ActionCommand, { kind: 'bring-back' | 'carry-forward' }>,
  context: DecideContext,
): Answer {
  const meeting = context.office.meetings.get(command.to)
  if (!meeting || meeting.board !== action.board || meeting.state === 'cancelled') return refuse('unknown-meeting', { meeting: command.to })
  if (meeting.day < context.today) return refuse('date-past', { day: meeting.day })
  if (action.reviewAt === command.to) return refuse('same-date', { ref: action.ref })
  if (command.kind === 'bring-back') return { change: { kind: 'brought-back', to: command.to }, texts: textsOf(command.reason) }
  if (action.due.form === 'meeting') {
    if (action.due.meeting === command.to) return refuse('same-date', { ref: action.ref })
    if (command.reason.trim() === '') return refuse('reason-needed', { ref: action.ref })
  }
  return { change: { kind: 'carried-forward', to: command.to }, texts: textsOf(command.reason) }
}

function redact(state: ActionState, target: number, reason: string): Answer {
  if (!Number.isInteger(target) || target < 1 || target > state.seq) return refuse('unknown-update', { seq: String(target) })
  return { change: { kind: 'redacted', target }, texts: { reason } }
}
