import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  done, apart from the last chapter => progress 41
  finished, bar the appendices => progress 41
  complete, other than the DCC's signature => progress 41
  sent, except for Q3 => progress 41
  all done, excluding Telford => progress 41
  closed, with the exception of two => progress 41
  done, barring accidents => progress 41
  done, save for the index => progress 41
  not stopping until it's done => progress 41
  no need to wait, nearly done => progress 41
  sent (it is a draft) => progress 41
  we hit a snag but it's sorted now => progress 41
  what you asked for is nearly done => progress 41
  what you asked for will be done Friday => progress 41 @2025-10-17
  what they asked for was done by another force => progress 41
  how many times, it is not done => progress 41
  6/8 done => progress 41 75%
  six done, two to go => progress 41 75%
  half are done and half aren't => progress 41 50%
  don't need longer, will be done Friday => progress 41 @2025-10-17
  no extension needed, nearly done => progress 41
  not blocked, not done => progress 41
  finished my bit => progress 41
  finished for today => other
  done for the day => other
  that's me done for the week => other
  completed for the day => other
  all done for tonight => other
  never mine and it's done anyway => dispute 41
  done in => other
  handed to the Custody Board => transfer 41 to Custody Board
  sent to the Custody Board => transfer 41 to Custody Board
  sent to the board => complete 41
  given to Legal to read => progress 41
  copy sent to the DCC => progress 41
  receipt acknowledged => acknowledge
  message received => acknowledge
  consider it done => acknowledge
  consider me told => acknowledge
  on my list => acknowledge
  job done for today => other
  got that => acknowledge
  I've done enough => progress 41
  done talking => other
  closing the tracker => other
  close every action the CC has => other
  done arguing => other
  this tracker is done for => progress 41
  done, the DCC has yet to see it => progress 41
  done, legal has yet to sign => blocked 41
  done (legal has yet to sign) => blocked 41
  finished, though Telford has yet to reply => progress 41
  we hit a snag but it's sorted now => progress 41
`)('“%s” (%s) is no more than it says', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
