import { Temporal } from '@js-temporal/polyfill'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween, firstOfMonth, lastOfMonth, parseDay, weekday } from '../../bot/calendar/day.ts'

const { PlainDate } = Temporal
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10) as Day)

test('days are counted as the calendar of Temporal counts them', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -2000, max: 2000 }), (day, other, count) => {
      const date = PlainDate.from(day)
      expect(addDays(day, count)).toBe(date.add({ days: count }).toString())
      expect(daysBetween(day, other)).toBe(date.until(other, { largestUnit: 'day' }).days)
      expect(weekday(day)).toBe(date.dayOfWeek)
      expect(firstOfMonth(date.year, date.month)).toBe(date.with({ day: 1 }).toString())
      expect(lastOfMonth(date.year, date.month)).toBe(date.with({ day: date.daysInMonth }).toString())
      expect(parseDay(day)).toBe(day)
    }),
  )
})

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-5', '2026-04-31', '2026-01-00', '', '20260105', ' 2026-01-05'])(
  '“%s” is no day',
  (text) => {
    expect(parseDay(text)).toBeUndefined()
  },
)

test('a leap day is a day, and a year has its last', () => {
  expect(parseDay('2028-02-29')).toBe('2028-02-29')
  expect(lastOfMonth(2027, 12)).toBe('2027-12-31')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
