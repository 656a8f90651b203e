import type { Meeting } from '../actions/meeting.ts'
import type { Office } from '../actions/office.ts'
import type { Day } from '../calendar/day.ts'
import { MONTH, WEEKDAY } from '../calendar/names.ts'
import { findDay } from '../calendar/phrases.ts'
import { writeBoard } from '../words/days.ts'

const WORD = "[\\w&’'/-]+"
const DATE = `(?:the )?(?:(?:${WEEKDAY}|${MONTH}|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)(?: of)?[ ,]*){1,5}`
const PAST = /\b(?:last|latest|previous)\b/i
const COMING = /\b(?:next|coming)\b/i
const REF = /^[A-Z]{2,6}-M\d{4}-\d{1,3}$/i
const BEFORE = new RegExp(`^(?:${WORD} ){1,6}meeting$`, 'i')
const DATED = new RegExp(`\\b(?:${MONTH}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2})\\b`, 'i')
const AFTER = new RegExp(`^(?:${WORD} ){0,4}meeting (?:in|of|on|from) ${DATE}$`, 'i')

/** "March" and "May" alone are read as words; after "in" they are months. */
const BARE_MONTH = new RegExp(`(?<!\\d(?:st|nd|rd|th)? |\\b(?:in|of) )\\b(${MONTH})\\b`, 'i')

/** Whether words name a meeting and nothing else: "AA-M2026-01", "last performance meeting", "October meeting", "meeting of 20 January". */
export function namesMeeting(words: string): boolean {
  if (REF.test(words) || AFTER.test(words)) return true
  return BEFORE.test(words) && (PAST.test(words) || COMING.test(words) || DATED.test(words))
}

/**
 * The meetings among some that such words name: one, several where they leave it open, or none. A day or month without a year is the last
 * one that has been, or else the next.
 */
export function findMeetings(words: string, meetings: readonly Meeting[], on: { office: Office; today: Day }): Meeting[] {
  if (REF.test(words)) return meetings.filter(({ ref }) => ref === words.toUpperCase())
  const meant = meetings.filter((meeting) => isOf(words, meeting, on.office))
  if (PAST.test(words))
    return furthest(
      meant
        .filter(({ day }) => day <= on.today)
        .toSorted(byDay)
        .toReversed(),
    )
  if (COMING.test(words)) return furthest(meant.filter(({ day }) => day > on.today).toSorted(byDay))
  const back = within(meant, words, { today: on.today, lean: 'back' })
  return back.length > 0 ? back : within(meant, words, { today: on.today, lean: 'ahead' })
}

const byDay = (a: Meeting, b: Meeting) => (a.day < b.day ? -1 : 1)
const furthest = (sorted: Meeting[]) => sorted.filter(({ day }) => day === sorted[0]?.day)

function within(meetings: readonly Meeting[], words: string, frame: { today: Day; lean: 'back' | 'ahead' }): Meeting[] {
  const span = findDay(words.replace(BARE_MONTH, 'in $1'), { ...frame, nextMeeting: null })
  return span ? meetings.filter(({ day }) => day >= span.from && day <= span.to) : []
}

/** A board or a kind of meeting that the words name leaves out all others. */
function isOf(words: string, meeting: Meeting, { boards }: Office): boolean {
  const says = (part: string) => ` ${words.toLowerCase()} `.includes(` ${part.toLowerCase()} `)
  const named = [...boards.values()].filter(({ ref, title }) => says(ref) || says(title) || says(writeBoard(ref, boards)))
  const kinds = (['performance', 'thematic', 'public', 'ad-hoc'] as const).filter((kind) => says(kind) || says(kind.replace('-', ' ')))
  if (named.length > 0 && !named.some(({ ref }) => ref === meeting.board)) return false
  return kinds.length === 0 || kinds.includes(meeting.type)
}
