import { type Day, mondayOf } from '../calendar/day.ts'
import { ASK_AGAIN } from './asking-words.ts'
import type { Statement } from './statement.ts'

export const ASKS_LONGER = /\b(?:extend|extension|ext|need|push|move|deadline|date|until|till?|longer|more|slip|give|get|have)\b/i

/** "Not today. Monday.": the day is when to ask again. */
export function isBareDay({ intent, date, words }: Statement): boolean {
  return intent === 'extend' && date !== null && words.split(/\s+/).length < 6 && !ASKS_LONGER.test(words)
}

export function mergeDated(statements: Statement[], intent: 'extend' | 'snooze'): Statement | undefined {
  const said = statements.filter((s) => s.intent === intent)
  const dates = said.filter((s) => s.date !== null)
  const dated =
    dates.find((s) => ASK_AGAIN.test(s.words.toLowerCase())) ??
    (intent === 'extend' ? dates.find((s) => NAMES_DAY.test(s.words)) : undefined) ??
    dates[0]
  const day =
    intent === 'snooze' && !dated ? statements.find((s) => isBareDay(s) || (s.intent === 'acknowledge' && s.date !== null)) : undefined
  const [first] = said
  return dated ?? (first && day ? { ...first, date: dayToAskOn(day) } : first)
}

/** "Another month really, the 13th of March?": the day counts, and not the length. */
const NAMES_DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.]\d{1,2}|(?:the )?\d{1,2} (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri)day)\b/i
/** "Slipping, now looking at the 14th": the day on which it is expected is the one that is asked for. */
export function withItsDay(said: Statement[]): Statement[] {
  const longer = said.find((s) => s.intent === 'extend' && s.date === null)
  const due = longer && said.find((s) => s.intent === 'progress' && s.date !== null && s.percent === null)
  return due ? said.flatMap((s) => (s === due ? [] : s === longer ? [{ ...longer, date: due.date }] : [s])) : said
}

/** "Swamped. Next week?": asked again as the week begins. */
function dayToAskOn({ date, words }: Statement): Day | null {
  return date !== null && /\b(?:next|following) (?:week|wk)\b/i.test(words) ? mondayOf(date) : date
}
