import { odata, type TableClient } from '@azure/data-tables'
import type { HandEdit, HandEdits } from '../delivery/ports.ts'
import { answered, keyFor, translated } from './tables.ts'

/** A row as the table holds it: a partition for each row of SharePoint. `settledBy` is empty while nobody has dealt with it, `takenBy` while nobody accepts it. */
type Stored = HandEdit & { settledBy: string; takenBy?: string; partitionKey: string; rowKey: string }

/** Azure holds 32,768 characters in one value, and a column of SharePoint nearly twice as many: the rest stands in SharePoint's own history. */
const LONGEST = 32_000

/** Hand edits in the table `handedits`. `offer` is an insert, so an edit that two instances notice is one offer. */
export function createHandEdits({ table }: { table: TableClient }): HandEdits {
  return {
    async offer(edit) {
      await answered(() => table.createEntity({ ...toStored(edit), settledBy: '', takenBy: '' }), [409])
    },
    async open() {
      return translated(async () => {
        const edits: HandEdit[] = []
        for await (const stored of table.listEntities<Stored>({ queryOptions: { filter: odata`settledBy eq ''` } }))
          edits.push(fromStored(stored))
        return edits.sort((a, b) => (a.at < b.at ? -1 : 1))
      })
    },
    claim: (edit, by) => claim(table, edit, by),
    async release(edit) {
      await translated(() => table.updateEntity({ ...keysOf(edit), takenBy: '' }, 'Merge'))
    },
    async settle(edit, byOid) {
      await translated(() => table.updateEntity({ ...keysOf(edit), settledBy: byOid }, 'Merge'))
    },
  }
}

async function claim(table: TableClient, edit: HandEdit, { byOid, to }: { byOid: string; to: 'accept' | 'dismiss' }): Promise<boolean> {
  const keys = keysOf(edit)
  const found = await answered(() => table.getEntity<Stored>(keys.partitionKey, keys.rowKey), [404])
  if (typeof found === 'number' || found.settledBy !== '') return false
  if (found.takenBy) return to === 'accept'
  const mark = to === 'accept' ? { takenBy: byOid } : { settledBy: byOid }
  const marked = await answered(() => table.updateEntity({ ...keys, ...mark }, 'Merge', { etag: found.etag }), [412])
  // Somebody was quicker: what they did decides.
  return typeof marked === 'number' ? claim(table, edit, { byOid, to }) : true
}

function keysOf(edit: HandEdit): { partitionKey: string; rowKey: string } {
  return { partitionKey: keyFor(`${edit.list}/${edit.ref}`), rowKey: keyFor(edit.id) }
}

function toStored(edit: HandEdit): Omit<Stored, 'settledBy' | 'takenBy'> {
  const { old, new: changed } = edit
  return {
    ...edit,
    old: old.slice(0, LONGEST).toWellFormed(),
    new: changed.slice(0, LONGEST).toWellFormed(),
    ...keysOf(edit),
  }
}

function fromStored({ id, list, ref, column, old, new: changed, editorOid, editorName, at }: Stored): HandEdit {
  return { id, list, ref, column, old, new: changed, editorOid, editorName, at }
}
