import { expect, test } from 'vitest'
import { lines, replies, said } from './said.ts'

test.each(replies`
  Provide stop and search figures to the PCC
  swap my name for Head of Fleet on this => reassign 41 to Head of Fleet
  T/Supt Marsh has inherited it => reassign 41 to T/Supt Marsh
  FAO Chief Insp Rudge => reassign 41 to Chief Insp Rudge
  owner field wants to say CIO => reassign 41 to CIO
  DCC has offered to take the figures off my hands => reassign 41 to DCC
  could somebody in Legal Services own this instead? => reassign 41 to Legal Services
  landed with me by mistake, Head of Estates is your man => reassign 41 to Head of Estates
  replace me with ACC Crime => reassign 41 to ACC Crime
  the Data Quality Manager is all over this and I'm not, send it to her => reassign 41 to Data Quality Manager
  ask Head of Custody, she holds the pen => reassign 41 to Head of Custody
  Ethics Committee are taking it on => transfer 41 to Ethics Committee
  will live with Regional Crime Board after this month => transfer 41 to Regional Crime Board
  should be a Community Safety Partnership matter => transfer 41 to Community Safety Partnership
  Tactical Coordination Board has the pen => transfer 41 to Tactical Coordination Board
  over to C/Insp Rudge => reassign 41 to C/Insp Rudge
  reporting line altered: Audit Committee => transfer 41 to Audit Committee
  wrong forum. Strategic Estates Board => transfer 41 to Strategic Estates Board
  Productivity Board wants the stop and search one and they're welcome => transfer 41 to Productivity Board
`)('“%s” (%s) gives the action away, whatever the words', (text, _, reading) => {
  expect(said(text, 1)).toBe(reading)
})

test.each(lines`
  ## Provide stop and search figures to the PCC
  presented to the Ethics Committee on Monday
  waiting for Head of Analysis to come back to me
  Head of Analysis is reviewing my draft
  shared with the DCC for comment
  Supt Marsh was briefed last week
  no reply yet from the Audit Committee
  met Head of Fleet about it
  CFO has the figures
  we have provided them to the ACC
  DCC has it to read
  rollout finished at Worcester, four sites to go
  can you show me what's outstanding for the DCC
  will keep half an eye on it as BAU
  blocked: no data officer
  stuck, no project manager
`)('“%s” (%s) leaves the action where it is', (text) => {
  expect(said(text, 1)).not.toMatch(/reassign|transfer/)
})
