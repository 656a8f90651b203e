/** A run of text as a PDF gives it: a matrix of six numbers that places it, its width in points. */
export interface Run {
  str: string
  transform: number[]
  width: number
}

interface Piece {
  text: string
  left: number
  right: number
  /** The base line, in points downwards. */
  base: number
  height: number
  upright: boolean
}

/** Parts of the height of the letters: up to the first gap words are one, up to the second a space parts them, beyond it a column begins. */
const ONE_WORD = 0.13
const ONE_COLUMN = 1.4
/** A line further below than this many usual lines begins something new. */
const NEW_PARAGRAPH = 1.35
const WIDEST = 400

/**
 * Sets the words of a page as lines, each word about where it stands: columns keep their distance, an empty line stands where the page leaves
 * one. Text that runs up or down the page comes last. `view` is the matrix of the page as it is looked at.
 */
export function layOutPage(runs: Run[], view: number[]): string {
  const pieces = runs.flatMap((run) => (run.str.trim() === '' ? [] : [pieceOf(run, view)]))
  const upright = pieces.filter((piece) => piece.upright)
  const aside = pieces.filter((piece) => !piece.upright).map((piece) => piece.text)
  const lines = toLines(upright)
  const left = Math.min(...upright.map((piece) => piece.left), Number.MAX_SAFE_INTEGER)
  const unit = median(upright.map((piece) => (piece.right - piece.left) / piece.text.length)) || 6
  const pitch = median(lines.slice(1).map((line, i) => baseOf(line) - baseOf(lines[i] ?? line)))
  const written: string[] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    if (above && baseOf(line) - baseOf(above) > pitch * NEW_PARAGRAPH) written.push('')
    written.push(writeLine(line, left, unit))
  })
  return [...written, ...(aside.length > 0 ? ['', ...aside] : [])].join('\n')
}

function pieceOf({ str, transform, width }: Run, view: number[]): Piece {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform
  const left = a * te + c * tf + e
  const along = { x: a * ta + c * tb, y: b * ta + d * tb }
  const height = Math.hypot(a * tc + c * td, b * tc + d * td) || 1
  return {
    text: clean(str),
    left,
    right: left + width,
    base: b * te + d * tf + f,
    height,
    upright: along.x > 0 && Math.abs(along.y) < along.x / 10,
  }
}

/** Fonts of symbols write their bullets where no letters are. */
function clean(text: string): string {
  return text.replace(/[\uf0a7\uf0b7\uf02d\uf0d8\uf0fc]/g, '•').replace(/[^\P{Cc}\s]/gu, '')
}

function toLines(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    if (line && piece.base - baseOf(line) < Math.max(piece.height, line[0]?.height ?? 0) * 0.45) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left))
}

/** A raised "th" stands a little above its line: the tallest piece says where the line is. */
function baseOf(line: Piece[]): number {
  return line.reduce<Piece | undefined>((best, piece) => (best && best.height >= piece.height ? best : piece), undefined)?.base ?? 0
}

function writeLine(line: Piece[], left: number, unit: number): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of line) {
    const column = Math.min(Math.max(Math.round((piece.left - left) / unit), 0), WIDEST)
    const gap = piece.left - right
    if (text === '') text = ' '.repeat(column)
    else if (gap > piece.height * ONE_COLUMN)
      text += ' '.repeat(Math.max(3, Math.min(Math.round(gap / unit), WIDEST), column - text.length))
    else if (gap > piece.height * ONE_WORD && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' '
    text += piece.text
    right = piece.right
  }
  return text.trimEnd()
}

/** The lower of two middle ones. */
function median(values: number[]): number {
  const sorted = values.filter((value) => Number.isFinite(value) && value > 0).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
