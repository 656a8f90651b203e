import type { ActionRef } from '../actions/action.ts'
import { STATUS } from './refs.ts'
import type { ShownAction } from './titles.ts'

const ORDINALS: Record<string, number> = {
  first: 0,
  '1st': 0,
  former: 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  top: 0,
}
const ORDINAL =
  /(?:^|\b(?:the|and|,) )((?:top|middle|bottom)(?= (?:one|action|item|card|task|is|isn't|has|no change|unchanged|nothing|not|done|completed?|finished|closed|needs|still|same|half)\b)|first|1st|former|second|2nd|third|3rd|fourth|4th|fifth|5th|last|latter|final)(?: (one|action|item|ones|card|task)\b(?! (?:was|went|is|held|being) (?:held |on )?(?:mon|tue|wed|thu|fri|sat|sun|yesterday|today|last|\d))|\b(?! (?:one|action|item|ones|card|task)\b)(?! (?:draft|phase|stage|half|part|quarters?|thing|meeting|weeks?|months?|years?|time|update|night|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|version|step|bit|thursday|of (?!(?:these|those|them|the (?:two|three|four|five|actions|items|list))\b)|reading|reply|look|round|set|report|push|was (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|yesterday|\d))))/g

/** After "the second" without a noun: something is said of it, or the next is named. "Second visit" is no action. */
const SPOKEN_OF = new RegExp(
  `^(?:${STATUS}|\\s*(?:and|&|or|of (?:these|those|them))\\b|\\s+(?:be |been|got|goes|went|wants|gets|takes|isn't|hasn't|aren't|won't|i|we|belongs|may|being|please|me|that|which|a|an|the|half|two|three|another|mon|tue|wed|thu|fri|\\d))`,
)

/** "The second of these" is one of them. */
export const PLACED_OF =
  /\b(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|latter|former|top|middle|bottom) (?:one |action |item )?of (?:these|those|them|the (?:two|three|four|five|actions|items|list))\b/

/** The actions that a clause names by their place in the list: "the second", "the last but one"; `rest` is the clause without the words that do. */
export function byPlace(clause: string, actions: ShownAction[]): { kind: 'named'; refs: ActionRef[]; rest: string } | undefined {
  if (actions.length < 2) return undefined
  const refs: ActionRef[] = []
  const rest = clause.replace(ORDINAL, (words, place: string, noun: string | undefined, at: number) => {
    if (/^\d/.test(place) && !noun && /\bthe $/.test(words.slice(0, -place.length)) && !clause.startsWith('the ')) return words
    const listed =
      refs.length > 0 ||
      /^ of (?:these|those|them|the (?:two|three|four|five))\b/.test(clause.slice(at + words.length)) ||
      /^ (?:of (?:these|those|them) )?(?:is|are|was|has|done|complete|finished|closed|sorted|not|needs?|still|no)\b/.test(
        clause.slice(at + words.length),
      )
    if (!noun && !SPOKEN_OF.test(clause.slice(at + words.length))) return words
    if (/last|final/.test(place) && !noun && !listed && !/^\s*(?:the )?last\s*$/.test(clause)) return words
    const ref = placed(place, actions)
    if (ref) refs.push(ref)
    return ref ? ' ' : words
  })
  return refs.length > 0 ? { kind: 'named', refs, rest } : undefined
}

function placed(place: string, actions: ShownAction[]): ActionRef | undefined {
  if (/last|latter|final|bottom/.test(place)) return actions.at(-1)?.ref
  if (place === 'middle') return actions.length % 2 === 1 ? actions[(actions.length - 1) / 2]?.ref : undefined
  return actions[ORDINALS[place] ?? 0]?.ref
}
