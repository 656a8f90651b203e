import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Commission an independent audit of seized property
  audit commissioned from Gwent & Powys
  ## Obtain legal advice on drone footage
  advice obtained from the force solicitor
  ## Confirm dates for the volunteer awards
  dates confirmed with the volunteers 3 Oct
  dates all confirmed with Bronwen so that's that
  confirmed with finance on Friday
  ## Supply overtime data for Operation Larkspur
  ot data supplied
  supplied to Ruth in your office last Thursday. close it off?
  supplied to your team
  supplied to Finance and to you on the 3rd
  ## Test business continuity plan for the data centre
  BCP tested on 11/12 Oct
  tested over half term
  ## Update the knife crime action plan
  AP updated and re-issued as v2.3
  updated the week before last
  ## Report on progress against the estates plan
  reported under item 4 last time
  reported in my paper to you dated 1 October
  ## Invite the Federation to the leadership day
  Fed invited
  ## Brief the PCC on the drone trial
  Commissioner briefed on the drone trial
  ## Map hate crime support across Shropshire
  mapping exercise complete
  ## Review memorandum of understanding with Staffordshire Police
  reviewed it in August and Staffs signed
  ## Notify insurers of the flood at Leominster
  insurers notified
  ## Benchmark custody waiting times
  benchmarking completed 1 May
`)('“%s” says when, with whom or in what of “%s”, and it is done', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Commission an independent audit of seized property
  audit commissioned from one of the two forces
  ## Obtain statements from officers at all stations
  statements obtained from Leominster
  statements obtained from the north
  ## Obtain legal advice on drone footage
  advice obtained from some of them
  ## Confirm dates for the volunteer awards
  dates confirmed with Leominster
  dates confirmed with two of the leaders
  dates confirmed with most of the teams
  ## Confirm the establishment figure to the PCC
  figure confirmed with finance
  figures checked with HR
  ## Supply overtime data for Operation Larkspur
  supplied to your team in draft
  supplied to legal and to comms
  supplied to Ruth in legal
  complete by COP Friday
  done by close of play Thursday
  ## Test business continuity plan for the data centre
  BCP tested in the north
  BCP half tested
  tested 21/22 of them
  ## Update the knife crime action plan
  AP updated as far as section 4
  AP updated as draft 2
  ## Report on progress against the estates plan
  reported in my draft paper to you
  reported in part under item 4
  ## Invite the Federation to the leadership day
  Unison invited
  ## Brief the PCC on the drone trial
  deputy commissioner's staff officer briefed on the drone trial
  ## Review memorandum of understanding with Staffordshire Police
  reviewed it and Staffs signed the first part
`)('“%s” does not say that the whole of “%s” was carried out', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})
