import { odata, type TableClient } from '@azure/data-tables'
import type { Envelope } from '../actions/command.ts'
import type { Update } from '../actions/update.ts'
import type { InboxNews, InboxRow, InboxRows } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { answered, asciiJson, translated } from './tables.ts'

const PENDING = 'pending'
/** A property holds 64 KiB, which is 32,768 characters. */
const PIECE = 30_000
const PIECES = 16
const HOUR_MS = 3_600_000

/** The envelope, and the updates of news, stand in pieces: `p0`, `p1` … */
type Pieces = Record<`p${number}`, string>
type StoredRow = Omit<InboxRow, 'envelope' | 'key' | 'eTag'> & Pieces
type StoredNews = { at: string; by: string } & Pieces

/** The inbox in the table `inbox`: one partition of rows that wait, and one for each minute of what the finished ones became. */
export function createInboxRows({ table }: { table: TableClient }): InboxRows {
  return {
    async accept(row) {
      const made = await answered(() => table.createEntity({ ...toStored(row), partitionKey: PENDING, rowKey: row.key }), [409])
      return made === 409 ? 'known' : 'accepted'
    },
    async find(key) {
      const found = await answered(() => table.getEntity<StoredRow>(PENDING, key), [404])
      return typeof found === 'number' ? undefined : fromStored(found)
    },
    pending: () => readPending(table),
    async hold(row) {
      const entity = { ...toStored(row), partitionKey: PENDING, rowKey: row.key }
      const held = await answered(() => table.updateEntity(entity, 'Replace', { etag: row.eTag }), [404, 412])
      return typeof held === 'number' ? undefined : { ...row, eTag: held.etag ?? '' }
    },
    tell: (key, news) => tell(table, key, news),
    async remove(key) {
      await answered(() => table.deleteEntity(PENDING, key), [404])
    },
    newsSince: (at) => readNews(table, at),
    tidy: (now) => tidy(table, now),
  }
}

/** `done.2026-11-20T10:05`, so that a minute's news lie together and in order of time. */
const minuteOf = (instant: string) => `done.${instant.slice(0, 16)}`

function toStored({ envelope, acceptedAt, heldBy, heldUntil, tries }: InboxRow): StoredRow {
  const pieces = toPieces(envelope)
  if (!pieces)
    throw new AppError('store-refused', 'That is too much to take in at once, and nothing was kept. Please send fewer at a time.')
  return { ...pieces, acceptedAt, heldBy, heldUntil, tries }
}

function fromStored(stored: StoredRow & { rowKey?: string; etag: string }): InboxRow {
  const { acceptedAt, heldBy, heldUntil, tries } = stored
  const envelope: Envelope = JSON.parse(fromPieces(stored))
  return { key: stored.rowKey ?? '', envelope, acceptedAt, heldBy, heldUntil, tries, eTag: stored.etag }
}

async function readPending(table: TableClient): Promise<InboxRow[]> {
  return translated(async () => {
    const rows: InboxRow[] = []
    const found = table.listEntities<StoredRow>({ queryOptions: { filter: odata`PartitionKey eq ${PENDING}` } })
    for await (const stored of found) rows.push(fromStored(stored))
    return rows
  })
}

async function readNews(table: TableClient, since: Date): Promise<InboxNews[]> {
  const from = since.toISOString()
  const filter = odata`PartitionKey ge ${minuteOf(from)} and PartitionKey lt ${'done/'} and RowKey ge ${from}`
  return translated(async () => {
    const news: InboxNews[] = []
    for await (const stored of table.listEntities<StoredNews>({ queryOptions: { filter } })) {
      const updates: Update[] = JSON.parse(fromPieces(stored))
      news.push({ at: stored.at, by: stored.by, updates })
    }
    return news
  })
}

/** Updates that are too many for one entity are left out: other instances have them from the log, within a minute. */
async function tell(table: TableClient, key: string, { at, by, updates }: InboxNews): Promise<void> {
  const entity = { at, by, ...(toPieces(updates) ?? toPieces([])), partitionKey: minuteOf(at), rowKey: `${at}.${key}` }
  await translated(() => table.upsertEntity(entity, 'Replace'))
}

/** Undefined when it is more than one entity holds. */
function toPieces(value: unknown): Pieces | undefined {
  const text = asciiJson(value)
  const count = Math.ceil(text.length / PIECE)
  const pieces = Array.from({ length: count }, (_, n) => [`p${n}`, text.slice(n * PIECE, (n + 1) * PIECE)])
  return count > PIECES ? undefined : Object.fromEntries(pieces)
}

/** Also as the version before wrote it, because a row may wait, and news be read, across an upgrade: `envelope` whole, news in `u0`, `u1` … */
function fromPieces(stored: Record<string, unknown>): string {
  const textAt = (name: string) => (typeof stored[name] === 'string' ? stored[name] : '')
  const joined = (letter: string) => Array.from({ length: PIECES }, (_, n) => textAt(`${letter}${n}`)).join('')
  return joined('p') || textAt('envelope') || joined('u')
}

async function tidy(table: TableClient, now: Date): Promise<void> {
  const before = minuteOf(new Date(now.getTime() - HOUR_MS).toISOString())
  const filter = odata`PartitionKey ge ${'done.'} and PartitionKey lt ${before}`
  await translated(async () => {
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities({
      queryOptions: { filter, select: ['PartitionKey', 'RowKey'] },
    })) {
      await answered(() => table.deleteEntity(partitionKey, rowKey), [404])
    }
  })
}
