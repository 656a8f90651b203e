import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  interviews on the 23rd => progress 41
  we meet the supplier on Thursday => progress 41
  moved the workshop to 23 Oct, otherwise fine => extend 41 @2025-10-23
  draft goes to the chief on Monday => progress 41
  the board meets on 6 November and will decide then => progress 41
  training starts 3 November => progress 41
  call handling data arrives next week => progress 41
  first session was Tuesday, second is on the 28th => progress 41
  waiting list is down => progress 41
  officers in court this week have been briefed => progress 41
  back on track => progress 41
  no change to the plan, drafting => noChange 41
  same approach as Kent, writing it up => progress 41
  consultation closed, 40 responses to read => progress 41
  the review is on the board's agenda for Tuesday => progress 41
  presented to COG, changes asked for => progress 41
  DCC reviewing the draft => progress 41
  sent to legal for a view => progress 41
  ACC has read it and wants a rewrite => progress 41
  finance are doing the costs => progress 41
  Supt Hall is drafting it for me => progress 41
  analyst off sick so slower than I'd like => progress 41
  two meetings left => progress 41
  on the second draft => progress 41
  three of the six wards visited => progress 41 50%
  one more signature needed => progress 41
  need another set of figures from Telford => progress 41
  better than last month => progress 41
  slow but sure => progress 41
  looking good => progress 41
  getting better => progress 41
  moving at last => progress 41
  moving parts still to line up => progress 41
  rolling out across LPAs => progress 41
  rolled out to half the teams => progress 41
  shift briefings under way => progress 41
  pushed the survey out to all staff => progress 41
  put it to the union => progress 41
  running the pilot til Christmas => progress 41
  extended the pilot to Ludlow => progress 41
  called the family, meeting them Friday => progress 41
  reminded the LPAs to send returns => progress 41
  chased the stragglers => progress 41
  emailed everyone again => progress 41
  raised it with the DCC => progress 41
  question sent to the MoJ => progress 41
  what we've got so far looks sound => progress 41
  how it stands: two drafts in => progress 41
  listing the sites now => progress 41
  which leaves the last chapter => progress 41
`)('“%s” (%s) tells only how it stands', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
