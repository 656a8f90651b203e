import { expect, test } from 'vitest'
import { readReason } from '../../bot/replies/reason.ts'

test.each([
  ['14 need until 30 Jan', ''],
  ['AA-2026-014 can we have two more weeks please', ''],
  ['need to move this to the end of March', ''],
  ['14 need until 30 Jan – costs not back', '14 need until 30 Jan – costs not back'],
  ['two more weeks, the supplier has not replied', 'two more weeks, the supplier has not replied'],
  ['until Friday because of the court hearing', 'until Friday because of the court hearing'],
])('the request "%s" gives the reason "%s"', (text, reason) => {
  expect(readReason(text)).toBe(reason)
})
