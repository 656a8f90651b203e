import { expect, test } from 'vitest'
import type { Inbox } from '../../bot/delivery/inbox.ts'
import { askerOf } from '../../bot/teams/desk.ts'
import { submit } from '../../bot/teams/record-reply.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

test('all commands of one turn wait together no longer than one of them may', async () => {
  const { record, clock } = await createSmallOffice()
  const begun: (number | undefined)[] = []
  const inbox: Pick<Inbox, 'submit'> = {
    submit: async (_envelope, since) => {
      begun.push(since)
      return { ok: 'kept' }
    },
  }
  const from = { ...people.chief, place: 'personal', conversationId: 'a:1', requestId: 'chat:1' } as const
  const asker = askerOf({ record, clock }, from, 1_000)
  for (const ref of ['AA-2026-001', 'AA-2026-002'])
    await submit({ inbox }, asker, { command: { kind: 'report-done', ref }, requestId: `chat:1.${ref}`, route: 'chat', text: 'done' })
  expect(begun).toEqual([1_000, 1_000])
})
