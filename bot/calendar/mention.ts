import type { Day } from './day.ts'

type MentionKind = 'date' | 'weekday' | 'near' | 'week' | 'month' | 'quarter' | 'year' | 'length' | 'ago' | 'feast' | 'meeting'

/** From what day, and in which direction, words are read. `notes` looks ahead, but takes weeks by their Friday. */
export interface Frame {
  today: Day
  lean: 'ahead' | 'back' | 'notes'
  nextMeeting: Day | null
}

/** A stretch of days that words name; one day has `from` equal to `to`. */
export interface Span {
  from: Day
  to: Day
  doubt?: string
}

/** Words of a text that name a day or days, and where they stand. */
export interface Mention {
  kind: MentionKind
  from: Day
  to: Day
  words: string
  start: number
  end: number
  /** A plain sentence when the words can be meant in two ways; else empty. */
  doubt: string
}

/** One way of naming days. `read` answers undefined where the words turn out to name none. */
export interface DateRule {
  kind: MentionKind
  pattern: RegExp
  read(match: RegExpExecArray, frame: Frame): Span | undefined
}

export function only(day: Day): Span {
  return { from: day, to: day }
}

/** The word before a match, in small letters; empty at the start of a sentence. */
export function wordBefore(match: RegExpExecArray): string {
  return /([a-z'’]+)[\s(]*$/i.exec(match.input.slice(Math.max(0, match.index - 24), match.index))?.[1]?.toLowerCase() ?? ''
}

/** The text straight after a match, at most 30 characters. */
export function textAfter(match: RegExpExecArray): string {
  const end = match.index + match[0].length
  return match.input.slice(end, end + 30)
}
