import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide assurance on firearms licensing checks
  assurance given verbally and followed up in writing 7 October => complete 41 @2025-10-07
  given verbally and to be followed up in writing => progress 41
  Circulate the winter demand plan to partners
  all partners have a copy => complete 41
  some partners have a copy => progress 41
  partners have a draft copy => progress 41
  it went round on the 9th, receipts from everyone => complete 41 @2025-10-09
  Visit the call centre in Gwent
  visited on 6 October with two of the team => complete 41 @2025-10-06
  met with two of the team to plan the visit => progress 41
  Implement the new missing persons form
  now in use everywhere => complete 41
  implemented force wide, training done too => complete 41
  in use everywhere except Telford => progress 41
  training done force wide => progress 41
  Report on stop and account
  reported at the September meeting, was not updated on your list => complete 41
  it was not updated on the system => progress 41
  let's go for the next A&A date => extend 41 @2025-11-20
  College haven't issued the guidance => blocked 41
  when's the meeting => query
`)('“%s” (%s) is done for all, or is not', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
