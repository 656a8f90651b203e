import type { ReviewedItem } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { newsOf } from './old-news.ts'
import { REPORTED } from './openers.ts'
import { opensWithStatus, outcomeOf, targetOf } from './outcomes.ts'
import { isReview, itemFrom } from './reviewed-item.ts'
import { quoteOf, splitSentences } from './sentences.ts'

/** "Update: sent on 3 May. Closed." under its action. */
const REPORT_BELOW = /^(?:Update|Response|Progress|Status|Position|Outcome)s?\b[^:]{0,30}:\s*\S/
const FIELD = /^(?:Owner|Lead|Who|By whom|By when|When|Due|Due date|Deadline|Target|Date|Raised|Priority)s?: /
const MOST_FIELDS = 5
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
  const next = belowFields(page, at)
  if (!next || next.heading || !(opensWithStatus(next.text) || REPORT_BELOW.test(next.text))) return false
  taken.set(block, SPOKEN_FOR)
  const sentences = splitSentences(next.text)
  const isReport = REPORT_BELOW.test(next.text)
  const status = isReport ? { from: 0, to: next.text.length, text: next.text } : sentences[0]
  if (!status) return false
  taken.set(next, isReport ? SPOKEN_FOR : status.to)
  const told = isReport ? status.text.replace(/^[^:]{3,40}:\s*/, '') : status.text
  const quote = `${quoteOf(page.source, block, { from: 0, to: block.text.length })} ${quoteOf(page.source, next, status)}`
  items.push({ quote, outcome: outcomeOf(told) ?? (isReport ? newsOf(told) : undefined) ?? 'updated', target: targetOf(next.text) })
  return true
}

/** "Owner: Ann", "Due: May" and the like stand between an action and its status. */
function belowFields(page: Page, at: number): Block | undefined {
  const isOld = isReview(page, page.blocks[at] as Block)
  let i = at + 1
  while (isOld && i < at + MOST_FIELDS && FIELD.test(page.blocks[i]?.text ?? '')) i++
  return page.blocks[i]
}

/** "Action: … Update: …", one after the other in a paragraph. */
function readReported(page: Page, block: Block, items: ReviewedItem[]): boolean {
  const markers = block.markers
  let isAny = false
  markers.forEach((marker, k) => {
    const end = markers[k + 1]?.at ?? block.text.length
    const found = REPORTED.exec(block.text.slice(marker.after, end))
    if (!found) return
    const lead = /^[.;] /.exec(found[0])?.[0].length ?? 0
    const reply = { index: found.index + lead, 0: found[0].slice(lead) }
    isAny = true
    const text = block.text.slice(marker.after, marker.after + reply.index)
    const answer = block.text.slice(marker.after + reply.index + reply[0].length, end).trim()
    const outcome = outcomeOf(answer.slice(0, 200)) ?? newsOf(answer.slice(0, 200)) ?? outcomeOf(`: ${answer.slice(0, 60)}`)
    items.push(itemFrom(page, block, { text, from: marker.after, to: marker.after + text.length }, outcome ?? 'updated'))
  })
  return isAny
}
