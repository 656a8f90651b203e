import { addDays, type Day } from '../calendar/day.ts'
import { countOf } from '../calendar/names.ts'
import type { Setting, ShownAction } from './titles.ts'

const COUNT = '(the|an?|one|two|three|four|five|six|seven|ten|couple of|a couple of|few|a few|\\d{1,2})'
const ITS_DAY =
  "(?:it'?s|it is|they'?re|they are|it|they|these are|this is|that's|the|that|this|my|our|its|their|each)?(?: one)?(?: (?:due|completion|target))?(?: (?:due|date|deadline|falls due|comes due|runs out|is up))"
/** "Three days before it's due", "the day after the deadline". */
const FROM_DUE = new RegExp(
  `\\b${COUNT} (?:clear |full )?(day|night|evening|week|fortnight)s? (before|ahead of|prior to|in advance of|after|past) ${ITS_DAY}\\b`,
)
/** "The day after the A&A". */
const FROM_MEETING = new RegExp(
  `\\b${COUNT} (?:clear |full )?(day|night|evening|week|fortnight)s? (before|ahead of|prior to|in advance of|after|past) (?:the |our |your )?(?:next )?(?:a ?& ?a|meeting|board)(?: meeting)?\\s*$`,
)
const ON_DUE = new RegExp(
  `\\b(?:(?:on|by|at) (?:the )?(?:due (?:date|day)|deadline)|(?:on|by) the day (?:that )?${ITS_DAY}|when ${ITS_DAY})\\s*$`,
)

/** The coming day that is told by when the actions are due or by the next meeting: "two days before the deadline"; null where they are due on different days. */
export function dayFromDue(rest: string, { about, context }: { about: ShownAction[]; context: Setting }): Day | null {
  const [first, ...others] = about
  const meeting = FROM_MEETING.exec(rest)
  const base = meeting ? context.nextMeeting : others.every(({ due }) => due === first?.due) ? first?.due : null
  const from = meeting ?? FROM_DUE.exec(rest)
  if (!base || (!from && !ON_DUE.test(rest))) return null
  const [, count = '', unit = '', side = ''] = from ?? []
  const days = from ? (/few/.test(count) ? 3 : countOf(count)) * ({ week: 7, fortnight: 14 }[unit] ?? 1) : 0
  const day = addDays(base, /after|past/.test(side) ? days : -days)
  return day > context.today ? day : null
}
