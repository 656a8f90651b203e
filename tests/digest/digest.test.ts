import { expect, test } from 'vitest'
import { makeDigest } from '../../bot/digest/digest.ts'
import { createSampleAction, sampleFacts } from '../../local/pictures/sample-actions.ts'

const day = (d: `${number}-${number}-${number}`) => ({ form: 'day', day: d }) as const
const flag = { reason: { t: 'x', seq: 2 }, since: '', byPost: 'CC' }

const actions = [
  createSampleAction('AA-2026-009', { due: day('2026-11-27') }),
  createSampleAction('AA-2026-001', { due: day('2026-11-19') }),
  createSampleAction('AA-2026-002', { due: day('2026-11-20') }),
  createSampleAction('AA-2026-003', { due: { form: 'meeting', meeting: 'AA-M2026-04' } }),
  createSampleAction('AA-2026-004', { due: day('2026-12-04') }),
  createSampleAction('AA-2026-005', { due: { form: 'none' } }),
  createSampleAction('AA-2026-006', { due: day('2026-11-01'), flags: { 'on-hold': flag } }),
  createSampleAction('AA-2026-007', { due: day('2026-11-01'), status: 'reported-done' }),
  createSampleAction('AA-2026-008', { status: 'discharged', dischargedOn: '2026-11-16' }),
  createSampleAction('AA-2026-010', { status: 'discharged', dischargedOn: '2026-11-15' }),
  createSampleAction('GB-2026-001', { board: 'GB', due: day('2026-11-01') }),
]
const facts = {
  actions,
  meetings: sampleFacts.meetings,
  board: 'AA',
  today: '2026-11-20',
  now: new Date('2026-11-20T09:00:00Z'),
  lastRun: null,
} as const

test('the digest counts one board from its records and stamps them', () => {
  expect(makeDigest(facts)).toEqual({
    board: 'AA',
    week: '2026-11-16',
    today: '2026-11-20',
    asAt: '2026-11-20T09:00:00.000Z',
    open: ['AA-2026-001', 'AA-2026-002', 'AA-2026-003', 'AA-2026-004', 'AA-2026-005', 'AA-2026-006', 'AA-2026-009'],
    overdue: ['AA-2026-001'],
    nextMeeting: 'AA-M2026-04',
    dueBeforeMeeting: ['AA-2026-002', 'AA-2026-003', 'AA-2026-009'],
    awaitingChair: ['AA-2026-007'],
    dischargedThisWeek: ['AA-2026-008'],
    lastRun: null,
  })
})

test('the order of the records does not change the digest', () => {
  expect(makeDigest({ ...facts, actions: [...actions].reverse() })).toEqual(makeDigest(facts))
})

test('the week runs from Monday to Sunday', () => {
  expect(makeDigest({ ...facts, today: '2026-11-22' }).week).toBe('2026-11-16')
  expect(makeDigest({ ...facts, today: '2026-11-23' }).week).toBe('2026-11-23')
  expect(makeDigest({ ...facts, today: '2026-11-23' }).dischargedThisWeek).toEqual([])
})

test('a decision of last week’s meeting that was recorded this week is counted this week', () => {
  const late = createSampleAction('AA-2026-011', {
    status: 'discharged',
    dischargedOn: '2026-11-12',
    lastUpdateAt: '2026-11-16T00:30:00.000Z',
  })
  expect(makeDigest({ ...facts, actions: [...actions, late] }).dischargedThisWeek).toEqual(['AA-2026-008', 'AA-2026-011'])
  expect(makeDigest({ ...facts, actions: [late], today: '2026-11-23' }).dischargedThisWeek).toEqual([])
})

test('without a planned meeting nothing is counted as due before it', () => {
  const digest = makeDigest({ ...facts, meetings: new Map() })
  expect(digest.nextMeeting).toBeNull()
  expect(digest.dueBeforeMeeting).toEqual([])
})

test('the last run is told as an instant', () => {
  expect(makeDigest({ ...facts, lastRun: new Date('2026-11-20T08:00:00Z') }).lastRun).toBe('2026-11-20T08:00:00.000Z')
})
