import { addDays, addMonths, type Day, dayOf, firstOfMonth, lastOfMonth, mondayOf, monthOf, weekday, yearOf } from './day.ts'
import { type DateRule, type Frame, only, type Span } from './mention.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './names.ts'

const WHICH = '(first|second|third|fourth|last|final|1st|2nd|3rd|4th)'
const COUNTS = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th']
const OF = `(?:of|in) (${MONTH})(?: ((?:19|20)\\d\\d))?\\b`
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** A week, a weekday or a half of a month that notes count: "the first week of June", "the last Friday in May". Weeks are told by their Friday. */
export const MONTH_PART_RULES: DateRule[] = [
  {
    kind: 'week',
    pattern: new RegExp(`\\b(?:the )?${WHICH} (?:full |working )?week ${OF}`, 'gi'),
    read: (m, frame) => inMonth(m[2], m[3], frame, (year, month) => weekOf(m[1] ?? '', year, month)),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:the )?${WHICH} (${WEEKDAY}) ${OF}`, 'gi'),
    read: (m, frame) =>
      inMonth(m[3], m[4], frame, (year, month) => {
        const day = weekdayOf(m[1] ?? '', weekdayNumber(m[2] ?? ''), year, month)
        return day && only(day)
      }),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:the )?${WHICH} (${WEEKDAY}) (?:of|in) (?:(?:the|this) month|(next) month)\\b`, 'gi'),
    read: (m, frame) => {
      const at = addMonths(firstOfMonth(yearOf(frame.today), monthOf(frame.today)), m[3] ? 1 : 0)
      const day = frame.lean === 'notes' ? weekdayOf(m[1] ?? '', weekdayNumber(m[2] ?? ''), yearOf(at), monthOf(at)) : undefined
      return day && only(day)
    },
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:the )?(${ORDINALS.join('|')}) of (${MONTH})(?: ((?:19|20)\\d\\d))?\\b`, 'gi'),
    read: (m, frame) =>
      inMonth(m[2], m[3], frame, (year, month) => {
        const day = dayOf(year, month, ORDINALS.indexOf((m[1] ?? '').toLowerCase()) + 1)
        return day && only(day)
      }),
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b(?:the )?(first|second) half ${OF}`, 'gi'),
    read: (m, frame) =>
      inMonth(m[2], m[3], frame, (year, month) => {
        const middle = addDays(firstOfMonth(year, month), 14)
        return /^first/i.test(m[1] ?? '')
          ? { from: firstOfMonth(year, month), to: middle }
          : { from: addDays(middle, 1), to: lastOfMonth(year, month) }
      }),
  },
]

/** Only in notes; a month without a year is the next such month. */
function inMonth(
  name: string | undefined,
  year: string | undefined,
  frame: Frame,
  read: (year: number, month: number) => Span | undefined,
): Span | undefined {
  if (frame.lean !== 'notes' || !name) return undefined
  const month = monthNumber(name)
  return read(year ? Number(year) : yearOf(frame.today) + (month < monthOf(frame.today) ? 1 : 0), month)
}

function weekOf(which: string, year: number, month: number): Span {
  const last = lastOfMonth(year, month)
  const first = firstOfMonth(year, month)
  const opening = weekday(first) > 5 ? addDays(mondayOf(first), 7) : mondayOf(first)
  const from = isLast(which) ? mondayOf(last) : addDays(opening, 7 * placeOf(which))
  return { from, to: addDays(from, 4) }
}

function weekdayOf(which: string, number: number, year: number, month: number): Day | undefined {
  const last = lastOfMonth(year, month)
  if (isLast(which)) return addDays(last, -((weekday(last) - number + 7) % 7))
  const first = firstOfMonth(year, month)
  const date = 1 + ((number - weekday(first) + 7) % 7) + 7 * placeOf(which)
  return dayOf(year, month, date)
}

function isLast(which: string): boolean {
  return /^(?:last|final)$/i.test(which)
}

function placeOf(which: string): number {
  return COUNTS.indexOf(which.toLowerCase()) % 4
}
