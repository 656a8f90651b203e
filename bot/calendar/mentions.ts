import { BY_ANOTHER_DAY, TELLS_BY_ANOTHER } from './by-another-day.ts'
import { DAY_RULES, findDates } from './dates.ts'
import { addDays, mondayOf } from './day.ts'
import { FEAST_RULES } from './feasts.ts'
import type { Frame, Mention } from './mention.ts'
import { MONTH_PART_RULES } from './parts-of-month.ts'
import { PERIOD_RULES } from './periods.ts'
import { QUARTER_RULES } from './quarters.ts'

const RULES = [...DAY_RULES, ...MONTH_PART_RULES, ...PERIOD_RULES, ...QUARTER_RULES, ...FEAST_RULES]
/** Longer texts are no sentence; what lies beyond is not read for dates. */
const LONGEST = 2_000

/** All days and stretches of days that a text names, in order, none overlapping: of two readings the longer stands. */
export function findMentions(text: string, frame: Frame): Mention[] {
  const part = text.slice(0, LONGEST)
  const found = [
    ...findDates(part, frame),
    ...(TELLS_BY_ANOTHER.test(part) ? [...BY_ANOTHER_DAY, ...RULES] : RULES).flatMap((rule) =>
      [...part.matchAll(rule.pattern)].flatMap((m) => read(rule, m, frame)),
    ),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept.map((mention) => widenToWeek(part, mention, frame))
}

function read(rule: (typeof RULES)[number], match: RegExpExecArray, frame: Frame): Mention[] {
  const span = rule.read(match, frame)
  if (!span) return []
  const words = match[0].trim()
  const start = match.index + match[0].indexOf(words)
  return [{ kind: rule.kind, from: span.from, to: span.to, words, start, end: start + words.length, doubt: span.doubt ?? '' }]
}

/** "w/c 8 June": in notes the week of that day, in replies its Monday. */
function widenToWeek(text: string, mention: Mention, frame: Frame): Mention {
  const lead = /\b(?:w\/[cb]|w\.c\.|w[cb]|w(?:ee)?k (?:commencing|comm|beginning|starting|of))[\s:]*(?:the |on )?$/i.exec(
    text.slice(Math.max(0, mention.start - 30), mention.start),
  )
  if (!lead) return mention
  const start = mention.start - lead[0].length
  const from = mondayOf(mention.from)
  return {
    ...mention,
    kind: 'week',
    from,
    to: frame.lean === 'notes' ? addDays(from, 4) : from,
    start,
    words: text.slice(start, mention.end),
  }
}
