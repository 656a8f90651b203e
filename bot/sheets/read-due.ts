import type { BoardRef } from '../actions/action.ts'
import { bindDue } from '../actions/bind-due.ts'
import type { DueInput } from '../actions/command.ts'
import type { Office } from '../actions/office.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import { findMentions } from '../calendar/mentions.ts'
import { findDue } from '../calendar/phrases.ts'
import type { Cell } from './grid.ts'

export interface DueRead {
  due: DueInput
  /** `no-date`: the words name no day that we can read, and are kept; `no-such-day`: they look like a date and are none. */
  doubt: '' | 'no-date' | 'no-such-day' | 'two-ways'
}

/** Reads when an action is due from its cell: a real date, a date in words, a window, a meeting, "Ongoing", "TBC". The words are always kept. */
export function readDueCell(cell: Cell, facts: { office: Office; board: BoardRef; on: Day }): DueRead {
  const words = cell.text
  const day = cell.day ?? parseDay(words)
  if (day) return { due: { form: 'day', day }, doubt: '' }
  if (words === '' || /^(?:-|–|n\/a|none)$/i.test(words)) return { due: { form: 'none' }, doubt: '' }
  const bare: DueInput = { form: 'none', words }
  if (NO_DAY.test(words)) return { due: bare, doubt: '' }
  // A bare day that has passed is no due in a sentence; in a column of dues it is one.
  const phrase = findDue(words, facts.on) ?? findDue(`by ${words}`, facts.on)
  if (!phrase) return { due: bare, doubt: LOOKS_LIKE_DATE.test(words) ? 'no-such-day' : 'no-date' }
  const due = bindDue({ ...phrase, words }, { board: facts.board, meetings: facts.office.meetings, on: facts.on })
  if (due.form === 'none') return { due, doubt: 'no-date' }
  return { due, doubt: phrase.doubt ? 'two-ways' : '' }
}

/** The day on which an action arose, from a cell such as "12/03/2025" or "A&A, 12 March 2025"; undefined when it names none. */
export function readDayCell(cell: Cell, today: Day): Day | undefined {
  if (cell.day) return cell.day
  const found = findMentions(cell.text, { today, lean: 'back', nextMeeting: null }).filter(({ kind }) => kind === 'date')
  return parseDay(cell.text) ?? found[0]?.from
}

/** "31/02/2026", "30 Febuary": somebody meant a date. */
export const LOOKS_LIKE_DATE = /^\D{0,12}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\D*$/
const NO_DAY =
  /^(?:on-?going|on going|continuous|continual|rolling|tbc|t\.b\.c\.?|tba|tbd|to be (?:confirmed|agreed|advised|determined)|date owed by .+|as required|bau)[.!]?$/i
