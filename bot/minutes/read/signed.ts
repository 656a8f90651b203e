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
/** "Ann, look at what a room costs", "Ann could you ring the bank". */
const SPOKEN_TO = new RegExp(
  `^(${NAME}),? (?:(?:please|pls|can you|could you|would you|will you) (?=[a-z])|(?<=, )(?=(?:${PIECES.VERBS})\\b))`,
  'u',
)
/** "number of calls last year - Ann pls, by Tues". */
const AT_END = new RegExp(
  `[a-z)\\d,.] [–—-] (${NAME}(?:(?: ?[/,&+] ?| and )${NAME}){0,3})(?: (?:please|pls))?(?=[,.;]|$| by\\b| for\\b)`,
  'u',
)
const ENOUGH = 0.6
const LONGEST = 600

/** Tasks behind a sign of their own, here and there in the notes: "> DCC: share of reports by Friday", ">> Ann to ring the bank". */
export function readSigned(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const signed = page.blocks.filter((block) => SIGN.test(block.bullet) && isOpen(page, block))
  const found = new Map<Block, Draft[]>()
  for (const group of Map.groupBy(signed, (block) => block.bullet).values()) {
    const led = group.filter((block) => ownersOf(page, block).length > 0)
    if (led.length < 2 || led.length < group.length * ENOUGH) continue
    for (const block of group) if (!isTaken(block)) found.set(block, [draftFrom(page, block)])
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
  const names = splitOwners(ownersIn(text))
  return names.some((name) => parties.isListed(name) || parties.isPerson(name) || /^all$/i.test(name)) ? names : []
}

function ownersIn(text: string): string {
  return [LED, TO_DO, SPOKEN_TO, AT_END].map((pattern) => pattern.exec(text)?.[1]).find(Boolean) ?? ''
}

function draftFrom(page: Page, block: Block): Draft {
  const known = ownersOf(page, block)
  const owners = known.length > 0 ? known : splitOwners(LED.exec(block.text)?.[1] ?? '')
  const lead = LED.exec(block.text) ?? SPOKEN_TO.exec(block.text)
  const span = { text: block.text.slice(owners.length > 0 ? (lead?.[0].length ?? 0) : 0), from: 0, to: block.text.length }
  return draftOf(page, block, span, TO_DO.test(block.text) ? [] : owners)
}
