import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  https://force.example/Evidence/all-done.pdf => progress 41
  the draft so far https://force.example/Evidence/figures-complete.pdf => progress 41
  done https://force.example/Evidence/Not%20yet%20part%201.pdf => complete 41
  50% https://force.example/Evidence/17%25%20by%20Friday.pdf => progress 41 50%
  41 done\nhttps://force.example/Evidence/44/plan.docx => complete 41
  need until 31 October https://force.example/2025-12-01.pdf => extend 41 @2025-10-31
`)('what the name of a linked file says was not said: “%s”', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
