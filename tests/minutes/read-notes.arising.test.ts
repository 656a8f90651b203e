import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const outcomes = (item: string) =>
  readBoard(`2. Matters arising\n\n${item}\n\n3. Boats\nThe boats were looked at.\n`).older.map(([one]) => one)

describe('what a few words under matters arising make of an item', () => {
  test.each([
    ['Salt bin, Chapel Hill: delivered on 20th February and filled.', 'completed'],
    ['Lease: signed by both parties on 3 May.', 'completed'],
    ['Ladder: agreed to close.', 'completed'],
    ['Mooring rings: GM was to have had a word with the club but has been unwell.', 'carried forward'],
    ['Signage: GM has been too busy to do this but will before the next meeting.', 'carried forward'],
    ['Volunteer handbook – still being written, this will come back to the July meeting.', 'carried forward'],
    ['Ladder: no further forward.', 'carried forward'],
    ['Ladder: held in abeyance.', 'carried forward'],
    ['Ladder: left for the next meeting.', 'carried forward'],
    ['Ladder: the item was left on the table.', 'carried forward'],
    ['Body scanners: it was agreed to put this back to January.', 'carried forward'],
    ['Website: the pages for tides are up. Those for history are not.', 'updated'],
    ['Plans: north plan received. South plan not yet received.', 'updated'],
    ['Finger post: the county say it is on their list but will not give a date.', 'updated'],
    ['Dredging: licence applied for, decision expected in August.', 'updated'],
    ['Ladder: with the solicitors.', 'updated'],
    ['Ladder: GM has made a start.', 'updated'],
    ['Ladder: the order has been placed.', 'updated'],
    ['Ladder: the county had promised a reply by Friday.', 'updated'],
    ['Ladder: the gate was still broken on Sunday and has been reported again to the parks manager.', 'updated'],
    ['Sea wall: the county accepts this is for the Agency and no longer looks to the Board.', 'discharged'],
    ['Ladder: members agreed that there was no point in pursuing this.', 'discharged'],
    ['Ladder: closed as no longer relevant.', 'discharged'],
    ['Potholes: passed on to the highways team, who now own it.', 'discharged'],
    ["Ladder: on today's agenda, item 5.", 'brought back'],
  ])('“%s” is %s', (item, outcome) => {
    expect(outcomes(item)).toEqual([outcome])
  })

  test('each half of a sentence that joins two of them is an item', () => {
    expect(outcomes('The minutes were approved. GM had circulated the plan and the letter to the Minister went on 2 May.')).toEqual([
      'completed',
      'completed',
    ])
  })

  test('an item that names its minute in brackets is one of them', () => {
    expect(outcomes('The visit to the control room (minute 107) had been postponed on account of the snow.')).toEqual(['carried forward'])
  })

  test('that items were taken elsewhere is no item', () => {
    expect(outcomes('Items 1.1 and 1.2 were taken under 2.1.')).toEqual([])
  })
})

test('things left over from another meeting are gone through in a paragraph', () => {
  const told = 'The Secretary reported on things left over from January. The lamp under the arch has been mended by the railway.'
  expect(readBoard(`2. Introduction\n\n${told}\n`).older).toEqual([
    ['completed', 'The lamp under the arch has been mended by the railway.'],
  ])
})
