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
  /** Those whom a column of the table names as helping. */
  supporting: string[]
  strength: 'explicit' | 'implicit'
  /** Words of a "Due:" line or table cell; empty when there are none. */
  due: string
  /** What the list says of all its tasks: "next meeting". It stands where a task says nothing itself. */
  dueOfAll: string
  line: number
  item: string
  /** From the summary or log at the end: it repeats what the body says. */
  isSummary: boolean
  /** The words of the row that names the same task in full. */
  wording?: string
  /** The draft that repeats this one in the summary at the end. */
  repeat?: Draft
  section: number
  /** The next sentence when it goes on about the same thing: it may say by when. */
  after: string
  /** The words about it in its paragraph. */
  around: string
  /** The end of the paragraph above it, in the same item. */
  above: string
}

const AROUND = 400

const GOES_ON =
  /^\s*((?:(?:Deadline|Target(?: date)?|Due(?: date)?|Timescale|By when):?|To be (?:done|completed|ready|finished)) [^.]{3,50}\.|(?:This|These|It|They|The ([a-z]{3,}))\b[^.]{0,60}\b(?:will|is|are|must|needs?|due|to be)\b[^.]{3,100}\.)/

/** A task as it stands in the notes; explicit until said otherwise. */
export function draftOf(page: Page, block: Block, span: Span, owners: string[]): Draft {
  return {
    quote: quoteOf(page.source, block, span),
    task: span.text.trim(),
    owners,
    supporting: [],
    strength: 'explicit',
    due: '',
    dueOfAll: '',
    line: block.line,
    item: itemOf(page, block),
    isSummary: page.sections[block.section]?.kind === 'summary',
    section: block.section,
    after: goesOn(span.text, block.text.slice(span.to, span.to + 200)),
    around: block.text.slice(Math.max(0, span.from - AROUND), span.to + AROUND),
    above: block.above?.section === block.section ? block.above.text.slice(-AROUND) : '',
  }
}

/** The first sentence of what follows a task, when it goes on about the same thing; else empty. */
export function goesOn(task: string, rest: string): string {
  const [, sentence = '', noun] = GOES_ON.exec(rest) ?? []
  return noun && !task.toLowerCase().includes(noun) ? '' : sentence
}

/** The agenda item under which a block stands. */
function itemOf(page: Page, block: Block): string {
  return page.sections[block.section]?.title ?? ''
}
