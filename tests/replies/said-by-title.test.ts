import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Circulate the results of the domestic abuse audit to the PCC
  Results circulated 6 Oct => complete 41 @2025-10-06
  We circulated these to everyone on the list last Wednesday => complete 41 @2025-10-08
  results with your team as of this morning => complete 41 @2025-10-14
  sent round this AM => complete 41 @2025-10-14
  circulated internally only => progress 41
  Results in, circulation Monday => progress 41
  being circulated as I type => progress 41
  have circulated to two LPAs so far => progress 41
  audit's done, results aren't out yet => progress 41
  No audit, no results => progress 41
  circulate it yourselves, it's on SharePoint => progress 41
  emailed round on Friday so please sign off => complete 41 @2025-10-10
  Published and circulated, nothing further => complete 41
  It's all out there now => progress 41
  PCC's office confirmed receipt yesterday => progress 41
  it's with the PCC => complete 41
  with DCC for approval before it goes to the PCC => progress 41
  Set up a working group on rural crime
  Group is up and running => complete 41
  first meeting held 9 October => complete 41 @2025-10-09
  working group established, first met on the 2nd => progress 41
  ToR agreed, members being approached => progress 41
  set up! => complete 41
  Have set this up => complete 41
  will set this up after Christmas => progress 41
  Chair not yet found => progress 41
  waiting on NFU to nominate a member => blocked 41
  NFU still to nominate => progress 41
  Write to the Home Secretary about the funding formula
  Letter went Tuesday => complete 41 @2025-10-07
  letter signed and posted => complete 41
  letter signed, going out tomorrow => progress 41 @2025-10-15
  Letter drafted and awaiting the Chief's signature => blocked 41
  wrote to her on 1 October and had an acknowledgement => complete 41 @2025-10-01
  letter sent, reply received => complete 41
  letter sent, no reply yet => progress 41
  I have written => complete 41
  Chief wants to hold the letter back until after the Budget => progress 41
  Deliver refresher training on stop and search to response teams
  270 of 300 officers trained => progress 41 90%
  nine out of ten trained => progress 41 90%
  training delivered across all LPAs, last session 8 Oct => complete 41
  Last session is on 30 October => progress 41
  final cohort trained yesterday => progress 41
  trained the trainers, roll out to come => progress 41
  trainer off sick so paused => blocked 41
  3 sessions left => progress 41
  Only nights left to do => progress 41
  Training finished. => complete 41
  Recruit two data analysts
  both started this week => complete 41
  Both posts filled => complete 41
  One appointed, one to go => progress 41
  adverts out, closing 24 Oct => progress 41 @2025-10-24
  interviews done, offers made => progress 41
  recruitment freeze => blocked 41
  vetting is holding us up => blocked 41
  vetting outstanding => progress 41
  offer accepted subject to vetting => progress 41
  Review the policy on body worn video
  Review complete, findings to follow => progress 41
  Review concluded => complete 41
  reviewed and updated, live from 1 October => complete 41
  policy reviewed - no changes needed => complete 41
  Policy has been rewritten and is out for consultation => progress 41
  review is with the Fed => progress 41
  review kicks off next week => progress 41
  the policy's under review => progress 41
  reviewed it, needs a rewrite => progress 41
  PSD own this policy so it's theirs => reassign 41 to PSD
  Hand this to the Head of Digital => reassign 41 to Head of Digital
  Could the DPO take this on? => reassign 41 to DPO
  I'd suggest Ch Insp Ward leads => reassign 41 to Ch Insp Ward
  Ch Insp Ward is best placed => reassign 41 to Ch Insp Ward
  delegated to Supt Lowe => reassign 41 to Supt Lowe
  over to ACC Crime => reassign 41 to ACC Crime
  will go under the Ethics Committee from now on => transfer 41 to Ethics Committee
  Being overseen by the Professional Standards Board => transfer 41 to Professional Standards Board
  pls transfer to Ethics Committee => transfer 41 to Ethics Committee
  Present at February's A&A => bringBack 41 to February meeting
  defer this item to the January meeting => bringBack 41 to January meeting
  Let's pick it up at the next A&A => bringBack 41 to next A&A
  agenda for the December meeting please => bringBack 41 to December meeting
  this is a repeat of AA-2025-012 => dispute 41
  not an action, it was a comment => dispute 41
  why is this still open, it was discharged in July => dispute 41
  Wrong, we agreed to look at it, nothing more => dispute 41
  who raised it and when => query 41
  remind me what the PCC actually wanted => query 41
  is there a template for this? => query 41
  can I see my list => query
  anything overdue? => query
  what changed since last time? => query 41
  is the next A&A on the 20th? => query 41
  how do I mark something complete? => query 41
  Remind me a week before => snooze 41
  not now - in court until Thursday => snooze 41 @2025-10-16
  will update you on Monday => progress 41
  I'll come back to you tomorrow => progress 41
  on a rest day, back Thursday => snooze 41 @2025-10-16
  sorry wrong action => undo
  please reverse my last entry => undo
  I hit send by mistake => undo
  Cheers => acknowledge
  Noted, will action => acknowledge
  👍 => acknowledge
  hello? => greeting
  Nadolig llawen => other
  ffs => other
  ...  => other
  this bot is driving me mad => other
`)('“%s” (%s) is read as a colleague would', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
