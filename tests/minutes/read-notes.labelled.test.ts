import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith, readBoard } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Dan Ashurst, Treasurer (DA)')
const FOOT = '\n9. Next Board\nMonday 14 July 2025 at 7pm\n'
const found = (body: string) =>
  readNotes(`${HEAD}1. Lamps\nLamp 14 was looked at.\n\n${body}\n${FOOT}`).actions.map(({ owners, text, dueDate }) => [
    owners.join('/'),
    text,
    dueDate,
  ])

describe('a task is found by its label', () => {
  test.each([
    ['with its number behind a stroke', 'ACTION-211 on Gwen: write the list of lamps', [['Gwen', 'write the list of lamps', null]]],
    ['in capitals, in the midst of a line', 'The gate is broken ACTION: GM to mend it.', [['GM', 'GM to mend it', null]]],
    ['as a word of two', 'TODO: GM write to the county', [['GM', 'GM write to the county', null]]],
    [
      'behind its owner, at the end',
      'The county must be told of the lamp. GM ACTION',
      [['GM', 'The county must be told of the lamp', null]],
    ],
    [
      'in brackets with who and when',
      'The forms would be obtained [Action: DA by 20 June].',
      [['DA', 'The forms would be obtained', '2025-06-20']],
    ],
    ['with cells between semicolons', 'ACTION: write to the county; GM; 20 June', [['GM', 'write to the county', '2025-06-20']]],
    ['on a body', 'Action Force: provide the figures for May.', [['Force', 'provide the figures for May', null]]],
    [
      'over the entries of what one is to do',
      'ACTION: GM to\n- write to the county\n- draft the leaflet',
      [
        ['GM', 'write to the county', null],
        ['GM', 'draft the leaflet', null],
      ],
    ],
    ['though not when it only says how an old one stands', 'Action 12 – closed.', []],
    [
      'with its ref, and a due in any words',
      'The CC undertook to have fifty files read [AB25/35 – CC – results to the July Board].\n\nDA is to set out the cost [AB25/36 – DA – 20 June].',
      [
        ['CC', 'The CC undertook to have fifty files read', '2025-07-14'],
        ['DA', 'DA is to set out the cost', '2025-06-20'],
      ],
    ],
    [
      'before fields in one line',
      'Action: Write to the county. Who: GM. When: 20 June.',
      [['GM', 'Write to the county. Who: GM. When: 20 June', '2025-06-20']],
    ],
  ])('%s', (_how, body, tasks) => {
    expect(found(body)).toEqual(tasks)
  })

  test('behind the news of an older item it is a new one, and the news ends before it', () => {
    const { older, tasks } = readBoard(
      '2. Matters arising\n\n(a) Speed sign. Not available to us until July. ACTION: GM to collect it from the depot.\n\n(b) Stile. GM wrote in May, nothing heard. ACTION: GM to chase.\n',
    )
    expect(older).toEqual([
      ['updated', 'Speed sign. Not available to us until July.'],
      ['updated', 'Stile. GM wrote in May, nothing heard.'],
    ])
    expect(tasks).toEqual(['GM to collect it from the depot', 'GM to chase'])
  })
})

const MAIL = `From: Farouk Denby
Sent: 02 July 2025 08:41
To: Hetty Marsh; Nasreen Ovington (Force Exec)

Notes of yesterday's call. On it: Hetty Marsh (Chief Exec), me, Corin Blythe (comms).

1. Posters
`
describe('in a mail', () => {
  test('the sender is one of those who have things to do', () => {
    const body = `${MAIL}>> Corin: send the posters round\n>> Hetty: ring the printers\n\n2. Visit\nPapers are out.\n>> Farouk - book a room for the visit\n`
    expect(readNotes(body).actions.map(({ owners, text }) => [owners.join(), text])).toContainEqual(['Farouk', 'book a room for the visit'])
  })
})

test('a guest whom the list forgot takes things on in full name', () => {
  const body =
    'Clare Hunsdon joined for this item. She had the maps.\n\nClare Hunsdon said she would confirm in writing what is planned for the lamps.'
  expect(found(body).map(([owner]) => owner)).toEqual(['Clare Hunsdon'])
})

test('“members:” at the end of a sentence is no list of people', () => {
  const body =
    'The following is a summary of the matters raised by\nMembers:\n\n• Mr Lee asked about the lamps. The Chief Constable agreed to bring the list to the meeting in July.'
  expect(found(body).map(([owner, , day]) => [owner, day])).toEqual([['Chief Constable', '2025-07-14']])
})

test('a month that was scanned with a figure for a letter is that month', () => {
  const body = `${HEAD}1. Lamps\nACTION: GM to bring the list to the next meeting.\n\n2. Date of next meeting\nTuesday 14th Ju1y 2025\n`
  expect(readNotes(body).actions.map(({ dueDate }) => dueDate)).toEqual(['2025-07-14'])
})

test.each([
  ['The visit on the 20th has been put off, and GM is to offer another day.', null],
  ['GM will be at the gate every Saturday until the end of the year.', '2025-12-31'],
  ['GM said she would confirm what is planned for the lamps after July.', null],
])('a day that is only told is no due: “%s”', (sentence, day) => {
  expect(found(sentence).map(([, , due]) => due)).toEqual([day])
})

test('entries within one sentence are a task each', () => {
  const body = 'It was agreed that: 1) Gwen will write to the county; 2) Dan will get the forms; 3) the lamps are nice.'
  expect(found(body).map(([owner]) => owner)).toEqual(['Gwen', 'Dan'])
})

const ITEMS = Array.from({ length: 12 }, (_, i) => `${i + 2}. Pier ${i + 2}\n\nThe pier was talked over at some length.\n`).join('\n')
const logOf = (...states: string[]) =>
  `${ITEMS}\nACTION LOG\n\nRef      Action                  Owner    Raised     Due        Status\nWP/1     Write to the county     GM       9 June     20 June    ${states[0]}\nWP/2     Obtain bank forms       DA       9 June     July       ${states[1]}\n`
test.each([
  [
    ['Open', 'Open'],
    ['Write to the county', 'Obtain bank forms'],
  ],
  [['Open', 'Closed'], []],
])('a closing log whose rows are all open is of this meeting: %s', (states, tasks) => {
  expect(found(logOf(...states)).map(([, text]) => text)).toEqual(tasks)
})
