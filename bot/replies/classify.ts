import { type DayPhrase, findDay } from '../calendar/phrases.ts'
import { readPercent } from './amounts.ts'
import { isAsked, isClaimed, limits } from './asked.ts'
import { ONLY_BUSY } from './asking-words.ts'
import type { Clause } from './clauses.ts'
import { isComeAbout, namesAppointee } from './come-about.ts'
import { type Calm, calmOf, isAdverse, isAppointed, readCompletion } from './completion.ts'
import { readAskedDay, readDated } from './dated.ts'
import { readFrame } from './handing-frames.ts'
import { readHandover } from './handover.ts'
import * as said from './intents.ts'
import { isAstray, isPraise } from './off-duty.ts'
import { oneOf } from './one-of.ts'
import { ahead, isAhead, pastDay, remindDay } from './reply-days.ts'
import type { Make, Said, Statement } from './statement.ts'
import { type ShownAction, scoreTitles, stem } from './titles.ts'
import { isToCome, isTurn } from './turns.ts'

const GREETED =
  /^(?:(?:hi|hello|hiya|hey|morning|afternoon|evening|good (?:morning|afternoon|evening))(?: (?:all|team|there|bot|both))?[ ,!]+)(?!(?:there|all|bot|team|both|everyone|again|mate|folks)[\s!.,]*$)(?=\S)/
const BARE_NO = new RegExp(
  String.raw`^[\s:,-]*(?:but |and |so |however )?(?:is |are |was )?${oneOf`
  (?:still |just |afraid |sadly |definitely )*(?:no|nope|nah|i wish|if only|as if|in my dreams|not|not yet|not quite|not really|isn't|isnt|hasn't|hasnt|it isn't|it's not|neither)(?: (?:yet|no|really|afraid|sorry))*
  (?:you(?:'re| are|r)? |u )?(?:having|must be having|avin) (?:a |me on|a bit of a )?(?:laugh|larf|joke)|(?:you(?:'re| are|'ve| must be)? )?(?:got to be |must be )?(?:joking|kidding)(?: me)?|dream on|chance would be a fine thing|(?:no|not a|fat|slim) chance|some hope|no such luck|in your dreams|pull the other one|hardly|(?:please |pls )?(?:keep|leave|hold) (?:(?:it|this|that|this one|them) )?open(?: for now| please| pls| thanks)*|far from it|nowhere near(?: it)?|not by a long (?:way|chalk|shot)|nothing like|not even close|not likely|if only it were|wishful thinking
`}[\s.!]*$`,
)
const ALL_OF_IT =
  /^\s*(?:(?:it's|it is|at|now|we're|we are|i'm|we've|i've|we have|have|hit|reached|up to|on|standing|stands|sitting|that's|a|full|all) )*(?:100 ?(?:%|per ?cent|pc)|(?<=\b(?:at|on|hit|reached|to) )100(?=\s*$| now)|(?!50 ?\/ ?50)(\d{1,4}) ?(?:\/|out of|of) ?\1)(?: there| now)?\s*$/
/** How long it takes is not known; that alone says nothing of the action. */
const UNCERTAIN =
  /^(?:(?:new|revised|exact|proposed|firm|actual) )*(?:date|deadline) (?:to follow|tbc|tba|to be (?:confirmed|agreed|advised|decided)|follows|later|pending)\s*$|^(?:i'm |i am |we're |we are )?(?:not (?:really |quite |entirely |yet )*(?:sure|certain|clear)|no idea|unsure|don't know|do not know|can't say|cannot say|couldn't say|hard to say|tbc|unclear)(?: yet)? (?:how long|how much|when|what date|which date|to when|until when|exactly when|yet$|of (?:the |a )?date)/
/** What is told beside "done", with the day on which it came about. */
const HAPPENED =
  /\b(?:sent|submitted|published|provided|circulated|presented|emailed|issued|signed|delivered|held|happened|took place|carried out|lodged|filed|passed|conducted|agreed|finished|last one was|(?:was|were|had|went|met|shut|came|gave|saw|spoke|sat|ran|let|switched|swapped|turned|opened|closed|launched|installed|fitted|handed|visited|trained|briefed|appointed|started|tested|passed|approved|took|landed|cleared|wrote|paid|rang|told|showed|walked|joined|adopted|replaced|uploaded|posted|migrated|corrected)(?! (?:to|asked|told|due|meant|supposed|going) (?:be|me|us|do|have)\b))\b/

/** "Survey's done, custody isn't": the other half needs no word of its own. */
const ELLIPTIC_NO =
  /^(?:the |my |our )?(?:[a-z'-]+ ){0,4}?[a-z-]+ ?(?:(?:is|are|was|were|has|have|had)(?:n't|nt| not)|not)(?: (?:yet|quite|there|so|though))*\s*$/

/** "Hi, it's the deputy": who is speaking, and no one to pass it to. */
const INTRODUCED = /^(?:it'?s|this is) (?:only )?(?:the |your )?[a-z]+(?: [a-z]+)?(?: here)?\s*$/
/** "Have you got this as complete?": asked, and nothing to take back. */
const ASKS_HOW_IT_IS = /^(?:so |and |but )*(?:have|has|do|does|did) (?:you|u|it|the|this|that|they)\b/
const NOTHING = 'it is nothing that the bot can record'
const GIVES = 'it gives the action to somebody else or to a meeting'
/** "Could somebody in Legal own this?": asked for, and not asked about. */
const ASKS_TO_HAND =
  /^(?:please |so |and |but |sorry )*(?:can|could|would|should|shouldn't|may|might|why (?:can't|isn't|not|am i|have i)|isn't|any reason)\b(?! (?:you|i|we|u) (?:please |pls )?(?:show|tell|list|explain|confirm|see|have|get|check|say|find)\b)|\b(?:would|could|can|will) (?:you|u)[\s?]*$/
/** Reads one clause. Completion is asked for before anything weaker, and never where something stands against it. */
export function classifyClause(input: Said): Statement {
  const plain = input.clause.plain.replace(GREETED, '')
  const rest = isAppointed(input.rest, input.about) ? '' : input.rest.replace(GREETED, '')
  const calm = calmOf(rest)
  const against = isAdverse(rest.replace(said.UNHINDERED, ' '), calm) || isTurn(input.clause)
  const make = maker(input.clause, against)
  const day = findDay(rest, ahead(input.context))
  if (plain !== input.clause.plain && INTRODUCED.test(plain)) return make('greeting', 'it is a greeting')
  if (isHostile(plain, input.about) || isPraise(plain)) return make('other', NOTHING)
  if (said.ACKNOWLEDGE.test(plain))
    return make('acknowledge', 'it only says that the reminder was seen', { date: remindDay(day, input.context.today) })
  if (said.GREETING.test(plain)) return make('greeting', 'it is a greeting')
  if (said.UNDO.test(plain) && !(input.clause.asked && ASKS_HOW_IT_IS.test(plain)))
    return make('undo', 'it takes back what was said before')
  if (isAsked({ ...input, rest, day }, plain)) {
    const bid = ASKS_TO_HAND.test(plain) ? readFrame(input.clause.words, input.about) : undefined
    if (bid) return make(bid.intent, GIVES, { to: bid.to })
    return readAstray({ ...input, rest }, make) ?? make('query', 'it asks something')
  }
  if (said.DISPUTE.test(plain)) return make('dispute', 'it says that the action is not right')
  const numberless = plain.replace(/^(?:and |#)?\d{1,4}[:,.]? /, '')
  const given = readHandover(numberless, input.clause.words) ?? readHandover(matterAsIt(numberless, input.about), input.clause.words)
  const named = namesAppointee(plain, input.about)
  if (given && !named && !isClaimed({ ...input, rest })) return make(given.intent, GIVES, { to: given.to })
  const status = readStatus({ ...input, rest, day, calm }, make)
  const handed = isWeak(status) && !named ? readFrame(input.clause.words, input.about, input.clause.whom) : undefined
  if (handed) return make(handed.intent, GIVES, { to: handed.to })
  return (
    (isWeak(status) ? readAstray({ ...input, rest }, make) : undefined) ??
    status ??
    make('plain', '', {
      date: HAPPENED.test(rest) ? pastDay(rest, input.context) : null,
      against: against || isToCome(rest, day, input.context.today),
      work:
        said.WORK.test(plain) ||
        (input.context.actions.length === 1 && scoreTitles(plain, input.context.actions).some((points) => points >= 0.3)),
    })
  )
}

function maker({ words, sentence }: Clause, against: boolean): Make {
  const bare = { percent: null, date: null, to: null, gone: null, against, work: false, requested: false, words, sentence }
  return (intent, because, more = {}) => ({ intent, ...bare, because, ...more })
}

/** Talk that points at no action. */
function readAstray({ clause, rest, context }: Said, make: Make): Statement | undefined {
  if (rest !== clause.plain || !isAstray(clause.plain, context.actions)) return undefined
  return make('other', NOTHING)
}

/** One action of several is meant. */
function isOne({ about, context }: Said): boolean {
  return about.length === 1 && context.actions.length > 1
}

/** Words of abuse, play or code; a word that the title of the action holds is none: football, of one on the invoices of clubs. */
function isHostile(plain: string, about: ShownAction[]): boolean {
  const [words] = said.HOSTILE.exec(plain) ?? []
  return words !== undefined && !about.some(({ stems }) => stems.has(stem(words)))
}

/** Nothing that a name and what is said of it could not outweigh. */
function isWeak(status: Statement | undefined): boolean {
  return !status || status.intent === 'plain' || (status.intent === 'progress' && status.percent === null)
}

/** "Extended it to March", of an action to do so. */
function isOfTitle(day: DayPhrase | undefined, [only, other]: Said['about']): boolean {
  return (
    day !== undefined &&
    only !== undefined &&
    !other &&
    / /.test(only.title) &&
    only.title.includes(day.words.replace(/^(?:in|to|on|by|until|the) /, ''))
  )
}

/** "Supt Hall can finish off the overtime forecast": the matter of the action stands for it. */
function matterAsIt(plain: string, about: ShownAction[]): string {
  return plain.replace(
    /(?<!\b(?:has|have|got|reads?|reading) )\b(?:the|this|that|my|our) ((?:[a-z-]+ ){0,3}[a-z-]+)\b/g,
    (words, matter: string) =>
      about.some(({ stems }) => matter.split(' ').every((word) => stems.has(stem(word)) || /^(?:of|for|on|the|and|one)$/.test(word)))
        ? 'it'
        : words,
  )
}

function readStatus(input: Said & { day: DayPhrase | undefined; calm: Calm }, make: Make): Statement | undefined {
  const { clause, context, about, rest, day } = input
  if (ONLY_BUSY.test(rest)) return make('snooze', 'it says that there is no time now', { date: remindDay(day, context.today) })
  if (isComeAbout(rest, about) && !isAdverse(rest, input.calm))
    return make('complete', 'it says that what was asked for is there', { date: pastDay(rest, context) })
  const amount = readPercent(rest)
  const completion = amount && amount.percent < 100 ? 'open' : readCompletion({ rest, asked: clause.asked, about, calm: input.calm })
  if (
    ((completion === 'claimed' || (completion === 'requested' && !limits(day, rest))) &&
      clause.joint !== 'then' &&
      (!isAhead(rest, day, context.today) || isOfTitle(day, about))) ||
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
  if (BARE_NO.test(rest) || (isOne(input) && ELLIPTIC_NO.test(rest)))
    return make('progress', 'it says that the action is not done', { against: true })
  if (percent !== undefined) return make('progress', `read “${words}” as ${percent} per cent`, { percent, against: completion === 'open' })
  const asked = readAskedDay(input, make)
  if (asked) return asked
  if (UNCERTAIN.test(rest)) return make('plain', '', { against: true, work: /\b(?:date|deadline)\b/.test(rest) })
  if ((said.NO_CHANGE.test(clause.plain) || said.NO_CHANGE.test(rest.trim())) && !said.ONCE_OTHERS.test(rest))
    return make('noChange', 'it says that nothing has changed')
  if (said.ONCE_OTHERS.test(rest) || (said.BLOCKED.test(rest.replace(said.UNHINDERED, ' ')) && !said.DONE_BUT.test(rest)))
    return make('blocked', 'it waits for somebody or something else', { against: true })
  return readDated({ ...input, completion }, make)
}
