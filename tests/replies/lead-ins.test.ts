import { describe, expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const ACTIONS = [
  { ref: 'AA-2026-014', title: 'Share the staff survey findings with the PCC', due: '2026-11-20' },
  { ref: 'AA-2026-017', title: 'Review custody detention times', due: null },
] as const
const read = (text: string, shown = 1) =>
  readReply(text, { today: '2026-11-18', nextMeeting: '2026-12-10', actions: ACTIONS.slice(0, shown) })
    .parts.map(({ intent, refs, percent }) =>
      [intent, ...refs.map((ref) => ref.slice(-2)), ...(percent === null ? [] : [percent])].join(' '),
    )
    .join(', ')

test.each([
  'please put it in an email',
  'can put this in an email to the PCC if you like',
  'put it in a letter',
  'shall I put it in a note to the PCC',
  'put the findings to the PCC please',
  'can we put the findings to her on Thursday',
  'could somebody put the findings to her',
  'once we put the findings to her',
  'if I put them in a letter',
  "that's the task completed in part",
  "that's the action delivered to legal",
  "that's not your action met",
  'met in full? no',
  'should be met in full by March',
  'as I said: done soon',
  "meant to say it's done but it isn't",
  "wasn't sure you'd shared it",
  'nothing more to wait for except legal',
  "awaiting nothing but the PCC's sign off",
  "findings are with the PCC's office for comment",
])('“%s” is not done', (text) => {
  expect(read(text)).not.toContain('complete')
})

describe('what is said before or behind the matter is not the matter', () => {
  test.each([
    'as I said last week, done',
    'as we told you on Monday: done',
    'meant to say, this is done',
    'sorry, forgot to mention it was shared on Friday',
    "wasn't sure you'd seen it but it's been shared",
    "can't believe I'm saying this but it's finished",
    "never thought I'd say it: complete",
    "shared in October, so not sure why I'm being asked",
    "done. don't chase again",
    'all shared, no need to remind me any more',
    'no need to extend in the end, it went to the PCC on Monday',
    'sorted it myself, no thanks to ICT',
    'thanks to Comms this is done',
    'It has been shared. It was not easy.',
    'shared, awaiting nothing further',
    'nothing more to wait for, shared',
    "the findings are with the PCC's office",
    "I've put it all in a letter to the PCC, dated 10 Nov",
    'al done',
    'alldone',
  ])('“%s” says that it is done', (text) => {
    expect(read(text)).toBe('complete 14')
  })

  test.each([
    ['as I said last week, not done', 'progress 14'],
    ['as I said, half done', 'progress 14 50'],
    ['meant to say 17', 'undo'],
    ["wasn't sure you'd seen it but it's half done", 'progress 14 50'],
    ["can't believe it's finished", 'progress 14'],
    ["not done, so not sure why you're asking", 'progress 14'],
    ["not done. don't chase again", 'progress 14, snooze 14'],
    ['thanks to Comms this is late', 'progress 14'],
    ['It was not easy. Still going', 'progress 14'],
    ['shared with the DCC, awaiting her steer', 'blocked 14'],
    ["is it with the PCC's office?", 'query 14'],
  ])('“%s” is read as %s', (text, said) => {
    expect(read(text)).toBe(said)
  })
})

test.each([
  ["findings shared, custody isn't", 'complete 14, progress 17'],
  ['findings shared. custody review not yet', 'complete 14, progress 17'],
  ["custody hasn't, findings have been shared", 'progress 17, complete 14'],
])('what is denied of one action in few words is a part of its own: “%s”', (text, said) => {
  expect(read(text, 2)).toBe(said)
})
