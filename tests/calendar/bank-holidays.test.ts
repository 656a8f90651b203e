import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { createBankHolidays } from '../../bot/calendar/bank-holidays.ts'
import { addDays, type Day } from '../../bot/calendar/day.ts'

const library = new Holidays('GB', 'ENG', { types: ['public'] })
const isHoliday = createBankHolidays()

describe('bank holidays of England and Wales', () => {
  // 2014 and 2051 are not written down, and come from the library itself.
  test.each(Array.from({ length: 38 }, (_, at) => 2014 + at))('%i: as date-holidays gives them', (year) => {
    const days: Day[] = []
    for (let day: Day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) if (isHoliday(day)) days.push(day)
    expect(days).toEqual([...new Set(library.getHolidays(year).map(({ date }) => date.slice(0, 10)))])
    expect(days.length).toBeGreaterThanOrEqual(8)
  })

  test('Christmas of 2026 has its substitute day, and the days of a royal funeral and a coronation are there', () => {
    expect((['2026-12-28', '2022-09-19', '2023-05-08'] as const).map(isHoliday)).toEqual([true, true, true])
    expect((['2026-12-29', '2022-09-20', '2023-05-09'] as const).map(isHoliday)).toEqual([false, false, false])
  })
})
