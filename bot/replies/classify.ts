import { type Day, daysBetween } from '../calendar/day.ts'
import { type DayPhrase, findDay } from '../calendar/phrases.ts'
import { readPercent } from './amounts.ts'
import { isAsked, isClaimed, limits, SINCE } from './asked.ts'
import { ASK_AGAIN, FIRM_WISH, MORE_TIME, NOT_BEFORE, ONLY_BUSY, WANTED_BEFORE } from './asking-words.ts'
import type { Clause } from './clauses.ts'
import { type Completion, isAdverse, readCompletion } from './completion.ts'
import { readHandover } from './handover.ts'
import * as said from './intents.ts'
import { oneOf } from './one-of.ts'
import type { ReplyIntent } from './reply.ts'
import {
  ahead,
  askedDay,
  dayFromDue,
  dayToAsk,
  FAR,
  isAhead,
  isBygone,
  isDenied,
  isHoped,
  isOnlyDate,
  isRuledOut,
  pastDay,
  remindDay,
} from './reply-days.ts'
import { type Setting, type ShownAction, scoreTitles } from './titles.ts'
import { isConceded, isToCome, isTurn } from './turns.ts'

/** What one clause says. `plain` says nothing of its own: evidence, a reason, a courtesy. `against`: it speaks against "done". */
export interface Statement {
  intent: ReplyIntent | 'plain'
  percent: number | null
  date: Day | null
  to: string | null
  /** A day that stands alone and has just gone by: beside "done" it is when. */
  gone: Day | null
  against: boolean
  /** A plain clause that speaks of work, or a step that may be only a part. */
  work: boolean
  /** It only asks that the action be closed. */
  requested: boolean
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
  (?:you(?:'re| are|r)? |u )?(?:having|must be having|avin) (?:a |me on|a bit of a )?(?:laugh|larf|joke)|(?:you(?:'re| are|'ve| must be)? )?(?:got to be |must be )?(?:joking|kidding)(?: me)?|dream on|chance would be a fine thing|(?:no|not a|fat|slim) chance|some hope|no such luck|in your dreams|pull the other one|hardly|(?:please |pls )?(?:keep|leave|hold) (?:(?:it|this|that|this one|them) )?open(?: for now| please| pls| thanks)*|far from it|nowhere near(?: it)?|not by a long (?:way|chalk|shot)|nothing like|not even close|not likely|if only it were|wishful thinking
`}[\s.!]*$`,
)
const ALL_OF_IT =
  /^\s*(?:(?:it's|it is|at|now|we're|we are|i'm|we've|i've|we have|have|hit|reached|up to|on|standing|stands|sitting|that's|a|full|all) )*(?:100 ?(?:%|per ?cent|pc)|(?!50 ?\/ ?50)(\d{1,4}) ?(?:\/|out of|of) ?\1)(?: there| now)?\s*$/
/** How long it takes is not known; that alone says nothing of the action. */
const UNCERTAIN =
  /^(?:i'm |i am |we're |we are )?(?:not (?:really |quite |entirely |yet )*(?:sure|certain|clear)|no idea|unsure|don't know|do not know|can't say|cannot say|couldn't say|hard to say|tbc|unclear)(?: yet)? (?:how long|how much|when|what date|which date|to when|until when|exactly when|yet$|of (?:the |a )?date)/
/** What is told beside "done", with the day on which it came about. */
const HAPPENED =
  /\b(?:sent|submitted|published|provided|circulated|presented|emailed|issued|signed|delivered|held|happened|took place|agreed|finished|last one was)\b/

/** "Hi, it's the deputy": who is speaking, and no one to pass it to. */
const INTRODUCED = /^(?:it'?s|this is) (?:only )?(?:the |your )?[a-z]+(?: [a-z]+)?(?: here)?\s*$/
/** Reads one clause. Completion is asked for before anything weaker, and never where something stands against it. */
export function classifyClause(input: Said): Statement {
  const plain = input.clause.plain.replace(GREETED, '')
  const rest = input.rest.replace(GREETED, '')
  const against = isAdverse(rest.replace(said.UNHINDERED, ' ')) || isTurn(input.clause)
  const { words, sentence } = input.clause
  const bare = { percent: null, date: null, to: null, gone: null, against, work: false, requested: false, words, sentence }
  const make: Make = (intent, because, more = {}) => ({ intent, ...bare, because, ...more })
  const day = findDay(rest, ahead(input.context))
  if (plain !== input.clause.plain && INTRODUCED.test(plain)) return make('greeting', 'it is a greeting')
  if (said.HOSTILE.test(plain)) return make('other', 'it is nothing that the bot can record')
  if (said.ACKNOWLEDGE.test(plain))
    return make('acknowledge', 'it only says that the reminder was seen', { date: remindDay(day, input.context.today) })
  if (said.GREETING.test(plain)) return make('greeting', 'it is a greeting')
  if (said.UNDO.test(plain)) return make('undo', 'it takes back what was said before')
  if (isAsked({ ...input, rest, day }, plain)) return make('query', 'it asks something')
  if (said.DISPUTE.test(plain)) return make('dispute', 'it says that the action is not right')
  const given = readHandover(plain.replace(/^(?:and |#)?\d{1,4}[:,.]? /, ''), input.clause.words)
  if (given && !isClaimed({ ...input, rest }))
    return make(given.intent, 'it gives the action to somebody else or to a meeting', { to: given.to })
  return (
    readStatus({ ...input, rest, day }, make) ??
    make('plain', '', {
      date: HAPPENED.test(rest) ? pastDay(rest, input.context) : null,
      against: against || isToCome(rest, day, input.context.today),
      work:
        said.WORK.test(plain) ||
        (input.context.actions.length === 1 && scoreTitles(plain, input.context.actions).some((points) => points >= 0.3)),
    })
  )
}

type Make = (intent: Statement['intent'], because: string, more?: Partial<Statement>) => Statement

function readStatus(input: Said & { day: DayPhrase | undefined }, make: Make): Statement | undefined {
  const { clause, context, about, rest, day } = input
  if (ONLY_BUSY.test(rest)) return make('snooze', 'it says that there is no time now', { date: remindDay(day, context.today) })
  const amount = readPercent(rest)
  const completion = amount && amount.percent < 100 ? 'open' : readCompletion({ rest, asked: clause.asked, about })
  if (
    ((completion === 'claimed' || (completion === 'requested' && !limits(day, rest))) &&
      clause.joint !== 'then' &&
      !isAhead(rest, day, context.today)) ||
    ALL_OF_IT.test(rest)
  ) {
    return make('complete', 'it says that the whole action is done', {
      date: pastDay(rest, context),
      against: false,
      requested: completion === 'requested',
      percent: readPercent(rest)?.percent ?? null,
    })
  }
  const { percent, words } = amount ?? {}
  if (BARE_NO.test(rest)) return make('progress', 'it says that the action is not done', { against: true })
  if (percent !== undefined) return make('progress', `read “${words}” as ${percent} per cent`, { percent, against: completion === 'open' })
  if (said.SNOOZE.test(rest) && (day || ASK_AGAIN.test(rest) || !said.BEEN_AWAY.test(rest)))
    return make('snooze', 'it asks to be asked again', {
      date: dayFromDue(rest, input) ?? remindDay(dayToAsk(rest, context) ?? day, context.today),
      against: isAdverse(rest) || ASK_AGAIN.test(rest),
    })
  if (day && day.to >= context.today && NOT_BEFORE.test(rest.slice(0, day.start)))
    return make('extend', 'it says that it cannot be before that day', { date: askedDay(day, context.today), against: true })
  if (day && WANTED_BEFORE.test(rest.slice(0, day.start)) && !ASK_AGAIN.test(rest) && !isRuledOut(rest))
    return make('extend', 'it asks for a later date', { date: askedDay(day, context.today), against: true })
  if (day && day.to >= context.today && isRuledOut(rest)) return make('extend', 'it says that the day cannot be met', { against: true })
  if (UNCERTAIN.test(rest)) return make('plain', '', { against: true })
  if ((said.NO_CHANGE.test(clause.plain) || said.NO_CHANGE.test(rest.trim())) && !said.ONCE_OTHERS.test(rest))
    return make('noChange', 'it says that nothing has changed')
  if (said.ONCE_OTHERS.test(rest) || (said.BLOCKED.test(rest.replace(said.UNHINDERED, ' ')) && !said.DONE_BUT.test(rest)))
    return make('blocked', 'it waits for somebody or something else', { against: true })
  return readDated({ ...input, completion }, make)
}

/** What is asked for or expected, and by when. */
function readDated(input: Said & { day: DayPhrase | undefined; completion: Completion }, make: Make): Statement | undefined {
  const { context, about, rest, day, completion } = input
  const finishing = said.EXPECTED.test(rest)
  const firm = (day !== undefined && FIRM_WISH.test(rest)) || MORE_TIME.test(rest)
  if (
    firm ||
    ((said.EXTEND.test(rest) || (day && day.to >= context.today && said.WISH.test(rest))) && !(finishing && completion !== 'silent'))
  )
    return make('extend', 'it asks for a later date', { date: isRuledOut(rest) ? null : askedDay(day, context.today), against: true })
  if (day && !/\blast (?:week|month|quarter|year)\b/.test(day.words) && isOnlyDate(rest, day, about)) {
    const date = askedDay(day, context.today)
    const gone = date === null || day.to === context.today || SINCE.test(rest) ? pastDay(rest, context) : null
    if (date && !said.EXTEND.test(rest) && !said.WISH.test(rest) && isHoped(rest, date, about))
      return make('progress', 'it says when the action is expected to be finished', { date, against: true })
    return make('extend', 'it names a later date', { date, gone, against: gone === null })
  }
  if (completion === 'step') return make('plain', '', { work: true, date: pastDay(rest, context) })
  if (completion !== 'silent' && isConceded(rest)) return make('plain', '', { against: true })
  if (completion === 'asked') return make('progress', 'it asks whether it may be closed', { against: false })
  if (completion !== 'silent')
    return make('progress', 'it says how far the action is', {
      date:
        (finishing || said.FINISHES.test(rest)) &&
        day &&
        !isDenied(rest) &&
        askedDay(day, context.today) &&
        daysBetween(context.today, day.to) < FAR &&
        day.to >= context.today &&
        (said.FINISHES.test(rest) || !isBygone(rest))
          ? day.to
          : null,
      against: completion !== 'unclear' || isAhead(rest, day, context.today),
    })
  if (day && !isDenied(rest) && said.FINISHES.test(rest) && askedDay(day, context.today))
    return make('progress', 'it says when the action is expected to be finished', { date: askedDay(day, context.today), against: true })
  if (day && finishing && said.WORK.test(rest))
    return make('progress', 'it says when the action is expected to be finished', { date: day.to, against: true })
  return undefined
}
