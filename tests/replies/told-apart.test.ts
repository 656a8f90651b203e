import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  will conclude by Friday => progress 41 @2025-10-17
  we will provide it on Friday => progress 41
  provider has it => progress 41
  to finalise next week => progress 41
  Sent? No. Written? Yes. => progress 41
  numbers crunched, narrative next => progress 41
  ERR_TIMEOUT 0x80072EE2 => other
  three actions
  chin deep in the custody rota, ask about all three on Monday => snooze 41,44,50 @2025-10-20
  44 I'm keeping, 50 to the DCC => reassign 50 to DCC
  custody: no change. roads: 60%. figures: need til 31 Oct => noChange 44 | progress 50 60% | extend 41 @2025-10-31
  1. no change 2. half done 3. with DCC Sample now => noChange 41 | progress 44 50% | reassign 50 to DCC Sample
  first one blocked by ICT, others no change => blocked 41 | noChange 44,50
  41 blocked, rest fine => blocked 41 | progress 44,50
  41: awaiting HR; 44: awaiting legal => blocked 41,44
  nothing on 41 or 44, 50 needs a month => noChange 41,44 | extend 50 @2025-11-14
  41 n/c 44 n/c 50 50% => noChange 41,44 | progress 50 50%
  41 30% 44 40% => progress 41 30% | progress 44 40%
  what's 44 about? 50 needs a week => query 44 | extend 50 @2025-10-21
  undo 44 => undo 44
  who owns 50 => query 50
  leave 44, extend 50 to 31 Oct => extend 50 @2025-10-31
  44's wrong, we never agreed it. 50 nearly there => dispute 44 | progress 50
  both 41 and 44 stuck with procurement => blocked 41,44
  41 and 44 same as last time => noChange 41,44
  all three ticking along => progress 41,44,50
  last one's not mine => reassign 50
  last two no change => noChange 44,50
  the second I dispute => dispute 44
  41 later, 44 now half done => snooze 41 | progress 44 50%
  AA-2025-077 no change => noChange ?
  77 til 31 Oct => extend @2025-10-31 ?
  need a week on one of them => extend @2025-10-21 ?
  half done => progress 50% ?
  pass it to the DCC => reassign to DCC ?
  what's this one? => query
  blocked by legal => blocked ?
  three actions
  custody done, second visit still to come => progress 44
  custody complete, last site still to visit => progress 44
  sent for 41, 1 more to follow => progress 41
  41 done, 2 to go => progress 41
  44 complete, 3 outstanding => progress 44
  44 done, 1 left => progress 44
  custody finished, third phase to follow => progress 44
  first half done => progress 50% ?
  done 41, 50 the draft only => complete 41 | progress 50
  roads published, final version to follow => progress 50
  roads published, second tranche of sites not => progress 50
  done the custody one but for the second contract => progress 44
  41 done bar the last figure => progress 41
  50 complete if you take the second as read => progress 50
  all done, last one subject to sign off => complete 41,44 | progress 50
  all done, second one nearly => complete 41,50 | progress 44
  everything finished except 50, which isn't => complete 41,44 | progress 50
  Provide stop and search figures to the PCC
  Complete? Not yet => progress 41
  Done? Yes, by Friday => progress 41 @2025-10-17
  Sent? Yes. Signed? No. => progress 41
  Finished? I wish. => progress 41
  complete shambles => other
  completed chaos => progress 41
  100% to go => progress 41 0%
  0% left => progress 41 100%
  tied up => snooze 41
  all tied up in court => snooze 41
  tied up with Gold until Monday => snooze 41 @2025-10-20
  finished up in A&E last night => progress 41
  will conclude => progress 41
  we provide it monthly => progress 41
  the provider is finished => progress 41
  discharged from hospital => progress 41
  completing Friday => progress 41 @2025-10-17
  PCC closed this in March => dispute 41
  chair struck it off last month => dispute 41
  take it off here, it's going on the Estates Board tracker => transfer 41 to Estates Board
  closed here, goes to the Estates Board from now on => transfer 41 to Estates Board
`)('“%s” (%s) is told apart from what it resembles', (text, title, reading) => {
  expect(said(text, title === 'three actions' ? 3 : title)).toBe(reading)
})
