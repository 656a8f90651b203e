import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Panel

Minutes of the meeting held on Monday 9 June 2025 at 2.00 pm in the Guildhall

Present: Orla Fenwick (Chair) (OF), Ravi Dutt (RD), Gwen Marsh, Clerk (GM)

3. Quay

Members saw the photographs of the quay.

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n6. Date of next meeting\nTuesday 8 July 2025\n`).actions.map(({ strength, owners, text, dueDate }) => [
    strength,
    owners.join('/'),
    text,
    dueDate,
  ])

describe('who is to do it may stand', () => {
  test.each([
    ['GM to action: write to the yard.', 'implicit', 'GM to action: write to the yard'],
    ['For action by GM: write to the yard.', 'explicit', 'write to the yard'],
    ['To be actioned by GM: Write to the yard.', 'explicit', 'Write to the yard'],
    ['It was agreed to write to the yard (Action GM).', 'explicit', 'It was agreed to write to the yard ('],
    ['It was agreed to write to the yard [Action: GM].', 'explicit', 'It was agreed to write to the yard ['],
    ['It was agreed to write to the yard (GM to action).', 'explicit', 'It was agreed to write to the yard (GM to action)'],
    ['Write to the yard. [GM] The rest was noted.', 'explicit', 'Write to the yard'],
    ['action: GM to write to the yard', 'explicit', 'GM to write to the yard'],
    ['Action> GM to write to the yard', 'explicit', 'GM to write to the yard'],
    ['Action(s): GM to write to the yard', 'explicit', 'GM to write to the yard'],
    ['ACTION NO. 3: GM to write to the yard', 'explicit', 'GM to write to the yard'],
    ['Action 3a: GM to write to the yard', 'explicit', 'GM to write to the yard'],
    ['ACTION/GM: Write to the yard', 'explicit', 'Write to the yard'],
    ['ACTION [GM] Write to the yard', 'explicit', 'Write to the yard'],
    ['ACTION {GM}: Write to the yard', 'explicit', 'Write to the yard'],
    ['ACTION GM Write to the yard', 'explicit', 'Write to the yard'],
    ['Action | GM | Write to the yard |', 'explicit', 'Write to the yard |'],
    ['Write to the yard. Who: GM', 'explicit', 'Write to the yard'],
    ['Write to the yard. Responsible: GM.', 'explicit', 'Write to the yard'],
    ['Write to the yard.\nAction owner: GM', 'explicit', 'Write to the yard'],
    ['GM – Write to the yard', 'explicit', 'Write to the yard'],
    ['GM: Write to the yard', 'explicit', 'Write to the yard'],
    ['Decision: GM to write to the yard', 'implicit', 'Decision: GM to write to the yard'],
  ])('as in “%s”', (words, strength, text) => {
    expect(read(words)).toEqual([[strength, 'GM', text.replace(/ [([]$/, ''), null]])
  })

  test.each([
    'Action: Write to the yard, GM, 27 June',
    'Action: Write to the yard / GM / 27 June',
    'Action | GM | Write to the yard | 27 June',
    'Action: Write to the yard\nBy: GM\nBy when: 27 June',
    'Write to the yard. Action by: GM, 27 June.',
    'Write to the yard. Resp: GM, 27 June.',
  ])('with the day beside it: “%s”', (words) => {
    expect(read(words)).toEqual([['explicit', 'GM', 'Write to the yard', '2025-06-27']])
  })
})

test('a task that begins “Write to the …” names nobody, and stays with its group', () => {
  expect(read('Actions for RD:\n- Write to the rail company about the gate').map(([, owners]) => owners)).toEqual(['RD'])
})

test('a name that no list has leads its own task, whatever group it stands in', () => {
  expect(read('Actions for RD:\n- Ed to contact the yard about the dinner').map(([, owners]) => owners)).toEqual(['Ed'])
})

test('who is present is no task of the last of them', () => {
  expect(read('Nothing was agreed.')).toEqual([])
})

test('tasks run together behind one label are told apart', () => {
  expect(
    read('Actions: 1) GM to write to the yard by 27 June; 2) RD to ring the bank; 3) OF to bring a paper').map(([, owners]) => owners),
  ).toEqual(['GM', 'RD', 'OF'])
})

describe('tables', () => {
  const rows = (table: string) => read(`8. Close\n\nThe meeting closed at noon after a short talk about the weather.\n\n${table}`)

  test('with a row of few words and a cell in small letters', () => {
    expect(
      rows(
        'Summary of actions\n\nAction\nOwner\nDeadline\n\nFigures to members\nGM\n27 June\n\nBring a paper on gates\nRD\nnext meeting\n',
      ),
    ).toEqual([
      ['explicit', 'GM', 'Figures to members', '2025-06-27'],
      ['explicit', 'RD', 'Bring a paper on gates', '2025-07-08'],
    ])
  })

  test('whose number came out as the mark of its row', () => {
    expect(
      rows('Action log\n\nRef\nAction\nOwner\nDeadline\n\n3.1\nSend the figures\nGM\n27 June\n\n3.2\nWrite to the yard\nRD\nTBC\n').map(
        ([, owners, text, due]) => [owners, text, due],
      ),
    ).toEqual([
      ['GM', 'Send the figures', '2025-06-27'],
      ['RD', 'Write to the yard', null],
    ])
  })

  test('whose first column says who, with an empty cell', () => {
    expect(
      rows(
        'New actions\n\nWho   What                                              By\nGM    Send the figures on complaints to members         27 June\nRD    Write to the rail company about the underpass\n',
      ).map(([, owners, text, due]) => [owners, text, due]),
    ).toEqual([
      ['GM', 'Send the figures on complaints to members', '2025-06-27'],
      ['RD', 'Write to the rail company about the underpass', null],
    ])
  })

  test('whose first row reads like a group of members', () => {
    expect(
      rows(
        'Action log\n\nAction                                           Owner    Due\nComplaints figures to members                    GM       27 June\nLetter to the rail company about the underpass   RD\n',
      ).map(([, owners]) => owners),
    ).toEqual(['GM', 'RD'])
  })
})
