import { createBankHolidays } from './bank-holidays.ts'
import { addDays, type Day, weekday } from './day.ts'

/** Days on which nobody is chased: weekends, bank holidays and the closures of the office itself. */
export interface WorkingDays {
  isWorking(day: Day): boolean
  /** The day that lies `count` working days before; 0 gives the day itself when it is working, else the last working day before it. */
  before(day: Day, count: number): Day
  /** The first working day on or after. */
  onOrAfter(day: Day): Day
}

/**
 * Bank holidays of England and Wales (offline, substitute days included) with local closures.
 * One-off holidays proclaimed later come in as closures.
 */
export function createWorkingDays(closures: Iterable<Day> = []): WorkingDays {
  const closed = new Set<string>(closures)
  const isHoliday = createBankHolidays()
  const isWorking = (day: Day) => weekday(day) < 6 && !closed.has(day) && !isHoliday(day)
  const step = (day: Day, by: number) => {
    let at = day
    while (!isWorking(at)) at = addDays(at, by)
    return at
  }
  return {
    isWorking,
    onOrAfter: (day) => step(day, 1),
    before(day, count) {
      let at = step(day, -1)
      for (let left = count; left > 0; left--) at = step(addDays(at, -1), -1)
      return at
    },
  }
}

/** Weekends and bank holidays alone, for words such as "three working days" that know nothing of the office's own closures. */
export const BANK_DAYS: WorkingDays = createWorkingDays()
