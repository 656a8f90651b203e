import { expect, test } from 'vitest'
import { lines, replies, said } from './said.ts'

test.each(replies`
  Present the victim care dashboard to the Commissioner
  I write on behalf of the Deputy Chief Constable. The dashboard was presented to the Commissioner on 2 October and she has asked for nothing further. => complete 41 @2025-10-02
  Sir, with the Chief's compliments: the dashboard was presented to the Commissioner on 2 October. => complete 41 @2025-10-02
  The dashboard was presented on 2 October. I should be obliged if the matter were now treated as concluded. => complete 41 @2025-10-02
  The dashboard was presented. Grateful if the entry could be closed accordingly. => complete 41
  Grateful if the entry could be closed once it is presented. => progress 41
  I should be obliged if the matter were kept open. => progress 41
  The ACC is content that this has been discharged in full. => complete 41
  The ACC is content that this is nearly done => progress 41
  The Deputy would observe that the Commissioner discharged this in July => dispute 41
  The position is unaltered => noChange 41
  The Chief is abroad and will look at this upon her return on 17 November. => snooze 41 @2025-11-17
  this remains entirely in the hands of the fire authority's solicitor, who is on maternity leave without cover => blocked 41
  scrub what I sent about the dashboard pls => undo
  jog my memory about the dashboard on Monday => snooze 41 @2025-10-20
  if it opens only once a month can we still count it as complete? => query 41
  stick it on Supt Examples list would you => reassign 41 to Supt Examples
  People Board has hold of this going forward => transfer 41 to People Board
  the dashboard is two thirds drafted => progress 41 67%
  =HYPERLINK("http://10.0.0.1/x","complete") => other
  Host a round table with farmers on livestock worrying
  hosted them at the mart on Friday, 19 farmers came => complete 41 @2025-10-10
  Appoint a single point of contact for spiking
  appointed Insp Example as the spoc => complete 41
  Escalate the interpreter shortage to the regional chiefs' meeting
  Mr Example has escalated the shortage to the regional chiefs as directed; their secretariat has acknowledged it. => complete 41
  Notify the ICO of the misdirected disclosure email
  we notified them on the 10th, ICO gave us IC-4471 => complete 41 @2025-10-10
  Obtain Q2 charging figures from the CPS
  got the Q2 figures out of CPS at long last => complete 41
  Extend the community remedy contract to March
  extended it to March, signed variation on file => complete 41
  contract not extended, procurement are insisting on three quotes => progress 41
  Return the unclaimed property listed in the audit
  the last of the property was returned to its owner on Friday => complete 41 @2025-10-10
  Finish the roll-out of electronic pocket notebooks
  the last shift has got theirs now, so notebooks rolled out to everybody => complete 41
  Launch the cadet scheme
  launched sat, 31 cadets on parade => complete 41 @2025-10-11
  Hand over the training records to the auditor
  handed em over to the auditor last nite => complete 41 @2025-10-13
  Interview candidates for the ethics chair
  we interviewed all four for the ethics chair on Monday => complete 41 @2025-10-13
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(lines`
  ## Host a round table with farmers on livestock worrying
  hosted a planning meeting at HQ
  hosted some farmers at the mart
  we'll have hosted them by Friday
  ## Host a round table in each district
  hosted one at the mart on Friday
  ## Appoint a single point of contact for spiking
  appointed a panel to choose one
  appointed Insp Example as the interim spoc
  appointed Insp Example to find one
  ## Escalate the interpreter shortage to the regional chiefs
  escalated it to my boss
  escalated the shortage to finance
  ## Obtain legal advice on retention of custody images
  obtained approval to seek legal advice
  obtained quotes for legal advice
  got legal out of bed
  ## Return the unclaimed property listed in the audit
  returned from leave
  returned to the office on Friday
  property returned by the owner
  property returned to the store
  most of the property was returned
  ## Notify the ICO of the misdirected email
  I have been notified
  notified by the ICO
  notified legal
  ## Extend the community remedy contract to March
  will be extended to March
  ## Finish the roll-out of electronic notebooks
  rolled out to two shifts
  roll-out started
`)('“%s” (%s) does not say that it is done', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test('what came of an audit is with somebody, and not the audit', () => {
  expect(said('the first is no change. findings are with the Det Ch Supt', 2)).toBe('noChange 41')
  expect(said('Reviewed all fifty contracts. Findings are with the DCI', 'Review the custody medical contracts')).toBe('complete 41')
})
