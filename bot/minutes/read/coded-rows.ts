import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'

/** "AI-73 ", "B/12: ", "#14 ": every row of the list has one. */
const CODE = /^((?:[A-Z]{1,6}[ /-]?|#)\d{1,4}(?:[/.-]\d{1,4}){0,2})[:.)]?\s+/
/** "Ingrid   mail the board", "ana, ben: draft the note": who stands before the task. */
const LED =
  /^((?:the )?[\p{L}@][\p{L}’'./&+-]*(?:(?:, ?| ?[/&+] ?| and | )[\p{L}@][\p{L}’'./&+-]*){0,4}?)(?:\s?:\s+|\s+[–—-]+\s+|\s{2,}|\s(?=[a-z]))(?=\S)/u
const DUE_INSIDE = /\((?:due |by )?([^()]{3,30})\)\.?$/
const FEWEST = 2
const ENOUGH = 0.6

interface Row {
  block: Block
  prefix: string
  owners: string[]
  task: string
}

/** A list at the end, each of whose rows has a code, then who, then what: "AI-73 Ingrid   mail the board (due 18 Sept)". */
export function readCodedRows(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const found = new Map<Block, Draft[]>()
  let run: Row[] = []
  const close = () => {
    const led = run.filter(({ owners }) => owners.length > 0)
    if (led.length >= FEWEST && led.length >= run.length * ENOUGH) for (const row of led) found.set(row.block, [draftFrom(page, row)])
    run = []
  }
  for (const block of page.blocks) {
    const row = page.sections[block.section]?.kind === 'summary' && !isTaken(block) && !block.heading ? rowOf(page, block) : undefined
    if (!row || (run[0] && run[0].prefix !== row.prefix)) close()
    if (row) run.push(row)
  }
  close()
  return found
}

function rowOf(page: Page, block: Block): Row | undefined {
  const code = CODE.exec(block.text)
  if (!code || block.margin !== '') return undefined
  const words = block.text.slice(code[0].length)
  const led = LED.exec(words)
  const owners = splitOwners((led?.[1] ?? '').replaceAll('@', '')).map(capitalised)
  const isKnown = owners.every((owner) => page.parties.isListed(owner) || page.parties.isPerson(owner) || /^all$/i.test(owner))
  const prefix = (code[1] ?? '').replace(/\d.*$/, '')
  return { block, prefix, owners: isKnown ? owners : [], task: words.slice(led?.[0].length ?? 0) }
}

function draftFrom(page: Page, { block, owners, task }: Row): Draft {
  const inside = DUE_INSIDE.exec(task)
  const due = inside?.[1] && isDue(inside[1]) ? inside[1] : ''
  const text = due === '' ? task : task.slice(0, inside?.index).trim()
  return { ...draftOf(page, block, { text, from: 0, to: block.text.length }, owners), due, isSummary: true }
}

/** A list that was written by a machine has its names in small letters. */
function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
