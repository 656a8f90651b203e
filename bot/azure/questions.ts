import type { TableClient } from '@azure/data-tables'
import type { OpenQuestion, OpenQuestions } from '../delivery/ports.ts'
import { answered, keyFor, translated } from './tables.ts'

type Stored = OpenQuestion & { partitionKey: string; rowKey: string }

/** Open questions in the table `questions`: one for a person in a conversation; a new one takes the place of the old. */
export function createQuestions({ table }: { table: TableClient }): OpenQuestions {
  return {
    async find(oid, conversationId) {
      const found = await answered(() => table.getEntity<Stored>(keyFor(oid), keyFor(conversationId)), [404])
      if (typeof found === 'number') return undefined
      return { oid, conversationId, kind: found.kind, about: found.about, askedAt: found.askedAt }
    },
    async ask(question) {
      const row: Stored = { ...question, partitionKey: keyFor(question.oid), rowKey: keyFor(question.conversationId) }
      await translated(() => table.upsertEntity(row, 'Replace'))
    },
    async settle(oid, conversationId) {
      await answered(() => table.deleteEntity(keyFor(oid), keyFor(conversationId)), [404])
    },
  }
}
