import type { Action } from './action.ts'
import type { ActionCommand, DueInput, Refusal } from './command.ts'
import type { ChangeWithTexts, DecideContext } from './decision.ts'
import { refuse } from './decision.ts'
import { boundDue } from './due.ts'
import { dateHinders } from './due-hinders.ts'
import { postMaySee } from './rights.ts'
import type { Texts } from './update.ts'

/** What owners say; undefined: not a command of theirs. "Done" is a report, never a discharge. */
export function decideOwner(action: Action, command: ActionCommand, context: DecideContext): ChangeWithTexts | Refusal | undefined {
  switch (command.kind) {
    case 'report-progress':
      return progress(command.percent)
    case 'report-no-change':
      return { change: { kind: 'reported-no-change' }, texts: {} }
    case 'report-done':
      return { change: { kind: 'reported-done', on: context.today }, texts: {} }
    case 'ask-date':
      return askDate(action, command, context)
    case 'block':
      return { change: { kind: 'flagged', flag: 'blocked' }, texts: { reason: command.reason } }
    case 'unblock':
      return { change: { kind: 'unflagged', flag: 'blocked' }, texts: textsOf(command.reason) }
    case 'decline':
      return decline(action, command, context)
    case 'dispute':
      return { change: { kind: 'flagged', flag: 'disputed' }, texts: { reason: command.reason } }
    case 'agree-record':
      return { change: { kind: 'record-agreed' }, texts: {} }
    case 'ask-correction':
      return { change: { kind: 'flagged', flag: 'correction' }, texts: { reason: command.reason } }
    default:
      return undefined
  }
}

function progress(percent: number | null): ChangeWithTexts | Refusal {
  if (percent !== null && (!Number.isInteger(percent) || percent < 0 || percent > 100)) return refuse('percent-out-of-range')
  return { change: { kind: 'progressed', percent }, texts: {} }
}

function askDate(action: Action, command: Extract<ActionCommand, { kind: 'ask-date' }>, context: DecideContext): ChangeWithTexts | Refusal {
  const due = boundDue(command.due, context.office.meetings)
  const hindrance = dateHinders(action, due, context)
  if (hindrance) return hindrance
  return { change: { kind: 'date-asked', due }, texts: dueTexts(command.due, command.reason) }
}

/** An owner may name only a post that may see the action: it sees it from now on, until the request is settled. */
function decline(
  action: Action,
  { to, reason }: Extract<ActionCommand, { kind: 'decline' }>,
  { office }: DecideContext,
): ChangeWithTexts | Refusal {
  if (to !== undefined && !office.posts.has(to)) return refuse('unknown-post', { post: to })
  if (to !== undefined && !postMaySee(office, to, action.lane)) return refuse('owner-cannot-see', { post: to })
  const named = to === undefined || to === action.lead ? {} : { to }
  return { change: { kind: 'flagged', flag: 'declined', ...named }, texts: { reason } }
}

/** The texts of a due and its reason; empty ones are left out. */
export function dueTexts(due: DueInput, reason: string): Texts {
  return { ...textsOf(reason), ...(due.words ? { dueWords: due.words } : {}), ...(due.condition ? { condition: due.condition } : {}) }
}

/** A reason as texts; an empty one is left out. */
export function textsOf(reason: string): Texts {
  return reason.trim() === '' ? {} : { reason }
}
