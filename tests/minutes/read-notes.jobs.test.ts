import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `From: Marsh, Gwen (OPCC)
Sent: 10 June 2025 09:14
To: Fenwick, Orla (Supt); Adeyemi, Tomas
Subject: Harbour evening - who is doing what

Yesterday evening (Mon 9 June) was the second of the two. Date of the evening: Monday 9th June 2025.

Present: Orla Fenwick, Tomas Adeyemi, Gwen Marsh

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\nWhat was said\n\nIt went on until noon and then we all went home again.\n`).actions.map(
    ({ strength, owners, text, dueDate }) => [strength, owners.join('/'), text, dueDate],
  )

describe('a list whose entries begin with who is to do it', () => {
  test.each(['>> ', '* ', '- ', '→ '])('is read with “%s” before each', (mark) => {
    expect(
      read(
        [
          'Jobs first, then what was said.\n',
          'Orla - get back to Mr Garth about the wait. By 20 June please',
          'Tomas + Olwen - list of farms to Gwen by Monday 30 June',
          'Me - make up a card for every holding',
          'Olwen and me: write to the council',
          'everyone – put your name on the page',
        ]
          .map((line, i) => (i === 0 ? line : `${mark}${line}\n`))
          .join('\n'),
      ),
    ).toEqual([
      ['explicit', 'Orla', 'get back to Mr Garth about the wait. By 20 June please', '2025-06-20'],
      ['explicit', 'Tomas/Olwen', 'list of farms to Gwen by Monday 30 June', '2025-06-30'],
      ['explicit', 'Gwen', 'make up a card for every holding', null],
      ['explicit', 'Olwen/Gwen', 'write to the council', null],
      ['explicit', 'everyone', 'put your name on the page', null],
    ])
  })

  test.each([
    ['of what speakers said', '- Orla: dates suggest a precision\n- Tomas: the register needs dates\n- Gwen: could be either'],
    ['of posts', '- Orla Fenwick - Superintendent\n- Tomas Adeyemi - Head of Policy\n- Gwen Marsh - Officer'],
    ['of things done', '- [x] Orla: write the page (done)\n- [x] Tomas: ask the firm (yes)'],
  ])('is none when it is one %s', (_what, body) => {
    expect(read(body)).toEqual([])
  })

  test('and bold type within a line is no part of it', () => {
    expect(
      read(
        '- **ACTION A-118** (Orla): write the rule into section 5\n- Conformance: there is none. **ACTION A-119** (Tomas): ask the firm by 30 June',
      ),
    ).toEqual([
      ['explicit', 'Orla', 'write the rule into section 5', null],
      ['explicit', 'Tomas', 'ask the firm by 30 June', '2025-06-30'],
    ])
  })
})
