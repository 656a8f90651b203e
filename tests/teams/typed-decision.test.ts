import { expect, test } from 'vitest'
import { readTyped } from '../../bot/teams/typed.ts'

test.each([
  ['discharge 14', { ref: '14', decision: 'met', reason: '' }],
  ['Discharge AA-2026-014.', { ref: 'AA-2026-014', decision: 'met', reason: '' }],
  ['discharge aa-2026-014 as part met: half is enough', { ref: 'AA-2026-014', decision: 'part-met', reason: 'half is enough' }],
  ['discharge #14 partly met', { ref: '14', decision: 'part-met', reason: '' }],
  ['DISCHARGE 14 superseded - the new plan', { ref: '14', decision: 'superseded', reason: 'the new plan' }],
  ['discharge 14: seen at the meeting', { ref: '14', decision: 'met', reason: 'seen at the meeting' }],
  ['send back 14: no figures yet', { ref: '14', decision: 'send-back', reason: 'no figures yet' }],
  ['Send 14 back because there are no figures', { ref: '14', decision: 'send-back', reason: 'there are no figures' }],
  ['send AA-2026-014 back', { ref: 'AA-2026-014', decision: 'send-back', reason: '' }],
])('"%s" is read as the decision %o', (text, line) => {
  expect(readTyped(text)).toEqual({ kind: 'decide', line })
})

test.each([
  'discharge',
  'discharged 14',
  'discharge 14 tomorrow',
  'not discharge 14',
  'discharge 14 and 15',
  'discharge 14?',
  'please do not discharge 14',
  'send back the papers',
  'send 14 to the DCC',
])('"%s" is no decision', (text) => {
  expect(readTyped(text).kind).toBe('reply')
})

test.each(['awaiting', 'Awaiting me', 'What awaits me?', 'to decide'])('"%s" asks for what awaits the chair', (text) => {
  expect(readTyped(text)).toEqual({ kind: 'awaiting' })
})
