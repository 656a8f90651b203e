import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Trust

Date: Monday 9th June 2025

Present: Gillian Rooke (GR), Selina Okoro (SO), Bryn Castell (BC), Petra Lindqvist (PL), Ravi Mendonça

3. Quay

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n4. Close\n\nThe meeting closed at noon.\n`).actions.map(({ owners, quote }) => [owners.join('/'), quote])

test.each([
  ['Action: Data leads to tell the Trust how many boats there are.', 'Data leads'],
  ['Action: HoP to send the list by 17 June.', 'HoP'],
  ['Action: Moorings, Slips and Lamps to give the Trust the names of their leads.', 'Moorings/Slips/Lamps'],
  ['Action: Ravi Mendonça and Selina Okoro to agree a price.', 'Ravi Mendonça/Selina Okoro'],
  ['Action: Leaflet to be translated. HoP / CoS', 'HoP/CoS'],
  ['Action: A written answer to be sent to him by the Harbour Office within a fortnight.', 'Harbour Office'],
  ['Action: The Trust will have a stall as last year, PL and SO volunteered to hold it.', 'PL/SO'],
  ['Action: Leaflets reprinted with the right number - Bryn', 'Bryn'],
  ['Action: Seven written replies – Harbour Office to draft, Petra to publish', 'Harbour Office/Petra'],
  ['Action: SO. Supply the figures.', 'SO'],
  ['Action: supply the figures, SO.', 'SO'],
  ['Action: supply the figures: SO/BC', 'SO/BC'],
  ['Action: supply the figures (lead: SO).', 'SO'],
  ['Action: supply the figures. [SO/BC]', 'SO/BC'],
  ['Action: The figures to be supplied by SO.', 'SO'],
  ['Action: In the meantime SO to supply the figures.', 'SO'],
  ['Action: It was agreed that SO would supply the figures.', 'SO'],
  ['Action: SO needs to supply the figures.', 'SO'],
  ['Action: Report to come to the next meeting.', ''],
  ['Action: Further work to include the slip.', ''],
])('“%s” is for %s', (words, owners) => {
  expect(read(words).map(([who]) => who)).toEqual([owners])
})

describe('a sign of its own before a line marks a task', () => {
  test.each(['>', '>>', '=>', '!!', '~'])('as “%s”', (sign) => {
    expect(
      read(`Gillian showed the plan.
${sign} Selina - survey of the boats, results to the Trust
The price was high.

${sign} Bryn + Petra: split of the costs, before July
${sign} SO to come back with three names

Thanks were given.`),
    ).toEqual([
      ['Selina', 'Selina - survey of the boats, results to the Trust'],
      ['Bryn/Petra', 'Bryn + Petra: split of the costs, before July'],
      ['SO', 'SO to come back with three names'],
    ])
  })

  test('but not where a mail quotes another', () => {
    expect(read('> Selina - hello\n> Bryn - hello\n> I saw the boats.\n> The price was high.\n> Petra - goodbye')).toEqual([])
  })
})

test('those to whom a mail went are known by their first names', () => {
  const { actions } = readNotes(`From: Rafferty, Niamh (OPCC)
Sent: 11 June 2027 10:07
To: Bolland, Curtis; Achebe, Ruth (OPCC)
Subject: Notes

Morning

TO DO
a) leaflet reprinted with the right number - Curtis
b) hall left cold, ask for some money off the bill - Niamh
`)
  expect(actions.map(({ owners }) => owners)).toEqual([['Curtis'], ['Niamh']])
})

describe('a label at the foot of an item marks the tasks in its words', () => {
  test.each([
    [
      'PL showed the plan. The cases have come. SO will order the lamps and BC has the list and will finish it in June.\nAction – SO/BC',
      [['SO/BC', 'SO will order the lamps and BC has the list and will finish it in June.']],
    ],
    [
      'The lamps will come on 12 June. Somebody will need to be there at eight. SO kindly said that she would be.\nACTION: SO',
      [['SO', 'The lamps will come on 12 June. Somebody will need to be there at eight. SO kindly said that she would be.']],
    ],
    [
      'The firm has asked for a list. It was agreed to buy a reader for the desk. The bill has been paid.\nACTION: BC',
      [['BC', 'It was agreed to buy a reader for the desk.']],
    ],
    [
      'The firm has offered a tenth off if the order is placed by 30 June. PL would like the lamps low.\nThe Rotary Club has heard nothing. The Chair was asked to write to them.\nAction – SO (order), GR (Rotary)',
      [
        ['SO', 'The firm has offered a tenth off if the order is placed by 30 June.'],
        ['GR', 'The Chair was asked to write to them.'],
      ],
    ],
    [
      'The leaflets have come. Trustees are asked to hand them out in their own street.\nACTION: ALL',
      [['ALL', 'Trustees are asked to hand them out in their own street.']],
    ],
    ['It was requested that PL ask for the grant.\nACTION: SO', [['PL', 'It was requested that PL ask for the grant.']]],
    ['There will be cards and a magician. BC to find a hall.\nACTION: BC', [['BC', 'BC to find a hall.']]],
  ])('“%s”', (words, found) => {
    expect(read(words)).toEqual(found)
  })
})
