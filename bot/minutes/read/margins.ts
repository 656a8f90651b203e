import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isOwnersOnly } from './owners-only.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const LEANS = /\b(?:this|these|it|that|them)\b/i

/** Tasks whose owner stands beside the paragraph: in a right-hand column, or alone on the line below. */
export function readMargins(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  page.blocks.forEach((block, i) => {
    if (isTaken(block)) return
    const kind = page.sections[block.section]?.kind
    if (kind === 'people' || kind === 'apologies' || kind === 'summary' || kind === 'previous') return
    if (block.margin !== '' && isOwnersOnly(block.margin) && isKnown(page, block.margin)) {
      const span = besides(splitSentences(block.text), block.marginAt)
      if (span) drafts.push(draftOf(page, block, span, splitOwners(block.margin)))
    }
    const above = page.blocks[i - 1]
    if (!above || isTaken(above) || above.heading || !isOwnersOnly(block.text) || !isKnown(page, block.text) || above.markers.length > 0)
      return
    const span = lastTask(splitSentences(above.text))
    if (span && above.text.length > 25 && above.section === block.section) drafts.push(draftOf(page, above, span, splitOwners(block.text)))
  })
  return drafts
}

function isKnown(page: Page, words: string): boolean {
  return splitOwners(words.replace(/\.$/, '')).every((owner) => page.parties.isListed(owner) || /^all$/i.test(owner))
}

/** The sentence that stands beside the initials: the one under way, or a task that ends there. */
function besides(spans: Span[], at: number): Span | undefined {
  const near = spans.filter((span) => span.from <= at && span.to >= at - 80)
  return near.findLast((span) => isTask(span.text)) ?? near.at(-1)
}

/** The last sentence; with the one before when it leans on that. */
function lastTask(spans: Span[]): Span | undefined {
  const last = spans.at(-1)
  const before = spans.at(-2)
  if (!last || !before || !LEANS.test(last.text) || last.text.length > 160) return last
  return { text: `${before.text} ${last.text}`, from: before.from, to: last.to }
}
