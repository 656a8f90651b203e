import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Report on overtime spend in the Operations Centre
  done, emailed over to the OPCC a quarter of an hour ago
  review of it concluded with no recommendations left open, all complete
  no need to wait for the 31st, that's finished
  whatever you have me down for is finished
  everything you have me down for is finished
  my one outstanding action is now discharged
  Overtime report: submitted. Receipt no. 40918
  complete from where I sit
  it's all finished Claire
  sorted and over with
  reported on it on 2 October, the chair wants nothing more
  ## Visit the regional drone hub
  went to see the drone hub on the 2nd
  ## Recruit a second Cadet coordinator
  new cadet coordinator in post
  ## Produce a one page summary of the fleet plan
  one-pager produced and in your inbox!
  ## Meet the regional manager about referral volumes
  met her, went well, nothing to follow up
  ## Map local responses to the national shoplifting plan
  I've done the shoplifting mapping
  ## Deliver the hate crime refresher to contact staff
  last session ran this afternoon and that was the final cohort
  ## Send the PCC the inspection timetable
  timetable sent accross on the 8th
`)('“%s” (%s) says in passing that it is done', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Set out funding for the regional drone hub
  discharged into the Regional Collaboration Board
  ## Complete the equality impact assessment for front counters
  Complete the equality impact assessment for front counters - yes I know
  complete the assessment for us
  ## Report on overtime spend in the Operations Centre
  concluded with two recommendations left open
  whatever you have me down for is nearly finished
  what you have me down for is not mine to finish
  my outstanding action is nearly done
  neither of these is finished
  that was the final straw
  finished with Claire on this tomorrow
  done 🤔
  went to see the analyst about it
  we support closure of the station
  back to discharge planning
  content for it to stay open
  drafted, circulated to the team
  she wants no more delays, done by Friday
`)('“%s” (%s) does not say that it is done', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})
