import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Publish the stop and search scrutiny panel minutes
  they're up
  both sets of minutes are online
  all the minutes are now out there
  published and tweeted
  publication complete
  the minutes have been on the website for a fortnight
  ## Write to the Chief Executive of the ambulance trust
  she was written to on 2 October
  posted 1st class on Friday
  letter went in the post Monday
  ## Brief the PCC on Operation Harrier
  she's been briefed
  gave her the full rundown on Friday
  talked her through it at the one to one
  verbal brief given 2 October, no follow up needed
  ## Recruit a data quality officer
  she's in post
  new officer started on Monday
  successful candidate in seat from today
  She starts Monday, contract signed. That's recruitment complete
  job offered and accepted, recruitment finished
  ## Train front desk staff in hate crime recording
  everyone trained
  every member of front desk staff has now been trained
  final session was yesterday, everybody has now done it
  nobody left to train
  42 trained as of Friday, that's everybody
  rolled out to everyone
  ## Clear the backlog of subject access requests
  backlog's gone
  down to zero
  there is no backlog any more
  every request has been answered
  none outstanding, backlog cleared
  nothing left in the queue
  ## Replace lone worker devices for PCSOs
  every PCSO now has one on their belt, old kit binned. thats your lot
  ## Submit bid to the Road Safety Fund
  bid's in
  it's in, got the receipt
  ## Obtain legal advice on dispersal powers
  advice received
  we have the advice
  ## Update the risk register
  register updated
  it has been brought up to date
  ## Set up a victims' reference group
  up and running since April
  ## Agree performance measures for the Serious Violence Duty
  agreement reached on 3 October
`)('“%s” says that “%s” was carried out', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Publish the stop and search scrutiny panel minutes
  one set of minutes is online
  minutes are with the web team
  publication approved
  live on Friday
  ## Write to the Chief Executive of the ambulance trust
  wrote to the PCC about it
  letter in the out tray
  will go in the post Monday
  ## Brief the PCC on Operation Harrier
  briefed the DCC
  she's been told a briefing is coming
  went through it all with the team
  ## Recruit a data quality officer
  recruitment started
  starts on the 22nd subject to vetting
  officer appointed to the panel
  she starts Monday
  ## Train front desk staff in hate crime recording
  30 trained, that's everyone at HQ
  nobody left to train them
  everyone booked on
  ## Clear the backlog of subject access requests
  backlog is down to 40
  every request has been logged
  none left in the team to do it
  ## Replace lone worker devices for PCSOs
  all sergeants have one
  two done, that's your lot
  ## Install new recording kit in custody
  kit delivered
  kit's in the van
  ## Submit bid to the Road Safety Fund
  bid's in with the DCC
  ## Obtain legal advice on dispersal powers
  it's in hand
  we have it on order
  ## Update the risk register
  updated you last week
  ## Arrange a visit to the control room for the PCC
  she came but the room was closed
  ## Review the custody medical contract
  reviewed, now writing the report
  ## Agree performance measures for the Serious Violence Duty
  no agreement reached
`)('“%s” does not say that “%s” was carried out', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})
