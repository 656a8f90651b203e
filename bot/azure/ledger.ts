import { odata, type TableClient } from '@azure/data-tables'
import { z } from 'zod'
import type { DeliveryKind, Ledger, LedgerRow } from '../delivery/ports.ts'
import { answered, keyFor, translated } from './tables.ts'

/** A row as the table holds it: a partition for each receiver, the refs as JSON. */
type Stored = Omit<LedgerRow, 'refs'> & { refs: string; period: string; partitionKey: string; rowKey: string }

/** The delivery ledger in the table `ledger`. `begin` is an insert, so two instances cannot both begin one message. */
export function createLedger({ table }: { table: TableClient }): Ledger {
  return {
    async begin(row) {
      return (await answered(() => table.createEntity(toStored(row)), [409])) !== 409
    },
    async save(row) {
      await translated(() => table.upsertEntity(toStored(row), 'Replace'))
    },
    async place({ to, kind, period }, activityId) {
      const part = { partitionKey: keyFor(to), rowKey: rowKeyOf(kind, period), activityId }
      await answered(() => table.updateEntity(part, 'Merge'), [404])
    },
    async find(to, kind, period) {
      const found = await answered(() => table.getEntity<Stored>(keyFor(to), rowKeyOf(kind, period)), [404])
      return typeof found === 'number' ? undefined : fromStored(found)
    },
    async findMessage(to, activityId) {
      const [row] = await readRows(table, odata`PartitionKey eq ${keyFor(to)} and activityId eq ${activityId}`)
      return row
    },
    async lastTo(to, limit) {
      const rows = await readRows(table, odata`PartitionKey eq ${keyFor(to)}`)
      return rows.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit)
    },
    unsettled: () => readRows(table, odata`state eq 'sending' or state eq 'unsure'`),
  }
}

const refsShape = z.array(z.string())

function toStored(row: LedgerRow): Stored {
  return { ...row, refs: JSON.stringify(row.refs), partitionKey: keyFor(row.to), rowKey: rowKeyOf(row.kind, row.period) }
}

function fromStored({ to, kind, period, state, activityId, refs, at, note, seenAt }: Stored): LedgerRow {
  return { to, kind, period, state, activityId, refs: refsShape.parse(JSON.parse(refs)), at, note, ...(seenAt ? { seenAt } : {}) }
}

function rowKeyOf(kind: DeliveryKind, period: string): string {
  return `${kind}.${keyFor(period)}`
}

async function readRows(table: TableClient, filter: string): Promise<LedgerRow[]> {
  return translated(async () => {
    const rows: LedgerRow[] = []
    for await (const stored of table.listEntities<Stored>({ queryOptions: { filter } })) rows.push(fromStored(stored))
    return rows
  })
}
