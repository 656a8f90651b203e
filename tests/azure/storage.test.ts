import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLedger } from '../../bot/azure/ledger.ts'
import { createPlaces } from '../../bot/azure/places.ts'
import { createQuestions } from '../../bot/azure/questions.ts'
import { createSnapshotKeep } from '../../bot/azure/snapshot-keep.ts'
import { keyFor, openTables, type Tables } from '../../bot/azure/tables.ts'
import type { LedgerRow } from '../../bot/delivery/ports.ts'
import type { Storage } from '../../local/storage.ts'
import { takeStorage } from '../support/shared-storage.ts'

let storage: Storage
let tables: Tables
beforeAll(async () => {
  storage = await takeStorage()
  tables = await openTables(storage.connectionString)
})
afterAll(() => storage.close())

const row = (given: Partial<LedgerRow> = {}): LedgerRow => ({
  to: 'person:0001',
  kind: 'bundle',
  period: '2026-11-20',
  state: 'sending',
  activityId: '',
  refs: ['AA-2026-001', 'AA-2026-002'],
  at: '2026-11-20T09:00:00.000Z',
  note: '',
  ...given,
})

describe('tables', () => {
  test('opening them twice is no fault', async () => {
    expect(Object.keys(await openTables(storage.connectionString))).toEqual(['places', 'ledger', 'questions', 'inbox', 'handedits'])
  })

  test.each([
    ['person:0001', 'person=3A0001'],
    ['19:a/b?c#d\\e@thread.tacv2', '19=3Aa=2Fb=3Fc=23d=5Ce=40thread.tacv2'],
    ['a=b', 'a=3Db'],
  ])('the key of %s is legal and its own', (text, key) => {
    expect(keyFor(text)).toBe(key)
  })

  test('a storage that is not there is a fault that may pass', async () => {
    await expect(openTables(storage.connectionString.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:1'))).rejects.toMatchObject({
      code: 'store-unavailable',
    })
  })

  test('a storage that refuses the key says so', async () => {
    const wrong = storage.connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${Buffer.from('wrong').toString('base64')}`)
    await expect(openTables(wrong)).rejects.toMatchObject({ code: 'store-refused' })
  })
})

describe('places', () => {
  const place = (updatedAt: string, reference = '{}') => ({
    key: 'channel:19:x/y#z@thread.tacv2',
    conversationId: '19:x/y#z@thread.tacv2',
    reference,
    updatedAt,
  })

  test('a place is found as it was saved, and gone once it is forgotten', async () => {
    const places = createPlaces({ table: tables.places })
    expect(await places.find(place('').key)).toBeUndefined()
    await places.save(place('2026-11-20T09:00:00Z', '{"a":1}'))
    expect(await places.find(place('').key)).toEqual(place('2026-11-20T09:00:00Z', '{"a":1}'))
    await places.forget(place('').key)
    await places.forget(place('').key)
    expect(await places.find(place('').key)).toBeUndefined()
  })

  test('the later of two places stands, whoever saves last and however many at once', async () => {
    const places = createPlaces({ table: tables.places })
    const hours = ['12', '09', '11', '10']
    await Promise.all(hours.map((hour) => places.save(place(`2026-11-20T${hour}:00:00Z`))))
    expect((await places.find(place('').key))?.updatedAt).toBe('2026-11-20T12:00:00Z')
    await places.save(place('2026-11-20T08:00:00Z'))
    expect((await places.find(place('').key))?.updatedAt).toBe('2026-11-20T12:00:00Z')
  })
})

describe('the ledger', () => {
  test('of many that begin one message only one may', async () => {
    const ledger = createLedger({ table: tables.ledger })
    const began = await Promise.all(Array.from({ length: 5 }, () => ledger.begin(row())))
    expect(began.filter(Boolean)).toHaveLength(1)
    expect(await ledger.begin(row({ period: '2026-11-21' }))).toBe(true)
    expect(await ledger.begin(row({ kind: 'reply-card' }))).toBe(true)
  })

  test('a row that became a message is found by it, and one that is gone is left', async () => {
    const ledger = createLedger({ table: tables.ledger })
    const kept = row({ to: 'person:0777', kind: 'reply-card', period: 'card.1', state: 'sent' })
    await ledger.save(kept)
    await ledger.place(kept, 'message-7')
    expect(await ledger.findMessage('person:0777', 'message-7')).toEqual({ ...kept, activityId: 'message-7' })
    await ledger.place({ ...kept, period: 'card.2' }, 'message-8')
    expect(await ledger.find('person:0777', 'reply-card', 'card.2')).toBeUndefined()
  })

  test('a row is marked, found again, and unsettled until then', async () => {
    const ledger = createLedger({ table: tables.ledger })
    const begun = row({ to: "person:o'neil" })
    await ledger.begin(begun)
    expect(await ledger.find(begun.to, 'bundle', '2026-11-20')).toEqual(begun)
    expect((await ledger.unsettled()).filter((r) => r.to === begun.to)).toEqual([begun])
    const sent = { ...begun, state: 'sent' as const, activityId: 'a1' }
    await ledger.save(sent)
    expect(await ledger.find(begun.to, 'bundle', '2026-11-20')).toEqual(sent)
    expect((await ledger.unsettled()).filter((r) => r.to === begun.to)).toEqual([])
    await ledger.save({ ...sent, state: 'unsure' })
    expect((await ledger.unsettled()).filter((r) => r.to === begun.to)).toHaveLength(1)
    expect(await ledger.find(begun.to, 'digest', '2026-11-20')).toBeUndefined()
  })

  test('the last rows of one receiver come newest first and no more than asked', async () => {
    const ledger = createLedger({ table: tables.ledger })
    for (const day of ['18', '20', '19']) {
      await ledger.begin(row({ to: 'person:last', period: `2026-11-${day}`, at: `2026-11-${day}T09:00:00.000Z` }))
    }
    expect((await ledger.lastTo('person:last', 2)).map((r) => r.period)).toEqual(['2026-11-20', '2026-11-19'])
  })
})

describe('open questions', () => {
  test('a question stays open until it is settled, and a new one takes its place', async () => {
    const questions = createQuestions({ table: tables.questions })
    const question = {
      oid: '0001',
      conversationId: 'a:1/2',
      kind: 'what-date' as const,
      about: '{}',
      askedAt: '2026-11-20T09:00:00Z',
      askedBy: 'message-1',
      answeredBy: '',
    }
    await questions.settle(question, 'message-2')
    expect(await questions.find('0001', 'a:1/2')).toBeUndefined()
    await questions.ask(question)
    const next = { ...question, kind: 'which-action' as const, askedBy: 'message-2' }
    await questions.ask(next)
    await questions.settle(question, 'message-2')
    expect(await questions.find('0001', 'a:1/2')).toEqual(next)
    expect(await questions.find('0002', 'a:1/2')).toBeUndefined()
    expect(await questions.openSince(new Date('2026-11-20T09:00:01Z'))).toEqual([next])
    expect(await questions.openSince(new Date('2026-11-20T09:00:00Z'))).toEqual([])
    await questions.settle(next, 'message-3')
    expect(await questions.openSince(new Date('2026-11-20T09:00:01Z'))).toEqual([])
    expect(await questions.find('0001', 'a:1/2')).toEqual({ ...next, answeredBy: 'message-3' })
  })
})

describe('the kept snapshot', () => {
  test('it is nothing at first, then what was saved last', async () => {
    const keep = createSnapshotKeep({ connectionString: storage.connectionString })
    expect(await keep.load()).toBeUndefined()
    await keep.save('{"one":"tŷ"}')
    await keep.save('{"two":2}')
    expect(await keep.load()).toBe('{"two":2}')
  })

  test('it is read whole while another instance saves a longer or shorter one', async () => {
    const [reader, writer] = [1, 2].map(() => createSnapshotKeep({ connectionString: storage.connectionString }))
    const texts = [40, 90_000].map((length) => JSON.stringify('x'.repeat(length)))
    await writer!.save(texts[0]!)
    let saving = true
    const saves = (async () => {
      for (let round = 0; round < 60; round += 1) await writer!.save(texts[round % 2]!)
      saving = false
    })()
    while (saving) expect(texts).toContain(await reader!.load())
    await saves
  })
})
