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
`)('“%s” (%s) says that the whole is done', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  41 & 44: both complete, papers filed. 50 remains open. => complete 41,44 | progress 50
  41 done. Roads not. => complete 41 | progress 50
  custody isn't done, roads is => progress 44 | complete 50
  so that's the custody contract all finished => complete 44
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
  discharge all of the Chief's actions => other
  helloooo => greeting
`)('“%s” (%s) is read for what it is', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
