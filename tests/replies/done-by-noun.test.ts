import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Survey residents about the parking scheme
  survey carried out in August
  residents survey ran, 180 responses
  ## Audit use of outcome 15
  did the audit over the summer
  outcome 15 audit done
  ## Nominate a lead for the county lines review
  nomination went in on Friday
  ## Withdraw the old cycle policy
  old policy withdrawn from the intranet
  ## Prepare note on analyst vacancies
  note on analyst vacancies sent to PCC today
  ## Draft response to the consultation on firearms fees
  drafted and sent on Friday
  response drafted and the chief signed it. all away
  ## Inform the PCC of changes to the on call rota
  told the PCC about the on call changes in our catch up
  ## Include stalking figures in the quarterly report
  the figures are in the quarterly report, so this one has run its course
  ## Arrange demonstration of the drone for the PCC
  all done on my end and the PCC's
  ## Commission peer review of the custody unit
  commissioned, so your action is satisfied
  all done, one fewer for your list
`)('“%s” says by its noun, or in other words, that “%s” was carried out', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Survey residents about the parking scheme
  survey carried out in two of the wards
  survey went in draft to comms
  did the pilot survey last week
  ## Audit use of outcome 15
  outcome 16 audit done
  did the audit happen in March
  audit is in hand
  ## Nominate a lead for the county lines review
  nomination is in the pipeline
  ## Prepare note on analyst vacancies
  note sent to HR
  note sent to the PCC in draft
  ## Draft response to the consultation on firearms fees
  drafted and with the chief to be signed
  drafted and sent to the chief
  ## Inform the PCC of changes to the on call rota
  told the rota team
  told the PCC we need until June
  I was told the PCC knows
  ## Include stalking figures in the quarterly report
  the figures are in the draft report
  ## Arrange demonstration of the drone for the PCC
  all done on my end
  can the DCC be asked to complete it
  ## Withdraw the old cycle policy
  my nomination was withdrawn
  policy withdrawn in the north
  ## Commission peer review of the custody unit
  one fewer for the list of reviewers
`)('“%s” does not say that the whole of “%s” was carried out', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})

test.each(lines`
  ## Introduce a call-back option for residents
  done, provided the telephony people ever switch it on
  all finished, and pigs are circling the building
  103 can be signed off
`)('“%s” is a condition, a joke or another number for “%s”', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete 41/)
})
