import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Trust

Date: Monday 9th June 2025

Present: Selina Okoro (SO), Bryn Castell (BC), Priya Hollins, Deputy Chief Constable (DCC), the Clerk

3. Quay

The plan was shown.

`
const FOOT = `

9. Close

The meeting closed at noon. The Annual General Meeting (AGM) is on 12 September 2025. Next meeting: 14 July 2025.
`
const read = (body: string) =>
  readNotes(`${HEAD}${body}${FOOT}`).actions.map(({ owners, text, dueDate }) => [owners.join('/'), text, dueDate])

const ROWS = [
  ['SO', 'Provide the figures', '2025-06-30'],
  ['BC', 'Write to the boatmen', '2025-07-31'],
  ['Clerk', 'Paint the lamps', '2025-09-12'],
]

describe('rows without a head are read by what their cells hold', () => {
  test.each([
    ['- Provide the figures / SO / 30 June\n- Write to the boatmen / BC / July\n- Paint the lamps / Clerk / before the AGM'],
    ['- Provide the figures; SO; 30 June\n- Write to the boatmen; BC; July\n- Paint the lamps; Clerk; before the AGM'],
    ['- Provide the figures, SO, 30 June\n- Write to the boatmen, BC, July\n- Paint the lamps, Clerk, before the AGM'],
    ['- SO | Provide the figures | 30 June\n- BC | Write to the boatmen | July\n- Clerk | Paint the lamps | before the AGM'],
    ['- SO, 30 June: Provide the figures\n- BC, July: Write to the boatmen\n- Clerk, before the AGM: Paint the lamps'],
    ['Actions\n\n1. Provide the figures. SO. 30 June.\n2. Write to the boatmen. BC. July.\n3. Paint the lamps. Clerk. Before the AGM.'],
  ])('“%s”', (rows) => {
    expect(read(rows)).toEqual(ROWS)
  })

  test('but talk of people with commas is none', () => {
    expect(
      read('- Selina Okoro, in her report, spoke of June\n- Bryn Castell, the treasurer, was thanked\n- The quay, Bryn, was long'),
    ).toEqual([])
  })
})

test.each([
  ['- **SO** provide the figures\n- **BC** write to the boatmen', ['SO', 'BC']],
  ['- SO (by 30 June) provide the figures\n- BC (by July) write to the boatmen', ['SO', 'BC']],
  ['[A] SO to provide the figures.\nTalk.\n[A] BC to write to the boatmen.', ['SO', 'BC']],
  ['ACTION SO – provide the figures by 30 June.', ['SO']],
  ['Actions\n\nFor the DCC\n- provide the figures\n- write to the boatmen\nFor the Clerk\n- paint the lamps', ['DCC', 'DCC', 'Clerk']],
  ['Actions\n\nProvide the figures by area\nSO\n30 June\n\nWrite to the boatmen\nBC\nJuly', ['SO', 'BC']],
  ['Owner: DCC\nAction: Provide the figures.\nDeadline: 30 June\n\nOwner: SO\nAction: Write to the port.\nDeadline: July', ['DCC', 'SO']],
  ['Action: Provide the figures.\nOwner: DCC\nDeadline: 30 June\n\nAction: Write to the port.\nOwner: SO\nDeadline: July', ['DCC', 'SO']],
  ['Action owner: DCC\nProvide the figures by area.\nDue: 30 June', ['DCC']],
  ['Actions\n\nWho: SO. What: provide the figures. When: 30 June.\nWho: BC. What: write to the boatmen. When: July.', ['SO', 'BC']],
])('“%s” names who does it', (rows, owners) => {
  expect(read(rows).map(([who]) => who)).toEqual(owners)
})

test.each([
  ['An action was placed on the DCC to provide the figures.', 'DCC'],
  ['An action was taken by SO to provide the figures.', 'SO'],
  ['It was actioned to SO to provide the figures.', 'SO'],
  ['SO was given the action of providing the figures.', 'SO'],
  ['SO was actioned to provide the figures.', 'SO'],
])('“%s” is an action told in words', (words, owner) => {
  expect(readNotes(`${HEAD}${words}${FOOT}`).actions.map(({ owners, strength }) => [owners.join('/'), strength])).toEqual([
    [owner, 'explicit'],
  ])
})

test('an action told of an earlier meeting is none of this one', () => {
  expect(read('At the last meeting an action was placed on the DCC to provide the figures.')).toEqual([])
})
