import { addDays, addMonths, type Day } from '../../calendar/day.ts'
import { countOf } from '../../calendar/names.ts'
import { type DuePhrase, findDay, findDue } from '../../calendar/phrases.ts'
import { BANK_DAYS } from '../../calendar/working-days.ts'
import type { MeetingFacts } from '../notes.ts'
import type { Draft } from './draft.ts'
import { DATED } from './next-meeting.ts'
import { NUMBERED, numberOf, type Timetable } from './timetable.ts'

/** Months. */
const LONG = 9
/** "Before the closing date": the words around say which day that is. */
const CLOSING = /\b(?:by|before|ahead of|in time for) the (closing date|deadline)\b/i
/** "Before call 18", "for the ninth meeting"; in a column of dues also without "before". */
const OF_NUMBER = new RegExp(`(?:\\b(?:by|before|for|at|to|in time for|ahead of) (?:the )?|^(?:the )?)(${NUMBERED})`, 'i')
/** "For the away day", "before the AGM". */
const OF_EVENT =
  /\b(by|for|before|in time for|ahead of|in advance of|prior to) (?:the )?((?!(?:from|before|after|by|end|use|each|every|any|all|this|that|next)\b)(?:[A-Z][\w’'-]*|[a-z][a-z’'-]+)(?: (?!(?:and|or|to|of|on|in|at|by|for|with|that|which|the|a)\b)[\w’'-]+){0,3})/gi
/** Those who ask or do, not what is held. */
const NO_EVENT =
  /\b(?:meeting|council|panel|board|committee|group|forum|trust(?:ees)?|members?|police|force|pcc|commissioner|constable|office|team|hand|discussion|consideration|approval|information|comment|example|survey|project|programme|budget|precept|web ?site|newsletter|reports?|polic(?:y|ies)|contract|scheme|fund|grant|\w+ion)$/i
/** "In support of it by then": the day that the words before say last. */
const BY_THEN = /\b(?:by|before|in time for|ahead of|until) (?:then|that(?: date| day| time)?|this date)(?=[.,;)]|$| (?:and|so|to|if)\b)/i
/** Under "Open day, 8 September": "on the day". */
const ON_THE_DAY = /\bon the (?:day|night|evening|morning)\b(?! of| before| after)/i
/** "The inspectors come on 3 May. The CC agreed to ring her the same day." */
const SAME_DAY = /\b(?:the same|that same|that) (?:day|evening|night|afternoon|morning)(?=[.,;)]|$| (?:and|to|or|with|so|if|when|but)\b)/i
/** "One week before the next meeting". */
const EARLIER = /\b(a|one|two|three|four|five|six|seven|ten|\d{1,2}) (clear |working )?(day|week|fortnight)s? $/i
const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14 }
/** "For May", where a meeting falls in May. */
const BARE_MONTH = /^(?:for|to|at) (?:the )?[A-Z][a-z]{2,8}$/
/** "The figures for July" are those of July. */
const OF_MONTH =
  /\b(?:figures|data|numbers|statistics|stats|returns?|results|accounts|reports?|budgets?|rotas?|programme|performance|totals?|average|rates?|costs?|newsletter|crimes?|invoices?|minutes|takings|claims?) for [A-Z][a-z]+\b/i
/** "Before Christmas" names a time, though no day: what the list says of tasks without a date is not for it. */
const SOME_TIME =
  /^(?:by|before|in time for|ahead of|until|no later than) (?:the )?(?:christmas|xmas|easter|new year|spring|summer|autumn|winter)\b/i
const COMES_BACK = /\b(?:to|will|would|should|and) (?:bring|report|come|present|table|submit)\b[^.;]{0,60}\bin [A-Z][a-z]+\b/

/** The due that a task states, its `lastDay` taken from the meetings whose day the notes give. Undefined when it states none. */
export function readDue(draft: Draft, task: string, meeting: MeetingFacts, timetable: Timetable): DuePhrase | undefined {
  const on = meeting.date
  if (!on) return undefined
  const phrase = draft.due === '' ? inWords(draft, task, on, timetable) : inCell(draft.due, on, timetable)
  return phrase && { ...phrase, lastDay: lastDay(phrase, task, meeting, timetable) }
}

function inCell(due: string, on: Day, timetable: Timetable): DuePhrase | undefined {
  const said = findDue(due, on) ?? findDue(`by ${due}`, on)
  return said && isDated(said)
    ? said
    : (byNumber(due, timetable) ?? byEvent(/^(?:by|before|for|in|ahead|prior)\b/i.test(due) ? due : `by ${due}`, timetable) ?? said)
}

function inWords(draft: Draft, task: string, on: Day, timetable: Timetable): DuePhrase | undefined {
  const read = (words: string) => {
    const found = findDue(words, on)
    return found && !isPartOfName(task, found.words) && !isLongAhead(found, on) ? found : undefined
  }
  const said = read(task) ?? read(draft.after) ?? read(draft.dueOfAll)
  const numbered = byNumber(task, timetable)
  if (numbered && said && numbered.words.includes(said.words.replace(/^\D*/, ''))) return numbered
  if (said && (isDated(said) || SOME_TIME.test(said.words))) return said
  const ofList = read(draft.repeat?.dueOfAll ?? '')
  if (ofList && isDated(ofList)) return ofList
  const told =
    onClosingDate(draft, task, on) ?? numbered ?? byThen(draft, task, on) ?? byEvent(task, timetable) ?? said ?? onNextDay(task, on)
  return told ?? byNumber(draft.dueOfAll, timetable) ?? byNumber(draft.repeat?.dueOfAll ?? '', timetable)
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
  if (
    /day$/i.test(words) &&
    /^(?:(?:,| and| or) \w+day)* (?:morning|afternoon|evening|night)s\b/.test(task.slice(task.indexOf(words) + words.length))
  )
    return true
  const at = task.indexOf(words)
  // "The visit on the 6th has been put off", "there every Saturday": a day that is told, not one to be kept.
  if (
    /^ (?:has|have|had|was|were) /.test(task.slice(at + words.length)) ||
    /\b(?:every|each|after) $/i.test(task.slice(Math.max(0, at - 6), at))
  )
    return true
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(words)) return false
  const after = task.slice(task.indexOf(words) + words.length)
  return /^ (?!(?:and|or|to|with|for|at|in|on|by|via|before|after|if|so|when|the|a|an|as|week|morning|afternoon|evening|night|lunchtime|noon|midday|please|next|then|because|about|from|using|ready|latest)\b)[a-z]{3,}/.test(
    after,
  )
}

/** "The following day", "in the morning", "before the close of the meeting": told of the day of the meeting. */
function onNextDay(task: string, on: Day): DuePhrase | undefined {
  const [words, same] =
    /\b(?:the (?:following|next) (?:day|morning)|tomorrow|in the morning|((?:later )?(?:that|the same|that same) (?:day|evening|night|afternoon)|(?:straight|directly|immediately) after (?:the|this) meeting|(?:before|by|at) the (?:close|end|conclusion) of the (?:meeting|evening|session)|before the meeting (?:closed|ended|broke up)))(?=[.,;)]|$| (?:and|to|or|with|so|if|when|but)\b)/i.exec(
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

function byNumber(words: string, timetable: Timetable): DuePhrase | undefined {
  const [, told, ordinal, plain] = OF_NUMBER.exec(words) ?? []
  const held = told && timetable.meeting(ordinal ? numberOf(ordinal) : Number(plain))
  if (!held) return undefined
  if (held === 'next') return dated({ form: 'meeting', month: null, next: true, day: null }, told, words, null)
  return dated({ form: 'day', day: held }, told, words, held)
}

function byEvent(words: string, timetable: Timetable): DuePhrase | undefined {
  for (const [whole, lead = '', name = ''] of words.matchAll(OF_EVENT)) {
    const parts = name.split(' ')
    for (let count = parts.length; count > 0; count--) {
      const event = parts.slice(0, count).join(' ')
      const isHeld = event.length > 2 && !(/^(?:by|for)$/i.test(lead) && NO_EVENT.test(event))
      const held = isHeld ? timetable.event(event) : undefined
      const said = whole.slice(0, whole.length - name.length + event.length)
      const day = held && earlier(held, words, said)
      if (day) return dated({ form: 'day', day }, said, words, day)
    }
  }
  return undefined
}

function byThen(draft: Draft, task: string, on: Day): DuePhrase | undefined {
  const words = (BY_THEN.exec(task) ?? ON_THE_DAY.exec(task) ?? SAME_DAY.exec(task))?.[0]
  if (!words) return undefined
  const at = draft.around.indexOf(task.slice(0, 40))
  const before = at > 0 ? draft.around.slice(0, at) : `${draft.above} ${task.slice(0, task.indexOf(words))}`
  const days = [...`${ON_THE_DAY.test(words) ? draft.item : ''} ${before}`.matchAll(new RegExp(DATED.source, 'gi'))].flatMap(
    ([written]) => findDay(written, { today: on, lean: 'notes', nextMeeting: null })?.to ?? [],
  )
  const day = days.at(-1)
  return day && day > on ? dated({ form: 'day', day }, words, task, day) : undefined
}

function dated(due: DuePhrase['due'], words: string, task: string, day: Day | null): DuePhrase {
  const start = task.indexOf(words)
  return { due, words, start, end: start + words.length, condition: '', lastDay: day, doubt: '' }
}

/** "The next meeting" is the day that the notes give for it; so is a meeting named by the month in which it falls. */
function lastDay(phrase: DuePhrase, task: string, meeting: MeetingFacts, timetable: Timetable): Day | null {
  const { day, words } = meeting.nextMeeting
  const told = meeting.date && words !== '' ? findDue(words, meeting.date)?.lastDay : undefined
  const next = day ?? told ?? meeting.laterMeetings[0] ?? null
  const held = [next, ...meeting.laterMeetings].find((one) => one && phrase.lastDay && one.slice(0, 7) === phrase.lastDay.slice(0, 7))
  if (
    phrase.due.form === 'window' &&
    held &&
    ((BARE_MONTH.test(phrase.words) && !OF_MONTH.test(task)) || (COMES_BACK.test(task) && /^in [A-Z]/.test(phrase.words)))
  )
    return held
  if (phrase.due.form !== 'meeting') return phrase.lastDay
  const named = /\b(?:Q\d|quarter \d)\b/i.exec(phrase.words)?.[0]
  const ofQuarter = named && timetable.event(named)
  if (ofQuarter) return ofQuarter
  if (next && named && words.includes(named)) return next
  if (phrase.due.day) return phrase.due.day
  if (phrase.due.next && !phrase.due.month) return earlier(next, task, phrase.words)
  return held ? earlier(held, task, phrase.words) : phrase.lastDay
}

/** "A week before the next meeting": so many days earlier than that. */
function earlier(next: Day | null, task: string, words: string): Day | null {
  const [, count = '', kind = '', unit = ''] = EARLIER.exec(task.slice(0, Math.max(task.indexOf(words), 0))) ?? []
  if (!next || unit === '' || !/^(?:before|ahead|in advance|prior)/i.test(words.trim())) return next
  return /working/i.test(kind) ? BANK_DAYS.before(next, countOf(count)) : addDays(next, -countOf(count) * (DAYS[unit.toLowerCase()] ?? 0))
}
