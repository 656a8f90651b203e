import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  did Friday's email close this or not => query 41
  send over the wording of the minute behind it => query 41
  figures were shared weeks ago so it isn't outstanding => complete 41
  isn't outstanding because it hasn't started => progress 41
  it isn't overdue => progress 41
  not overdue, sent Friday => complete 41 @2025-10-10
  Was overdue, isn't now: lodged with the OPCC today => complete 41 @2025-10-14
  was overdue, isn't now => progress 41
  three further weeks requested => extend 41 @2025-11-04
  date on this wants changing => extend 41 ?
  Extension needed, date to follow => extend 41 ?
  handed the Commissioner our report in person on Monday => complete 41 @2025-10-13
  Put Ch Insp Reeve down for this => reassign 41 to Ch Insp Reeve
  put DCI Rudge on it => reassign 41 to DCI Rudge
  put the chief in the picture => progress 41
  why does this keep coming up, I sent them in June => complete 41
  catch me 2moro => snooze 41 @2025-10-15
  what a waste of a Friday => other
  is it complete? ha. no => progress 41
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
