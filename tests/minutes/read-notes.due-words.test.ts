import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Liaison Group

Date: Monday 9th June 2025

Present
- Orla Fenwick (OF)
- Tomas Adeyemi (TA)
- Gwen Marsh (GM)

1. Lamps
The lamps were talked over.

`
const FOOT = '\n9. Next meeting\nMonday 14 July 2025 at 7pm\n'

const due = (words: string) =>
  readNotes(`${HEAD}ACTION: GM to send the lamp list to the harbour office ${words}.\n${FOOT}`).actions.map(({ dueDate }) => dueDate)

describe('the day of a task, in the words of minutes', () => {
  test.each([
    ['by the end of the following week', '2025-06-20'],
    ['later in the week', '2025-06-13'],
    ['over the weekend', '2025-06-15'],
    ['within the fortnight', '2025-06-23'],
    ['within two weeks of this meeting', '2025-06-23'],
    ['six months from now', '2025-12-09'],
    ['over the next month', '2025-07-09'],
    ['later in the month', '2025-06-30'],
    ['before the month is out', '2025-06-30'],
    ['in the first week of July', '2025-07-04'],
    ['in the second half of July', '2025-07-31'],
    ['by the first of July', '2025-07-01'],
    ['by the last Friday in June', '2025-06-27'],
    ['on the second Tuesday of July', '2025-07-08'],
    ['on the first Monday of next month', '2025-07-07'],
    ['between September and November', '2025-11-30'],
    ['from 1 July to 12 July', '2025-07-12'],
    ['from 20 June', '2025-06-20'],
    ['by Tues. 1 July', '2025-07-01'],
    ['by l5 June', '2025-06-15'],
    ['by 3O June', '2025-06-30'],
    ['by the end of 2025', '2025-12-31'],
    ['by the end of the second quarter', '2025-09-30'],
    ['before the close of the meeting', '2025-06-09'],
  ])('“%s” is %s', (words, day) => {
    expect(due(words)).toEqual([day])
  })

  test.each([
    ['for next time', '2025-07-14'],
    ['before we next meet', '2025-07-14'],
    ['when the Group meets again', '2025-07-14'],
    ['by the date of the next meeting', '2025-07-14'],
    ['for the next agenda', '2025-07-14'],
    ['5 working days before the next meeting', '2025-07-07'],
  ])('“%s” goes by the day of the next meeting', (words, day) => {
    expect(due(words)).toEqual([day])
  })

  test.each(["for July's report", 'in the new financial year', 'to the next but one meeting', 'with the figures from March'])(
    '“%s” says no day',
    (words) => {
      expect(due(words)).toEqual([null])
    },
  )
})
