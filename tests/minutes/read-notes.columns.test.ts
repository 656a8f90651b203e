import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Users' Committee

Date: Monday 9th June 2025

Present: Capt. R. Treloar (Harbour Master, in the Chair), Mrs. D. Keast (Boatmen), Gwen Marsh (GM), Tomas Adeyemi (TA)

3. Quay

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n4. Close\n\nThe meeting closed at noon. The Committee will next meet on 3 July.\n`).actions.map(
    ({ owners, text, dueDate }) => [owners.join('/'), text, dueDate],
  )

describe('a column down the right-hand side names who does it', () => {
  test('or says that it is all of them, beside a task in any words', () => {
    expect(
      read(`Nobody had stood for the post of steward. All members to               All
think of somebody and speak to Capt. Treloar.

The quay was swept by all the boatmen in May.                            All`),
    ).toEqual([['All', 'All members to think of somebody and speak to Capt. Treloar', null]])
  })

  test('by initials of people or posts, two spaces off', () => {
    expect(
      read(`Mr Nance said that the lamp on the end of the quay was out.
A new lamp to be fitted by 31 October.                        HM

Mrs. Keast thought it unlikely that skippers would come, but
would put it to the Association in November.                  DK

There was talk of weed on the public slip, on which somebody
had fallen in May. To be scrubbed at the next low tide.       HM`),
    ).toEqual([
      ['HM', 'A new lamp to be fitted by 31 October', '2025-10-31'],
      ['DK', 'Mrs. Keast thought it unlikely that skippers would come, but would put it to the Association in November', '2025-11-30'],
      ['HM', 'To be scrubbed at the next low tide', null],
    ])
  })

  test('by names, where three stand under one another', () => {
    expect(
      read(`The key is lost and has been lost since the spring fair. It
should be cut again before the end of June.                   Clerk

The rope is worn and needs to be replaced before the summer.
Mrs. Keast will buy forty metres of it in Porthby next week.  Mrs Keast

Nobody had yet written to the council about the broken kerb.
A letter is to be sent to the highways office by 20 June.     Gwen`).map(([owners]) => owners),
    ).toEqual(['Clerk', 'Mrs Keast', 'Gwen'])
  })

  test('with a status and a due behind it, and a due for all the rest above', () => {
    expect(
      read(`${'Talk.\n\n'.repeat(9)}Action Log – 9 June 2025

To be done by the next meeting unless a date is shown

Quay
Draft the reply of the Group to the council                GM      New       by 5 July
Mend the broken links on the site                          TA      Ongoing
Invite the Boat Owners to speak to the Group               TA      New
Provide a list of members                                  GM      Done`),
    ).toEqual([
      ['GM', 'Draft the reply of the Group to the council', '2025-07-05'],
      ['TA', 'Invite the Boat Owners to speak to the Group', '2025-07-03'],
    ])
  })
})

test.each([
  [
    'Hall lights\n\nAction 1: The hall lights to be mended.\nOwner: Gwen Marsh (committee); Tomas Adeyemi (hall)\nDue: 12 September',
    'Gwen Marsh/Tomas Adeyemi',
  ],
  ['Talk.\n\nAI: Gwen + Tomas: draft a note.\n\nAI: everyone - put your name on the rota page', 'Gwen/Tomas everyone'],
  ['RESOLVED (by seven votes to one) that the Clerk write to the firm.', 'Clerk'],
  ['RESOLVED that the Council object and that the Clerk send the objection. b) The lamp was seen.', 'Clerk'],
])('the owners of “%s” are %s', (body, owners) => {
  expect(
    read(body)
      .map(([names]) => names)
      .join(' '),
  ).toBe(owners)
})
