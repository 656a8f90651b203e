import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  41 done, 44 half way, 50 not started => complete 41 | progress 44 50% | progress 50
  1 done 2 with legal 3 no change => complete 41 | progress 44 | noChange 50
  stop and search sent Monday; custody waiting on the NHS; roads needs till 14 Nov => complete 41 @2025-10-13 | blocked 44 | extend 50 @2025-11-14
  first: closed. second: two more weeks. third: ask DCC => complete 41 | extend 44 @2025-10-28 | reassign 50 to DCC
  custody contract - over to Supt Hall. others no change => reassign 44 to Supt Hall | noChange 41,50
  roads can go to the Roads Board, custody is 60%, figures were emailed on the 8th => transfer 50 to Roads Board | progress 44 60% | complete 41 @2025-10-08
  nothing on any of these yet, back Thursday => noChange 41,44,50 | snooze 41,44,50 @2025-10-16
  figures: sent. contract: draft. strategy: what's that? => complete 41 | progress 44 | query 50
  can you move 44 and 50 to 30 November and close 41 => extend 44,50 @2025-11-30 | complete 41
  please extend all three to the end of Nov => extend 41,44,50 @2025-11-30
  41 & 50 finished last week, still plugging away on 44 => complete 41,50 | progress 44
  the first two are done, the third isn't mine => complete 41,44 | reassign 50
  everything's done except roads, which is waiting for the printers => complete 41,44 | blocked 50
  roads strategy published 6 Oct, custody review 80% and figures not started => complete 50 @2025-10-06 | progress 44 80% | progress 41
  44: no. 50: no. 41: yes, done => progress 44,50 | complete 41
  chase me Friday on custody, the rest are no change => snooze 44 @2025-10-17 | noChange 41,50
  remind me about roads next Monday. The figures went in yesterday => snooze 50 @2025-10-20 | complete 41 @2025-10-13
  not my roads strategy any more (Supt Hall has it), figures done => reassign 50 to Supt Hall | complete 41
  44 - blocked, no legal advice yet. 50 - on track for 31 Oct => blocked 44 | progress 50 @2025-10-31
  custody: I disagree with this one. roads: fine, on track => dispute 44 | progress 50
  41 duplicate of 44 => dispute 41
  roads strategy to the November meeting please, custody needs another fortnight => bringBack 50 to November meeting | extend 44 @2025-10-28
  who owns 44? 41's finished => query 44 | complete 41
  number 3 is going to Supt Hall, 1 and 2 are ongoing => reassign 50 to Supt Hall | progress 41,44
  top one done, bottom one half done, middle one stuck with procurement => complete 41 | progress 50 50% | blocked 44
  2 done 3 done 1 needs a month => complete 44,50 | extend 41 @2025-11-14
  figures 90%, contract 20%, strategy 0% => progress 41 90% | progress 44 20% | progress 50 0%
  figures and contract both with you, strategy to follow by the 31st => complete 41,44 | progress 50 @2025-10-31
  none started => progress 41,44,50
  two of these are done => complete ?
  one's finished => complete ?
  done => complete ?
  not mine => reassign ?
  no change => noChange 41,44,50
  ask me tomorrow => snooze 41,44,50 @2025-10-15
  can I have til the 30th => extend @2025-10-30 ?
  41 done thanks. Sorry for the delay => complete 41
  50 I'll need to come back to you on => progress 50
  44 to Head of Estates, 50 to the Roads Board => reassign 44 to Head of Estates | transfer 50 to Roads Board
  custody and roads both need longer, 30 Nov please => extend 44,50 @2025-11-30
  bring custody back in January, strike off the figures => bringBack 44 to January meeting | complete 41
`)('“%s” says of each of three actions what is meant', (text, _, reading) => {
  expect(said(text, 3)).toBe(reading)
})
