import { expect, test } from 'vitest'
import { said } from './said.ts'

const CLAIMS = [
  'done',
  'all done and dusted',
  'stop and search figures provided to the PCC on Monday',
  'with the PCC since Thursday',
  'please close',
]

test.each([
  'fingers crossed',
  'touch wood',
  'give or take',
  'let me double check',
  'or thereabouts',
  'by all accounts',
  'with any luck',
  'if memory serves',
  'so I am told',
  'as I have been led to believe',
  'theoretically',
  'near enough',
])('a claim with “%s” behind it is no completion', (hedge) => {
  for (const claim of CLAIMS) for (const joint of [', ', ' – ', '. ']) expect(said(claim + joint + hedge, 1)).not.toContain('complete')
})

test.each([', no?', ', correct?', ', or not?', ' – right?', ', surely?', ', is that right?'])(
  'a claim that ends in “%s” is asked',
  (tag) => {
    for (const claim of CLAIMS.slice(0, 3)) expect(said(claim + tag, 1)).toBe('query 41')
  },
)

test.each(['unless you hear otherwise', 'for now', 'except the annex', 'until the board meets', 'apart from the launch'])(
  'a claim beside “nothing further from us %s” is no completion',
  (limit) => {
    for (const claim of CLAIMS) expect(said(`${claim}. Nothing further from us ${limit}`, 1)).not.toContain('complete')
  },
)

test('a form that nobody filled in is nothing that was said', () => {
  expect(said('Completed by: ______ Date completed: ______', 1)).toBe('other')
  expect(said('Close date: 3 May. The front counter has been closed to the public since then', 'Close the front counter')).not.toContain(
    'complete',
  )
})
