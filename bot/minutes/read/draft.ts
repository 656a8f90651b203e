import type { Block } from './blocks.ts'
import type { Section } from './outline.ts'
import type { Parties } from './parties.ts'
import { quoteOf, type Span } from './sentences.ts'

/** What every reader of the notes is given. */
export interface Page {
  source: string
  blocks: Block[]
  sections: Section[]
  parties: Parties
}

/** A task found in the notes, before owners, dates and repeats are settled. */
export interface Draft {
  quote: string
  task: string
  /** Owners that the layout gives: label, margin, table. Empty when the words must say. */
  owners: string[]
  strength: 'explicit' | 'implicit'
  /** Words of a "Due:" line or table cell; empty when there are none. */
  due: string
  line: number
  item: string
  /** From the summary or log at the end: it repeats what the body says. */
  isSummary: boolean
  section: number
}

/** A task as it stands in the notes; explicit until said otherwise. */
export function draftOf(page: Page, block: Block, span: Span, owners: string[]): Draft {
  return {
    quote: quoteOf(page.source, block, span),
    task: span.text.trim(),
    owners,
    strength: 'explicit',
    due: '',
    line: block.line,
    item: itemOf(page, block),
    isSummary: page.sections[block.section]?.kind === 'summary',
    section: block.section,
  }
}

/** The agenda item under which a block stands. */
function itemOf(page: Page, block: Block): string {
  return page.sections[block.section]?.title ?? ''
}
