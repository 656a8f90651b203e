import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const ACTIONS = [
  { ref: 'AA-2026-014', title: 'Share the staff survey findings with the PCC', due: '2026-11-20' },
  { ref: 'AA-2026-060', title: 'Review custody detention times', due: null },
] as const
const read = (text: string, shown = 1) =>
  readReply(text, { today: '2026-11-18', nextMeeting: '2026-12-10', actions: ACTIONS.slice(0, shown) })
    .parts.map(({ intent, refs, percent, date }) =>
      [intent, ...refs.map((ref) => ref.slice(-2)), percent, date].filter((one) => one !== null).join(' '),
    )
    .join(', ')

test.each([
  ['still 60', 60],
  ['now 80', 80],
  ['at 80 now', 80],
  ['almost there, 90', 90],
  ['Almost. Call it 90', 90],
  ['say 70', 70],
  ['around 40', 40],
  ['was 40, now 65', 65],
  ['gone from 20 to 45', 45],
  ['60ish', 60],
  ["I'd put it at 85", 85],
  ['progress 70', 70],
])('a figure that says how far it is needs no sign: “%s”', (text, percent) => {
  expect(read(text)).toBe(`progress 14 ${percent}`)
})

test.each([
  ['make it 5 Dec', 1, 'extend 14 2026-12-05'],
  ['60 done', 2, 'complete 60'],
  ['still 60', 2, expect.not.stringContaining('progress 14 60')],
  ['AA-2026-060', 1, expect.not.stringContaining('14 60')],
  ['3 of them', 1, expect.not.stringContaining('progress 14 3')],
])('a number that is a day, a count or an action stays what it is: “%s”, %i shown', (text, shown, said) => {
  expect(read(text, shown)).toEqual(said)
})

test.each([
  ['give me a week before you ask again', 'snooze 14 2026-11-25'],
  ['give us two weeks then chase please', 'snooze 14 2026-12-02'],
  ["wording's off", 'dispute 14'],
  ["the title isn't right, it was detections not arrests", 'dispute 14'],
])('“%s” is read as %s', (text, said) => {
  expect(read(text)).toBe(said)
})
