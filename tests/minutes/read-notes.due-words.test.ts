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
    ['wk beginning 16 June', '2025-06-20'],
    ['by 8 September setting out what the Board thinks', '2025-09-08'],
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
    ['two weeks before the July meeting', '2025-06-30'],
    ['and report back next time', '2025-07-14'],
    ['and report back in July', '2025-07-14'],
    ['to be put in front of the Panel in July', '2025-07-14'],
    ['by July ctte', '2025-07-14'],
  ])('“%s” goes by the day of the next meeting', (words, day) => {
    expect(due(words)).toEqual([day])
  })

  test.each(["for July's report", 'in the new financial year', 'to the next but one meeting', 'with the figures from March'])(
    '“%s” says no day',
    (words) => {
      expect(due(words)).toEqual([null])
    },
  )

  test.each([
    ['the regatta is on 19 July', 'five days before the regatta', '2025-07-14'],
    ['the harbour master comes on 19 July', 'the same day', '2025-07-19'],
    ['this is the 12th meeting of the Group; the 13th meeting is on 14 July', 'at the 13th meeting', '2025-07-14'],
    ['the meetings ahead are Budget – 4 August and Performance Q3 – 8 September', 'at the Q3 meeting', '2025-09-08'],
  ])('where the notes say that %s, “%s” is told by that', (told, words, day) => {
    const body = `It was said that ${told}. GM agreed to ring the harbour office ${words}.\n`
    expect(readNotes(`${HEAD}${body}${FOOT}`).actions.map(({ dueDate }) => dueDate)).toEqual([day])
  })
})
