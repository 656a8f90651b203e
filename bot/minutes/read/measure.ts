import type { Line } from './lines.ts'

/** Too few to say how wide the page is. */
const FEW_LINES = 60

/** How far the lines of a page usually reach. */
export function usualWidth(lines: Line[]): number {
  const rights = lines.filter((line) => line.margin === '').map((line) => line.right)
  rights.sort((a, b) => a - b)
  const usual = rights[Math.floor(rights.length * 0.9)] ?? 0
  return lines.length < FEW_LINES ? Math.max(usual, 72) : usual
}

/** The words of the notes in small letters, whole or with their hyphens. */
export function knownWords(lines: Line[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) for (const word of line.text.toLowerCase().match(/[a-z’'-]+/g) ?? []) words.add(word)
  return words
}
