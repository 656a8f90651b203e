import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Accountability Board

Date: Monday 9th June 2025
Chair: Rosa Lindqvist

Present: Orla Fenwick, Tomas Adeyemi (TA), Gwen Marsh (GM), Deputy Chief Constable (DCC)

3. Quay

Talk.

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n9. Close\n\nThe meeting closed at noon.\n`).actions.map(({ owners, text, dueDate }) => [
    owners.join('/'),
    text,
    dueDate,
  ])

describe('a table of tasks', () => {
  test.each([
    [
      'Ref / Who / What / When',
      '25-17 / GM / Reply to the council / 31 August 2025',
      '25-18 / - / Lamps back to the Board / February 2026',
    ],
    [
      'No       Action                     Who      By',
      '25-17    Reply to the council       GM       31 August',
      '25-18    Lamps back to the Board    -        28 February 2026',
    ],
    ['Job; With; Target date', 'Reply to the council; GM; 31/08/2025', 'Lamps back to the Board; none; February 2026'],
  ])('with the head “%s”', (head, one, other) => {
    const found = read(`${head}\n${one}\n${other}`)
    expect(found[0]).toEqual(['GM', 'Reply to the council', '2025-08-31'])
    if (!other.includes('none')) expect(found[1]).toEqual(['', 'Lamps back to the Board', '2026-02-28'])
  })

  test('one cell a line, told by its head', () => {
    expect(
      read(
        'Agreed points\n\nWhat\n\nWho\n\nBy when\n\nHB/01 Record the figures from the start\n\nG Marsh\n\n30 June 2025\n\nHB/02 Ask two officers to the next sample\n\nT Adeyemi, Gwen Marsh\n\nWithin a week',
      ),
    ).toEqual([
      ['G Marsh', 'Record the figures from the start', '2025-06-30'],
      ['T Adeyemi/Gwen Marsh', 'Ask two officers to the next sample', '2025-06-16'],
    ])
  })

  test('that repeats what was said lends it its day, by the ref', () => {
    expect(
      read(
        'Action 9/5: DCC to provide a short summary of what is released on 1 July, for the web page.\n\nAction 9/6: GM to write to the firm.\n\nAnnex\n\nNo       Action                         Who      By\n9/5      Factual summary, July          DCC      13 August\n9/6      Letter to the firm             GM       20 June',
      ),
    ).toEqual([
      ['DCC', 'DCC to provide a short summary of what is released on 1 July, for the web page', '2025-08-13'],
      ['GM', 'GM to write to the firm', '2025-06-20'],
    ])
  })

  test.each([
    ['the papers to come', 'Item                 Lead        Paper to secretary by\nQuarterly digest     DCC         noon, 24 March'],
    ['the agenda', 'Time        Item                 Lead            Purpose\n10.00       Welcome of all       Chair           –'],
  ])('is none that lists %s', (_what, body) => {
    expect(read(body)).toEqual([])
  })
})
