import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Group

Date: Monday 9th June 2025

Present: Orla Fenwick (OF), Tomas Adeyemi (TA), Gwen Marsh (GM), Priya Hollins, Deputy Chief Constable (DCC)

3. Quay

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n4. Close\n\nThe meeting closed at noon.\n`).actions.map(({ owners, text, dueDate }) => [
    owners.join('/'),
    text,
    dueDate,
  ])

describe('a task is marked', () => {
  test.each<[string, (string | null)[]]>([
    ['Agreed to buy 100 bags, up to £300 (GM to order).', ['GM', 'GM to order', null]],
    ['The key is missing again. (TA to get two more cut)', ['TA', 'TA to get two more cut', null]],
    ['The lamp is to be mended by Friday. [GM]', ['GM', 'The lamp is to be mended by Friday', '2025-06-13']],
    ['The lamp is to be mended. Action by: GM', ['GM', 'The lamp is to be mended', null]],
    ['**Action (TA):** send the plan to members.', ['TA', 'send the plan to members', null]],
    [
      'Action: send the plan to members. Owner: TA. Due: 30 June 2025.',
      ['TA', 'send the plan to members. Owner: TA. Due: 30 June 2025', '2025-06-30'],
    ],
    ['A&A/25/14: DCC to review the plan. Target 30 June 2025.', ['DCC', 'DCC to review the plan. Target 30 June 2025', '2025-06-30']],
    ['AGREED – that the DCC provide a briefing in July.', ['DCC', 'the DCC provide a briefing in July', '2025-07-31']],
    ['It was RESOLVED: To instruct the Clerk to write to the council.', ['Clerk', 'To instruct the Clerk to write to the council', null]],
    ['- [ ] GM: send the map (due 20 June)', ['GM', 'GM: send the map (due 20 June)', '2025-06-20']],
    ['The DCC is asked to bring a paper by 30 June.', ['DCC', 'The DCC is asked to bring a paper by 30 June', '2025-06-30']],
    ['GM was tasked to send the map.', ['GM', 'GM was tasked to send the map', null]],
  ])('in “%s”', (words, task) => {
    expect(read(words)).toEqual([task])
  })

  test('by lines for its owner and its deadline', () => {
    const body =
      'Action 1\nReview the fleet policy\nOwner: DCC\nDeadline: 30 June 2025\n\nAction 2\nWrite to the council\nOwner: GM\nDeadline: 4 July 2025'
    expect(read(body)).toEqual([
      ['DCC', 'Review the fleet policy', '2025-06-30'],
      ['GM', 'Write to the council', '2025-07-04'],
    ])
  })

  test.each([
    [
      'bars',
      '| Ref | Agreed action | By whom | By when |\n|---|---|---|---|\n| 1 | Review the fleet policy | DCC | 30 June 2025 |\n| 2 | Write to the council | GM | July |',
      '2025-07-31',
    ],
    [
      'spaces',
      'ACTION LOG\n\nID  Action                         Owner   Due\n1   Review the fleet policy        DCC     30/06/25\n2   Write to the council           GM      04/07/25',
      '2025-07-04',
    ],
  ])('by its row in a table laid out with %s', (_with, table, last) => {
    expect(read(table)).toEqual([
      ['DCC', 'Review the fleet policy', '2025-06-30'],
      ['GM', 'Write to the council', last],
    ])
  })

  test('by a numbered list of next steps, the owner before a dash', () => {
    expect(read('Next steps:\n1. TA – write to the council\n2. GM – find a hall by 30 June')).toEqual([
      ['TA', 'write to the council', null],
      ['GM', 'find a hall by 30 June', '2025-06-30'],
    ])
  })
})

test.each(['The National Tide Register (NTR) is to be updated.', 'The paper (TA) was read.', 'The group (all of them) will wait.'])(
  'brackets mark nothing in “%s”',
  (words) => {
    expect(read(words)).toEqual([])
  },
)

test.each([
  ['Date/time: 5.3.24 10.00\nChaired by: Orla Fenwick (Commissioner)', '2024-03-05', 'Orla Fenwick'],
  ['March 5th, 2024\nChair: The Police and Crime Commissioner, Orla Fenwick', '2024-03-05', 'Orla Fenwick'],
  ['| Name | Role |\n|---|---|\n| Orla Fenwick | PCC (Chair) |\n\n5 March 2024', '2024-03-05', 'Orla Fenwick'],
  ['HELD ON THE 5TH OF MARCH 2024\nPRESENT\nMs O Fenwick (Chairman)\nMr T Adeyemi', '2024-03-05', 'Ms O Fenwick'],
  ['The meeting took place on 5th March 2024. Orla Fenwick was in the chair.', '2024-03-05', 'Orla Fenwick'],
  [
    'Minutes of the meeting on Tuesday 5 March 2024\n\nLast minutes (21 November): passed. The Chair, Orla Fenwick, opened it.',
    '2024-03-05',
    'Orla Fenwick',
  ],
])('day and chair are told from “%s”', (head, date, chair) => {
  const { meeting } = readNotes(`Strategic Board\n${head}\n\n1. Roads\n\nNoted.\n`)
  expect([meeting.date, meeting.chair]).toEqual([date, chair])
})

test('a running code before a name and a task marks it, and one behind which is told what came of it does not', () => {
  const old = '- AI-11 Gwen Marsh: mend the gate -> mended\n- AI-12 Tomas Adeyemi: paint the shed -> not yet'
  const tasks = '- **AI-13** Gwen Marsh: buy the rope for the slipway\n- **AI-14** Tomas Adeyemi: ask the council about the crane'
  const texts = read(`${old}\n${tasks}`).map(([owner, text]) => [owner, text])
  expect(texts).toEqual([
    ['Gwen Marsh', 'Gwen Marsh: buy the rope for the slipway'],
    ['Tomas Adeyemi', 'Tomas Adeyemi: ask the council about the crane'],
  ])
})
