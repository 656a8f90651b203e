import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { readOldAction } from './old-actions.ts'
import { readOldItem } from './old-items.ts'
import { readLabelled } from './old-labels.ts'
import { readAnswered, readLeftOver } from './old-lists.ts'
import { newsOf } from './old-news.ts'
import { readOldProse } from './old-prose.ts'
import { readOldRows, readOldTable } from './old-table.ts'
import { endsWithStatus, isStatusLine, outcomeOf } from './outcomes.ts'
import { isOwnersOnly } from './owners-only.ts'
import { isReview, itemFrom } from './reviewed-item.ts'
import { splitSentences } from './sentences.ts'
import { isTask, SUBJECT } from './task-words.ts'
import { readTicked } from './ticked.ts'

const SETS_TASK = new RegExp(`^(?:[^\\s:]{1,12}[:.)]? )?${SUBJECT} to [a-z]`)
const SPOKEN_FOR = Number.POSITIVE_INFINITY

/** Items of an earlier meeting, and what this meeting made of them; `taken` are the blocks that are spoken for, up to that index. */
export function readReviewed(page: Page): { items: ReviewedItem[]; taken: Map<Block, number> } {
  const ticked = readTicked(page)
  const taken = new Map<Block, number>([...ticked.keys()].map((block) => [block, SPOKEN_FOR]))
  const items = readOldRows(page, taken)
  page.blocks.forEach((block, i) => {
    const mark = ticked.get(block)
    if (mark) items.push(mark)
    if (taken.has(block)) return
    const table = readOldTable(page, i, taken)
    if (table.length > 0) items.push(...table)
    else if (block.heading) return
    else if (pushListed(page, i, taken, items)) return
    else if (isAnswered(page, i)) taken.set(block, SPOKEN_FOR)
    else if (block.above?.heading && isReview(page, block) && isStatusLine(block.text)) items.push(statusBelow(page, block))
    else if (!readOldAction(page, i, taken, items) && !isStatusLine(block.text)) {
      const old = readOldItem(page, block)
      if (old) {
        items.push(old.item)
        if (!ownsLast(page, block, page.blocks[i + 1])) taken.set(block, old.freeFrom)
      } else {
        const before = items.length
        readOldProse(page, block, items)
        if (items.length > before && isTaskWithState(page, block)) taken.set(block, SPOKEN_FOR)
      }
    }
  })
  return { items, taken }
}

function pushListed(page: Page, at: number, taken: Map<Block, number>, items: ReviewedItem[]): boolean {
  const block = page.blocks[at]
  const left = block && (readLabelled(page, block) ?? readLeftOver(page, block))
  const found = left ? { item: left, blocks: [block] } : readAnswered(page, at)
  if (!found) return false
  items.push(found.item)
  for (const one of found.blocks) taken.set(one, SPOKEN_FOR)
  return true
}

/** "Ann to ring the bank (done)", "Ann to ring the bank. Moved to the Finance Board.": the whole of it is the older item. */
function isTaskWithState(page: Page, block: Block): boolean {
  if (!isReview(page, block) || !SETS_TASK.test(block.text)) return false
  const spans = splitSentences(block.text)
  return spans.length === 1 || (spans.length < 4 && spans.slice(1).every(({ text }) => !isTask(text)))
}

/** Initials alone beside or below an item own its last sentence: a new task, when that tells no news. */
function ownsLast(page: Page, block: Block, next: Block | undefined): boolean {
  const below = next && next.section === block.section ? next.text : ''
  if (block.markers.length > 0 || ![block.margin, below].some((owners) => isOwnersOnly(owners) && page.parties.isListed(owners)))
    return false
  const last = splitSentences(block.text).at(-1)
  return last !== undefined && last.from > 0 && outcomeOf(last.text) === undefined && newsOf(last.text) === undefined
}

/** "Held over." under the title of an item. */
function statusBelow(page: Page, block: Block): ReviewedItem {
  const first = splitSentences(block.text)[0] ?? { text: block.text, from: 0, to: block.text.length }
  return itemFrom(page, block, first, outcomeOf(block.text) ?? 'updated')
}

/** "Ann to send the costs." over "They were sent in May. Action complete.": the older task, and no new one. */
function isAnswered(page: Page, at: number): boolean {
  const block = page.blocks[at]
  const next = page.blocks[at + 1]
  if (!block || !next || next.heading || next.section !== block.section || !isReview(page, block)) return false
  if (block.markers.length > 0 || outcomeOf(block.text)) return false
  return (
    block.bullet === '' && next.bullet === '' && splitSentences(block.text).length === 1 && isTask(block.text) && endsWithStatus(next.text)
  )
}
