import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten, writeCount, writeList, writeRefs } from '../../bot/words/counts.ts'

test.each([
  [0, 'no actions'],
  [1, '1 action'],
  [3, '3 actions'],
])('%i of actions is written "%s"', (count, written) => {
  expect(writeCount(count, 'action')).toBe(written)
})

test('an odd plural is used as given', () => {
  expect(writeCount(2, 'needs', 'need')).toBe('2 need')
})

test.each([
  [[], ''],
  [['CC'], 'CC'],
  [['CC', 'DCC'], 'CC and DCC'],
  [['CC', 'DCC', 'ACC'], 'CC, DCC and ACC'],
])('the list %o is written "%s"', (parts, written) => {
  expect(writeList(parts)).toBe(written)
})

test.each([
  [[], 'none'],
  [['A', 'B'], 'A, B'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 more'],
])('the refs %o are written "%s" when two have room', (refs, written) => {
  expect(writeRefs(refs, 2)).toBe(written)
})

test.each([
  ['short', 10, 'short'],
  ['one two three four', 12, 'one two…'],
  ['one two, three', 10, 'one two…'],
  ['a\n  b\tc', 10, 'a b c'],
  ['unbreakablewordhere', 8, 'unbreak…'],
])('"%s" cut to %i is "%s"', (text, most, cut) => {
  expect(shorten(text, most)).toBe(cut)
})

test.each([
  ['Sent. https://force.sharepoint.com/sites/aa/Evidence/0123456789abcdef/the%20plan.pdf', 'Sent. force.sharepoint.com/…/the plan.pdf'],
  ['https://force.example/plan.pdf is up', 'https://force.example/plan.pdf is up'],
  [
    'see https://force.example/a/long/way/down/to/caf%C3%A9/r%C3%A9sum%C3%A9.pdf?web=1 there',
    'see force.example/…/r%C3%A9sum%C3%A9.pdf there',
  ],
])('in “%s” a long address is told by its host and its end', (text, shown) => {
  expect(shorten(text, 200)).toBe(shown)
})

test('a cut text never exceeds its length and never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const cut = shorten(text, most)
      expect(cut.length).toBeLessThanOrEqual(most)
      expect(cut.isWellFormed()).toBe(true)
    }),
  )
})
