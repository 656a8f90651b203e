import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { newsOf } from './old-news.ts'
import { opensWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { itemFrom } from './reviewed-item.ts'
import { quoteOf, splitSentences } from './sentences.ts'

/** "Update: sent on 3 May. Closed." under its action. */
const REPORT_BELOW = /^(?:Update|Response|Progress|Status|Position|Outcome)s?\b[^:]{0,30}:\s*\S/
const SPOKEN_FOR = Number.POSITIVE_INFINITY

/** "Action 3: …" with "- Complete." under it, or "Outstanding Action from …". */
export function readOldAction(page: Page, at: number, taken: Map<Block, number>, items: ReviewedItem[]): boolean {
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
  if (!next || next.heading || !(opensWithStatus(next.text) || REPORT_BELOW.test(next.text))) return false
  taken.set(block, SPOKEN_FOR)
  const sentences = splitSentences(next.text)
  const isReport = REPORT_BELOW.test(next.text)
  const status = isReport ? { from: 0, to: next.text.length, text: next.text } : sentences[0]
  if (!status) return false
  taken.set(next, isReport ? SPOKEN_FOR : status.to)
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
    const answer = block.text.slice(marker.after + reply.index + reply[0].length, end).trim()
    const outcome = outcomeOf(answer.slice(0, 200)) ?? newsOf(answer.slice(0, 200))
    items.push(itemFrom(page, block, { text, from: marker.after, to: marker.after + text.length }, outcome ?? 'updated'))
  })
  return isAny
}
