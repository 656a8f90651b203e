import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isNameOnly, isOwnersOnly } from './owners-only.ts'
import { BARE, PIECES, SUBJECT } from './task-words.ts'

/** Marks that are no plain bullets: whoever sets them before a line means something by it. */
const SIGN = /^(?:>{1,3}|\*{2,3}|[→⇒►▶»›➔➢]|[-=]{1,2}>|!{1,3}|~|\+|[[(](?:A|AP|ACT|TODO|To do)[\])]:?)$/
const NAME = "[A-Z][\\p{L}’'.-]*(?: (?:of |for |and )?[A-Z][\\p{L}’'-]*){0,3}"
/** "DCC: share of reports", "Ann + Bob – a one-page note". */
const LED = new RegExp(`^(${NAME}(?:(?: ?[/,&+] ?| and )${NAME}){0,4})(?:\\s?:\\s+| [–—-]+ )(?=\\S)`, 'u')
const TO_DO = new RegExp(`^(${SUBJECT}) (?:to|will) (?:${PIECES.VERBS}|${BARE})\\b`)
const ENOUGH = 0.6
const LONGEST = 600

/** Tasks behind a sign of their own, here and there in the notes: "> DCC: share of reports by Friday", ">> Ann to ring the bank". */
export function readSigned(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const signed = page.blocks.filter((block) => SIGN.test(block.bullet) && !isTaken(block) && isOpen(page, block))
  const found = new Map<Block, Draft[]>()
  for (const group of Map.groupBy(signed, (block) => block.bullet).values()) {
    const led = group.filter((block) => ownersOf(page, block).length > 0)
    if (led.length < 2 || led.length < group.length * ENOUGH) continue
    for (const block of group) found.set(block, [draftFrom(page, block)])
  }
  return found
}

function isOpen(page: Page, block: Block): boolean {
  const kind = page.sections[block.section]?.kind
  if (block.heading || block.markers.length > 0 || block.text.length > LONGEST || isOwnersOnly(block.text) || isNameOnly(block.text))
    return false
  return kind === 'body' || kind === 'summary' || kind === 'next-meeting'
}

function ownersOf({ parties }: Page, { text }: Block): string[] {
  const names = splitOwners(LED.exec(text)?.[1] ?? TO_DO.exec(text)?.[1] ?? '')
  return names.some((name) => parties.isListed(name) || parties.isPerson(name) || /^all$/i.test(name)) ? names : []
}

function draftFrom(page: Page, block: Block): Draft {
  const lead = ownersOf(page, block).length > 0 ? LED.exec(block.text) : null
  const span = { text: block.text.slice(lead?.[0].length ?? 0), from: 0, to: block.text.length }
  return draftOf(page, block, span, lead ? splitOwners(lead[1] ?? '') : [])
}
