import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const ACTIONS = [
  { ref: 'AA-2026-014', title: 'Share the staff survey findings with the PCC', due: '2026-11-20' },
  { ref: 'AA-2026-017', title: 'Review custody detention times', due: null },
] as const
const read = (text: string, shown = 1) => {
  const { parts, ask } = readReply(text, { today: '2026-11-18', nextMeeting: '2026-12-10', actions: ACTIONS.slice(0, shown) })
  const said = parts.map(({ intent, refs, percent, date }) =>
    [intent, refs.map((ref) => ref.slice(-2)).join('&'), percent, date].filter(Boolean).join(' '),
  )
  return [said.join(', '), ask]
}

test.each([
  ['done 17', 'complete'],
  ['done 412', 'complete'],
  ['412 done', 'complete'],
  ['50% 412', 'progress 50'],
  ['done 2', 'complete'],
  ['half done 412', 'progress 50'],
  ['blocked 17: no staff', 'blocked'],
  ['no change 17', 'noChange'],
  ['no change on 17', 'noChange'],
  ['21 slipped to february sorry', 'extend 2027-02-28'],
  ['8 - the other team has this one', 'progress'],
])('a number that was not shown is never taken for the one action that was: “%s”', (text, said) => {
  expect(read(text)).toEqual([said, true])
})

test.each([
  ['done 14', 1, 'complete 14'],
  ['done 17', 2, 'complete 17'],
  ['done 12 Nov', 1, 'complete 14 2026-11-12'],
  ['done 100', 1, 'complete 14'],
])('“%s” with %i shown is read as %s', (text, shown, said) => {
  expect(read(text, shown)).toEqual([said, false])
})

test.each([
  ['two thirds there need til end of jan', 'progress 14 67, extend 14 2027-01-31'],
  ['60% need another month', 'progress 14 60, extend 14 2026-12-18'],
  ['half done want til March', 'progress 14 50, extend 14 2027-03-31'],
])('how far it is and what is asked for need no comma between them: “%s”', (text, said) => {
  expect(read(text)).toEqual([said, false])
})

test.each([
  ['done 17', '17'],
  ['99 done', '99'],
  ['done AA-2026-412', 'AA-2026-412'],
])('the doubt names the number, and not what was said of it: “%s”', (text, named) => {
  const { doubts } = readReply(text, { today: '2026-11-18', nextMeeting: null, actions: ACTIONS.slice(0, 1) })
  expect(doubts).toEqual([{ doubt: 'unknown-ref', part: 0, words: named }])
})
