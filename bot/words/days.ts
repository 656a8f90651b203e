import type { BoardRef, Due, DueForm, MeetingRef, PostRef, Text } from '../actions/action.ts'
import type { Board, Meeting } from '../actions/meeting.ts'
import { type Day, lastOfMonth, monthOf, weekday, yearOf } from '../calendar/day.ts'

/** What the words of a due need to know besides the due. `leadPost` is written as it stands ("CC"). */
export interface DueFacts {
  meetings: ReadonlyMap<MeetingRef, Meeting>
  leadPost: PostRef
  /** With it, the year is left out of days of the same year. */
  today?: Day | undefined
  /** Without them, a board is called by its ref. */
  boards?: ReadonlyMap<BoardRef, Board> | undefined
}

/** A due, with the words that were written where there were any. */
export type DueToWrite = DueForm & Pick<Due, 'words' | 'condition'>

/** "Friday 30 January"; "Friday 30 January 2026" when its year is not today's, or no today is given. */
export function writeDay(day: Day, today?: Day): string {
  const name = `${weekdays[weekday(day) - 1]} ${dateAndMonth(day)}`
  return today !== undefined && yearOf(day) === yearOf(today) ? name : `${name} ${yearOf(day)}`
}

/** "November", "November 2027": a month given as `YYYY-MM`, its year left out when it is today's. */
export function writeMonth(month: string, today?: Day): string {
  const [year, number] = month.split('-')
  const name = months[Number(number) - 1] ?? month
  return today !== undefined && Number(year) === yearOf(today) ? name : `${name} ${year}`
}

/** "January to February 2026", "12 January to 6 February 2026"; the year is always written. */
export function writeWindow(from: Day, to: Day): string {
  const whole = from.endsWith('-01') && to === lastOfMonth(yearOf(to), monthOf(to))
  const one = (day: Day) => (whole ? (months[monthOf(day) - 1] ?? '') : dateAndMonth(day))
  if (one(from) === one(to) && yearOf(from) === yearOf(to)) return `${one(to)} ${yearOf(to)}`
  const first = yearOf(from) === yearOf(to) ? one(from) : `${one(from)} ${yearOf(from)}`
  return `${first} to ${one(to)} ${yearOf(to)}`
}

/**
 * When an action is due, in words that can stand after "due:". Examples: "Friday 30 January", "January to February 2026",
 * "the A&A meeting on Thursday 3 December", "the November A&A meeting (no day yet)", "after the survey", "date owed by CC".
 */
export function writeDue(due: DueToWrite, facts: DueFacts): string {
  if (due.form === 'condition') return writeCondition(due.condition ?? due.words)
  const base = writeForm(due, facts)
  return due.condition && due.condition.t !== '' ? `${base}, ${writeCondition(due.condition)}` : base
}

/** "A&A" out of "Assurance and Accountability (A&A)"; else the title; the ref when the board is not known. */
export function writeBoard(board: BoardRef, boards?: ReadonlyMap<BoardRef, Board>): string {
  const title = boards?.get(board)?.title
  if (!title) return board
  return /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? title
}

/** "the A&A meeting on Thursday 3 December"; the ref alone when the record does not know the meeting. */
export function writeMeeting(ref: MeetingRef, facts: Omit<DueFacts, 'leadPost'>): string {
  const meeting = facts.meetings.get(ref)
  if (!meeting) return `meeting ${ref}`
  const name = `the ${writeBoard(meeting.board, facts.boards)} meeting on ${writeDay(meeting.day, facts.today)}`
  return meeting.state === 'cancelled' ? `${name} (cancelled)` : name
}

function writeForm(due: Exclude<DueForm, { form: 'condition' }>, facts: DueFacts): string {
  switch (due.form) {
    case 'day':
      return writeDay(due.day, facts.today)
    case 'window':
      return writeWindow(due.from, due.to)
    case 'meeting':
      return writeMeeting(due.meeting, facts)
    case 'meeting-to-plan':
      return `the ${writeMonth(due.month, facts.today)} ${writeBoard(due.board, facts.boards)} meeting (no day yet)`
    case 'none':
      return `date owed by ${facts.leadPost}`
    default:
      return due satisfies never
  }
}

function writeCondition(condition: Text | undefined): string {
  const words = condition?.t.trim() ?? ''
  if (words === '') return 'after something else has happened'
  return /^(after|once|when|until|following|subject|on|if|as soon)\b/i.test(words) ? words : `after ${words}`
}

function dateAndMonth(day: Day): string {
  return `${Number(day.slice(8))} ${months[monthOf(day) - 1]}`
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
