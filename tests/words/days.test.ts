import { expect, test } from 'vitest'
import type { Board, Meeting } from '../../bot/actions/meeting.ts'
import { type DueToWrite, writeBoard, writeDay, writeDue, writeMonth, writeWindow } from '../../bot/words/days.ts'

const meeting: Meeting = {
  ref: 'AA-M2026-04',
  board: 'AA',
  type: 'performance',
  title: 'A&A performance',
  day: '2026-12-03',
  time: '10:30',
  venue: '',
  chair: 'PCC',
  state: 'planned',
  cutOffDays: 5,
}
const cancelled: Meeting = { ...meeting, ref: 'AA-M2026-05', day: '2026-12-10', state: 'cancelled' }
const meetings = new Map([meeting, cancelled].map((m) => [m.ref, m]))
const board: Board = {
  ref: 'AA',
  title: 'Assurance and Accountability (A&A)',
  purpose: '',
  frequency: '',
  notesPublished: true,
  public: false,
  cadence: '',
}
const boards = new Map([[board.ref, board]])
const text = (t: string) => ({ t, seq: 1 })

test.each([
  ['2026-01-30', '2026-11-20', 'Friday 30 January'],
  ['2027-01-29', '2026-11-20', 'Friday 29 January 2027'],
  ['2026-01-30', undefined, 'Friday 30 January 2026'],
  ['2028-02-29', '2028-01-01', 'Tuesday 29 February'],
] as const)('the day %s on %s is written %s', (day, today, written) => {
  expect(writeDay(day, today)).toBe(written)
})

test.each([
  ['2026-11', '2026-11-20', 'November'],
  ['2027-03', '2026-11-20', 'March 2027'],
] as const)('the month %s on %s is written %s', (month, today, written) => {
  expect(writeMonth(month, today)).toBe(written)
})

test.each([
  ['2026-01-01', '2026-02-28', 'January to February 2026'],
  ['2026-02-01', '2026-02-28', 'February 2026'],
  ['2028-02-01', '2028-02-29', 'February 2028'],
  ['2026-12-01', '2027-01-31', 'December 2026 to January 2027'],
  ['2026-01-01', '2027-01-31', 'January 2026 to January 2027'],
  ['2026-01-12', '2026-02-06', '12 January to 6 February 2026'],
  ['2026-01-01', '2026-02-27', '1 January to 27 February 2026'],
] as const)('the window from %s to %s is written %s', (from, to, written) => {
  expect(writeWindow(from, to)).toBe(written)
})

const dues: [DueToWrite, string][] = [
  [{ form: 'day', day: '2026-01-30' }, 'Friday 30 January'],
  [{ form: 'day', day: '2027-01-29' }, 'Friday 29 January 2027'],
  [{ form: 'window', from: '2026-01-01', to: '2026-02-28' }, 'January to February 2026'],
  [{ form: 'meeting', meeting: 'AA-M2026-04' }, 'the A&A meeting on Thursday 3 December'],
  [{ form: 'meeting', meeting: 'AA-M2026-05' }, 'the A&A meeting on Thursday 10 December (cancelled)'],
  [{ form: 'meeting', meeting: 'AA-M2026-99' }, 'meeting AA-M2026-99'],
  [{ form: 'meeting-to-plan', board: 'AA', month: '2026-11' }, 'the November A&A meeting (no day yet)'],
  [{ form: 'meeting-to-plan', board: 'AA', month: '2027-03' }, 'the March 2027 A&A meeting (no day yet)'],
  [
    { form: 'meeting', meeting: 'AA-M2026-04', condition: text('after the first two quarters') },
    'the A&A meeting on Thursday 3 December, after the first two quarters',
  ],
  [{ form: 'condition', condition: text('the survey is out') }, 'after the survey is out'],
  [{ form: 'condition', condition: text('once the survey is out') }, 'once the survey is out'],
  [{ form: 'condition', words: text('after the survey') }, 'after the survey'],
  [{ form: 'condition' }, 'after something else has happened'],
  [{ form: 'none' }, 'date owed by CC'],
]

test.each(dues)('the due %o is written "%s"', (due, written) => {
  expect(writeDue(due, { meetings, boards, leadPost: 'CC', today: '2026-11-20' })).toBe(written)
})

test('a board is called by its ref where boards are not known', () => {
  expect(writeBoard('AA')).toBe('AA')
  expect(writeBoard('AA', boards)).toBe('A&A')
})
