import { addMonths, type Day } from '../../calendar/day.ts'
import { findDay } from '../../calendar/phrases.ts'
import type { MeetingFacts } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Section } from './outline.ts'

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
export const DATED = new RegExp(
  `(?:\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? (?:the )?)?(?:(?<!#)\\b\\d{1,2}\\s*(?:st|nd|rd|th)?,?(?: of)?\\s(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d{2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b)(?:,? \\d{4}\\b)?`,
  'i',
)
const MONTH_OR_DAY = /\d|January|February|March|April|May|June|July|August|September|October|November|December/
const NEXT =
  /\bnext (?:(?:public|formal|panel|board|committee|joint|policing|performance) )*(?:meeting|one|call|session|sitting|round table|get-together|gathering)\b[^.]{0,80}?(?:is|on|will be|would be|planned|:|\d|in [A-Z])|\b(?:meets?|will meet|meeting) (?:next|again)\b|\bnext meets?\b|\bdate of (?:the )?next\b|\b(?:(?:future |further )?meeting dates|(?:future )?dates (?:of|for) (?:future |further |the next )?meetings) (?:are|were|was|would be|will be|have been)\b[^.]{0,40}?\d|^next\b[^.:]{0,30}:|\b(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|[a-z-]*(?:first|second|third)|[a-z-]*(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th) (?:\w+ ){0,2}(?:meeting|session|call) (?:is|will|takes place)\b/i
/** "The meeting after that will be on …". */
const AND_THEN = /\b(?:the )?(?:meeting|one) after (?:that|next)\b/i
/** Longer lists of days are calendars. */
const MOST = 24
const FURTHEST_MONTHS = 18

/** What the notes say of the meetings to come: the words and the day of the next one, and the days of all. */
export function readNext(blocks: Block[], sections: Section[], date: Day | null): Pick<MeetingFacts, 'nextMeeting' | 'laterMeetings'> {
  const inSection = blocks.filter((block) => sections[block.section]?.kind === 'next-meeting')
  const said = blocks
    .filter((block) => NEXT.test(block.text))
    .slice(-3)
    .map((block) => plain(block.text.slice(Math.max(block.text.search(NEXT), 0))))
  const listed = inSection.filter((block) => !block.heading).map((block) => plain(block.text))
  const text = listed.slice(0, 2).join(' ') || inSection[0]?.text || ''
  const after = blocks.filter((block) => AND_THEN.test(block.text)).map((block) => block.text.slice(block.text.search(AND_THEN)))
  const nextMeeting = firstOf([text, ...said.toReversed()], date)
  const laterMeetings = daysIn([nextMeeting.words, text, ...listed.slice(0, 8), ...said, ...after], date)
  return { nextMeeting, laterMeetings }
}

/** "Thursday 16**th* *May" without its marks. */
function plain(text: string): string {
  return text.replace(/\*{1,3}/g, '')
}

function firstOf(texts: string[], date: Day | null): MeetingFacts['nextMeeting'] {
  for (const words of texts) {
    if (!MONTH_OR_DAY.test(words)) continue
    const sentence = words.split(/(?<=[a-z\d])\. /)[0] ?? words
    const written = DATED.exec(sentence)?.[0]
    return { words: sentence.slice(0, 200).trim(), day: (date && written && dayOf(written, date)) || null }
  }
  return { words: '', day: null }
}

/** All days in these words that are later than the meeting, but not by years. */
function daysIn(texts: string[], date: Day | null): Day[] {
  if (!date) return []
  const all = new RegExp(DATED.source, 'gi')
  const days = texts.flatMap((text) => [...text.slice(0, 600).matchAll(all)].slice(0, MOST).flatMap((found) => dayOf(found[0], date) ?? []))
  const last = addMonths(date, FURTHEST_MONTHS)
  return [...new Set(days)].filter((day) => day > date && day <= last).sort()
}

function dayOf(written: string, date: Day): Day | undefined {
  return findDay(written, { today: date, lean: 'notes', nextMeeting: null })?.to
}
