import type { Action } from '../actions/action.ts'
import type { ActionCommand } from '../actions/command.ts'
import type { Actor, Office } from '../actions/office.ts'
import { possible } from '../actions/possible.ts'
import { CHAIR_DECISIONS, mayDo, mayRecordFor, RIGHTS } from '../actions/rights.ts'
import type { ActionState } from '../actions/store.ts'
import type { ActionDetail } from './contract.ts'

/** The commands that somebody may give now, so that the screen offers no others. The heart decides again all the same. */
export function allowedTo(actor: Actor, state: ActionState, office: Office): ActionCommand['kind'][] {
  const { action } = state
  const records = openReviewFor(actor, action, office) !== null
  return kinds.filter((kind) => {
    if (possible(kind, action) !== undefined) return false
    if (kind === 'undo') return mayDo(actor, kind, action) && state.before !== null && state.lastByOid === actor.oid
    return mayDo(actor, kind, action) || (records && CHAIR_DECISIONS.has(kind))
  })
}

/** The meeting, open for review, in which somebody may record the decision of its chair about an action. */
export function openReviewFor(actor: Actor, action: Action, office: Office): ActionDetail['openReview'] {
  if (mayDo(actor, 'discharge', action) || !mayRecordFor(actor, action.board)) return null
  const meeting = [...office.meetings.values()].find((m) => m.board === action.board && m.state === 'open-for-review')
  return meeting ? { meeting: meeting.ref, title: meeting.title, chair: meeting.chair } : null
}

const kinds = (Object.keys(RIGHTS) as (keyof typeof RIGHTS)[]).filter((kind) => kind !== 'raise')
