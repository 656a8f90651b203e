/**
 * The source of a pattern that matches any of the phrases written between the backticks: one or several a line,
 * parted by `|`. Phrases may hold patterns themselves; blanks at the ends of a line do not count.
 */
export function oneOf(lines: TemplateStringsArray, ...patterns: string[]): string {
  const phrases = String.raw({ raw: lines.raw }, ...patterns)
    .split('\n')
    .map((line) => line.trim())
  return `(?:${phrases.filter((line) => line !== '').join('|')})`
}

/** The words written between the backticks, parted by blanks. */
export function wordSet(lines: TemplateStringsArray): Set<string> {
  return new Set(
    lines.raw
      .join('')
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}
