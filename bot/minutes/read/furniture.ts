import type { Line } from './lines.ts'

const PAGE = /^(?:page\s+)?\d{1,3}\s+of\s+\d{1,3}$|^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^-\s?\d{1,3}\s?-$/i
const MARKING = /^(?:not protectively marked|unclassified|restricted|confidential|official(?:\s*[-–:]\s*[\w ]{1,40})?)$/i
const JUNK = /\bskip to (?:main )?content\b/i
/** A page number alone stands far to the right, or beside another page mark. */
const NUMBER = /^\d{1,3}(?: ?\/ ?\d{1,3})?$/
const FAR_RIGHT = 30
/** A running head has a day or a page in it. */
const LONG = 30
const ORIGINAL = /^-{3,} ?(?:original|forwarded) message ?-{3,}$/i
const FEW = 10

/**
 * Marks page heads and feet as passed over: page numbers, markings, and lines that come again beside them.
 * Text that runs over a page then reads on; quotes still hold what stands between.
 */
export function markFurniture(lines: Line[]): void {
  for (const line of lines) if (isPageMark(line)) line.passedOver = true
  passOriginal(lines)
  markNumbers(lines)
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1)
  const isRepeated = (line: Line) => line.text.length >= 8 && (counts.get(shapeOf(line)) ?? 0) >= 2 && !/:$|^[^a-z]*action/i.test(line.text)
  lines.forEach((line, i) => {
    const isHead = [lines[i - 1], lines[i + 1]].some(
      (beside) => beside && isRepeated(beside) && beside.text.length >= LONG && /\d/.test(beside.text),
    )
    if (NUMBER.test(line.text) && isHead) line.passedOver = true
  })
  for (let round = 0; round < 3; round++) {
    lines.forEach((line, i) => {
      if (!line.passedOver && isRepeated(line) && (lines[i - 1]?.passedOver || lines[i + 1]?.passedOver)) line.passedOver = true
    })
    markNumbers(lines)
  }
  for (const line of lines) {
    if (!line.passedOver && line.text.length >= 40 && !/^\W*action/i.test(line.text) && (counts.get(shapeOf(line)) ?? 0) >= 3)
      line.passedOver = true
  }
}

/** The mail that this one answers is of another day. */
function passOriginal(lines: Line[]): void {
  const at = lines.findIndex(({ text }, i) => i > FEW && ORIGINAL.test(text))
  if (at > 0) for (const line of lines.slice(at)) line.passedOver = true
}

function isPageMark(line: Line): boolean {
  return line.text.length < 80 && (PAGE.test(line.text) || MARKING.test(line.text) || JUNK.test(line.text))
}

function markNumbers(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (!NUMBER.test(line.text)) return
    const beside = lines[i - 1]?.passedOver || lines[i + 1]?.passedOver
    if (line.indent >= FAR_RIGHT || beside) line.passedOver = true
  })
}

/** The line without its digits and spacing: "Page 2" and "Page 3" have one shape. */
function shapeOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
}
