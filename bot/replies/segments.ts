import { STATUS } from './refs.ts'
import type { ShownAction } from './titles.ts'

const REF = /(?<![\w./:£,-])(#?\d{1,4}|[a-z]{2,6}[-/]\d{4}[-/]\d{1,4})(?![\w%/]|-\d|[.,]\d|\s?%)/gi
/** Between the refs of one list: "14, 15 & 16", "14 and also 15". */
const LISTING = /^(?:[\s,&+;]|and|n?or|both|also|plus|with|actions?|items?|refs?|nos?\.?|numbers?)*$/i
/** After these a number is a date, an amount or part of a name. */
const COUNTING =
  /[,;] (?:ditto|likewise)\s*$|\b(?:til|till|until|to|by|on|of|for|from|before|after|since|in|at|the|about|than|around|approx|over|under|only|all|phase|grade|week|room|op|operation|version|like|same as|duplicate|is|are|was|were|has|have|when|what|whats|what's|why|who|how|which|me|not|need|needs|mark|close|closing|extend|move|moving|push|leave|chase|remind|give|pass|put|take|send|hand|bring|transfer|reassign|and|but|so|then|or)\s*$/i
/** What was said of the ref before has come to its end. */
const ENDED =
  /(?:\b(?:done|completed?|finished|closed|sorted|sent|submitted|published|circulated|discharged|actioned|changed?|same|started|yet|progress|ongoing|on-going|underway|under way|wip|blocked|stuck|waiting|delayed|late|outstanding|open|ok|fine|now|today|yesterday|tomorrow|please|pls|thanks|nearly|almost|there|way|half|red|amber|green|off|out|days?|weeks?|wks?|months?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d{1,2}(?:st|nd|rd|th)|unchanged|ditto|drafted|drafting|legal|hr|comms|finance|ict)|n\/c|%)\s*[,;.(]*\s*(?:and|but)?\s*$/i
/** Nothing is said after the ref, so that what stands before it is its own: "50% 14, 60% 15". */
const SILENT = /^\s*(?:$|[.,;])/
const SPEAKS = new RegExp(`^(?:${STATUS}|\\s+(?:was|had|draft|revised|new)\\b)`, 'i')
/** After a number of two digits or more: a place in the list may be a count of something. */
const SPEAKS_ON = /^\s+(?:the|next|another|a|half|one|two|three|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|\d{1,2}(?:st|nd|rd|th))\b/i

/** "First one done second one needs a week", dictated without a stop. */
const NEXT_PLACE =
  /(?<=\b(?:first|second|third|fourth) one [^\n.,;]{2,60})\s+(?=(?:the )?(?:second|third|fourth|fifth|last|other) one (?:is|are|needs?|no|not|still|done|complete|completed|finished|closed|sorted|has|was|to|will|can|half|nearly|waiting|stuck|blocked)\b)/gi

/** The same with no noun: "first done other not". */
const NEXT_BARE =
  /(?<=\b(?:first|second|third|fourth|top)(?: one)? (?:[^\n.,;]{0,40} )?(?:done|complete|completed|finished|closed|sorted|sent|not|ongoing|way|yet|started|change|weeks?|months?|%))\s+(?=(?:(?:and|but) )?(?:the )?(?:second|third|fourth|fifth|last|other)(?: one)?(?:'s)? (?:is|are|needs?|no|not|still|done|complete|completed|finished|closed|sorted|has|was|to|will|can|half|nearly|waiting|stuck|blocked|ongoing|awaiting|with|\d+ ?%)(?=$|[\s.,;]))/gi

/** A status as a heading over refs: "done: 41, 44". */
const HEADED =
  /(^|[.;\n]\s*)((?:all |now |still |please |pls |to be |ready |not (?:yet )?)*(?:done|complete|completed|finished|closed?|discharged?|sorted|started|ongoing|in progress|no change|blocked|outstanding|unchanged|for (?:discharge|closure)|nearly done|part done))\s*(?::|\s[-–—])\s*((?:#?\d{1,4}|[a-z]{2,6}-\d{4}-\d{1,4})(?:(?:\s*[,&+]\s*(?:and )?|\s+and\s+)(?:#?\d{1,4}|[a-z]{2,6}-\d{4}-\d{1,4}))*)(?=\s*(?:$|[.;\n]))/gi

/** A status as a heading over titles: "finished: survey. Not finished: Hereford". */
const HEADED_NAME =
  /(^|[.;\n]\s*)((?:all |now |still |not (?:yet )?)*(?:done|complete|completed|finished|closed|sorted|ongoing|in progress|no change|blocked|outstanding|unchanged|not started|nearly done|part done))\s*:\s*((?!\d)[\p{L}'&-]+(?:(?:,| and| &)? [\p{L}'&-]+){0,5})(?=\s*(?:$|[.;\n]))/giu

/** "Chapters 1 to 3 signed off, 4 and 5 outstanding": the later numbers count chapters too. */
const COUNTED_PARTS =
  /\b((?:rec|recommendation|chapter|phase|section|part|site|stage|module|lot|tranche|cohort|workstream|strand|objective|milestone|annex|annexe|question|page)s?) (\d{1,2}(?:\s*(?:,|&|and|to|-)\s*\d{1,2})*)\b([^.;\n]{2,40}?(?:[,;]| and| but)) (?=\d{1,2}(?:\s*(?:,|&|and|to|-)\s*\d{1,2})* (?:still|outstanding|not|to|are|is|remains?|open|left|in|needs?|half|nearly|yet|under|being|due)\b)/gi

/** Puts a line break before each ref with which something new is said: "14 done 15 not" is two statements. */
export function partAtRefs(text: string, actions: ShownAction[]): string {
  return countsInWords(text, actions)
    .replace(COUNTED_PARTS, '$1 $2$3 $1 ')
    .replace(HEADED, '$1$3 $2')
    .replace(HEADED_NAME, actions.length > 1 ? '$1$3: $2' : '$&')
    .replace(NEXT_PLACE, '\n')
    .replace(NEXT_BARE, '\n')
    .split('\n')
    .map((line) => partLine(line, actions))
    .join('\n')
}

/** "41 done, 2 to go": whoever calls an action by its number calls none by its place, so that the 2 counts something. */
function countsInWords(text: string, actions: ShownAction[]): string {
  const shown = actions.map(({ ref }) => Number(ref.slice(ref.lastIndexOf('-') + 1)))
  const numbered = [...text.matchAll(/(?<![\w/.:-])#?(\d{2,4})(?![\w/.:%-])/g)].some(([, number]) => shown.includes(Number(number)))
  if (!numbered) return text
  return text.replace(LONE_DIGIT, (digit) => (shown.includes(Number(digit)) ? digit : (DIGITS[Number(digit)] ?? digit)))
}

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const LONE_DIGIT =
  /(?<=[,;.] |\band |\bbut )[1-9](?= (?:to (?:go|do|follow|come|finish)|still|left|more|outstanding|remaining|remain|waiting|not|pending|missing|yet|short|open)\b)/g

function partLine(line: string, actions: ShownAction[]): string {
  const refs = [...line.matchAll(REF)].filter(([, ref = '']) => isShown(ref, actions))
  const cuts = refs.flatMap((ref, at) => {
    const before = refs[at - 1]
    if (!before) return []
    const between = line.slice(before.index + before[0].length, ref.index)
    const after = line.slice(ref.index + ref[0].length)
    const numbered = /^#|-|\d\d/.test(ref[0])
    if (
      numbered &&
      LISTING.test(between) &&
      /[,;]/.test(between) &&
      endsBefore(line.slice(Math.max(0, before.index - 60), before.index)) &&
      SPEAKS.test(after)
    )
      return [ref.index]
    if (LISTING.test(between) || COUNTING.test(between) || !ENDED.test(between)) return []
    if (SILENT.test(after) && /[,;]/.test(between)) return []
    return ref[0].startsWith('#') || ref[0].includes('-') || SPEAKS.test(after) || (numbered && SPEAKS_ON.test(after)) ? [ref.index] : []
  })
  return cuts.toReversed().reduce((text, at) => `${text.slice(0, at)}\n${text.slice(at)}`, line)
}

/** "Fieldwork finished for 77, 41 not begun": what was said of the first stands before it. */
function endsBefore(said: string): boolean {
  return !/[.;!?\n]\s*$/.test(said) && ENDED.test(said.replace(/\s+(?:for|on|with|of|to|is|:)\s*$/i, ' '))
}

/** The number of an action that was shown; else, where several were, its place in the list. */
function isShown(ref: string, actions: ShownAction[]): boolean {
  const number = Number(/\d+$/.exec(ref)?.[0])
  if (actions.some((action) => Number(action.ref.slice(action.ref.lastIndexOf('-') + 1)) === number)) return true
  return /^\d/.test(ref) && actions.length > 1 && number >= 1 && number <= actions.length
}
