import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const actions = [
  { ref: 'AA-2026-041', title: 'Provide stop and search figures to the PCC', due: null },
  { ref: 'AA-2026-044', title: 'Review the custody medical contract', due: null },
]

test('two percentages, each before or after its own ref, are read for both', () => {
  const percent = fc.integer({ min: 1, max: 99 })
  const ref = (number: number) => fc.constantFrom(`AA-2026-0${number}`, `#${number}`, String(number))
  const order = fc.constantFrom('before', 'after')
  fc.assert(
    fc.property(
      percent,
      percent,
      ref(41),
      ref(44),
      order,
      fc.constantFrom(', ', '; ', '\n', ', and '),
      (one, other, a, b, where, joint) => {
        const said = (amount: number, name: string) => (where === 'before' ? `${amount}% ${name}` : `${name} ${amount}%`)
        const { parts } = readReply(said(one, a) + joint + said(other, b), { today: '2026-11-20', actions, nextMeeting: null })
        const read = parts.flatMap(({ intent, refs, percent: amount }) => refs.map((found) => [found, `${intent} ${amount}`] as const))
        expect(Object.fromEntries(read)).toEqual({ 'AA-2026-041': `progress ${one}`, 'AA-2026-044': `progress ${other}` })
      },
    ),
  )
})
