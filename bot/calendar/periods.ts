import { addDays, addMonths, type Day, dayOf, firstOfMonth, lastOfMonth, mondayOf, monthOf, weekday, yearOf } from './day.ts'
import { type DateRule, type Frame, only, type Span, textAfter, wordBefore } from './mention.ts'
import { COUNT, countOf, MONTH, monthNumber, WEEKDAY } from './names.ts'
import { BANK_DAYS } from './working-days.ts'

const PART = '(?:(?:the )?(end of|end|mid|middle of|start of|beginning of|early|late|later in)[\\s-]+(?:the )?)?'
const BEFORE_MAY = new Set([
  'in',
  'by',
  'til',
  'till',
  'until',
  'to',
  'for',
  'of',
  'end',
  'mid',
  'early',
  'late',
  'next',
  'last',
  'this',
  'before',
  'during',
  'since',
  'from',
  'and',
  'or',
  'due',
  'the',
  'throughout',
])

/** Stretches of days: months, weeks, quarters, years and lengths of time. */
export const PERIOD_RULES: DateRule[] = [
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b${PART}(${MONTH})(?:\\s?(?:/|-|–|to|or|and)\\s?(?:early |late |mid[- ])?(${MONTH}))?(?:,?\\s+((?:19|20)\\d\\d)(?!/))?\\b(?!\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)`,
      'gi',
    ),
    read: readMonth,
  },
  {
    kind: 'month',
    pattern: new RegExp(`\\b${PART}(this|next|last|the following|the coming|the)? ?month(?:[\\s-]end)?\\b`, 'gi'),
    read: readRelativeMonth,
  },
  { kind: 'month', pattern: /\bbefore the month is out\b/gi, read: (_, f) => only(endOfMonth(f.today)) },
  { kind: 'week', pattern: /\bbefore the week is out\b/gi, read: (_, f) => only(fridayOf(f.today)) },
  { kind: 'month', pattern: /\beom\b/gi, read: (_, f) => only(endOfMonth(f.today)) },
  {
    kind: 'week',
    pattern: new RegExp(`\\b${PART}(this|next|last|the following|the coming|the) (week(?:[\\s-]?end)?)\\b`, 'gi'),
    read: readWeek,
  },
  {
    kind: 'week',
    pattern: new RegExp(`\\b${PART}(working )?week\\b(?! (?:on|${WEEKDAY}))`, 'gi'),
    read: (m, f) => (m[1] && /^end/i.test(m[1]) ? only(fridayOf(f.today)) : undefined),
  },
  {
    kind: 'length',
    pattern: new RegExp(
      `\\b(?:(?:in|within|after)\\s+|within the (?=fortnight|month|week|year))?(?:(?:the )?next\\s+)?(?:another |an extra |an additional |a further |extra )?(${COUNT}|another|extra)?\\s?(?:more |extra |further |additional )?(?:['’]s )?(working day|day|week|wk|fortnight|month|mth|year|hour|hr|min|minute)s?['’]?s?\\b(?: (?:time|more|extra|from now|hence))?(?! ago)`,
      'gi',
    ),
    read: readLength,
  },
  {
    kind: 'ago',
    pattern: new RegExp(
      `\\b(?:(?:in|within|after)\\s+|within the (?=fortnight|month|week|year))?(?:(?:the )?next\\s+)?(?:another |an extra |an additional |a further |extra )?(${COUNT}|another|extra)?\\s?(?:more |extra |further |additional )?(?:['’]s )?(working day|day|week|wk|fortnight|month|mth|year|hour|hr|min|minute)s?['’]?s?\\b(?: (?:time|more|extra|from now|hence))?( ago)`,
      'gi',
    ),
    read: readLength,
  },
]

function readMonth(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [, part = '', name = '', second, year] = m
  const before = wordBefore(m)
  if (
    /^mar$|^may$|^march$/i.test(name) &&
    !part &&
    !year &&
    !second &&
    !BEFORE_MAY.has(before) &&
    (before || m.index > 0 || /^\s+[a-z]/.test(textAfter(m)))
  )
    return undefined
  if (/^(?:may|march)$/.test(name) && before === 'to' && !part && /^ [a-z]/.test(textAfter(m))) return undefined
  if (frame.lean === 'notes' && /^['’]s [a-z]/.test(textAfter(m))) return undefined
  const first = monthNumber(name)
  if (isNoDay(m, year ? Number(year) : yearFor(first, frame), first)) return undefined
  const last = second ? monthNumber(second) : first
  const endYear = year ? Number(year) : yearFor(first, frame) + (last < first ? 1 : 0)
  const fromYear = last < first ? endYear - 1 : endYear
  return partOf(part, { from: firstOfMonth(fromYear, first), to: lastOfMonth(endYear, last) }, frame)
}

/** "31 February" is a slip, not all of February: whoever wrote it is asked. */
function isNoDay(m: RegExpExecArray, year: number, month: number): boolean {
  const date = /(?<![\w/.-])(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+$/i.exec(m.input.slice(Math.max(0, m.index - 12), m.index))?.[1]
  return date !== undefined && dayOf(year, month, Number(date)) === undefined
}

function yearFor(month: number, frame: Frame): number {
  const now = monthOf(frame.today)
  if (frame.lean === 'back') return yearOf(frame.today) - (month > now ? 1 : 0)
  return yearOf(frame.today) + (month < now ? 1 : 0)
}

function partOf(part: string, span: Span, frame: Frame): Span {
  if (/^(?:end|late)/i.test(part)) return only(span.to)
  if (/^mid/i.test(part)) return only(addDays(span.from, 14))
  if (/^(start|beginning)/i.test(part) && frame.lean !== 'notes') return only(span.from)
  return span
}

function readRelativeMonth(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [words, part = '', which = ''] = m
  if (/^the$/i.test(which) && !part && !/end$/i.test(words)) return undefined
  if (!which && !/^(end|mid|middle|early|late)/i.test(part) && !/[\s-]end$/i.test(words)) return undefined
  if (frame.lean === 'notes' && (/coming/i.test(which) || isAhead(m, which))) return only(addMonths(frame.today, 1))
  const at = addMonths(frame.today, /next|following/i.test(which) ? 1 : /last/i.test(which) ? -1 : 0)
  const span = { from: firstOfMonth(yearOf(at), monthOf(at)), to: endOfMonth(at) }
  return /[\s-]end$/i.test(words) ? only(span.to) : partOf(part, span, frame)
}

function readWeek(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [, part = '', which = '', noun = ''] = m
  if (/end$/i.test(noun)) return weekendOf(m, which, frame)
  if (/^the$/i.test(which) && !part) return undefined
  if (frame.lean === 'notes' && !part && (/coming/i.test(which) || isAhead(m, which))) return only(addDays(frame.today, 7))
  const shift = /next|following/i.test(which) ? 7 : /last/i.test(which) ? -7 : 0
  const monday = addDays(mondayOf(frame.today), shift)
  const friday = addDays(monday, 4)
  if (/^(end|late)/i.test(part)) return only(friday)
  if (/^mid/i.test(part)) return only(addDays(monday, 2))
  if (/^(start|beginning|early)/i.test(part)) return only(monday)
  return { from: monday, to: friday }
}

const GRANTED = /\b(?:chance|extension|possibility|delay|slip|slippage) of\s+$/i

/** "Over the next month": as long as that, from now. */
function isAhead({ input, index }: RegExpExecArray, which: string): boolean {
  return /^next$/i.test(which) && /\b(?:over|in|within|during) the $/i.test(input.slice(Math.max(0, index - 12), index))
}

function weekendOf(m: RegExpExecArray, which: string, frame: Frame): Span | undefined {
  if (/next|following|coming/i.test(which)) return undefined
  const isThroughout = frame.lean === 'notes' && /^(?:over|at|during)$/.test(wordBefore(m))
  return only(addDays(mondayOf(frame.today), isThroughout ? 6 : 5))
}

function readLength(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [words, count = '', unit = '', ago] = m
  const isWithin = frame.lean === 'notes' && /^within$/i.test(words.split(' ')[0] ?? '')
  if (!count && !isWithin && !/fortnight|another|extra|additional|further/i.test(words)) return undefined
  if (/^(?:last|past|previous|every|per|each|first|of)$/.test(wordBefore(m)) && !GRANTED.test(m.input.slice(0, m.index))) return undefined
  if (
    /^[\s-]*(?:of (?!(?:the |this |today)?(?:['’]s )?(?:date of (?:the |this )?)?meeting|today)|(?:before|prior|ahead|early|late|behind|overdue)\b|old |trend|period|rolling|average|report|review|data|plan)/i.test(
      textAfter(m),
    )
  )
    return undefined
  if (frame.lean === 'notes' && isBareLength(m)) return undefined
  const number = countOf(count) * (ago ? -1 : 1)
  if (/working/i.test(unit)) return only(workingDaysOn(frame.today, number))
  if (/^(hour|hr|min)/i.test(unit)) return only(/^h/i.test(unit) ? addDays(frame.today, Math.trunc(number / 24)) : frame.today)
  if (/^m/i.test(unit)) return only(addMonths(frame.today, number))
  if (/^y/i.test(unit)) return only(addMonths(frame.today, 12 * number))
  const days = /^f/i.test(unit) ? 14 : /^w/i.test(unit) ? 7 : 1
  return words ? only(addDays(frame.today, days * number)) : undefined
}

/** In notes "three days" alone says how long, not by when; a cell that holds nothing else says by when. */
function isBareLength({ 0: words, input, index }: RegExpExecArray): boolean {
  if (/^(?:in|within|after|(?:the )?next)\b(?! a year$)|\b(?:time|now|hence)$/i.test(words)) return false
  return input.slice(0, index).replace(/^by /i, '').trim() !== '' || input.slice(index + words.length).trim() !== ''
}

function workingDaysOn(today: Day, count: number): Day {
  let at = today
  for (let left = Math.min(Math.abs(count), 400); left > 0; left--)
    at = count < 0 ? BANK_DAYS.before(at, 1) : BANK_DAYS.onOrAfter(addDays(at, 1))
  return at
}

function fridayOf(day: Day): Day {
  return weekday(day) > 5 ? addDays(mondayOf(day), 11) : addDays(mondayOf(day), 4)
}

function endOfMonth(day: Day): Day {
  return lastOfMonth(yearOf(day), monthOf(day))
}
