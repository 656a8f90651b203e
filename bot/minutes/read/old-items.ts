import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { endsWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { isOwnersOnly } from './owners-only.ts'
import { quoteOf, type Span, splitSentences } from './sentences.ts'
import { isTask, SUBJECT } from './task-words.ts'

/** "AB24/17 …", "A3   …", "AP61 - …", "Item 19.3 …", "Minute 7 …", "No. 4 …": what begins an older item. */
const REF =
  /^(?:(?:Ref\.? |No\.? )?(?:[A-Z]{1,5}[ /-]?)?\d{1,4}\/\d{1,4}\b|[A-Z]{1,6}-[A-Z]?\d{4}-\d{2,4}\b|(?:AP|A)\s?\d{1,3}\b|(?:On )?(?:[Ii]tem|[Mm]inute|[Aa]ction|No\.?)(?: point)? ?\d|\d{1,2}\.\d{1,2}\s)/
/** "Lottery licence: …": a thing, then what became of it. */
const LABELLED = /^(?!A(?:CTION|ction)\b)[A-Z][\w’' -]{3,60}(?:: ?| [–—-] )(?=\w)(?!.{0,40}\?)/
/** "Religious texts. The mats have come …": the thing as a sentence of its own. */
const THING =
  /^(?!.{0,50}\b(?:is|are|was|were|has|had|have|said|asked|agreed|will|to|noted|received)\b.{0,50}?\. )[A-Z][\w’' ,&-]{2,45}\. (?=[A-Z])/
const NO_ITEM =
  /^(?!.{0,40}\bhad (?:agreed|been asked|undertaken) to\b)(?:The )?(?:[\w’']+ )?(?:minutes|notes|action points|actions|items|present|apologies|members|chair)\b[^.]{0,60}(?:agreed|approved|signed|accepted|correct|as follows|:)/i
const NEW_TASK = new RegExp(`^${SUBJECT} (?:is )?(?:to|will) (?!be\\b|follow\\b)[a-z]`)
/** A count of many items is none of them. */
const COUNT = /^(?:\d+|[A-Z]?[a-z]+) (?:actions?|items?) (?:was|were) open before\b|^\d+ [a-z]+ and \d+ /
/** That the log was gone through says nothing of its items. */
const LOG_READ =
  /\b(?:went (?:round|through|down|over)|ran (?:through|down)|presented|introduced|considered|reviewed|accepted|took)\b.{0,30}\b(?:log|tracker|schedule|list|points|actions|promises|commitments|undertakings|jobs|tasks)\b/i
const HEADER = /\b(?:action|item)\b.{0,40}\b(?:status|position|progress|update|outcome)\b/i

/** In a review of old items a sentence in the past says that something was done. */
export const PAST =
  /(?<!\b(?:once|until|when|after|if|unless)\b.{0,40})\b(?:has|have|had) (?:now |also |been |since |already )*(?:[a-z]+ed|written|spoken|sent|put|made|met|found|bought|taken|paid|gone|given|read|rung|told|done)\b|\b(?:was|were) (?:[a-z]+ed|sent|bought|held|made|given|taken|put)\b/

/** One block of a review that is one older item: with a ref, a bullet, or a label before its words. Undefined when it is none. */
export function readOldItem(page: Page, block: Block): { item: ReviewedItem; freeFrom: number } | undefined {
  if (block.heading || !(page.sections[block.section]?.kind === 'previous' || isUnderLast(page, block))) return undefined
  if (isNoItem(block.text) || HEADER.test(block.text.slice(0, 90).replace(/\|/g, ' ')) || !isItem(block)) return undefined
  const spans = splitSentences(block.text)
  const free = firstFree(page, block, spans)
  const told = spans.slice(0, free)
  const to = told.at(-1)?.to ?? block.text.length
  const text = block.text.slice(0, to)
  const report = told.length > 1 ? text.slice(told[0]?.to ?? 0) : text
  const outcome = outcomeOf(text) ?? (PAST.test(report) ? 'completed' : REF.test(block.text) && told.length > 1 ? 'updated' : undefined)
  if (!outcome) return undefined
  const item = { quote: quoteOf(page.source, block, { from: 0, to }), outcome, target: targetOf(text) }
  return { item, freeFrom: spans[free]?.from ?? Number.POSITIVE_INFINITY }
}

/** The minutes signed, the log gone through, a count: words in a review that are about no one item. */
export function isNoItem(text: string): boolean {
  return (
    NO_ITEM.test(text) ||
    COUNT.test(text) ||
    (LOG_READ.test(text) && text.length < 160) ||
    /\b(?:can be found|(?:is|are) (?:set out|listed|shown|given)) (?:below|above|at|in)\b/i.test(text)
  )
}

/** With the notes of the last meeting, an item with its ref and what became of it is one of theirs. */
function isUnderLast(page: Page, block: Block): boolean {
  const title = page.sections[block.section]?.title ?? ''
  return (
    /\b(?:last|previous|past)\b|\b(?:minutes|notes|record)\b.*\b(?:of|from)\b/i.test(title) &&
    REF.test(block.text) &&
    outcomeOf(block.text) !== undefined
  )
}

function isItem(block: Block): boolean {
  return block.bullet !== '' || REF.test(block.text) || LABELLED.test(block.text) || THING.test(block.text) || endsWithStatus(block.text)
}

/** Index of the first sentence at the end that sets a new task; the count of sentences when none does. */
function firstFree(page: Page, block: Block, spans: Span[]): number {
  let free = spans.length
  while (free > 1 && NEW_TASK.test(spans[free - 1]?.text ?? '') && isTask(spans[free - 1]?.text ?? '')) free--
  const hasOwner = block.margin !== '' && isOwnersOnly(block.margin) && page.parties.isListed(block.margin)
  const last = spans.at(-1)
  if (free === spans.length && hasOwner && last && spans.length > 1 && !outcomeOf(last.text)) free--
  return free
}
