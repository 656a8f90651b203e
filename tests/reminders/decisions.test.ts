import { expect, test } from 'vitest'
import type { Action } from '../../bot/actions/action.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { holder, type PlanChanges, plan, post, posts, quiet } from './office.ts'

const chairs = [...posts, post('PCC', [holder('chair')], [{ role: 'chair', board: 'AA' }])]
const reported = (on: Day, changes: Partial<Action> = {}) =>
  quiet({ status: 'reported-done', reportedDoneOn: on, ...changes }, 'reported-done')

function awaits(states: Parameters<typeof plan>[0], changes: PlanChanges = {}) {
  const { send, renew } = plan(states, { posts: chairs, ...changes })
  return [...send, ...renew].flatMap(({ oid, decide = [] }) => decide.map(({ ref }) => [oid, ref]))
}

test.each([
  ['yesterday', reported('2026-11-17'), '2026-11-18', true],
  ['today', reported('2026-11-18'), '2026-11-18', true],
  ['on Friday, asked on Monday', reported('2026-11-13'), '2026-11-16', true],
  ['the day before yesterday', reported('2026-11-16'), '2026-11-18', false],
  ['long ago, on the cut-off day of the next meeting', reported('2026-09-16'), '2026-11-26', true],
  ['long ago, on the day after it', reported('2026-09-16'), '2026-11-27', false],
  [
    'yesterday and on hold',
    reported('2026-11-17', { flags: { 'on-hold': { reason: { t: 'x', seq: 2 }, since: '', byPost: 'PCC' } } }),
    '2026-11-18',
    false,
  ],
] as const)('what was reported done %s is put before the chair', (_when, state, today, isPut) => {
  expect(awaits([state], { today })).toEqual(isPut ? [['chair', 'AA-2026-001']] : [])
})

test('once the chair is written to, everything that waits is there, of their boards alone', () => {
  const states = [
    reported('2026-11-17'),
    reported('2026-09-16', { ref: 'AA-2026-002' }),
    reported('2026-11-17', { ref: 'GB-2026-001', board: 'GB' }),
  ]
  expect(awaits(states)).toEqual([
    ['chair', 'AA-2026-001'],
    ['chair', 'AA-2026-002'],
  ])
})

test.each([
  ['is vacant', [post('PCC', [], [{ role: 'chair', board: 'AA' }])]],
  ['is of another board', [post('PCC', [holder('chair')], [{ role: 'chair', board: 'GB' }])]],
])('nobody is asked to decide where the chair %s', (_what, changed) => {
  expect(awaits([reported('2026-11-17')], { posts: [...posts, ...changed] })).toEqual([])
})

test('an action of the force alone is not put before a chair who may not see it', () => {
  expect(awaits([reported('2026-11-17', { lane: 'force' })])).toEqual([])
})

test('somebody who chairs by two posts is asked once, and what is open or discharged is not put before them', () => {
  const twice = [...chairs, post('DPCC', [holder('chair')], [{ role: 'chair', board: '*' }])]
  expect(awaits([reported('2026-11-17')], { posts: twice })).toEqual([['chair', 'AA-2026-001']])
  expect(awaits([quiet(), quiet({ status: 'discharged', reportedDoneOn: '2026-11-17' })])).toEqual([])
})
