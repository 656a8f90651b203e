import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import type { Marker } from './markers.ts'
import { splitOwners } from './owners.ts'
import { isOwnersOnly } from './owners-only.ts'
import { isDue, readOwnerFirst, readRow } from './rows.ts'
import { ENDS_LIST } from './section-kinds.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isImperative, isTask, isToBe, SUBJECT } from './task-words.ts'

/** "All actions are due by 3 May", "To be done by the next meeting unless a date is shown", "Unless stated otherwise: by 3 May". */
const ALL_DUE =
  /^\(?(?:(?:all (?:of these |the )?actions|all (?:items|tasks|jobs)|(?:every|each) (?:action|item|task|job)|everything|all)(?: are| is)?(?: to be)?(?: due| done| completed)?|(?:all )?(?:to be|due|for) (?:done|completed|completion|action)|unless (?:otherwise )?(?:stated|shown|noted|said|marked|agreed)(?: otherwise)?[,:]?(?: all)?(?: actions| tasks| items)?(?: are| is)?(?: due| to be done)?)(?: (?:for|by|before|at|in time for))? (.{3,40}?)(?:,? (?:unless|except|where|if)\b|\)?\.?$|\.|$)/i
/** "For the next meeting, where no date is given". */
const DUE_ELSE =
  /^\W*(?:(?:all|due|to be (?:done|completed)),? )?(?:for|by|before|in time for|at) ((?:the )?[^.,;:]{3,40}?),? (?:unless|except|where|if) (?:no|none|an?|another|other(?:wise)?|stated|shown|noted|not|the)\b.{0,40}$/i
/** "Ann to write …": the entry names its own owner, whatever group it stands in. */
const OWN_LEAD = new RegExp(`^(${SUBJECT}) (?:to|will) [a-z]`)

/** "E24/14   Options for …": the ref is no word of the task. */
const OWN_REF = /^(?:[A-Z]{1,6}[ /-]?)?\d{1,4}(?:[/.-]\d{1,4}){1,2}\s{2,}/
const GROUP = /^(?:(?:[Ff]or|[Aa]ctions? (?:for|on)|[Oo]wner:?|[Ll]ead:?|[Bb]y) )?((?:the )?[A-Z][\w’'./&, -]{1,40}?):?$/
const TITLE_DUE = /(?: [–—-] |[,:] | ?\()((?:all|to be|due|for|everything|each|unless)\b[^()]{5,80})\)?$/i
const LONGEST_GROUP = 40
const SHORT = 30
/** "30/06/25" in the column behind the owner's. */
const DAY = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/
/** The last cells of a row of a log that ran into its task: "KK New". */
const STANDING = /\s((?:[A-Z]{2,4}[a-z]?|All)(?:\/(?:[A-Z]{2,4}[a-z]?|All))*)\s+(?:New|Open|Ongoing)$/

/** The list under a label that stands alone: bullets, or lines that read like tasks. */
export function gatherList(page: Page, from: number, marker: Marker, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  const first = page.blocks[from]
  for (let i = from; i < page.blocks.length; i++) {
    const block = page.blocks[i]
    if (!block || !first || block.heading || isTaken(block) || block.markers.length > 0) break
    const isAlike = first.bullet === '' ? block.bullet === '' : block.bullet !== ''
    if (!isAlike && !isTask(block.text) && !isToBe(block.text)) break
    if (i > from && !isTask(block.text) && !isToBe(block.text) && first.bullet === '') break
    if (i > from && first.bullet === '' && (block.afterBlank || marker.number !== '')) break
    drafts.push(...fromEntry(page, block, marker.owner === '' ? [] : splitOwners(marker.owner)))
    if (marker.number !== '') break
  }
  return drafts
}

/** One list entry is one task, with its sentences; narrative that runs on after the task is left. */
function fromEntry(page: Page, block: Block, owners: string[]): Draft[] {
  const spans = splitSentences(block.text)
  const kept: Span[] = []
  for (const span of spans) {
    if (kept.length > 0 && !isTask(span.text) && span.text.length > 120) break
    if (kept.length < 3) kept.push(span)
  }
  const from = kept[0]?.from
  const to = kept.at(-1)?.to
  if (from === undefined || to === undefined) return []
  // "Ann to write to the firm. Bob to ring the bank." is two.
  if (
    kept.length > 1 &&
    owners.length === 0 &&
    block.margin === '' &&
    kept.every((span) => page.parties.isParty(OWN_LEAD.exec(span.text)?.[1] ?? ''))
  )
    return kept.map((span) => draftOf(page, block, span, []))
  const whole = block.text.slice(from, to)
  const tail = STANDING.exec(whole)
  const margin = tail?.[1] ?? block.margin.split(/\s{2,}/)[0] ?? ''
  const text = tail ? whole.slice(0, tail.index) : whole
  const isOwn = isOwnersOnly(margin) || owners.length === 0 || (OWN_LEAD.test(block.text) && !isImperative(block.text))
  const own = isCells(block) ? (block.markers[0]?.after ?? 0) : (OWN_REF.exec(text)?.[0].length ?? 0)
  const quoted = draftOf(page, block, { from, to: from + text.length, text }, isOwn ? splitOwners(margin) : owners)
  const draft = { ...quoted, task: text.slice(own).trim() }
  const due = block.margin
    .split(/\s{2,}/)
    .slice(1)
    .find((cell) => DAY.test(cell) || isDue(cell))
  // The row is quoted whole, its cells with it.
  const quote = block.margin !== '' && block.parts.length === 1 ? `${draft.quote} ${block.margin.replace(/\s+/g, ' ')}` : draft.quote
  return [{ ...draft, quote, due: due ?? '' }]
}

/** Lists at the end: "Summary of actions", "Actions arising from this meeting", "Next steps". */
export function readSummaries(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  let group: string[] = []
  let due = ''
  let run = -1
  let ended = -1
  for (const [i, block] of page.blocks.entries()) {
    if (endsList(block, page.blocks[i + 1])) ended = block.section
    const kind = page.sections[block.section]?.kind
    const row = kind === 'summary' && !isTaken(block) ? readRow(page, block) : undefined
    if (
      kind !== 'summary' ||
      ended === block.section ||
      block.heading ||
      isTaken(block) ||
      (block.markers.length > 0 && !row && !isCells(block))
    ) {
      group = kind === 'summary' && block.heading ? namesOf(page, block) : []
      due = (block.heading && dueInTitle(block.text)) || due
      continue
    }
    const led = row ? [] : groupOf(page, block)
    if (led.length > 0) {
      group = led
      continue
    }
    const rows = row ? [row] : readOwnerFirst(page, block)
    if (rows.length > 0) {
      drafts.push(...rows.map((one) => ({ ...one, dueOfAll: due })))
      continue
    }
    const all = (ALL_DUE.exec(block.text) ?? DUE_ELSE.exec(block.text))?.[1]
    if (all) due = all
    else if (run === block.section || /^(?:Min|No|Ref)\.? Action /i.test(block.text)) {
      run = block.section
      drafts.push(...fromRun(page, block))
    } else if (isEntry(block)) drafts.push(...fromEntry(page, block, group).map((draft) => ({ ...draft, dueOfAll: due })))
  }
  return drafts
}

/** Whether a closing list reads a block by its cells, though a ref marks it. */
export function isCellsOfList(page: Page, block: Block): boolean {
  return page.sections[block.section]?.kind === 'summary' && isCells(block)
}

/** "Action list – all for the next meeting unless shown", "Actions (by 30 June unless stated)". */
function dueInTitle(title: string): string | undefined {
  const told = TITLE_DUE.exec(title)?.[1]
  return told && ALL_DUE.exec(told)?.[1]
}

/** "DCC:", "For the Clerk", "Ann Ray": who is to do what stands below. A word that is nobody's name heads a group as well. */
function groupOf(page: Page, block: Block): string[] {
  const names = block.bullet === '' ? namesOf(page, block) : []
  if (names.length > 0) return names
  return block.text.length < LONGEST_GROUP && /^[A-Z][\w-]+:?$/.test(block.text) ? [block.text.replace(/:$/, '')] : []
}

function namesOf({ parties }: Page, { text }: Block): string[] {
  const names = splitOwners(GROUP.exec(text)?.[1] ?? '')
  return names.every((name) => parties.isListed(name) || parties.isPerson(name) || /^all$/i.test(name)) ? names : []
}

/** "Other" within a log whose rows go on with their cells is a group of it. */
function endsList({ text, bullet }: Block, next: Block | undefined): boolean {
  return text.length < SHORT && bullet === '' && ENDS_LIST.test(text) && (next?.margin ?? '') === ''
}

/** "H4/15   Speak to the insurers      GM      12 July": a ref that marks the row, its cells beside it. */
function isCells({ margin, markers: [marker, next] }: Block): boolean {
  return margin !== '' && marker?.at === 0 && marker.owner === '' && next === undefined
}

function isEntry(block: Block): boolean {
  if (block.margin !== '')
    return !/\b(?:ongoing|closed|complete[d]?|done|c\/f(?:wd)?|b\/f|carried forward|discharged|withdrawn)\b/i.test(block.margin)
  if (block.bullet !== '') return block.text.length > 7
  return (
    block.text.length > 12 && (isTask(block.text) || isImperative(block.text)) && !/\b(?:set out above|in bold|as above)\b/.test(block.text)
  )
}

/** A table whose cells ran together: each minute number begins a row. */
function fromRun(page: Page, block: Block): Draft[] {
  const starts = [...block.text.matchAll(/(?<=\s)\d{1,3}\/\d{2,4}\s/g)].map((found) => found.index)
  return starts.map((start, k) => {
    const from = start + (/^\S+\s/.exec(block.text.slice(start))?.[0].length ?? 0)
    const to = starts[k + 1] ?? block.text.length
    const text = block.text.slice(from, to).trim()
    const cells = /^(.{5,200}?)\s((?:[A-Z]{2,4}[a-z]?)(?:\/[A-Z]{2,4}[a-z]?)*)\s(\S.{2,40})$/.exec(text)
    const draft = draftOf(page, block, { from, to, text: cells?.[1] ?? text }, splitOwners(cells?.[2] ?? ''))
    return { ...draft, due: cells?.[3] ?? '', isSummary: true }
  })
}
