import exceljs, { type Worksheet } from 'exceljs'

type Row = (string | number | Date | null | object)[]

/** A workbook as an office might keep it: the rows as given, in one sheet; `edit` may merge, hide and the like before it is saved. */
export async function workbookOf(
  rows: Row[],
  edit: (sheet: Worksheet, workbook: exceljs.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('Actions')
  for (const row of rows) sheet.addRow(row)
  edit(sheet, workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Rows as a CSV file in UTF-8. */
export function csvOf(rows: string[][], separator = ','): Uint8Array {
  const quote = (field: string) => (/[",;\t\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
  return new TextEncoder().encode(rows.map((row) => row.map(quote).join(separator)).join('\r\n'))
}

/** A real date, as Excel keeps one. */
export function excelDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The names of the columns in the trackers of most tests. */
export const HEADS = ['No', 'Action', 'Owner', 'Due', 'Date raised', 'Status']
