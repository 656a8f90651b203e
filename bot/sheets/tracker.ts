import type { ColumnKey, Header } from './columns.ts'
import { findHeader } from './columns.ts'
import { type Cell, emptyCell, type FileProblem, type GridRow, LIMITS, type Sheet } from './grid.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'

/** One row of a tracker by what its columns mean. */
export interface TrackerRow {
  /** The sheet's name; empty for CSV. */
  sheet: string
  /** As the spreadsheet numbers it, from 1. */
  row: number
  hidden: boolean
  cells: Partial<Record<ColumnKey, Cell>>
  /** Columns that mean nothing to us, as "Name: words", so that no words are lost. */
  others: string[]
}

interface TrackerColumn {
  sheet: string
  head: string
  key: ColumnKey | null
}

export interface TrackerFile {
  rows: TrackerRow[]
  columns: TrackerColumn[]
  /** Sheets without a row of names that we know, or hidden ones: nothing of them is read. */
  unread: { sheet: string; why: 'hidden' | 'no-header' }[]
  formulas: number
}

/** Reads a tracker kept in Excel (.xlsx) or CSV. Which of the two it is, its bytes say, not its name. Pure but for the work of unpacking. */
export async function readTracker(bytes: Uint8Array): Promise<TrackerFile | { problem: FileProblem }> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' }
  const sheets = await readSheets(bytes)
  if ('problem' in sheets) return sheets
  const file: TrackerFile = { rows: [], columns: [], unread: [], formulas: 0 }
  for (const sheet of sheets) {
    const header = sheet.hidden ? undefined : findHeader(sheet)
    if (!header) {
      if (sheet.rows.length > 0) file.unread.push({ sheet: sheet.name, why: sheet.hidden ? 'hidden' : 'no-header' })
      continue
    }
    file.columns.push(...header.columns.map(({ head, key }) => ({ sheet: sheet.name, head, key })))
    for (const row of sheet.rows.filter(({ number }) => number > header.row)) file.rows.push(rowOf(sheet, row, header))
    file.formulas += sheet.formulas
  }
  if (file.columns.length === 0) return { problem: 'no-header' }
  if (file.rows.length > LIMITS.rows) return { problem: 'too-many-rows' }
  return file
}

/** A zip begins with "PK"; what Excel locks with a password, and the format before 2007, begin as a compound file. */
function readSheets(bytes: Uint8Array): Promise<Sheet[] | { problem: FileProblem }> | Sheet[] | { problem: FileProblem } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes)
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return readCsv(bytes)
  const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return { problem: locked ? 'password' : 'old-excel' }
}

function rowOf(sheet: Sheet, { number, hidden, cells }: GridRow, header: Header): TrackerRow {
  const known: TrackerRow['cells'] = {}
  const others: string[] = []
  for (const { at, head, key } of header.columns) {
    const cell = cells[at] ?? emptyCell
    if (key) known[key] = cell
    else if (cell.text !== '') others.push(`${head}: ${cell.text}`)
  }
  return { sheet: sheet.name, row: number, hidden, cells: known, others }
}
