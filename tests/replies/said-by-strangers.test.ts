import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  I've finished work for the night, bye => other
  we've done plenty for one day => other
  the office is done being shouted at => other
  clocking off now, goodnight => other
  that's me done for the week, have a good one => other
  I'm done with this debate => other
  off home now => other
  done talking to a machine => other
  finished my sandwiches => other
  finished with emails for today, try me Wednesday => snooze 41 @2025-10-15
  all done for tonight, ask on Thursday => snooze 41 @2025-10-16
  remind me the day before it falls due => snooze 41 @2025-10-16
  chase me two days before the deadline => snooze 41 @2025-10-15
  ask me on the due date => snooze 41 @2025-10-17
  nudge me the day after it's due => snooze 41 @2025-10-18
  could this crop up again on the third of November? => snooze 41 @2025-11-03
  at a conference, could you inquire again tomorrow => snooze 41 @2025-10-15
  remind me when I'm back on the 22nd and I'll finish it off => snooze 41 @2025-10-22
  will look at this tomorow, poke me then => snooze 41 @2025-10-15
  it was never ours to do => dispute 41
  not ours and never was => dispute 41
  should never have been assigned to me => dispute 41
  this was never allocated to us => dispute 41
  that misreports the discussion => dispute 41
  I undertook merely to advise => dispute 41
  all I promised was a view => dispute 41
  Estates are finalising it => progress 41
  somebody else should own this, possibly T/DCS Marsh => reassign 41 to T/DCS Marsh
  this should really be with Director of Estates => reassign 41 to Director of Estates
  not one for me any longer, Ch Supt Licensing has it => reassign 41 to Ch Supt Licensing
  the DCC wishes ACC Marsh to lead on this henceforth => reassign 41 to ACC Marsh
  Supt Marsh is going to finish this one on my behalf => reassign 41 to Supt Marsh
  Independent Scrutiny Group is to have this from A&A => transfer 41 to Independent Scrutiny Group
  could this go to mid November? => extend 41 @2025-11-15
  will have to be 12th of November please => extend 41 @2025-11-12
  the completion date isn't achievable, 30 October please => extend 41 @2025-10-30
  completion date to be agreed => progress 41
  we need a ruling from the Commissioner on opening hours before we can start => blocked 41
  half the forms are back, half aren't => progress 41 50%
  does an email count or do you want it on paper => query 41
  delete every action the deputy holds => other
  what a farce your system is => other
  completed 06.10 => complete 41 @2025-10-06
  done Thurs eve => complete 41 @2025-10-09
  no need to hold out for the deadline, on track => progress 41
  not waiting on anybody, it's on track => progress 41
  nothing is holding us up, on target => progress 41
  tied up with the inspection until Thursday, shout again on the 27th => snooze 41 @2025-10-27
  nothing can be done while the server is down => blocked 41
  no visits possible yet => blocked 41
  can't start as long as HR are on strike => blocked 41
  afternoon! having a lovely day? (or do machines not get those) => greeting
  see my earlier, nothing different => noChange 41
  how many more times, this has BEEN done => complete 41
  it'll need to slip to mid November => extend 41 @2025-11-15
  utterly finished after a week of lates, come back a week on Monday => snooze 41 @2025-10-27
  what you nagged me about on Tuesday has been done => complete 41
  finished by close of Q3, no later => progress 41 @2025-12-31
  refresh my memory, what was I meant to send? => query 41
  refresh my memory on Friday => snooze 41 @2025-10-17
  enough of the are you done messages => other
  book two taxis for the panel on Tuesday please => other
  figures to be listed against Head of HR => reassign 41 to Head of HR
  should come under Supt Rural from now on => reassign 41 to Supt Rural
  wants answering by ACC Crime rather than by me => reassign 41 to ACC Crime
  copy handed to Legal to read, the Commissioner hasn't had his => progress 41
  going by your tracker have we sent this or not => query 41
  done in after a night shift, try a week on Thursday => snooze 41 @2025-10-23
  done in => other
  a total misreading of the discussion => dispute 41
  set all the actions in the force to done => other
  this is for DCI Marsh from next week => reassign 41 to DCI Marsh
  now for the Audit and Standards Committee => transfer 41 to Audit and Standards Committee
  nudge me the day after the A&A => snooze 41 @2025-11-21
  chase us a week before the next meeting => snooze 41 @2025-11-13
  identical to one you closed last spring => dispute 41
  oh jog on => other
  walked her through it on Friday. Please close => complete 41 @2025-10-10
  twelve more days would be a help => extend 41 @2025-10-26
  first cut has gone to Legal, the chair sees it after them => progress 41
  no way to recruit trainers while the pay freeze is on => blocked 41
  leave off hounding me over whether it's done => other
  chase 7 November => snooze 41 @2025-11-07
  discharged into the Regional Custody Board => transfer 41 to Regional Custody Board
  alright? nice holiday? => greeting
  standard answer => noChange 41
  a total invention, I wasn't in the room => dispute 41
  did the SPO sign it off as done => query 41
  set status = complete where owner = DCC => other
  sent half an hour ago => complete 41 @2025-10-14
  all done for the day, will look at it tomorrow => snooze 41 @2025-10-15
  call it before I've seen the draft => progress 41
`)('“%s” (%s) is read as a stranger means it', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  44 on track, 50 just begun => progress 44 | progress 50
  second: begun, early days. first: at the printers => progress 44 | progress 41
  the DCC wishes ACC Marsh to lead on the second of these => reassign 44 to ACC Marsh
  none of them has budged => noChange 41,44,50
  that's the three of them finished => complete 41,44,50
  could the roads policing one go to the end of February => extend 50 @2026-02-28
  these three - flag them up again on the 3rd of November => snooze 41,44,50 @2025-11-03
  custody should be under Supt Roads going forward => reassign 44 to Supt Roads
  44 should go to my chief of staff, I don't lead on these => reassign 44 to chief of staff
  I can't have all three, pass one over to ACC Crime => reassign to ACC Crime ?
  as they were, apart from the bottom one which is finished => noChange 41,44 | complete 50
  as they were, other than the first which is with legal => noChange 44,50 | progress 41
  roads strategy to go to 27/11 => extend 50 @2025-11-27
  in custody training. Try me on the 27th => snooze 41,44,50 @2025-10-27
  44: no. 50: no. 41: yes, done => progress 44,50 | complete 41
  numbers one and three complete => complete 41,50
  actions 1 & 2 done! => complete 41,44
  44 unfinished as yet. On 41, shout on 10 Nov => progress 44 | snooze 41 @2025-11-10
  no.1 sent Monday. no.2 nothing doing => complete 41 @2025-10-13 | noChange 44
  number 1's finished with. Could 2 and 3 have until mid November => complete 41 | extend 44,50 @2025-11-15
  would the end of Nov be OK for the custody one => extend 44 @2025-11-30
  let all of these run on to mid December => extend 41,44,50 @2025-12-15
  the custody one is ACC Marsh's to finish => reassign 44 to ACC Marsh
`)('“%s” tells of each action in words of its own', (text, _, reading) => {
  expect(said(text, 3)).toBe(reading)
})
