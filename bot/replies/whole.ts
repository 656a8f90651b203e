import { STILL_TO_DO } from './guard-words.ts'
import { AGENTS, DELIVERABLES, ENDINGS, JOINING, NEUTRAL, SENT_THINGS } from './neutral-words.ts'
import { isShortFor, withoutIdle } from './tail-phrases.ts'
import { AND_MORE, AUDIENCES, BENIGN_PASTS, RECIPIENTS, SO_THEN, TAIL_WORDS } from './tail-words.ts'
import { stem } from './titles.ts'

const WITH_A_FEW =
  /\b(?:at|in|to|across|on|for|with) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?!days?\b|weeks?\b|months?\b|hours?\b|years?\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]+\b/
/** "To Cllr Example and the PCC": whoever else had it. */
const AND_PCC =
  /\bto (?:[a-z'&.-]+ ){1,5}(?:and|&|plus) (?:the )?(?:d?pcc|commissioner|opcc|cp)\b|\bto (?:the )?(?:d?pcc|commissioner|opcc|cp) (?:and|&|plus|as well as) (?:the |all )?(?!back\b|then\b|returned|came\b|rejected|now\b|she\b|he\b|they\b|it\b|is\b|was\b)[a-z'.&-]+(?: (?!on|at|last|this|yesterday|today|for|by)[a-z'.&-]+)?/
/** Where a thing may be put so that whoever asked for it has it. */
const PLACES = /^(?:portal|sharepoint|teams|web ?site|site|tracker|drive|shared drive|folder|inbox|system|intranet|channel)\b/

/** Where a thing may be put before people, whatever the body is called. */
const MEETINGS = /\b(?:[a-z&']+ ){0,2}(?:boards?|panels?|committee|meetings?|group|forum|cog|tcg|a ?& ?a)\b(?:'s)?/g

/** "To every council", "by both sides": nobody is left out. */
const WHOLE_CIRCLES = /\b(?:all|every|both|each)(?: of)?(?: the| our)? [a-z'&-]+(?: [a-z'&-]+)?/g
const ONE_YEAR = /\b(?:for|of) (?:the )?(?:year |calendar |financial )*20\d\d\b/
const NUMBERED =
  /\b(?:rec(?:ommendation)?s?|chapters?|sections?|sites?|points?|parts?|phases?|questions?|q|stations?|areas?|afis?|strands?|modules?|batch(?:es)?|volumes?|steps?|stages?|cohorts?|waves?|tranches?|rounds?|pages?|paras?|paragraphs?|annex(?:es)?|appendi(?:x|ces)|milestones?|objectives?|requirements?|criteria|items?|workstreams?|districts?) (?:no\.? ?)?\d+(?: ?(?:to|-|–|and|&|,|through) ?\d+)*(?! (?:of|out))/

const SENT_ON = /\b(?:sent|submitted|shared|passed|handed|gone|circulated|issued|over|out|forwarded|referred|returned)\b/

/** How, when or by whom, in whatever words: "on my last set of nights", "after the audit". */
const AT_LARGE =
  /\b(?:on (?:my|our)|by (?:my|our)|after|before|since|during|between|amid|as (?:of|at)|via|under|because|cos|thanks to|courtesy of|despite|in spite of|regardless)\b.*$/

/** It has come to us, and not gone from us. */
const OURS =
  /^\s*(?:(?:it|this|that|them|both|all) )?(?:(?:around|round|within) (?:the|our|my) (?:office|team|department|unit)|(?:on|in|with|to) (?:my|our)(?: own)? (?:desk|in-?box|in-?tray|team|office|boss|staff|colleagues|analysts?|hands|system|queue|folder|lap)|(?:with|to) (?:me|us)|(?:my|our) (?:boss|chief|team|staff|manager|colleagues?|office|sergeant|guv'?nor))\b/
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const BARE_COUNT = new RegExp(
  String.raw`^\s*(?:now |already |some |about |over |around |just |only |roughly |approx |approximately |nearly |almost |another )*(\d{1,4}|${NUMBERS.join('|')}) ?(?:%|per ?cent)?(?: (?:of )?(?:the |our |all )*[a-z]+)? (?:(?:are|were|have|has|been|now|is|was) )*$`,
)

/** "112 is done": an action by its number. */
const LONE_NUMBER = /^\s*\d{1,4}(?: (?:is|was|has|been|now))*\s*$/

/** "Two thirds of officers have", "98% of them", "a handful": those, and no more. */
const SOME_OF =
  /(?<![\d.])\d{1,2}(?:\.\d+)? ?(?:%|per ?cents?\b|pc\b)|\b(?:a|one|two|three|four) (?:third|quarter|fifth|sixth|eighth|tenth)s?\b|\bhalf\b|\ba (?:good |large |small |fair |great )?(?:handful|couple|number|few|lot|load|minority|majority|sprinkling|smattering|dozen)\b|\b(?:handful|dozens|scores|hundreds|lots|loads|plenty|several|many|quite a few) (?:of\b|(?:have|has|are|were)\b)/

/** "Every officer in Telford", "everyone at HQ". */
const ALL_WHERE =
  /\b(?:every|all|each|everyone|everybody) (?:[a-z]+ ){0,3}(?:in|at|from|on|across|within) (?:the |our )?(?!list\b|card\b|here\b|this\b|it\b|my\b|time\b|board\b)([a-z]+)/

/** "Sent an email", of a report that was to be sent. */
const ONLY_WORD_OF_IT = /^\s*(?:(?:you|her|him|them|an?|the|pcc|short|quick) )*(e-?mail|message|link|note|update|summary)\b/
/** The thing that is done is the action itself: what stands before and after belongs to its title or says nothing. */
export function isWhole(clause: string, at: { start: number; end: number }, stems: Set<string>, byVerb: boolean): boolean {
  const before = clause.slice(0, at.start)
  const tail = withoutIdle(before, clause.slice(at.start, at.end), clause.slice(at.end), stems)
  const after = withoutMore(tail)
  if (/\bto (?:the |my |our )?(?:analysts?|team|staff|officers?|colleagues?|office)\b/.test(before)) return false
  if (SENT_ON.test(tail) && foreignRecipient(tail, stems)) return false
  if (WITH_A_FEW.test(after) || isForOthers(after, stems) || isNumbered(before, stems) || isOtherNumber(clause, stems)) return false
  if (SOME_OF.test(before) || ((byVerb || !LONE_NUMBER.test(before)) && isBareCount(before, stems))) return false
  const where = ALL_WHERE.exec(before)?.[1]
  if (where !== undefined && !belongs(where, stems)) return false
  const isTold =
    byVerb && /brief|told|inform|updat|sent|gave|given|show|present|mail|suppl|provid|shar/.test(clause.slice(at.start, at.end))
  if (!objectAfter(after).every((word) => belongs(word, stems) || (isTold && RECIPIENTS.has(word)))) return false
  if (!restSaysNoMore(after, stems)) return false
  const instead = byVerb ? ONLY_WORD_OF_IT.exec(after)?.[1] : undefined
  if (instead && !stems.has(stem(instead))) return false
  if (byVerb && (OURS.test(after) || isCountAfter(after, stems))) return false
  if (/^\s*(?:it|this|that|these|them|both|all)\b/.test(after)) return true
  if (byVerb && (STILL_TO_DO.test(after) || foreignRecipient(after, stems))) return false
  const approving = /sign|clear|tick|approv|clos/.test(clause.slice(at.start, at.end))
  const subject =
    before
      .replace(/\b([a-z]+(?:ing|ation|ment|sis|view|vey)) (?:exercise|process)\b/g, '$1')
      .replace(
        /\b(?:by|from|with|at|in|since|after) [^,]*$|\bon (?:the |this |your |my )?(?:\d|card|list|tracker|books|agenda|reminder|mon|tue|wed|thu|fri|sat|sun|time|schedule|phone|call|behalf|teams)[^,]*$/,
        ' ',
      )
      .match(/[\p{L}\d']+/gu)
      ?.map((word) => (AGENTS.has(word.replace(/'s$/, '')) ? word.replace(/'s$/, '') : word)) ?? []
  const held = /\b(?:has|have|had|got|'s|'ve|in|on|hit|reached)\b/.test(clause.slice(at.start, at.end))
  return subject.every(
    (word) =>
      belongs(word, stems) ||
      (byVerb && (SENT_THINGS.has(word) || (held && RECIPIENTS.has(word)))) ||
      (!approving && !(byVerb && held) && AGENTS.has(word)),
  )
}

function withoutMore(tail: string): string {
  const said = tail.replace(AND_MORE, ' ').replace(SO_THEN, ' ')
  return said.replace(AND_PCC, 'to the pcc').replace(/\bw\/?[ce]\b/g, ' ')
}

/** What is said to be done is of a part, or for others: "done at two of the sites". */
export function isOfPart(clause: string, at: { start: number; end: number }, stems: Set<string>): boolean {
  const after = clause.slice(at.end)
  const before = clause.slice(0, at.start)
  return WITH_A_FEW.test(after) || SOME_OF.test(before) || isForOthers(after, stems) || isNumbered(before, stems)
}

/** "120 trained", "90% of officers trained": a count without "all" is not everybody, unless the title names it. */
function isBareCount(before: string, stems: Set<string>): boolean {
  const count = BARE_COUNT.exec(before)?.[1]
  if (count === undefined) return false
  const at = NUMBERS.indexOf(count)
  return !stems.has(stem(count)) && !stems.has(at < 0 ? stem(NUMBERS[Number(count)] ?? '') : `${at}`)
}

/** "Rolled out 40": so many, unless the title says how many. */
function isCountAfter(after: string, stems: Set<string>): boolean {
  const count =
    /^\s*(?:about |over |around |some |nearly )?(\d{1,4})(?=\s*$| (?:so far|more|to date|[a-z]{3,}s\b)(?<!\b(?:days|weeks|months|hours|years|mins|minutes)))/.exec(
      after,
    )?.[1]
  return count !== undefined && !stems.has(count)
}

/** "Recommendations 1 to 4", "sites 2 and 3": some of a number, unless the title has the same numbers. */
function isNumbered(before: string, stems: Set<string>): boolean {
  const numbers = NUMBERED.exec(before)?.[0].match(/\d+/g) ?? undefined
  return numbers !== undefined && !numbers.every((number) => stems.has(number))
}

/** "Outcome 18", of an action on outcome 22. */
function isOtherNumber(clause: string, stems: Set<string>): boolean {
  return [...clause.matchAll(/\b([a-z]{5,}) (\d{1,3})\b(?! ?(?:%|per|of\b|days|weeks|months|[a-z]{3,}s\b))/g)].some(
    ([, noun = '', number = '']) => stems.has(stem(noun)) && !stems.has(number) && [...stems].some((own) => /^\d+$/.test(own)),
  )
}

/** What follows says when, how, where to or by whom, and no more: "done in the north" may be only a part. */
function restSaysNoMore(after: string, stems: Set<string>): boolean {
  const words =
    after
      .replace(MEETINGS, ' ')
      .replace(WHOLE_CIRCLES, ' ')
      .replace(AT_LARGE, ' ')
      .match(/[\p{L}\d'&]+/gu) ?? []
  if (ONE_YEAR.test(after) && !after.match(/20\d\d/g)?.every((year) => stems.has(year))) return false
  return words.every((word) => JOINING.has(word) || belongs(word, stems) || AGENTS.has(word) || ENDINGS.has(word) || TAIL_WORDS.has(word))
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
    BENIGN_PASTS.has(word) ||
    DELIVERABLES.has(word) ||
    /^\d/.test(word) ||
    stems.has(stem(word)) ||
    stems.has(stem(word).replace(/at$/, '')) ||
    (/^[a-z]{2,3}s$/.test(word) && stems.has(word.slice(0, -1))) ||
    stems.has(word) ||
    isShortFor(word, stems)
  )
}

/** The board whose meetings the actions come from, not one with a name of its own. */
const OWN_BOARD =
  /^(?:(?:the|our|your|accountability|assurance|and|&|scrutiny|full|whole|main|next|last|performance|monthly|quarterly|public) )*(?:board|panel)\b/

/** "sent to my staff officer", where the title names nobody or somebody else, is a step on the way. */
function foreignRecipient(after: string, stems: Set<string>): boolean {
  const to = /\b(?:to|with) (?:the |my |our |all |your )?([a-z&' ]{2,40})/.exec(after)?.[1]
  if (/\b(?:to|with) (?:all|every\w*|each)\b/.test(after)) return false
  if (to && AUDIENCES.test(to)) return false
  if (!to || /^(?:be|him|her|them|you|office|face|time)\b/.test(to) || PLACES.test(to)) return false
  return (
    (!/\b(?:pcc|commissioner|dpcc|opcc|cp|a&a|chair)\b/.test(to) || stems.has(stem('write'))) &&
    !OWN_BOARD.test(to) &&
    !(stems.has('submit') && /^(?:the )?(?:[a-z&']+ ){1,3}(?:board|panel|committee|fund|group)\b/.test(to)) &&
    !to
      .split(' ')
      .slice(0, 3)
      .filter((word) => !JOINING.has(word) && !NEUTRAL.has(word))
      .some((word) => stems.has(stem(word)) || stems.has(word))
  )
}
