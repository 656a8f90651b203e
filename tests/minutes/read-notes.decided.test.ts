import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Trust

Date: Monday 9th June 2025

Present: Gillian Rooke (GR), Selina Okoro (SO), Bryn Castell (BC), Mr Prowse, the Clerk

`
const read = (body: string) => readNotes(`${HEAD}${body}\n`).actions.map(({ owners, text }) => [owners.join('/'), text])

describe('a resolution gives each person their clause', () => {
  test.each([
    ['RESOLVED that the price be accepted and the Clerk sign the form.', [['Clerk', 'the Clerk sign the form']]],
    [
      "RESOLVED that the Group's deadline be extended and Mr Prowse present its report at the next meeting.",
      [['Mr Prowse', 'Mr Prowse present its report at the next meeting']],
    ],
    ['RESOLVED (by 8 votes to 1): that the Clerk write to the port.', [['Clerk', 'the Clerk write to the port']]],
    ['RESOLVED that the map be sent by the Clerk to the port.', [['Clerk', 'the map be sent by the Clerk to the port']]],
    [
      'RESOLVED (by 8 votes to 1):\n\n(a) that the budget be approved;\n\n(b) that the Clerk tell the port in writing.',
      [['Clerk', 'that the Clerk tell the port in writing']],
    ],
  ])('“%s”', (words, found) => {
    expect(read(`3. Quay\n\n${words}`)).toEqual(found)
  })
})

describe('who does it stands below in brackets', () => {
  test.each([
    ['Action point: Look into the cost of the hall\n[Secretariat].', 'Secretariat'],
    ['Action point: Look into the cost of the hall [Selina Okoro].', 'Selina Okoro'],
    ['Comments to GR by Friday 20 June.\n[ALL MEMBERS]', 'ALL MEMBERS'],
  ])('“%s”', (words, owners) => {
    expect(read(`3. Quay\n\n${words}`).map(([who]) => who)).toEqual([owners])
  })
})

test('a new task behind the news of an older item is read', () => {
  expect(
    read(`1. Log of actions

18/25 (lamps) – update received, figures are still awaited. AGREED ACTION – SO to add the figures and send them again.

19/25 (maps) – no longer needed.`),
  ).toEqual([['SO', 'SO to add the figures and send them again']])
})

test('a row of the closing list under the ref of an older item is no new task', () => {
  const { actions } = readNotes(`${HEAD}2. Matters arising

HT/24/64 – Speak to the port about the lamps. Meeting held, more figures are wanted. Stays open.

${'Talk of the quay went on.\n\n'.repeat(8)}Actions from this meeting

Ref | Action | Owner | Due
HT/24/64 | Speak to the port about the lamps | SO | July 2025
HT/25/07 | Write to the boatmen about rent | BC | July 2025
`)
  expect(actions.map(({ owners }) => owners)).toEqual([['BC']])
})

test.each(['FYI', 'NB', 'Other'])('in a mail “%s” ends the list of tasks', (title) => {
  expect(
    read(`Takeaways

* reply to the petition - Selina, for signature, by Fri 27 June
* find the old map & update it - Bryn, before Easter
* put the figures on the page - Gillian

${title}

- hall was freezing, heating on a timer
- biscuits, receipt in the tray`).map(([owners]) => owners),
  ).toEqual(['Selina', 'Bryn', 'Gillian'])
})

test.each([
  ['Monthly assurance 9 June 2025 - note and actions', 'performance'],
  ['Ashgrove Neighbourhood Policing Forum - notes, 9 June 2025', 'public'],
  ['Community Conversation, Corn Hall, 9 June 2025', 'public'],
  ['Joint Independent Audit Panel, minutes of 9 June 2025', 'board'],
  ['Minutes of the Committee of the Friends of the Museum, 9 June 2025', 'board'],
  ['Police and Crime Panel, minutes of 9 June 2025', 'panel'],
])('“%s” is of the kind “%s”', (title, type) => {
  expect(readNotes(`${title}\n\nThe chair opened the meeting.\n`).meeting.type).toBe(type)
})

test.each([
  ['**2025-06-09, 14:00 UTC** · Chair: Tamsin Okoro · Scribe: Lev Pardoe', 'Tamsin Okoro'],
  ['In the chair: Deputy Commissioner (Ottoline Raikes)', 'Ottoline Raikes'],
  ['Present: Oisin Brady (President), Fliss Carmody (Treasurer)', 'Oisin Brady'],
  ['Mrs Philippa Tansley, who chairs the Group, opened the meeting at noon.', 'Mrs Philippa Tansley'],
  [
    'Present:       Canon Miles Overbury (MO)          Chair\n               Dr Anjali Sethi (AS)               Trustee',
    'Canon Miles Overbury',
  ],
])('the chair is told in “%s”', (line, chair) => {
  expect(readNotes(`Harbour Trust\n\n9 June 2025\n\n${line}\n\nThe lamps were talked of.\n`).meeting.chair).toBe(chair)
})
