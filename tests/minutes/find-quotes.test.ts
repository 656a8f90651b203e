import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../bot/minutes/find-quotes.ts'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

describe('the places of quotes', () => {
  test.each([
    ['as it stands', 'The CC spoke. Action: CC to share it.', 'CC to share it.', 'CC to share it.'],
    ['over a line end and an indent', 'Action: CC to\n    share it. Done', 'Action: CC to share it.', 'Action: CC to\n    share it.'],
    ['past spaces of no width', 'A\u200bction:\tCC\u00a0 to go', 'CC to go', 'CC\u00a0 to go'],
    ['the first of two', 'to go, to go', 'to go', 'to go'],
  ])('are found %s', (_, text, quote, found) => {
    const [place] = findQuotes(text, [quote])
    expect(place && text.slice(place.from, place.to)).toBe(found)
    expect(place?.from).toBe(text.indexOf(found))
  })

  test('are null where the words do not stand', () => {
    expect(findQuotes('The CC spoke.', ['DCC', '', '  '])).toEqual([null, null, null])
  })

  test('are found for every action of the notes that come with the demo', () => {
    const folder = new URL('../../local/sample/notes/', import.meta.url)
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const quotes = readNotes(text).actions.map(({ quote }) => quote)
      expect(quotes.length).toBeGreaterThan(0)
      expect(findQuotes(text, quotes)).not.toContain(null)
    }
  })
})
