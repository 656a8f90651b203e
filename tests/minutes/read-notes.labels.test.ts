import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Accountability Board

Date: Monday 9th June 2025
Chair: Rosa Lindqvist

Present: Orla Fenwick, Tomas Adeyemi (TA), Gwen Marsh (GM), Deputy Chief Constable (DCC)

3. Quay

`
const readAll = (body: string) => readNotes(`${HEAD}${body}\n\n9. Close\n\nThe meeting closed at noon.\n`)
const read = (body: string) =>
  readAll(body).actions.map(({ strength, owners, text, dueDate }) => [strength, owners.join('/'), text, dueDate])

describe('a label with a running number marks tasks', () => {
  test.each([
    ['TASK HB/071: ', 'TASK HB/072: '],
    ['TASK HB/071 - ', 'TASK HB/073 - '],
    ['25/41 ', '25/42 '],
    ['HB-41: ', 'HB-42: '],
    ['HB41 – ', 'HB42 – '],
    ['ACTION 2025-12: ', 'ACTION 2025-13: '],
    ['Direction no. 4. ', 'Direction no. 5. '],
    ['[41] ', '[42] '].map((label) => `HB ${label}`) as [string, string],
  ])('as “%s” and “%s” do', (one, other) => {
    expect(read(`Talk.\n${one}DCC to publish the map by 30 June.\nMore talk.\n${other}Gwen Marsh to ring the council.`)).toEqual([
      ['explicit', 'DCC', expect.stringContaining('DCC to publish the map by 30 June'), '2025-06-30'],
      ['explicit', 'Gwen Marsh', expect.stringContaining('Gwen Marsh to ring the council'), null],
    ])
  })

  test('with its owner in brackets, or a thing for its subject', () => {
    expect(
      read('Talk.\n\nTASK HB/075 (G Marsh): give the Chair a count each month.\n\nTASK HB/076: Flood report to be shared in July.'),
    ).toEqual([
      ['explicit', 'G Marsh', 'give the Chair a count each month', null],
      ['explicit', '', 'Flood report to be shared in July', '2025-07-31'],
    ])
  })

  test('in the middle of a line, and where the line runs on without a stop', () => {
    expect(read('Points agreed: 25/44 DCC to share the plan by the end\nof the month. 25/45 TA to take advice on the clause.')).toEqual([
      ['explicit', 'DCC', 'DCC to share the plan by the end of the month', '2025-06-30'],
      ['explicit', 'TA', 'TA to take advice on the clause', null],
    ])
  })

  test('behind them, with owner and due', () => {
    expect(
      read(
        '- Gwen can mend the gate, it is a small job. **HB-119 (Gwen)**\n- Tomas will post the figures. **HB-120 (Tomas), by June 20**\n- The lamp was seen.',
      ),
    ).toEqual([
      ['explicit', 'Gwen', 'Gwen can mend the gate, it is a small job', null],
      ['explicit', 'Tomas', 'Tomas will post the figures', '2025-06-20'],
    ])
  })

  test('but numbered headings, decisions and older items are none', () => {
    expect(
      read(
        '25/41 Lamps\nThe lamps were seen.\n\n25/42 Planning\nNothing was raised.\n\n25/43 Rope (the long one) – sits better with the Board.\n\nDecision 4: the plan was agreed.\n\nDecision 5: to note the report.',
      ),
    ).toEqual([])
  })
})
