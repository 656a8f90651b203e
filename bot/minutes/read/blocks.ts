import type { Line } from './lines.ts'
import { findMarkers, type Marker } from './markers.ts'
import { knownWords, usualWidth } from './measure.ts'
import { BULLET, opensBlock } from './openers.ts'
import { endsWithStatus } from './outcomes.ts'
import { createSeries, type Series } from './series.ts'

/** A paragraph, list entry, heading or table cell: one run of words, mapped to the source. */
export interface Block {
  /** The words on one line, hyphens at line ends undone. */
  text: string
  parts: Part[]
  /** `•`, `-`, `(a)`, `1.` …; empty when there is none. */
  bullet: string
  indent: number
  line: number
  afterBlank: boolean
  marked: boolean
  /** Initials in the margin, and how far the words had come beside them. */
  margin: string
  marginAt: number
  /** Further initials beside the same paragraph, in order. */
  furtherMargins: { words: string; at: number }[]
  heading: boolean
  /** The section it stands in: index into the outline. */
  section: number
  /** The labels in it. */
  markers: Marker[]
  /** The block before it. */
  above: Block | undefined
}

interface Part {
  /** Where it stands in `text`. */
  at: number
  /** Where it stands in the source. */
  from: number
  length: number
}

/** "AB24/17 ", "2019/11 |", "23/031 ": the ref that begins a row. */
const REF = /^(?:(?:Ref\.? )?(?:[A-Z]{1,5}[ /-]?)?\d{1,4}\/\d{1,4}\s|[A-Z]{1,6}-[A-Z]?\d{4}-\d{2,4}\s)/
/** A line that ends so goes on below, however short it is. */
const HANGING =
  /(?:^|\s)(?:the|a|an|of|to|and|in|for|by|with|on|at|or|that|its|their|his|her|from|is|are|be|as|which)$|\b\d{1,2}(?:st|nd|rd|th)$|,$/
const MONTH_FIRST = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const MONTH_LAST = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
/** The owner's initials on a line of their own. */
const INITIALS_ALONE = /^(?:[A-Z]{2,4}[a-z]?(?: ?[/,&] ?|$)){1,4}$/
/** The cell below the owner's. */
const DUE_ALONE = /^(?:next|by|before|end|asap|ongoing|tbc|within|w\/c|mid|early|late|immediate)\b[^.;,]{0,24}$/
/** "(Clerk to write to the owner)": a task on a line of its own. */
const NOTED = /^[([][A-Z][^()[\]]{5,200}[)\]]\.?$/
/** "Ann Ray      Clerk": a row of a table. */
const CELLS = /^\S[^.]{2,60}\S {4,}\S/
/** No paragraph is longer; keeps the mapping to the source quick. */
const MOST_LINES = 150
const LONGEST = 12_000
const ALONE = /^(?:[•●▪◦▶►▸‣■◆➢]|\d{1,2}(?:\.\d{1,2}){0,3}\.?)$/

/** Joins lines that were broken by the page, and keeps apart what was meant apart. */
export function readBlocks(lines: Line[]): Block[] {
  const kept = lines.filter((line) => !line.passedOver)
  const width = usualWidth(kept)
  const known = knownWords(kept)
  const labels = createSeries(kept.map((line) => line.text.replaceAll('**', '')))
  const blocks: Block[] = []
  let before: Line | undefined
  let pending: Line | undefined
  for (const line of kept) {
    const last = blocks.at(-1)
    if (ALONE.test(line.text)) {
      pending = line
      continue
    }
    if (last && before && !pending && !labels.opens(line.text.replaceAll('**', '')) && continues(before, line, width, last))
      append(last, line, known)
    else blocks.push(begin(line, pending, last))
    before = line
    pending = undefined
  }
  markAll(blocks, labels)
  return blocks
}

/** What runs through the lines may show in the whole paragraphs only. */
function markAll(blocks: Block[], labels: Series): void {
  const series = createSeries(blocks.map((block) => block.text))
  for (const block of blocks) {
    const own = findMarkers(block.text)
    const running = own.length > 0 ? [] : series.markersOf(block.text)
    block.markers = own.length > 0 ? own : running.length > 0 ? running : labels.markersOf(block.text)
  }
}

/** The source offset of an index into a block's text. */
export function sourceAt(block: Block, index: number): number {
  let found = block.parts[0]
  for (const part of block.parts) {
    if (part.at > index) break
    found = part
  }
  if (!found) return 0
  return found.from + Math.min(index - found.at, found.length)
}

function continues(before: Line, line: Line, width: number, last: Block): boolean {
  if (last.parts.length >= MOST_LINES || last.text.length > LONGEST || / /.test(line.margin)) return false
  if (line.marked || before.marked || line.lead !== '' || line.text.startsWith('|')) return false
  if (
    opensBlock(line.text) &&
    !(!line.afterBlank && /^[A-Z][a-z]+:$/.test(line.text) && /[a-z] (?:the|of|to|by|from|for|following|with)$/.test(before.text))
  )
    return false
  if (NOTED.test(before.text) || (NOTED.test(line.text) && /[.?!)]$/.test(before.text))) return false
  if (CELLS.test(line.text) && CELLS.test(before.text)) return false
  const ended = /[.?!:;]["”’')\]]*$/.test(before.text)
  if (ended && /^[A-Z]/.test(line.text) && endsWithStatus(before.text)) return false
  if (REF.test(line.text) && (ended || REF.test(last.text) || line.text.includes('|'))) return false
  const lower = /^[a-z(]/.test(line.text)
  if (INITIALS_ALONE.test(before.text) && DUE_ALONE.test(line.text)) return false
  if (line.text.startsWith('(') && before.text.length > 8 && !/[a-z]/.test(before.text)) return false
  if (!ended && lower) return !line.afterBlank || /[a-z,\d-]$/.test(before.text)
  if (line.afterBlank) return false
  if (INITIALS_ALONE.test(line.text)) return false
  if (
    HANGING.test(before.text) ||
    (/\b\d{1,2}$/.test(before.text) && MONTH_FIRST.test(line.text)) ||
    (MONTH_LAST.test(before.text) && /^\d{4}$/.test(line.text))
  )
    return true
  if (before.text.endsWith('-') && /^[A-Za-z]/.test(line.text)) return true
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0
  const slack = width > 75 ? 4 : 2
  const fits = before.right + 1 + firstWord <= width - slack
  if (ended && /:["”’')\]]*$/.test(before.text)) return !fits
  return !fits
}

function begin(line: Line, pending: Line | undefined, above: Block | undefined): Block {
  const mark = BULLET.exec(line.text)?.[0] ?? ''
  const block: Block = {
    text: '',
    parts: [],
    bullet: mark.trim() || line.lead || (pending?.text ?? ''),
    indent: line.indent,
    line: line.number,
    afterBlank: line.afterBlank || (pending?.afterBlank ?? false),
    marked: line.marked,
    margin: line.margin,
    marginAt: 0,
    furtherMargins: [],
    heading: false,
    section: 0,
    markers: [],
    above,
  }
  pour(block, line.text.slice(mark.length), line.start + mark.length)
  block.marginAt = block.text.length
  return block
}

/** Adds words of the source to a block, without the marks of bold type among them. */
function pour(block: Block, words: string, from: number): void {
  let at = 0
  for (const piece of words.split('**')) {
    if (piece !== '' || words === '') block.parts.push({ at: block.text.length, from: from + at, length: piece.length })
    block.text += piece
    at += piece.length + 2
  }
}

function append(block: Block, line: Line, known: Set<string>): void {
  if (line.margin && !block.margin) {
    block.margin = line.margin
    block.marginAt = block.text.length + line.text.length
  } else if (line.margin) block.furtherMargins.push({ words: line.margin, at: block.text.length + line.text.length })
  const broken = /([A-Za-z’']+)-$/.exec(block.text.slice(-60))
  const rest = /^[a-z’']+/.exec(line.text)?.[0]
  const last = block.parts.at(-1)
  if (broken?.[1] && rest && last) {
    const whole = `${broken[1]}${rest}`.toLowerCase()
    const hyphened = `${broken[1]}-${rest}`.toLowerCase()
    if (known.has(whole) || !known.has(hyphened)) {
      block.text = block.text.slice(0, -1)
      last.length--
    }
    pour(block, line.text, line.start)
    return
  }
  const joint = /\w-$/.test(block.text.slice(-2)) ? '' : ' '
  block.text += joint
  pour(block, line.text, line.start)
}
