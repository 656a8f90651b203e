import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHandEdits } from '../../bot/azure/hand-edits.ts'
import { openTables, type Tables } from '../../bot/azure/tables.ts'
import type { HandEdit } from '../../bot/delivery/ports.ts'
import type { Storage } from '../../local/storage.ts'
import { takeStorage } from '../support/shared-storage.ts'

let storage: Storage
let tables: Tables
beforeAll(async () => {
  storage = await takeStorage()
  tables = await openTables(storage.connectionString)
})
afterAll(() => storage.close())

const edit = (given: Partial<HandEdit> = {}): HandEdit => ({
  id: '7."0f0e0d0c-0000-4000-8000-000000000000,3".Status',
  list: 'Actions',
  ref: 'AA-2026-001',
  column: 'Status',
  old: 'open',
  new: 'discharged',
  editorOid: '00000000-0000-4000-8000-0000000000aa',
  editorName: 'Records Officer',
  at: '2026-11-20T09:00:00Z',
  ...given,
})

test('an offer made twice stands once, and is gone from the open ones for good when it is settled', async () => {
  const handEdits = createHandEdits({ table: tables.handedits })
  const later = edit({ id: '7."x/y#z",4.Board', column: 'Board', at: '2026-11-20T10:00:00Z' })
  for (const offered of [later, edit(), edit()]) await handEdits.offer(offered)
  expect(await handEdits.open()).toEqual([edit(), later])
  await handEdits.settle(edit(), '00000000-0000-4000-8000-000000000001')
  await handEdits.offer(edit())
  expect(await createHandEdits({ table: tables.handedits }).open()).toEqual([later])
  await handEdits.settle(later, '00000000-0000-4000-8000-000000000001')
})

test('what is longer than a value of the table is kept from its beginning', async () => {
  const handEdits = createHandEdits({ table: tables.handedits })
  await handEdits.offer(edit({ id: 'long', new: 'w'.repeat(60_000) }))
  const [kept] = await handEdits.open()
  expect(kept?.new).toBe('w'.repeat(32_000))
})

describe('an edit that is claimed', () => {
  const one = (id: string) => edit({ id, ref: 'AA-2026-009' })
  const offered = async (id: string) => {
    const handEdits = createHandEdits({ table: tables.handedits })
    await handEdits.offer(one(id))
    return handEdits
  }

  test('to be accepted can be claimed again by anybody to be accepted, and not dismissed until it is let go', async () => {
    const handEdits = await offered('claim-1')
    expect(await handEdits.claim(one('claim-1'), { byOid: 'a', to: 'accept' })).toBe(true)
    expect(await handEdits.claim(one('claim-1'), { byOid: 'b', to: 'accept' })).toBe(true)
    expect(await handEdits.claim(one('claim-1'), { byOid: 'b', to: 'dismiss' })).toBe(false)
    expect((await handEdits.open()).map(({ id }) => id)).toContain('claim-1')
    await handEdits.release(one('claim-1'))
    expect(await handEdits.claim(one('claim-1'), { byOid: 'b', to: 'dismiss' })).toBe(true)
    expect(await handEdits.claim(one('claim-1'), { byOid: 'a', to: 'accept' })).toBe(false)
    expect((await handEdits.open()).map(({ id }) => id)).not.toContain('claim-1')
  })

  test('from both sides at once goes one way', async () => {
    const handEdits = await offered('claim-2')
    const ways = ['accept', 'dismiss', 'accept', 'dismiss', 'dismiss'] as const
    const claimed = await Promise.all(ways.map((to) => handEdits.claim(one('claim-2'), { byOid: to, to })))
    const won = new Set(ways.filter((_, place) => claimed[place]))
    expect(won.size).toBe(1)
    if (won.has('dismiss')) expect(claimed.filter(Boolean)).toHaveLength(1)
  })

  test('and was never offered is nobody’s', async () => {
    const handEdits = createHandEdits({ table: tables.handedits })
    expect(await handEdits.claim(one('claim-3'), { byOid: 'a', to: 'accept' })).toBe(false)
  })
})
