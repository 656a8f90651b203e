import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { isImperative, isTask } from './task-words.ts'

/** What parts the cells of an entry; every entry of a list is parted alike. */
const PARTED = [/\s*\|\s*/, / \/ /, /;\s+/, /\.\s+/, /,\s+/]
/** "SO, 30 June: draft the leaflet", "SO (by 30 June) draft the leaflet". */
const LED = /^([A-Z][^,:;()]{1,50}?)(?:, ([^,:;()]{3,30}):| \(([^()]{3,30})\):?) (?=\S)/
/** "Draft the leaflet (SO, 30 June)". */
const TAILED = /^([A-Z].{6,250}?) [([]([A-Z][^()[\],;]{1,50}?)(?:[,;–-] ?([^()[\]]{3,30}))?[)\]]\.?$/
/** "SO draft the leaflet": the name stood in bold. */
const BARE = /^([A-Z][\w’'./&+]*(?: (?:and )?[A-Z][\w’'./&+]*){0,4}) (?=[a-z])/
const NUMBER = /^\W*(?:[A-Z]{1,4}[ /-]?)?\d{1,4}(?:[/.-]\d{1,4})?\W*$/
const STATE = /^(?:new|open)$/i
const LONGEST = 400
const FEWEST = 2

interface Row {
  block: Block
  task: string
  owners: string
  due: string
  shape: string
}

/** Rows of a table that has no head and whose cells stand in one line: "Draft the leaflet / SO / 30 June", two of a shape or more in a run. */
export function readCelled(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const found = new Map<Block, Draft[]>()
  let run: Row[] = []
  const close = () => {
    if (run.length >= FEWEST) for (const row of run) found.set(row.block, [draftFrom(page, row)])
    run = []
  }
  for (const block of page.blocks) {
    const row = isTaken(block) || !isOpen(page, block) ? undefined : rowOf(page, block)
    if (!row || (run[0] && (run[0].shape !== row.shape || run[0].block.section !== block.section))) close()
    if (row) run.push(row)
  }
  close()
  return found
}

function isOpen(page: Page, block: Block): boolean {
  const kind = page.sections[block.section]?.kind
  const isMarked = block.markers.some(({ at, owner }) => at > 0 || owner !== '')
  return !block.heading && !isMarked && block.text.length < LONGEST && (kind === 'body' || kind === 'summary')
}

function rowOf(page: Page, block: Block): Row | undefined {
  const text = block.text.slice(block.markers[0]?.after ?? 0)
  const led = LED.exec(text)
  const due = led?.[2] ?? led?.[3] ?? ''
  if (led?.[1] && isOwners(page, led[1]) && isDue(due)) return { block, task: text.slice(led[0].length), owners: led[1], due, shape: 'led' }
  const tail = TAILED.exec(text)
  if (
    tail?.[1] &&
    tail[2] &&
    isOwners(page, tail[2]) &&
    (tail[3] === undefined ? isImperative(tail[1]) || isTask(tail[1]) : isDue(tail[3]))
  )
    return { block, task: tail[1], owners: tail[2], due: tail[3] ?? '', shape: 'tailed' }
  const bare = BARE.exec(text)
  if (bare?.[1] && isOwners(page, bare[1]) && isImperative(text.slice(bare[0].length)))
    return { block, task: text.slice(bare[0].length), owners: bare[1], due: '', shape: 'bare' }
  for (const mark of PARTED) {
    const row = fromCells(page, block, text.replace(/[.;,]$/, '').split(mark))
    if (row) return { ...row, shape: mark.source }
  }
  return undefined
}

/** One cell is who, one may be when, and what is left is the task; without a when it must read like one. */
function fromCells(page: Page, block: Block, parts: string[]): Omit<Row, 'shape'> | undefined {
  const cells = parts.map((part) => part.trim()).filter((part) => part !== '' && !NUMBER.test(part) && !STATE.test(part))
  const owners = cells.find((cell) => isOwners(page, cell))
  const due = cells.find((cell) => cell !== owners && isDue(cell))
  const rest = cells.filter((cell) => cell !== owners && cell !== due)
  const task = rest[0] ?? ''
  const isPlain = due !== undefined || isTask(task) || isImperative(task)
  if (owners === undefined || rest.length !== 1 || !isPlain || task.split(' ').length < 2 || cells.length > 4) return undefined
  return { block, task, owners, due: due ?? '' }
}

function isOwners({ parties }: Page, cell: string): boolean {
  const names = cell.length < 60 ? splitOwners(cell) : []
  return (
    names.length > 0 &&
    names.every((name) => name.split(' ').length < 5 && (/^all$/i.test(name) || parties.isListed(name) || parties.isPerson(name)))
  )
}

function draftFrom(page: Page, { block, task, owners, due }: Row): Draft {
  return { ...draftOf(page, block, { text: task, from: 0, to: block.text.length }, splitOwners(owners)), due, isSummary: true }
}
