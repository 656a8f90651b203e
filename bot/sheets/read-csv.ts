import { type FileProblem, type GridRow, LIMITS, type Sheet, textCell } from './grid.ts'

/**
 * A CSV file (RFC 4180) as one sheet: comma, semicolon or tab, whichever parts the first line most; UTF-8, UTF-16 with its mark, else
 * Windows-1252, in which Excel of this country saves. The apostrophe with which we keep "=…" from becoming a formula is taken off again.
 */
export function readCsv(bytes: Uint8Array): Sheet[] | { problem: FileProblem } {
  const text = decode(bytes)
  if (text.includes('\0')) return { problem: 'not-a-tracker' }
  const lines = parse(text, separatorOf(text))
  if (!lines) return { problem: 'broken' }
  if (lines.length > LIMITS.rows * 2) return { problem: 'too-many-rows' }
  const rows: GridRow[] = lines.map((fields, index) => ({
    number: index + 1,
    hidden: false,
    cells: fields.slice(0, LIMITS.columns).map((field) => textCell(withoutGuard(field))),
  }))
  return [{ name: '', hidden: false, rows: rows.filter((row) => row.cells.some((cell) => cell?.text)), formulas: 0 }]
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/).slice(0, 5).join('\n')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Undefined: a quotation mark that is opened is never closed. */
function parse(text: string, separator: string): string[][] | undefined {
  const lines: string[][] = []
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at, separator)
    if (!field) return undefined
    fields.push(field.value)
    at = field.end
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      fields.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    lines.push(fields)
    fields = []
  }
  return lines
}

function quoted(text: string, start: number): { value: string; end: number } | undefined {
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    if (text[close + 1] !== '"') return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
    at = close + 2
  }
}

function plain(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

const withoutGuard = (field: string) => (/^'+[=+\-@\t\r\n]/.test(field) ? field.slice(1) : field)
