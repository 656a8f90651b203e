import { findCondition, findUndated } from './conditions.ts'
import type { Day } from './day.ts'
import { findMeetings, type MeetingMention } from './meetings.ts'
import type { Frame, Mention } from './mention.ts'
import { findMentions } from './mentions.ts'

/** When something is due, as words say it. A meeting is named by its month, as the next one, or by its day; words know no refs. */
export type PhraseDue =
  | { form: 'day'; day: Day }
  | { form: 'window'; from: Day; to: Day }
  | { form: 'meeting'; month: string | null; next: boolean; day: Day | null }
  | { form: 'condition' }
  | { form: 'none' }

export interface DuePhrase {
  due: PhraseDue
  /** The words as written, and where they stand in the text. */
  words: string
  start: number
  end: number
  /** "after the first two quarters of the survey", as written; empty when there is none. */
  condition: string
  /** The last day that the words allow, where one can be worked out. */
  lastDay: Day | null
  /** A plain sentence when the words can be meant in two ways; else empty. */
  doubt: string
}

const LEAD =
  /(?:^|[\s(:–—-])((?:due(?: date)?:?|(?:by|before|ahead of) the (?:closing date|deadline|cut-off)(?: of| on)|by|before|no later than|not later than|within|until|till|til|ahead of|in advance of|in time for|deadline(?: of)?:?|at|to|for|in|on|during|from|since|between|dated|(?<!\bfront )of|(?<!\bbe )held on|last)(?: noon| close of play| cop| the end of)?(?: on| the| our| its)?)\s*$/i
const FIRM = /^(?:due|by|before|no later|not later|within|until|till|til|ahead|in advance|in time|deadline)/i
/** "From 1 July" is ahead when its day is; so is "between 1 and 12 July". */
const PAST = /^(?:from|since|between|dated|of|held|last)/i
const SPANS = /^(?:from|between)/i
const SPAN = /\b(?:and|to|until)\b|\d\s?[–-]\s?\d/i

/**
 * The due that a sentence of meeting notes states, read from the meeting's day `on`; undefined when it states none.
 * Ranges, months and weeks end on their last day (a week on its Friday), quarters are those of the police financial year (April to March).
 * Feasts, terms, seasons and "a future meeting" give the words with form `none` and no day.
 */
export function findDue(text: string, on: Day): DuePhrase | undefined {
  const frame: Frame = { today: on, lean: 'notes', nextMeeting: null }
  const mentions = findMentions(text, frame)
  const meetings = findMeetings(text, frame, mentions)
  const days = mentions.filter((d) => !meetings.some((m) => m.start < d.end && d.start < m.end))
  const condition = findCondition(text)
  const undated = findUndated(text)
  const vague: DuePhrase[] = undated ? [{ ...undated, due: { form: 'none' }, condition: '', lastDay: null, doubt: '' }] : []
  const best = strongest(text, on, [...vague, ...meetings.map(fromMeeting), ...days.map(fromMention)])
  if (best && !(condition && best.due.form === 'none'))
    return { ...best, condition: condition && !overlaps(condition, best) ? condition.words : '' }
  return condition && { ...condition, due: { form: 'condition' }, condition: condition.words, lastDay: null, doubt: '' }
}

function fromMeeting(at: MeetingMention): DuePhrase {
  const { month, next, day, lastDay, words, start, end, doubt } = at
  return { due: { form: 'meeting', month, next, day }, words, start, end, condition: '', lastDay, doubt }
}

function fromMention(at: Mention): DuePhrase {
  const { from, to, words, start, end, doubt } = at
  const due: PhraseDue = from === to || at.kind === 'week' ? { form: 'day', day: to } : { form: 'window', from, to }
  return { due, words, start, end, condition: '', lastDay: to, doubt }
}

/** "by 24 June" beats "in June" beats a bare "June"; of two equals the later stands. What is past, or named as past, is no due. */
function strongest(text: string, on: Day, found: DuePhrase[]): DuePhrase | undefined {
  let best: { due: DuePhrase; rank: number } | undefined
  for (const due of found) {
    const lead = LEAD.exec(text.slice(Math.max(0, due.start - 40), due.start))?.[1] ?? ''
    const rank = rankOf(due, lead, on)
    if (rank > 0 && (!best || rank >= best.rank)) best = { due: withLead(text, due, lead), rank }
  }
  return best?.due
}

function rankOf(due: DuePhrase, lead: string, on: Day): number {
  const written = /^(?:due|by|before|within|until)/i.test(due.words) ? due.words : lead
  if (PAST.test(written)) return isAhead(due, written, on) ? 1 : 0
  if (FIRM.test(written)) return 3
  if (due.lastDay && due.lastDay < on) return 0
  if (due.due.form === 'none') return 0.5
  if (due.due.form === 'meeting' || written || /^(?:in|w\/c|week)\b/i.test(due.words)) return 2
  return 1
}

function isAhead({ due, lastDay, words }: DuePhrase, written: string, on: Day): boolean {
  if (due.form === 'meeting') return due.next && /^of$/i.test(written)
  return SPANS.test(written) && lastDay !== null && lastDay > on && (due.form === 'day' || SPAN.test(words))
}

function withLead(text: string, due: DuePhrase, lead: string): DuePhrase {
  if (!lead) return due
  const start = text.lastIndexOf(lead, due.start)
  return { ...due, start, words: text.slice(start, due.end) }
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** A day or stretch of days in a reply; `from` is its first day, `to` its last. */
export type DayPhrase = Mention

/**
 * The day that a reply names: the first with "by", "until" or "to" before it, else the first. Weeks start on Monday, day before month,
 * a bare weekday is the coming one (the last one where the frame leans back); financial quarters end on 30 June, 30 September, 31 December and 31 March.
 * Undefined when no day is named. Bare lengths ("a week") count as days from today.
 */
export function findDay(text: string, frame: Frame): DayPhrase | undefined {
  const found = findMentions(text, frame)
  return found.find((at) => /\b(?:by|until|till?|to)(?: the)?\s*$/i.test(text.slice(Math.max(0, at.start - 12), at.start))) ?? found[0]
}
