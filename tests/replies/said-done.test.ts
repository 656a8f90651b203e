import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

const DONE = replies`
  Appoint a new lead for rural crime
  Insp Hay appointed last week => progress 41
  new lead in post from 1 Oct => progress 41
  Arrange a visit to the new custody suite
  visit arranged => complete 41
  visit took place on 7 October => complete 41 @2025-10-07
  Brief the Commissioner on Operation Larkspur
  briefed her on Monday => complete 41 @2025-10-13
  briefing given Tuesday => complete 41 @2025-10-07
  Commissioner briefed at our 1-2-1 yesterday => complete 41 @2025-10-13
  verbal brief given last week => complete 41
  Circulate the hate crime findings
  circulated to all members this morning => complete 41 @2025-10-14
  went round on Friday => complete 41 @2025-10-10
  findings circulated, please close => complete 41
  Hold a workshop with partners
  workshop held on 3 Oct => complete 41 @2025-10-03
  workshop went ahead yesterday => complete 41 @2025-10-13
  Install new cameras in Hartwell custody
  cameras fitted and working => complete 41
  installed last Thursday => complete 41 @2025-10-09
  all in and up and running => complete 41
  Meet the Federation about shift patterns
  met them on 2 October => complete 41 @2025-10-02
  meeting held yesterday => complete 41 @2025-10-13
  Present the vehicle replacement plan to the Board
  presented at the October board => progress 41
  taken to the Board on 6th => complete 41 @2025-10-06
  Provide stop and search figures to the PCC
  all finished => complete 41
  its done => complete 41
  Job done => complete 41
  this is now complete. => complete 41
  completed last week => complete 41
  compleated => complete 41
  complet => complete 41
  finishd today => complete 41 @2025-10-14
  finished on the 9th => complete 41 @2025-10-09
  done 8.10.25 => complete 41 @2025-10-08
  done on Fri 10th => complete 41 @2025-10-10
  Completed y'day => complete 41 @2025-10-13
  figures went to the Commissioner on Thursday => complete 41 @2025-10-09
  figures emailed across last night => complete 41 @2025-10-13
  sent these over this am => complete 41 @2025-10-14
  We supplied the figures on 2 October => complete 41 @2025-10-02
  stats sent to OPCC => complete 41
  uploaded to the portal on Monday => complete 41 @2025-10-13
  in your inbox => complete 41
  landed in your inbox 10 mins ago => complete 41 @2025-10-14
  with your office as of Friday => complete 41 @2025-10-10
  handed over to the PCC's office => complete 41
  submitted, ta => complete 41
  This has been provided => complete 41
  provided as requested => complete 41
  off the list please => complete 41
  can this come off now => complete 41
  cross it off pls => complete 41
  happy to close => complete 41
  pls close, figures provided => complete 41
  please close this down => complete 41
  Can we discharge this one please => complete 41
  put this one to bed => complete 41
  all wrapped up, cheers => complete 41
  that's a wrap => complete 41
  that's us done => complete 41
  nowt more to do => complete 41
  nothing outstanding on this => complete 41
  all sorted boss => complete 41
  Yes done, sorry for the delay => complete 41
  Done - apologies for the late reply, been on a course => complete 41
  done (see attached) => complete 41
  dun => complete 41
  done & dusted => complete 41
  DONE DONE DONE => complete 41
  boxed off weds => complete 41 @2025-10-08
  ticked off the list => complete 41
  action complete full stop => complete 41
  I have completed this action => complete 41
  my team finished this yesterday => complete 41 @2025-10-13
  the DCC sent the figures on Monday => complete 41 @2025-10-13
  Figures have now gone to the PCC, recommend closure => complete 41
  recommend for discharge => complete 41
  consider it done => acknowledge
  you should have it now, sent Friday => complete 41 @2025-10-10
  knocked on the head => complete 41
  sorted ages ago mate => complete 41
  Evening, just to say this one is finished. Thanks, Sam => complete 41
  Figures shared with the PCC on 7th Oct => complete 41 @2025-10-07
  We've sent the stop and search figures to the PCC => complete 41
  these were sent across on Friday last => complete 41 @2025-10-10
  Stop search data provided to the office yesterday => complete 41 @2025-10-13
  provided via email on 10/10/25 => complete 41 @2025-10-10
  dropped in your inbox this morning => complete 41 @2025-10-14
  This was completed some weeks ago => complete 41
  completed back in September => complete 41
  Closed off on Weds => complete 41 @2025-10-08
  This can be closed now thanks => complete 41
  happy for you to close => complete 41
  I think we can close this one => complete 41
  pls can you mark this as closed => complete 41
  please remove from the tracker, it's finished => complete 41
  that one's finished => complete 41
  this is finished now, finally! => complete 41
  all complete at our end => progress 41
  fully complete => complete 41
  100% complete and sent => complete 41 100%
  Action completed. => complete 41
  Status: complete => complete 41
  Complete - no further action required => complete 41
  no further action needed, figures have been sent => complete 41
  just sent it => complete 41
  sent it just now => complete 41 @2025-10-14
  emailed them to the PCC earlier today => complete 41 @2025-10-14
  I sent these to the Commissioner's office on the 6th => complete 41 @2025-10-06
  job's done => complete 41
  jobs done => complete 41
  mission accomplished => complete 41
  dealt with => complete 41
  it's been dealt with => complete 41
  I've dealt with this one => complete 41
  that's done and dusted thanks => complete 41
  all tied up => complete 41
  signed sealed delivered => complete 41
  finised => complete 41
  compelte => complete 41
  complted => complete 41
  COMPLETE!! => complete 41
  Yes - completed => complete 41
  yes this is done => complete 41
  yeah its finished ta => complete 41
  Morning. This one is complete. Ta => complete 41
  Hi, figures were emailed on Thursday so can be closed => complete 41 @2025-10-09
  Update: complete => complete 41
  discharged => complete 41
  can be discharged => complete 41
  propose closing => complete 41
  propose discharge please => complete 41
  I'd like this discharged => complete 41
  done that => complete 41
  did that Monday => complete 41 @2025-10-13
  did this last week => complete 41
  sent & closed => complete 41
  actioned => complete 41
  actioned on 01/10/2025 => complete 41 @2025-10-01
  Commissioner has the figures => complete 41
  PCC now has these => complete 41
  Publish the roads policing strategy
  Published on our website yesterday => complete 41 @2025-10-13
  it went live on Friday => complete 41 @2025-10-10
  now on the website => complete 41
  Recruit two financial investigators
  recruited and in post => complete 41
  Respond to the inspectorate's letter
  responded on Thursday => complete 41 @2025-10-09
  response sent 8 Oct => complete 41 @2025-10-08
  reply went Friday => complete 41 @2025-10-10
  Review the custody medical contract
  review finished => complete 41
  contract reviewed and no changes needed => complete 41
  reviewed last month => complete 41
  Set up a working group on retail crime
  group set up => complete 41
  working group established and meeting monthly => complete 41
  Sign the data sharing agreement
  signed on 9 Oct => complete 41 @2025-10-09
  signed by all parties => complete 41
  Train 20 officers in mediation
  all 20 trained => complete 41
  training complete => complete 41
  Write to the Home Office about funding
  letter sent => complete 41
  letter posted on 1 Oct => complete 41 @2025-10-01
  wrote to them on Monday => complete 41 @2025-10-13
  Letter signed and sent by the Chief yesterday => complete 41 @2025-10-13
  the letter went off last Tuesday => complete 41 @2025-10-07
  letter issued, copy on file => complete 41
`

test.each(DONE)('“%s” (%s) says that it is done', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})

test.each([
  ['not ', ''],
  ['nearly ', ''],
  ['if ', ''],
  ['', ', I think'],
  ['', ' if the DCC agrees'],
  ['', ' apart from one site'],
  ['', '. Scrap that'],
])('“%s…%s” leaves none of them done', (before, after) => {
  const left = DONE.filter(([text, title]) => said(before + text.replace(/[.!]+$/, '') + after, title).includes('complete 41'))
  expect(left.map(([text]) => text)).toEqual([])
})
