import { addDays, addMonths, type Day, dayOf, firstOfMonth, lastOfMonth, mondayOf, monthOf, weekday, yearOf } from './day.ts'
import { holidayFrom } from './feasts.ts'
import { type DateRule, type Frame, only, type Span } from './mention.ts'
import { COUNT, countOf, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './names.ts'
import { BANK_DAYS } from './working-days.ts'

/** Asked first: few texts tell a day by another. */
export const TELLS_BY_ANOTHER =
  /\b(?:weeks?|fortnight|ago|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:[a-z]+day|mon|tues?|weds?|thurs?|fri|working|week|day)|(?:[a-z]*days?|mon|tues?|weds?|thurs?|fri) (?:after|before|following|preceding|ahead|prior))\b/i

const PLACE = '(first|second|third|fourth|last|1st|2nd|3rd|4th|final)'
const OF_MONTH = `(?:of|in) (?:the )?(?:(next|this|same|following) )?(month|${MONTH})`
const ANCHOR = String.raw`(?:the |our |your )?(?:next |august |may |easter |spring |summer |early may |late may )?(bank hol(?:iday|s)?(?: weekend| monday)?|a ?& ?a|meeting|board|(\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(${MONTH}))?)(?![\w/])`

/** Days of replies that are told by another: "the first Friday in October", "Tuesday after the bank holiday", "a week last Monday". In notes they keep to the simpler rules. */
export const BY_ANOTHER_DAY: DateRule[] = [
  rule('weekday', `\\b(?:the )?(?:very )?${PLACE} (${WEEKDAY}|working day|day) ${OF_MONTH}\\b`, readPlace),
  rule('week', `\\b(?:the )?${PLACE} (?:full )?week ${OF_MONTH}\\b`, (m, frame) => {
    const monday = dayAt({ place: m[1] ?? '', name: 'mon' }, monthOfWords(m[3] ?? '', m[2], frame))
    if (!monday) return undefined
    const days = [addDays(monday, 4), lastOfMonth(yearOf(monday), monthOf(monday))].sort()
    return { from: monday, to: days[0] ?? monday }
  }),
  rule('weekday', `\\b(${WEEKDAY})(?: of| in)?,? (next|last|the following|this coming) (?:week|wk)\\b`, (m, frame) =>
    only(ofWeek(m[1] ?? '', m[2] ?? '', frame)),
  ),
  rule('weekday', `\\b(next|last) (?:week|wk),? (?:on |say |maybe |probably )?(${WEEKDAY})\\b`, (m, frame) =>
    only(ofWeek(m[2] ?? '', m[1] ?? '', frame)),
  ),
  rule('weekday', `\\b(${WEEKDAY}|today|tomorrow) (week|fortnight)\\b`, (m, frame) =>
    only(addDays(coming(m[1] ?? '', frame.today), /^w/i.test(m[2] ?? '') ? 7 : 14)),
  ),
  rule('weekday', `\\b(?:a )?fortnight (?:on |from )?(${WEEKDAY}|today|tomorrow)\\b`, (m, frame) =>
    only(addDays(coming(m[1] ?? '', frame.today), 14)),
  ),
  rule('weekday', `\\b(${COUNT}) weeks? (?:on |from )?(${WEEKDAY}|today|tomorrow)\\b`, (m, frame) =>
    frame.lean === 'back' ? undefined : only(addDays(coming(m[2] ?? '', frame.today), 7 * countOf(m[1] ?? ''))),
  ),
  rule('week', '\\b(?:the )?week after next\\b', (_, frame) => {
    const monday = addDays(mondayOf(frame.today), 14)
    return { from: monday, to: addDays(monday, 4) }
  }),
  rule(
    'weekday',
    `\\b(?:the )?(${WEEKDAY}|day) (?:straight |immediately |directly )?(after|before|following|preceding) ${ANCHOR}`,
    readBeside,
  ),
  rule('weekday', `\\b(${COUNT}) (day|week|fortnight)s? (after|before|following|ahead of|prior to) ${ANCHOR}`, (m, frame) => {
    const base = anchorDay({ anchor: m[4] ?? '', date: m[5], month: m[6] }, frame)
    const days = countOf(m[1] ?? '') * ({ week: 7, fortnight: 14 }[m[2]?.toLowerCase() ?? ''] ?? 1)
    return base && frame.lean === 'ahead'
      ? only(addDays(base, /^(?:a|f)/i.test(m[3] ?? '') && !/^ahead/i.test(m[3] ?? '') ? days : -days))
      : undefined
  }),
  rule(
    'weekday',
    `\\b(?:(${COUNT}) weeks? (?:ago )?(?:last |on |this last )|(${COUNT}) weeks? ago (?:last |on )?)(${WEEKDAY})\\b`,
    (m, frame) =>
      /ago/i.test(m[0])
        ? only(addDays(mondayOf(frame.today), weekdayNumber(m[3] ?? '') - 1 - 7 * countOf(m[1] ?? m[2] ?? '')))
        : frame.lean === 'back' || /last/i.test(m[0])
          ? only(addDays(past(m[3] ?? '', frame.today), -7 * countOf(m[1] ?? '')))
          : undefined,
  ),
  rule('weekday', `\\b(${COUNT}) (${WEEKDAY})s ago\\b`, (m, frame) =>
    only(addDays(past(m[2] ?? '', frame.today), -7 * (countOf(m[1] ?? '') - 1))),
  ),
  rule('near', '\\b(?:the )?day before yesterday\\b', (_, frame) => only(addDays(frame.today, -2))),
]

function rule(kind: DateRule['kind'], source: string, read: DateRule['read']): DateRule {
  return { kind, pattern: new RegExp(source, 'gi'), read: (m, frame) => (frame.lean === 'notes' ? undefined : read(m, frame)) }
}

function readPlace(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [, place = '', name = '', which, month = ''] = m
  const at = monthOfWords(month, which, frame)
  const day = dayAt({ place, name }, at)
  const isGone = day !== undefined && (frame.lean === 'back' ? day > frame.today : day < frame.today)
  if (!isGone || /^month$/i.test(month)) return day && only(day)
  const other = dayAt({ place, name }, addMonths(at, frame.lean === 'back' ? -12 : 12))
  return other && only(other)
}

/** The first of the month that is named: the coming one, or with `back` the last. */
function monthOfWords(name: string, which: string | undefined, frame: Frame): Day {
  const { today } = frame
  if (/^month$/i.test(name)) return addMonths(firstOfMonth(yearOf(today), monthOf(today)), /next|following/i.test(which ?? '') ? 1 : 0)
  const number = monthNumber(name)
  const ahead = yearOf(today) + (number < monthOf(today) ? 1 : 0)
  return firstOfMonth(frame.lean === 'back' ? yearOf(today) - (number > monthOf(today) ? 1 : 0) : ahead, number)
}

function dayAt({ place, name }: { place: string; name: string }, first: Day): Day | undefined {
  const last = lastOfMonth(yearOf(first), monthOf(first))
  const isLast = /^(?:last|final)$/i.test(place)
  const at = Math.max(['1', '2', '3', '4'].indexOf(place[0] ?? ''), ['f', 's', 't'].indexOf((place[0] ?? '').toLowerCase()), 0)
  const nth = /^fourth$/i.test(place) ? 3 : at
  if (/^day$/i.test(name)) return isLast ? last : addDays(first, nth)
  if (/^working/i.test(name)) return isLast ? BANK_DAYS.before(addDays(last, 1), 1) : nth === 0 ? BANK_DAYS.onOrAfter(first) : undefined
  const number = weekdayNumber(name)
  if (isLast) return addDays(last, -((weekday(last) - number + 7) % 7))
  const day = addDays(first, ((number - weekday(first) + 7) % 7) + 7 * nth)
  return day <= last ? day : undefined
}

function ofWeek(name: string, which: string, { today }: Frame): Day {
  return addDays(mondayOf(today), (/^last/i.test(which) ? -7 : 7) + weekdayNumber(name) - 1)
}

function readBeside(m: RegExpExecArray, frame: Frame): Span | undefined {
  const [, name = '', side = '', anchor = '', date, month] = m
  const base = anchorDay({ anchor, date, month }, frame)
  if (!base || frame.lean === 'back') return undefined
  const isAfter = /^(?:after|following)/i.test(side)
  if (/^day$/i.test(name)) return only(addDays(base, isAfter ? 1 : -1))
  return only(isAfter ? coming(name, base) : past(name, base))
}

function anchorDay(
  at: { anchor: string; date: string | undefined; month: string | undefined },
  { today, nextMeeting }: Frame,
): Day | undefined {
  if (/^bank/i.test(at.anchor)) return holidayFrom(today)
  if (!at.date) return nextMeeting ?? undefined
  const year = yearOf(today)
  const months = at.month
    ? [dayOf(year, monthNumber(at.month), Number(at.date)), dayOf(year + 1, monthNumber(at.month), Number(at.date))]
    : [0, 1, 2].map((by) => {
        const month = addMonths(firstOfMonth(year, monthOf(today)), by)
        return dayOf(yearOf(month), monthOf(month), Number(at.date))
      })
  return months.find((day) => day !== undefined && day >= today)
}

function coming(name: string, today: Day): Day {
  if (/^today$/i.test(name)) return today
  if (/^tomorrow$/i.test(name)) return addDays(today, 1)
  return addDays(today, ((weekdayNumber(name) - weekday(today) + 6) % 7) + 1)
}

function past(name: string, today: Day): Day {
  return addDays(today, -(((weekday(today) - weekdayNumber(name) + 6) % 7) + 1))
}
