import { describe, expect, test } from 'vitest'
import type { ActionRow, Me } from '../../bot/api/contract.ts'
import { countRows, type Filter, filterRows, ownersIn, startFilter } from '../../tab/tracker/filter.ts'
import { disputedIn, type Sort, sortRows, startSort, toSettleFirst, turnSort } from '../../tab/tracker/sort.ts'

const row = (part: Partial<ActionRow>): ActionRow => ({
  ref: 'AA-2026-001',
  oldRef: '',
  kind: 'action',
  wording: 'Share the plan.',
  lead: 'CC',
  leadHolder: 'Robin Marsh',
  supporting: [],
  board: 'AA',
  status: 'open',
  flags: [],
  dueText: 'Friday 20 March',
  dueDay: '2026-03-20',
  overdue: false,
  progress: null,
  outcome: null,
  lastUpdate: '',
  lastUpdateAt: '2026-03-01T10:00:00Z',
  lastUpdateBy: 'CC',
  raisedAt: '',
  raisedOn: '2026-01-20',
  meetingsCarried: 0,
  dateChanges: 0,
  dateAsked: false,
  lane: 'joint',
  marking: 'none',
  seq: 1,
  ...part,
})

const rows: ActionRow[] = [
  row({ ref: 'AA-2026-001', overdue: true, dueDay: '2026-02-20', lastUpdate: 'With legal services' }),
  row({
    ref: 'AA-2026-002',
    lead: 'DCC',
    leadHolder: 'Siân Hallam',
    supporting: ['CC'],
    status: 'reported-done',
    lastUpdateAt: '2026-03-02T09:00:00Z',
  }),
  row({ ref: 'AA-2026-003', lead: 'ACC', leadHolder: '', flags: ['blocked', 'disputed'], dueDay: null, dueText: 'date owed by ACC' }),
  row({ ref: 'AA-2026-004', status: 'discharged', outcome: 'met', oldRef: '17/2022', dueDay: '2026-01-05' }),
  row({ ref: 'PCP-2026-001', board: 'PCP', dateAsked: true, wording: 'Report on the RURAL crime team' }),
]
const refs = (found: ActionRow[]) => found.map((found) => found.ref)

describe('the tracker shows', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['what is not discharged, to begin with', {}, ['AA-2026-001', 'AA-2026-002', 'AA-2026-003', 'PCP-2026-001']],
    ['everything', { status: '' }, ['AA-2026-001', 'AA-2026-002', 'AA-2026-003', 'AA-2026-004', 'PCP-2026-001']],
    ['what is overdue', { status: 'overdue' }, ['AA-2026-001']],
    ['what waits for the chair', { status: 'reported-done' }, ['AA-2026-002']],
    ['what is discharged', { status: 'discharged' }, ['AA-2026-004']],
    ['what a post leads or supports', { owner: 'CC' }, ['AA-2026-001', 'AA-2026-002', 'PCP-2026-001']],
    ['what is mine by any of my posts', { owner: 'mine' }, ['AA-2026-002', 'AA-2026-003']],
    ['one board', { board: 'PCP' }, ['PCP-2026-001']],
    ['one flag', { flag: 'disputed' }, ['AA-2026-003']],
    ['where a date was asked for', { flag: 'date-asked' }, ['PCP-2026-001']],
    ['words in any letter case', { search: 'rural CRIME' }, ['PCP-2026-001']],
    ['a name without its accent', { search: 'sian' }, ['AA-2026-002']],
    ['words of the last update', { search: 'legal' }, ['AA-2026-001']],
    ['a part of a ref', { search: '2026-003' }, ['AA-2026-003']],
    ['an old ref', { search: '17/2022', status: '' }, ['AA-2026-004']],
    ['only what has every word', { search: 'share rural' }, []],
    ['all parts of a filter together', { owner: 'CC', status: 'overdue', search: 'plan' }, ['AA-2026-001']],
    ['the rest when the search is only spaces', { search: '   ', board: 'PCP' }, ['PCP-2026-001']],
  ])('%s', (_, part, expected) => {
    expect(refs(filterRows(rows, { ...startFilter, ...part }, ['DCC', 'ACC']))).toEqual(expected)
  })

  test('how things stand, in counts', () => {
    expect(countRows(rows)).toEqual({ current: 4, overdue: 1, reportedDone: 1, discharged: 1 })
  })

  test('the posts that own something, with who answers for them today', () => {
    const me = {
      allPosts: [
        { ref: 'CC', title: '', holder: 'Robin Marsh', vacant: false },
        { ref: 'ACC', title: '', holder: '', vacant: true },
      ],
    }
    expect(ownersIn(rows, me as unknown as Me)).toEqual([
      { ref: 'ACC', label: 'ACC – vacant' },
      { ref: 'CC', label: 'CC – Robin Marsh' },
      { ref: 'DCC', label: 'DCC' },
    ])
  })
})

describe('the tracker is sorted', () => {
  test.each<[string, Sort, string[]]>([
    ['by day, those without one last', startSort, ['AA-2026-004', 'AA-2026-001', 'AA-2026-002', 'PCP-2026-001', 'AA-2026-003']],
    [
      'by day the other way, those without one still last',
      { by: 'due', down: true },
      ['AA-2026-002', 'PCP-2026-001', 'AA-2026-001', 'AA-2026-004', 'AA-2026-003'],
    ],
    ['by ref', { by: 'ref', down: true }, ['PCP-2026-001', 'AA-2026-004', 'AA-2026-003', 'AA-2026-002', 'AA-2026-001']],
    ['by owner', { by: 'owner', down: false }, ['AA-2026-003', 'AA-2026-001', 'AA-2026-004', 'PCP-2026-001', 'AA-2026-002']],
    ['by status', { by: 'status', down: false }, ['AA-2026-001', 'AA-2026-003', 'PCP-2026-001', 'AA-2026-002', 'AA-2026-004']],
    ['by last update', { by: 'update', down: true }, ['AA-2026-002', 'AA-2026-001', 'AA-2026-003', 'AA-2026-004', 'PCP-2026-001']],
  ])('%s', (_, sort, expected) => {
    expect(refs(sortRows(rows, sort))).toEqual(expected)
  })

  test('a second press on a column turns it round; the last update begins with the newest', () => {
    expect(turnSort(startSort, 'due')).toEqual({ by: 'due', down: true })
    expect(turnSort({ by: 'due', down: true }, 'owner')).toEqual({ by: 'owner', down: false })
    expect(turnSort(startSort, 'update')).toEqual({ by: 'update', down: true })
  })
})

test('what is disputed stands first, then what is to be corrected, until it is settled; the rest keeps its order', () => {
  const mixed = [
    row({ ref: 'AA-2026-001' }),
    row({ ref: 'AA-2026-002', flags: ['correction'] }),
    row({ ref: 'AA-2026-003', flags: ['blocked', 'disputed'] }),
    row({ ref: 'AA-2026-004', flags: ['disputed'], status: 'discharged' }),
    row({ ref: 'AA-2026-005', flags: ['disputed', 'correction'] }),
  ]
  const refs = ['AA-2026-003', 'AA-2026-005', 'AA-2026-002', 'AA-2026-001', 'AA-2026-004']
  expect(toSettleFirst(mixed).map(({ ref }) => ref)).toEqual(refs)
  expect(disputedIn(mixed)).toEqual(['AA-2026-003', 'AA-2026-005'])
})
