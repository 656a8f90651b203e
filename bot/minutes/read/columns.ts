const COLUMNS =
  /^(?:no|number|id|ref(?:erence)?(?: no)?|min(?:ute)?(?: (?:no|ref))?|item|#|(?:agreed )?(?:action|task)s?(?: (?:required|agreed|points?))?|what|description|job|(?:action |task )?owner|(?:action )?lead(?: officer)?|support(?:ing|ed by)?|with|who|whom|by whom|person|officer|responsib(?:le|ility)|assigned to|due(?: date)?|date(?: due)?|when|by|by when|deadline|target(?: date)?|timescale|complet(?:e|ion)(?: by| date)|status|state|position|progress|update|outcome|rag(?: status)?|comments?)\.?$/i
const LONGEST_LOG = 60
const OPEN = /(?: {2,}|\|\s*)(?:new|open|not (?:yet )?(?:started|due|begun)|live)\s*\|?$/i
const HEADER = /^(?:(?:no|id|ref|min(?:ute)?|item|#)\.?[\s|]+)?(?:action|task|item)s?(?: (?:point|agreed|required))?[\s|]+.{0,80}$/i
const WORDS =
  /\b(?:owner|lead|who|by whom|responsible|responsibility|assigned to|due|by when|when|deadline|timescale|target date|date|rag|status|position|progress|update|outcome)\b/gi

/** What the head of a column says that stands under it. */
export const COLUMN = {
  task: /\b(?:actions?|tasks?|items?|what|job|description)\b(?! (?:no|ref|owner|lead|by|for)\b)/i,
  owners: /\b(?:owner|lead|whom?|with|officer|person|responsib\w+|assigned|name)\b/i,
  due: /\b(?:due|when|deadline|date|timescale|target|completion|by(?! whom))\b/i,
  support: /\bsupport(?:ing|ed by)?\b/i,
} as const

const STATES = /\b(?:rag|status|state|position|progress|update|outcome)\b/i
const STATE =
  /^(?:status|state|stage|position|progress|updates?|outcome|result|rag|where (?:it|we)(?: is| are|['’]s)?(?: at)?|what happened|comments?|response)\b.{0,25}$/i

/** A word over the column that says how far an item has come: "Position in January". */
export function isStateHead(text: string): boolean {
  return STATE.test(text) && !/^rag$/i.test(text)
}

/** A word that heads a column of a table of actions. */
export function isColumnHead(text: string): boolean {
  return COLUMNS.test(text)
}

/** The head of a table on one line: "Ref Action Lead Status" is of older actions, "No. | Action | Owner | Due" of new ones. */
export function tableKind(text: string): 'previous' | 'summary' | undefined {
  if (text.replace(/ {2,}/g, ' ').length > 90 || /^[^|]{0,40}: ?\S/.test(text) || !(HEADER.test(text) || isHeadOfCells(text)))
    return undefined
  const columns = new Set((text.match(WORDS) ?? []).map((word) => word.toLowerCase()))
  if (isHeadOfCells(text) && !STATES.test(text)) return 'summary'
  if (columns.size === 0 || /[.;,]$/.test(text)) return undefined
  if (STATES.test(text)) return columns.size > 1 ? 'previous' : undefined
  return columns.size > 1 || /\b(?:owner|by whom)\b/i.test(text) ? 'summary' : undefined
}

/** Whether the head of a table of older tasks has rows under it that say "New" of themselves. */
export function headsNew(blocks: { text: string; margin: string }[], at: number): boolean {
  return (
    tableKind(blocks[at]?.text ?? '') === 'previous' && blocks.slice(at + 1, at + LONGEST_LOG).some(({ margin }) => /\bNew\b/.test(margin))
  )
}

/** Whether all rows under the head of a closing log say that they are open or new: it is this meeting's. */
export function headsOpen(blocks: { text: string; margin: string }[], at: number): boolean {
  if (tableKind(blocks[at]?.text ?? '') !== 'previous') return false
  const below = blocks.slice(at + 1, at + LONGEST_LOG).map(({ text, margin }) => `${text}   ${margin}`.trim())
  const end = below.findIndex((row) => row.split(/ {2,}|\|/).length < 3)
  const rows = end < 0 ? below : below.slice(0, end)
  return rows.length > 1 && rows.every((row) => OPEN.test(row))
}

/** The cells of a row: with bars between them, with " / ", or set apart by spaces; one cell when nothing parts them. */
export function cellsOf(text: string): string[] {
  const parted = text.includes('|')
    ? text.replace(/^\s*\||\|\s*$/g, '').split('|')
    : ([/ \/ /, / {2,}/, /;\s+/].map((mark) => text.split(mark)).find((cells) => cells.length > 2) ?? [text])
  return parted.map((cell) => cell.trim())
}

/** The columns may come in any order. */
function isHeadOfCells(text: string): boolean {
  const cells = cellsOf(text)
  const has = (pattern: RegExp) => cells.some((cell) => cell.length < 30 && pattern.test(cell))
  if (cells.length < 3 || !has(COLUMN.task) || !has(COLUMN.owners)) return false
  return text.includes('|') || cells.every((cell) => isColumnHead(cell) || isStateHead(cell))
}
