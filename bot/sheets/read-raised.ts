import type { BoardRef, MeetingRef } from '../actions/action.ts'
import { plainName } from '../actions/find-post.ts'
import type { Office } from '../actions/office.ts'
import type { Day } from '../calendar/day.ts'
import type { Fault, Note } from './faults.ts'
import { emptyCell } from './grid.ts'
import { LOOKS_LIKE_DATE, readDayCell } from './read-due.ts'
import type { TrackerRow } from './tracker.ts'

interface Raised {
  on: Day
  /** Empty when the record knows no such meeting. */
  meeting: MeetingRef
  faults: Fault[]
  notes: Note[]
}

/** When and at which meeting an action arose: from its date, from the meeting's name or ref, or from a date in that name. */
export function readRaised({ cells }: TrackerRow, facts: { office: Office; board: BoardRef; today: Day }): Raised {
  const faults: Fault[] = []
  const notes: Note[] = []
  const { raisedOn = emptyCell, raisedAt = emptyCell } = cells
  const meetings = [...facts.office.meetings.values()].filter((m) => m.board === facts.board)
  const wanted = plainName(raisedAt.text)
  const named = meetings.filter((m) => wanted !== '' && [m.ref, m.title].some((name) => plainName(name) === wanted))
  const written = readDayCell(raisedOn, facts.today) ?? readDayCell(raisedAt, facts.today)
  if (!written && LOOKS_LIKE_DATE.test(raisedOn.text)) faults.push({ column: 'raisedOn', code: 'no-such-day', cell: raisedOn.text })
  const single = named.length === 1 ? named[0] : undefined
  const on = written ?? single?.day
  if (on && on > facts.today)
    faults.push({ column: written ? 'raisedOn' : 'raisedAt', code: 'raised-ahead', cell: raisedOn.text || raisedAt.text })
  if (!on && faults.length === 0) notes.push({ code: 'no-day-raised', words: '' })
  const sameDay = meetings.filter((m) => m.day === on)
  const meeting = named.find((m) => m.day === on) ?? (written ? (sameDay.length === 1 ? sameDay[0] : undefined) : single)
  return { on: on ?? facts.today, meeting: meeting?.ref ?? '', faults, notes }
}
