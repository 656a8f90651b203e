import { type Day, lastOfMonth, monthOf, yearOf } from './day.ts'
import type { Frame, Mention } from './mention.ts'
import { MONTH, monthNumber } from './names.ts'

/** A meeting that words name: by its month, as the next one, or by its day. */
export interface MeetingMention {
  month: string | null
  next: boolean
  day: Day | null
  lastDay: Day | null
  words: string
  start: number
  end: number
  doubt: string
}

const BODY =
  '(?:meeting|mtg|board|panel|committee|c(?:ttee|tte|tee)|forum|session|sitting|call(?! out)|tele-?con(?:ference)?|round[ -]?table|council(?! tax| elections?)|a ?& ?a|jac|sgb|gb)'
const MIDDLE = `(?:(?!(?:the|an?|but|with|to|for|at|in|on|by|from|and|or|when|that|so|before|after)\\b)[\\w&/'’-]+ ){0,3}?`
/** "The next meeting", "the date of the next meeting", "the next agenda". */
const NEXT = new RegExp(
  `\\b(?:(?:the )?(?:date|day|time|agenda) (?:of|for) )?(?:the |our |its |their )?next ${MIDDLE}(?:${BODY}|(?<=next )agenda)\\b(?: meeting)?(?: of the [\\w&-]+)?(?: in (${MONTH}))?`,
  'gi',
)
/** "Before we next meet", "when the Panel meets next", "for next time": in notes the next meeting. */
const NEXT_TIME =
  /\b(?:when|before|until|till|by the time|by when) (?:we|they|(?:the|this|our) [\w&-]+(?: [\w&-]+)?) (?:all )?(?:next (?:meets?|sits?|gathers?|gets? together)|(?:meets?|sits?) (?:again|next))\b(?! on)|\b(?:for|by|before|at|until|till|to) next time\b(?! (?:the|there|he|she|it|they|a|an|we (?!meet)))|\b(?<!the )next time(?=[.,;)]|$)/gi
const OF_MONTH = new RegExp(
  `\\b(?<!\\d(?:st|nd|rd|th)? )(?:the |our )?(${MONTH})(?:['’]s)?(?: ((?:19|20)\\d\\d))? ${MIDDLE}${BODY}\\b(?: meeting)?`,
  'gi',
)
const IN_MONTH = new RegExp(`\\b(?:the |a )?${BODY}(?: meeting)? in (${MONTH})(?: ((?:19|20)\\d\\d))?\\b(?!\\s?[/–-]| or )`, 'gi')
const OF_QUARTER = new RegExp(`\\b(?:the )?(?:q|quarter )([1-4])(?: \\d{2,4}\\/\\d{2,4})? (?:performance )?${BODY}\\b(?: meeting)?`, 'gi')
const ON_DAY = new RegExp(`\\b${BODY}(?: meeting)?,? (?:on|of) (?:the )?$`, 'i')

/** The meetings that a sentence of notes names, in order; `mentions` are the days in it. A month without a year is the next such month. */
export function findMeetings(text: string, frame: Frame, mentions: Mention[]): MeetingMention[] {
  const part = text.slice(0, 2_000)
  const found = [
    ...[...part.matchAll(NEXT)].map((m) => (m[1] ? ofMonth(m, m[1], undefined, frame) : place(m, { next: true }))),
    ...(frame.lean === 'notes' ? [...part.matchAll(NEXT_TIME)].map((m) => place(m, { next: true })) : []),
    ...[...part.matchAll(OF_MONTH)].filter((m) => !/^may$/.test(m[1] ?? '')).map((m) => ofMonth(m, m[1] ?? '', m[2], frame)),
    ...[...part.matchAll(IN_MONTH)].map((m) => ofMonth(m, m[1] ?? '', m[2], frame)),
    ...[...part.matchAll(OF_QUARTER)].map((m) => place(m, { next: true, doubt: `“${m[0]}” was read as the next meeting.` })),
    ...onDays(part, mentions),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((m, at) => !found.slice(Math.max(0, at - 3), at).some((other) => other.end > m.start && (other.day || !m.day)))
}

function place(match: RegExpExecArray, what: Partial<MeetingMention>): MeetingMention {
  const words = match[0].trim()
  return {
    month: null,
    next: false,
    day: null,
    lastDay: null,
    doubt: '',
    ...what,
    words,
    start: match.index,
    end: match.index + words.length,
  }
}

function ofMonth(match: RegExpExecArray, name: string, yearWords: string | undefined, frame: Frame): MeetingMention {
  const month = monthNumber(name)
  const year = yearWords ? Number(yearWords) : yearOf(frame.today) + (month < monthOf(frame.today) ? 1 : 0)
  return place(match, { month: `${year}-${String(month).padStart(2, '0')}`, lastDay: lastOfMonth(year, month) })
}

function onDays(text: string, mentions: Mention[]): MeetingMention[] {
  return mentions.flatMap((at) => {
    const lead = ON_DAY.exec(text.slice(Math.max(0, at.start - 60), at.start))
    if (!lead || at.kind !== 'date') return []
    const start = at.start - lead[0].length
    return [
      {
        month: at.to.slice(0, 7),
        next: false,
        day: at.to,
        lastDay: at.to,
        words: text.slice(start, at.end),
        start,
        end: at.end,
        doubt: '',
      },
    ]
  })
}
