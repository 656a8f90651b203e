import { expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Accountability Meeting – Performance

Date: Monday 9th June 2025
Chair: Orla Fenwick

Present
- Orla Fenwick, Police and Crime Commissioner (PCC)
- Tomas Adeyemi, Chief Constable (CC)
- Priya Hollins, Deputy Chief Constable (DCC)
- Gwen Marsh, Policy Officer (GM)

`

test('the facts of the meeting are read from its head and its last item', () => {
  const { meeting } = readNotes(`${HEAD}1. Roads\n\nNoted.\n\n8. Next meeting\n\nThematic – Thursday 18th September 2025, Mill House`)
  expect(meeting).toMatchObject({
    title: 'Accountability Meeting – Performance',
    date: '2025-06-09',
    type: 'performance',
    chair: 'Orla Fenwick',
    nextMeeting: { words: 'Thematic – Thursday 18th September 2025, Mill House', day: '2025-09-18' },
  })
  expect(meeting.attendance[3]).toEqual({ name: 'Gwen Marsh', initials: ['GM'], post: 'Policy Officer' })
})

test('labels in one column and values in the next are matched by their order', () => {
  const { meeting } = readNotes(
    'Monthly Assurance Meeting – Notes\nDate:\nChair:\nMinutes:\nVenue\n\nTuesday 4th March 2025 @ 10:00\nOrla Fenwick\nGwen Marsh, OPCC\nRoom 2\n',
  )
  expect([meeting.date, meeting.chair]).toEqual(['2025-03-04', 'Orla Fenwick'])
})

test('the next meeting that a task names is the day that the notes give', () => {
  const { actions } = readNotes(
    `${HEAD}Action: DCC to bring the figures to the next meeting.\n\nNext meeting\n\nMonday 7th July 2025 at 10:00`,
  )
  expect(actions.map((action) => action.dueDate)).toEqual(['2025-07-07'])
})

test('a task that runs over a page keeps the page head in its quote and not in its words', () => {
  const page = (number: number) => `\n Mereshire OPCC\nPage ${number} of 3\n\n`
  const { actions } = readNotes(
    `${HEAD}1. Roads\nNoted.${page(1)}Actions arising:\n1. CC to hold £5,000 of the fund until the answer is${page(2)}known.\n2. DCC to say what the re-\nporting costs.${page(3)}`,
  )
  expect(actions.map(({ quote, text }) => [quote, text])).toEqual([
    [
      'CC to hold £5,000 of the fund until the answer is Mereshire OPCC Page 2 of 3 known.',
      'CC to hold £5,000 of the fund until the answer is known',
    ],
    ['DCC to say what the re- porting costs.', 'DCC to say what the reporting costs'],
  ])
})

test('initials that two people share are a doubt', () => {
  const { doubts } = readNotes(`${HEAD}Also present: Glen Moss, Estates (GM)\n\nAction: GM to share the lease.`)
  expect(doubts).toEqual([
    { kind: 'two-people', says: 'More than one person at the meeting has the initials GM.', quote: 'Action: GM to share the lease.' },
  ])
})

test('notes without a title do not take the heading of an item for one', () => {
  const { meeting } = readNotes(
    'Date: Friday 6th June 2025\nChair: Orla Fenwick\nAttendance\n- Orla Fenwick (PCC)\nReview of Performance\nNoted by all who were present at the time.\n',
  )
  expect([meeting.title, meeting.date, meeting.chair]).toEqual(['', '2025-06-06', 'Orla Fenwick'])
})
