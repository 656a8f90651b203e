import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const MEGABYTE = 1_000_000
const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)

const PIECES = [
  'Action: CC to share the plan by 3 May 2025.',
  'Actions arising:',
  'ACTION (GM): the plan to be shared',
  '- DCC to write to the trust',
  'It was agreed that the Clerk would write to the Treasurer',
  'Summary of Actions Arising',
  'Matters arising',
  'Present: Ann Ray (AR) – Chair, Bob Lee (BL)',
  'AR/BL',
  'No. 14 (callers) – carried forward to the July meeting.',
  'RESOLVED that',
  '(1) the Clerk write to the Board; and',
  'Page 2 of 4',
  'word-\nbroken (at "the',
  'Next meeting: Monday 7 July 2025',
  '  \t ',
  '\u0000',
  '<p>',
  '((((',
]
const notes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.lorem()), fc.constantFrom('\n', '\n\n', ' ', '\r\n', '')), { maxLength: 30 })
    .map((parts) => parts.flat().join('')),
)

describe('whatever the text', () => {
  test('reading never throws, and the same text reads the same twice', () => {
    fc.assert(
      fc.property(notes, (text) => {
        expect(readNotes(text)).toEqual(readNotes(text))
      }),
    )
  })

  test('every quote of an action stands in the text, word for word', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const action of readNotes(text).actions) expect(words(text)).toContain(words(action.quote))
      }),
    )
  })
})

test.each<[string, string, string]>([
  ['an empty text', '', 'empty'],
  ['blank lines', ' \n\t\n ', 'empty'],
  ['a binary file', 'PK\u0003\u0004\u0000\u0000Action: CC to share the plan', 'binary'],
  ['a web page', '<!DOCTYPE html><html><body>Action: CC to share the plan</body></html>', 'html'],
  ['five million characters', 'Action: CC to share the plan. '.repeat(170_000), 'too-large'],
])('%s is refused with one doubt', (_what, text, kind) => {
  const reading = readNotes(text)
  expect([reading.actions, reading.reviewed, reading.doubts.map((doubt) => doubt.kind)]).toEqual([[], [], [kind]])
})

const LAST = '\n\nAction: CC to share the plan.\n'

test.each<[string, string]>([
  ['without a space', fill('a')],
  ['of open brackets', fill('( [ " ')],
  ['of capitals', fill('Word and ')],
  ['of commas', fill('Ann, ')],
  ['of bare labels', fill('Actions:\n\n')],
  ['of labels on one line', fill('Action: ')],
  ['of rows with tabs', fill('a\tb\tc\n')],
  ['of names', fill('Ann Ray (AR), Bob Lee (BL), ')],
  ['of table heads', fill('No\nAction\nStatus\n')],
  ['of one endless sentence', fill('the force and ')],
])('a megabyte %s hides no action that follows it', (_what, text) => {
  expect(readNotes(text + LAST).actions.map((action) => action.text)).toEqual(['CC to share the plan'])
})
