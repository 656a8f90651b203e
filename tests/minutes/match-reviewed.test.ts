import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedIn } from '../../bot/minutes/cited-refs.ts'
import { matchReviewed } from '../../bot/minutes/match-reviewed.ts'

const known = (ref: string, wording: string, given: { oldRef?: string; quote?: string; status?: 'open' | 'discharged' } = {}) => ({
  ref,
  oldRef: given.oldRef ?? '',
  wording: { t: wording, seq: 1 },
  quote: { t: given.quote ?? '', seq: 1 },
  status: given.status ?? ('open' as const),
})

const actions = [
  known('AA-2025-003', 'Share the cell capacity plan with the PCC.', { oldRef: 'VHA 2/2025' }),
  known('AA-2025-004', 'Report on taser refresher training.', { oldRef: '17' }),
  known('AA-2025-017', 'Survey of hate crime victims.', { quote: 'ACTION: the survey of people hurt by hate crime to be run again.' }),
  known('AA-2026-001', 'Set out the options for custody cleaning.', { oldRef: '29/2026' }),
  known('AA-2026-002', 'Custody audit of night cover.'),
  known('AA-2026-005', 'Ask the landlord about the store.', { status: 'discharged' }),
]
const common = new Set(['pcc', 'cc'])
const match = (quote: string, context = '') => matchReviewed(quote, { actions, common, context })

describe('an item of an earlier meeting is about', () => {
  test.each<[string, string, string[], string[]]>([
    ['the action whose ref it bears', 'AA-2025-003 (cells): discharged.', ['AA-2025-003'], []],
    ['the same in small letters', 'aa-2025-003 discharged', ['AA-2025-003'], []],
    ['one that is discharged, by its ref', 'AA-2026-005 was discharged.', ['AA-2026-005'], []],
    ['the action of an old ref', '29/2026 – sits better elsewhere and has been moved there.', ['AA-2026-001'], []],
    ['the same with other blanks', 'The earlier action (VHA2/2025) can be discharged.', ['AA-2025-003'], []],
    [
      'each of a list of refs',
      'AA-2025-003, AA-2025-004 and AA-2026-002 were discharged.',
      ['AA-2025-003', 'AA-2025-004', 'AA-2026-002'],
      [],
    ],
    [
      'each of a list of numbers',
      'Numbers 3 and 2 were put forward as finished and the PCC discharged them.',
      ['AA-2025-003', 'AA-2026-002'],
      [],
    ],
    ['the number whose words fit', 'No. 3 (cell capacity) – done.', ['AA-2025-003'], []],
    ['none, where a number is of two actions', 'No. 17 – carried forward.', [], ['AA-2025-004', 'AA-2025-017']],
    ['none, where the words of a number do not fit', 'No. 3 (estate review) – done.', [], ['AA-2025-003']],
    ['none, where a ref is not known', 'AA-2025-099 Set out the options for custody cleaning: done.', [], ['AA-2026-001', 'AA-2026-002']],
    ['none, where two refs stand apart', 'AA-2025-003 is superseded by AA-2026-002.', [], ['AA-2025-003', 'AA-2026-002']],
    ['the action that its words are of', 'The options for cleaning in custody had been set out. Complete.', ['AA-2026-001'], []],
    ['the action whose quote it repeats', 'Hate crime survey to be run again: not complete.', ['AA-2025-017'], []],
    ['none, where two come near', 'Custody: carried forward.', [], ['AA-2026-001', 'AA-2026-002']],
    ['none, where only an item number stands', 'Item 3: closed.', [], []],
    ['none, where nothing is alike', 'Two new benches had been bought.', [], []],
    ['none, where only a discharged action is alike', 'The landlord of the store was asked. Done.', [], []],
  ])('%s', (_, quote, refs, nearest) => {
    expect(match(quote)).toEqual({ refs, nearest })
  })

  test('what stands before the words tells which may be meant, and settles nothing', () => {
    const quote = 'It was clarified that this action would be discharged.'
    expect(match(quote, 'Hate crime\nThe CC spoke of the survey of hate crime victims.')).toEqual({ refs: [], nearest: ['AA-2025-017'] })
    expect(match(quote)).toEqual({ refs: [], nearest: [] })
  })

  test('whatever is written: at most three come nearest, and never beside an answer', () => {
    const words = fc.constantFrom(
      'custody',
      'cleaning',
      'survey',
      'hate',
      'No. 3',
      '17',
      'AA-2025-003',
      'discharged',
      'and',
      '29/2026',
      ',',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const { refs, nearest } = match(parts.join(' '))
        expect(nearest.length).toBeLessThanOrEqual(3)
        expect(refs.length === 0 || nearest.length === 0).toBe(true)
      }),
    )
  })
})

test.each<[string, string[], boolean]>([
  ['a figure is no old ref', [], true],
  ['In 2026 17 people came on 29/2026/1', [], true],
  ['#2', ['AA-2026-002'], false],
  ['paragraph VHA 2/2025.1', [], true],
])('"%s" cites %j', (text, refs, isFull) => {
  expect(citedIn(text, actions)).toMatchObject({ refs, isFull })
})
