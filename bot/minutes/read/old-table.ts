import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import { isColumnHead } from './columns.ts'
import type { Page } from './draft.ts'
import { isRefAlone } from './old-lead.ts'
import { opensWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { quoteOf, splitSentences } from './sentences.ts'

const SPOKEN_FOR = Number.POSITIVE_INFINITY
/** No row has more cells. */
const MOST_CELLS = 8

/** Older items in a table that came out one cell a line: its head says how many cells make a row, or a ref begins each. */
export function readOldTable(page: Page, at: number, taken: Map<Block, number>): ReviewedItem[] {
  const row = rowFrom(page, at)
  if (row.length > 1) return toItems(page, row, taken)
  let columns = 0
  while (isColumnHead(page.blocks[at + columns]?.text ?? '')) columns++
  if (columns < 2) return []
  const items: ReviewedItem[] = []
  for (const head of page.blocks.slice(at, at + columns)) taken.set(head, SPOKEN_FOR)
  for (let i = at + columns; i + columns <= page.blocks.length; i += columns) {
    const cells = page.blocks.slice(i, i + columns)
    if (!outcomeOf(cells.at(-1)?.text ?? '')) break
    items.push(...toItems(page, cells, taken))
  }
  return items
}

/** In a review: a ref alone, or a numbered task, and the cells below it down to the one that opens with what became of it. */
function rowFrom(page: Page, at: number): Block[] {
  const first = page.blocks[at]
  if (!first || first.heading || page.sections[first.section]?.kind !== 'previous') return []
  if (!isRefAlone(first.text) && !/\d/.test(first.bullet)) return []
  for (let i = at + 1; i < at + MOST_CELLS; i++) {
    const cell = page.blocks[i]
    if (!cell || cell.heading || cell.bullet !== '' || cell.section !== first.section || isRefAlone(cell.text)) return []
    if (opensWithStatus(cell.text)) return page.blocks.slice(at, i + 1)
  }
  return []
}

function toItems(page: Page, row: Block[], taken: Map<Block, number>): ReviewedItem[] {
  const last = row.at(-1)
  const status =
    last &&
    splitSentences(last.text)
      .filter((span, k) => k === 0 || !/\bto [a-z]/.test(span.text))
      .at(-1)
  if (!last || !status) return []
  const cells = row.slice(0, -1).map((cell) => quoteOf(page.source, cell, { from: 0, to: cell.text.length }))
  for (const cell of row.slice(0, -1)) taken.set(cell, SPOKEN_FOR)
  taken.set(last, status.to)
  return [
    {
      quote: [...cells, quoteOf(page.source, last, { from: 0, to: status.to })].join(' '),
      outcome: outcomeOf(last.text) ?? 'updated',
      target: targetOf(last.text),
    },
  ]
}
