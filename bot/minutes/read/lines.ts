import { createMargin, type MarginReader } from './margin-column.ts'
import { splitRun } from './runs.ts'

/** One line of the notes, without the marks of Markdown around it. Offsets count UTF-16 units of the source. */
export interface Line {
  text: string
  start: number
  end: number
  /** From 1. */
  number: number
  /** The column where the text begins, and the one where it ends. */
  indent: number
  right: number
  afterBlank: boolean
  /** `**` or `>>` set off from the words behind it: no emphasis, no quoting. */
  lead: string
  /** `#` marks before the text. */
  marked: boolean
  /** Initials that stand alone in a right-hand column. */
  margin: string
  /** Page heads and feet, and what is no language: kept in the source, passed over in reading. */
  passedOver: boolean
}

const SET_OFF = /^(\*{2,3}|>{1,3})\s+$/
/** More of them than this, or so many in a row, quote a mail. */
const FEW = 0.34
/** "> On 3 May, at 16:40, Ann wrote:", below a mail of some length: what it answers is of another day. */
const ANSWERED = /^\s*>\s?(?:On .{5,120} wrote:|From: \S)/
const FEWEST_LINES = 10
const QUOTED_RUN = 4
/** A run without a space this long is no word. */
const LONGEST_WORD = 200
const LONGEST_LINE = 12_000

/** Cuts the source into its lines; blank ones leave only their trace in `afterBlank`. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let number = 0
  let afterBlank = true
  const raws = source.split('\n')
  const margins = createMargin(raws)
  const isQuoted = quotesMail(raws)
  const answered = raws.findIndex((raw, i) => i > FEWEST_LINES && ANSWERED.test(raw))
  for (const raw of raws) {
    number++
    const passedOver = answered >= 0 && number > answered && /^\s*>/.test(raw)
    const made = readLine(raw, { start: at, number, afterBlank, passedOver }, margins)
    at += raw.length + 1
    afterBlank = made === undefined
    for (const line of made ?? []) lines.push(isQuoted && line.lead.startsWith('>') && line.lead !== '>>' ? { ...line, lead: '' } : line)
  }
  return lines
}

/** Whether ">" before a line says that it is quoted, not that it is marked. */
function quotesMail(raws: string[]): boolean {
  let run = 0
  let longest = 0
  let all = 0
  for (const raw of raws) {
    const isSigned = /^\s*>/.test(raw)
    run = isSigned ? run + 1 : 0
    longest = Math.max(longest, run)
    if (isSigned) all++
  }
  return longest >= QUOTED_RUN || all > raws.filter((raw) => raw.trim() !== '').length * FEW
}

function readLine(raw: string, where: Omit<Place, 'indent'>, margins: MarginReader): Line[] | undefined {
  const body = raw.trim()
  if (body === '' || /^[-_=*|.…\s]{3,}$/.test(body)) return undefined
  const indent = raw.length - raw.trimStart().length
  const place: Place = { ...where, start: where.start + indent, indent, passedOver: where.passedOver || longestRun(body) > LONGEST_WORD }
  if (place.passedOver) return [lineAt(body, place, margins)]
  const lines: Line[] = []
  let offset = 0
  for (const piece of splitBullets(body)) {
    const line = lineAt(piece, { ...place, start: place.start + offset, afterBlank: place.afterBlank || lines.length > 0 }, margins)
    offset += piece.length
    if (line.text !== '') lines.push(line)
  }
  return lines
}

/** A text that lost its line ends still shows its bullets: " • " in the middle of a line. */
function splitBullets(body: string): string[] {
  return body
    .split(/(?<=\S )(?=[•] )/)
    .flatMap(splitRun)
    .flatMap(cutLong)
}

/** A text that lost its line ends altogether is cut after a sentence, so that no later step meets more than this at once. */
function cutLong(piece: string): string[] {
  const pieces: string[] = []
  let at = 0
  while (piece.length - at > LONGEST_LINE) {
    const stop = piece.lastIndexOf('. ', at + LONGEST_LINE)
    const end = stop > at + LONGEST_LINE / 2 ? stop + 1 : at + LONGEST_LINE
    pieces.push(piece.slice(at, end))
    at = end
  }
  return [...pieces, piece.slice(at)]
}

interface Place {
  start: number
  number: number
  indent: number
  afterBlank: boolean
  passedOver: boolean
}

function lineAt(piece: string, place: Place, margins: MarginReader): Line {
  const opened = /^(?:[>\s]*)(#{1,6}\s+)?(?:[*_]{2,3}\s+|[*_]{0,3})/.exec(piece)?.[0] ?? ''
  // A single star before a space is a bullet, not emphasis.
  const lead = /^[*_]\s/.test(piece) ? '' : opened
  const beside = place.passedOver ? undefined : margins.read(piece, place.indent)
  const text = (beside?.words ?? piece)
    .slice(lead.length)
    .replace(/[*_]{1,3}$/, '')
    .trim()
  const skipped = piece.indexOf(text, Math.min(lead.length, piece.length))
  const start = place.start + Math.max(skipped, 0)
  return {
    ...place,
    text,
    start,
    end: start + text.length,
    right: place.indent + piece.length,
    lead: SET_OFF.exec(lead)?.[1] ?? '',
    marked: lead.includes('#'),
    margin: beside?.margin ?? '',
  }
}

function longestRun(text: string): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    run = text.charCodeAt(i) <= 32 ? 0 : run + 1
    if (run > longest) longest = run
  }
  return longest
}
