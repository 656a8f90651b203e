import { expect, test } from 'vitest'
import { createShared } from '../../bot/delivery/shared.ts'

test('whoever asks while the work runs shares one next run, which begins after they asked', async () => {
  const begun: PromiseWithResolvers<number>[] = []
  const ask = createShared(() => {
    begun.push(Promise.withResolvers<number>())
    return begun.at(-1)!.promise
  })
  const first = ask()
  const alongside = ask()
  await Promise.resolve()
  await new Promise(setImmediate)
  expect(begun).toHaveLength(1)
  const later = [ask(), ask(), ask()]
  begun[0]!.resolve(1)
  expect([await first, await alongside]).toEqual([1, 1])
  await expect.poll(() => begun.length).toBe(2)
  begun[1]!.resolve(2)
  expect(await Promise.all(later)).toEqual([2, 2, 2])
})

test('a fault is told to those who shared the run, and the next run is made all the same', async () => {
  let runs = 0
  const ask = createShared(async () => {
    runs++
    if (runs === 1) throw new Error('away')
    return runs
  })
  const [one, two] = [ask(), ask()]
  await expect(one).rejects.toThrow('away')
  await expect(two).rejects.toThrow('away')
  expect(await ask()).toBe(2)
})
