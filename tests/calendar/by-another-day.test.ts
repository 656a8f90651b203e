import { expect, test } from 'vitest'
import { findDay } from '../../bot/calendar/phrases.ts'

/** Read on Thursday 20 August 2026; the summer bank holiday is on 31 August, the next meeting on 10 September. */
const read = (words: string, lean: 'ahead' | 'back' | 'notes') => {
  const day = findDay(words, { today: '2026-08-20', lean, nextMeeting: '2026-09-10' })
  return day && (day.from === day.to ? day.to : `${day.from} to ${day.to}`)
}

test.each([
  ['the first friday in october', '2026-10-02'],
  ['third thursday in september', '2026-09-17'],
  ['last friday of the month', '2026-08-28'],
  ['second tuesday of next month', '2026-09-08'],
  ['last working day of september', '2026-09-30'],
  ['first working day of october', '2026-10-01'],
  ['the last day of september', '2026-09-30'],
  ['last friday in july', '2027-07-30'],
  ['last week of september', '2026-09-28 to 2026-09-30'],
  ['second week in october', '2026-10-12 to 2026-10-16'],
  ['friday of next week', '2026-08-28'],
  ['next week, say wednesday', '2026-08-26'],
  ['the week after next', '2026-08-31 to 2026-09-04'],
  ['monday fortnight', '2026-09-07'],
  ['a fortnight tomorrow', '2026-09-04'],
  ['tomorrow week', '2026-08-28'],
  ['three weeks on monday', '2026-09-14'],
  ['two weeks friday', '2026-09-04'],
  ['tuesday after the bank holiday', '2026-09-01'],
  ['the friday before the bank holiday', '2026-08-28'],
  ['the monday after the 14th', '2026-09-21'],
  ['the friday before 30 sept', '2026-09-25'],
  ['the day after the a&a', '2026-09-11'],
  ['the monday after the meeting', '2026-09-14'],
  ['a week after the a&a', '2026-09-17'],
  ['two days before the meeting', '2026-09-08'],
])('“%s” is %s, ahead', (words, day) => {
  expect(read(words, 'ahead')).toBe(day)
})

test.each([
  ['a week last tuesday', '2026-08-11'],
  ['tuesday of last week', '2026-08-11'],
  ['last week on tuesday', '2026-08-11'],
  ['the day before yesterday', '2026-08-18'],
  ['a week ago on monday', '2026-08-10'],
  ['two weeks ago on friday', '2026-08-07'],
  ['two fridays ago', '2026-08-07'],
  ['first monday of august', '2026-08-03'],
  ['last friday in july', '2026-07-31'],
])('“%s” is %s, back', (words, day) => {
  expect(read(words, 'back')).toBe(day)
})

test('in notes a day is not told by another', () => {
  expect(read('tuesday after the bank holiday', 'notes')).toBe('2026-08-25')
})
