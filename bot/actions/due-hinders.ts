import { parseDay } from '../calendar/day.ts'
import type { Action, DueForm } from './action.ts'
import type { Refusal } from './command.ts'
import { type DecideContext, refuse } from './decision.ts'
import { lastDayOf, sameDue } from './due.ts'
import type { Office } from './office.ts'

/** Why a due cannot be taken in place of the present one: it names nothing real, it is over already, or it is the present one. */
export function dateHinders(action: Action, due: DueForm, context: DecideContext): Refusal | undefined {
  const { office, today } = context
  const unsound = dueHinders(due, office)
  if (unsound) return unsound
  const last = lastDayOf(due, office.meetings)
  if (last !== null && last < today) return refuse('date-past', { day: last })
  if (due.form !== 'condition' && sameDue(action.due, due)) return refuse('same-date', { ref: action.ref })
  return undefined
}

/** Why a due names nothing real: no such day, month, board or meeting, or a meeting that was called off. */
export function dueHinders(due: DueForm, office: Office): Refusal | undefined {
  switch (due.form) {
    case 'day':
      return parseDay(due.day) ? undefined : badDate(due.day)
    case 'window':
      return parseDay(due.from) && parseDay(due.to) && due.from <= due.to ? undefined : badDate(`${due.from} to ${due.to}`)
    case 'meeting': {
      const meeting = office.meetings.get(due.meeting)
      return meeting && meeting.state !== 'cancelled' ? undefined : refuse('unknown-meeting', { meeting: due.meeting })
    }
    case 'meeting-to-plan':
      if (!office.boards.has(due.board)) return refuse('unknown-board', { board: due.board })
      return parseDay(`${due.month}-01`) ? undefined : badDate(due.month)
    case 'condition':
    case 'none':
      return undefined
    default:
      return due satisfies never
  }
}

const badDate = (value: string) => refuse('bad-value', { field: 'date', value })
