import type { Block } from './blocks.ts'
import { COLUMN, isColumnHead } from './columns.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { quoteOf } from './sentences.ts'

const STATUS = /\b(?:status|state|position|progress|update|outcome|comments?|rag)\b/i
const NONE = /^[-–—]?$|^(?:n\/a|none|tbc)$/i
const NUMBER = /^(?:no|number|id|ref(?:erence)?(?: no)?|min(?:ute)?(?: (?:no|ref))?|item|#)\.?$/i
const LONGEST_NAMES = 80

/** New tasks in a table that came out one cell a line: its head says how many cells make a row, and which is which. */
export function readCellTables(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const found = new Map<Block, Draft[]>()
  for (let i = 0; i < page.blocks.length; i++) {
    const all = headsAt(page, i)
    if (all.length === 0) continue
    let at = i + all.length
    // The number of a row is no cell of its own where it came out as the mark of the next.
    const heads = NUMBER.test(all[0] ?? '') && /\d/.test(page.blocks[at]?.bullet ?? '') ? all.slice(1) : all
    for (let row = rowAt(page, at, heads); row && !row.blocks.some(isTaken); row = rowAt(page, at, heads)) {
      for (const [k, block] of row.blocks.entries()) found.set(block, k === 0 ? [row.draft] : [])
      at += heads.length
    }
    if (at > i + all.length) for (const block of page.blocks.slice(i, i + all.length)) found.set(block, [])
    i = Math.max(i, at - 1)
  }
  return found
}

/** The heads of a table of tasks with owners that begins here; one with a status is of older ones. */
function headsAt(page: Page, at: number): string[] {
  const heads: string[] = []
  for (let i = at; isColumnHead(page.blocks[i]?.text ?? ''); i++) {
    const block = page.blocks[i]
    if (!block) return []
    heads.push(block.text)
  }
  const has = (pattern: RegExp) => heads.some((head) => pattern.test(head))
  return heads.length > 1 && has(COLUMN.task) && has(COLUMN.owners) && !has(STATUS) ? heads : []
}

/** The ref may stand in a cell of its own or before the task. */
function rowAt(page: Page, at: number, heads: string[]): { blocks: Block[]; draft: Draft } | undefined {
  const blocks = page.blocks.slice(at, at + heads.length)
  const cell = (pattern: RegExp) => blocks[heads.findIndex((head) => pattern.test(head))]
  const task = cell(COLUMN.task)
  const who = cell(COLUMN.owners)?.text ?? ''
  const when = heads.some((head) => COLUMN.due.test(head)) ? (cell(COLUMN.due)?.text ?? '') : ''
  if (blocks.length < heads.length || !task || task.text.split(' ').length < 2 || who.length > LONGEST_NAMES) return undefined
  const owners = NONE.test(who) ? [] : splitOwners(who)
  const isNamed = owners.every((owner) => page.parties.isListed(owner) || page.parties.isParty(owner) || /^all$/i.test(owner))
  if (!isNamed || (owners.length === 0 && !isDue(when)) || when.length > LONGEST_NAMES) return undefined
  const draft = draftOf(page, task, { text: task.text, from: 0, to: task.text.length }, owners)
  const quote = blocks.map((block) => quoteOf(page.source, block, { from: 0, to: block.text.length })).join(' ')
  const own = task.markers[0]?.after ?? 0
  return { blocks, draft: { ...draft, quote, task: task.text.slice(own), due: NONE.test(when) ? '' : when } }
}
