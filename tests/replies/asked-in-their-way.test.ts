import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Report on vehicle downtime
  it would be right for ACC Crime to own this => reassign 41 to ACC Crime
  sits with Supt North as from 1 November => reassign 41 to Supt North
  please substitute ACC Operations as lead => reassign 41 to ACC Operations
  over to C/Supt West for this one => reassign 41 to C/Supt West
  could Head of Legal be shown as owner in place of me? => reassign 41 to Head of Legal
  no longer my area since I moved to PSD => reassign 41
  needs to go to the force lead for mental health => reassign 41 to force lead for mental health
  give it to the business crime lead pls => reassign 41 to business crime lead
  still to go to the DCC => progress 41
  has yet to go through legal => progress 41
  DCC content, still writing => progress 41
  the whole thing rolls up into the Estates Board => transfer 41 to Estates Board
  it's the Ethics Committee's as of this quarter => transfer 41 to Ethics Committee
  carries on under the Digital Board, closed here => transfer 41 to Digital Board
  gets reported to the Digital Board these days, drop it from here => transfer 41 to Digital Board
  repeat of action 22 => dispute 41
  we do this under a different action => dispute 41
  not agreeing to that as written => dispute 41
  the premise is mistaken => dispute 41
  the panel withdrew its request => dispute 41
  this was rolled into the fleet one => dispute 41
  a note is what we offered, not a report => dispute 41
  wording isn't right => dispute 41
  the figures aren't right yet => progress 41
  nobody told me the data had moved, starting again => progress 41
  put this back in front of me on 12 November => snooze 41 @2025-11-12
  wave it under my nose on the 28th => snooze 41 @2025-10-28
  repeat in ten days => snooze 41 @2025-10-24
  nothing from you before 20 Nov please => snooze 41 @2025-11-20
  look me up again Tuesday => snooze 41 @2025-10-21
  in crown court, free again on the 24th => snooze 41 @2025-10-24
  chase in three weeks => snooze 41 @2025-11-04
  let me finish this after the 24th => extend 41 @2025-10-24
  could I hand this in on Friday => extend 41 @2025-10-17
  Friday 31st would be kinder => extend 41 @2025-10-31
  no chance by the 17th => extend 41 ?
  another month really, 14 November? => extend 41 @2025-11-14
  it'll get finished in the new year now, say 16 Jan => extend 41 @2026-01-16
  due date -> 11 Nov => extend 41 @2025-11-11
  May we have an additional three days, as the author is unwell? => extend 41 @2025-10-17
  hold off until November => snooze 41 @2025-11-30
  update will come w/c 20 October => progress 41 @2025-10-20
  three actions
  bottom card - shout on 3 November => snooze 50 @2025-11-03
  last of these to 28 November => extend 50 @2025-11-28
`)('“%s” (%s) is read for what it asks', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
