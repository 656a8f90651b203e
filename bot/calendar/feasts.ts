import { addDays, addMonths, type Day, dayOf, weekday, yearOf } from './day.ts'
import { type DateRule, type Frame, only } from './mention.ts'
import { BANK_DAYS } from './working-days.ts'

/** Days that stand by a feast or a holiday, and the office's next meeting. In notes feasts name no day. */
export const FEAST_RULES: DateRule[] = [
  {
    kind: 'feast',
    pattern: /\b(?:before|by|until|till?|in time for|ahead of) (?:christmas|xmas)\b(?! (?:eve|day)\b)/gi,
    read: (_, f) => (f.lean === 'notes' ? undefined : only(next(12, 24, f))),
  },
  { kind: 'feast', pattern: /\b(?:christmas|xmas) eve\b/gi, read: (_, f) => only(next(12, 24, f)) },
  { kind: 'feast', pattern: /\bnew year['’]?s eve\b/gi, read: (_, f) => only(next(12, 31, f)) },
  {
    kind: 'feast',
    pattern: /\bafter (?:the |this |next )?(?:\w+ )?bank hol(?:iday|s)?(?: weekend)?\b/gi,
    read: (_, f) => (f.lean === 'notes' ? undefined : only(afterHoliday(f.today))),
  },
  {
    kind: 'feast',
    pattern:
      /\b(?:once|when) (?:the |this |next )?(?:\w+ )?bank hol(?:iday|s)?(?: weekend)?(?: is|'s)? (?:over|done|past|gone|out of the way|finished|behind us)\b/gi,
    read: (_, f) => (f.lean === 'notes' ? undefined : only(afterHoliday(f.today))),
  },
  { kind: 'feast', pattern: /\bafter the weekend\b/gi, read: (_, f) => only(addDays(f.today, 8 - weekday(f.today))) },
  {
    kind: 'meeting',
    pattern: /\b(?:the |our |your )?next (?:formal |public )?(?:a ?& ?a|aa|meeting|mtg)(?: meeting)?\b/gi,
    read: (_, f) => (f.nextMeeting && f.lean !== 'notes' ? only(f.nextMeeting) : undefined),
  },
]

function next(month: number, date: number, frame: Frame): Day {
  const year = yearOf(frame.today)
  const day = dayOf(year, month, date) ?? frame.today
  return day >= frame.today ? day : (dayOf(year + 1, month, date) ?? day)
}

/** The working day after the next bank holiday. */
function afterHoliday(today: Day): Day {
  return BANK_DAYS.onOrAfter(addDays(holidayFrom(today), 1))
}

/** The first bank holiday from a day on that falls on a weekday; within a year there always is one. */
export function holidayFrom(today: Day): Day {
  const last = addMonths(today, 12)
  let at = today
  while (at < last && (weekday(at) > 5 || BANK_DAYS.isWorking(at))) at = addDays(at, 1)
  return at
}
