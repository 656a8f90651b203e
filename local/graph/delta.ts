import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { List } from './lists.ts'
import { seenRows } from './query.ts'
import { type Row, readRow } from './rows.ts'

/** Where an enumeration of changes stands. Clients treat it as opaque. */
export type DeltaToken =
  /** A whole enumeration: rows after this id, with changes from `horizon` on left for the next round. */
  | { kind: 'all'; afterId: number; horizon: number }
  /** Changes after this number of the history. */
  | { kind: 'changes'; after: number }

type DeltaEntry = { row: Row } | { deletedId: number }

export interface DeltaPage {
  entries: DeltaEntry[]
  /** The next page of this round, or, when `done`, the start of the next round. */
  token: DeltaToken
  done: boolean
}

type Reading = { db: DatabaseSync; list: List; seenAt: number; size: number }

/** One page of changes as they were at `seenAt` (milliseconds): what came later is left for the next round. */
export function readDelta(reading: Reading, token: DeltaToken | 'latest' | undefined): DeltaPage {
  const horizon = horizonOf(reading)
  if (token === 'latest') return { entries: [], token: { kind: 'changes', after: horizon }, done: true }
  if (token?.kind === 'changes') return readChanges(reading, token.after, horizon)
  return readAll(reading, token ?? { kind: 'all', afterId: 0, horizon })
}

export function writeDeltaToken(token: DeltaToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url')
}

const TOKEN = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all'), afterId: z.int(), horizon: z.int() }),
  z.object({ kind: z.literal('changes'), after: z.int() }),
])

/** `expired` stands for every token that this list never gave. */
export function readDeltaToken(text: string | null): DeltaToken | 'latest' | 'expired' | undefined {
  if (text === null || text === 'latest') return text ?? undefined
  try {
    return TOKEN.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data ?? 'expired'
  } catch (error) {
    if (error instanceof SyntaxError) return 'expired'
    throw error
  }
}

function horizonOf({ db, list, seenAt }: Reading): number {
  const found = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM history WHERE list = ? AND changed <= ?').get(list.number, seenAt)
  return Number(found?.seq)
}

function readAll({ db, list, seenAt, size }: Reading, token: Extract<DeltaToken, { kind: 'all' }>): DeltaPage {
  const source = seenRows(db, list, seenAt)
  const sql = `SELECT * FROM ${source.sql} WHERE id > ? ORDER BY id LIMIT ${size + 1}`
  const found = db
    .prepare(sql)
    .all(...source.values, token.afterId)
    .map(readRow)
  const rows = found.slice(0, size)
  const entries = rows.map((row) => ({ row }))
  if (found.length <= size) return { entries, token: { kind: 'changes', after: token.horizon }, done: true }
  return { entries, token: { ...token, afterId: rows.at(-1)?.id ?? 0 }, done: false }
}

function readChanges({ db, list, size }: Reading, after: number, horizon: number): DeltaPage {
  // Only the latest state of each item, in the order of its last change.
  const sql = `SELECT * FROM history WHERE seq IN (SELECT max(seq) FROM history WHERE list = ? AND seq > ? AND seq <= ? GROUP BY id) ORDER BY seq LIMIT ?`
  const found = db.prepare(sql).all(list.number, after, horizon, size + 1)
  const page = found.slice(0, size)
  const done = found.length <= size
  return {
    entries: page.map((entry) => (entry.fields === null ? { deletedId: Number(entry.id) } : { row: readRow(entry) })),
    token: { kind: 'changes', after: done ? horizon : Number(page.at(-1)?.seq) },
    done,
  }
}
