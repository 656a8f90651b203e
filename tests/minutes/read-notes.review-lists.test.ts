import { expect, test } from 'vitest'
import { readBoard } from './board.ts'

const TAIL = '\n\n2. ROADS\n\nNothing was said.\n\n3. RIVERS\n\nAll is well.'

test('an older task and the answer below it are one item, and set no new task', () => {
  const body = `1. Actions from the 10th meeting

1. CC to say whether hearing lists can be printed.
They can from April, he said. Complete.

2. GM to supply figures by district.
Figures for May had been sent; June is outstanding.

3. GM to invite the Youth Board.
Not pursued. There is nobody to invite.

4. Chair to write to the Minister.
Letter sent 9 May. The reply was tabled.`
  const { older, tasks } = readBoard(body + TAIL)
  expect(older).toEqual([
    ['completed', 'CC to say whether hearing lists can be printed. They can from April, he said. Complete.'],
    ['updated', 'GM to supply figures by district. Figures for May had been sent; June is outstanding.'],
    ['discharged', 'GM to invite the Youth Board. Not pursued. There is nobody to invite.'],
    ['completed', 'Chair to write to the Minister. Letter sent 9 May. The reply was tabled.'],
  ])
  expect(tasks).toEqual([])
})

test('a line that names an item of an earlier meeting makes the task below it older, answered or not', () => {
  const body = `1. ITEMS BROUGHT FORWARD

Missing children (from May 2024)
CC to report on interviews at the June meeting.

Fleet (from April 2024)
GM to share the case.
Two of the four parts are now included.

Estates (from April 2024)
GM to print the plan.`
  const { older, tasks } = readBoard(body + TAIL)
  expect(older).toEqual([
    ['brought back', 'CC to report on interviews at the June meeting.'],
    ['updated', 'GM to share the case. Two of the four parts are now included.'],
    ['carried forward', 'GM to print the plan.'],
  ])
  expect(tasks).toEqual([])
})

test('a list by person of what earlier meetings left is open, but for its notes', () => {
  const body =
    '1. Actions from previous meetings\n\nGwen:\n\n- Once a date is fixed book the hall.\n- Test the lamps. [Note: 14 done out of 20]\n\nOrla:\n\n- Design hats. [Note: done, they are lovely]'
  expect(readBoard(body + TAIL)).toEqual({
    older: [
      ['carried forward', 'Once a date is fixed book the hall.'],
      ['updated', 'Test the lamps. [Note: 14 done out of 20]'],
      ['completed', 'Design hats. [Note: done, they are lovely]'],
    ],
    tasks: [],
  })
})

test('a table of two columns below a lead of bullets is read row by row', () => {
  const body =
    '1. Minutes and outstanding actions\n\n- The minutes of 12 May were agreed.\n- Progress on each is set out here.\n\nAction\n\nProgress\n\nGM to print the map.\n\nComplete.\n\nCC to compare costs.\n\nUnder way, half received.\n\nGM to find a speaker.\n\nOvertaken by the merger.'
  const { older, tasks } = readBoard(body + TAIL)
  expect(older.map(([outcome]) => outcome)).toEqual(['completed', 'updated', 'discharged'])
  expect(tasks).toEqual([])
})

test('items of a numbered meeting are older', () => {
  const body =
    '1. Action items from meeting #8\n\n- AI-8.1 GM to print the map. *Done*, see the wall\n- AI-8.2 CC to ask for a lamp. *Open.*\n- AI-8.3 GM to draft a rule. *Half of it written.*'
  const { older, tasks } = readBoard(body + TAIL)
  expect(older.map(([outcome]) => outcome)).toEqual(['completed', 'carried forward', 'updated'])
  expect(tasks).toEqual([])
})
