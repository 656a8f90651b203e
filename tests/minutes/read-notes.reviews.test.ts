import { describe, expect, test } from 'vitest'
import { readBoard as read } from './board.ts'

describe('a review of older items', () => {
  test.each([
    'TASK LOG',
    'Actions register',
    'Progress on earlier minutes',
    'Brought forward from earlier meetings',
    'Report back on previous decisions',
    'Matters in hand',
    'Outstanding and carried forward items',
    'Where are we with last time’s list',
    'What became of the spring jobs',
    'Minutes and matters',
  ])('is what stands under “%s”', (title) => {
    const { older, tasks } = read(
      `1. ${title}\n\n25/07 Roads letter. GM wrote to the county on 2 June. Done.\n\n2. ROADS\n\nNothing was said.\n\n3. RIVERS\n\nAll is well.`,
    )
    expect(older).toEqual([['completed', '25/07 Roads letter. GM wrote to the county on 2 June. Done.']])
    expect(tasks).toEqual([])
  })

  test.each(['TASK AB/07: ', 'AI-12 ', 'Action 3 ', 'A3: ', '2025-07 ', '**AB-7** '])(
    'goes on after numbered paragraphs to items that begin “%s”',
    (lead) => {
      const body = `1. Actions of the last meeting\n1.1 The notes of 12 May were agreed.\n1.2 GM took the Board through the actions from 12 May.\n\n${lead}(GM to draft the roads letter) – Not complete.\n\n2. ROADS\n\nNothing was said.`
      const { older, tasks } = read(body)
      expect(older.map(([outcome]) => outcome)).toEqual(['carried forward'])
      expect(tasks).toEqual([])
    },
  )

  test('opens under a sentence that leads to the items', () => {
    const body =
      '1. Welcome\n1.1 The Chair welcomed GM. The minutes of 12 May were agreed.\n1.2 The Board went through the actions from 12 May:\n\nA1: GM to send the list – done, see item 3.\nA2: CC to write to the Minister – no longer required following the vote.\n\n2. ROADS\n\nNothing was said.'
    expect(read(body)).toEqual({
      older: [
        ['completed', 'A1: GM to send the list – done, see item 3.'],
        ['discharged', 'A2: CC to write to the Minister – no longer required following the vote.'],
      ],
      tasks: [],
    })
  })

  test('reads a table of one cell a line by the refs that begin its rows, whatever its columns are called', () => {
    const body =
      '2. ACTION LOG\n\nRef\nTask\nWith\nTarget date\nPosition at 9 June\n\nAB/061\nGet a second price for the yard\nGM\n31/05/2025\nCOMPLETED. Price on file.\n\nAB/064\nGive the Board a list of projects\nCC\n09/06/2025\nPART COMPLETE. Costs are awaited.\n\nTASK AB/071: CC to give the costs of the projects. Target 13 June 2025.\n\n3. ROADS\n\nNothing was said.'
    const { older, tasks } = read(body)
    expect(older).toEqual([
      ['completed', 'AB/061 Get a second price for the yard GM 31/05/2025 COMPLETED. Price on file.'],
      ['updated', 'AB/064 Give the Board a list of projects CC 09/06/2025 PART COMPLETE. Costs are awaited.'],
    ])
    expect(tasks.filter((task) => !task.includes('costs of the projects'))).toEqual([])
  })

  test.each([
    ['had moved away and nothing more need be done', 'discharged'],
    ['has gone to the county partnership, so it is off our list', 'discharged'],
    ['passed to the Bloom Working Group, who have money for it', 'discharged'],
    ['the Board agreed to drop this', 'discharged'],
    ['GM has had a first call, a second call is needed. Open', 'updated'],
    ['due back in September with the costs', 'brought back'],
    ['GM spoke to the owner, who has since had the branch taken off', 'completed'],
  ])('knows what “%s” makes of an item', (words, outcome) => {
    expect(read(`1. MATTERS ARISING\n\n(v) Oak tree by the school – ${words}.\n\n2. ROADS\n\nNothing was said.`).older).toEqual([
      [outcome, `Oak tree by the school – ${words}.`],
    ])
  })

  test('holds no item in who came and went, or in points that follow', () => {
    const body =
      '1. MATTERS ARISING\n\n1.1 GM opened the meeting and thanked Tomas for coming. The minutes of 12 May were agreed. The following points were made:\n\n2. ROADS\n\nNothing was said.'
    expect(read(body).older).toEqual([])
  })

  test('reads the review of a tracker as one wherever it stands', () => {
    const review =
      '1. ROADS\n\nNothing was said.\n\n2. Review of Action Tracker\n\nLantern review: complete.\nHarrow plan – carried forward.'
    expect(read(review).older.map(([outcome]) => outcome)).toEqual(['completed', 'carried forward'])
  })
})
