import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Accountability Board

Date: Monday 9th June 2025
Chair: Rosa Lindqvist

Present: Orla Fenwick, Tomas Adeyemi (TA), Gwen Marsh (GM), Ivan Frost (IF), Priya Hollins, Deputy Chief Constable (DCC)

2. Welcome

All were welcomed.

`
const readAll = (body: string) => readNotes(`${HEAD}${body}\n\n9. Close\n\nThe meeting closed at noon.\n`)
const read = (body: string) => readAll(body).actions.map(({ owners, text, dueDate }) => [owners.join('/'), text, dueDate])

describe('tasks are read', () => {
  test('from entries whose task, owner and due stand between dashes in any order', () => {
    expect(
      read(
        '3. Quay\n\nTalk.\n\n▶ HB/25/04 — DCC — Send the quay plan to members — by 30 June\n▶ HB/25/05 — Report on lighting — Tomas Adeyemi — July\n- Gwen – draft the letter – end of June',
      ),
    ).toEqual([
      ['DCC', 'Send the quay plan to members', '2025-06-30'],
      ['Tomas Adeyemi', 'Report on lighting', '2025-07-31'],
      ['Gwen', 'draft the letter', '2025-06-30'],
    ])
  })

  test('from the short rows of a closing list', () => {
    expect(
      read('Commitments in brief\n\n1  Rope replaced – Marsh – 4 July\n2  Figures on lamps to be sent to the Chair – DCC – within a month'),
    ).toEqual([
      ['Marsh', 'Rope replaced', '2025-07-04'],
      ['DCC', 'Figures on lamps to be sent to the Chair', '2025-07-09'],
    ])
  })

  test.each([
    ['Task: Mend the gate\nLead: Gwen Marsh\nDeadline: 30 June 2025'],
    ['Who: Gwen Marsh\nWhat: Mend the gate\nWhen: 30 June 2025'],
    ['To do: Mend the gate. Who: Gwen Marsh. By when: 30 June 2025.'],
  ])('from labelled fields: “%s”', (fields) => {
    const { actions } = readAll(`3. Quay\n\nTalk.\n\n${fields}\n\n${fields.replace('Mend the gate', 'Paint the shed')}`)
    expect(actions.map(({ owners, text, dueDate }) => [owners, text, dueDate])).toEqual([
      [['Gwen Marsh'], 'Mend the gate', '2025-06-30'],
      [['Gwen Marsh'], 'Paint the shed', '2025-06-30'],
    ])
    expect(actions[0]?.quote).toBe(fields.replaceAll('\n', ' '))
  })

  test.each(['Commitment a)', 'Undertaking 1.', 'Promise 1:', 'Pledge no. 1 –', 'AP/1'])('behind “%s” and its like', (label) => {
    const next = label.replace('a)', 'b)').replace('1', '2')
    expect(read(`3. Quay\n\n${label} DCC to publish the map by 30 June.\n\n${next} Gwen Marsh to ring the council.`)).toEqual([
      ['DCC', 'DCC to publish the map by 30 June', '2025-06-30'],
      ['Gwen Marsh', 'Gwen Marsh to ring the council', null],
    ])
    expect(readAll(`3. Quay\n\n${label} DCC to publish the map.\n\n${next} Gwen Marsh to ring the council.`).actions[0]?.strength).toBe(
      'explicit',
    )
  })

  test.each([
    [
      '(Deputy Clerk to price new lamps and report in July)',
      ['Deputy Clerk', 'Deputy Clerk to price new lamps and report in July', '2025-07-31'],
    ],
    ['Members want a price first. (Gwen – price by 4 July)', ['Gwen', 'Gwen – price by 4 July', '2025-07-04']],
    ['AGREED that notice be served. (Clerk, by 7 July)', ['Clerk', 'AGREED that notice be served', '2025-07-07']],
  ])('from brackets: “%s”', (words, task) => {
    expect(read(`3. Quay\n\nThe lamps are old.\n${words}\nNothing else was said.`)).toEqual([task])
  })

  test.each([
    [
      'It was RESOLVED, Cllr. Ray abstaining, that the Clerk write to the Board by 30 June.',
      [['Clerk', 'the Clerk write to the Board by 30 June', '2025-06-30']],
    ],
    [
      'Fees: RESOLVED that the fee be £5 and that the Clerk tell the tenants by 1 July.',
      [['Clerk', 'that the Clerk tell the tenants by 1 July', '2025-07-01']],
    ],
    ['RESOLVED by five votes to two that the DCC provide a paper in July.', [['DCC', 'the DCC provide a paper in July', '2025-07-31']]],
  ])('from “%s”', (words, tasks) => {
    expect(read(`3. Quay\n\n(a) ${words}`)).toEqual(tasks)
  })

  test.each([
    ['**Action on all:** send comments by 20 June.', ['all', 'send comments by 20 June', '2025-06-20']],
    ['Action on the Clerk: book the hall.', ['Clerk', 'book the hall', null]],
    ['IF offered to mention it by Tues 24 June.', ['IF', 'IF offered to mention it by Tues 24 June', '2025-06-24']],
    ['GM will send it by September 15.', ['GM', 'GM will send it by September 15', '2025-09-15']],
    ['GM will raise Sunday cover with the board.', ['GM', 'GM will raise Sunday cover with the board', null]],
  ])('with their owner and day from “%s”', (words, task) => {
    expect(read(`3. Quay\n\n${words}`)).toEqual([task])
  })
})

test.each([
  'Gwen offered to check the lock, and did so before the meeting closed.',
  'GM met the anglers. They would pay half.',
  'It was agreed that this action would be closed.',
  'The lease is signed (Clerk, 3 May).',
  'Table 1: lamps that will be mended. Table 2: ropes.',
])('no task is made of “%s”', (words) => {
  expect(read(`3. Quay\n\n${words}`)).toEqual([])
})

describe('items of an earlier meeting are told', () => {
  const older = (body: string) => {
    const { reviewed, actions } = readAll(body)
    return [...reviewed.map(({ outcome, quote }) => [outcome, quote]), ...actions.map(({ text }) => ['new', text])]
  }

  test.each([
    [
      '3. Minutes and actions of 12 May 2025\n\nAction 1 (rope) – complete.\nAction 2 (lease) – withdrawn, as it was let.',
      [
        ['completed', 'Action 1 (rope) – complete.'],
        ['discharged', 'Action 2 (lease) – withdrawn, as it was let.'],
      ],
    ],
    [
      '3. NOTES OF LAST MEETING (12 MAY)\n\n2/1 Knife bin – DCC said it was in place. Completed.\n2/2 Briefing – not yet held. Carry forward to July.',
      [
        ['completed', '2/1 Knife bin – DCC said it was in place. Completed.'],
        ['carried forward', '2/2 Briefing – not yet held. Carry forward to July.'],
      ],
    ],
    [
      '22/004 Matters from the last meeting\n\n21/150 Blocked gully by the old church: reported to the highways team of the county, who cleared it. Completed.\n\n22/005 Forum\n\nGM will write to the county.',
      [
        ['completed', '21/150 Blocked gully by the old church: reported to the highways team of the county, who cleared it. Completed.'],
        ['new', 'GM will write to the county'],
      ],
    ],
    [
      '3. Matters arising\n\nGM had been asked to price a board. She has had one quotation and is waiting for another.',
      [['updated', 'GM had been asked to price a board. She has had one quotation and is waiting for another.']],
    ],
    [
      '3. Matters arising\n\nGM to send the costs to the Chair.\nThe costs were sent in May. Action complete.',
      [['completed', 'The costs were sent in May. Action complete.']],
    ],
    [
      "What happened about last time's promises?\n\nGM went through the promises of May. The leaflet has been printed. The map has gone to the parishes.\n\nHow safe are the county roads?\n\nThere were fewer crashes than in the year before, which the board was glad to hear. GM will write to the county.",
      [
        ['completed', 'The leaflet has been printed.'],
        ['completed', 'The map has gone to the parishes.'],
        ['new', 'GM will write to the county'],
      ],
    ],
  ])('“%s”', (body, items) => {
    expect(older(body)).toEqual(items)
  })
})

test.each([
  [
    'Date\nTime\nVenue\nChair\nWednesday 5 March 2025\n9.30 – 11.45\nTown Hall\nSupt. Orla Fenwick, Police',
    '2025-03-05',
    'Supt. Orla Fenwick',
  ],
  ['5 March 2025\n\nAttendees: Orla Fenwick (Mapping Agency, chair), Tomas Adeyemi (OLS)', '2025-03-05', 'Orla Fenwick'],
  ['5 March 2025\n\nPresent\n* Orla Fenwick, Cabinet Office (chair)', '2025-03-05', 'Orla Fenwick'],
  ['Tues 4 March 2025\n\nIn the room were Orla Fenwick (the Commissioner, who chaired) and Gwen Marsh.', '2025-03-04', 'Orla Fenwick'],
  ['Sunday 2nd March\n\nChair: Orla Fenwick\n\nActions from 1 December 2024', '2025-03-02', 'Orla Fenwick'],
  ['5 March 2025\n\nPresent: Cllrs. O. Fenwick (Chairman), T. Adeyemi', '2025-03-05', 'Cllr. O. Fenwick'],
])('day and chair are told from “%s”', (head, date, chair) => {
  const { meeting } = readNotes(`Strategic Board\n${head}\n\n1. Roads\n\nNoted.\n\nChairman: Date:\n`)
  expect([meeting.date, meeting.chair]).toEqual([date, chair])
})

test('people in a table of columns are known by name, post and initials', () => {
  const { meeting } = readNotes(
    'Strategic Board\n5 March 2025\n\nPresent\nOrla Fenwick              Deputy Commissioner (Chair)              OF\nIvan Frost                Head of Policy                           IF\n\n1. Roads\n\nNoted.',
  )
  expect(meeting.attendance).toEqual([
    { name: 'Orla Fenwick', initials: ['OF'], post: 'Deputy Commissioner (Chair)' },
    { name: 'Ivan Frost', initials: ['IF'], post: 'Head of Policy' },
  ])
})

test('marks of emphasis within a date do not hide the next meeting', () => {
  const { meeting } = readAll('3. Quay\n\n*The next meeting of the Board* *is to be held on Thursday 17**th* *July 2025 at noon.*')
  expect(meeting.nextMeeting).toEqual({
    words: 'next meeting of the Board is to be held on Thursday 17th July 2025 at noon.',
    day: '2025-07-17',
  })
})
