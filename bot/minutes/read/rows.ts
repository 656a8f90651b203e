import type { Block } from './blocks.ts'
import { COLUMN, cellsOf, tableKind } from './columns.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isOwnersOnly } from './owners-only.ts'
import { splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const COUNTS = 'One|Two|Three|Four|Six|Eight|Ten|Twelve'
/** What a cell for the due begins with. */
const DUE = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:${MONTHS})\\b|(?:By|Before|Within|End|Early|Mid|Late|Next|In|On|For)\\b|w\\/c|W\\/c|Q\\d|(?:${COUNTS}) (?:week|month|day)|ASAP|Asap|Immediate|Ongoing|TBC|Spring|Summer|Autumn|Winter|This|Today|Tomorrow)`
const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Ch Supt|Supt|Insp|Sgt|Rev|Prof)\\.? )'
const ONE = `(?:${TITLE}(?:[A-Z]\\.? )?[A-Z][\\p{L}’'-]+|[A-Z]\\.? ?[A-Z][\\p{L}’'-]{2,}|[A-Z]{2,4}[a-z]?|[A-Z][\\p{L}-]+ [A-Z][\\p{L}’'-]+|All(?: [a-z]+)?|Clerk|Chair|Secretary|Treasurer|Secretariat)`
const OWNERS = `${ONE}(?:(?: ?[/,&] ?| and )${ONE}){0,4}`
const ROW = new RegExp(`^(?:\\d{1,3}(?:[./]\\d{1,4})?[.)]?\\s+)?(.{8,220}?)\\s+(${OWNERS})(?:\\s+(${DUE}.{0,40}))?$`, 'u')
const OWNER_LINE = new RegExp(`^(${OWNERS})(?:\\s+(${DUE}.{0,40}))?$`, 'u')
const DUE_LINE = new RegExp(`^${DUE}.{0,40}$`, 'u')
const TIME = new RegExp(
  `\\d|\\b(?:${MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|weeks?|months?|quarter|year|term|meeting|mtg|call|agm|conference|session|board|panel|committee|forum|spring|summer|autumn|winter|asap|immediate(?:ly)?|ongoing|tbc|today|tomorrow|christmas|easter)\\b`,
  'i',
)
const ANY_DUE = new RegExp(`^${DUE}.{0,50}$`, 'iu')
/** "Hal: chase the county", "Joyce/Keith - fridge (by 1st Dec)": the owner leads the entry. */
const OWNER_FIRST =
  /^([A-Z][\p{L}’']*(?:[ -][A-Z]?[\p{L}’']+){0,3}(?:(?: ?[/,&+] ?| and )[A-Z][\p{L}’'-]*(?: [A-Z][\p{L}’'-]+)?){0,3})(?:: | [-–—] )(?=\S)/u

/** A row of a table of new actions that came out on one line: its task, owners and due. Undefined when it is none. */
export function readRow(page: Page, block: Block): Draft | undefined {
  if (!tableKind(page.sections[block.section]?.title ?? '') || block.heading) return undefined
  const head = page.sections[block.section]?.title ?? ''
  const { task, owners, due, support } = readCellsOf(block, head)
  const names = /^[-–—]$/.test(owners) ? [] : splitOwners(owners)
  const isNobody = names.length === 0 && owners !== '' && isDue(due)
  if (task === '' || !(isNobody || names.some((owner) => page.parties.isParty(owner) || page.parties.isListed(owner)))) return undefined
  const row = draftOf(page, block, { text: task, from: 0, to: block.text.length }, names)
  const isWhole = block.margin === '' || block.parts.length > 1
  const quote = isWhole ? row.quote : `${row.quote} ${block.margin.replace(/\s+/g, ' ')}`
  return { ...row, quote, due, supporting: splitOwners(support), isSummary: true }
}

/** Whether a block is such a row, of a closing list. */
export function isRow(page: Page, block: Block): boolean {
  return page.sections[block.section]?.kind === 'summary' && readRow(page, block) !== undefined
}

interface Cells {
  task: string
  owners: string
  due: string
  support: string
}

/** Owners that stand in a margin are cells of the row too. */
function readCellsOf(block: Block, head: string): Cells {
  const beside = block.margin === '' ? '' : `   ${block.margin}`
  const columns = cellsOf(head).length
  const spaced = spacedCells(block.text + beside, head)
  if (spaced) return spaced
  if (block.text.includes('|') || (columns > 2 && columns === cellsOf(block.text + beside).length))
    return readBars(block.text + beside, head)
  return readRun(block.text)
}

/** "GM    Ring the bank" under "Who   What   By when": the last cell is empty, and the first says who. */
function spacedCells(text: string, head: string): Cells | undefined {
  const heads = head.split(/ {2,}/)
  const cells = text.split(/ {2,}/)
  if (heads.length < 3 || cells.length !== heads.length - 1 || !COLUMN.owners.test(heads[0] ?? '') || !COLUMN.due.test(heads.at(-1) ?? ''))
    return undefined
  const named = (pattern: RegExp) => cells[heads.findIndex((one) => pattern.test(one))] ?? ''
  return { task: named(COLUMN.task), owners: cells[0] ?? '', due: '', support: '' }
}

function readRun(text: string): Cells {
  const [, task = '', owners = '', due = ''] = ROW.exec(text) ?? []
  return { task, owners, due, support: '' }
}

/** The head says which cell is which; a row with other cells than its head is read in the usual order. */
function readBars(text: string, head: string): Cells {
  const cells = cellsOf(text)
  const heads = cellsOf(head)
  const named = (pattern: RegExp) => cells[heads.findIndex((one) => pattern.test(one))] ?? ''
  if (heads.length === cells.length && heads.some((one) => COLUMN.task.test(one)))
    return { task: named(COLUMN.task), owners: named(COLUMN.owners), due: named(COLUMN.due), support: named(COLUMN.support) }
  if (/^[\w./-]{1,9}$/.test(cells[0] ?? '')) cells.shift()
  const [task = '', owners = '', due = ''] = cells.filter((cell) => cell !== '')
  return { task, owners, due, support: '' }
}

/** The tasks of an entry of a closing list that its owner leads: "Ann: ring the bank; order keys". Empty when it is no such entry. */
export function readOwnerFirst(page: Page, block: Block): Draft[] {
  const lead = OWNER_FIRST.exec(block.text)
  const owners = splitOwners(lead?.[1] ?? '')
  if (!lead || owners.length === 0 || !owners.every((owner) => page.parties.isParty(owner) || /^(?:all|everyone|everybody)$/i.test(owner)))
    return []
  const at = lead[0].length
  const parts = [...block.text.slice(at).matchAll(/[^;]+/g)].filter((part) => part[0].trim() !== '')
  return parts.map((part, i) => {
    const from = i === 0 ? 0 : at + part.index
    return { ...draftOf(page, block, { text: part[0].trim(), from, to: at + part.index + part[0].length }, owners), isSummary: true }
  })
}

/** A table that came out one cell a line: a task, under it its owner, under that its due. */
export function readCells(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  page.blocks.forEach((block, i) => {
    const above = page.blocks[i - 1]
    const cell = OWNER_LINE.exec(block.text)
    if (!cell || !above || above.heading || isTaken(above) || above.section !== block.section || isOwnersOnly(above.text)) return
    const owners = splitOwners(cell[1] ?? '')
    const below = page.blocks[i + 1]
    const due = cell[2] ?? (below && isDueCell(below.text) ? below.text : '')
    const span = splitSentences(above.text).at(-1)
    if (due === '' || !span || !isTask(span.text) || !owners.every((owner) => page.parties.isPerson(owner) || /^all\b/i.test(owner))) return
    drafts.push({ ...draftOf(page, above, span, owners), due })
  })
  return drafts
}

/** What the cell or part of an entry for the due holds, and nothing else. */
export function isDue(words: string): boolean {
  return ANY_DUE.test(words) && TIME.test(words) && words.split(' ').length <= 8
}

/** A due alone, not the next sentence: "Within two weeks", "28 February 2025". */
function isDueCell(text: string): boolean {
  return DUE_LINE.test(text) && text.split(' ').length <= 4 && !/[.:;,]$/.test(text)
}
