/** Where words stand in a text, in UTF-16 units. */
export interface Place {
  from: number
  to: number
}

/** What the reader takes for a space. */
const SPACE = /[\s\u200b\ufeff]/

/** Where each quote first stands in the notes from which it was read, whatever spaces and line ends lie between its words; null where it does not. Linear in the text. */
export function findQuotes(text: string, quotes: readonly string[]): (Place | null)[] {
  const { plain, at } = flatten(text)
  return quotes.map((quote) => {
    const wanted = flatten(quote).plain.trim()
    const found = wanted === '' ? -1 : plain.indexOf(wanted)
    if (found < 0) return null
    return { from: at[found] ?? 0, to: (at[found + wanted.length - 1] ?? 0) + 1 }
  })
}

/** The text with each run of spaces as one, and where each of its units stood. */
function flatten(text: string): { plain: string; at: number[] } {
  const kept: string[] = []
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const isSpace = SPACE.test(text.charAt(i))
    if (isSpace && kept.at(-1) === ' ') continue
    kept.push(isSpace ? ' ' : text.charAt(i))
    at.push(i)
  }
  return { plain: kept.join(''), at }
}
