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

test.each(replies`
  Agree local metrics for Victims' Code compliance
  metrics agreed with the LCJB on 3rd Oct => complete 41 @2025-10-03
  agreed the agenda with the LCJB => progress 41
  agreed with some partners => progress 41
  agreed with the LCJB that it will wait => progress 41
  Explain the rise in outcome 15
  explained at the August A&A => complete 41
  to be explained at the November A&A => progress 41
  Carry out deep dive of the quality of DA investigations
  deep dive carried out in Sept and report's with legal => progress 41
  Recruit two financial investigators
  both FIs now in post as of Monday => complete 41 @2025-10-13
  posts filled internally => complete 41
  recruitment frozen => progress 41
  Draft public answer on front counters
  drafted and sent to OPCC => complete 41
  drafted and with comms => progress 41
  Include qualitative data in the quarterly report
  now included as standard => complete 41
  included in draft => progress 41
  Visit West Midlands Police
  we've been, very useful => complete 41
  been delayed => progress 41
`)('“%s” (%s) is read as it was meant', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(lines`
  ## Recruit three call handlers
  recruitment process has closed with no one appointed
  ## Provide update on hate crime satisfaction levels
  completed and returned with comments
  completed and returned, annex missing
  update went to the PCC and back
  ## Notify the ICO of the misdirected email
  notified my boss
  ## Finish the roll-out of laptops
  rolled out 40
  ## Extend the contract to March
  the deadline was extended to March
  ## Agree local metrics
  agreed with you that it's late
`)('“%s” (%s) is not the whole of it', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})
