import exceljs, { type Worksheet } from 'exceljs'
import { cleanText } from './clean-text.ts'
import { EXPORT_COLUMNS, type ExportLine } from './export-lines.ts'

/** What stands on the sheet beside the tracker: for whom and as at when its figures were taken. */
export interface ExportStamp {
  title: string
  lines: readonly string[]
}

/**
 * Lines as an Excel workbook: real dates, the names of the columns frozen and with a filter. Every text is stored as text under the text
 * format, so that "=1+1" stays what it is, even when somebody edits the cell.
 */
export async function writeWorkbook(lines: readonly ExportLine[], stamp: ExportStamp): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('Tracker', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = EXPORT_COLUMNS.map(({ head, key, holds, width }) => ({ header: head, key, width, style: styles[holds] }))
  for (const line of lines) addLine(sheet, line)
  const heads = sheet.getRow(1)
  heads.font = { bold: true }
  heads.alignment = { vertical: 'top', wrapText: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: lines.length + 1, column: EXPORT_COLUMNS.length } }
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' }
  addStamp(workbook.addWorksheet('About'), stamp)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const wrapped = { vertical: 'top', wrapText: true } as const
const styles = {
  text: { numFmt: '@', alignment: wrapped },
  day: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } },
  number: { numFmt: '0', alignment: { vertical: 'top' } },
} as const

function addLine(sheet: Worksheet, line: ExportLine): void {
  const values = EXPORT_COLUMNS.map(({ key, holds }) => {
    const value = line[key]
    if (value === null || value === '') return null
    if (typeof value === 'number') return value
    return holds === 'day' ? new Date(`${value}T00:00:00Z`) : cellText(value)
  })
  sheet.addRow(values)
}

function addStamp(about: Worksheet, stamp: ExportStamp): void {
  about.columns = [{ width: 100, style: { numFmt: '@', alignment: wrapped } }]
  about.addRow([stamp.title]).font = { bold: true }
  for (const line of stamp.lines) about.addRow([cellText(line)])
}

/** The most that Excel holds in a cell, in characters (Excel specifications and limits). */
const LONGEST = 32_767

/** Text as a cell can hold it, with no words that read like the escapes of its format (ECMA-376, part 1, 22.9.2.19). */
function cellText(text: string): string {
  return cleanText(text)
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .slice(0, LONGEST)
}
