import { expect, test } from 'vitest'
import { said } from './said.ts'

test.each([
  [
    'stop and search done. Custody to Supt Criminal Justice. Strategy 14/11.',
    'complete 41 | reassign 44 to Supt Criminal Justice | extend 50 @2025-11-14',
  ],
  ['custody now comes under the Criminal Justice Board', 'transfer 44 to Criminal Justice Board'],
  ['custody was closed in July according to my notes', 'progress 44'],
  ['is custody due this month or next', 'query 44'],
  ['has been done', 'complete ?'],
  ['I am out of the office until 27 October. For urgent matters contact the duty officer.', 'snooze 41,44,50 @2025-10-27'],
  ['👍 will update tomorrow', 'acknowledge'],
])('“%s” is read as %s', (text, reading) => {
  expect(said(text, 3)).toBe(reading)
})
