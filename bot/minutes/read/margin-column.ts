const SHORT = '(?:[A-Z]{2,4}[a-z]?|All|ALL|(?:Clerk|CLERK|Chair(?:man)?|CHAIR(?:MAN)?))'
/** A status, a due. */
const CELLS = '((?: {3,}\\S{1,12}(?: \\S{1,12}){0,2}){0,2})'
/** Initials set far off from the words, perhaps with a status and a due behind them. */
const FAR = new RegExp(`^(.*?\\S) {6,}(?:(?:ACTION|Action):? )?(${SHORT}(?:\\s*[/,&]\\s*${SHORT})*)${CELLS}$`)
const NAME = `(?:(?:Cllr|Mr|Mrs|Ms|Dr)\\.? [A-Z][A-Za-z’'-]+|[A-Z][a-z]{2,12}|${SHORT})`
/** The same a little way off, or names: only where a column of them runs down the page. */
const NEAR = new RegExp(`^(.{20,}?\\S) {2,}(${NAME}(?:\\s*[/,&+]\\s*${NAME}){0,3})${CELLS}$`)
const ENOUGH = 3
const NEAREST = 45
const LONGEST = 300

/** What stands in the right-hand margin of a line: where its words end, and who is named there. */
export interface MarginReader {
  read(line: string, indent: number): { words: string; margin: string } | undefined
}

/** Finds the column of owners of these lines, if there is one: names that begin at one place, beside sentences. */
export function createMargin(lines: string[]): MarginReader {
  const starts = lines.flatMap((line) => {
    const near = nearOf(line)
    if (near && near.cells !== '' && near.start >= NEAREST) return [near.start]
    return near && near.start >= NEAREST && near.words.trim().split(/\s+/).length > 4 && !/ {3,}/.test(near.words.trim())
      ? [near.start]
      : []
  })
  const counts = new Map<number, number>()
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  const near = (start: number) => [start - 1, start, start + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  const columns = new Set([...counts.keys()].filter((start) => near(start) >= ENOUGH))
  return {
    read(line, indent) {
      const far = FAR.exec(line)
      if (far) return { words: far[1] ?? '', margin: `${far[2] ?? ''}${far[3] ?? ''}`.trim() }
      const beside = columns.size > 0 ? nearOf(line) : undefined
      return beside && columns.has(beside.start + indent) ? { words: beside.words, margin: beside.margin + beside.cells } : undefined
    },
  }
}

function nearOf(line: string): { words: string; margin: string; cells: string; start: number } | undefined {
  const found = line.length <= LONGEST ? NEAR.exec(line.trimEnd()) : null
  if (!found) return undefined
  const [whole, words = '', margin = '', cells = ''] = found
  return { words, margin, cells, start: whole.length - margin.length - cells.length }
}
