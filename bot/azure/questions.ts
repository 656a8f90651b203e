import { odata, type TableClient } from '@azure/data-tables'
import type { OpenQuestion, OpenQuestions } from '../delivery/ports.ts'
import { answered, keyFor, translated } from './tables.ts'

type Stored = OpenQuestion & { partitionKey: string; rowKey: string }

/** Open questions in the table `questions`: one for a person in a conversation, kept when it is answered; a new one takes the place of the old. */
export function createQuestions({ table }: { table: TableClient }): OpenQuestions {
  return {
    async find(oid, conversationId) {
      const found = await answered(() => table.getEntity<Stored>(keyFor(oid), keyFor(conversationId)), [404])
      if (typeof found === 'number') return undefined
      return fromStored(found)
    },
    async openSince(before) {
      const filter = odata`answeredBy eq '' and askedAt lt ${before.toISOString()}`
      return translated(async () => {
        const open: OpenQuestion[] = []
        for await (const stored of table.listEntities<Stored>({ queryOptions: { filter } })) open.push(fromStored(stored))
        return open
      })
    },
    async ask(question) {
      await translated(() => table.upsertEntity(toStored(question), 'Replace'))
    },
    async settle(question, answeredBy) {
      const row = toStored({ ...question, answeredBy })
      const known = await answered(() => table.getEntity<Stored>(row.partitionKey, row.rowKey), [404])
      if (typeof known === 'number' || known.askedBy !== question.askedBy || known.kind !== question.kind) return
      // 412: another question was asked in between, and stands.
      await answered(() => table.updateEntity(row, 'Replace', { etag: known.etag }), [404, 412])
    },
  }
}

function fromStored({ oid, conversationId, kind, about, askedAt, askedBy, answeredBy }: Stored): OpenQuestion {
  return { oid, conversationId, kind, about, askedAt, askedBy, answeredBy }
}

function toStored(question: OpenQuestion): Stored {
  return { ...question, partitionKey: keyFor(question.oid), rowKey: keyFor(question.conversationId) }
}
