import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ruth Lowe, Legal Adviser (RL)')
const tasksIn = (words: string) =>
  readNotes(`${HEAD}1. ROADS\n\n${words}\n\n2. RIVERS\n\nAll is well.`).actions.map(({ quote, owners }) => [quote, ...owners])
const dueOf = (words: string) => readNotes(`${HEAD}1. ROADS\n\n${words}\n\n2. RIVERS\n\nAll is well.`).actions.map(({ dueDate }) => dueDate)

describe('a task is given or taken on in', () => {
  test.each([
    ['It was agreed that a visit be arranged by the Policy Officer for late April.', 'Policy Officer'],
    ['A member asked that the reasons be given in future and this was agreed to by the CC.', 'CC'],
    ['Members asked for a list of the closures, to which the CC agreed.', 'CC'],
    ['Parking by the school - the CC to get an officer down there.', 'CC'],
    ['GM, could you ring them.', 'GM'],
    ['The CC promised the resident a letter setting out who clears which ditch.', 'CC'],
    ['A timetable for the seven was promised to the PCC by Christmas.'],
    ['A fuller answer was promised by the CC.', 'CC'],
    ['The CC undertook to tell her at once if it was.', 'CC'],
    ['GM and RL said that they would cover one each.', 'GM', 'RL'],
  ])('“%s”', (words, ...owners) => {
    expect(tasksIn(words)).toEqual([[words, ...owners]])
  })

  test.each([
    'The Board DECIDED to transfer the underspend to the reserve.',
    'The CC would decide where they were posted.',
    'It was agreed that GM join the Finance Sub-Committee in place of RL.',
    'RL will act for her.',
    'The Board is asked to pay for the printing.',
    'The CC said that the District will be reviewing the boundaries and that parishes will be written to.',
    'The CC said that he would be visiting the works in the spring as a matter of routine.',
  ])('but not in “%s”', (words) => {
    expect(tasksIn(words)).toEqual([])
  })
})

test.each([
  ['GM will check the register the next morning and write to RL.', '2025-06-10'],
  ['The CC said that he would have a copy put in her hand before the close of the meeting.', '2025-06-09'],
  ['GM will put a warning on the page that same day.', '2025-06-09'],
  ['GM will read it over the weekend and advise the Board.', '2025-06-15'],
  ['GM will run a marking session at the steps on Saturday 28 June from 10 until noon.', '2025-06-28'],
])('the due of “%s” is told from the day of the meeting', (words, due) => {
  expect(dueOf(words)).toEqual([due])
})
