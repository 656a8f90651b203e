import { expect, test } from 'vitest'
import { createLately } from '../../bot/teams/lately.ts'

test('what was kept is known for a minute, as it was', () => {
  let now = 0
  const lately = createLately(() => now)
  expect(lately.has('person:1', 'a')).toBe(false)
  lately.add('person:1', 'a')
  expect([lately.has('person:1', 'a'), lately.has('person:1', 'b'), lately.has('person:2', 'a')]).toEqual([true, false, false])
  now = 60_000
  expect(lately.has('person:1', 'a')).toBe(false)
})

test('it never holds more than a thousand, and forgetting only means that something is written again', () => {
  const lately = createLately(() => 0)
  for (let n = 0; n < 1_001; n++) lately.add(`person:${n}`, 'a')
  expect([lately.has('person:0', 'a'), lately.has('person:1000', 'a')]).toEqual([false, true])
})
