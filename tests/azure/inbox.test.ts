import { TableClient } from '@azure/data-tables'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Envelope } from '../../bot/actions/command.ts'
import { createInboxRows } from '../../bot/azure/inbox.ts'
import type { InboxRow, InboxRows } from '../../bot/delivery/ports.ts'
import type { Storage } from '../../local/storage.ts'
import { takeStorage } from '../support/shared-storage.ts'

let storage: Storage
let rows: InboxRows
let table: TableClient
let tables = 0
beforeAll(async () => {
  storage = await takeStorage()
})
afterAll(() => storage.close())
beforeEach(async () => {
  table = TableClient.fromConnectionString(storage.connectionString, `inbox${++tables}`, { allowInsecureConnection: true })
  await table.createTable()
  rows = createInboxRows({ table })
})

const envelope = (requestId: string): Envelope => ({
  command: { kind: 'report-done', ref: 'AA-2026-001' },
  requestId,
  byOid: '0001',
  route: 'chat',
  words: 'done 1 – “finished” ✓',
})
const row = (key: string, given: Partial<InboxRow> = {}): InboxRow => ({
  key,
  envelope: envelope(`request-${key}`),
  acceptedAt: '2026-11-20T10:00:00.000Z',
  heldBy: 'one',
  heldUntil: '2026-11-20T10:01:00.000Z',
  tries: 0,
  eTag: '',
  ...given,
})
const news = (at: string, by = 'one') => ({ at, by, updates: [] })

describe('the inbox table', () => {
  test('a request is accepted once, and shown with its exact words while it waits', async () => {
    expect(await rows.accept(row('aa'))).toBe('accepted')
    expect(await rows.accept(row('aa'))).toBe('known')
    expect(await rows.find('aa')).toMatchObject(withoutTag(row('aa')))
    expect((await rows.pending()).map(({ eTag, ...rest }) => [rest, eTag !== ''])).toEqual([[withoutTag(row('aa')), true]])
  })

  test('what the version before had accepted and told is read after an upgrade', async () => {
    const { key, eTag: _eTag, envelope: kept, ...held } = row('old')
    await table.createEntity({ partitionKey: 'pending', rowKey: key, envelope: JSON.stringify(kept), ...held })
    expect((await rows.pending()).map(withoutTag)).toEqual([withoutTag(row('old'))])
    const at = '2026-11-20T10:00:30.000Z'
    await table.createEntity({ partitionKey: 'done.2026-11-20T10:00', rowKey: `${at}.old`, at, by: 'one', u0: '[', u1: ']' })
    expect(await rows.newsSince(new Date('2026-11-20T10:00:00.000Z'))).toEqual([news(at)])
  })

  test('of two instances that take a row in hand only one has it', async () => {
    await rows.accept(row('aa'))
    const [waiting] = await rows.pending()
    const taken = { ...waiting!, heldBy: 'two', tries: 1 }
    expect(await rows.hold(taken)).toMatchObject({ heldBy: 'two', tries: 1 })
    expect(await rows.hold({ ...waiting!, heldBy: 'three', tries: 1 })).toBeUndefined()
  })

  test('a finished row is gone, its news are read by time, and finishing it twice is no fault', async () => {
    await rows.accept(row('aa'))
    for (const one of [news('2026-11-20T10:00:59.500Z'), news('2026-11-20T10:01:02.000Z', 'two')]) {
      await rows.tell('aa', one)
      await rows.remove('aa')
    }
    expect(await rows.find('aa')).toBeUndefined()
    expect(await rows.newsSince(new Date('2026-11-20T10:00:00Z'))).toEqual([
      news('2026-11-20T10:00:59.500Z'),
      news('2026-11-20T10:01:02.000Z', 'two'),
    ])
    expect(await rows.newsSince(new Date('2026-11-20T10:01:00Z'))).toHaveLength(1)
  })

  test('news with more text than one property holds come back whole', async () => {
    const words = '–'.repeat(50_000)
    await rows.tell('bb', { at: '2026-11-20T10:02:00.000Z', by: 'one', updates: [{ words }] as never })
    const [read] = await rows.newsSince(new Date('2026-11-20T10:02:00Z'))
    expect(read?.updates.map((update) => update.words.length)).toEqual([50_000])
    expect(read?.updates[0]?.words === words).toBe(true)
  })

  test('a row of many commands comes back whole, and one that no row can hold is refused before anything is kept', async () => {
    const several = (count: number): Envelope => {
      const steps = Array.from({ length: count }, (_, n) => ({
        command: { kind: 'reword', ref: `AA-2026-${n}`, wording: '–'.repeat(1_000) } as const,
      }))
      return { ...envelope('request-many'), command: { kind: 'several', steps } }
    }
    await rows.accept(row('dd', { envelope: several(50) }))
    expect((await rows.pending())[0]?.envelope).toEqual(several(50))
    await expect(rows.accept(row('ee', { envelope: several(100) }))).rejects.toMatchObject({ code: 'store-refused' })
    expect(await rows.find('ee')).toBeUndefined()
  })

  test('updates that no row of news can hold are left out, and the row is finished all the same', async () => {
    await rows.accept(row('ff'))
    await rows.tell('ff', {
      ...news('2026-11-20T10:03:00.000Z'),
      updates: Array.from({ length: 10 }, () => ({ words: '–'.repeat(20_000) })) as never,
    })
    await rows.remove('ff')
    expect(await rows.find('ff')).toBeUndefined()
    expect(await rows.newsSince(new Date('2026-11-20T10:03:00Z'))).toEqual([news('2026-11-20T10:03:00.000Z')])
  })

  test('news are removed after an hour, rows that wait never', async () => {
    await rows.accept(row('cc'))
    await rows.tell('aa', news('2026-11-20T09:00:00.000Z'))
    await rows.tell('bb', news('2026-11-20T10:00:00.000Z'))
    await rows.tidy(new Date('2026-11-20T10:30:00Z'))
    expect(await rows.newsSince(new Date('2026-11-20T08:00:00Z'))).toEqual([news('2026-11-20T10:00:00.000Z')])
    expect(await rows.pending()).toHaveLength(1)
  })
})

function withoutTag({ eTag: _eTag, ...rest }: InboxRow) {
  return rest
}
