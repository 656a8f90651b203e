import { addDays, addMonths, type Day, lastOfMonth, monthOf, yearOf } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import type { MeetingKey } from './meeting-key.ts'
import { MEETINGS } from './office.ts'

/** The days of the sample office, all counted from today. Days off move back to the working day before, so that their order is kept. */
export interface SampleDays {
  today: Day
  /** The working day so many days from today. */
  day(days: number): Day
  /** The first working day on or after. */
  onOrAfter(day: Day): Day
  meetingDay(key: MeetingKey): Day
  /** The 1st of the first month to the last day of the second, and how notes name them: `January/ February 2026`. */
  window(months: [number, number]): { from: Day; to: Day; words: string }
  /** `YYYY-MM`, so many months ahead. */
  month(months: number): string
}

export function sampleDays(today: Day): SampleDays {
  const workingDays = createWorkingDays()
  const day = (days: number) => workingDays.before(addDays(today, days), 0)
  const firstOf = (months: number) => addMonths(`${today.slice(0, 7)}-01` as Day, months)
  return {
    today,
    day,
    onOrAfter: (from) => workingDays.onOrAfter(from),
    meetingDay(key) {
      const meeting = MEETINGS.find((m) => m.key === key)
      if (!meeting) throw new Error(`The sample has no meeting ${key}`)
      return day(meeting.day)
    },
    window([from, to]) {
      const [first, last] = [firstOf(from), firstOf(to)]
      const words = `${MONTHS[monthOf(first) - 1]}/ ${MONTHS[monthOf(last) - 1]} ${yearOf(last)}`
      return { from: first, to: lastOfMonth(yearOf(last), monthOf(last)), words }
    },
    month: (months) => firstOf(months).slice(0, 7),
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
