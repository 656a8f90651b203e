import exceljs, { type Cell as ExcelCell, type Worksheet } from 'exceljs'
import { parseDay } from '../calendar/day.ts'
import { type Cell, emptyCell, type FileProblem, type GridRow, LIMITS, type Sheet, textCell } from './grid.ts'
import { unpack } from './unpack.ts'

/** The sheets of a workbook (.xlsx) as cells. Formulas are never worked out: the result that the file keeps is taken. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[] | { problem: FileProblem }> {
  const parts = unpack(bytes)
  if ('problem' in parts) return parts
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(parts as unknown as exceljs.Buffer, { ignoreNodes: LEFT_OUT })
  } catch (fault) {
    // The reader throws plain errors of many kinds for files that are not what they claim to be.
    if (fault instanceof Error) return { problem: 'broken' }
    throw fault
  }
  const sheets = workbook.worksheets.map(readSheet)
  return sheets.some((sheet) => sheet.rows.length > LIMITS.rows * 2) ? { problem: 'too-many-rows' } : sheets
}

/** Parts of a sheet that hold no cells; some of them name ranges that the reader would write out cell by cell. */
const LEFT_OUT = [
  'cols',
  'hyperlinks',
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'rowBreaks',
  'extLst',
  'pageSetup',
  'printOptions',
  'headerFooter',
]

function readSheet(worksheet: Worksheet): Sheet {
  const rows: GridRow[] = []
  let formulas = 0
  worksheet.eachRow((row, number) => {
    const cells: (Cell | undefined)[] = []
    row.eachCell((cell, column) => {
      if (column > LIMITS.columns) return
      if (isFormula(cell.value)) formulas++
      cells[column - 1] = readCell(cell)
    })
    if (cells.some((cell) => cell && (cell.text !== '' || cell.fault !== ''))) rows.push({ number, hidden: row.hidden === true, cells })
  })
  return { name: worksheet.name, hidden: worksheet.state !== 'visible', rows, formulas }
}

function readCell(cell: ExcelCell): Cell {
  const own = readValue(cell.value, cell.numFmt)
  return cell.isMerged && cell.master !== cell && Number(cell.master.row) < Number(cell.row) ? { ...own, fault: 'merged' } : own
}

type Value = ExcelCell['value']

const isFormula = (value: Value) => value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)

function readValue(value: Value | undefined, format: string): Cell {
  if (value === null || value === undefined) return emptyCell
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return textCell(format?.includes('%') ? `${Math.round(value * 1e6) / 1e4}%` : String(value))
  if (typeof value === 'boolean') return textCell(value ? 'Yes' : 'No')
  if (value instanceof Date) return dayCell(value)
  if ('error' in value) return { ...textCell(value.error), fault: 'error' }
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''))
  if ('formula' in value || 'sharedFormula' in value)
    return value.result === undefined ? { ...emptyCell, fault: 'no-result' } : readValue(value.result, format)
  return 'text' in value ? readValue(value.text, format) : emptyCell
}

/** Excel knows no zone: the reader gives its days as if they were UTC. */
function dayCell(date: Date): Cell {
  const day = Number.isNaN(date.getTime()) ? undefined : parseDay(date.toISOString().slice(0, 10))
  return day ? { text: day, day, fault: '' } : { ...textCell('no such date'), fault: 'error' }
}
