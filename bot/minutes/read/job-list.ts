import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { endsWithStatus } from './outcomes.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { writerOf } from './subjects.ts'
import { isImperative, isTask } from './task-words.ts'

const NAME = "(?:[A-Z][\\p{L}’'.-]*(?: [A-Z][\\p{L}’'-]*){0,3}|me|myself|all|everyone|everybody)"
/** "Ann - ring the bank", "Ann + Bob: …", "Me – …": who leads an entry. */
const LED = new RegExp(`^(${NAME}(?:(?: ?[/,&+] ?| and )${NAME}){0,4})(?:\\s?:\\s+| [–—-]+ )(?=\\S)`, 'u')
const ME = /^(?:me|myself|I)$/i
const TICKED = /\[[xX]\]|[☑✓✔]/
/** A clause at the end that says by when: "…, by 3 May". */
const DUE = /[,;.(] ?((?:by|before|w\/c|due|for)\b[^,;()]{3,40})\)?\.?(?: please)?$/i
/** What somebody said when their turn came. */
const TOLD =
  /^(?:asked|said|reported|noted|thanked|mentioned|advised|raised|wondered|thought)\b|\?(?:$| )|^(?:the|a|an) [^.]{2,60} (?:is|are|was|were|has|have) /
const ENOUGH = 0.5

interface Entry {
  block: Block
  owners: string[]
  task: string
  at: number
}

/**
 * Lists in which each entry begins with who is to do it, wherever they stand: "Ann - ring the bank", "Me - the keys". Where some of the
 * names are known and most entries read like tasks, all of them are; a list that says what became of its entries is an older one.
 */
export function readJobs(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const drafts = new Map<Block, Draft[]>()
  let run: Entry[] = []
  const close = () => {
    if (isJobList(page, run)) for (const entry of run) drafts.set(entry.block, draftsFrom(page, entry))
    run = []
  }
  for (const block of page.blocks) {
    const entry = isTaken(block) || block.heading ? undefined : entryOf(page, block)
    if (!entry || run.at(-1)?.block.section !== block.section || run.at(-1)?.block.bullet.length !== block.bullet.length) close()
    if (entry) run.push(entry)
  }
  close()
  return drafts
}

function entryOf(page: Page, block: Block): Entry | undefined {
  const kind = page.sections[block.section]?.kind
  if (block.markers.length > 0 || /^\d+\./.test(block.bullet) || kind === 'people' || kind === 'apologies' || kind === 'previous')
    return undefined
  const lead = LED.exec(block.text)
  if (!lead?.[1] || TICKED.test(block.bullet)) return undefined
  const owners = splitOwners(lead[1]).map((owner) => (ME.test(owner) ? writerOf(page).split(' ')[0] || owner : owner))
  return { block, owners, task: block.text.slice(lead[0].length), at: lead[0].length }
}

function isJobList(page: Page, run: Entry[]): boolean {
  if (run.length < 2) return false
  const isKnown = (owner: string) => page.parties.isListed(owner) || page.parties.isPerson(owner)
  const known = run.filter(({ owners }) => owners.some(isKnown))
  const tasks = run.filter(({ task }) => isImperative(task) || isTask(`to ${task}`) || isDue(DUE.exec(task)?.[1] ?? ''))
  const told = run.filter(({ block, task }) => endsWithStatus(block.text) || TOLD.test(task))
  return known.length > 0 && tasks.length > 1 && tasks.length >= run.length * ENOUGH && told.length < run.length / 3
}

/** "Ann: ring the bank; order keys" is two. */
function draftsFrom(page: Page, { block, owners, task, at }: Entry): Draft[] {
  const parts = [...task.matchAll(/[^;]+/g)].filter((part) => part[0].trim() !== '')
  return parts.map((part, i) => {
    const from = i === 0 ? 0 : at + part.index
    const span = { text: part[0].trim(), from, to: at + part.index + part[0].length }
    return { ...draftOf(page, block, span, owners), isSummary: true, around: block.text.slice(at) }
  })
}
