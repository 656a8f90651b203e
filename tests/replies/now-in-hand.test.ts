import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Share the peer review report with the PCC
  she has the peer review report => complete 41
  he has the draft report => progress 41
  he has it on his list => progress 41
  passed it to Annie in the PCC's office on Monday => complete 41 @2025-10-13
  passed it to Annie in comms => progress 41
  Develop a toolkit for burglary victims
  toolkit's out => complete 41
  toolkit is out for comment => progress 41
  the toolkit is finished and being used => complete 41
  toolkit being used in the pilot => progress 41
  Obtain costs for new lockers
  quotes in => complete 41
  two of three quotes in => progress 41 67%
  costs obtained, sent to the board => complete 41
  Ensure all vehicles carry defibrillators
  every vehicle now has one => complete 41
  every vehicle will have one => progress 41
  Review the policy on bail
  reviewed, no changes needed, please close => complete 41
  Explain rise in shoplifting
  why is it always me => other
  I've a cold coming => other
  tell the Commissioner to do it himself => other
  closing time at the Swan, anyone? => other
`)('“%s” (%s) is where it was wanted, or is not', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  three actions
  first and last complete, middle no change => complete 41,50 | noChange 44
  middle done => complete 44
`)('“%s” (%s) counts from the middle too', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
