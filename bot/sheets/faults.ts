import type { RowFaultCode, RowNoteCode } from '../words/sheets.ts'
import type { ColumnKey } from './columns.ts'

/** What is wrong with a cell; it keeps its whole row out. */
export interface Fault {
  column: ColumnKey
  code: RowFaultCode
  /** The words of the cell, or what else the sentence needs. */
  cell: string
}

/** What somebody should know of a row that comes in. */
export interface Note {
  code: RowNoteCode
  words: string
}
