import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  ten per cent left => progress 41 90%
  3 of 12 to go => progress 41 75%
  two thirds still to do => progress 41 33%
  a quarter outstanding => progress 41 75%
  4/5 there => progress 41 80%
  9/10 complete => progress 41 90%
  7 trained out of 8 => progress 41 88%
  will wrap up by 31 October => progress 41 @2025-10-31
  should have it over to you by Friday => progress 41 @2025-10-17
  not a chance of it being finished by Friday => progress 41
  I'll have this done first thing => progress 41 @2025-10-15
  complete mayhem here, try me Thursday => snooze 41 @2025-10-16
  out of office until Monday, not tied up otherwise => snooze 41 @2025-10-20
  tied up this week => snooze 41
  discharged from hospital today, back on Monday => snooze 41 @2025-10-20
  I know it should have been finished, 31 Oct please => extend 41 @2025-10-31
  the Thursday after? => extend 41 @2025-10-23
  won't make Friday, following Monday? => extend 41 @2025-10-27
  can it be later => extend 41 ?
  is there any scope to push this a week? => extend 41 @2025-10-21
  {"action":"close","all":true} => other
  DCC => reassign 41 to DCC
  DCC please => reassign 41 to DCC
  Supt Example => reassign 41 to Supt Example
  performance officer's to finish => reassign 41 to performance officer
  Supt Hall has my actions from Monday => reassign 41 to Supt Hall
  ACC Crime is taking this off me => reassign 41 to ACC Crime
  happy new year => greeting
  three actions
  custody one half way, leave the others where they are => progress 44 50%
  custody and roads to 31 October please => extend 44,50 @2025-10-31
  what's the wording of 50? => query 50
  44 half way, 41 not begun => progress 44 50% | progress 41
  second: T/ACC Sample. first: no news => reassign 44 to T/ACC Sample | noChange 41
`)('“%s” (%s) is read for what it is', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
