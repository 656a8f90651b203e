import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const dated = (text: string) => readNotes(text).meeting.date

describe('the day of a meeting', () => {
  const mailOf = (told: string) => `From: Marsh, Gwen (OPCC)
Sent: 11 June 2027 10:07
To: Chief's Staff Office
Subject: ${told.includes('\n') ? 'Notes' : told}

Morning all

${told}

Lamps

CC to ring the company by 25 June.
`
  test.each([
    ['Notes from last night', '2027-06-10'],
    ["Notes of yesterday's meeting", '2027-06-10'],
    ["As promised, notes from Wednesday's public evening.\nThe hall was full.", '2027-06-09'],
    ['Notes from this morning', '2027-06-11'],
    ['Public evening on 3 June - notes', '2027-06-03'],
    ['Notes of the public evening', '2027-06-11'],
  ])('is told in a mail: “%s”', (told, day) => {
    expect(dated(mailOf(told))).toBe(day)
  })

  const boardOf = (told: string) => `HARBOUR BOARD

Minutes of the meeting held on 12 February at Lantern House:

1. Slip

${told}
`
  test.each([
    ['The pilot began in May 2024 in two ports.', '2025-02-12'],
    ['The slip was opened in January 2024 and lamps are to be fitted by June 2024.', '2024-02-12'],
    ['The harbour will publish every bill from March 2025, and its plans by June 2025.', '2025-02-12'],
    ['The lease of 14/11/24 was read.', '2024-02-12'],
    ['The note of the last meeting (19 December 2024) was agreed. The survey of 2024 was read.', '2025-02-12'],
    ['The lamps were out.', null],
  ])('whose year is not written agrees with “%s”', (told, day) => {
    expect(dated(boardOf(told))).toBe(day)
  })

  test('in the autumn has the year of the notes too', () => {
    expect(dated('Minutes of the committee of the Lamp Society, Friday 2nd November\n\nThe lamps of 2012 were shown.')).toBe('2012-11-02')
  })
})

const HEAD = `Harbour Records Forum

8th meeting

Wednesday 11 June 2025

Present: Orla Fenwick (OF), Gwen Marsh (GM), Tomas Adeyemi (TA)

1. Dates

The ninth meeting will be on 17 September 2025. The tenth meeting will be on 3 December 2025. Away day: Saturday 12 July, the Barn. The lamp festival is on 23 August.

2. Lamps

`
const dueOf = (body: string) => readNotes(`${HEAD}${body}\n`).actions.map(({ dueDate }) => dueDate)

describe('the day of a task is the one that the notes give', () => {
  test.each([
    ['Action: GM to draw up a list for the ninth meeting.', '2025-09-17'],
    ['Action: GM to draw up a list before meeting 10.', '2025-12-03'],
    ['Action: GM to draw up a list for the away day.', '2025-07-12'],
    ['Action: GM to paint the lamps before the lamp festival.', '2025-08-23'],
    ['Action: GM to post the list one week before the next meeting.', '2025-09-10'],
    ['Action: GM to post the list two days before the next meeting.', '2025-09-15'],
    ['Action: GM to post the list 14 days in advance of the next meeting.', '2025-09-03'],
    ['Action: GM to prepare a final list for September.', '2025-09-17'],
    ['Action: GM to bring the list to the Forum in December.', '2025-12-03'],
    ['Action: GM to paint the lamps in December.', '2025-12-31'],
    ['Action: GM to speak at the fair, 18–20 October.', '2025-10-20'],
    ['The bid has to be in by 31 October. Action: GM to write in support of it by then.', '2025-10-31'],
    ['Action: GM to draw up a list for the Panel.', null],
    ['Action: GM to have the list checked by the Forum.', null],
  ])('“%s”', (task, day) => {
    expect(dueOf(task)).toEqual([day])
  })

  test('in the column of a table, by the number of a meeting', () => {
    expect(
      dueOf(
        '| # | Who | What | When |\n|---|---|---|---|\n| 1 | GM | Write up the list | meeting 9 |\n| 2 | TA | Vote on the name | 18–20 Oct |',
      ),
    ).toEqual(['2025-09-17', '2025-10-20'])
  })

  test('over all rows of a list', () => {
    expect(
      dueOf(
        'Action list\n\n- Every action is for the ninth meeting unless a date is given\n\n- GM to write up the list\n- TA to count the lamps by 1 July',
      ),
    ).toEqual(['2025-09-17', '2025-07-01'])
  })
})
