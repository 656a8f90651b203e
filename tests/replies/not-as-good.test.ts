import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide stop and search figures to the PCC
  we have them in hand
  I've got this
  the DCC has it
  legal have it
  they have it under review
  PCC has it on her list to read
  PCC's office has it for comment
  in your inbox tomorrow
  it's in the post I think
  on the PCC's desk once signed
  nothing further to report
  nothing to add this month
  nothing left to do until the data arrives
  nothing more I can do today
  no more to do this week
  nothing outstanding apart from the north
  nothing else needed from us, legal still to sign
  no further work planned before April
  can this be closed?
  can't close it yet
  close it once the PCC has read it
  close to finishing
  close of play Friday
  please take it off me and give it to Insp Vale
  take it off the agenda
  I'd like to close it but the figures are wrong
  you could close it I suppose
  propose we close it next month
  strike action has held it up
  let it go to the Board
  shut down over Christmas, back to it in January
  draw a line under it?
  no reason to close it yet
  no need to keep asking, it's in hand
  history of the figures is being compiled
  mission accomplished? not quite
  not only late but wrong
  figures went up 5%
  figures are in a mess
  figures are up
  figures out of date
  the pcc came back with questions
  went through it with my team
  went through it with the pcc, she wants more
  took it to the office meeting for comment
  passed it over to the analysts
  put it over to next month
  sent for typing
  handed it over to Insp Vale to finish
  get it off the list by Friday
  who closed this
  discharge expected at the next meeting
  recommend we keep it open
  we don't recommend closure
  Ops Board will own this so close it here
  can come off once the board agrees
  archive search is under way
  so that's half finished
  so it's nearly done
  finished and approved by none of them
  done and the north is outstanding
  PCC had hoped to have these
  everything asked for is being pulled together
  has everything but the annex
  what was asked isn't clear
  have looked at it
  looked through them
  ## Publish the roads policing strategy
  live consultation on it now
  going live in May
  up on the intranet for comment
  strategy is out for consultation
  site is down so not published
  on the website in draft
  will be online by Friday
  page is up but the document isn't
  ## Review the custody medical contract
  been through half of it
  looked at the first section
  reviewed with finance, report next
  review is in draft
  report in progress
  been through a lot lately
  review paper out for comment
  looked into it and it needs more work
  checked with legal
  contract signed
  audit done
  ## Recruit two data analysts
  one in post, one starts Monday
  both start Monday
  adverts are out
  interviews held
  one joined us last week
  offers accepted
  ## Set up a joint review panel
  first panel sits Tuesday
  terms agreed
  members appointed
  in place on paper only
  running late
  working on it
  ## Arrange a PCC visit to the control room
  she came to the meeting
  date agreed
  she came but had to leave early so we'll do it again
  he said he came
  visit is on for Tuesday
  ## Meet the Federation about shift patterns
  met with HR first
  met the finance team
  spoke to my boss about it
`)('“%s” (%s) leaves it open', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})
