import { Temporal } from '@js-temporal/polyfill'

/** A calendar day, `YYYY-MM-DD`. A day is not an instant: it has no time and no zone. */
export type Day = `${number}-${number}-${number}`

/** The zone in which this product's days and cut-offs are meant. */
const LONDON = 'Europe/London'
/** Milliseconds of a day of UTC, in which a day without a time and zone is counted: all are as long. */
const DAY = 86_400_000

/** Reads `YYYY-MM-DD`; undefined when it is no real day (31 February, 2026-1-5). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const at = Date.parse(text)
  return !Number.isNaN(at) && dayOfUtc(at) === text ? (text as Day) : undefined
}

/** The day of year, month (1–12) and day of month; undefined when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  return parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

/** The calendar day on which an instant falls in a zone (IANA name). */
export function dayAt(instant: Date, zone: string = LONDON): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

/** The wall-clock time `HH:MM` at an instant in a zone (IANA name). */
export function timeAt(instant: Date, zone: string = LONDON): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainTime()
  return time.toString({ smallestUnit: 'minute' })
}

/** The instant of `HH:MM` on a day in a zone; on the short day of spring a missing time moves an hour on. */
export function instantOf(day: Day, time: string, zone: string = LONDON): Date {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
  return new Date(at.epochMilliseconds)
}

export function addDays(day: Day, days: number): Day {
  return dayOfUtc(Date.parse(day) + days * DAY)
}

/** Adds months; 31 January and one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day
}

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay() || 7
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

/** The first day of a month (1–12). */
export function firstOfMonth(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1), -1)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** The day of an instant in UTC. */
function dayOfUtc(at: number): Day {
  return new Date(at).toISOString().slice(0, 10) as Day
}
