import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Group - Call #23

Date: Monday 9th June 2025

Present: Orla Fenwick (OF), Tomas Adeyemi (TA), Gwen Marsh (GM)

3. Quay

`
const END = `

9. Next calls

- #24: Tuesday 8 July 2025, 15:00
- #25: Tuesday 12 August 2025, 16:00
`
const read = (body: string) =>
  readNotes(`${HEAD}${body}${END}`).actions.map(({ owners, text, dueDate }) => [owners.join('/'), text, dueDate])

describe('a due is worked out', () => {
  test.each([
    ['Action: GM to draft a note, to be ready for call #25.', '2025-08-12'],
    ['Action: GM to draft a note for call 24.', '2025-07-08'],
    ['Action: GM to draft a note ahead of the August call.', '2025-08-12'],
    ['Action: GM to supply TA with codes for April and May so that it can be tested.', null],
    ['Action: GM to supply the figures for July.', '2025-07-31'],
    ['Action: GM to supply the figures for May by July.', '2025-07-31'],
  ])('from “%s”', (words, due) => {
    expect(read(words).map(([, , day]) => day)).toEqual([due])
  })
})

test('two pairs of initials beside one paragraph are two tasks', () => {
  const found = read(`There was concern. It was agreed to obtain three quotations for new plant         GM
and to bring them to the committee on 12 July. In the meantime the firm
is to be told of the position by the end of the month.                         TA`)
  expect(found).toEqual([
    ['GM', 'It was agreed to obtain three quotations for new plant and to bring them to the committee on 12 July', '2025-07-12'],
    ['TA', 'In the meantime the firm is to be told of the position by the end of the month', '2025-06-30'],
  ])
})

test('sentences of one entry that each name somebody are tasks of their own', () => {
  expect(
    read(
      'Actions arising:\nGM to write to the three homes. TA to supply the names.\nMissing persons to be a standing item until March.',
    ).map(([owners, text]) => [owners, text]),
  ).toEqual([
    ['GM', 'GM to write to the three homes'],
    ['TA', 'TA to supply the names'],
    ['', 'Missing persons to be a standing item until March'],
  ])
})

test('what a body resolves shall happen is a task, what it only decides is none', () => {
  expect(
    read(
      'RESOLVED that\n\n(1) the report be noted;\n\n(2) a further update be brought to the Group by Gwen Marsh in October 2025;\n\n(3) the plan be approved.',
    ).map(([, text]) => text),
  ).toEqual(['a further update be brought to the Group by Gwen Marsh in October 2025'])
})

describe('the meeting', () => {
  const facts = (text: string) => readNotes(`${text}\n\n1. Talk\n\nNothing was decided.\n`).meeting
  test.each([
    [
      'Harbour Panel\n\n9 June 2025\n\nChair: Police and Crime Commissioner\n\nPresent:\n* Rosa Lind - Police and Crime Commissioner (PCC)\n* Bo Ray - Chief Constable (CC)',
      'Rosa Lind',
    ],
    ['Harbour round table\n\n9 June 2025\n\nThere: Commissioner (Rosa Lind-Ray) in the chair, CI Bo Ray, Moira Tate.', 'Rosa Lind-Ray'],
    ['Harbour liaison\n\n9 June 2025\n\nRosa Lind (Chair of the liaison group) opened the meeting at noon.', 'Rosa Lind'],
  ])('is chaired as “%s” says', (text, chair) => {
    expect(facts(text).chair).toBe(chair)
  })

  test('told by mail the next morning is of the day before', () => {
    expect(
      facts(
        'From: Gwen Marsh\nSent: 19 March 2025 09:14\nTo: All\nSubject: FW: rural crime evening - who is doing what\n\nWriting this up. Last night (Tues 18 March) was the second.',
      ),
    ).toMatchObject({ date: '2025-03-18', type: 'public' })
  })
})
