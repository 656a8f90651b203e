import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHandEdits } from '../../bot/azure/hand-edits.ts'
import { openTables, type Tables } from '../../bot/azure/tables.ts'
import type { HandEdit } from '../../bot/delivery/ports.ts'
import { type Storage, startStorage } from '../../local/storage.ts'

let storage: Storage
let tables: Tables
beforeAll(async () => {
  storage = await startStorage()
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
