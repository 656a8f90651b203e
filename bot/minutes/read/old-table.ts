import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import { isColumnHead } from './columns.ts'
import type { Page } from './draft.ts'
import { outcomeOf, targetOf } from './outcomes.ts'
import { quoteOf, splitSentences } from './sentences.ts'

const SPOKEN_FOR = Number.POSITIVE_INFINITY

/** Older items in a table that came out one cell a line: its head says how many cells make a row. */
export function readOldTable(page: Page, at: number, taken: Map<Block, number>): ReviewedItem[] {
  let columns = 0
  while (isColumnHead(page.blocks[at + columns]?.text ?? '')) columns++
  if (columns < 2) return []
  const items: ReviewedItem[] = []
  for (const head of page.blocks.slice(at, at + columns)) taken.set(head, SPOKEN_FOR)
  for (let i = at + columns; i + columns <= page.blocks.length; i += columns) {
    const row = page.blocks.slice(i, i + columns)
    const last = row.at(-1)
    if (!last || !outcomeOf(last.text)) break
    const status = splitSentences(last.text)
      .filter((span, k) => k === 0 || !/\bto [a-z]/.test(span.text))
      .at(-1)
    const head = row.slice(0, -1).map((cell) => quoteOf(page.source, cell, { from: 0, to: cell.text.length }))
    if (status)
      items.push({
        quote: [...head, quoteOf(page.source, last, { from: 0, to: status.to })].join(' '),
        outcome: outcomeOf(last.text) ?? 'updated',
        target: targetOf(last.text),
      })
    for (const cell of row.slice(0, -1)) taken.set(cell, SPOKEN_FOR)
  }
  return items
}
