import { expect, test } from 'vitest'
import { sayReadAs } from '../../bot/words/read-as.ts'

const part = { intent: 'progress', percent: null, date: null }

test.each([
  [{ ...part, percent: 67, words: 'two thirds there' }, 'I read “two thirds there” as 67 per cent.'],
  [{ ...part, percent: 60, words: '60% done' }, ''],
  [
    { ...part, intent: 'extend', date: '2026-01-31', words: 'need til end of Jan' } as const,
    'I read “need til end of Jan” as Saturday 31 January.',
  ],
  [{ ...part, intent: 'extend', date: '2026-01-31', words: 'need til 31st Jan' } as const, ''],
  [{ ...part, intent: 'extend', date: '2027-01-03', words: 'until 03/01' } as const, ''],
  [{ ...part, words: 'as good as done' }, 'I read “as good as done” as progress, not as done.'],
  [{ ...part, words: 'still working on it' }, ''],
  [{ ...part, intent: 'complete', words: 'done' }, ''],
])('what was made of %j is said only where the words leave it open', (read, line) => {
  expect(sayReadAs(read, '2026-01-12')).toBe(line)
})
