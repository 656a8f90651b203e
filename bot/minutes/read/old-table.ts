import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import { findCellTables } from './cell-rows.ts'
import { colourOf } from './colours.ts'
import { cellsOf, isColumnHead, isStateHead } from './columns.ts'
import type { Page } from './draft.ts'
import { isRefAlone } from './old-lead.ts'
import { newsOf } from './old-news.ts'
import { opensWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { isReview } from './reviewed-item.ts'
import { quoteOf, splitSentences } from './sentences.ts'

const SPOKEN_FOR = Number.POSITIVE_INFINITY
/** No row has more cells. */
const MOST_CELLS = 8
/** Older items in tables whose rows all begin with a ref and have one length. */
export function readOldRows(page: Page, taken: Map<Block, number>): ReviewedItem[] {
  return findCellTables(page.blocks).flatMap(({ heads, from, rows }) => {
    if (!rows.every((row) => row.every((cell) => isReview(page, cell)))) return []
    for (const head of page.blocks.slice(from, from + heads.length)) taken.set(head, SPOKEN_FOR)
    const behind = heads.length - heads.findIndex(isStateHead)
    return rows.flatMap((row) => {
      const state = heads.some(isStateHead) ? row.at(-behind) : row.findLast((cell) => stateOf(cell.text) && !colourOf(cell.text))
      if (!state) return []
      for (const cell of row) taken.set(cell, SPOKEN_FOR)
      const cells = row.slice(0, row.indexOf(state) + 1).map((cell) => quoteOf(page.source, cell, { from: 0, to: cell.text.length }))
      const outcome = stateOf(state.text) ?? colourOf(row.at(-1)?.text ?? '') ?? 'updated'
      return [{ quote: cells.join(' '), outcome, target: targetOf(state.text) }]
    })
  })
}

/** Older items in a table that came out one cell a line, or with bars: its head says how many cells make a row, or a ref begins each. */
export function readOldTable(page: Page, at: number, taken: Map<Block, number>): ReviewedItem[] {
  const row = rowFrom(page, at)
  if (row.length > 1) return toItems(page, row, taken)
  const bars = barsFrom(page, at, taken)
  if (bars.length > 0) return bars
  let columns = 0
  while (isColumnHead(page.blocks[at + columns]?.text ?? '')) columns++
  if (columns < 2) return []
  const items: ReviewedItem[] = []
  for (const head of page.blocks.slice(at, at + columns)) taken.set(head, SPOKEN_FOR)
  for (let i = at + columns; i + columns <= page.blocks.length; i += columns) {
    const cells = page.blocks.slice(i, i + columns)
    const state = cells.at(-1)
    if (
      !state ||
      !(
        outcomeOf(state.text) ??
        (isReview(page, state) && isStateHead(page.blocks[at + columns - 1]?.text ?? '') ? stateOf(state.text) : undefined)
      )
    )
      break
    items.push(...toItems(page, cells, taken))
  }
  return items
}

function stateOf(words: string): ReviewOutcome | undefined {
  return (
    outcomeOf(`: ${words}`) ??
    newsOf(words) ??
    (/^\W*(?:\w+ ){0,2}(?:received|obtained|supplied|issued)\b/i.test(words) ? 'completed' : undefined)
  )
}

/** "| A-12 | Ann | Get the forms | done |": a row of a review; its last cell, or the one under a head for it, tells its state. */
function barsFrom(page: Page, at: number, taken: Map<Block, number>): ReviewedItem[] {
  const block = page.blocks[at]
  if (!block || block.heading || !isReview(page, block)) return []
  const cells = rowCells(block.text)
  if (cells.length < 3 || cells.some(isStateHead)) return []
  const head = page.blocks.slice(Math.max(at - 30, 0), at).findLast(({ text }) => rowCells(text).some(isStateHead))
  const column = head ? cells.length - (rowCells(head.text).length - rowCells(head.text).findIndex(isStateHead)) : cells.length - 1
  const state = cells[column] ?? ''
  const outcome = stateOf(`: ${state}`) ?? (head ? 'updated' : undefined)
  if (state === '' || !outcome || isStateHead(state)) return []
  taken.set(block, SPOKEN_FOR)
  return [{ quote: quoteOf(page.source, block, { from: 0, to: block.text.length }), outcome, target: targetOf(state) }]
}

/** Cells stand between bars, or so far apart that the page showed columns. */
function rowCells(text: string): string[] {
  return text.includes('|') ? cellsOf(text) : text.split(/\s{3,}/)
}

/** In a review: a ref alone, or a numbered task, and the cells below it down to the one that opens with what became of it. */
function rowFrom(page: Page, at: number): Block[] {
  const first = page.blocks[at]
  if (!first || first.heading || !isReview(page, first)) return []
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
      outcome: outcomeOf(last.text) ?? stateOf(last.text) ?? 'updated',
      target: targetOf(last.text),
    },
  ]
}
