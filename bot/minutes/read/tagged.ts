import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { splitSentences } from './sentences.ts'
import { isImperative, isTask } from './task-words.ts'

const NAME = "[A-Z][\\p{L}’'./-]*(?: [A-Z][\\p{L}’'-]*){0,3}"
const NAMES = `@?${NAME}(?:(?: ?[,/&+] ?| and | )@?${NAME}){0,4}`
/** "@Ann @Bob - draft the leaflet", "@Ann: …", "@Ann please …", "@Ann to …". */
const AT = new RegExp(`(?:^|(?<=[.?!;:)] ))(@${NAMES})(?:\\s*[:–—-]+\\s+|,? (?=(?:to|will|please|can you|could you|would you) ))`, 'gu')
/** "[Ann] draft the leaflet", "Ann >> draft the leaflet", "Ann → draft …". */
const BEFORE = new RegExp(`^(?:\\[(${NAMES})\\]:?|(${NAMES}) ?(?:→|⇒|►|▶|->|=>|>>|»))\\s+(?=\\S)`, 'u')
/** "draft the leaflet → Ann", "draft the leaflet >> Ann, by May". */
const BEHIND = new RegExp(`\\s(?:→|⇒|►|▶|->|=>|>>|»|@) ?(${NAMES})(?:[,;] ?(.{3,40}))?$`, 'u')
const HINT = /@|→|⇒|►|▶|[-=>]>|»|^\[/
const LEANS = /^(?:\S+ ){0,2}(?:needs?|wants?|by|before|due|deadline|ideally|this|it|they|these)\b/i

/** Tasks whose owner stands before or behind them with a sign: "@Ann - book the hall", "book the hall → Ann". */
export function readTagged(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft[]> {
  const found = new Map<Block, Draft[]>()
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (!HINT.test(block.text) || isTaken(block) || block.markers.length > 0) continue
    if (kind === 'people' || kind === 'apologies') continue
    const drafts = fromAt(page, block)
    if (drafts.length === 0 && kind !== 'previous') drafts.push(...fromSign(page, block))
    if (drafts.length > 0) found.set(block, drafts)
  }
  return found
}

function fromAt(page: Page, block: Block): Draft[] {
  const tags = [...block.text.matchAll(AT)]
  return tags.flatMap((tag, i) => {
    const from = tag.index + tag[0].length
    const told = splitSentences(block.text.slice(from, tags[i + 1]?.index))
    const [first, second] = told
    if (!first || first.text.split(' ').length < 2) return []
    const last = second && LEANS.test(second.text) ? second : first
    const owners = splitOwners((tag[1] ?? '').replaceAll(' @', ', ').replaceAll('@', ''))
    return [draftOf(page, block, { text: block.text.slice(from, from + last.to), from: tag.index, to: from + last.to }, owners)]
  })
}

function fromSign(page: Page, block: Block): Draft[] {
  const before = BEFORE.exec(block.text)
  const behind = before ? null : BEHIND.exec(block.text)
  const owners = splitOwners(before?.[1] ?? before?.[2] ?? behind?.[1] ?? '')
  if (owners.length === 0 || !owners.every((owner) => page.parties.isListed(owner) || page.parties.isPerson(owner))) return []
  const text = before ? block.text.slice(before[0].length) : block.text.slice(0, behind?.index)
  const isDone = text.split(' ').length < 2 || !(isTask(text) || isImperative(text))
  return isDone ? [] : [{ ...draftOf(page, block, { text, from: 0, to: block.text.length }, owners), due: behind?.[2] ?? '' }]
}
