import { expect, test } from 'vitest'
import { readStandIn } from '../../bot/teams/read-stand-in.ts'

test.each([
  ['my staff officer answers for me until 14 June', { kind: 'stand-in', who: 'my staff officer', to: '2026-06-14' }],
  ['My deputy will be standing in for me until Friday 5 June.', { kind: 'stand-in', who: 'My deputy', to: '2026-06-05' }],
  ['Until 14 June 2026, Ash Linden covers for me', { kind: 'stand-in', who: 'Ash Linden', to: '2026-06-14' }],
  ['I am away until 14 June: Linden answers on my behalf', { kind: 'stand-in', who: 'Linden', to: '2026-06-14' }],
  ['my staff officer answers for me', { kind: 'stand-in', who: 'my staff officer', to: undefined }],
  ['my staff officer answers for me until 31 June', { kind: 'stand-in', who: 'my staff officer', to: undefined }],
  ['I’m back', { kind: 'back' }],
  ['I am back at work', { kind: 'back' }],
  ['it speaks for me', undefined],
  ['AA-2026-014: the deputy answers for me until 14 June', undefined],
  ['I am back on this next week', undefined],
  ['my staff officer is drafting it until 14 June', undefined],
  ['done', undefined],
])('"%s"', (text, line) => {
  expect(readStandIn(text, '2026-06-01')).toEqual(line)
})
