const COLUMNS =
  /^(?:no|id|ref|min|minute|item|action|task|owner|lead|support(?:ing|ed by)?|who|by whom|due|when|by when|deadline|target|status|state|rag|position|progress|update|outcome|comments?)\.?$/i
const HEADER = /^(?:(?:no|id|ref|min(?:ute)?|item|#)\.?[\s|]+)?(?:action|task|item)s?(?: (?:point|agreed|required))?[\s|]+.{0,80}$/i
const WORDS =
  /\b(?:owner|lead|who|by whom|responsible|due|by when|when|deadline|target date|date|status|position|progress|update|outcome)\b/gi

/** What the head of a column says that stands under it. */
export const COLUMN = {
  task: /\b(?:actions?|tasks?|items?|what|description)\b(?! (?:no|ref|owner|by|for)\b)/i,
  owners: /\b(?:owner|lead|whom?|responsib\w+|assigned|name)\b/i,
  due: /\b(?:due|when|deadline|date|timescale)\b/i,
  support: /\bsupport(?:ing|ed by)?\b/i,
} as const

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
  if (text.length > 90 || !(HEADER.test(text) || isHeadOfBars(text))) return undefined
  const columns = new Set((text.match(WORDS) ?? []).map((word) => word.toLowerCase()))
  if (columns.size === 0 || /[.;,]$/.test(text)) return undefined
  if (/\b(?:status|position|progress|update|outcome)\b/i.test(text)) return columns.size > 1 ? 'previous' : undefined
  return columns.size > 1 || /\b(?:owner|by whom)\b/i.test(text) ? 'summary' : undefined
}

/** The cells of a row with bars. */
export function cellsOf(text: string): string[] {
  return text
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** The columns may come in any order. */
function isHeadOfBars(text: string): boolean {
  const cells = text.includes('|') ? cellsOf(text) : []
  const has = (pattern: RegExp) => cells.some((cell) => cell.length < 30 && pattern.test(cell))
  return cells.length > 2 && has(COLUMN.task) && has(COLUMN.owners)
}
