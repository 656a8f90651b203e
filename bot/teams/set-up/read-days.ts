import { addDays, type Day, daysBetween, weekday } from '../../calendar/day.ts'
import { findMentions } from '../../calendar/mentions.ts'
import type { LineFacts, Read } from './lines.ts'
import { unclear } from './lines.ts'

/**
 * The one day that a text names, and nothing else; undefined when it names none, several, or one that is another day of the week. Without a
 * year it is the next such day, or the last one when the next is nearly a year away.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const ahead = readComingDay(text, today)
  if (ahead === undefined || daysBetween(today, ahead) <= NEARLY_A_YEAR) return ahead
  const back = whole(text, today, 'back')
  return back !== undefined && back > addDays(today, -366) ? back : ahead
}

/** The same, always the next such day where no year is given. */
export function readComingDay(text: string, today: Day): Day | undefined {
  return whole(text, today, 'ahead')
}

const NEARLY_A_YEAR = 330
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function whole(text: string, today: Day, lean: 'ahead' | 'back'): Day | undefined {
  const words = text
    .trim()
    .replace(/^(?:on|the)\s+/i, '')
    .replace(/[.,;]+$/, '')
  const [only, ...others] = findMentions(words, { today, lean, nextMeeting: null })
  if (!only || others.length > 0 || only.doubt !== '' || only.from !== only.to) return undefined
  if (only.start !== 0 || only.end !== words.length) return undefined
  const named = /^(mon|tue|wed|thu|fri|sat|sun)/i.exec(words)?.[1]?.toLowerCase()
  return named === undefined || WEEKDAYS[weekday(only.to) - 1] === named ? only.to : undefined
}

const MOST_DAYS = 31

/** `closed 24 December 2026`, `closed 24, 28 and 29 December`, `closed 24 December to 2 January`; `open …` takes days back. */
export function readClosures(line: string, { today }: LineFacts): Read<'closures'> | undefined {
  const [, word = '', rest = ''] = /^(?:we are |the office is )?(closed|open)(?: on| from)?:? (.+)$/i.exec(line) ?? []
  if (!DATED.test(rest)) return undefined
  const days = rest.split(RANGE).length === 2 ? daysFromTo(rest, today) : daysIn(rest, today)
  if (days === undefined || days.length > MOST_DAYS) return unclear('closed', 'no-such-day', rest)
  return { kind: 'closures', days, open: word.toLowerCase() === 'open' }
}

const DATED = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/i
const RANGE = /\s+(?:to|until|till)\s+/i

function daysFromTo(text: string, today: Day): Day[] | undefined {
  const [first = '', last = ''] = text.split(RANGE)
  const to = readComingDay(last, today)
  const from =
    to && readComingDay(/^\d{1,2}$/.test(first.trim()) ? `${first} ${last.replace(/^\D*\d{1,2}(?:st|nd|rd|th)?\s*/, '')}` : first, today)
  if (!from || !to || from > to || daysBetween(from, to) > MOST_DAYS) return undefined
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n))
}

/** "24, 28 and 29 December": a bare number has the month of the next whole date. */
function daysIn(text: string, today: Day): Day[] | undefined {
  const days: Day[] = []
  let month = ''
  for (const part of text.split(/\s*(?:[,;&]|\band\b)\s*/i).reverse()) {
    if (part === '') continue
    const bare = /^\d{1,2}(?:st|nd|rd|th)?$/i.test(part)
    if (!bare) month = part.replace(/^(?:[a-z]+day\s+)?\d{1,2}(?:st|nd|rd|th)?\s*/i, '')
    const day = readComingDay(bare ? `${part} ${month}` : part, today)
    if (day === undefined) return undefined
    days.unshift(day)
  }
  return days
}
