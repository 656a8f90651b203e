import { STILL_TO_DO } from './guard-words.ts'
import { isOutcome, isShareOfWork } from './outcomes.ts'
import type { Statement } from './statement.ts'

/** "Why are you still chasing?" wants no answer beside "done". */
const WHY_STILL =
  /\bwhy (?:is|are|am|does|do|has|have) .{0,30}\b(?:still|keeps?|coming up|popping up|turning up|back|chasing|asking|nagging|open|here|getting)\b/i

/** "Have you not heard? Done!" */
const NOT_HEARD =
  /^(?:so |but |and )*(?:(?:have|had|did|do|can|could) (?:you|u|they|none of you) not|(?:haven't|hadn't|didn't|don't|can't) (?:you|u|they)|did (?:nobody|no one|no-one)|has (?:nobody|no one|no-one)) (?:\w+ ){0,2}?(?:hear|heard|see|seen|get|got|gotten|read|receive[d]?|know|told?|tell|noticed?|spot(?:ted)?|listen\w*)\b/i

/** "Anything else I can do for you?" */
const WHAT_ELSE =
  /^(?:and |so |now )*(?:(?:is there )?anything|what) else (?:(?:can|could|may|do) (?:i|we)|you|for (?:me|us)|needed|(?:i|we) can)\b/i

/** "The EIA? Done": only names what is spoken of. */
const HEADING = /^(?!(?:wh|how|is|are|has|have|did|do|can|could|any|ok|really|right|yes|no)\w*\b)(?:[\w'-]+ ){0,4}[\w'-]+\s*\?$/i

/** The matter is now somebody else's: a request to close it then says that it has moved, not that it is done. */
const ELSEWHERE =
  /\b(?:remit|responsibility|overs(?:ee|ees|eeing|ight)|monitoring it|(?:against|under|off|in) (?:me|my name)\b|track(?:s|ed|ing)?|own(?:s|ed|ership)|belongs?|moved|migrated|transferred|transfers|taken (?:on|over)|take(?:s)? over|picked up|folded|rolled into|subsumed|absorbed|merged|(?:now|sits?|lives?|lie|lies) (?:with|under|in(?! (?:post|place|use|force|service|operation|effect|seat|position|full|her|his|your|their|the (?:pack|post))\b))|superseded|overtaken|duplicate[sd]?|no longer (?:required|needed|relevant|applies)|someone else|elsewhere|instead|cancelled|abandoned|shelved|dropped)\b/i

/** What was done was done for all of them, and nobody is left out. */
const NOBODY_ELSE =
  /^(?:and |so |which is )*(?:that's|thats|that is|that makes|makes) (?:(?:everybody|everyone|all of (?:them|us)|every(?: single)? one(?: of them)?)(?! but| except| apart)|the (?:full|whole|complete) (?:set|lot|house|list)|the whole (?:fleet|force|team|estate|cohort|intake|workforce)|the (?:lot|set)|a full (?:house|set)|your lot)(?: (?:now|done|covered|for you))*$/i

/** "That's it", which is said of a step as well. */
const THAT_IS_IT =
  /^(?:and |so |which is )*(?:that's|thats|that is) (?:it|that|everything|all(?: of it| there (?:is|was)(?: to it| to do)?)?|the whole (?:thing|action)|what (?:was|you) (?:asked(?: for)?|wanted|agreed|needed))(?: (?:now|done|covered|for you))*$/i
/** Only on its way, or with somebody of ours. */
const UNDER_WAY =
  /\b(?:draft\w*|start\w*|begun|asked|request\w*|one|some|half|part)\b|\b(?:to|with|by) (?:the |my |our )?(?:chief|boss|deputy|d?cc|acc|staff|legal|finance|hr|comms|ict|estates|procurement|team|colleagues?|analysts?|printers?|designers?|author|lawyers|line|office|head|director|supt|sergeant|insp)/i

const WHOLE_ACTION = /\bthe whole action (?:is|has been|was)\b/i

/** "Nothing further from us" beside "done" limits nothing, unless it has a limit of its own. */
const NOTHING_NEW =
  /^(?:and )?(?:(?:nothing|no|nil|none) (?:further|more|else|new)|see|as per|per my|refer)\b(?!.*\b(?:except|unless|until|till|bar|apart|besides|other than|aside|but|yet|for now|at the moment|for the moment|at present|in part)\b)/i

/** "Copy with legal for signature". */
const WITH_SOMEBODY = /\bwith (?:[a-z&']+ ){1,4}for\b/i

/** Done, unless anything said of the same action speaks against it: then it is progress. */
export function mergeCompletion(statements: Statement[]): Statement[] | undefined {
  const done = statements.find((s) => s.intent === 'complete') ?? doneForAll(statements)
  if (!done) return undefined
  if (done.requested && ELSEWHERE.test(done.words) && statements.every((s) => s === done || s.intent !== 'complete'))
    return [{ ...done, intent: 'progress', percent: null, date: null, because: 'it asks for closure since the action is somewhere else' }]
  // "The note is to follow, but the action itself is complete": what went before is no part of it.
  const said = WHOLE_ACTION.test(done.words) ? statements.slice(statements.indexOf(done)) : statements
  const against = said.filter(
    (s) =>
      s !== done &&
      s.intent !== 'query' &&
      !isBygoneState(s, done, said) &&
      (s.against ||
        isShareOfWork(s.words) ||
        (WITH_SOMEBODY.test(s.words) && STILL_TO_DO.test(s.words.toLowerCase())) ||
        s.intent === 'noChange' ||
        (statements.every(({ intent, requested }) => intent !== 'complete' || requested) && ELSEWHERE.test(s.words))) &&
      !(s.intent === 'noChange' && NOTHING_NEW.test(s.words)) &&
      !((s.intent === 'plain' || s.intent === 'progress') && isOutcome(s.words, done.words)) &&
      !(s.intent === 'acknowledge' || s.intent === 'greeting' || s.intent === 'complete'),
  )
  if (against.length === 0) {
    const dated =
      statements.find((s) => s.intent === 'complete' && s.date !== null) ?? statements.find((s) => s.intent === 'plain' && s.date !== null)
    const date = dated?.date ?? statements.find((s) => s.gone !== null)?.gone ?? null
    const query = statements.find(
      (s) =>
        s.intent === 'query' && !WHY_STILL.test(s.words) && !HEADING.test(s.words) && !NOT_HEARD.test(s.words) && !WHAT_ELSE.test(s.words),
    )
    return query?.sentence === done.sentence ? [query] : [{ ...done, date }, ...(query ? [query] : [])]
  }
  if (against.some((s) => ['progress', 'blocked', 'noChange', 'extend'].includes(s.intent))) return undefined
  const rest = statements.filter((s) => s.intent === 'snooze')
  return [
    { ...done, intent: 'progress', percent: null, date: null, because: 'it says done, and something that speaks against it' },
    ...rest,
  ]
}

/** Told of a number of them, or of a place. */
const OF_SOME = /\b(?:at|in|for) [a-z]|^\W*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|several|a few)\b/i

/** "412 trained, that's everybody". */
function doneForAll(statements: Statement[]): Statement | undefined {
  const step = statements.find((s) => s.step || (s.intent === 'progress' && s.unclear && !OF_SOME.test(s.words)))
  const isAll = (s: Statement) =>
    NOBODY_ELSE.test(s.words) ||
    (step?.step && THAT_IS_IT.test(s.words) && !UNDER_WAY.test(step.words) && !STILL_TO_DO.test(step.words.toLowerCase()))
  if (!step || !statements.some(isAll) || statements.some((s) => s.intent !== 'plain' && s !== step)) return undefined
  return { ...step, intent: 'complete', because: 'it says that it was done for all of them' }
}

const WAS =
  /^(?:(?:it|this|that|i|we|they|action|sorry|yes|and|which) )*(?:was|were|had been|got|had (?:got )?(?:a )?(?:hold-?up|delay|wobble|snag))\b(?!.*\b(?:still|yet|is|are|isn't|aren't|needs?|until|till?|will|remains?)\b)/i
const HELD_UP =
  /^(?:(?:badly|a bit|slightly|initially|long) )*(?:delayed|held up|stuck|blocked|stalled|slowed|set back|scuppered|derailed) (?:by|in|at|with|over|for|because|behind|while|a (?:bit|while|week|month))\b(?!.*\b(?:still|yet|until|till?|will)\b)/i
const LAST_TIME =
  /\b(?:in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:spring|summer|autumn|winter))|last (?:month|week|time|year|quarter|meeting)|previously|at the last|earlier|said)/i
const AT_LAST = /\b(?:now|finally|at last|since|eventually|done|100)\b/i
/** Steps on the way to what was then sent. */
const ON_THE_WAY = /^(?:(?:it|this|and|all|was|been) )*(?:drafted|scoped|costed|written|reviewed|checked|proofed)(?: up)?$/i
const OUT = /\b(?:sent|issued|published|submitted|circulated|posted|emailed)\b/i

/** "Was held up by procurement but now complete": what stood against it is over. */
function isBygoneState(s: Statement, done: Statement, said: Statement[]): boolean {
  const words = s.words.trim()
  if (s.intent === 'blocked' && WAS.test(words)) return true
  if (ON_THE_WAY.test(words)) return said.some((other) => said.indexOf(other) > said.indexOf(s) && OUT.test(other.words))
  if (said.indexOf(s) > said.indexOf(done) || s.intent === 'dispute' || s.intent === 'snooze') return false
  return (WAS.test(words) || HELD_UP.test(words) || (s.percent !== null && LAST_TIME.test(words))) && AT_LAST.test(done.words)
}
