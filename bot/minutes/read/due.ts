import { addDays, addMonths, type Day } from '../../calendar/day.ts'
import { type DuePhrase, findDay, findDue } from '../../calendar/phrases.ts'
import type { MeetingFacts } from '../notes.ts'
import type { Draft } from './draft.ts'

/** Months. */
const LONG = 9
/** "Before the closing date": the words around say which day that is. */
const CLOSING = /\b(?:by|before|ahead of|in time for) the (closing date|deadline)\b/i
/** "Before call 18", where these are the notes of call 17. */
const NUMBERED = /\b(?:by|before|for|at|to|in time for|ahead of) (?:the )?((?:call|meeting|session) (?:no\.? ?|#)?(\d{1,3}))\b/i
/** The number of the next one, where its day is given: "#24: Tuesday 12 October", "Call 32: …". */
const OWN_NUMBER = /(?:#|\b(?:call|meeting|session) (?:no\.? ?)?)(\d{1,3})\b/i

/** The due that a task states, its `lastDay` taken from the meetings whose day the notes give. Undefined when it states none. */
export function readDue(draft: Draft, task: string, meeting: MeetingFacts): DuePhrase | undefined {
  const on = meeting.date
  if (!on) return undefined
  const phrase = draft.due === '' ? inWords(draft, task, on, meeting) : (findDue(draft.due, on) ?? findDue(`by ${draft.due}`, on))
  return phrase && { ...phrase, lastDay: lastDay(phrase, meeting) }
}

function inWords(draft: Draft, task: string, on: Day, meeting: MeetingFacts): DuePhrase | undefined {
  const read = (words: string) => {
    const found = findDue(words, on)
    return found && !isPartOfName(task, found.words) && !isLongAhead(found, on) ? found : undefined
  }
  const said = read(task) ?? read(draft.after) ?? read(draft.dueOfAll)
  if (said && isDated(said)) return said
  const ofList = read(draft.repeat?.dueOfAll ?? '')
  if (ofList && isDated(ofList)) return ofList
  return onClosingDate(draft, task, on) ?? byNumber(task, meeting) ?? said ?? onNextDay(task, on)
}

function isDated({ due }: DuePhrase): boolean {
  return due.form !== 'none' && due.form !== 'condition'
}

/** "The figures for April", told in June: what is nearly a year ahead and names no year is behind. */
function isLongAhead(found: DuePhrase, on: Day): boolean {
  const isFirm = /^(?:due|by|before|no later|not later|within|until|till|ahead|in time|next)\b|\d{4}/i.test(found.words)
  return !isFirm && found.due.form === 'window' && found.lastDay !== null && found.lastDay > addMonths(on, LONG)
}

/** "Sunday cover": a weekday that only says what kind of thing it is. */
function isPartOfName(task: string, words: string): boolean {
  if (/day$/i.test(words) && /^ (?:morning|afternoon|evening|night)s\b/.test(task.slice(task.indexOf(words) + words.length))) return true
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(words)) return false
  const after = task.slice(task.indexOf(words) + words.length)
  return /^ (?!(?:and|or|to|with|for|at|in|on|by|via|before|after|if|so|when|the|a|an|as|week|morning|afternoon|evening|night|lunchtime|noon|midday|please|next|then|because|about|from|using|ready|latest)\b)[a-z]{3,}/.test(
    after,
  )
}

/** "The following day", "in the morning", "that day": told of the day of the meeting. */
function onNextDay(task: string, on: Day): DuePhrase | undefined {
  const [words, same] =
    /\b(?:the (?:following|next) (?:day|morning)|tomorrow|in the morning|(that (?:day|evening|night)|the same (?:day|evening)))(?=[.,;]|$)/i.exec(
      task,
    ) ?? []
  if (!words) return undefined
  const day = same ? on : addDays(on, 1)
  return dated({ form: 'day', day }, words, task, day)
}

function onClosingDate(draft: Draft, task: string, on: Day): DuePhrase | undefined {
  const [words, thing = ''] = CLOSING.exec(task) ?? []
  if (!words) return undefined
  const near = `${draft.above} ${draft.around}`
  const told = new RegExp(`\\b${thing}(?: for [^.]{2,40}?)?(?: is|:| of| was)? (?:on )?([^.;]{3,30})`, 'gi')
  for (const [, rest = ''] of near.matchAll(told)) {
    const day = findDay(rest, { today: on, lean: 'notes', nextMeeting: null })?.to
    if (day) return dated({ form: 'day', day }, words, task, day)
  }
  return undefined
}

function byNumber(task: string, meeting: MeetingFacts): DuePhrase | undefined {
  const [words, , number] = NUMBERED.exec(task) ?? []
  const own = /\b(?:call|meeting|session) (?:no\.? ?|#)?(\d{1,3})\b/i.exec(meeting.title)?.[1]
  const first = OWN_NUMBER.exec(meeting.nextMeeting.words)?.[1]
  const held = first === undefined ? undefined : meeting.laterMeetings[Number(number) - Number(first)]
  if (words && held) return dated({ form: 'day', day: held }, words, task, held)
  if (!words || Number(number) !== Number(own) + 1) return undefined
  return dated({ form: 'meeting', month: null, next: true, day: null }, words, task, null)
}

function dated(due: DuePhrase['due'], words: string, task: string, day: Day | null): DuePhrase {
  const start = task.indexOf(words)
  return { due, words, start, end: start + words.length, condition: '', lastDay: day, doubt: '' }
}

/** "The next meeting" is the day that the notes give for it; so is a meeting named by the month in which it falls. */
function lastDay(phrase: DuePhrase, meeting: MeetingFacts): Day | null {
  const { day, words } = meeting.nextMeeting
  const told = meeting.date && words !== '' ? findDue(words, meeting.date)?.lastDay : undefined
  const next = day ?? told ?? meeting.laterMeetings[0] ?? null
  if (phrase.due.form !== 'meeting') return phrase.lastDay
  const named = /\b(?:Q\d|quarter \d)\b/i.exec(phrase.words)?.[0]
  if (next && named && words.includes(named)) return next
  if (phrase.due.day) return phrase.due.day
  if (phrase.due.next && !phrase.due.month) return next
  const inMonth = (held: Day | null) => held && phrase.lastDay && held.slice(0, 7) === phrase.lastDay.slice(0, 7)
  return [next, ...meeting.laterMeetings].find(inMonth) ?? phrase.lastDay
}
