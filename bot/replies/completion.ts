import { isActDone } from './acts.ts'
import { AS_GOOD_AS_DONE } from './as-good-as-done.ts'
import { ASIDES } from './asides.ts'
import { CALM } from './calm-words.ts'
import { CLOSING_REQUESTS, closesMatter } from './closing-requests.ts'
import { DONE_WORDS, FINISHING, REQUESTS_TO_CLOSE } from './completion-words.ts'
import { isClosedToAnswers, isFirstHalf, isGroundwork, isOfComplement } from './groundwork.ts'
import { ADVERSE, AT_WORK, OPEN_ENDS } from './guard-words.ts'
import { NOTHING_LEFT } from './nothing-left.ts'
import { oneOf } from './one-of.ts'
import { withoutTitle } from './own-deeds.ts'
import { PEACEFUL } from './peaceful-words.ts'
import { type ShownAction, stem } from './titles.ts'
import { isNotForUsToClose, UNDOING } from './undoing-words.ts'
import { isOfPart, isWhole } from './whole.ts'

const NOT_YET = new RegExp(
  String.raw`n't\b|\b${oneOf`
    subject to|pending|provided|assuming|depending|said|says|told|tells|thinks|reckons|according|not|cannot|can't|cant|don't|dont|never|if|once|when|until|unless|after|almost|nearly|before|not yet
    for now|for the moment|for the time being|in the meantime|pro tem|temporarily|provisionally|tentatively|informally|phase|stage|bits?|elements?|section|interim|initial(?:ly)?|(?<!\b(?:reason|need|point|call|cause|grounds) (?:for (?:us|me|you) )?to )(?:keep|leave(?! (?:the|your|my|our) (?:list|tracker|books))|hold)|for (?:[a-z]+ )?sign[- ]?off|instead|elsewhere|going to|owns?|owned|oversee|oversees|oversight|superseded|overtaken|duplicates?|remit|transferred|no longer (?:required|needed|relevant|applies)|pretend|suppose|guess|reckon|might|maybe|perhaps|probably|possibly
    hopefully|soon|would|should|won't|wont|then|tomorrow|next|later|confirm|check|tell|know|whether
    apart from|except|excepting|other than|aside from|bar|draft|part|partly|half|some|first|most|only|hope|hoping|will
  `}\b`,
)
/** "I would ask that", "we'd like it": a request, and no doubt. */
const WOULD_ASK =
  /\b(?:would|i'd|we'd|should) (?:now |also |very much |really )*(?:ask|like|suggest|recommend|propose|request|welcome|be (?:grateful|obliged|good|great|happy|content|fine|glad|ok|okay)|appreciate|support|endorse|back|second|favour|invite|not object(?: to)?|have no objection(?: to)?)(?: (?:it )?if)?\b/g
/** "Grateful if you'd recommend closure": the same, shorter. */
const GRATEFUL_IF =
  /\b(?:grateful|obliged|appreciate it|good|great|helpful|kind|content|happy|fine|ok|okay|relaxed|comfortable|pleased|glad|delighted) if (?:you|we|someone|somebody|this|it|that|they|both|these)(?:'d| would| could| can|'s| is| are| were| was)?(?= (?:now |please |formally |both |be |then |just |to )*(?:clos|shut|drop|bin|fil|retir|put to bed|wip|scor|cross|com(?:e|es) off|discharg|sign|mark|remov|tak|tick|str[iu]|archiv|record|recommend(?:ed)? (?:its |the |this for )?(?:closure|discharge)))/g
/** "Kit's in", "the page's live". */
const NOUN_IS =
  /(?<!\b(?:it|that|this|what|who|there|here|he|she|where|how|let|one))(?<=\b[a-z]{3,})'s(?= (?:(?:now|all|both|been) )*(?:in|out|up|on|off|live|done|sent|gone|been|complete|completed|finished|closed|published|back|away|ready|signed|agreed|sorted|posted|working|running|landed|arrived|over|across)\b)/g

const REQUESTS = [...REQUESTS_TO_CLOSE, ...CLOSING_REQUESTS]
const HARMLESS: [RegExp, string][] = [[GRATEFUL_IF, 'please '], ...AS_GOOD_AS_DONE, ...ASIDES, ...CALM, ...PEACEFUL]

/** "All three in post, so that's the recruitment finished": what went before is the reason. */
const SO_IT_IS =
  /\bso (?:that's|it's|this is|that is|all|it is|they're|we're|i'm|the [a-z]+ (?:is|are)|this one is)? ?(?:(?:now|all|the|this|that|us|me|it|both|done and|is|are|has been|have been|been|[a-z]+(?= (?:finished|done|complete)\b)) )*(?:done|completed?|finished|closed|sorted|discharged|met|satisfied|fulfilled)\s*$/

const TO_APPOINT = /^(?:recruit|appoint|hire|fill|employ)\b/
const STARTS =
  /^(?:(?:he|she|they|both|all|who|and|the) |(?:new|successful) |(?:starter|candidate|officer|appointee|post ?holder|person)s? )*(?:(?:is|are|will be|due to|to|will|'ll|'s|'re) )*(?:starts?|joins?|begins?|starting|joining|takes? up (?:post|the post|the role))(?: (?:on|in|from|with us|work|post|the|next|this|of))*(?: [a-z0-9]+){0,3}$/

/** The title itself, said again as a heading. */
const TO_COMPLETE =
  /^\s*(?:please |pls |kindly )?(?:complete|close|finish) (?:the|an?|my|our|all) (?!(?:action|item|one|task)\b)(?!.*\b(?:is|are|was|has|have|please|pls)\b)[a-z]+ [a-z]+|\basked to (?:complete|finish|do|close)\b(?! (?:this|it|these)\b.*\b(?:done|completed|finished|closed)\b)/

const CLOSABLE =
  /^(?:actions?|items?|ones?|tasks?|jobs?|files?|cases?|lot|books?|matters?|tickets?|entry|entries|lines?|rest|others?|two|three|pair)$/

/** A word of completion that is held at arm's length. */
const SO_CALLED = /["']\s*(?:all )?(?:done|completed?|finished|closed|sorted)[.!]?\s*["']/

/** What a clause says about being finished. `claimed`: done as a whole; `requested`: it is to be closed; `asked`: whether it may be closed; `open`: something speaks against it; `unclear`: it says done, and more than is known of; `step`: something was done that may be only a part; `silent`: it says nothing of it. */
export type Completion = 'claimed' | 'requested' | 'asked' | 'open' | 'unclear' | 'step' | 'silent'

/**
 * Whether a clause (small letters, without the words that point at actions) says that the whole action is done. It is strict:
 * a negation, hedge, condition, question, later day, part or other object makes it `open`, since a wrong "done" is worse than a question.
 */
export function readCompletion(said: { rest: string; asked: boolean; about: ShownAction[]; calm?: Calm | undefined }): Completion {
  const counted = said.rest
    .replace(/\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:out )?of (?:the |all )?\1\b/g, 'all')
    .replace(
      /\b(all|every one of) (?:of )?(?:the |our )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|eighty)\b(?! of\b)/g,
      '$1',
    )
  const plain = counted.replace(/\bwell done\b/g, ' ')
  const calm = closesMatter(said.calm?.of === plain ? said.calm.words : calmed(plain), said.about)
  if (REQUESTS.some((pattern) => pattern.test(calm))) return readRequest(calm, said)
  if (TO_COMPLETE.test(calm)) return 'open'
  const done = DONE_WORDS.exec(calm)
  const pasts = pastsOfTitle(calm, said.about)
  if (!done && pasts.length === 0) return isOpen(calm) || (FINISHING.test(calm) && speaksAgainst(calm)) ? 'open' : 'silent'
  if (said.asked || speaksAgainst(withoutTitle(calm, said.about)) || SO_CALLED.test(calm)) return 'open'
  const stems = new Set(said.about.flatMap((action) => [...action.stems]))
  if (said.about.some((action) => isGroundwork(calm, done, action) || isOfComplement(calm, done, action))) return 'open'
  if (said.about.some((action) => isFirstHalf(calm, action) || isClosedToAnswers(calm, done, action))) return 'step'
  if (done && isWhole(calm, spanOf(done), stems, false)) return 'claimed'
  if (SO_IT_IS.test(calm) || (done && said.about.length === 0)) return 'claimed'
  if (pasts.some((past) => isWhole(calm, spanOf(past), stems, true))) return 'claimed'
  const [only, other] = said.about
  if (only && !other && pasts.some((past) => isActDone(calm, spanOf(past), only))) return 'claimed'
  return done ? (isOfPart(calm, spanOf(done), stems) ? 'open' : 'unclear') : 'step'
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

/** "Please close" is as good as "done"; "close it once they agree" and "can this be closed?" are not. */
function readRequest(calm: string, { asked, about }: { asked: boolean; about: ShownAction[] }): Completion {
  const plain = calm.replace(WOULD_ASK, 'please ')
  if (NOT_YET.test(plain) || closesElse(plain, about) || isNotForUsToClose(calm, about.length)) return 'open'
  if (asked && !/\b(?:please|pls|you|we)\b/.test(calm)) return 'asked'
  return pastsOfTitle(calm, about).length > 0 || /\b(?:done|completed?|finished|sorted|sent)\b/.test(calm) ? 'claimed' : 'requested'
}

/** "Close the window": not the action, nor what its title speaks of. */
function closesElse(clause: string, about: ShownAction[]): boolean {
  if (
    /\b(?:closure|closing|discharge) of (?!this\b|that\b|it\b|these\b|both\b|(?:the|my|our|this) (?:action|item|matter|task)\b)/.test(
      clause,
    )
  )
    return true
  const noun =
    /\bclos(?:e|ing) (?:down |off |out |up )?(?:the|an?|my|our|your|his|her|their) (?:last |first |other |custody )?([a-z]+)(?! (?:one|action|item)\b)\b/.exec(
      clause,
    )?.[1]
  return noun !== undefined && !CLOSABLE.test(noun) && !about.some(({ stems }) => stems.has(stem(noun)))
}

/** Whether a clause asks for closure, and nothing in it stands against that. */
export function asksToClose(clause: string): boolean {
  const calm = calmed(clause)
  return REQUESTS.some((pattern) => pattern.test(calm)) && !NOT_YET.test(calm.replace(WOULD_ASK, 'please '))
}

/** "She starts on Monday", of an action to recruit: it is done when somebody is appointed. */
export function isAppointed(clause: string, about: ShownAction[]): boolean {
  return STARTS.test(clause) && about.length > 0 && about.every(({ title }) => TO_APPOINT.test(title))
}

/** Words that speak against completion, in a clause that says nothing of it itself. */
export function isAdverse(clause: string, calm?: Calm): boolean {
  return AT_WORK.test(clause) || speaksAgainst(calm?.of === clause ? calm.words : calmed(clause))
}

function speaksAgainst(calm: string): boolean {
  return AT_WORK.test(calm) || [...ADVERSE, ...UNDOING].some((pattern) => pattern.test(calm))
}

/** A clause, and the same without what speaks against nothing: worked out once, since it is dear. */
export interface Calm {
  of: string
  words: string
}

export function calmOf(clause: string): Calm {
  return { of: clause, words: calmed(clause) }
}

/** The clause without the turns that hold "not", "no" or "before" and speak against nothing. */
function calmed(clause: string): string {
  return HARMLESS.reduce(
    (text, [pattern, instead]) => text.replace(pattern, instead),
    clause.replace(NOTHING_LEFT, 'done').replace(NOUN_IS, ' is'),
  )
    .replace(/[?!.\s]+$/, '')
    .replace(/(?!👎)\p{Extended_Pictographic}|\ufe0f/gu, ' ')
    .replace(/\s+/g, ' ')
}

function isOpen(clause: string): boolean {
  return OPEN_ENDS.test(clause)
}

/** "Circulated the results", for a title that begins with "Circulate": every such turn in the clause, up to six. */
function pastsOfTitle(clause: string, about: ShownAction[]): RegExpExecArray[] {
  return about.flatMap(({ past }) =>
    past.flatMap((words) => [...clause.matchAll(words)].slice(0, 6)).filter((found) => !isAbsence(clause, found)),
  )
}

const SOMEBODY =
  /\b(?:chief|boss|deputy|governor|guv|commander|d?cc|acc|dcs|dci|supt|superintendent|inspector|insp|sgt|sergeant|solicitor|lawyer|analyst|author|officer|manager|lead|head|director|colleague|secretary|pa|team|staff|everyone|everybody|he|she|who|i)\s*$/

/** "The chief is away": no letter. */
function isAbsence(clause: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^(?:is|are|was|were) (?:away|off|out|over|across|up|in)\b/.test(words) && SOMEBODY.test(clause.slice(0, index))
}
