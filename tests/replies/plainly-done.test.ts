import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide a note on custody staffing
  went over to the PCC before Easter => complete 41
  will be done before Christmas => progress 41 @2025-12-24
  must be sent by 20 December => progress 41
  handed it in at the start of the week, can be closed => complete 41
  Fully delivered. Recommend closure at the next A&A => complete 41
  can be closed at the next meeting please => complete 41
  propose to close at the next A&A => progress 41 @2025-11-20
  will be closed at the next A&A => progress 41 @2025-11-20
  we have done what was asked => complete 41
  did what we could => progress 41
  It has been complete since June and I have said so twice => complete 41
  note supplied and she asked for nothing further => complete 41
  explained in full at the last board, nothing more was asked => complete 41
  submitted with two days in hand => complete 41
  off my desk => complete 41
  off my desk and onto Legal's => reassign 41 to Legal
  agreed with the chair that this is complete, please action => complete 41
  agreed with the chair that it will be complete by May, please action => progress 41 @2026-05-31
  um yes that has been done now full stop thank you => complete 41
  okay so the note to the PCC that's gone that's finished full stop => complete 41
  ticked off this a.m. => complete 41 @2025-10-14
  you can take this as done => complete 41
  Consider it discharged from our end => complete 41
  consider it discharged from our end once Legal agree => blocked 41
  note sent on Monday so shut it on yours => complete 41 @2025-10-13
  have you not heard? done! => complete 41
  have you not heard? not done! => progress 41 | query 41
  still to go to the DCC => progress 41
  now with the PCC, DCC content, request discharge => complete 41
  let's move the date to the next A&A => extend 41 @2025-11-20
  finsihed this mornng => complete 41 @2025-10-14
  nothing oustanding => complete 41
  Submited and aknowledged this afternon => progress 41
  draftd, with the boss => progress 41
  it was trailed at the last meeting => progress 41
  Review the lone worker policy
  Reviewd and signd off => complete 41
  Train PCSOs in problem solving
  eighth and final cohort trained yesterday so that's the lot => complete 41 @2025-10-13
  everyone trained, final cohort was 3 October => complete 41 @2025-10-03
  everyone trained, final cohort is on 20 March => progress 41
  final course was due on Friday but cancelled => progress 41
  Agree terms of reference for the ethics panel
  agreed at the panel's first sitting on 9/10 => complete 41 @2025-10-09
  agreed in principle at the first meeting => progress 41
  Close Ludlow front counter
  counter closed on Friday, keys returned => complete 41 @2025-10-10
  keys returned, counter still open on Saturdays => progress 41
`)('“%s” (%s) is read by when, by whom and how surely it was done', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  three actions
  last of these is done, middle one is for ACC Morgan => complete 50 | reassign 44 to ACC Morgan
  first of these is done => complete 41
  custody contract signed by both of us and reviewed. Done => complete 44
  the figures: officers all have them => progress 41
  Close Ludlow front counter
  counter closed on Friday, strike that off => complete 41 @2025-10-10
`)('“%s” (%s) points at the one it names', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
