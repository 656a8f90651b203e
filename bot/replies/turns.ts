import { type Day, daysBetween } from '../calendar/day.ts'
import type { DayPhrase } from '../calendar/phrases.ts'
import type { Clause } from './clauses.ts'
import { FAR, isBygone } from './reply-days.ts'

/** "Launch is in January": of something done, a part is still ahead. */
export function isToCome(rest: string, day: DayPhrase | undefined, today: Day): boolean {
  if (!day || day.to <= today || daysBetween(today, day.to) > FAR || isBygone(rest)) return false
  return !/\b(?:[a-z]{3,}ed|was|were|had|took|went|met|sent|gave|held|sat|ran|came|began|spoke|saw|wrote|built|made|paid|bought|brought|caught|taught|found|got|rang|drove|kept|stood|since|last|this (?:week|month)|(?<!\b(?:be|to|will|is|are|being|getting) )(?:shut|put|cut|set|let|won|lost|sold|told|said|stood|broke|led|fed|felt|heard|dealt|laid|hung|drew|flew|threw)|happy|left|gone|free|available|see you|packs?|papers|(?:they|she|he|pcc|who)(?:'re|'s| are| is) (?:coming|attending))\b/.test(
    rest,
  )
}

/** "It was finished, then the chief wanted more": what came after undid it. */
const UNDONE_AGAIN =
  /\b(?:asked|wanted|wants|decided|changed|moved|came back|said|pulled|rejected|reopened|fell|broke|failed|found|spotted|realised|noticed|lost|crashed|went wrong|had to|has to|needed|cancelled|postponed|withdrew|withdrawn|called off|quashed|stopped|vetoed|refused|objected|disagreed|undone|redone|scrapped)\b/

/** "Done while I was on call": when it was done, and no contrast. */
const MEANWHILE =
  /^(?:i|we|he|she|they|you|everyone|everybody|nobody|it|things|the office|the boss|others)(?: all| both)?(?:'d)? (?:was|were|had)\b(?!.*\b(?:waiting|still|yet|pending|chasing|left|missing|short of)\b)/

/** "But it's there now": it is over all the same. */
const THERE_NOW =
  /^(?:they|he|she|it|we)(?: all| have| has| finally| eventually)* (?:came (?:good|through|up trumps)|got there|delivered|relented|worked out|all worked out)\s*$|^(?:it|that|this|they|all|both|everything|we)(?:'s|'re| is| are| has| have)? (?:(?:all|now|finally|been) )*(?:there|in|done|sorted|out|live|up|fixed|fine|good|ok|over|here|sent|gone|published|in place|up and running)(?: now| at (?:long )?last| in the end| all the same| anyway)*\s*$/

/** "but the audit is not" turns what went before; "but late, sorry" does not. */
export function isTurn(clause: Clause): boolean {
  return (
    (/^(?:but|however|though|although|whereas)$/.test(clause.joint) ||
      (clause.joint === 'while' && !MEANWHILE.test(clause.plain)) ||
      (/^(?:then|until|till)$/.test(clause.joint) && UNDONE_AGAIN.test(clause.plain))) &&
    !THERE_NOW.test(clause.plain) &&
    !/\b(?:sorry|late|slow|got there|thanks|took|apolog\w+|apols|forgot|forgotten|neglected|omitted|meant to)\b/.test(clause.plain)
  )
}

/** "I know this should have been done by now": said to excuse, and nothing new. */
export function isConceded(rest: string): boolean {
  return /\b(?:i know|i appreciate|i realise|i accept|i'm aware|i understand|granted|admittedly)\b|\b(?:should|ought to) (?:really |probably )?have been\b|\b(?:was|were) (?:meant|supposed|due|hoping|going|expected) to (?:be|have|finish|complete|get)\b|\bpatience\b/.test(
    rest,
  )
}
