import type { DayPhrase } from '../calendar/phrases.ts'
import type { Clause } from './clauses.ts'
import { asksToClose, readCompletion } from './completion.ts'
import { isQuestion } from './questions.ts'
import { isOnlyDate } from './reply-days.ts'
import type { ShownAction } from './titles.ts'

/** A clause, without the words that point at actions, and the actions that it is about. */
interface Told {
  clause: Clause
  rest: string
  about: ShownAction[]
}

/** A question that asks for closure: "can you close this?", "could this now be shown as complete please?" */
const BIDS = /\b(?:please|pls|(?:can|could|would|will) (?:you|we|u)|are (?:you|we) (?:ok|okay|happy|able|good|content) to)\b/
/** "On Monday", "a week ago": beside "done" it is when; alone it may still be a day that is asked for. */
export const SINCE =
  /^[\s(]*(?:actually |back |just |only |it was |that was )*(?:on (?!the agenda)|last |yesterday|earlier|this (?:morning|afternoon|am|pm)|(?:a|one|two|three|\d+|some|couple of) [a-z]+ ago)/
const GIVEN_ON =
  /\b(?:(?:discharg\w+|closed|signed off|folded|merged|rolled|absorbed|subsumed|passed|handed|moved|shifted|taken|gone|went) (?:off |over |across |up )?into|discharged (?:over )?to|now (?:with|sits|owns?|lies)|over to|owns?|takes?|taking|taken|to (?:own|track|lead|finish|complete|pick up|take)|belongs?|(?:him|her|them) now|instead|responsib\w+|remit|move|moved|moves|moving|transfer\w*|reassign\w*|handed|passed|for (?:[a-z]+ )+to\b)\b/

/** "When is the next meeting?" */
const ASKS_WHEN = /^(?:and |so |but |by the way )*(?:when|which|who|where|what(?! about))(?:'s| is| are| was| does| do|\b)/

/** Whether a clause asks the bot something, rather than for a day or for closure. */
export function isAsked({ clause, rest, day, about }: Told & { day: DayPhrase | undefined }, plain: string): boolean {
  if ((day && isOnlyDate(rest, day, about) && !(clause.asked && ASKS_WHEN.test(plain))) || (BIDS.test(plain) && asksToClose(rest)))
    return false
  if (/^(?:as|since|because|given)$/.test(clause.joint)) return false
  if (!clause.asked && plain.startsWith('did ') && about.some(({ past }) => past.some((words) => rest.search(words) === 0))) return false
  if (clause.joint === ',' && !clause.asked && /^(?:who|whose) (?!(?:do|should|can|could|would|am) (?:i|we|you)\b)/.test(plain))
    return false
  return isQuestion(plain, clause.asked, day !== undefined)
}

/** "Committee have it", of what was to be sent to the committee: done, and given to nobody else to do. */
export function isClaimed({ clause, rest, about }: Told): boolean {
  return !GIVEN_ON.test(clause.plain) && readCompletion({ rest, asked: clause.asked, about }) === 'claimed'
}

/** "Close it on Friday" is for later; "she came on Friday so please close" and "propose it comes off on Thursday", at the meeting, are not. */
export function limits(day: DayPhrase | undefined, rest: string): boolean {
  return (
    day !== undefined &&
    asksToClose(rest.slice(0, day.start)) &&
    !(day.kind === 'weekday' && /^\s*(?:i |we |to )?(?:propos|recommend|suggest|request)/.test(rest))
  )
}
