import type { GridRow, Sheet } from './grid.ts'

/** What a column of a tracker can mean to us. */
export type ColumnKey =
  | 'ref'
  | 'oldRef'
  | 'wording'
  | 'lead'
  | 'supporting'
  | 'dueWords'
  | 'due'
  | 'raisedOn'
  | 'raisedAt'
  | 'board'
  | 'kind'
  | 'status'
  | 'progress'
  | 'update'
  | 'outcome'
  | 'lane'
  | 'marking'

/** The columns of one sheet as they are understood. */
export interface Header {
  /** Number of the row that holds the names. */
  row: number
  /** The name as written, by column from 0; `key` is null where the column means nothing to us. */
  columns: { at: number; head: string; key: ColumnKey | null }[]
}

/** Names under which offices keep these columns, in small letters, without marks; of two columns that mean the same the first name here wins. */
const NAMES: Record<ColumnKey, readonly string[]> = {
  ref: [
    'ref',
    'ref no',
    'reference',
    'reference number',
    'action ref',
    'action reference',
    'action number',
    'action no',
    'no',
    'number',
    'id',
    'item',
    'item no',
  ],
  oldRef: ['old ref', 'old reference', 'previous ref', 'former ref', 'legacy ref'],
  wording: [
    'action',
    'actions',
    'action description',
    'description',
    'description of action',
    'action required',
    'actions required',
    'action agreed',
    'agreed action',
    'wording',
    'task',
    'details',
    'action details',
    'action point',
    'what',
  ],
  lead: [
    'lead',
    'owner',
    'action owner',
    'lead post',
    'lead officer',
    'responsible',
    'responsible officer',
    'responsibility',
    'assigned to',
    'allocated to',
    'by whom',
    'who',
    'owner lead',
    'action lead',
  ],
  supporting: ['supporting', 'supported by', 'support', 'supporting posts', 'supporting officers', 'co owner', 'co owners'],
  dueWords: ['due in words', 'due as written'],
  due: [
    'due',
    'due date',
    'date due',
    'deadline',
    'target date',
    'target',
    'completion date',
    'target completion date',
    'timescale',
    'timescales',
    'timeframe',
    'by when',
    'when',
    'due by',
  ],
  raisedOn: ['date raised', 'raised on', 'date of meeting', 'meeting date', 'date', 'date opened', 'date added', 'date set', 'raised'],
  raisedAt: ['meeting', 'raised at', 'source', 'origin', 'source meeting'],
  board: ['board', 'forum', 'governance board'],
  kind: ['kind', 'type', 'action type'],
  status: ['status', 'action status', 'current status', 'state', 'rag', 'rag status', 'open closed'],
  progress: ['progress %', 'progress percent', 'percent complete', '% complete', '%', 'percentage', 'percentage complete'],
  update: [
    'last update',
    'latest update',
    'update',
    'updates',
    'progress',
    'progress update',
    'current position',
    'position',
    'comments',
    'comment',
    'latest position',
    'response',
    'notes',
    'commentary',
  ],
  outcome: [
    'outcome',
    'closed',
    'date closed',
    'closed on',
    'date completed',
    'completed',
    'discharged',
    'date discharged',
    'discharged on',
    'result',
  ],
  lane: ['lane', 'who may see', 'visibility'],
  marking: ['marking', 'protective marking', 'classification', 'gsc'],
}

const KEYS = Object.keys(NAMES) as ColumnKey[]
/** Rows above the names may hold a title, a date, a key of colours. */
const LOOKED_AT = 40

/** The row of names of a sheet: the one with most columns that we know, the wording and the owner among them. Undefined: the sheet is no tracker. */
export function findHeader(sheet: Sheet): Header | undefined {
  let best: { header: Header; known: number } | undefined
  for (const row of sheet.rows.slice(0, LOOKED_AT)) {
    const header = readHeader(row)
    const keys = header.columns.flatMap((column) => column.key ?? [])
    if (!keys.includes('wording') || !keys.includes('lead')) continue
    if (!best || keys.length > best.known) best = { header, known: keys.length }
  }
  return best?.header
}

function readHeader(row: GridRow): Header {
  const heads = row.cells.flatMap((cell, at) => (cell && cell.text !== '' ? [{ at, head: cell.text.replace(/\s+/g, ' ') }] : []))
  const taken = new Map<ColumnKey, number>()
  for (const key of KEYS) {
    const ranked = heads.flatMap(({ at, head }) => {
      const rank = NAMES[key].indexOf(plainHead(head))
      return rank < 0 ? [] : [{ at, rank }]
    })
    const first = ranked.sort((a, b) => a.rank - b.rank || a.at - b.at)[0]
    if (first && ![...taken.values()].includes(first.at)) taken.set(key, first.at)
  }
  const keyAt = new Map([...taken].map(([key, at]) => [at, key]))
  return { row: row.number, columns: heads.map(({ at, head }) => ({ at, head, key: keyAt.get(at) ?? null })) }
}

function plainHead(head: string): string {
  return head
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}
