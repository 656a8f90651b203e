import { expect, test } from 'vitest'
import { readTyped } from '../../bot/teams/typed.ts'
import { readUpdateLine } from '../../bot/teams/typed-updates.ts'

test.each<[string, object]>([
  ['confirm updates', { way: 'confirm', numbers: 'all' }],
  ['Confirm all updates.', { way: 'confirm', numbers: 'all' }],
  ['confirm updates 1, 3 and 12', { way: 'confirm', numbers: [1, 3, 12] }],
  ['confirm update 2', { way: 'confirm', numbers: [2] }],
  ['drop update 2', { way: 'drop', numbers: [2] }],
  ['drop updates 2 3', { way: 'drop', numbers: [2, 3] }],
  ['update 2 is aa-2026-004', { way: 'is', number: 2, ref: 'AA-2026-004' }],
  ['update 2 is #4', { way: 'is', number: 2, ref: '4' }],
  ['update 2 goes to the December meeting', { way: 'goes-to', number: 2, place: 'the December meeting' }],
  ['update 2 as part-met', { way: 'as', number: 2, change: { kind: 'discharge', outcome: 'part-met' } }],
  ['update 2 as withdrawn', { way: 'as', number: 2, change: { kind: 'withdraw' } }],
  ['update 2 as done', { way: 'as', number: 2, change: { kind: 'report-done' } }],
])('"%s" is about an update of notes', (text, line) => {
  expect(readTyped(text)).toEqual({ kind: 'updates', line })
})

test.each([
  'confirm 2',
  'drop 2',
  'update 14 is done',
  'update 14: half done',
  'update 14 is AA-2026-004 now',
  'update 2 as soon as',
  'updates',
])('"%s" is not', (text) => {
  expect(readUpdateLine(text)).toBeUndefined()
})
