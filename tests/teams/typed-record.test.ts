import { expect, test } from 'vitest'
import { readTyped } from '../../bot/teams/typed.ts'
import { readRecordLine } from '../../bot/teams/typed-record.ts'

test.each<[string, object]>([
  ['agreed', { way: 'agree', refs: [] }],
  ['I agree.', { way: 'agree', refs: [] }],
  ['Agreed all', { way: 'agree', refs: [] }],
  ['agreed 14', { way: 'agree', refs: ['14'] }],
  ['agree to #14 and aa-2026-002', { way: 'agree', refs: ['14', 'AA-2026-002'] }],
  ['agreed 14, 15 and 16 as recorded', { way: 'agree', refs: ['14', '15', '16'] }],
  ['correct 14: it is the spring rota', { way: 'correct', ref: '14', reason: 'it is the spring rota' }],
  ['Correction AA-2026-014 – ours is the audit', { way: 'correct', ref: 'AA-2026-014', reason: 'ours is the audit' }],
  ['dispute 14: never agreed', { way: 'dispute', ref: '14', reason: 'never agreed' }],
  ['settle 14: a summary will do', { way: 'settle', ref: '14', reason: 'a summary will do' }],
  ['disputes', { way: 'disputes' }],
])('"%s" is about how actions are recorded', (text, line) => {
  expect(readTyped(text)).toEqual({ kind: 'as-recorded', line })
})

test.each([
  'agreed, half done',
  'agreed 14 by Friday',
  'correct 14 is done',
  'dispute 14 we never agreed it',
  'correct: 14',
  'agreed to share 14',
])('"%s" is left to be read as an answer', (text) => {
  expect(readRecordLine(text)).toBeUndefined()
})
