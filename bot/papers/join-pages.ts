import type { Read, Refused } from './paper.ts'

/** Fewer letters than these in a whole document, or on its average page, are a stamp on pictures of pages. */
const FEWEST_LETTERS = 10
const FEWEST_ON_A_PAGE = 5
/** Letters that stand for nothing that can be written: the fonts do not say what they show. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/g

/** The pages of a PDF as one text, parted by an empty line; `scanned` where they are pictures (null), or cannot be written, on the whole. */
export function joinPages(pages: readonly (string | null)[]): Read | Refused {
  const text = pages.map((page) => page ?? '').join('\n\n')
  const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  const isScanned = letters < FEWEST_LETTERS || letters < pages.length * FEWEST_ON_A_PAGE || unreadable > letters / 5
  if (isScanned) return { refused: 'scanned' }
  return { text: `${text.trimEnd()}\n`, pictures: pages.flatMap((page, i) => (page === null ? [i + 1] : [])) }
}
