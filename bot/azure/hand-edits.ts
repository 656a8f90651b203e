import { odata, type TableClient } from '@azure/data-tables'
import type { HandEdit, HandEdits } from '../delivery/ports.ts'
import { answered, keyFor, translated } from './tables.ts'

/** A row as the table holds it: a partition for each row of SharePoint. `settledBy` is empty while nobody has dealt with it. */
type Stored = HandEdit & { settledBy: string; partitionKey: string; rowKey: string }

/** Azure holds 32,768 characters in one value, and a column of SharePoint nearly twice as many: the rest stands in SharePoint's own history. */
const LONGEST = 32_000

/** Hand edits in the table `handedits`. `offer` is an insert, so an edit that two instances notice is one offer. */
export function createHandEdits({ table }: { table: TableClient }): HandEdits {
  return {
    async offer(edit) {
      await answered(() => table.createEntity({ ...toStored(edit), settledBy: '' }), [409])
    },
    async open() {
      return translated(async () => {
        const edits: HandEdit[] = []
        for await (const stored of table.listEntities<Stored>({ queryOptions: { filter: odata`settledBy eq ''` } }))
          edits.push(fromStored(stored))
        return edits.sort((a, b) => (a.at < b.at ? -1 : 1))
      })
    },
    async settle(edit, byOid) {
      const { partitionKey, rowKey } = toStored(edit)
      await translated(() => table.updateEntity({ partitionKey, rowKey, settledBy: byOid }, 'Merge'))
    },
  }
}

function toStored(edit: HandEdit): Omit<Stored, 'settledBy'> {
  const { old, new: changed } = edit
  return {
    ...edit,
    old: old.slice(0, LONGEST).toWellFormed(),
    new: changed.slice(0, LONGEST).toWellFormed(),
    partitionKey: keyFor(`${edit.list}/${edit.ref}`),
    rowKey: keyFor(edit.id),
  }
}

function fromStored({ id, list, ref, column, old, new: changed, editorOid, editorName, at }: Stored): HandEdit {
  return { id, list, ref, column, old, new: changed, editorOid, editorName, at }
}
