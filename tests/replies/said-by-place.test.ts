import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  three actions
  the one at the bottom is finished => complete 50
  bottom of the list is done => complete 50
  the one in the middle is stuck with legal => blocked 44
  second one down is done => complete 44
  the penultimate one is finished => complete 44
  last but one needs until 31 Oct => extend 44 @2025-10-31
  the last but one isn't done => progress 44
  the one due first is finished => complete 41
  the one due last needs another month => extend 50 @2025-11-14
  the one due on Friday is finished => complete 41
  a) done b) 50% c) not started => complete 41 | progress 44 50% | progress 50
  (i) done (ii) 50% => complete 41 | progress 44 50%
  1st complete 2nd ongoing 3rd complete => complete 41,50 | progress 44
  one done two half way three not started => complete 41 | progress 44 50% | progress 50
  one done, two to go => progress ?
  1 to 3 done => complete 41,44,50
  1 to 3 weeks => extend 41 @2025-11-04
  2-3 no change, 1 done => noChange 44,50 | complete 41
  41-44 no change => noChange 41,44
  41 to 50 all done => complete 41,44,50
  done 1 and 2 => complete 41,44
  please close 1 and 3 => complete 41,50
  please don't close 1 and 3 => progress 41,50
  please close 2 => complete 44
  close 2 once 3 is done => progress ?
  close the first and the third please => complete 41,50
  close the first and chase the third => complete 41
  1 → Supt Hall, 2 → close => reassign 41 to Supt Hall | complete 44
  3 -> 31 Oct => extend 50 @2025-10-31
`)('of three, “%s” means those that it places (%s): %s', (text, _title, reading) => {
  expect(said(text, 3)).toBe(reading)
})

test.each(replies`
  two actions
  upper one done, lower one needs until 31 Oct => complete 41 | extend 44 @2025-10-31
  lower one should be Supt Hall's => reassign 44 to Supt Hall
  the first is finished, the other half way => complete 41 | progress 44 50%
  first done other not => complete 41 | progress 44
  2 done; the other needs until 31 Oct => complete 44 | extend 41 @2025-10-31
  figures done; other with legal => complete 41 | progress 44
  the other half is with legal => progress ?
  1 we've finished, 2 we need 2 more weeks => complete 41 | extend 44 @2025-10-28
  give 1 to DCI Crime and close 2 => reassign 41 to DCI Crime | complete 44
  move 1 out to 31 Oct and 2 back to 7 Nov => extend 41 @2025-10-31 | extend 44 @2025-11-07
  move 41 to 24 Oct and 44 out to 31 Oct => extend 41 @2025-10-24 | extend 44 @2025-10-31
  chase 41 on the 20th and 44 on the 27th => snooze 41 @2025-10-20 | snooze 44 @2025-10-27
  has the second been closed? => query 44
`)('of two, “%s” tells each apart by its place (%s): %s', (text, _title, reading) => {
  expect(said(text, 2)).toBe(reading)
})
