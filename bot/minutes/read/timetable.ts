import { addDays, type Day } from '../../calendar/day.ts'
import { findDay } from '../../calendar/phrases.ts'
import type { MeetingFacts } from '../notes.ts'
import type { Block } from './blocks.ts'
import { DATED } from './next-meeting.ts'

/** What the notes say of the days of things to come. */
export interface Timetable {
  /** The day of the meeting with that number, where it is told; `next` when it is the one after this. */
  meeting(number: number): Day | 'next' | undefined
  /** The day of something that the notes name and date: "the AGM", "away day". */
  event(name: string): Day | undefined
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 }
const BODY = '(?:meeting|call|session|sitting)'
const ORDINAL = `(?:(?:twenty|thirty|forty|fifty)[- ])?(?:${ORDINALS.join('|')})|\\d{1,3}(?:st|nd|rd|th)`
/** "Ninth meeting", "9th meeting", "Call 9", "Meeting #9". */
export const NUMBERED = `(?:(${ORDINAL}) (?:ordinary |full |regular )?${BODY}|${BODY} (?:no\\.? ?|number |#)?(\\d{1,3})\\b(?![/.:]\\d))`
const HEAD = 12
const LONGEST = 12_000
const FURTHEST = 550
const IS =
  "\\)?(?:'s)?(?: \\([^()]{0,40}\\))?(?: (?:itself|proper|this year))?(?: (?:is|are|was|will be|falls|takes? place|will take place|is being held|to be held|will be held|held|opens|starts|begins|closes|meets|has been (?:fixed|set|arranged|booked|moved)|is (?:fixed|set|arranged|booked)))?(?: (?:now|to take place))?(?: (?:on|for|to))? ?[:,–—-]?(?: (?:on|the))? "

const IS_ON = new RegExp(`^${IS}(${DATED.source})`, 'i')
/** So far behind a name its day is looked for. */
const NEAR = 300

/** Looks over the notes for the days of numbered meetings; those of events are looked for when they are asked after. */
export function createTimetable(blocks: Block[], meeting: MeetingFacts): Timetable {
  const own = ownNumber(blocks, meeting)
  const texts = blocks.map(({ text }) => text.slice(0, LONGEST))
  const days = new Map<number, Day>()
  const told = new RegExp(`\\b${NUMBERED}[^.;]{0,60}?(${DATED.source})|#(\\d{1,3}): (${DATED.source})`, 'gi')
  for (const text of texts)
    for (const [, ordinal, plain, written = '', short, after = ''] of text.matchAll(told)) {
      const day = dayAhead(written || after, meeting.date)
      const number = ordinal ? numberOf(ordinal) : Number(plain ?? short)
      if (day && !days.has(number)) days.set(number, day)
    }
  return {
    meeting: (number) => days.get(number) ?? (own !== undefined && number === own + 1 ? 'next' : undefined),
    event(name) {
      const named = new RegExp(`\\b${RegExp.escape(name)}`, 'gi')
      for (const text of texts) {
        const written = Array.from(text.matchAll(named), ({ index, 0: words }) =>
          IS_ON.exec(text.slice(index + words.length, index + words.length + NEAR)),
        )
        const day = dayAhead(written.find((found) => found !== null)?.[1] ?? '', meeting.date)
        if (day) return day
      }
      return undefined
    },
  }
}

/** 9 for "ninth", "9th", "twenty-ninth"; NaN for what is no number. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10)
  const [last = '', tens] = words.toLowerCase().split(/[- ]/).reverse()
  return ORDINALS.includes(last) ? ORDINALS.indexOf(last) + 1 + (TENS[tens ?? ''] ?? 0) : Number.NaN
}

function ownNumber(blocks: Block[], { title }: MeetingFacts): number | undefined {
  const pattern = new RegExp(`\\b${NUMBERED}|${BODY} #(\\d{1,3})\\b`, 'i')
  for (const text of [title, ...blocks.slice(0, HEAD).map((block) => block.text.slice(0, 120))]) {
    const [, ordinal, plain, short] = /\b(?:last|previous|next|of the \w+ meeting|actions)\b/i.test(text) ? [] : (pattern.exec(text) ?? [])
    const number = ordinal ? numberOf(ordinal) : Number(plain ?? short)
    if (number > 0) return number
  }
  return undefined
}

function dayAhead(written: string, on: Day | null): Day | undefined {
  const day = on && written !== '' ? findDay(written, { today: on, lean: 'notes', nextMeeting: null })?.to : undefined
  return day && on && day > on && day < addDays(on, FURTHEST) ? day : undefined
}
