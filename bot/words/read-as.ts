import type { Day } from '../calendar/day.ts'
import { shorten } from './counts.ts'
import { writeDay } from './days.ts'

/** What was made of somebody's words, as far as they leave room for another reading. */
export interface ReadWords {
  intent: string
  /** Whole percent; null for none. */
  percent: number | null
  date: Day | null
  words: string
}

/** "I read “two thirds there” as 67 per cent." One line, said under the echo; empty where the words say it themselves. */
export function sayReadAs({ intent, percent, date, words }: ReadWords, today: Day): string {
  const said = shorten(words, 60)
  const meant = [
    percent !== null && !new RegExp(`\\b${percent}\\b`).test(words) ? `${percent} per cent` : '',
    date !== null && !new RegExp(`\\b0?${Number(date.slice(8))}(?:\\b|st|nd|rd|th)`).test(words) ? writeDay(date, today) : '',
  ].filter((part) => part !== '')
  if (meant.length > 0) return `I read “${said}” as ${meant.join(' and ')}.`
  const sounds =
    intent === 'progress' && percent === null && /\b(?:done|complete[d]?|finished|closed?|sorted|sent|submitted)\b/i.test(words)
  return sounds ? `I read “${said}” as progress, not as done.` : ''
}
