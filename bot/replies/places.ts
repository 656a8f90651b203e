import type { Day } from '../calendar/day.ts'
import { findDay } from '../calendar/phrases.ts'
import { STATUS } from './refs.ts'
import type { Setting, ShownAction } from './titles.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const NUMERALS = ['one', 'two', 'three', 'four', 'five']
const LETTERS = ['a', 'b', 'c', 'd', 'e']
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v']

/** Asked first: most replies name no place in so many words. */
const PLACING =
  /\b(?:top|bottom|upper|lower|middle|penultimate|second|2nd|next|last but|one (?:above|below|under|over)|due|overdue|one|1st|two (?:and|&)|i|a)\b|\d ?(?:to|-|–|thru|through) ?\d|[→➡]|[=-]>/iu

const ONE = '(?: (?:one|action|item|entry)(?! (?:down|up)\\b))'
const END = String.raw`(?:the )?(?:end|bottom|last|foot)(?: of the list)?`
const TOP = String.raw`(?:the )?(?:top|start|first|beginning)(?: of the list)?`

/**
 * A reply in which places in the list are told by counting from its top: "the lower one" of two is "the second one", "the last but one"
 * of three too, and so is "the one due on Friday" where only that is due then; "1 to 3 done" names each. With one action shown nothing is changed.
 */
export function writePlaces(text: string, setting: Setting): string {
  const { actions } = setting
  if (actions.length < 2 || !PLACING.test(text)) return text
  return [writeArrows, writePairs, writeRanges, writeLabels, writeEnds, writeNumerals].reduce(
    (words, write) => write(words, actions),
    writeDues(text, setting),
  )
}

/** "1 → DCI Crime", "2 -> done". */
function writeArrows(text: string): string {
  return text.replace(/(?<=\d)\s*(?:[→➡]\ufe0f?|[=-]+>)\s*(\S+)/gu, (_, next: string) =>
    /^(?:done|complete[d]?|closed?|finished|sorted|no|not|discharged?|same|nearly|half|ongoing|blocked|stuck|\d+ ?%)/i.test(next)
      ? `: ${next}`
      : ` to ${next}`,
  )
}

/** "One and three are finished": two places. */
function writePairs(text: string, actions: ShownAction[]): string {
  return text.replace(
    /(^|[.;\n]\s*)(?:numbers? |actions? )?(one|two|three|four|five) (?:and|&) (one|two|three|four|five)(?= (?:are|both|have|can|need|now|done|complete|finished|closed)\b)/gi,
    (words, before: string, first: string, second: string) => {
      const [a, b] = [first, second].map((word) => NUMERALS.indexOf(word.toLowerCase()))
      return a !== undefined && b !== undefined && a < b && b < actions.length ? `${before}action ${a + 1} and action ${b + 1}` : words
    },
  )
}

/** "1 to 3 done", "41-50 no change": every one of them, where both ends were shown. */
function writeRanges(text: string, actions: ShownAction[]): string {
  const said = new RegExp(`(?<![\\w/.:£-])(\\d{1,4}) ?(?:to|-|–|thru|through) ?(\\d{1,4})(?=(?: all| both|:)?${STATUS})`, 'gi')
  const numbers = actions.map(({ ref }) => Number(ref.slice(ref.lastIndexOf('-') + 1)))
  return text.replace(said, (words, from: string, to: string) => {
    const [a, b] = [numbers.indexOf(Number(from)), numbers.indexOf(Number(to))]
    if (a >= 0 && b > a) return numbers.slice(a, b + 1).join(', ')
    const isPlaces = Number(from) >= 1 && Number(to) > Number(from) && Number(to) <= actions.length
    return isPlaces
      ? actions
          .map((_, at) => at + 1)
          .slice(Number(from) - 1, Number(to))
          .join(', ')
      : words
  })
}

/** "a) done b) half way", "(i) done (ii) not started": a line for each, by its number; "1st done 2nd ongoing" in words. */
function writeLabels(text: string, actions: ShownAction[]): string {
  const lettered = [LETTERS, ROMANS].reduce((words, labels) => writeLabelled(words, labels.slice(0, actions.length)), text)
  const placed = new RegExp(
    `(?<=^|[.,;\\n] ?|[a-z%] )(?<!\\b(?:on|the|by|from|until|till|to|since|for|of) )([12]st|2nd|3rd|[45]th)(?=${STATUS})`,
    'gi',
  )
  return (text.match(placed)?.length ?? 0) > 1
    ? lettered.replace(placed, (digits, _, at: number) => `${at === 0 ? '' : '\n'}${ORDINALS[Number(digits[0]) - 1] ?? digits}`)
    : lettered
}

function writeLabelled(text: string, labels: string[]): string {
  const marks = labels.map((label) => new RegExp(`(?<=^|[\\s,;])\\(?${label}(?:\\)|[.:])\\s+`, 'i').exec(text))
  if (marks[0]?.index !== 0 || !marks[1] || marks.some((mark, at) => mark && mark.index < (marks[at - 1]?.index ?? 0))) return text
  return marks.reduceRight(
    (words, mark, at) =>
      mark ? `${words.slice(0, mark.index)}${at > 0 ? '\n' : ''}${at + 1}) ${words.slice(mark.index + mark[0].length)}` : words,
    text,
  )
}

/** Places told from either end, or by what stands above or below. */
function writeEnds(text: string, actions: ShownAction[]): string {
  const last = actions.length - 1
  const nth = (at: number) => `the ${ORDINALS[at] ?? 'last'} one`
  return text
    .replace(
      /\b(?:the )?(?:penultimate|last but one|(?:second|2nd|next) (?:from |to )?(?:the )?last|(?:second|2nd) from (?:the )?(?:bottom|end))(?: one| action| item)?\b/gi,
      nth(last - 1),
    )
    .replace(/\b(?:the )?(second|third|2nd|3rd)(?: one)? (?:down|from (?:the )?top)\b/gi, (_, place: string) =>
      nth(/^(?:s|2)/i.test(place) ? 1 : 2),
    )
    .replace(
      new RegExp(`\\bthe (?:one|action|item) (?:at|on) ${TOP}(?=${STATUS})|\\b(?:the )?top of (?:the|your|my) list(?=${STATUS})`, 'gi'),
      nth(0),
    )
    .replace(
      new RegExp(`\\bthe (?:one|action|item) (?:at|on) ${END}(?=${STATUS})|\\b(?:the )?bottom of (?:the|your|my) list(?=${STATUS})`, 'gi'),
      nth(last),
    )
    .replace(/\bthe (?:one|action|item) in the middle\b|\bthe middle(?= (?:is|was|has|done|complete|not|needs|one's))/gi, 'the middle one')
    .replace(new RegExp(`\\b(?:the )?(?:uppermost|upper|higher|topmost)${ONE}`, 'gi'), (words) =>
      last === 1 || /most/i.test(words) ? nth(0) : words,
    )
    .replace(new RegExp(`\\b(?:the )?(?:lowermost|lower|bottommost)${ONE}`, 'gi'), (words) =>
      last === 1 || /most/i.test(words) ? nth(last) : words,
    )
}

/** "One done two half way three not started", dictated: each number a place, where they are told in turn. */
function writeNumerals(text: string, actions: ShownAction[]): string {
  const told = new RegExp(
    `(?<=^|[\\s,.;])(?:number |action |item )?(${NUMERALS.slice(0, actions.length).join('|')})(?=(?:'s)?${STATUS})(?! (?:to (?:go|do|follow|come)|left|more|of|or|still|outstanding|remaining|is enough|are|were|have|in (?:the|post)|on (?:order|leave)))`,
    'gi',
  )
  const found = [...text.matchAll(told)]
  const isTurn = found.length !== 2 || actions.length !== 3
  const inTurn =
    isTurn && found.length > 1 && found.every(([, word = ''], at) => word.toLowerCase() === NUMERALS[at]) && found[0]?.index === 0
  return inTurn
    ? text.replace(told, (_, word: string, at: number) => `${at === 0 ? '' : '\n'}action ${NUMERALS.indexOf(word.toLowerCase()) + 1}`)
    : text
}

const DUE = /\bthe (?:one|action|item) (?:(?:that|which)(?:'s| is| was) |that )?(over)?due (?:back |out |in )?(?:on |by |for )?(?:the )?/gi
const RANK = /^(?:(first|next|soonest|earliest|sooner|earlier)|last|latest|later)\b/i

/** "The one due on Friday", "the one due later", "the overdue one": where only one action is meant. */
function writeDues(text: string, { actions, today, nextMeeting }: Setting): string {
  const only = (fits: (due: Day) => boolean) => {
    const hits = actions.flatMap(({ due }, at) => (due !== null && fits(due) ? [at] : []))
    return hits.length === 1 ? `the ${ORDINALS[hits[0] ?? 0]} one ` : undefined
  }
  const dues = actions.flatMap(({ due }) => due ?? []).sort()
  const late = only((due) => due < today)
  const said = late ? text.replace(/\bthe overdue (?:one|action|item)\b ?/gi, late) : text
  const hit = [...said.matchAll(DUE)][0]
  if (!hit) return said
  const after = said.slice(hit.index + hit[0].length)
  const rank = RANK.exec(after)
  const day = (['ahead', 'back'] as const)
    .map((lean) => findDay(after.slice(0, 40), { today, lean, nextMeeting }))
    .find((found) => found?.start === 0 && only((due) => due === found.to))
  const [place, length] = hit[1]
    ? [late, 0]
    : rank
      ? [only((due) => due === (rank[1] ? dues[0] : dues.at(-1))), rank[0].length]
      : [day && only((due) => due === day.to), day?.end ?? 0]
  return place ? said.slice(0, hit.index) + place + after.slice(length).trimStart() : said
}
