import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefill } from '../../bot/minutes/prefill.ts'
import { createSmallOffice } from '../support/small-office.ts'

const { record } = await createSmallOffice()
const read = (text: string) => prefill(text, { office: record.office(), on: '2026-02-26', today: '2026-03-02' })

test.each([
  [
    'ACTION: CC to share the dog unit rota by 4 December 2026',
    { wording: 'CC to share the dog unit rota by 4 December 2026', owner: 'CC', due: 'Friday 4 December' },
  ],
  [
    'Could the DCC let us see the custody figures by Friday?',
    { wording: 'Could the DCC let us see the custody figures by Friday?', owner: 'DCC', due: 'Friday 27 February' },
  ],
  ['CC and DCC, please look at this.', { wording: 'CC and DCC, please look at this.', owner: '', due: '' }],
  ['Two\n  lines', { wording: 'Two lines', owner: '', due: '' }],
])('from "%s" the form begins with %o', (text, filled) => {
  expect(read(text)).toEqual(filled)
})

test('whatever a message holds, the form begins with something short', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3_000 }), (text) => read(text).wording.length <= 500),
    { numRuns: 50 },
  )
})
