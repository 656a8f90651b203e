import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLease } from '../../bot/azure/lease.ts'
import type { Storage } from '../../local/storage.ts'
import { takeStorage } from '../support/shared-storage.ts'

let storage: Storage
beforeAll(async () => {
  storage = await takeStorage()
})
afterAll(() => storage.close())

test('of several instances one has the lease, keeps it when it asks again, gives it up when told, and another name is another lease', async () => {
  const { connectionString } = storage
  const [one, two] = [1, 2].map(() => createLease({ connectionString, name: 'mending' }))
  expect(await one!.held()).toBe(true)
  expect(await two!.held()).toBe(false)
  expect(await one!.held()).toBe(true)
  await one!.release()
  expect(await two!.held()).toBe(true)
  await one!.release()
  expect(await one!.held()).toBe(false)
  expect(await createLease({ connectionString, name: 'other' }).held()).toBe(true)
})

test('work is done by one at a time, also when it fails, and then by whoever asks next', async () => {
  const { connectionString } = storage
  const [one, two] = [1, 2].map(() => createLease({ connectionString, name: 'work' }))
  const [begun, busy] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()]
  const first = one!.during(() => {
    begun.resolve()
    return busy.promise
  })
  await begun.promise
  expect(await two!.during(async () => 'joined')).toBeUndefined()
  busy.resolve('done')
  expect(await first).toBe('done')
  await expect(two!.during(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await one!.during(async () => 'again')).toBe('again')
})

test('of ten that ask at once exactly one has it', async () => {
  const { connectionString } = storage
  const answers = await Promise.all(Array.from({ length: 10 }, () => createLease({ connectionString, name: 'rush' }).held()))
  expect(answers.filter(Boolean)).toHaveLength(1)
})
