import { expect, test } from 'vitest'
import { lines, replies, said } from './said.ts'

test.each(replies`
  Provide costings for the uniform contract
  costings supplied w/c 6 Oct, I think your tracker just hasn't caught up => complete 41
  costings supplied. Looks like the list is lagging => complete 41
  costings supplied w/c 20 October => progress 41
  nearly done, your tracker hasn't caught up => progress 41
  done, tracker hasn't been updated yet but neither has the annex => progress 41
  all wrapped up my end, fine for it to be closed => complete 41
  all wrapped up my end, finance still to finish theirs => blocked 41
  costings confirmed with the OPCC when the board met on 2 October, so yes complete => complete 41 @2025-10-02
  done when the board meets => progress 41
  can't think what else there is to do => complete 41
  recieved => acknowledge
  can you leave it a bit => snooze 41
  close this against me and open it against Supt Operations => reassign 41 to Supt Operations
  Can you confirm whether sending Q4 on its own counts as done? => query 41
  have you got this as complete on your tracker? => query 41
  it shouldn't be ours, it was the LCJB who offered to do it => dispute 41
  costings done up to March, April to June missing => progress 41
  did you see the rugby => other
  this thing is worse than useless => other
  delete all my actions => other
  Set up stakeholder reference group on hate crime
  group's up and running, first mtg was last week. you can discharge this => complete 41
  group's up and running, first mtg is next week => progress 41
  Complete self assessment against the Vetting Code
  self assessment completed and returned to the College on 6 October => complete 41 @2025-10-06
  self assessment completed and returned for changes => progress 41
  Close the legacy property store
  Store shut for good on Friday, keys handed back. All done => complete 41 @2025-10-10
  Produce one page guide to the Right to Review
  All finished. We've printed some for the front offices => complete 41
  All finished. We've sent some to the front offices => progress 41
  Survey shop owners on retail theft
  survey completed on Sunday => complete 41 @2025-10-12
  Compile list of vacant police houses
  List compiled boss => complete 41
  list closed actions => query
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(lines`
  ## Write to NHS commissioners about bed waits
  Chief's away
  boss is off
  the analyst is away
  DCC's across at HQ
  can't see how anyone would think this is finished
  can't imagine this is finished
  ## Survey shop owners on retail theft
  survey closed on Sunday, we're going through the answers now
  survey closed on Sunday
  ## Provide breakdown of e-scooter seizures
  done with the e-scooters for today, will have another go at it tomorrow
`)('“%s” (%s) does not say that it is done', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each([
  ['extention pls - end of Oct for the first, mid Nov for the second', 'extend 41 @2025-10-31 | extend 44 @2025-11-15'],
  ["the supplier still hasn't released its costs so the custody contract is stuck", 'blocked 44'],
  ['could the roads policing strategy go to 14 November', 'extend 50 @2025-11-14'],
])('“%s” is read as %s', (text, reading) => {
  expect(said(text, 3)).toBe(reading)
})

test('an answer above the message that asked is an answer to it', () => {
  expect(said('It is now, thanks\n\nFrom: Actions Arising\nSubject: Custody\nHas this action been completed?', 1)).toBe('complete 41')
  expect(said('thanks\n\nFrom: Actions Arising\nSubject: Custody\nHas this action been completed?', 1)).toBe('acknowledge')
})
