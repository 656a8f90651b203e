import { expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const LABELLED = 'Action: CC to provide a breakdown of the calls that were given up, by hour of the day, by 11 July 2025.'

test.each([
  ['It was also agreed that GM would write to the county about the trial.', 'GM'],
  ['Gwen Marsh offered to write to the county about the trial.', 'Gwen Marsh'],
  ['It was further agreed that the Treasurer would write to the county.', 'Treasurer'],
])('what was agreed behind a labelled action is an action of its own: “%s”', (next, owner) => {
  const { actions } = readNotes(
    `${boardWith('Gwen Marsh, Policy Officer (GM)', 'Bea Long, Treasurer (BL)')}1. Calls\n${LABELLED}\n${next}\n`,
  )
  expect(actions.map(({ quote, owners, strength }) => [quote, owners.join(), strength])).toEqual([
    [LABELLED, 'CC', 'explicit'],
    [next, owner, 'implicit'],
  ])
})
