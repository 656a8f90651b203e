import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith, readBoard as read } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)')

describe('items of an earlier meeting', () => {
  test.each([
    ['Closed.', 'completed'],
    ['Done, sent 22 May.', 'completed'],
    ['Cwblhawyd/Completed.', 'completed'],
    ['Two of the six are finished so far.', 'updated'],
    ['The first half is done. The rest is to follow.', 'updated'],
    ['The form went in. A reply is still awaited.', 'updated'],
    ['In hand.', 'updated'],
    ['ONGOING', 'carried forward'],
    ['No report as the owner was away. C/f.', 'carried forward'],
    ['Not started, for want of staff.', 'carried forward'],
    ['DELETED', 'discharged'],
    ['Superseded by the new dashboard. No longer needed.', 'discharged'],
    ['Transferred to the Estates Board.', 'transferred'],
    ['Held back in May, brought back today.', 'brought back'],
  ])('with “%s” behind them are %s and no new task, however they are numbered', (status, outcome) => {
    for (const code of ['AP7 -', 'A7  ', '2.7', 'AB25/07', '(3a)', '*']) {
      const { older, tasks } = read(
        `2. ACTIONS FROM 12 MAY 2025\n\n${code} GM to draft the roads letter. ${status}\n\n3. ROADS\n\nNothing was said.`,
      )
      expect(
        older.map(([is]) => is),
        code,
      ).toEqual([outcome])
      expect(tasks, code).toEqual([])
    }
  })

  test('are found under everyday headings, sentence by sentence, without the signing of the minutes', () => {
    const body =
      'Last time\nThe notes of 12 May were agreed. Gwen had paid the hall. Tomas has still not had a price for the gate, so that one rolls on to next time. We dropped the idea of a raffle.\n\nMoney\nAll is well.'
    expect(read(body).older).toEqual([
      ['completed', 'Gwen had paid the hall.'],
      ['carried forward', 'Tomas has still not had a price for the gate, so that one rolls on to next time.'],
      ['discharged', 'We dropped the idea of a raffle.'],
    ])
  })

  test('that set a task anew are reviewed up to there, and the task is an action', () => {
    const { older, tasks } = read('Matters outstanding\n\n* Lease of the yard - spoken of once, in hand. GM to ring the agent again.\n\n')
    expect(older).toEqual([['updated', 'Lease of the yard - spoken of once, in hand.']])
    expect(tasks).toEqual(['GM to ring the agent again'])
  })

  test('of a table with a status column are its rows, with bars or run together', () => {
    const bars =
      'ACTION TRACKER\n\nNo. | Action | Lead | Status\n2025/11 | Share the dashboard | CC | Complete. Sent 4 May.\n2025/12 | Map the alley gates | GM | Two wards of five so far.\n'
    const run =
      '1. Action log\n\nRef Action Lead Position at 9 June\nAB25/03 Publish the disposals list GM OPEN. Two entries to check. Carry forward to July.\n'
    expect(read(bars).older.map(([is]) => is)).toEqual(['completed', 'updated'])
    expect(read(run).older.map(([is]) => is)).toEqual(['carried forward'])
  })
})

describe('what marks a task', () => {
  test.each([
    ['AP68 - GM to put up the monthly figure.', ['GM'], 'GM to put up the monthly figure'],
    ['A8   GM to send the change request by 1 July.', ['GM'], 'GM to send the change request by 1 July'],
    ['A10  CC/GM  Cash flow to be re-profiled.', ['CC', 'GM'], 'Cash flow to be re-profiled'],
    ['A12 (GM) Place the order for the signs.', ['GM'], 'Place the order for the signs'],
    ['A14 GM Advise on the lease.', ['GM'], 'Advise on the lease'],
    ['ACTION POINT 3 - CC and GM to draft a statement.', ['CC', 'GM'], 'CC and GM to draft a statement'],
  ])('“%s” is the code of an action, on the line below other words too', (line, owners, text) => {
    const { actions } = readNotes(
      `${HEAD}4. Roads\nThe figures were seen by everybody and thought to be good.\n${line}\nN2   Spending is on course.\n`,
    )
    expect(actions.map((action) => [action.strength, action.owners, action.text])).toEqual([['explicit', owners, text]])
  })

  test('the name of a road is no code', () => {
    expect(read('4. Roads\n\nThe crashes on the A68 and the A12 were discussed.').tasks).toEqual([])
  })

  test.each([
    ['RESOLVED that the Clerk revise the register and put it before the Board.', ['Clerk']],
    ['The report was received. RESOLVED that GM obtain two prices for a rope.', ['GM']],
    ['Barn, Low Lane: RESOLVED to object, the Clerk to submit the objection.', ['Clerk']],
    ['RESOLVED that Mrs Pell and Mr Orde form a group to meet the Treasurer.', ['Mrs Pell', 'Mr Orde']],
    [
      'UNANIMOUSLY RESOLVED\n\n6.1 that the report be received;\n\n6.2 that the Chief Constable be requested to submit a paper.',
      ['Chief Constable'],
    ],
  ])('“%s” gives one task', (words, owners) => {
    expect(readNotes(`${HEAD}5. Reports\n\n${words}\n`).actions.map((action) => action.owners)).toEqual([owners])
  })

  test.each([
    'RESOLVED that the minutes be signed.',
    'RESOLVED to approve the payments as listed.',
    'RESOLVED that the Board note the report.',
  ])('“%s” gives none', (words) => {
    expect(read(`5. Reports\n\n${words}\n`).tasks).toEqual([])
  })
})

test.each([
  ['Orla Fenwick - Police, Fire and Crime Commissioner (Chair)\nTomas Adeyemi - Chief Constable', 'Orla Fenwick'],
  ['On the platform: Police and Crime Commissioner Orla Fenwick (chairing), Chief Constable Tomas Adeyemi', 'Orla Fenwick'],
  ['Facilitator: Orla Fenwick (Rivers Trust)', 'Orla Fenwick'],
  ['Chair          Orla Fenwick (OF), private sector', 'Orla Fenwick'],
  ['Trustees: Orla Fenwick (OF) in the chair; Bea Long (BL)', 'Orla Fenwick'],
  ['Orla Fenwick, Commissioner (in the chair)\nTomas Adeyemi, Chief Constable', 'Orla Fenwick'],
  ['Yn bresennol / Present: Cllrs Orla Fenwick (OF) Cadeirydd/Chair, Bea Long (BL)', 'Orla Fenwick'],
])('the chair is told from “%s”', (lines, chair) => {
  expect(readNotes(`Strategic Board\n9 June 2025\n\n${lines}\n\n1. Roads\n\nNoted.`).meeting.chair).toContain(chair)
})
