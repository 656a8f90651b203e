import type { Action, PostRef } from './action.ts'
import type { ActionCommand, Refusal } from './command.ts'
import { type DecideContext, refuse } from './decision.ts'
import { CHAIR_DECISIONS, mayDo, mayRecordFor, postWith, RECORDERS, RIGHTS, standingsOf } from './rights.ts'
import type { ActionState } from './store.ts'

/** For which post somebody speaks, and on whose behalf; the latter is empty when they speak for themselves. */
export interface Speaks {
  byPost: PostRef
  onBehalfOfPost: PostRef
}

/** Who speaks by a command, or why they may not. */
export function speaksBy(state: ActionState, command: ActionCommand, context: DecideContext): Speaks | Refusal {
  const { action } = state
  const { actor, office } = context
  if (context.route === 'telephone' || context.route === 'email') return relayed(action, command, context)
  const may = mayDo(actor, command.kind, action)
  if (CHAIR_DECISIONS.has(command.kind) && !may) return chairRecorded(action, context)
  if (!may) return refuse('not-allowed', { ref: action.ref, kind: command.kind })
  if (needsChair(state, command, context)) return chairRecorded(action, context)
  const owners = ownersFor(command.kind, action)
  const own = owners.find((post) => actor.posts.some((p) => p.post === post))
  if (own) return { byPost: own, onBehalfOfPost: '' }
  const byPost = postWith({ actor, office, board: action.board, roles: RIGHTS[command.kind] })
  if (!OWNER_REPORTS.has(command.kind)) return { byPost, onBehalfOfPost: '' }
  const onBehalfOfPost = context.onBehalfOf || action.lead
  return owners.includes(onBehalfOfPost) ? { byPost, onBehalfOfPost } : refuse('not-allowed', { ref: action.ref, kind: command.kind })
}

const OWNER_REPORTS: ReadonlySet<ActionCommand['kind']> = new Set([
  'report-progress',
  'report-no-change',
  'report-done',
  'ask-date',
  'block',
  'unblock',
])

/** Whether a report of an owner may be typed by somebody else, who had it by telephone or e-mail. */
function canBeRelayed(kind: ActionCommand['kind']): boolean {
  return OWNER_REPORTS.has(kind) || kind === 'agree-record' || kind === 'ask-correction'
}

/** "By telephone from CC, typed by …": an owner's answer, recorded by the policy officer or the minute-taker of the board and by nobody else. */
function relayed(action: Action, command: ActionCommand, context: DecideContext): Speaks | Refusal {
  const { actor, office, onBehalfOf } = context
  const isOwners = canBeRelayed(command.kind) && ownersFor(command.kind, action).includes(onBehalfOf)
  if (!isOwners || !mayRecordFor(actor, action.board)) return refuse('not-allowed', { ref: action.ref, kind: command.kind })
  return { byPost: postWith({ actor, office, board: action.board, roles: RECORDERS }), onBehalfOfPost: onBehalfOf }
}

/** What closes an action again, or puts it off in a meeting's name, is the chair's even where the command as such is open to others. */
function needsChair(state: ActionState, command: ActionCommand, context: DecideContext): boolean {
  const standings = standingsOf(context.actor, state.action)
  if (standings.has('chair')) return false
  if (command.kind === 'carry-forward') return !standings.has('policy-officer')
  return command.kind === 'undo' && state.before?.status === 'discharged' && state.action.status !== 'discharged'
}

/** "Decided by PCC, recorded by …": only in a meeting of that board which is open for review. */
function chairRecorded(action: Action, context: DecideContext): Speaks | Refusal {
  const { actor, office } = context
  const meeting = office.meetings.get(context.atMeeting)
  if (!mayRecordFor(actor, action.board)) return refuse('chair-only', { ref: action.ref })
  if (!meeting || meeting.board !== action.board || meeting.state !== 'open-for-review')
    return refuse('meeting-not-open', { ref: action.ref })
  return { byPost: postWith({ actor, office, board: action.board, roles: RECORDERS }), onBehalfOfPost: meeting.chair }
}

function ownersFor(kind: ActionCommand['kind'], action: Action): PostRef[] {
  return [...(RIGHTS[kind].includes('lead') ? [action.lead] : []), ...(RIGHTS[kind].includes('supporting') ? action.supporting : [])]
}
