import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { findMarkers } from './markers.ts'
import { isNoItem, PAST, readOldItem } from './old-items.ts'
import { readOldTable } from './old-table.ts'
import { endsWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { quoteOf, type Span, splitSentences } from './sentences.ts'
import { isTask, SUBJECT } from './task-words.ts'

/** A plain list of what earlier meetings left open. */
const LEFT_OPEN = /\bactions?\b.*\b(?:from|of) (?:the )?(?:last|previous|earlier)|outstanding actions/i
const LEFT_DONE = /[-–—:(] ?(?:complete[d]?|done|closed)\b/i
const STATUS =
  /^(?:not\s+complete|partial(?:ly)?\s+complete|complete|closed|done|ongoing|in progress|discharged|carried|c\/?fwd|outstanding|open|withdrawn|superseded|transferred)/i
const STRONG =
  /\b(?:(?:would|can|could|may|was|were|be|PCC) (?:now )?(?:be )?discharged|discharged (?:them|it|this)|carried (?:over|forward)|c\/?fwd|held over|taken off the log|put over to|need not come back)\b/i

/** "Update: sent on 3 May. Closed." under its action. */
const REPORT_BELOW = /^(?:Update|Response|Progress|Status|Position|Outcome)s?\b[^:]{0,30}:\s*\S/
const DID = new RegExp(`^(${SUBJECT}) (?:has|have|had) `)
const PART = /\b(?:half|part|partly|partially|so far|in hand)\b/i
const ASKED = /\b(?:had (?:agreed|undertaken|promised|offered)|(?:had been|was|were) (?:asked|due|requested|tasked)) to\b/
const RAISED =
  /\b(?:an?|the) (?:action|item)\b(?! (?:log|list|plan|tracker)).*(?:\b(?:was|were) (?:discussed|considered|raised|reviewed)|\bfor\b|\bto\b)/i
const THIS_ITEM = /\b(?:this|the) (?:action|item|matter)\b.*\b(?:closed|discharged|completed?|remain|stay|carried)\b/i
const SPOKEN_FOR = Number.POSITIVE_INFINITY

/** Items of an earlier meeting, and what this meeting made of them; `taken` are the blocks that are spoken for, up to that index. */
export function readReviewed(page: Page): { items: ReviewedItem[]; taken: Map<Block, number> } {
  const taken = new Map<Block, number>()
  const items: ReviewedItem[] = []
  const blocks = page.blocks
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || taken.has(block)) continue
    const isOpen = /\b(?:ongoing|open|outstanding)\b/i.test(block.margin)
    if (isOpen)
      items.push({
        quote: `${quoteOf(page.source, block, { from: 0, to: block.text.length })} ${block.margin.replace(/\s+/g, ' ')}`,
        outcome: 'carried forward',
        target: '',
      })
    if (isOpen) continue
    const table = readOldTable(page, i, taken)
    if (table.length > 0) items.push(...table)
    else if (isAnswered(page, i)) taken.set(block, SPOKEN_FOR)
    else if (block.above?.heading && isReview(page, block) && STATUS.test(block.text))
      items.push(
        itemFrom(
          page,
          block,
          splitSentences(block.text)[0] ?? { text: block.text, from: 0, to: block.text.length },
          outcomeOf(block.text) ?? 'updated',
        ),
      )
    else if (!block.heading && !readOldAction(page, i, taken, items) && !STATUS.test(block.text)) {
      const old = readOldItem(page, block)
      if (old) {
        items.push(old.item)
        taken.set(block, old.freeFrom)
      } else readSentences(page, block, items)
    }
  }
  return { items, taken }
}

/** "Action 3: …" with "- Complete." under it, or "Outstanding Action from …". */
function readOldAction(page: Page, at: number, taken: Map<Block, number>, items: ReviewedItem[]): boolean {
  const block = page.blocks[at]
  const marker = block ? block.markers[0] : undefined
  if (!block || !marker) return false
  if (readReported(page, block, items)) return true
  if (marker.at > 3) return false
  if (marker.isOld) {
    taken.set(block, SPOKEN_FOR)
    items.push({
      quote: quoteOf(page.source, block, { from: 0, to: block.text.length }),
      outcome: outcomeOf(block.text.slice(marker.after)) ?? 'carried forward',
      target: '',
    })
    return true
  }
  const next = page.blocks[at + 1]
  if (!next || next.heading || !(STATUS.test(next.text) || REPORT_BELOW.test(next.text))) return false
  taken.set(block, SPOKEN_FOR)
  const sentences = splitSentences(next.text)
  const isReport = REPORT_BELOW.test(next.text)
  const status = isReport ? { from: 0, to: next.text.length, text: next.text } : sentences[0]
  if (!status) return false
  if (isReport) taken.set(next, SPOKEN_FOR)
  const quote = `${quoteOf(page.source, block, { from: 0, to: block.text.length })} ${quoteOf(page.source, next, status)}`
  items.push({ quote, outcome: outcomeOf(status.text) ?? 'updated', target: targetOf(next.text) })
  return true
}

/** "Action: … Update: …", one after the other in a paragraph. */
function readReported(page: Page, block: Block, items: ReviewedItem[]): boolean {
  const markers = block.markers
  let isAny = false
  markers.forEach((marker, k) => {
    const end = markers[k + 1]?.at ?? block.text.length
    const reply = /(?<=[.;] )(?:Update|Response)\b[^.:]{0,160}:/.exec(block.text.slice(marker.after, end))
    if (!reply) return
    isAny = true
    const text = block.text.slice(marker.after, marker.after + reply.index)
    const answer = block.text.slice(marker.after + reply.index + reply[0].length, end)
    const outcome = outcomeOf(answer.slice(0, 200))
    items.push(itemFrom(page, block, { text, from: marker.after, to: marker.after + text.length }, outcome ?? 'updated'))
  })
  return isAny
}

/** "Ann to send the costs." over "They were sent in May. Action complete.": the older task, and no new one. */
function isAnswered(page: Page, at: number): boolean {
  const block = page.blocks[at]
  const next = page.blocks[at + 1]
  if (!block || !next || next.heading || next.section !== block.section || !isReview(page, block)) return false
  if (block.markers.length > 0 || outcomeOf(block.text)) return false
  return (
    block.bullet === '' && next.bullet === '' && splitSentences(block.text).length === 1 && isTask(block.text) && endsWithStatus(next.text)
  )
}

function isReview(page: Page, block: Block): boolean {
  return page.sections[block.section]?.kind === 'previous'
}

function readSentences(page: Page, block: Block, items: ReviewedItem[]): void {
  const isOld = isReview(page, block)
  const spans = splitSentences(block.text)
  if (isOld && block.bullet !== '' && LEFT_OPEN.test(page.sections[block.section]?.title ?? '') && isTask(block.text)) {
    items.push(
      itemFrom(
        page,
        block,
        { text: block.text, from: 0, to: block.text.length },
        LEFT_DONE.test(block.text) ? 'completed' : 'carried forward',
      ),
    )
    return
  }
  if (/^\d{1,3}\/\d{2,4}\s*(?:\(|[–-])/.test(block.text)) {
    const outcome = outcomeOf(block.text) ?? (PAST.test(block.text) ? 'completed' : undefined)
    const last = Math.max(
      spans.findLastIndex((span) => outcomeOf(span.text) === outcome),
      0,
    )
    const end = spans[last]?.text.endsWith(';') ? last + 1 : last
    if (outcome) items.push(itemFrom(page, block, { text: block.text, from: 0, to: spans[end]?.to ?? block.text.length }, outcome))
    return
  }
  const isRunThrough = isOld && isNoItem(spans[0]?.text ?? '')
  for (const span of isOld ? withReports(block, spans) : spans) {
    if (findMarkers(span.text).length > 0 || isNoItem(span.text)) continue
    const outcome = isOld
      ? reviewedOutcome(page, span, isRunThrough || span.from === spans[0]?.from)
      : isStrong(span.text)
        ? outcomeOf(span.text)
        : undefined
    if (outcome && span.text.length > 20) items.push(itemFrom(page, block, span, outcome))
  }
}

/** "Ann had been asked to get a price. She has had one.", "An action on keys was discussed. … This action is closed.": one item. */
function withReports(block: Block, spans: Span[]): Span[] {
  const [first, second] = spans
  if (!first || !second) return spans
  const isAsked = ASKED.test(first.text) && !outcomeOf(first.text)
  const last = isAsked ? 1 : RAISED.test(first.text) ? spans.findIndex((span, i) => i > 0 && i < 4 && THIS_ITEM.test(span.text)) : -1
  const to = spans[last]?.to
  return to === undefined ? spans : [{ text: block.text.slice(first.from, to), from: first.from, to }, ...spans.slice(last + 1)]
}

/** Outside a review an item of the agenda can be held over as well. */
function isStrong(text: string): boolean {
  return (
    STRONG.test(text) &&
    /\b(?:actions?|items?|matters?|points?|this|these|it|they|them|following|log|list|No\.|\d+\/\d+|(?:to|until) (?:the|next))\b/i.test(
      text,
    )
  )
}

/** The first sentence of a paragraph of the review says what it is about; later ones count when they are plain about an outcome. */
function reviewedOutcome(page: Page, span: Span, isFirst: boolean): ReviewOutcome | undefined {
  const outcome = outcomeOf(span.text)
  if (isFirst) return outcome ?? (PAST.test(span.text) ? 'completed' : undefined)
  if (outcome === 'updated') return PART.test(span.text) ? outcome : undefined
  if (outcome) return outcome
  const who = DID.exec(span.text)?.[1]
  return who && page.parties.isPerson(who) && PAST.test(span.text) ? 'completed' : undefined
}

function itemFrom(page: Page, block: Block, span: Span, outcome: ReviewOutcome): ReviewedItem {
  const target = targetOf(span.text)
  return { quote: quoteOf(page.source, block, span), outcome, target }
}
