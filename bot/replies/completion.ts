import { DONE_WORDS, FINISHING, REQUESTS_TO_CLOSE } from './completion-words.ts'
import { ADVERSE, AT_WORK, OPEN_ENDS, STILL_TO_DO } from './guard-words.ts'
import { AGENTS, DELIVERABLES, ENDINGS, JOINING, NEUTRAL, SENT_THINGS } from './neutral-words.ts'
import { oneOf } from './one-of.ts'
import { PEACEFUL } from './peaceful-words.ts'
import { type ShownAction, stem } from './titles.ts'

const NOT_YET = new RegExp(
  String.raw`n't\b|\b${oneOf`
    subject to|pending|provided|assuming|depending|said|says|told|tells|thinks|reckons|according|not|cannot|can't|cant|don't|dont|never|if|once|when|until|unless|after|almost|nearly|before|not yet
    hopefully|soon|would|should|won't|wont|then|tomorrow|next|later|confirm|check|tell|know|whether
    apart from|except|excepting|other than|aside from|bar|draft|part|partly|half|some|first|most|only|hope|hoping|will
  `}\b`,
)
const WITH_A_FEW =
  /\b(?:at|in|to|across|on|for) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?!days?\b|weeks?\b|months?\b|hours?\b|years?\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]+\b/
/** Where a thing may be put so that whoever asked for it has it. */
const PLACES = /^(?:portal|sharepoint|teams|web ?site|site|tracker|drive|shared drive|folder|inbox|system|intranet|channel)\b/

/** Where a thing may be put before people, whatever the body is called. */
const MEETINGS = /\b(?:[a-z&']+ ){0,2}(?:boards?|panels?|committee|meetings?|group|forum|cog|tcg|a ?& ?a)\b(?:'s)?/g

/** "To every council", "by both sides": nobody is left out. */
const WHOLE_CIRCLES = /\b(?:all|every|both|each)(?: of)?(?: the| our)? [a-z'&-]+(?: [a-z'&-]+)?/g
const ONE_YEAR = /\bfor (?:the )?(?:year |calendar |financial )*20\d\d\b/
/** Work of which something is then told. */
const PROCESS =
  /\b(?:sampling|testing|training|mapping|interviews?|interviewing|trial|pilot|survey|consultation|audit|inspection|recruitment|procurement|investigation|fieldwork|analysis|exercise|evaluation|visits?|workshops?)(?: (?:is|are|was|were|has|have|been|now|all|fully))*\s*$/

/** "Sent an email", of a report that was to be sent. */
const ONLY_WORD_OF_IT = /^\s*(?:(?:you|her|him|them|an?|the|pcc|short|quick) )*(e-?mail|message|link|note|update|summary)\b/
/** Things that come to an end of their own accord, whatever was to be done about them. */
const ENDED =
  /\b(?:contract|lease|course|programme|project|pilot|trial|campaign|operation|tender|inspection|term|season|shop|station|suite|office|survey|window)s? (?:(?:is|are|was|were|has|have|been|now|all) )*(?:closed|finished|completed?|concluded|ended)\b/
const TO_BRING_ABOUT = /^(?:complete|finish|close|conclude|deliver|run|hold|carry|end|implement|let|sign)\b/

/** A word of completion that is held at arm's length. */
const SO_CALLED = /["']\s*(?:all )?(?:done|completed?|finished|closed|sorted)[.!]?\s*["']/

/** What a clause says about being finished. `claimed`: done as a whole; `requested`: it is to be closed; `asked`: whether it may be closed; `open`: something speaks against it; `step`: something was done that may be only a part; `silent`: it says nothing of it. */
export type Completion = 'claimed' | 'requested' | 'asked' | 'open' | 'step' | 'silent'

/**
 * Whether a clause (small letters, without the words that point at actions) says that the whole action is done. It is strict:
 * a negation, hedge, condition, question, later day, part or other object makes it `open`, since a wrong "done" is worse than a question.
 */
export function readCompletion(said: { rest: string; asked: boolean; about: ShownAction[] }): Completion {
  const counted = said.rest.replace(
    /\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:out )?of (?:the |all )?\1\b/g,
    'all',
  )
  const plain = counted.replace(/\b(?:well|over and) done\b/g, (words) => (words.startsWith('over') ? 'done' : ' '))
  const calm = PEACEFUL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), plain)
  if (REQUESTS_TO_CLOSE.some((pattern) => pattern.test(calm))) return readRequest(calm, said)
  const done = DONE_WORDS.exec(calm)
  const past = pastOfTitle(calm, said.about)
  if (!done && !past) return isOpen(calm) || (isAdverse(calm) && FINISHING.test(calm)) ? 'open' : 'silent'
  if (said.asked || isAdverse(calm) || SO_CALLED.test(calm)) return 'open'
  const stems = new Set(said.about.flatMap((action) => [...action.stems]))
  if (said.about.some((action) => isGroundwork(calm, done, action))) return 'open'
  if (said.about.some((action) => isFirstHalf(calm, action))) return 'step'
  if (done && isWhole(calm, spanOf(done), stems, false)) return 'claimed'
  if (past && isWhole(calm, spanOf(past), stems, true)) return 'claimed'
  return done ? 'open' : 'step'
}

/** "Dip sampling finished", of an action to publish its results. */
function isGroundwork(clause: string, done: RegExpExecArray | null, { gives, past, title }: ShownAction): boolean {
  if (done === null || past.test(clause)) return false
  return (gives && PROCESS.test(clause.slice(0, done.index))) || (ENDED.test(clause) && !TO_BRING_ABOUT.test(title))
}

/** "Reviewed", of an action to review and to report: the second task is what counts, and nothing is said of it. */
function isFirstHalf(clause: string, { halves }: ShownAction): boolean {
  const [first, second] = halves
  if (!first || !second) return false
  const said = (clause.match(/[\p{L}\d']+/gu) ?? []).map(stem)
  return said.some((word) => first.has(word)) && !said.some((word) => second.has(word))
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

/** "Please close" is as good as "done"; "close it once they agree" and "can this be closed?" are not. */
function readRequest(calm: string, { asked, about }: { asked: boolean; about: ShownAction[] }): Completion {
  if (NOT_YET.test(calm)) return 'open'
  if (asked && !/\b(?:please|pls|you|we)\b/.test(calm)) return 'asked'
  return pastOfTitle(calm, about) || /\b(?:done|completed?|finished|sorted|sent)\b/.test(calm) ? 'claimed' : 'requested'
}

/** Words that speak against completion, in a clause that says nothing of it itself. */
export function isAdverse(clause: string): boolean {
  const calm = PEACEFUL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), clause)
  return AT_WORK.test(clause) || ADVERSE.some((pattern) => pattern.test(calm))
}

function isOpen(clause: string): boolean {
  return OPEN_ENDS.test(clause)
}

/** "circulated the results" for a title that begins with "Circulate". */
function pastOfTitle(clause: string, about: ShownAction[]): RegExpExecArray | null {
  for (const { past } of about) {
    const found = past.exec(clause)
    if (found) return found
  }
  return null
}

/** The thing that is done is the action itself: what stands before and after belongs to its title or says nothing. */
function isWhole(clause: string, at: { start: number; end: number }, stems: Set<string>, byVerb: boolean): boolean {
  const before = clause.slice(0, at.start)
  const after = clause.slice(at.end)
  if (WITH_A_FEW.test(after) || isForOthers(after, stems)) return false
  if (!objectAfter(after).every((word) => belongs(word, stems))) return false
  if (!restSaysNoMore(after, stems)) return false
  const instead = byVerb ? ONLY_WORD_OF_IT.exec(after)?.[1] : undefined
  if (instead && !stems.has(stem(instead))) return false
  if (/^\s*(?:it|this|that|these|them|both|all)\b/.test(after)) return true
  if (byVerb && (STILL_TO_DO.test(after) || foreignRecipient(after, stems))) return false
  const approving = /sign|clear|tick|approv|clos/.test(clause.slice(at.start, at.end))
  const subject = before.replace(/\b(?:by|from|with|at|on|in|since|after) [^,]*$/, ' ').match(/[\p{L}\d']+/gu) ?? []
  return subject.every((word) => belongs(word, stems) || (byVerb && SENT_THINGS.has(word)) || (!approving && AGENTS.has(word)))
}

/** What follows says when, how, where to or by whom, and no more: "done in the north" may be only a part. */
function restSaysNoMore(after: string, stems: Set<string>): boolean {
  const words =
    after
      .replace(MEETINGS, ' ')
      .replace(WHOLE_CIRCLES, ' ')
      .match(/[\p{L}\d'&]+/gu) ?? []
  if (ONE_YEAR.test(after) && !after.match(/20\d\d/g)?.every((year) => stems.has(year))) return false
  return words.every((word) => JOINING.has(word) || belongs(word, stems) || AGENTS.has(word) || ENDINGS.has(word))
}

/** "Closed for the holidays", "done for Finance": for whom or what, where that is neither the action's own matter nor those who asked. */
function isForOthers(after: string, stems: Set<string>): boolean {
  const noun = /^\s*for (?:the |a |an |our |my |your |this |that )?([a-z&'-]+)/.exec(after)?.[1]
  return (
    noun !== undefined &&
    !belongs(noun, stems) &&
    !JOINING.has(noun) &&
    !/^(?:d?pcc|commissioner|opcc|board|panel|meeting|a&a|cp|good|info|information)$/.test(noun)
  )
}

/** The noun straight after the word of completion: "completed the *scoping*". It ends at the first word that joins. */
function objectAfter(after: string): string[] {
  const object: string[] = []
  for (const word of after.match(/[\p{L}\d'&]+/gu) ?? []) {
    if (JOINING.has(word) || /^\d/.test(word)) break
    object.push(word)
  }
  return object
}

function belongs(word: string, stems: Set<string>): boolean {
  return (
    NEUTRAL.has(word) ||
    DELIVERABLES.has(word) ||
    /^\d/.test(word) ||
    stems.has(stem(word)) ||
    stems.has(stem(word).replace(/at$/, '')) ||
    stems.has(word)
  )
}

/** "sent to my staff officer", where the title names nobody or somebody else, is a step on the way. */
function foreignRecipient(after: string, stems: Set<string>): boolean {
  const to = /\b(?:to|with) (?:the |my |our |all |your )?([a-z&' ]{2,40})/.exec(after)?.[1]
  if (/\b(?:to|with) (?:all|every\w*|each)\b/.test(after)) return false
  if (!to || /^(?:be|him|her|them|you|office|face|time)\b/.test(to) || PLACES.test(to)) return false
  return (
    !/\b(?:pcc|commissioner|dpcc|opcc|board|cp|a&a|chair|panel)\b/.test(to) &&
    !to
      .split(' ')
      .slice(0, 3)
      .some((word) => stems.has(stem(word)) || stems.has(word))
  )
}
