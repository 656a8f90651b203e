import { expect, test } from 'vitest'
import { lines, replies, said } from './said.ts'

test.each(lines`
  ## Ensure all officers complete the stalking course
  98% of officers have completed
  98.5 per cent of officers have completed it
  300 officers have completed it
  420 have completed the course
  two thirds of officers have completed it
  a handful have completed it
  dozens of them have finished
  over 400 completed
  everyone on B shift has completed it
  everyone's done it now bar nights
  ## Train 40 sergeants in supervision
  30 sergeants completed
  39 trained
  ## Write to the Home Secretary about funding
  will write next week
  letter done, it may go Friday
`)('“%s” (%s) does not say that all of it is done', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(replies`
  Ensure all officers complete the stalking course
  everyone's done it now => complete 41
  all 420 have completed => complete 41
  no update needed as complete => complete 41
  write to me again next week => snooze 41 @2025-10-20
  Provide figures on funding
  that went in the May pack => complete 41
  the PCC's office have had this since 3 Oct => complete 41 @2025-10-03
  Arrange visit to custody for the Commissioner
  visit is on the 16th => progress 41 @2025-10-16
  new date is 30 October => extend 41 @2025-10-30
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each([
  ['all bar custody finished', 'complete 41,50'],
  ['all but the last one done', 'complete 41,44'],
  ['not a single one of these is done', 'progress 41,44,50'],
  ['112 is done', 'complete ?'],
])('“%s” is read as %s', (text, reading) => {
  expect(said(text, 3)).toBe(reading)
})
