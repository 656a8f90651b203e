import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Write to all parish councils about Community Speed Watch
  Letters are out => complete 41
  letters out to most of them => progress 41
  Letters written but not sent => progress 41
  letters going out with the November newsletter => progress 41 @2025-11-30
  all parishes written to => complete 41
  Wrote to every parish council => complete 41
  60 of 84 parishes written to => progress 41 71%
  mail merge done, posting tomorrow => progress 41
  letter's been done, comms have it => progress 41
  posted second class on Friday so should be with them by now => progress 41
  have emailed the clerks instead => progress 41
  Bounced back from three so re-sending => progress 41
  Agree a protocol with the Fire Service on joint estates
  Agreed and signed => complete 41
  agreed in principle => progress 41
  Fire have agreed, we haven't => progress 41
  protocol agreed 7 Oct by both chiefs => complete 41 @2025-10-07
  Protocol signed by both sides => complete 41
  we've signed, they haven't => progress 41
  CFO on leave so can't sign => blocked 41
  legal looking at clause 4 => progress 41
  talks have broken down => progress 41
  should be agreed at the meeting on 22 Oct => progress 41 @2025-10-22
  agreed verbally => complete 41
  heads of terms agreed => progress 41
  all but agreed => progress 41
  no agreement yet => progress 41
  Explain the rise in complaints at the next A&A
  Explained at A&A in September => complete 41
  will explain at the November A&A => progress 41
  explained in my letter of 2 October => complete 41 @2025-10-02
  explanation attached => progress 41
  PSD writing the explanation => progress 41
  have explained it to the DPCC already => complete 41
  the rise has been explained => complete 41
  rise explained in part by new recording rules => progress 41
  Provide the PCC with a breakdown of overtime by department
  Breakdown attached => progress 41
  attached as requested => progress 41
  see attached => progress 41
  please find breakdown attached, thanks => progress 41
  breakdown provided except for Ops => progress 41
  gave it to her at the last 121 => complete 41
  Provided. Ops figures to follow though => progress 41
  I provided an update but not the breakdown => progress 41
  Breakdown is provided every month anyway => progress 41
  provided last year, is this a new ask? => query 41
  asked finance to provide it => progress 41
  Finance will provide it direct to the PCC => progress 41
  finance providing by Friday => progress 41 @2025-10-17
  been provided => complete 41
  Not provided yet, apologies => progress 41
  hasn't gone, will chase => progress 41
  chased finance again today => progress 41
  still chasing finance => progress 41
  finance won't release it => blocked 41
  system down so can't run the report => blocked 41
  report runs on the 1st, will send then => progress 41
  50% there but the other half is a nightmare => progress 41 50%
  started => progress 41
  Not started. => progress 41
  haven't had chance to look at it => progress 41
  nothing to see here => progress 41
  what breakdown? => query 41
  Which departments does she want => query 41
  does she want hours or cost? => query 41
  is there any flex on the date? => extend 41 ?
  can it wait until the new year => extend 41 ?
  I can't do Friday but can do Monday => extend 41 @2025-10-20
  Monday OK? => extend 41 @2025-10-20
  make that the 24th => extend 41 @2025-10-24
  it'll be Monday => extend 41 @2025-10-20
  Give us a couple more days => extend 41 @2025-10-16
  could do with another week or two => extend 41 @2025-10-21
  delay => other
  parked until the new finance system goes live in April => blocked 41
  awaiting your guidance on format => blocked 41
  over to you for guidance => progress 41
  Director of Finance owns overtime => reassign 41 to Director of Finance
  Finance own this => reassign 41 to Finance
  one for Finance => reassign 41 to Finance
  please reallocate, I'm on secondment => reassign 41
  wrong DCC, I left in June => reassign 41
  I'm covering for the ACC this week only => progress 41
  this sits in the Efficiency Board now => transfer 41 to Efficiency Board
  Efficiency Board to monitor => transfer 41 to Efficiency Board
  PCC said to drop this => progress 41
  PCC no longer wants it => dispute 41
`)('“%s” (%s) is read as a colleague would', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
