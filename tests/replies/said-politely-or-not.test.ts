import { expect, test } from 'vitest'
import { replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  yes complete full stop no need to chase me again full stop => complete 41
  Done. There's no need to keep asking. => complete 41
  figures to w/c 27 Oct if I may => extend 41 @2025-10-27
  figures sent Wed, discharge if you would => complete 41 @2025-10-08
  close it if the DCC agrees => progress 41
  hit me with this again a week on Thursday => snooze 41 @2025-10-23
  deadline is too tight, any give on it? => extend 41 ?
  won't need an extension after all. figures shared => complete 41
  this bot does my head in => other
  does anyone have a spare lanyard => other
  done in by this week, ask again Tuesday => snooze 41 @2025-10-21
  half of me wants to say finished => progress 41
  position is what it was => noChange 41
  figures have gone round everyone, close it => complete 41
  Digital Oversight Group want it => transfer 41 to Digital Oversight Group
  Supt Hall can finish off the search figures, not me => reassign 41 to Supt Hall
  CFO has the figures => progress 41
`)('“%s” (%s) is read as %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})

test.each(replies`
  Retire the legacy intelligence database
  database switched off for good => complete 41
  database shut for good on Friday => complete 41 @2025-10-10
  database gone down again => progress 41
  database is offline for maintenance => progress 41
  it will be switched off for good => progress 41
  Raise pre-charge delays with the Crown Prosecution Service
  letter raising it went to the Chief Crown Prosecutor 3 Oct, that's the lot => complete 41 @2025-10-03
  emailed the CPS, that's all => complete 41
  letter drafted, that's it => progress 41
  letter sent to legal, that's it for now => progress 41
  letter gone to my staff officer, that's it => progress 41
  letter sent to the chief for signature, that's that => progress 41
  Compare arrest rates with most similar forces
  the arrest comparison is complete => complete 41
  arrest comparison half done => progress 41 50%
`)('the deed of the title, in other words or under way: “%s” (%s): %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
