import type { Action, PostRef } from './action.ts'
import type { ActionCommand, Refusal } from './command.ts'
import { decideChair } from './decide-chair.ts'
import { decideOwner } from './decide-owner.ts'
import { decidePolicy } from './decide-policy.ts'
import { type ChangeWithTexts, type DecideContext, type Decision, refuse } from './decision.ts'
import { possible } from './possible.ts'
import { CHAIR_DECISIONS, mayDo, mayRecordFor, maySee, standingsOf } from './rights.ts'
import type { ActionState } from './store.ts'

/**
 * Decides one command about one action. Pure: the same state, command and context always give the same answer.
 * An action that the actor may not see is refused as `unknown-action`, so that a refusal betrays nothing.
 */
export function decide(state: ActionState | undefined, command: ActionCommand, context: DecideContext): Decision {
  if (!state || !maySee(context.actor, state.action)) return refuse('unknown-action', { ref: command.ref })
  if (state.requests.includes(context.requestId)) return { repeated: true }
  const speaks = speakerFor(state.action, command, context)
  if ('refused' in speaks) return speaks
  const hindrance = possible(command.kind, state.action, command)
  if (hindrance) return refuse(hindrance, { ref: command.ref })
  const decided = changeFor(state, command, context)
  return 'refused' in decided ? decided : { record: { ...decided, ...speaks } }
}

function changeFor(state: ActionState, command: ActionCommand, context: DecideContext): ChangeWithTexts | Refusal {
  return decideOwner(state.action, command, context) ?? decidePolicy(state, command, context) ?? decideChair(state, command, context)
}

type Speaks = { byPost: PostRef; onBehalfOfPost: PostRef }

function speakerFor(action: Action, command: ActionCommand, context: DecideContext): Speaks | Refusal {
  const { actor } = context
  if (CHAIR_DECISIONS.has(command.kind) && !mayDo(actor, command.kind, action)) return chairRecorded(action, context)
  if (!mayDo(actor, command.kind, action)) return refuse('not-allowed', { ref: action.ref, kind: command.kind })
  const held = actor.posts.map((p) => p.post)
  const own = [action.lead, ...action.supporting].find((post) => held.includes(post))
  const standings = standingsOf(actor, action)
  const forOwner = OWNER_REPORTS.has(command.kind) && !standings.has('lead') && !standings.has('supporting')
  return { byPost: own ?? held[0] ?? '', onBehalfOfPost: forOwner ? context.onBehalfOf || action.lead : '' }
}

const OWNER_REPORTS: ReadonlySet<ActionCommand['kind']> = new Set([
  'report-progress',
  'report-no-change',
  'report-done',
  'ask-date',
  'block',
  'unblock',
])

/** "Decided by PCC, recorded by …": only in a meeting of that board which is open for review. */
function chairRecorded(action: Action, context: DecideContext): Speaks | Refusal {
  const meeting = context.office.meetings.get(context.atMeeting)
  if (!mayRecordFor(context.actor, action.board)) return refuse('chair-only', { ref: action.ref })
  if (!meeting || meeting.board !== action.board || meeting.state !== 'open-for-review')
    return refuse('meeting-not-open', { ref: action.ref })
  return { byPost: context.actor.posts[0]?.post ?? '', onBehalfOfPost: meeting.chair }
}
