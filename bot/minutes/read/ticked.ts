import type { ReviewedItem, ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import { colourOf } from './colours.ts'
import type { Page } from './draft.ts'
import { newsOf } from './old-news.ts'
import { outcomeOf, targetOf } from './outcomes.ts'
import { isReview } from './reviewed-item.ts'
import { quoteOf } from './sentences.ts'

const TICKED = /^(?:[-*•] )?(?:\[[xX]\]|[✓✔☑✅])$/
const UNTICKED = /^(?:[-*•] )?(?:\[ ?\]|[☐□✗✘❌])$/
/** The last column of a log beside its task: "KK Ongoing". */
const OPEN = /(?:^|\s)(?:ongoing|open|outstanding)[.)]?$|(?:^|\s)(?:ongoing|outstanding)\b/i
const DONE = /\b(?:done|completed?|closed)\b/i

/** Older items that a mark beside them settles: a box in a list in which some are ticked, or the state in the margin of a log. */
export function readTicked(page: Page): Map<Block, ReviewedItem> {
  const items = new Map<Block, ReviewedItem>()
  const withTicks = new Set(page.blocks.filter((block) => TICKED.test(block.bullet)).map((block) => block.section))
  for (const block of page.blocks) {
    const beside = stateBeside(block) ?? (isReview(page, block) ? ofCells(block.margin.split(/\s{3,}/).slice(1)) : undefined)
    const box = beside ? undefined : boxOf(page, block, withTicks)
    if (!beside && !box) continue
    const words = quoteOf(page.source, block, { from: 0, to: block.text.length })
    const quote = beside ? `${words} ${block.margin.replace(/\s+/g, ' ')}` : words
    items.set(block, { quote, outcome: beside ?? box ?? 'updated', target: beside ? '' : targetOf(block.text) })
  }
  return items
}

function stateBeside({ margin }: Block): ReviewOutcome | undefined {
  if (OPEN.test(margin)) return 'carried forward'
  return DONE.test(margin) ? (outcomeOf(`: ${margin.split(/\s{2,}/).at(-1) ?? ''}`) ?? 'completed') : undefined
}

/** The cells behind the owner's: the words of the last that tell something, else a colour. */
function ofCells(cells: string[]): ReviewOutcome | undefined {
  const told = cells.toReversed().map((cell) => outcomeOf(`: ${cell}`) ?? newsOf(cell))
  return told.find(Boolean) ?? cells.map(colourOf).find(Boolean)
}

function boxOf(page: Page, block: Block, withTicks: Set<number>): ReviewOutcome | undefined {
  if (!withTicks.has(block.section) && !isReview(page, block)) return undefined
  // "[x] ~~Ann: find a hall~~ dropped": crossed off, and not because it was done.
  const said = outcomeOf(block.text)
  if (TICKED.test(block.bullet)) return said === 'discharged' || said === 'transferred' ? said : 'completed'
  return UNTICKED.test(block.bullet) ? (outcomeOf(block.text) ?? 'carried forward') : undefined
}
