import { expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Board

Date: Monday 9th June 2025

Present: Orla Fenwick, Tomas Adeyemi (TA), Gwen Marsh (GM), Priya Hollins (DCC), Bo Ray (CC), Mrs J Sayle (Clerk)

3. Quay

Members saw the photographs of the quay.

`
const read = (body: string) =>
  readNotes(`${HEAD}${body}\n\n9. Close\n\nThe meeting closed at noon.\n`).actions.map(({ strength, owners, text, dueDate }) => [
    strength,
    owners.join('/'),
    text,
    dueDate,
  ])

test.each([
  ['ACTION: DCC (30 June) – Provide a map.', 'DCC', 'Provide a map', '2025-06-30'],
  ['ACTION (DCC, 30 June): provide a map.', 'DCC', 'provide a map', '2025-06-30'],
  ['The map was poor. DCC to provide a better one. [Action 12]', 'DCC', 'DCC to provide a better one', null],
  ['The map was poor. DCC to provide a better one. (Action: DCC)', 'DCC', 'DCC to provide a better one', null],
  ['FOR ACTION BY DCC: provide a map by 30 June.', 'DCC', 'provide a map by 30 June', '2025-06-30'],
  ['** ACTION ** DCC to provide a map by 30 June', 'DCC', 'DCC to provide a map by 30 June', '2025-06-30'],
  ['<ACTION> DCC to provide a map', 'DCC', 'DCC to provide a map', null],
  ['[ACTION] DCC to provide a map', 'DCC', 'DCC to provide a map', null],
  ['Members wanted the hedge to be cut. Action Clerk.', 'Clerk', 'Members wanted the hedge to be cut', null],
  ['ACTION 31\nProvide a map\nDCC\n30 June 2025', 'DCC', 'Provide a map', '2025-06-30'],
  ['Action: DCC to have it mended the following day.', 'DCC', 'DCC to have it mended the following day', '2025-06-10'],
])('“%s” is a task of %s', (words, owners, text, due) => {
  expect(read(words)).toEqual([['explicit', owners, text, due]])
})

test('what begins with a sign and a whole task names no owner for the line above', () => {
  expect(
    read('→ DCC to provide a map (30/06/25)\n→ CC to write to the firm (next meeting)').map(([, owners, text]) => [owners, text]),
  ).toEqual([
    ['DCC', 'DCC to provide a map (30/06/25)'],
    ['CC', 'CC to write to the firm (next meeting)'],
  ])
})

test.each(['Tomas: ring the bank (30 June); order keys (July)'])('an entry of a job list may hold two: “%s”', (entry) => {
  expect(read(`Who does what\n\n${entry}\nGwen: write to the firm`).map(([, owners, , due]) => [owners, due])).toEqual([
    ['Tomas', '2025-06-30'],
    ['Tomas', '2025-07-31'],
    ['Gwen', null],
  ])
})
