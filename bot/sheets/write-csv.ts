import { cleanText } from './clean-text.ts'
import { EXPORT_COLUMNS, type ExportLine } from './export-lines.ts'

/**
 * Lines as CSV (RFC 4180): UTF-8 with its mark, by which Excel knows the letters; CRLF. Days are `YYYY-MM-DD`. A text that a spreadsheet would
 * take for a formula, because it begins with = + - @, a tab or a line break, gets an apostrophe before it (as OWASP's "CSV Injection" advises);
 * a text that begins with apostrophes and then one of these gets one more, so that reading, which takes one off, finds every text as it was.
 */
export function writeCsv(lines: readonly ExportLine[]): string {
  const heads = EXPORT_COLUMNS.map(({ head }) => quote(head))
  const rows = lines.map((line) => EXPORT_COLUMNS.map(({ key }) => writeField(line[key])))
  return `\uFEFF${[heads, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('')}`
}

function writeField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = cleanText(value)
  return quote(/^'*[=+\-@\t\n]/.test(text) ? `'${text}` : text)
}

function quote(text: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
