import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Group

Date: Monday 9th June 2025

Present: Orla Fenwick (OF), Tomas Adeyemi (TA), Gwen Marsh (GM), Deputy Chief Constable (DCC)
Also there: Hettie Lomax (Museum Officer), Mrs Sayle (Clerk)

3. Quay

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n4. Close\n\nThe meeting closed at noon. The next call is on 3 July.\n`).actions.map(
    ({ strength, owners, text, dueDate }) => [strength, owners.join('/'), text, dueDate],
  )

describe('who is to do it stands', () => {
  test.each([
    ['@Tomas - book the hall for 10 July', 'Tomas', 'book the hall for 10 July', '2025-07-10'],
    [
      '@Tomas: break the figures down. Gwen needs them by 30 June.',
      'Tomas',
      'break the figures down. Gwen needs them by 30 June',
      '2025-06-30',
    ],
    ['@Tomas @Gwen - draft a one-page leaflet', 'Tomas/Gwen', 'draft a one-page leaflet', null],
    ['It rained. @Gwen please ring the council.', 'Gwen', 'please ring the council', null],
    ['[Gwen] Ring the council', 'Gwen', 'Ring the council', null],
    ['Ring the council → Gwen, by 30 June', 'Gwen', 'Ring the council', '2025-06-30'],
    ['Gwen >> ring the council', 'Gwen', 'ring the council', null],
  ])('beside the task with a sign: “%s”', (words, owners, text, due) => {
    expect(read(`Talk.\n\n${words}\n\nMore talk.`)).toEqual([['explicit', owners, text, due]])
  })

  test.each(['** Hettie', '>> Hettie', '→ Hettie', '(Hettie)', '[Hettie Lomax]'])('on the line below: “%s”', (words) => {
    const owner = words.replace(/[^A-Za-z ]/g, '').trim()
    expect(read(`The key is lost and has been for a year. Hettie to have two more keys cut.\n${words}\n\nMore talk.`)).toEqual([
      ['explicit', owner, 'Hettie to have two more keys cut', null],
    ])
  })

  test('on the line below for two, each with a clause', () => {
    expect(read('The store is damp. Gwen will draw up a rota and Hettie will buy the paper.\n** Gwen / Hettie\nMore talk.')).toEqual([
      ['explicit', 'Gwen', 'Gwen will draw up a rota', null],
      ['explicit', 'Hettie', 'Hettie will buy the paper', null],
    ])
  })

  test.each([
    ['This should be reported to the council. (Clerk)', 'Clerk', 'This should be reported to the council.'],
    ['The firm to be sent the number. (Town Clerk)', 'Town Clerk', 'The firm to be sent the number.'],
    ['The firm is to be asked again. (Gwen Marsh)', 'Gwen Marsh', 'The firm is to be asked again.'],
  ])('in brackets behind it: “%s”', (words, owners, text) => {
    expect(read(`The lamp is out. ${words}`)).toEqual([['explicit', owners, expect.stringContaining(text.slice(0, -1)), null]])
  })

  test('not in brackets behind what was told', () => {
    expect(read('The lamp was mended in May. (Clerk)\n\nNobody knew why. (Gwen Marsh)')).toEqual([])
  })

  test('in a clause of a resolution, with words between', () => {
    expect(
      read(
        'RESOLVED - That\n\n(a) the report be received;\n\n(b) the Clerk circulate, by 27 June, days for a visit;\n\n(c) Mr Ray, as Lead Member, report to the Group on 3 July.',
      ),
    ).toEqual([
      ['explicit', 'Clerk', 'the Clerk circulate, by 27 June, days for a visit', '2025-06-27'],
      ['explicit', 'Mr Ray', 'Mr Ray, as Lead Member, report to the Group on 3 July', '2025-07-03'],
    ])
  })

  test('before a task that is due at the next call', () => {
    expect(read('Action: TA to post the figures before the next call.')).toEqual([
      ['explicit', 'TA', 'TA to post the figures before the next call', '2025-07-03'],
    ])
  })
})
