export interface Cell {
  /** Its paragraphs, list entries and rows of inner tables; empty ones left out. */
  paragraphs: string[]
}

/** A cell of more words than this is no entry of a table but text that was laid out in one. */
const LONGEST_ENTRY = 400
const SEVERAL = 200
/** Who acts, in a column beside the text. */
const SIDE = /^[A-Z][\w/,&. ]{0,24}$/
const FAR = '        '

/** A row of a table as lines: its cells parted by bars; or, where the table only lays text out, the text with the initials beside it. */
export function writeRow(cells: Cell[]): string[] {
  const filled = cells.filter(({ paragraphs }) => paragraphs.length > 0)
  if (filled.length === 0) return []
  const only = filled[0]
  if (only && filled.length === 1) return apart(only.paragraphs)
  if (filled.some(isProse)) return layOut(filled)
  const entries = cells.map(({ paragraphs }) => paragraphs.join(' '))
  while (entries.at(-1) === '') entries.pop()
  const [label = '', ...rest] = entries
  // "Date:" beside its day reads on as one line.
  return [entries.length === 2 && label.endsWith(':') ? `${label} ${rest[0]}` : entries.join(' | ')]
}

function isProse({ paragraphs }: Cell): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0)
  return length > LONGEST_ENTRY || (paragraphs.length > 1 && length > SEVERAL)
}

function layOut(cells: Cell[]): string[] {
  const side = cells.at(-1)
  const initials = side?.paragraphs.join(', ') ?? ''
  if (cells.length === 1 || !SIDE.test(initials)) return apart(cells.flatMap(({ paragraphs }) => paragraphs))
  const [number = '', ...more] = cells.slice(0, -1).flatMap(({ paragraphs }) => paragraphs)
  // A number in a column of its own goes before its text.
  const lines = /^\d[\d.]{0,6}$/.test(number) && more.length > 0 ? [`${number} ${more[0]}`, ...more.slice(1)] : [number, ...more]
  return apart(beside(lines, side?.paragraphs ?? []))
}

/** As many initials as paragraphs stand one beside each; else they stand beside the last. */
function beside(lines: string[], initials: string[]): string[] {
  if (initials.length === lines.length) return lines.map((line, i) => `${line}${FAR}${initials[i]}`)
  return lines.map((line, i) => (i === lines.length - 1 ? `${line}${FAR}${initials.join(', ')}` : line))
}

const apart = (lines: string[]) => lines.flatMap((line) => [line, '']).slice(0, -1)
