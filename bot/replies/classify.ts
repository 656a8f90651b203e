import { type Day, daysBetween } from '../calendar/day.ts'
import type { Frame } from '../calendar/mention.ts'
import { type DayPhrase, findDay } from '../calendar/phrases.ts'
import { readPercent } from './amounts.ts'
import type { Clause } from './clauses.ts'
import { isAdverse, readCompletion } from './completion.ts'
import { readHandover } from './handover.ts'
import * as said from './intents.ts'
import { oneOf } from './one-of.ts'
import { isQuestion } from './questions.ts'
import type { ReplyIntent } from './reply.ts'
import { type Setting, type ShownAction, scoreTitles } from './titles.ts'

/** What one clause says. `plain` says nothing of its own: evidence, a reason, a courtesy. `against`: it speaks against "done". */
export interface Statement {
  intent: ReplyIntent | 'plain'
  percent: number | null
  date: Day | null
  to: string | null
  against: boolean
  /** A plain clause that speaks of work, or a step that may be only a part. */
  work: boolean
  words: string
  because: string
  sentence: number
}

interface Said {
  clause: Clause
  /** The clause without the words that point at actions. */
  rest: string
  about: ShownAction[]
  context: Setting
}

const GREETED =
  /^(?:(?:hi|hello|hiya|hey|morning|afternoon|evening|good (?:morning|afternoon|evening))(?: (?:all|team|there|bot|both))?[ ,!]+)(?!(?:there|all|bot|team|both|everyone|again|mate|folks)[\s!.,]*$)(?=\S)/
const BARE_NO = new RegExp(
  String.raw`^[\s:,-]*(?:is |are |was )?${oneOf`
  (?:still |just |afraid |sadly |definitely )*(?:no|nope|nah|i wish|if only|as if|in my dreams|not|not yet|not quite|not really|isn't|isnt|hasn't|hasnt|it isn't|it's not|neither)(?: (?:yet|no|really|afraid|sorry))*
`}[\s.!]*$`,
)
const ALL_OF_IT = /^\s*(?:it's |at |now |now at )?100 ?(?:%|per ?cent|pc)(?: there| now)?\s*$/
const NOT_THEN =
  /\b(?:won't|can't|cannot|not|isn't|unlikely|don't think|will not) (?:[\w']+ ){0,3}?(?:ready|achievable|realistic|possible|happen|doable|make|meet|hit|manage|be done|be finished|finish|complete)\b/
const EDGE_WORDS = new RegExp(
  String.raw`\b${oneOf`
  pls|please|plz|now|instead|at the (?:latest|earliest|moment)|latest|earliest
  if (?:that's|thats|that is|it's|its) (?:ok|okay|alright|all right|possible)|if poss(?:ible)?|ok|maybe|more
  realistic(?:ally)?|likely|probably|possibly|say|make it|make|it|is|it's|its|will be|i'd say|call it|about
  around|circa|better|in time for|thanks|thx|ta|sorry|due|date|new|for|by|to|til|till|until|on|in|at|the|a
  any chance of|any chance|chance|possible|how about|shall we|can we|could we|can i|could i|let's|call|safer|doable|achievable|do|would|could|can|be|ok|okay|fine|alright
  one|cop|eod|noon|and|of|this|that|hopefully|aim|aiming|think|i|actually|only|just
`}\b`,
  'g',
)

/** Reads one clause. Completion is asked for before anything weaker, and never where something stands against it. */
export function classifyClause(input: Said): Statement {
  const plain = input.clause.plain.replace(GREETED, '')
  const rest = input.rest.replace(GREETED, '')
  const make = (intent: Statement['intent'], because: string, more: Partial<Statement> = {}): Statement => ({
    intent,
    percent: null,
    date: null,
    to: null,
    against: isAdverse(rest) || isTurn(input.clause),
    work: false,
    words: input.clause.words,
    sentence: input.clause.sentence,
    because,
    ...more,
  })
  const day = findDay(rest, ahead(input.context))
  if (said.HOSTILE.test(plain)) return make('other', 'it is nothing that the bot can record')
  if (said.ACKNOWLEDGE.test(plain)) return make('acknowledge', 'it only says that the reminder was seen')
  if (said.GREETING.test(plain)) return make('greeting', 'it is a greeting')
  if (said.UNDO.test(plain)) return make('undo', 'it takes back what was said before')
  if (isQuestion(plain, input.clause.asked, day !== undefined)) return make('query', 'it asks something')
  if (said.DISPUTE.test(plain)) return make('dispute', 'it says that the action is not right')
  const given = readHandover(plain, input.clause.words)
  if (given) return make(given.intent, 'it gives the action to somebody else or to a meeting', { to: given.to })
  return (
    readStatus({ ...input, rest, day }, make) ??
    make('plain', '', {
      work:
        said.WORK.test(plain) ||
        (input.context.actions.length === 1 && scoreTitles(plain, input.context.actions).some((points) => points >= 0.3)),
    })
  )
}

type Make = (intent: Statement['intent'], because: string, more?: Partial<Statement>) => Statement

function readStatus(input: Said & { day: DayPhrase | undefined }, make: Make): Statement | undefined {
  const { clause, context, about, rest, day } = input
  const amount = readPercent(rest)
  const completion = amount && amount.percent < 100 ? 'open' : readCompletion({ rest, asked: clause.asked, about })
  if (
    ((completion === 'claimed' || (completion === 'requested' && !day)) && clause.joint !== 'then' && !isAhead(rest, day, context.today)) ||
    ALL_OF_IT.test(rest)
  ) {
    return make('complete', 'it says that the whole action is done', {
      date: pastDay(rest, context),
      against: false,
      percent: readPercent(rest)?.percent ?? null,
    })
  }
  if (BARE_NO.test(rest)) return make('progress', 'it says that the action is not done', { against: true })
  if (amount) return make('progress', `read “${amount.words}” as ${amount.percent} per cent`, { percent: amount.percent, against: true })
  if (said.SNOOZE.test(rest) && (day || !said.BEEN_AWAY.test(rest)))
    return make('snooze', 'it asks to be asked again', {
      date: remindDay(day, context.today),
      against: isAdverse(rest) || said.ASK_AGAIN.test(rest),
    })
  if (said.NO_CHANGE.test(clause.plain)) return make('noChange', 'it says that nothing has changed')
  if (said.ONCE_OTHERS.test(rest) || said.BLOCKED.test(rest))
    return make('blocked', 'it waits for somebody or something else', { against: true })
  const finishing = said.EXPECTED.test(rest)
  if (said.EXTEND.test(rest) && !(finishing && completion !== 'silent'))
    return make('extend', 'it asks for a later date', { date: NOT_THEN.test(rest) ? null : askedDay(day, context.today), against: true })
  if (day && isOnlyDate(rest, day, about))
    return make('extend', 'it names a later date', { date: askedDay(day, context.today), against: true })
  if (completion === 'step') return make('plain', '', { work: true, date: pastDay(rest, context) })
  if (completion !== 'silent')
    return make('progress', 'it says how far the action is', {
      date: finishing && day && day.to >= context.today ? day.to : null,
      against: true,
    })
  if (day && finishing && said.WORK.test(rest))
    return make('progress', 'it says when the action is expected to be finished', { date: day.to, against: true })
  return undefined
}

function ahead(context: Setting): Frame {
  return { today: context.today, lean: 'ahead', nextMeeting: context.nextMeeting }
}

/** A day without a year that has just gone by is a slip, not next year's: whoever wrote it is asked. */
function askedDay(day: DayPhrase | undefined, today: Day): Day | null {
  if (!day || (day.kind === 'date' && !/\d{4}/.test(day.words) && daysBetween(today, day.to) > 300)) return null
  return day.to
}

/** The first day of a week, but the last of a month, as everywhere in replies; never a day that is past. */
function remindDay(day: DayPhrase | undefined, today: Day): Day | null {
  const at = day?.kind === 'month' ? day.to : day?.from
  return at && at > today ? at : null
}

/** "Complete by Friday" looks ahead, and so does a month or quarter that nothing says is past. */
function isAhead(rest: string, day: DayPhrase | undefined, today: Day): boolean {
  if (!day) return false
  if (
    /\b(?:by|before|til|till|until|for|from)(?: the)?\s*$/.test(rest.slice(Math.max(0, day.start - 12), day.start)) ||
    /^(?:by|before)\b/.test(day.words)
  )
    return true
  const back = findDay(rest, { today, lean: 'back', nextMeeting: null })
  if (
    back &&
    /\b(?:in|during|completed|finished|closed|sorted|delivered)\s*$/.test(rest.slice(0, day.start)) &&
    daysBetween(back.to, today) < daysBetween(today, day.to)
  )
    return false
  return (
    /^(?:month|quarter|year|week|length)$/.test(day.kind) && !/\b(?:was|were|last|been|back in|earlier|this week|this month)\b/.test(rest)
  )
}

function pastDay(rest: string, context: Setting): Day | null {
  const day = findDay(rest, { today: context.today, lean: 'back', nextMeeting: null })
  if (!day || day.from !== day.to || day.to > context.today) return null
  return /^(?:date|weekday|near|ago)$/.test(day.kind) ? day.to : null
}

/** "but the audit is not" turns what went before; "but late, sorry" does not. */
function isTurn(clause: Clause): boolean {
  return (
    /^(?:but|however|though|although|whereas|while)$/.test(clause.joint) &&
    !/\b(?:sorry|late|slow|thanks|took|apolog\w+)\b/.test(clause.plain)
  )
}

function isOnlyDate(rest: string, day: DayPhrase, about: ShownAction[]): boolean {
  const stems = new Set(about.flatMap((action) => [...action.stems]))
  const left = `${rest.slice(0, day.start)} ${rest.slice(day.end)}`.replace(EDGE_WORDS, ' ').match(/[\p{L}\d']+/gu) ?? []
  return left.every((word) => stems.has(word) || stems.has(word.replace(/s$/, '')))
}
