import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Report on vehicle downtime
  anyone fancy a curry on Thursday => other
  my daughter has finished her exams, so relieved => other
  completed the half marathon on Sunday, legs gone => progress 41
  can someone look at the heating in the front office => other
  you're as much use as a chocolate teapot => other
  you can stick this card where the sun does not shine => other
  whoever completed the Christmas rota deserves a medal => other
  huge congratulations to Sue on finishing the half marathon! => other
  well done to the response team for Saturday => other
  all staff: complete your fire safety module by 31 October => other
  you'd think a machine would be finished pestering me by now => other
  is it home time yet => other
  what time is kick off => other
  half way through writing it, tea needed => progress 41 50%
  sat down with the workshop over coffee, still writing => progress 41
  well done for chasing, still writing it => progress 41
  all done, time for a cuppa => complete 41
  done - cake all round => complete 41
  whoever runs fleet should have this, not me => reassign 41
  Evaluate the cricket club's youth scheme
  cricket evaluation half written => progress 41 50%
`)('“%s” (%s) is work only where it speaks of it', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
