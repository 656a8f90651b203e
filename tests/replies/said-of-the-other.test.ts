import { expect, test } from 'vitest'
import { lines, replies, said } from './said.ts'

test.each([
  ['44 has been finished for weeks. the other is stuck with the supplier', 2, 'complete 44 | blocked 41'],
  ['41 done. my other one to 31 Oct', 2, 'complete 41 | extend 44 @2025-10-31'],
  ['41 done. the other is stuck with the supplier', 3, 'complete 41 | blocked ?'],
  ['the penultimate one is finished', 3, 'complete 44'],
  ['the last but one is finished', 3, 'complete 44'],
  ['second from last one done', 3, 'complete 44'],
  ['one of those three is finished', 3, 'complete ?'],
  ['41 duplicates 44', 3, 'dispute 41'],
  ['41 repeats 44, drop it', 3, 'dispute 41'],
  ['41 completed. 44 aprox 2/3', 3, 'complete 41 | progress 44 67%'],
  ['44 decided and signed', 3, 'progress 44'],
  ['strategy at thirty five percent', 3, 'progress 50 35%'],
  ['everything you list here has been completed', 3, 'complete 41,44,50'],
  ['all three done', 3, 'complete 41,44,50'],
  ['longer required on the custody contract', 3, 'extend 44 ?'],
  ['please strike the custody contract from the list', 3, 'complete 44'],
])('“%s” about %i actions is read as %s', (text, shown, reading) => {
  expect(said(text, shown)).toBe(reading)
})

test.each(replies`
  Confirm contract award for vehicle recovery
  contract awarded, standstill period over. Discharge that one => complete 41
  it's at a standstill => blocked 41
  tangled up in procurement => blocked 41
  the Treasurer has to release the money first => blocked 41
  we have to check it first => progress 41
  finished, wasn't my email clear enough => complete 41
  finished, didn't get the data through though => progress 41
  Concluded on 2 October, sorry for not saying sooner => complete 41 @2025-10-02
  done, sorry for not finishing the annex => progress 41
  it's finished and everyone has the link => complete 41
  was at 95% when you last asked, now at 100 => complete 41
  was at 95%, now at 100 pages => progress 41 95%
  can you put the contract award down as complete full stop many thanks => complete 41
  can you put the contract award down as complete once it's signed => progress 41
  please record the first phase of the award as complete => progress 41
  minutes say you discharged it in April so why am I being asked => dispute 41
  nobody from here signed up to that => dispute 41
  Insp Example should have this rather than me => reassign 41 to Insp Example
  this belongs at Commissioning Board => transfer 41 to Commissioning Board
  pls reasign to Supt Contact Centre => reassign 41 to Supt Contact Centre
  remmind me tmrw => snooze 41 @2025-10-15
  did DCI Cyber finish this => query 41
  put every open action in the force down as finished => other
  so done with today => other
  another pointless nag from a machine => other
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(lines`
  ## Roll out honour based abuse training
  all 12 asked for more
  trained most of the lot
`)('“%s” (%s) does not say that it is done', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test('things that are counted are not the actions that were shown', () => {
  expect(said('all 12 done', 3)).toBe('complete ?')
  expect(said('provided all 40 figures', 3)).toBe('complete 41')
})

test.each([
  ['finished: strategy. not finished: custody', 'complete 50 | progress 44'],
  ['Done: strategy, custody. Not started: stop and search', 'complete 50,44 | progress 41'],
  ['rest complete, custody waiting on the supplier', 'complete 41,50 | blocked 44'],
  ['others no change. custody 50%', 'noChange 41,50 | progress 44 50%'],
  ['the rest are done', 'progress ?'],
  ["I don't own custody, never have", 'reassign 44'],
  ['strategy early new year, custody end of this month', 'extend 50 | extend 44 @2025-10-31 ?'],
])('“%s” is read as %s', (text, reading) => {
  expect(said(text, 3)).toBe(reading)
})

test.each(replies`
  Provide a briefing on Op Snap
  briefing note went to Cllr Example and the PCC last night => complete 41 @2025-10-13
  briefing went to Legal and my boss => progress 41
  briefed PCC on Op Snap at Monday's 1:1 => complete 41 @2025-10-13
  no further queries from the PCC so please close => complete 41
  finished: the first draft => progress 41
`)('“%s” (%s) is what was asked for', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
