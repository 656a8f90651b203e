import { numberOf, readTitles, type Titles } from './agenda-titles.ts'
import type { Block } from './blocks.ts'
import { findCellTables } from './cell-rows.ts'
import { headsNew, headsOpen, isColumnHead, isStateHead, tableKind } from './columns.ts'
import { isCodedRow, isHeading, NUMBERED, REF_TITLE, VERB } from './headings.ts'
import { hasStatus } from './outcomes.ts'
import { isOwnersOnly } from './owners-only.ts'
import { ENDS_LIST, kindOfTitle, PLAIN_REVIEW, type SectionKind } from './section-kinds.ts'
import { isImperative } from './task-words.ts'

/** A stretch of the notes under one heading. */
export interface Section {
  kind: SectionKind
  title: string
}

const LATE = 0.55
/** Words that start so far out head a column. */
const FAR_RIGHT = 60
const LOG =
  /\baction (?:schedule|sheet)\b|\bschedule of actions\b|\b(?:(?:action|task|commitment|undertaking|promise|outcome|decision|issue|follow-up)s?(?: (?:and|&) \w+)? (?:points? )?(?:log|register|tracker|grid|record)|(?:log|register|tracker) of (?:the )?(?:actions?|tasks))\b/i
/** "Review of Action Tracker": what is gone through is old wherever it stands. */
const REVIEWS =
  /\b(?:review(?:ed|ing)?|updates? (?:on|to|of)|progress|previous|outstanding|open (?:actions?|items|tasks|points|log)|arising|brought forward|status of)\b/i
/** "Write to the county – AB": an entry of a list, however short. */
const ENDS_OWNED = / [–—-] [A-Z]{2,4}(?:[/,& ]+[A-Z]{2,4})*$/
/** "Actions (to be done by 3 May unless stated)": the title says by when, and is a title still. */
const DUE_OF_ALL = / ?(?:\(|[–—-] |, |: )(?:all|to be|due|for|everything|each)\b[^()]{5,60}\b(?:unless|except|otherwise)\b[^()]{3,40}\)?$/i
/** "The minutes were agreed. Arising from them:" over the items. */
const ARISING = /^.{0,120}\b[Aa]rising (?:from|out of) (?:them|these|those|it|the minutes)\b.{0,20}:$/
/** At the end of the notes they are what this meeting leaves. */
const NEW_LIST =
  /^(?:new |agreed )?follow[- ]?up(?:s| actions?| items| points| tasks)?:?$|\b(?:open|outstanding|all) (?:actions?|items|tasks)\b.*\b(?:after|following|at the end of) (?:this|today|the)\b/i
/** "The Board went through the actions from 4 May:" over the items. */
const INTRODUCES_OLD =
  /^(?=.{20,160}:$)(?!.*\b(?:new|today|this meeting|agreed)\b).*\b(?:actions?|action points|tasks|matters arising|undertakings|commitments|minutes|log|tracker)\b.*\b(?:from|of|arising|outstanding|open|previous|last|earlier|log|tracker)\b/i
/** Finds the headings, says what each section is, and marks every block with the section it stands in. */
export function readOutline(blocks: Block[]): Section[] {
  const sections: Section[] = [{ kind: 'body', title: '' }]
  const titles = readTitles(blocks)
  const tables = findCellTables(blocks)
  const tableOf = new Map(tables.flatMap((table) => blocks.slice(table.from, table.to).map((block) => [block, table])))
  const behindOld = new Set(tables.filter(({ heads }) => heads.some(isStateHead)).map(({ to }) => to))
  let items = 0
  let last = 0
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const table = tableOf.get(block)
    if (table?.from === i && table.heads.some(isStateHead)) sections.push({ kind: 'previous', title: sections.at(-1)?.title ?? '' })
    else if (behindOld.has(i)) sections.push({ kind: 'body', title: sections.at(-1)?.title ?? '' })
    const isApart = table !== undefined || isNoTitle(block, next, blocks[i - 1], sections.at(-1)?.kind)
    const told = isApart ? undefined : kindOf(block, i / blocks.length)
    const kind =
      told === 'previous' &&
      (((sections.at(-1)?.kind === 'summary' || isLogOverHead(blocks[i - 1], block)) && headsNew(blocks, i)) ||
        (sections.at(-1)?.kind === 'summary' && headsOpen(blocks, i)))
        ? 'summary'
        : told
    block.heading =
      kind !== undefined ||
      (!isApart && (isTitle(block, next, sections.at(-1)) || titles.isListed(block.text) || titles.isNext(block, next, last)))
    if (block.heading && numberOf(block) > 0) last = numberOf(block)
    const above = sections.at(-1)
    items = block.heading || isColumnHead(block.text) ? 0 : items + (block.bullet === '' ? 0 : 1)
    if (block.heading) sections.push({ kind: kind ?? kindBelow(above, block, next, titles), title: block.text.slice(0, 120) })
    else if (
      (opensItem(block) && !(above?.kind === 'previous' && isOldRef(above, block))) ||
      ((above?.kind === 'people' || above?.kind === 'apologies') && isProse(block)) ||
      (above?.kind === 'previous' && endsItems(block, items))
    )
      sections.push({ kind: 'body', title: block.text.slice(0, 60) })
    block.section = sections.length - 1
  })
  return sections
}

/** An entry, a row or a cell heads nothing. */
function isNoTitle(block: Block, next: Block | undefined, before: Block | undefined, kind: SectionKind | undefined): boolean {
  const isEntry = /^[•●▪◦»›→⇒✓☐□▶►▸‣⁃■◆➢➔*\-–—o]$/.test(block.bullet) && !block.marked && (kind === 'previous' || kind === 'summary')
  const isRow = kind === 'summary' && isCodedRow(block, next, before)
  return isEntry || isRow || block.margin !== '' || block.indent >= FAR_RIGHT || isCell(block, next, before)
}

/** In a list of tasks a short entry with its owner behind or below it is no title. */
function isTitle(block: Block, next: Block | undefined, above: Section | undefined): boolean {
  const isEntry = above?.kind === 'summary' && isImperative(block.text) && (isOwnersOnly(next?.text ?? '') || ENDS_OWNED.test(block.text))
  return isHeading(block, next) && !isEntry
}

/** Headings inside a section of old actions, of people or of a log are groups of it; a numbered one ends it. */
function kindBelow(above: Section | undefined, block: Block, next: Block | undefined, titles: Titles): SectionKind {
  const isNumbered = /^\d/.test(block.bullet) || NUMBERED.test(block.text) || block.marked || /^Ref\b/.test(block.text)
  if (!above || isNumbered) return 'body'
  if (above.kind === 'summary' && ENDS_LIST.test(block.text) && (next?.margin ?? '') === '') return 'body'
  const isLead = above.kind === 'previous' && /\b(?:reported|follow(?:s|ing)|as below|noted|updates?)\b.*:$/i.test(block.text)
  const isGroup =
    isLead ||
    above.kind === 'summary' ||
    (above.kind === 'people' && block.text.length < 30) ||
    (above.kind === 'previous' &&
      titles.isNumbered &&
      block.bullet === '' &&
      !titles.isListed(block.text) &&
      !ENDS_LIST.test(block.text)) ||
    (above.kind === 'previous' && (/^(?:[ivx]+[.)]|\([ivxa-h]{1,4}\)|[a-h][.)])/.test(block.bullet) || /^[A-Z]\w+:$/.test(block.text)))
  return isGroup ? above.kind : 'body'
}

/** "Action log" right over the head of its table. */
function isLogOverHead(above: Block | undefined, block: Block): boolean {
  return above?.heading === true && LOG.test(above.text) && !REVIEWS.test(above.text) && tableKind(block.text) !== undefined
}

function kindOf(block: Block, position: number): SectionKind | undefined {
  const table = tableKind(block.text)
  if (table) return table
  const bare = block.text
    .replace(NUMBERED, '')
    .replace(/^The\s/, '')
    .replace(DUE_OF_ALL, '')
  const title = opensItem(block) ? bare.slice(0, 60) : REF_TITLE.test(block.text) ? bare.replace(/\.$/, '') : bare
  if (INTRODUCES_OLD.test(bare) || ARISING.test(bare)) return 'previous'
  if (title.length < 60 && PLAIN_REVIEW.test(title)) return 'previous'
  if (title.length > 110 || (!opensItem(block) && (/[.;,]$/.test(title) || VERB.test(title.replace(/brought|to be/i, ''))))) {
    return /^WHAT WE OWE/i.test(title) ? 'summary' : undefined
  }
  if (position > LATE && NEW_LIST.test(title)) return 'summary'
  if (LOG.test(title)) return position > LATE && !REVIEWS.test(title) ? 'summary' : 'previous'
  return kindOfTitle(title)
}

/** After a list of old items a short paragraph without a mark goes on to something else: "Now today." */
function endsItems(block: Block, items: number): boolean {
  return (
    items >= 2 &&
    block.bullet === '' &&
    block.afterBlank &&
    !isUnderTitle(block) &&
    !isColumnHead(block.text) &&
    /^[A-Z]/.test(block.text) &&
    !hasStatus(block.text)
  )
}

/** What is said under "(ii) Minute 9 – Bench". */
function isUnderTitle({ above }: Block): boolean {
  return above !== undefined && above.bullet !== '' && above.text.length < 80 && !/[.;:!?)]$/.test(above.text)
}

/** A sentence among the lists of people: the body has begun. */
function isProse(block: Block): boolean {
  return (
    block.bullet === '' &&
    block.text.endsWith('.') &&
    block.text.length > 45 &&
    VERB.test(block.text) &&
    !/^[A-Z][\w ]{2,24}:/.test(block.text)
  )
}

/** "127/17 Matters arising from the minutes The following …": the heading runs on into its words. */
function opensItem(block: Block): boolean {
  return block.bullet === '' && /^\d{1,4}\/\d{2,4}\s+[A-Z]/.test(block.text) && (block.text.length > 110 || VERB.test(block.text))
}

/** "21/150 …" under "22/004 Matters arising": numbered in another meeting's run. */
function isOldRef(above: Section, block: Block): boolean {
  const [a, b] = numbersOf(above.title)
  const [c, d] = numbersOf(block.text)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false
  const isNext = (one: number, other: number) => other > one && other <= one + 3
  return !((a === c && isNext(b, d)) || (b === d && isNext(a, c)))
}

function numbersOf(text: string): number[] {
  return (/^(\d{1,4})\/(\d{2,4})\b/.exec(text) ?? []).slice(1).map(Number)
}

/** The head of a table, one cell a line. */
function isCell(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  return isColumnHead(block.text) && (isColumnHead(next?.text ?? '') || isColumnHead(before?.text ?? ''))
}
