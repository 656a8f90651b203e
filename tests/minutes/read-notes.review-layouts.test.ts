import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const TAIL = '\n\n2. ROADS\n\nNothing was said.\n\n3. RIVERS\n\nAll is well.\n\n4. HILLS\n\nNothing.'
const STATES = ['completed', 'carried forward', 'updated']

describe('a review of three items sets no new task and gives the three states', () => {
  test.each<[string, string]>([
    ['in brackets', 'GM to write to Mr Ray (complete)\n\nCC to send the rota (carried forward)\n\nGM to print the map (half done)'],
    ['behind arrows', 'GM to write to Mr Ray → done\n\nCC to send the rota → carried forward\n\nGM to print the map → half done'],
    ['behind signs', 'GM to write to Mr Ray = done\n\nCC to send the rota = carried forward\n\nGM to print the map = half done'],
    [
      'in capitals with a word',
      'GM to write to Mr Ray. ACTION COMPLETE\n\nCC to send the rota. ACTION CARRIED FORWARD\n\nGM to print the map. ACTION PART COMPLETE',
    ],
    [
      'as “Action closed”',
      'GM to write to Mr Ray. Action closed.\n\nCC to send the rota. Action ongoing.\n\nGM to print the map. Action partially complete.',
    ],
    [
      'as outcomes behind labels',
      '1. Action: GM to write to Mr Ray. Outcome: complete.\n2. Action: CC to send the rota. Outcome: carried forward.\n3. Action: GM to print the map. Outcome: half done.',
    ],
    [
      'in fields',
      'Action: Write to Mr Ray\nOwner: GM\nStatus: Complete\n\nAction: Send the rota\nOwner: CC\nStatus: Carried forward\n\nAction: Print the map\nOwner: GM\nStatus: Half done',
    ],
    [
      'by page and item',
      'Page 3, item 5: the bus shelter had been repaired.\n\nPage 4, item 6: the rota had not been sent.\n\nPage 4, item 7: half of the maps were up.',
    ],
    [
      'in columns',
      'Ref   Action                  Owner   Status\n1     Write to Mr Ray         GM      Complete\n2     Send the rota           CC      Carried forward\n3     Print the map           GM      Half done',
    ],
    ['before ticks and crosses', '✔ GM to write to Mr Ray\n✗ CC to send the rota\n✗ GM to print the map, half done'],
    ['in plain words', 'The bus shelter had been repaired.\n\nThe CC had not sent the rota.\n\nHalf of the maps were up.'],
  ])('%s', (_, body) => {
    const { older, tasks } = readBoard(`1. Actions from the last meeting\n\n${body}${TAIL}`)
    expect(older.map(([outcome]) => outcome)).toEqual(STATES)
    expect(tasks).toEqual([])
  })
})

test.each([
  'Progress against actions',
  'Outstanding business',
  'What we promised last time',
  'To receive updates on actions',
  'Recommendation tracker',
  'Closed actions',
  'Undertakings given at the last meeting',
  'Response to questions from last meeting',
])('“%s” heads a review', (head) => {
  const { older, tasks } = readBoard(
    `1. ${head}\n\n- GM to write to Mr Ray about the lamp. She wrote on 3 May.\n- CC to send the rota. Not yet done.${TAIL}`,
  )
  expect(older.map(([outcome]) => outcome)).toEqual(['completed', 'carried forward'])
  expect(tasks).toEqual([])
})

test('what is decided of an item is one with it', () => {
  const body = '1. Matters arising\n\nThe CC said that the post had not been filled. This will remain on the agenda.'
  expect(readBoard(body + TAIL).older).toEqual([
    ['carried forward', 'The CC said that the post had not been filled. This will remain on the agenda.'],
  ])
})
