import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Appoint a modern slavery lead
  we now have a modern slavery lead => complete 41
  DI Okafor is our modern slavery lead => complete 41
  DI Okafor has taken up the role => complete 41
  modern slavery lead appointed, DI Okafor => complete 41
  Sgt Lee named as modern slavery lead from 1 October => complete 41 @2025-10-01
  we have an interim modern slavery lead => progress 41
  we have a candidate for modern slavery lead => progress 41
  DI Okafor is acting modern slavery lead => progress 41
  DI Okafor has been asked => progress 41
  HR is the lead on this => progress 41
  ask DI Okafor => reassign 41 to DI Okafor
  this goes to ACC Crime now => reassign 41 to ACC Crime
  Recruit two analysts
  we have our two analysts => complete 41
  we have one analyst => progress 41
  we have two analysts shortlisted => progress 41
  Set up a scrutiny panel
  we have a scrutiny panel => complete 41
  panel set up and has met twice => complete 41
  panel set up and met resistance => progress 41
  panel set up, first sitting was on 8 October => complete 41 @2025-10-08
  first meeting was postponed => progress 41
  Secure a lease for the hub
  we have the lease => complete 41
  we have a draft lease => progress 41
  Train PCSOs
  final course delivered, that's everyone done => complete 41
  completed the lesson plans, that's everything => progress 41
  finished at Worcester, that's all of them => progress 41
  Notify councils of the new beat boundaries
  told every council in writing => complete 41
  councils all told last week => complete 41
  told my boss => progress 41
  told half the councils => progress 41
  councils told us to wait => blocked 41
  been told to notify the councils => progress 41
  Dispose of the old radios
  radios sold last month, cheque banked => complete 41
  sold subject to contract => progress 41
  gone to auction => progress 41
  Correct the published figures on sickness
  figures put right and republished => complete 41
  sorted out who does it => progress 41
  Install CCTV in the front office
  CCTV is up, working fine => complete 41
  screens up for approval => progress 41
  Migrate records to the new system
  records all moved across on Sunday => complete 41 @2025-10-12
  half the records are across => progress 41
  Produce a heat map of burglary
  heat map's live => complete 41
  heat map live on Monday => progress 41
  Consult staff on the new shift pattern
  consultation over, result shared => complete 41
  staff consultation has run its course => complete 41
  consider them consulted => complete 41
  consultation over half way => progress 41 50%
  consider it started => progress 41
  Analyse fatal collisions on rural roads
  analysis finished => complete 41
  analysis finished bar one year => progress 41
  Review the vetting policy
  it was finished a while ago => complete 41
  reviewed it, meant to say so earlier => complete 41
  In my view the requirement is met => complete 41
  in my view the action is nearly done => progress 41
  benchmarked and reviewed, we're below average if anyone wonders => complete 41
  reviewed, the staff seem to like it => complete 41
  reviewed on the 3rd inst without prejudice => complete 41 @2025-10-03
  reviewed. When is the next board? => complete 41 | query
  done, anything else you need? => complete 41
  vetting policy paper about 40% done => progress 41 40%
  would have been done but for leave, 30 November please => extend 41 @2025-11-30
  policy will be reviewed by the 30th => progress 41 @2025-10-30
  signed, sealed, delivered => complete 41
`)('“%s” (%s) is done where what was asked for is there', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  three actions
  Both matters concluded => complete ?
  custody contract reviewed, roads strategy too => complete 44,50
  stop and search ✔ custody ✔ => complete 41,44
  one and three are finished => complete 41,50
  custody contract reviewed in both counties, roads strategy still in draft => complete 44 | progress 50
  44 to be finished off by Head of Procurement => reassign 44 to Head of Procurement
`)('“%s” (%s) points at each by its place or name', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
