import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Supply breakdown of overtime by department
  breakdown went across to finance and the PCC's team on Tuesday, finished => complete 41 @2025-10-07
  went across to finance on Tuesday => progress 41
  Supplied twice now. Can it come off? => complete 41
  supplied twice to finance => progress 41
  No need to carry this forward, it has been dealt with => complete 41
  no need to carry this forward until we hear => progress 41
  all sorted, was waiting on finance but they came good => complete 41
  done, was waiting on finance and still am => progress 41
  breakdown supplied by DCI Wren at the board => complete 41
  supplied by Supt Hall only => progress 41
  breakdown done and out to comms => progress 41
  breakdown finished and off to finance => reassign 41 to finance
  Brief the PCC on cyber crime
  she was briefed by DCI Wren at the 1-2-1, no follow up => complete 41
  briefed by DCI Wren that it's late => progress 41
  Write to NHS England about ambulance delays
  the chief's letter to NHS England was issued on Monday => complete 41 @2025-10-13
  sent by the DCC over the weekend => complete 41
  Publish the estates strategy
  strategy finished and off to the designers => progress 41
  Hold a training day for call handlers
  day went ahead as planned on 9 October and everyone came => complete 41 @2025-10-09
  everyone came to the planning meeting => progress 41
  Respond to the HMICFRS report on custody
  responded before the 56 day deadline => complete 41
  will respond within the 56 day limit => progress 41
`)('“%s” (%s) is done whoever else had or did it', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  three actions
  done, done and done => complete 41,44,50
  done, not done, done => progress ?
  quarter done on roads and three quarters on custody => progress 50 25% | progress 44 75%
`)('“%s” (%s) counts what is said of each', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
