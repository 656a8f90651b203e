import type { Day } from '../calendar/day.ts'

/** One cell as a person sees it. */
export interface Cell {
  /** Trimmed; a real date as `YYYY-MM-DD`, a real percentage as `50%`. */
  text: string
  /** Set when the cell holds a real date. */
  day: Day | null
  /** Why the cell cannot be taken as it is: a formula whose result is not kept, an error such as `#REF!`, or part of a merged cell that begins rows above. */
  fault: '' | 'no-result' | 'error' | 'merged'
}

export interface GridRow {
  /** From 1, as the spreadsheet numbers it. */
  number: number
  hidden: boolean
  /** By column, from 0; empty cells may be left out. */
  cells: (Cell | undefined)[]
}

/** A table of cells with nothing of its file left. Only rows with something in them. */
export interface Sheet {
  name: string
  hidden: boolean
  rows: GridRow[]
  /** Cells whose value came out of a formula; the result that the file keeps is taken, nothing is worked out. */
  formulas: number
}

/** Why a file cannot be read at all; `words/` says it. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'unpacks-too-large'
  | 'password'
  | 'old-excel'
  | 'broken'
  | 'no-header'
  | 'not-a-tracker'

export const LIMITS = {
  bytes: 10 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  lastRow: 1_048_576,
  merged: 200_000,
} as const

export const emptyCell: Cell = { text: '', day: null, fault: '' }

export function textCell(text: string): Cell {
  return { text: text.trim(), day: null, fault: '' }
}
