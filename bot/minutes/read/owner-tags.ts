import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isImperative, isTask, isToBe } from './task-words.ts'

const WHO =
  '(?:[Aa]ction(?:ed)? (?:by|owner|lead|officer)|ACTION BY|[Ff]or action by|[Oo]wner|[Ll]ead(?: officer)?|[Rr]esp(?:onsible|onsibility)?(?: officer)?|[Bb]y whom|[Ww]ho|[Aa]ssigned to|[Aa]llocated to)'
const NAME = "[A-Z][\\w’'-]*(?: (?:of |for |and )?[A-Z][\\w’'-]*){0,3}"
/** "… to the firm. Resp: GM, 3 May.", "Action owner: the Clerk" on the line below. */
const TAG = new RegExp(
  `(?:^|(?<=[.;)] ))\\(?${WHO}\\s?[:–-]\\s?((?:the )?${NAME}(?:(?:, ?| ?[/&+] ?| and )${NAME}){0,4})(?:[,;(] ?([^,;()]{3,30}?)\\)?)?(?=\\.?\\)?$|[.;)] )`,
  'g',
)
/** "GM – Circulate the list", "GM/RL: ring the bank" on a line of its own. */
const LED = /^([A-Z]{2,4}[a-z]?(?: ?[/,&+] ?[A-Z]{2,4}[a-z]?){0,3})(?:\s?:\s+| [–—-]+ )(?=\S)/
const HINT = /[:–-]/
const LONGEST = 600

/** Tasks whose owner a word like "Owner" or "Resp" names behind them, or whose initials lead a line of their own. */
export function readOwnerTags(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  return page.blocks.flatMap((block, i) => {
    const kind = page.sections[block.section]?.kind
    if (!HINT.test(block.text) || block.heading || block.markers.length > 0 || isTaken(block)) return []
    if (kind === 'people' || kind === 'apologies' || kind === 'previous' || kind === 'summary') return []
    const tagged = [...block.text.matchAll(TAG)].flatMap((tag) => fromTag(page, { block, above: page.blocks[i - 1] }, tag))
    return tagged.length > 0 ? tagged : fromLead(page, block)
  })
}

function fromTag(page: Page, { block, above }: { block: Block; above: Block | undefined }, tag: RegExpExecArray): Draft[] {
  const [whole, names = '', due = ''] = tag
  const owners = splitOwners(names)
  if (!areKnown(page, owners) || (due !== '' && !isDue(due))) return []
  const isBelow = tag.index === 0
  if (isBelow && !/^\(?(?:For )?action/i.test(whole)) return []
  const said = isBelow ? above : block
  if (!said || (isBelow && (said.heading || said.section !== block.section || said.markers.length > 0))) return []
  const span = splitSentences(isBelow ? said.text : said.text.slice(0, tag.index)).at(-1)
  if (!span || !readsLikeTask(span)) return []
  const to = isBelow ? span.to : tag.index + whole.length
  return [{ ...draftOf(page, said, { ...span, to }, owners), task: span.text, due }]
}

function readsLikeTask({ text }: Span): boolean {
  return isTask(text) || isImperative(text) || isToBe(text)
}

function fromLead(page: Page, block: Block): Draft[] {
  const lead = block.bullet === '' && block.text.length < LONGEST ? LED.exec(block.text) : null
  const owners = splitOwners(lead?.[1] ?? '')
  const span = lead ? splitSentences(block.text.slice(lead[0].length))[0] : undefined
  if (!lead || !span || !isImperative(span.text) || !owners.every(page.parties.isListed)) return []
  return [draftOf(page, block, { text: span.text, from: 0, to: lead[0].length + span.to }, owners)]
}

function areKnown({ parties }: Page, owners: string[]): boolean {
  return owners.length > 0 && owners.every((owner) => parties.isListed(owner) || parties.isPerson(owner) || /^all$/i.test(owner))
}
