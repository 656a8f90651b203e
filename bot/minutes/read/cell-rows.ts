import type { Block } from './blocks.ts'
import { isColumnHead } from './columns.ts'
import { isRefAlone, leadsItem } from './old-lead.ts'

/** A table that came out one cell a line, by index into the blocks. */
export interface CellTable {
  /** The words over its columns; empty when it has none. */
  heads: string[]
  /** Index of the first block of the head, or of the first row. */
  from: number
  /** Index behind its last cell. */
  to: number
  rows: Block[][]
}

const FEWEST_CELLS = 3
const MOST_CELLS = 8
const LONGEST_CELL = 300
const SHORT = 40

/** Tables whose rows each begin with a ref or a number and are all of one length. Times one pass. */
export function findCellTables(blocks: Block[]): CellTable[] {
  const tables: CellTable[] = []
  const starts = blocks.flatMap((block, i) => (isRowStart(block) ? [i] : []))
  let k = 0
  while (k + 1 < starts.length) {
    const width = (starts[k + 1] ?? 0) - (starts[k] ?? 0)
    let end = k + 1
    while (starts[end + 1] === (starts[end] ?? 0) + width) end++
    const table = width >= FEWEST_CELLS && width <= MOST_CELLS ? tableFrom(blocks, starts.slice(k, end + 1), width) : undefined
    if (table) tables.push(table)
    k = table ? end + 1 : end
  }
  return tables
}

function isRowStart(block: Block): boolean {
  return block.text.length < LONGEST_CELL && (leadsItem(block.text) || /^\d{1,3}[.)]?$/.test(block.bullet))
}

/** The rows that end such a run and are all of one shape. */
function tableFrom(blocks: Block[], starts: number[], width: number): CellTable | undefined {
  const all = starts.map((at) => blocks.slice(at, at + width))
  const shape = shapeOf(all.at(-1)?.[0])
  const rows = all.slice(all.findLastIndex((row) => row.length < width || !isRow(row) || shapeOf(row[0]) !== shape) + 1)
  const first = starts.at(-rows.length)
  if (first === undefined || rows.length < 2) return undefined
  // The number of a row is no cell of its own where it came out as the mark of the next.
  const above = [width, width + 1].map((cells) => blocks.slice(Math.max(first - cells, 0), first).map((block) => block.text))
  const heads =
    above.find((texts) => texts.every((text) => text.length < SHORT && !/[^.]{6}[.;]$/.test(text)) && texts.some(isColumnHead)) ?? []
  if (heads.length === 0 && (rows.length < 3 || shape !== 'ref')) return undefined
  return { heads, from: first - heads.length, to: first + rows.length * width, rows }
}

function shapeOf(cell: Block | undefined): string {
  const text = cell?.text ?? ''
  return isRefAlone(text) ? 'ref' : leadsItem(text) ? 'ref and words' : 'words'
}

/** Cells, not paragraphs: one besides the first is a name, a day or a state. */
function isRow(row: Block[]): boolean {
  const rest = row.slice(1)
  return (
    rest.every((cell) => cell.text.length < LONGEST_CELL && cell.markers.length === 0) &&
    rest.some((cell) => cell.text.length < SHORT && !/[.;:?]$/.test(cell.text))
  )
}
