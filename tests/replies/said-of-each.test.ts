import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  three actions
  50: strategy went live on the website Monday. Others as before => complete 50 @2025-10-13 | noChange 41,44
  41 please move to Ch Insp Dunn, 44 done, 50 end Nov => reassign 41 to Ch Insp Dunn | complete 44 | extend 50 @2025-11-30
  nowt to report on any => noChange 41,44,50
  41 = done. 44 = WIP. 50 = stuck with comms => complete 41 | progress 44 | blocked 50
  The figures are with the PCC. The contract review isn't. Roads strategy in design. => complete 41 | progress 44 | progress 50
  Both 41 and 50 are finished, I'll have 44 with you by Halloween => complete 41,50 | progress 44 @2025-10-31
  extend them all by a month => extend 41,44,50 @2025-11-14
  extend 44 by two weeks => extend 44 @2025-10-28
  push everything back to after Christmas => extend 41,44,50 ?
  the top one is done => complete 41
  the middle one is stuck => blocked 44
  bottom one finished => complete 50
  second and third done => complete 44,50
  number 2 is complete => complete 44
  No. 3 is blocked => blocked 50
  (1) done (2) 40% (3) not started => complete 41 | progress 44 40% | progress 50
  a) done b) ongoing c) ongoing => complete 41 | progress 44 | progress 50
  who owns 44? => query 44
  when are these due => query 41,44,50
  stop and search - please ask ACC Local Policing, it's theirs => reassign 41 to ACC Local Policing
  44 to the Commissioning Board please => transfer 44 to Commissioning Board
  custody: duplicate => dispute 44
  42 done => complete ?
  AA-2025-041, AA-2025-044 and AA-2025-050: all complete => complete 41,44,50
  AA-2025-41 complete => complete 41
  aa2025044 complete => complete 44
  I've nothing on my list that's late => progress ?
  undo 44 => undo 44
  disregard what I said about 50 => undo 50
  ask me about these again on 3 Nov => snooze 41,44,50 @2025-11-03
  50 done tomorrow => progress 50 @2025-10-15
  roads nearly there, others done => progress 50 | complete 41,44
  I'd mark 44 as 90 per cent => progress 44 90%
  44 complete, likewise 50 => complete 44,50
  complete: 41, 50 => complete 41,50
  Done - 41, 44 => complete 41,44
  done: 41. not done: 44, 50 => complete 41 | progress 44,50
  41 to close please, 44 to stay open => complete 41 | progress 44
  mark 44 complete pls => complete 44
  can 41 come off now? => query 41
  I think you can close 41 => complete 41
  41 discharged please => complete 41
  for discharge: 41 and 44 => complete 41,44
  Provide stop and search figures to the PCC
  Fully compliant now, figures in your inbox => complete 41
  PCC briefed verbally on Friday => complete 41 @2025-10-10
  Presented to the PCC at the 1:1 on Monday and she's happy => complete 41 @2025-10-13
  boxed off => complete 41
  in the bag => complete 41
  put to bed on Friday => complete 41 @2025-10-10
  Finally! Done. => complete 41
  yes => acknowledge
  no => progress 41
  Not in a position to close => progress 41
  Not as yet => progress 41
  Afraid not => progress 41
  Unfortunately this hasn't progressed => progress 41
  no joy yet => progress 41
  the data pull failed so we're redoing it => progress 41
  bit behind, catching up => progress 41
  slow going => progress 41
  ICT outage meant we lost a week => progress 41
  struggling with resource => progress 41
  I'm 80% through => progress 41 80%
  a quarter of the way in => progress 41 25%
  five of the six divisions have reported => progress 41 83%
  seven eighths done => progress 41 88%
  15/20 => progress 41 75%
  3 out of 4 areas returned => progress 41 75%
  just over half => progress 41 50%
  zero progress => progress 41
  0% => progress 41 0%
  100% => complete 41 100%
  110% => other
  will be late => extend 41 ?
  it's going to slip => extend 41 ?
  It'll be a week late => extend 41 ?
  asking for an extra fortnight => extend 41 @2025-10-28
  Can we please revise the due date to 28/11/25 => extend 41 @2025-11-28
  new target date 28th November => extend 41 @2025-11-28
  revised ETA 5 Nov => extend 41 @2025-11-05
  30 Nov pls => extend 41 @2025-11-30
  by end of quarter? => extend 41 @2025-12-31
  end of financial year => extend 41 @2026-03-31
  Q4 => extend 41 @2026-03-31
  after the election => progress 41
  January? => extend 41 @2026-01-31
  please extend => extend 41 ?
  will not be done on time => progress 41
`)('“%s” (%s) is read as a colleague would', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
