import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide profile of catalytic converter theft
  profile done. Key finding: four garages, a quarter of thefts
  profile done, ten streets account for 31% of offences
  profile supplied, ref no. 4471
  ## Audit custody risk assessments
  audit done, 4 per cent error rate
  audit done, no concerns
  audit done, with no anomalies of note
  audit done, compliance rate was 96%
  audit done, nothing untoward found
  ## Benchmark fleet mileage against most similar forces
  benchmarked, we're 2nd highest. Please close
  benchmarked, we're just below the national average
  ## Agree information sharing protocol with Powys Council
  protocol agreed, signed copy in the safe
  protocol agreed, original held by records management
  ## Invite the Chaplaincy to the wellbeing board
  chaplaincy invited, they've said yes
  invited, they said they were very pleased
  ## Decide future of the Ludlow kennels
  decided, kennels stay
  decided, we're keeping them open
  ## Share the lease schedule with the OPCC
  shared, took longer than hoped but it's there now
  all done, nothing left in the locker
`)('“%s” tells what came of “%s”, and it is done', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Audit custody risk assessments
  audit done, half of the stations
  audit done, a third of offences still to look at
  audit done, no sign-off yet
  audit done, no issues so far
  audit done, 60% of it
  audit done, no findings yet
  audit done, 9% of calls remain
  audit done, 4 per cent error rate to be checked
  ## Train response officers in hate crime
  training done, 80% of officers
  training done, two thirds of the sergeants
  ## Agree information sharing protocol with Powys Council
  protocol agreed, copy with legal for signature
  protocol agreed, original with legal to sign
  protocol agreed, draft copy with comms
  protocol agreed, original awaiting Powys
  protocol agreed, they've said yes in principle
  ## Invite the Chaplaincy to the wellbeing board
  they've said yes
  ## Decide future of the Ludlow kennels
  decided but this stays open
  decided, action stays open
  decided, go ahead once the board agrees
  decided but it's there now in draft
`)('“%s” does not say that “%s” was carried out', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})
