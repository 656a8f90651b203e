import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAsk } from '../../bot/teams/read-ask.ts'

const OWN = { kind: 'next', words: '' }

describe('a question in plain words', () => {
  test.each([
    ['what do I owe', { kind: 'owed' }],
    ['What have I got?', { kind: 'owed' }],
    ['list everything I own', { kind: 'owed' }],
    ["so what's on my list?", { kind: 'owed' }],
    ['anything for me?', { kind: 'owed' }],
    ["what's overdue", { kind: 'overdue' }],
    ['which ones are late?', { kind: 'overdue' }],
    ['what have I got overdue?', { kind: 'my-overdue' }],
    ['which of mine are overdue', { kind: 'my-overdue' }],
    ['what changed since the last meeting', { kind: 'changed', words: 'the last meeting' }],
    ['What’s new since Monday?', { kind: 'changed', words: 'monday' }],
    ['what has changed?', { kind: 'changed', words: '' }],
    ["what's next for the DCC", { kind: 'next', words: 'the dcc' }],
    ['what does the Chief Constable owe?', { kind: 'next', words: 'the chief constable' }],
    ['what’s next', OWN],
    ['what is coming up for me?', OWN],
    ['when is 14 due', { kind: 'due' }],
    ["when's AA-2026-014 due?", { kind: 'due' }],
    ['what is the deadline for the custody one', { kind: 'due' }],
    ['is 14 overdue?', { kind: 'due' }],
    ['who raised it and in which words', { kind: 'raised' }],
    ['who raised this?', { kind: 'raised' }],
    ['remind me what the ask was on Clare’s Law?', { kind: 'raised' }],
    ['where did 14 come from?', { kind: 'raised' }],
    ['who owns 14?', { kind: 'owner' }],
    ['where are we with 14', { kind: 'standing' }],
    ['is this one done or not?', { kind: 'standing' }],
    ['what is the status of 14?', { kind: 'standing' }],
  ])('"%s" is read', (text, ask) => {
    expect(readAsk(text)).toEqual(ask)
  })

  test.each([
    'done',
    'is done',
    '14 is overdue because the supplier is late',
    'is overdue because of the printer, need until Friday',
    'when the survey is back we will finish',
    'can we have until the end of January for 14?',
    'what we agreed is done',
    'what is left will be done by Friday',
    'all done',
    'nothing changed',
    'one for the DCC',
    'The DCC owes the costs',
    'can 14 be closed?',
    'please mark 14 as done',
    'who knows',
    'no change since the last meeting',
    'what do I owe\nand this is line two',
  ])('"%s" is none', (text) => {
    expect(readAsk(text)).toBeUndefined()
  })

  test('is found, or not, in any words at all', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => ['undefined', 'object'].includes(typeof readAsk(text))))
  })
})
