import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isNameOnly, isOwnersOnly } from './owners-only.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask, isToBe } from './task-words.ts'

const SIGN = /^(?:\*{2,3}|>>|[→⇒►▶»]|[-=]>|—|–)$/
const LONGEST_NAMES = 60
const NEXT_LINE = 80
/** It was not done; what is to be done comes next. */
const UNDONE = /\b(?:apologi[sz]ed|(?:had|has|have|was|were) not)\b/
const PEOPLE = /^(?:Present|PRESENT|Attendance|In attendance|IN ATTENDANCE|Apologies)\b/
/** In a review of older items only what is to be done now. */
const AGREED = /\bagreed (?:to|that)\b[^.]*\.?$/
const CLAUSE = /(?:,|;)? (?:and|while) (?=(?:[A-Z][\w’'-]*|the [A-Z]\w+)(?: [A-Z][\w’'-]+){0,2} (?:to|will|would|should) [a-z])/
/** "All trustees to think of …", beside "All". */
const FOR_ALL = /\b[Aa]ll (?:[\w’']+ ){0,2}(?:to|will|should|must) [a-z]/
const LEANS = /\b(?:this|these|it|that|them)\b/i

/** Tasks whose owner stands beside the paragraph: in a right-hand column, or alone on the line below. */
export function readMargins(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  page.blocks.forEach((block, i) => {
    if (isTaken(block)) return
    const kind = page.sections[block.section]?.kind
    if (kind === 'people' || kind === 'apologies' || kind === 'summary' || PEOPLE.test(block.text)) return
    if (
      kind === 'previous' &&
      !isTask(splitSentences(block.text).at(-1)?.text ?? '') &&
      !isToBe(splitSentences(block.text).at(-1)?.text ?? '') &&
      !AGREED.test(block.text)
    )
      return
    for (const { words, at } of [{ words: block.margin, at: block.marginAt }, ...block.furtherMargins])
      if (words !== '' && isKnown(page, words)) drafts.push(...fromBeside(page, block, words, at))
    const above = page.blocks[i - 1]
    const owners = ownersBelow(page, block)
    if (!above || isTaken(above) || above.heading || owners.length === 0 || above.markers.length > 0 || above.section !== block.section)
      return
    if (above.text.length > 15) drafts.push(...fromAbove(page, above, owners))
  })
  return drafts
}

function fromBeside(page: Page, block: Block, words: string, at: number): Draft[] {
  const span = besides(splitSentences(block.text), at, splitOwners(words))
  const owners = splitOwners(words)
  const isSure = owners.every((owner) => page.parties.isListed(owner))
  return span && (isSure || isTask(span.text) || isToBe(span.text) || (/^all$/i.test(words) && FOR_ALL.test(span.text)))
    ? [draftOf(page, block, span, owners)]
    : []
}

/** "GM", or set off by a sign or brackets "** Ann and Bob", "[the Clerk]": who is to do what stands above. */
function ownersBelow(page: Page, block: Block): string[] {
  if (isOwnersOnly(block.text)) return isKnown(page, block.text) ? splitOwners(block.text.replace(/\.$/, '')) : []
  const isSetOff = SIGN.test(block.bullet) || /^[([].*[)\]]$/.test(block.text)
  if (!isSetOff || block.text.length > LONGEST_NAMES) return []
  const owners = splitOwners(block.text.replace(/^[([]|[)\].]+$/g, ''))
  const isOne = (owner: string) => /^all\b/i.test(owner) || page.parties.isListed(owner) || page.parties.isPerson(owner)
  return owners.every((owner) => isNameOnly(owner) && isOne(owner)) ? owners : []
}

/** Each sentence or clause that one of them leads, else the last task. */
function fromAbove(page: Page, above: Block, owners: string[]): Draft[] {
  const led = splitSentences(above.text)
    .flatMap(splitClauses)
    .flatMap((span) => {
      const leads = owners.filter((owner) =>
        new RegExp(`^(?:[Tt]he )?${RegExp.escape(owner)}\\b(?:.{0,30}?\\b)?(?:to|will|would|should) (?!be\\b)[a-z]`).test(span.text),
      )
      return leads.length > 0 ? [draftOf(page, above, span, leads)] : []
    })
  if (led.length > 1 || (led.length === 1 && owners.length === 1)) return led
  const span = lastTask(splitSentences(above.text))
  return span ? [draftOf(page, above, span, owners)] : []
}

/** "Ann will draw up a rota and Bob will buy the rope": one clause for each. */
function splitClauses(span: Span): Span[] {
  const cut = CLAUSE.exec(span.text)
  if (!cut) return [span]
  const at = cut.index + cut[0].length
  const rest = { text: span.text.slice(at), from: span.from + at, to: span.to }
  return [{ text: span.text.slice(0, cut.index), from: span.from, to: span.from + cut.index }, ...splitClauses(rest)]
}

function leads(owner: string, text: string): boolean {
  return new RegExp(
    `\\b${RegExp.escape(owner)}(?: and [A-Z]\\w+)? (?:(?:is|are|was|were) (?:asked )?to|to|will|would|agreed to|undertook to|offered to) (?!(?:be|like|prefer|welcome|rather|need|have|not)\\b)[a-z]`,
  ).test(text)
}

function isKnown(page: Page, words: string): boolean {
  return splitOwners(words.replace(/\.$/, '')).every(
    (owner) => page.parties.isListed(owner) || /^all$/i.test(owner) || page.parties.isPerson(owner),
  )
}

/** The sentence that stands beside the initials: the one under way, or a task that ends there. */
function besides(spans: Span[], at: number, owners: string[]): Span | undefined {
  const led = spans.filter(
    (span) => span.from <= at + NEXT_LINE && span.to >= at - NEXT_LINE && owners.some((owner) => leads(owner, span.text)),
  )
  if (led.length > 0) return led.findLast((span) => span.from <= at) ?? led[0]
  const near = spans.filter((span) => span.from <= at && span.to >= at - 80)
  const found = near.findLast((span) => isTask(span.text) || isToBe(span.text)) ?? near.at(-1)
  const next = found && spans[spans.indexOf(found) + 1]
  return next && UNDONE.test(found.text) && isToBe(next.text) ? next : found
}

/** The last sentence; with the one before when it leans on that. */
function lastTask(spans: Span[]): Span | undefined {
  const last = spans.at(-1)
  const before = spans.at(-2)
  if (!last || !before || !LEANS.test(last.text) || last.text.length > 160) return last
  return { text: `${before.text} ${last.text}`, from: before.from, to: last.to }
}
