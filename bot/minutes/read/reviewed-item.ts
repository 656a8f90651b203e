import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import { targetOf } from './outcomes.ts'
import { quoteOf, type Span } from './sentences.ts'

/** An older item as the words of one span tell it. */
export function itemFrom(page: Page, block: Block, span: Span, outcome: ReviewOutcome): ReviewedItem {
  const target = targetOf(span.text)
  return { quote: quoteOf(page.source, block, span), outcome, target }
}

/** Whether a block stands in a review of what earlier meetings left. */
export function isReview(page: Page, block: Block): boolean {
  return page.sections[block.section]?.kind === 'previous'
}
