import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Liaison Group

Date: Monday 9th June 2025

Present
- Orla Fenwick (OF)
- Tomas Adeyemi (TA)
- Gwen Marsh (GM)

`

const LOG = `1. Welcome
The chair opened the meeting and thanked the harbour office for the room.

2. Tides
The tide tables were shown and nobody had a question about them.

3. Swimming
The number of swimmers had risen by a tenth, and no accident was known.

4. Parking
The car park had been full on nine days, which is two more than last year.

5. Quay lighting
The harbour office has asked for views on quay lighting hours and costs. TA will lead the reply.

Action log

All actions for next meeting unless otherwise stated

Lighting
Draft the reply to the harbour office on quay lighting hours          TA      New
Write to the lamp makers about the price of parts                     GM      New
In August, collect the answers and publish them                       OF      New

Date of next meeting: Monday 14 July 2025
`

const found = (body: string) =>
  readNotes(HEAD + body).actions.map(({ owners, text, dueDate }) => ({ owners: owners.join('/'), text, dueDate }))

describe('the due of an action that its own words do not give', () => {
  test('is that of the next sentence, when it goes on about the same thing', () => {
    expect(found('1. Rota\nTA was asked to agree a rota for the gate. This will be needed by 30 June.\n')).toEqual([
      { owners: 'TA', text: 'TA was asked to agree a rota for the gate', dueDate: '2025-06-30' },
    ])
  })

  test.each([
    ['that names the thing of the task', 'The leaflet will need to go out in early August.', '2025-08-31'],
    ['that speaks of another thing', 'The fair will need to be over in early August.', null],
  ])('is that of the last sentence above its label %s', (_what, last, dueDate) => {
    expect(found(`1. Leaflet\nThe cost was talked over. ${last}\n\nAction: GM to write the leaflet about the tides.\n`)).toMatchObject([
      { dueDate },
    ])
  })

  test('is that of its whole list, unless it has one of its own', () => {
    expect(found(LOG).map(({ dueDate }) => dueDate)).toEqual(['2025-07-14', '2025-07-14', '2025-08-31'])
  })
})

test('a row of a log stands for the paragraph in which its owner took it on, and its owner is in its margin, not over it', () => {
  expect(found(LOG).map(({ owners, text }) => `${owners}: ${text}`)).toEqual([
    'TA: Draft the reply to the harbour office on quay lighting hours',
    'GM: Write to the lamp makers about the price of parts',
    'OF: In August, collect the answers and publish them',
  ])
})

test.each([
  [
    'three parts of one survey',
    ['Action: GM to send part 1 of the survey.', 'Action: GM to send part 2 of the survey.', 'Action: GM to send part 3 of the survey.'],
    3,
  ],
  [
    'one part, repeated at the end',
    ['Action: GM to send part 1 of the survey.', 'Summary of actions arising', '- GM to send part 1 of the survey'],
    1,
  ],
])('%s: as many actions as there are, told apart by a number alone', (_what, lines, count) => {
  expect(found(`1. Survey\nThe survey was talked over.\n\n${lines.join('\n\n')}\n`)).toHaveLength(count)
})
