import type { ParsedComponents } from 'chrono-node'
import { GB } from 'chrono-node/en'
import { addDays, addMonths, type Day, dayOf, monthOf, weekday, yearOf } from './day.ts'
import { type DateRule, type Frame, type Mention, only, textAfter, wordBefore } from './mention.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './names.ts'

const SHORT_WORDS = new Set(['sat', 'sun', 'wed'])
const LEADS = new Set('on by til till until to for this next last from before after since cop eod due pm am across'.split(' '))

const MONTH_FIRST = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?,?(?: of)? )\\b${MONTH} (1[3-9]|2\\d|3[01])\\b(?!,? ?(?:19|20)\\d\\d|st|nd|rd|th|[\\d:/%-]| [-–]|\\.\\d)`,
  'gi',
)
/** "Tues 27 June": chrono-node leaves short names of weekdays before a date. */
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY}\\.?,? (?:the )?$`, 'i')
/** "24 May from 10 until noon", "9 June, 10.30-12": the hours behind a date would be read as its year or its end. */
const HOURS = new RegExp(
  `(?<=\\b${MONTH},?(?: (?:19|20)\\d\\d,?)?),? (?:from |between |at )?\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)? ?(?:-|–|to|until|till|and) ?(?:noon|midday|\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)?)(?![\\w/]| ${MONTH})`,
  'gi',
)
const NAMES_MONTH = new RegExp(`\\b${MONTH}\\b`, 'i')

/**
 * Dates that name their day and month ("Mon 22nd July", "30/11", "2026-12-01"), read by chrono-node, day before month.
 * Without a year: the nearest in the frame's direction; in notes between three months before and nine months after.
 */
export function findDates(text: string, frame: Frame): Mention[] {
  const found: Mention[] = []
  // chrono-node is slow, and most sentences hold no date.
  if (!/\d[./-]\d/.test(text) && !(/\d/.test(text) && NAMES_MONTH.test(text))) return found
  const dated = frame.lean === 'notes' ? plain(text.replace(HOURS, (words) => ';'.repeat(words.length))) : text
  for (const hit of GB.parse(dated, new Date(`${frame.today}T12:00:00Z`))) {
    const { start } = hit
    if (hit.end && !(frame.lean === 'notes' && hit.end.isCertain('day') && NAMES_MONTH.test(hit.text))) continue
    if (!start.isCertain('day') || !start.isCertain('month')) continue
    const bare = hit.text.replace(/^(?:on|by|at) /i, '')
    const lead = WEEKDAY_BEFORE.exec(text.slice(0, hit.index + hit.text.length - bare.length))?.[0] ?? ''
    const words = lead + bare
    const at = hit.index + hit.text.length - words.length
    if (!isDate(words) || /[\d/.-]$/.test(text.slice(0, hit.index))) continue
    const day = inDirection(
      { month: start.get('month') ?? 0, date: start.get('day') ?? 0, year: start.isCertain('year') ? start.get('year') : null },
      frame,
    )
    const last = hit.end && day ? addDays(day, daysTo(start, hit.end)) : day
    if (day && last) found.push({ kind: 'date', from: day, to: last, words, start: at, end: at + words.length, doubt: '' })
  }
  return [...found, ...findMonthFirst(text, frame)]
}

/** Of the same length: "from 1 July" hides the day from chrono-node, as does a digit that a scan took for a letter ("l8th September"). */
function plain(text: string): string {
  return text
    .replace(/\bfrom (?=(?:the )?\d)/gi, '     ')
    .replace(/(?<![\w.])[lI](?=\d(?:st|nd|rd|th)? [A-Z])/g, '1')
    .replace(/(?<=[\s(][1-3])[oO](?=(?:th)? [A-Z])/g, '0')
}

/** "18–20 October": the days from the first to the last. */
function daysTo(first: ParsedComponents, last: ParsedComponents): number {
  return Math.max(Math.round((last.date().getTime() - first.date().getTime()) / 86_400_000), 0)
}

/** "March 15", which chrono-node takes for March of 2015; the number of this year or the next is left to say the year. */
function findMonthFirst(text: string, frame: Frame): Mention[] {
  const year = yearOf(frame.today) % 100
  return [...text.matchAll(MONTH_FIRST)].flatMap((m) => {
    const date = Number(m[1])
    const day = date === year || date === year + 1 ? undefined : inDirection({ month: monthNumber(m[0]), date, year: null }, frame)
    return day ? [{ kind: 'date', ...only(day), words: m[0], start: m.index, end: m.index + m[0].length, doubt: '' }] : []
  })
}

function isDate(words: string): boolean {
  if (/^24\/7$/.test(words.trim())) return false
  if (NAMES_MONTH.test(words)) return /\d/.test(words)
  return /^\D*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{1,2}\/\d{1,2})\D*$/.test(words)
}

function inDirection(at: { month: number; date: number; year: number | null }, frame: Frame): Day | undefined {
  if (at.year !== null) return dayOf(at.year, at.month, at.date)
  const year = yearOf(frame.today)
  const near = [year - 1, year, year + 1].flatMap((y) => dayOf(y, at.month, at.date) ?? [])
  if (frame.lean === 'back') return near.filter((d) => d <= frame.today).at(-1)
  const earliest = frame.lean === 'notes' ? addMonths(frame.today, -3) : frame.today
  return near.find((d) => d >= earliest)
}

/** Days named without a month: "the 14th", "Friday", "a week on Tuesday", "yesterday". */
export const DAY_RULES: DateRule[] = [
  {
    kind: 'date',
    pattern: /(?<![\w./£-])(\d{1,2})([./-])(\d{1,2})\2((?:20)?\d\d)(?![\w/-]|\.\d)/g,
    read: (m) => {
      const day = dayOf(2000 + (Number(m[4]) % 100), Number(m[3]), Number(m[1]))
      return day && only(day)
    },
  },
  {
    kind: 'date',
    pattern: /(?<=\b(?:to|til|till|until|by|for|on|due|ext) )(\d{1,2})\.(\d{1,2})(?![\d.%]|\.\d)/gi,
    read: (m, frame) => {
      const day = inDirection({ month: Number(m[2]), date: Number(m[1]), year: null }, frame)
      return frame.lean === 'notes' || !day ? undefined : only(day)
    },
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${WEEKDAY},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?${MONTH})`, 'gi'),
    read: (m, frame) => {
      const day = ordinal(Number(m[1]), false, frame)
      return day && only(day)
    },
  },
  {
    kind: 'date',
    pattern:
      /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?: of (this|next|the) month)?/gi,
    read: (m, frame) => {
      if (/^[\s-]+(?:(?:one|action|item|quarter|phase|stage|draft|version|century|floor|of)\b|to \d)/i.test(textAfter(m))) return undefined
      const day = ordinal(Number(m[1]), m[2]?.toLowerCase() === 'next', frame)
      return day && only(day)
    },
  },
  {
    kind: 'weekday',
    pattern: new RegExp(`\\b(?:(a|one|1|two|2) weeks? (?:on|from)|(a )?fortnight (?:on|from)|week) (today|tomorrow|${WEEKDAY})\\b`, 'gi'),
    read: (m, frame) => only(addDays(base(m[3] ?? '', frame), /fortnight|two|2/i.test(m[0]) ? 14 : 7)),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(`\\b(?:(this|next|last|this coming|coming) )?(${WEEKDAY})(?:['’]s?)?(?: (week))?\\b`, 'gi'),
    read: readWeekday,
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `\\b(?:the )?(?:following (${WEEKDAY})|(${WEEKDAY}) (?:after|following)(?=\\s*(?:$|[.,;!?)]|please|pls|instead|ok)))`,
      'gi',
    ),
    read: (m, frame) =>
      frame.lean === 'ahead' ? only(addDays(comingWeekday(weekdayNumber(m[1] ?? m[2] ?? ''), frame.today), 7)) : undefined,
  },
  { kind: 'near', pattern: /\bthis time next week\b/gi, read: (_, f) => (f.lean === 'notes' ? undefined : only(addDays(f.today, 7))) },
  {
    kind: 'near',
    pattern: /\b(?:in the morning|first thing(?! (?:this|on|mon|tue|wed|thu|fri|today)))\b/gi,
    read: (_, f) => (f.lean === 'ahead' ? only(addDays(f.today, 1)) : undefined),
  },
  { kind: 'near', pattern: /\b(?:the )?day after tomorrow\b/gi, read: (_, f) => only(addDays(f.today, 2)) },
  { kind: 'near', pattern: /\b(?:tomorrow|tmrw|tmw|tomoz)\b/gi, read: (_, f) => only(addDays(f.today, 1)) },
  { kind: 'near', pattern: /\b(?:yesterday|yday|last night)\b/gi, read: (_, f) => only(addDays(f.today, -1)) },
  {
    kind: 'near',
    pattern:
      /\b(?:today|this (?:morning|afternoon|evening|am|pm|aft)|tonight|just now|(?:by )?(?:cop|eod|close of play|end of (?:the )?day|end of play)(?! (?:on )?(?:the )?(?:\d{1,2}|[a-z]*day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|tomorrow)\b))\b/gi,
    read: (_, f) => only(f.today),
  },
]

function ordinal(date: number, nextMonth: boolean, frame: Frame): Day | undefined {
  if (date < 1 || date > 31) return undefined
  const months = frame.lean === 'back' ? [0, -1, -2] : [0, 1, 2]
  for (const by of nextMonth ? [1] : months) {
    const month = addMonths(`${frame.today.slice(0, 8)}01` as Day, by)
    const day = dayOf(yearOf(month), monthOf(month), date)
    if (day && (frame.lean === 'back' ? day <= frame.today : day >= frame.today)) return day
  }
  return undefined
}

function base(words: string, frame: Frame): Day {
  if (/today/i.test(words)) return frame.today
  if (/tomorrow/i.test(words)) return addDays(frame.today, 1)
  return comingWeekday(weekdayNumber(words), frame.today)
}

function readWeekday(m: RegExpExecArray, frame: Frame) {
  const [, which = '', name = '', week] = m
  const isName = name !== 'wed' || frame.lean === 'notes'
  if (!which && isName && SHORT_WORDS.has(name) && !LEADS.has(wordBefore(m))) return undefined
  const coming = comingWeekday(weekdayNumber(name), frame.today)
  if (week) return only(addDays(coming, 7))
  if (/last/i.test(which) || (frame.lean === 'back' && !which)) return only(lastWeekday(weekdayNumber(name), frame.today))
  if (!/next/i.test(which)) return only(coming)
  const later = addDays(frame.today, 8 - weekday(frame.today) + weekdayNumber(name) - 1)
  if (later === coming) return only(coming)
  return { ...only(later), doubt: `“${m[0]}” may mean ${coming} or ${later}.` }
}

function comingWeekday(number: number, today: Day): Day {
  return addDays(today, ((number - weekday(today) + 6) % 7) + 1)
}

function lastWeekday(number: number, today: Day): Day {
  return addDays(today, -(((weekday(today) - number + 6) % 7) + 1))
}
