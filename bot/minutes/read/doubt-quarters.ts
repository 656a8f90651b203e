import { type Day, monthOf, yearOf } from '../../calendar/day.ts'
import { MONTH, monthNumber } from '../../calendar/names.ts'
import { quarterSpan } from '../../calendar/quarters.ts'
import { sayQuarterAhead, sayWrongQuarter } from '../../words/reading-doubts.ts'
import type { Doubt } from '../notes.ts'
import type { Block } from './blocks.ts'

const QUARTER = '\\b(?:Q|Quarter |Qtr )([1-4]|one|two|three|four)\\b'
const YEAR = '(?:20)?(\\d\\d) ?[/–-] ?(?:20)?(\\d\\d)\\b'
/** "Q4 2023/24 (Jan – Mar 2023)", "Quarter 2: October to December": the months stand right behind, or in brackets. */
const WITH_MONTHS = new RegExp(
  `${QUARTER}(?:[^.;()\\n]{0,6}${YEAR})?(?:[^.;()\\n]{0,40}\\(|\\s?[,:–-]?\\s)(${MONTH})\\.?(?: (20\\d\\d))? ?(?:[-–—/]|to|until) ?(${MONTH})\\.?(?: (20\\d\\d))?`,
  'gi',
)
const WITH_YEAR = new RegExp(`${QUARTER}[^.;()\\n]{0,30}?${YEAR}`, 'i')
/** A title stands near the top, and is no sentence. */
const HEAD = 40
const LONGEST_TITLE = 100
const WORDS = ['one', 'two', 'three', 'four']

/** Quarters of the police financial year that are written with months or a year that are not theirs. */
export function findQuarterDoubts(blocks: Block[], on: Day | null): Doubt[] {
  const doubts: Doubt[] = []
  for (const block of blocks) {
    if (!/q[1-4]|qtr|quarter/i.test(block.text)) continue
    for (const found of block.text.matchAll(WITH_MONTHS)) doubts.push(...withMonths(found, on))
  }
  const said = blocks
    .slice(0, HEAD)
    .filter((block) => block.text.length < LONGEST_TITLE && !block.text.endsWith('.'))
    .map((block) => WITH_YEAR.exec(block.text))
    .find(Boolean)
  if (on && said) {
    const span = quarterSpan(numberOf(said[1]), 2000 + Number(said[3]))
    if (span.from > on) doubts.push({ kind: 'quarter', says: sayQuarterAhead(said[0], span.from), quote: '' })
  }
  return doubts
}

function withMonths(found: RegExpExecArray, on: Day | null): Doubt[] {
  const [words, number, , ending, first = '', firstYear, last = '', lastYear] = found
  const year = lastYear ?? firstYear
  const months = { from: monthNumber(first), to: monthNumber(last) }
  const isOwn = quarterMonths(number)
  const isWrong = months.from !== isOwn.from || months.to !== isOwn.to
  const shown = quarterSpan(numberOf(number), ending ? 2000 + Number(ending) : endingOf(number, year, on))
  const isOtherYear = ending !== undefined && year !== undefined && Number(year) !== yearOf(shown.to)
  return isWrong || isOtherYear ? [{ kind: 'quarter', says: sayWrongQuarter(words, shown.from, shown.to), quote: words }] : []
}

function numberOf(words = ''): number {
  return WORDS.indexOf(words.toLowerCase()) + 1 || Number(words)
}

function quarterMonths(number: string | undefined): { from: number; to: number } {
  const span = quarterSpan(numberOf(number), 2001)
  return { from: monthOf(span.from), to: monthOf(span.to) }
}

/** Without a financial year, that of the months' year, else the meeting's. */
function endingOf(number: string | undefined, year: string | undefined, on: Day | null): number {
  const calendar = year ? Number(year) : on ? yearOf(on) : 2000
  return numberOf(number) === 4 ? calendar : calendar + 1
}
