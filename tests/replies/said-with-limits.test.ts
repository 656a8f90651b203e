import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  done in the north => progress 41
  done, at least for the north => progress 41
  done as regards custody => progress 41
  done at my level => progress 41
  done in outline => progress 41
  done, with caveats => progress 41
  done, with the exception of CCTV => progress 41
  good as done => progress 41
  as done as I can get it => progress 41
  signed off by finance => progress 41
  done one => progress 41
  done the figures for north => progress 41
  done. Hartwell and Telby anyway. => progress 41
  done. DCC has concerns. => progress 41
  done. One query from the PCC to answer. => progress 41
  done. I'd rather you kept it open. => progress 41
  done. Please leave on the list. => progress 41
  done. Evaluation follows. => progress 41
  done. Report with Legal. => progress 41
  done. Work continues. => progress 41
  done. Rest in hand. => progress 41
  done. DCC reviewing. => progress 41
  done 🤞 => progress 41
  it's "done" => progress 41
  all wrapped up on our end => progress 41
  sent all I have => progress 41
  sent an email => progress 41
  emailed the PCC about the delay => progress 41
  completed 30/10 => progress 41
  done 17 Oct => progress 41 @2025-10-17
  my DS said it can be closed => progress 41
  sent the request for the figures => progress 41
  done for 2024 => progress 41
  done. Launch is in January. => progress 41
  done. Figures for Hartwell to add. => progress 41
  figures sent, covering note on its way => progress 41
  we have always done this => progress 41
  figures delivered to me => progress 41
  sent to the wrong person => progress 41
  were I to call it finished I should be misleading you => progress 41
`)('“%s” (%s) has a limit, so it stays open', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  Provide stop and search figures to the PCC
  I am pleased to report that the above action has been completed. => complete 41
  I write to confirm that this has been fulfilled in its entirety => complete 41
  for the avoidance of doubt: done and filed. Kindly discharge. => complete 41
  nothing further is required on the stop and search figures => complete 41
  no further work outstanding => complete 41
  figures sent to all area commanders => complete 41
  figures sent to the PCC, which concludes this action => complete 41
  done. Next. => complete 41
  its finished now sorry for the delay => complete 41
  sent it. On 6 October. Close it. => complete 41 @2025-10-06
  confirmed complete 6/10 => complete 41 @2025-10-06
  that was dealt with on the ninth => complete 41 @2025-10-09
  all figures sent, box ticked => complete 41
  figures sent - can this be closed now? => complete 41
  why is this still open, the figures were sent weeks ago => complete 41
  figures sent last month why are you still chasing => complete 41
  done xx => complete 41
  Done — 6 October. => complete 41 @2025-10-06
  figures sent & filed => complete 41
`)('“%s” (%s) says that the whole is done', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  41 & 44: both complete, papers filed. 50 remains open. => complete 41,44 | progress 50
  41 done. Roads not. => complete 41 | progress 50
  custody isn't done, roads is => progress 44 | complete 50
  All done. 50 is with Comms. => complete 41,44 | progress 50
  All done. Well, not 50. => complete 41,44 | progress 50
  all done. 50 excepted. => complete 41,44 | progress 50
  All done. 41 was sent on Monday. => complete 44,50 | complete 41 @2025-10-13
  41 & 44 done. 44 & 50 done. => complete 41,44,50
  all done, the strategy still needs the DCC => complete 41,44 | progress 50
  41 is done, as is 50 => complete 41,50
  41 done, ditto 44 => complete 41,44
  close 41 and 50 please => complete 41,50
  41 yes 44 no 50 yes => progress 44
  44 falls within the remit of the Data Quality Board => transfer 44 to Data Quality Board
  50 Supt Roads has it => reassign 50 to Supt Roads
  25% on all => progress 41,44,50 25%
  so that's the custody review all finished => complete 44
  first one complete second one needs until the end of November third one no update => complete 41 | extend 44 @2025-11-30 | noChange 50
`)('“%s” (%s three actions) is read for each', (text, _, reading) => {
  expect(said(text, 3)).toBe(reading)
})

test.each(replies`
  Provide stop and search figures to the PCC
  The Data Quality Board owns 41 now => transfer 41 to Data Quality Board
  this falls within the remit of the Data Quality Board => transfer 41 to Data Quality Board
  kindly redirect this to the Records Manager => reassign 41 to Records Manager
  Supt Local Policing is completing this one instead => reassign 41 to Supt Local Policing
  the matter should be brought back to the meeting of 20 November 2025 => bringBack 41 to 20 November 2025
  we would rather talk this through at the November A&A => bringBack 41 to November meeting
  re-baselined to 30/11/2025 => extend 41 @2025-11-30
  can I have until the twenty second of November => extend 41 @2025-11-22
  not today. Monday. => snooze 41 @2025-10-20
  I am at tribunal until Thursday, do try me then => snooze 41 @2025-10-16
  would the PCC mind waiting until the 28th => extend 41 @2025-10-28
  any chance of more time? The 31st would be a godsend => extend 41 @2025-10-31
  this date won't work => extend 41 ?
  you will have it by 7 November => progress 41 @2025-11-07
  still no data from the supplier => blocked 41
  the supplier hasn't delivered the data => blocked 41
  how am I meant to finish with no analyst?? => blocked 41
  please give to Robin in Performance => reassign 41 to Robin
  not in my portfolio any more => reassign 41
  the action is mis-worded => dispute 41
  nobody asked us for that => dispute 41
  closed at the last meeting => dispute 41
  oops ignore => undo
  revert to open => undo
  righto => acknowledge
  Hi, sorry, no update => noChange 41
  try me after lunch => snooze 41
  can you tell me what was agreed in September => query 41
  discharge all of the Chief's actions => other
  helloooo => greeting
`)('“%s” (%s) is read for what it is', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  Publish the dip sampling results
  dip sampling finished => progress 41
  dip sampling published => complete 41
  results published => complete 41
  Review the custody medical contract
  the contract has finished => progress 41
  contract review finished => complete 41
`)('“%s” (%s) tells the work from what was to come of it', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
