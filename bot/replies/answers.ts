import { oneOf } from './one-of.ts'
import { findTarget } from './targets.ts'
import type { ShownAction } from './titles.ts'

const ASKS_DONE = /\b(?:completed?|finished|done|closed|delivered|sorted|discharged|actioned|wrapped up)\b[^?]{0,60}\?/i
const ASKS_OPEN = /\b(?:still|now|yet)\b[^?]{0,20}\b(?:open|outstanding|overdue|live|needed|to do|going|ongoing)\b[^?]{0,40}\?/i
const ASKS_TO_CLOSE =
  /\b(?:can|may|shall|should|could|ok to|happy (?:for|to))\b[^?]{0,80}\b(?:completed?|closed?|done|discharged?|finished|(?:come|taken|take) off)\b[^?]{0,30}\?/i
const MAY =
  /^\s*(?:(?:yes|yep|yeah|yup|aye|sure|ok|okay|of course|certainly|absolutely)[\s,.!]*)?(?:(?:it|they|you|that|this|both) (?:can|may)(?: indeed)?|(?:please|pls|yes) (?:do|please)|go ahead|feel free|be my guest|please|do)[\s.!]*(?:thanks|thank you|ta)?[\s.!]*$/i
const REPLY_DONE = /\breply (?:done|yes)\b/i

const TAIL = String.raw`(?:[\s,.!–-]+|$)`
const YES = new RegExp(
  String.raw`^\s*(?:(?:ah|oh|um|er|well|hi|hello|morning|afternoon|hi there)[\s,!.]+)?${oneOf`
  (?:(?:100 ?(?:%|percent|per cent)|completely|totally|fully|oh|very much so|a)[ ,]+)?(?:yes|yep|yeah|yup|yah|aye|yessir|affirm|affirmative|indeed|certainly|absolutely|definitely|correct|confirmed|positive|(?:100 ?%|a hundred per ?cent)(?: (?:yes|done|complete))?|you bet|too right|sure thing|of course|sure (?:is|has|are|have)|that's (?:right|correct)|that is (?:right|correct))(?:[\s,.!]+(?:it (?:is|has|was)|they (?:are|have|were)|we have|i have|indeed|sir|ma'am|boss|all done|it has been|it's done|both are|they both are))?
  (?:it|this|that|they|both|all|we|i)(?: both| all)? (?:is|has|are|have|was|were|did)(?: been| indeed| now| so)?(?=\s*(?:$|[,.!]))|y
`}${TAIL}(?!not\b)`,
  'i',
)
const NO = /^\s*(?:no|nope|nah|n|negative|not any ?more|no longer|not now|it isn't|it's not|it is not|isn't)(?:[\s,.!–-]+|$)/i
const BARE_NO =
  /^\s*(?:no|nope|n|nah|negative|neg|not yet|no not yet|no,? sorry|afraid not|sadly not|it (?:isn't|hasn't|is not|has not)|not so)[\s.!]*$/i
const EACH =
  /((?:^|[\s,;.])(?:#?\d{1,4}|first|second|third|both|all|[a-z]{2,6}-\d{4}-\d{1,4})[:=,]?) (yes|no|y|n)(?=\s*(?:$|[,;.\n]|#?\d|(?:and|first|second|third)\b))/gi

/**
 * What was typed under a question of the bot's that it quotes, with "yes" and "no" written out as "done" and "not done"
 * (the other way round where it asks whether the action is still open). Other words stay as they are.
 */
export function spokenAnswer(text: string, quoted: string, actions: ShownAction[]): string {
  if (ASKS_TO_CLOSE.test(quoted) && MAY.test(text)) return `${about(quoted, actions)}done`
  const asksDone = ASKS_DONE.test(quoted) || REPLY_DONE.test(quoted)
  if (!asksDone && !ASKS_OPEN.test(quoted)) return text
  if (!asksDone) return NO.test(text) ? text.replace(NO, `${about(quoted, actions)}done, `) : text
  const each = text.replace(EACH, (_, ref: string, word: string) => `${ref} ${/^y/i.test(word) ? 'done' : 'not done'}`)
  if (each !== text) return each
  if (BARE_NO.test(text)) return `${about(quoted, actions)}not done`
  return text.replace(YES, `${about(quoted, actions)}done, `)
}

/** The action that the question names, where several were shown. */
function about(quoted: string, actions: ShownAction[]): string {
  const { kind, refs } = findTarget(quoted.toLowerCase(), actions, [])
  return actions.length > 1 && refs.length === 1 && kind !== 'unknown' ? `${refs[0]} ` : ''
}
