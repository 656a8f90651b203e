import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  33 > DCC pls => reassign 41 to DCC
  > DCI Rudge pls => other
  Supt Hall to action => reassign 41 to Supt Hall
  ACC Ops to own => reassign 41 to ACC Ops
  that's the DCC's => reassign 41 to DCC
  DCC's baby now => reassign 41 to DCC
  you want Supt Hall => reassign 41 to Supt Hall
  you need Head of Estates for this => reassign 41 to Head of Estates
  Chief Finance Officer now has the reins => reassign 41 to Chief Finance Officer
  handed the reins to Supt Hall => reassign 41 to Supt Hall
  I've left that role, Supt Hall took over => reassign 41 to Supt Hall
  Supt Hall has replaced me => reassign 41 to Supt Hall
  moved posts. T/Supt Hall in the chair now => reassign 41 to T/Supt Hall
  taken over by Director of People => reassign 41 to Director of People
  Director of People has picked up the baton => reassign 41 to Director of People
  please show Supt Hall as owner => reassign 41 to Supt Hall
  change owner to Supt Hall => reassign 41 to Supt Hall
  owner should read Director of Estates => reassign 41 to Director of Estates
  should have gone to Head of Legal => reassign 41 to Head of Legal
  meant for the DCC I think => reassign 41 to DCC
  not my patch => reassign 41
  not my bag => reassign 41
  not on my watch any more => reassign 41
  not my department => reassign 41
  outside my remit => reassign 41
  I don't own this => reassign 41
  I don't lead on this any more => reassign 41
  never been mine => dispute 41
  someone else's => reassign 41
  don't know why I've got this, it's Supt Hall's => reassign 41 to Supt Hall
  ring Supt Hall about this one => reassign 41 to Supt Hall
  Supt Hall is your man => reassign 41 to Supt Hall
  best asked of Supt Hall => reassign 41 to Supt Hall
  better with Head of Analysis => reassign 41 to Head of Analysis
  falls to the DCC => reassign 41 to DCC
  falls under ACC Crime => reassign 41 to ACC Crime
  over to the DCC => reassign 41 to DCC
  re-route to DCS Crime => reassign 41 to DCS Crime
  forward to Head of ICT please => reassign 41 to Head of ICT
  tag Supt Hall => reassign 41 to Supt Hall
  put Supt Hall's name on it => reassign 41 to Supt Hall
  Supt Hall leads now => reassign 41 to Supt Hall
  Supt Hall has this now => reassign 41 to Supt Hall
  with effect from today Supt Hall owns this => reassign 41 to Supt Hall
  passing to DI Marsh who'll complete it => reassign 41 to DI Marsh
  I've delegated it to my chief of staff => reassign 41 to chief of staff
  Strategic Planning Manager should do this => reassign 41 to Strategic Planning Manager
  has been adopted by the Ethics Committee => transfer 41 to Ethics Committee
  absorbed into the Digital Board's plan => transfer 41 to Digital Board
  the People Board has taken ownership => transfer 41 to People Board
  People Board will oversee to completion => transfer 41 to People Board
  should be tracked at the Performance Board not here => transfer 41 to Performance Board
  take off here, going on the Custody Board's tracker => transfer 41 to Custody Board
  on the Custody Board tracker now so close here => transfer 41 to Custody Board
  being carried forward by the Custody Strategic Group => transfer 41 to Custody Strategic Group
  Custody Board own it now => transfer 41 to Custody Board
  remit of the Ethics Committee => transfer 41 to Ethics Committee
  one for Strategic Tasking Group => transfer 41 to Strategic Tasking Group
  goes to the Joint Audit Committee from here => transfer 41 to Joint Audit Committee
  rehome with the Estates Board => transfer 41 to Estates Board
  discharge to the Performance Board => transfer 41 to Performance Board
  closed here, reopened under the Vetting Gold Group => transfer 41 to Vetting Gold Group
  being progressed through the Race Action Plan board => transfer 41 to Race Action Plan board
  sits under the Police and Crime Panel now => transfer 41 to Police and Crime Panel
  the Serious Violence Partnership has it now => transfer 41 to Serious Violence Partnership
  over to the Scrutiny Panel to finish => transfer 41 to Scrutiny Panel
  will report through Strategic Governance Board in future => transfer 41 to Strategic Governance Board
  can I do this verbally in November => bringBack 41 to November meeting
  put me down for the January meeting => bringBack 41 to January meeting
  bring to December's meeting => bringBack 41 to December meeting
  slot for the December A&A please => bringBack 41 to December meeting
  hold over to next month's meeting => bringBack 41 to next month's meeting
  reschedule for the February public meeting => bringBack 41 to February public meeting
  can it be an agenda item in January => bringBack 41 to January meeting
  back to the next meeting please => bringBack 41 to next meeting
  three actions
  custody one to the DCC please => reassign 44 to DCC
  44 belongs to Head of Custody, 50 done => reassign 44 to Head of Custody | complete 50
  50 > DCC => reassign 50 to DCC
  all of these to Supt Hall => reassign 41,44,50 to Supt Hall
`)('“%s” (%s) gives the action to somebody else', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
