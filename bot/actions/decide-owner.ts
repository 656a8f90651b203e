import type { Action } from './action.ts'
import type { ActionCommand, DueInput, Refusal } from './command.ts'
import type { ChangeWithTexts, DecideContext } from './decision.ts'
import { refuse } from './decision.ts'
import { formOf, lastDayOf, sameDue } from './due.ts'
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
      return { change: { kind: 'flagged', flag: 'declined' }, texts: { reason: command.reason } }
    case 'dispute':
      return { change: { kind: 'flagged', flag: 'disputed' }, texts: { reason: command.reason } }
    default:
      return undefined
  }
}

function progress(percent: number | null): ChangeWithTexts | Refusal {
  if (percent !== null && (!Number.isInteger(percent) || percent < 0 || percent > 100)) return refuse('percent-out-of-range')
  return { change: { kind: 'progressed', percent }, texts: {} }
}

function askDate(action: Action, command: Extract<ActionCommand, { kind: 'ask-date' }>, context: DecideContext): ChangeWithTexts | Refusal {
  const hindrance = dateHinders(action, command.due, context)
  if (hindrance) return hindrance
  return { change: { kind: 'date-asked', due: formOf(command.due) }, texts: dueTexts(command.due, command.reason) }
}

/** Why a due cannot be taken: it is over already, it is the present one, or its meeting is unknown. */
export function dateHinders(action: Action, due: DueInput, context: DecideContext): Refusal | undefined {
  if (due.form === 'meeting' && !context.office.meetings.has(due.meeting)) return refuse('unknown-meeting', { meeting: due.meeting })
  const last = lastDayOf(due, context.office.meetings)
  if (last !== null && last < context.today) return refuse('date-past', { day: last })
  if (due.form !== 'condition' && sameDue(action.due, due)) return refuse('same-date', { ref: action.ref })
  return undefined
}

/** The texts of a due and its reason; empty ones are left out. */
export function dueTexts(due: DueInput, reason: string): Texts {
  return { ...textsOf(reason), ...(due.words ? { dueWords: due.words } : {}), ...(due.condition ? { condition: due.condition } : {}) }
}

/** A reason as texts; an empty one is left out. */
export function textsOf(reason: string): Texts {
  return reason.trim() === '' ? {} : { reason }
}
