import { describe, expect, test } from 'vitest'
import type { Action, Due } from '../../bot/actions/action.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import { cutOffOf } from '../../bot/reminders/cut-off.ts'
import type { Why } from '../../bot/words/why.ts'
import { holder, meeting, type PlanChanges, plan, post, posts, quiet, type State } from './office.ts'

const on = (day: Day): Due => ({ form: 'day', day })
const flag = { reason: { t: 'x', seq: 2 }, since: '', byPost: 'CC' }
const whyOf = (state: State, changes: PlanChanges = {}): Why['why'] | null => plan([state], changes).send[0]?.items[0]?.why.why ?? null

// The cut-off of Thursday 3 December is Thursday 26 November; the call for updates opens on Thursday 19 November.
const byDue: [string, Due, Day, Why['why'] | null][] = [
  ['a day long ahead', on('2027-06-30'), '2026-11-18', null],
  ['a day just passed', on('2026-11-17'), '2026-11-18', 'overdue'],
  ['the day itself', on('2026-11-18'), '2026-11-18', 'due-soon'],
  ['a day five working days ahead', on('2026-11-25'), '2026-11-18', 'due-soon'],
  ['a day six working days ahead', on('2026-11-26'), '2026-11-18', null],
  ['a window still running', { form: 'window', from: '2026-11-01', to: '2026-12-31' }, '2026-11-18', null],
  ['a window past its end', { form: 'window', from: '2026-10-01', to: '2026-10-31' }, '2026-11-18', 'overdue'],
  ['the meeting, before the call opens', { form: 'meeting', meeting: 'AA-M2026-04' }, '2026-11-18', null],
  ['the meeting, once the call is open', { form: 'meeting', meeting: 'AA-M2026-04' }, '2026-11-19', 'due-before-meeting'],
  ['the meeting, on its day', { form: 'meeting', meeting: 'AA-M2026-04' }, '2026-12-03', 'due-before-meeting'],
  ['the meeting, on the day after', { form: 'meeting', meeting: 'AA-M2026-04' }, '2026-12-04', 'overdue'],
  ['a meeting not yet planned, in its month', { form: 'meeting-to-plan', board: 'AA', month: '2026-11' }, '2026-11-18', null],
  ['a meeting not yet planned, past its month', { form: 'meeting-to-plan', board: 'AA', month: '2026-10' }, '2026-11-18', 'overdue'],
  ['a condition, between meetings', { form: 'condition' }, '2026-11-18', null],
  ['a condition, once the call is open', { form: 'condition' }, '2026-11-19', 'update-wanted'],
  ['no date', { form: 'none' }, '2026-11-18', 'date-owed'],
  ['a day after the meeting, once the call is open', on('2027-06-30'), '2026-11-19', 'update-wanted'],
]

test.each(byDue)('an action due by %s is asked for its reason', (_name, due, today, why) => {
  expect(whyOf(quiet({ due }), { today })).toBe(why)
})

const byState: [string, State, Why['why'] | null][] = [
  ['sent back yesterday', quiet({ lastUpdateAt: '2026-11-17T10:00:00Z' }, 'sent-back'), 'sent-back'],
  ['sent back a month ago', quiet({ lastUpdateAt: '2026-10-17T10:00:00Z' }, 'sent-back'), 'sent-back'],
  ['raised yesterday', quiet({ lastUpdateAt: '2026-11-17T10:00:00Z' }), 'given'],
  ['assigned today', quiet({ lastUpdateAt: '2026-11-18T08:00:00Z' }, 'assigned'), 'given'],
  ['raised the day before yesterday', quiet({ lastUpdateAt: '2026-11-16T10:00:00Z' }), null],
  ['reported done', quiet({ due: on('2026-11-01'), status: 'reported-done' }), null],
  ['discharged', quiet({ due: on('2026-11-01'), status: 'discharged' }), null],
  ['on hold', quiet({ due: on('2026-11-01'), flags: { 'on-hold': flag } }), null],
  ['declined', quiet({ due: on('2026-11-01'), flags: { declined: flag } }), null],
  ['disputed', quiet({ due: on('2026-11-01'), flags: { disputed: flag } }), null],
  ['blocked', quiet({ due: on('2026-11-01'), flags: { blocked: flag } }), 'overdue'],
  [
    'overdue and answered by the owner yesterday',
    quiet({ due: on('2026-11-01'), lastUpdateBy: 'CC', lastUpdateAt: '2026-11-17T10:00:00Z' }, 'progressed'),
    null,
  ],
  [
    'overdue and answered by the owner six working days ago',
    quiet({ due: on('2026-11-01'), lastUpdateBy: 'CC', lastUpdateAt: '2026-11-10T10:00:00Z' }, 'progressed'),
    'overdue',
  ],
  [
    'overdue and last updated by somebody else',
    quiet({ due: on('2026-11-01'), lastUpdateAt: '2026-11-17T10:00:00Z' }, 'reworded'),
    'overdue',
  ],
]

test.each(byState)('an action that is %s is asked for its reason or left alone', (_name, state, why) => {
  expect(whyOf(state)).toBe(why)
})

test('an asked date that waits for agreement keeps the action quiet', () => {
  const dateRequest: Action['dateRequest'] = { due: on('2026-12-18'), reason: { t: '', seq: 3 }, byOid: 'cc', byPost: 'CC', at: '' }
  expect(whyOf(quiet({ due: on('2026-11-01'), dateRequest }))).toBeNull()
})

test('what was given on Friday evening or at the weekend is told on Monday', () => {
  for (const at of ['2026-11-13T18:00:00Z', '2026-11-14T12:00:00Z'])
    expect(whyOf(quiet({ lastUpdateAt: at }), { today: '2026-11-16' })).toBe('given')
})

test.each([
  ['Saturday', '2026-11-21', '2026-11-23', []],
  ['Christmas Day', '2026-12-25', '2026-12-29', []],
  ['a day on which the office is closed', '2026-11-18', '2026-11-19', ['2026-11-18']],
] as const)('nobody is written to on %s', (_name, today, sendOn, closures) => {
  const planned = plan([quiet({ due: on('2026-11-01') })], { today, closures: [...closures] })
  expect(planned).toMatchObject({ day: today, sendOn, send: [], renew: [] })
})

test('a person gets one bundle for all posts, the most pressing action first', () => {
  const both = posts.map((p) => (p.ref === 'ACC' ? post('ACC', [holder('cc', { capacity: 'temporary' })]) : p))
  const states = [
    quiet({ ref: 'AA-2026-004', due: { form: 'none' } }),
    quiet({ ref: 'AA-2026-003', due: on('2026-11-10') }),
    quiet({ ref: 'AA-2026-002', lead: 'ACC', due: on('2026-11-01') }),
    quiet({ ref: 'AA-2026-001' }, 'sent-back'),
  ]
  const { send } = plan(states, { posts: both })
  expect(send).toHaveLength(1)
  expect(send[0]?.posts).toEqual(['CC', 'T/ACC'])
  expect(send[0]?.items.map((item) => item.action.ref)).toEqual(['AA-2026-001', 'AA-2026-002', 'AA-2026-003', 'AA-2026-004'])
})

test('a post in acting hands is asked of the person who acts, written as acting', () => {
  const { send } = plan([quiet({ lead: 'DCC', due: { form: 'none' } })])
  expect(send.map((b) => [b.oid, b.posts])).toEqual([['acting', ['A/DCC']]])
})

test('a stand-in is asked in the place of the holder', () => {
  const standIn = [post('CC', [holder('cc'), holder('other', { capacity: 'stand-in', from: '2026-11-16', to: '2026-11-20' })])]
  const asked = (today: Day) => plan([quiet({ due: { form: 'none' } })], { posts: standIn, today }).send.map((b) => b.oid)
  expect(asked('2026-11-18')).toEqual(['other'])
  expect(asked('2026-11-23')).toEqual(['cc'])
})

const took = (on: Day, from: Day = on, note = '') => [post('CC', [holder('new', { from, tookOver: { on, note } })])]

// Friday 13 November, Monday 16 and Tuesday 17 November 2026.
test.each<[string, Partial<PlanChanges>, boolean]>([
  ['the day on which it can be told first', { posts: took('2026-11-16'), today: '2026-11-16' }, true],
  ['the day after', { posts: took('2026-11-16'), today: '2026-11-17' }, false],
  ['the Monday after a Saturday', { posts: took('2026-11-14'), today: '2026-11-16' }, true],
  ['a day before it begins', { posts: took('2026-11-17'), today: '2026-11-16' }, false],
  ['the day after it was recorded, late', { posts: took('2026-11-17', '2026-11-02'), today: '2026-11-17' }, true],
  [
    'the first day of an appointment without a handover',
    { posts: [post('CC', [holder('new', { from: '2026-11-16' })])], today: '2026-11-16' },
    true,
  ],
])('on %s a new holder is told once what the post owes', (_name, changes, told) => {
  const states = [
    quiet(),
    quiet({ ref: 'AA-2026-002', status: 'discharged' }),
    quiet({ ref: 'AA-2026-003', lastUpdateBy: 'CC', lastUpdateAt: '2026-11-13T10:00:00Z' }),
  ]
  const [bundle] = plan(states, changes).send
  expect(bundle?.items.map(({ action, why }) => [action.ref, why.why]) ?? []).toEqual(
    told
      ? [
          ['AA-2026-001', 'taken-over'],
          ['AA-2026-003', 'taken-over'],
        ]
      : [],
  )
})

test('a handover stands in the bundle with its note, and what presses more is asked for its own reason', () => {
  const posts = took('2026-11-18', '2026-11-18', 'Start with the rota.')
  const { send } = plan([quiet({ due: on('2026-11-01') }), quiet({ ref: 'AA-2026-002' })], { posts })
  expect(send).toMatchObject([{ oid: 'new', handovers: [{ post: 'CC', from: '2026-11-18', note: 'Start with the rota.' }] }])
  expect(send[0]?.items.map(({ why }) => why)).toEqual([
    { why: 'overdue', since: '2026-11-01' },
    { why: 'taken-over', post: 'CC', from: '2026-11-18' },
  ])
})

test('a vacant post is listed, and asked of the policy officer of its board', () => {
  const planned = plan([
    quiet({ lead: 'DCS', due: { form: 'none' } }),
    quiet({ ref: 'GB-2026-001', board: 'GB', lead: 'DCS', due: { form: 'none' } }),
  ])
  expect(planned.vacant).toEqual([{ post: 'DCS', refs: ['AA-2026-001', 'GB-2026-001'] }])
  expect(planned.send.map((b) => [b.oid, b.items.map((i) => [i.action.ref, i.vacant])])).toEqual([['officer', [['AA-2026-001', true]]]])
})

test('a lead post that the record does not know counts as vacant', () => {
  expect(plan([quiet({ lead: 'XYZ', due: { form: 'none' } })]).vacant).toEqual([{ post: 'XYZ', refs: ['AA-2026-001'] }])
})

test('a supporting post is told of new actions, asked nothing, and not written to for old ones alone', () => {
  const fresh = plan([quiet({ supporting: ['ACC'], lastUpdateAt: '2026-11-17T10:00:00Z' })])
  expect(fresh.send.map((b) => [b.oid, b.items.length, b.information.length])).toEqual([
    ['cc', 1, 0],
    ['acc', 0, 1],
  ])
  const old = plan([quiet({ supporting: ['ACC'], due: on('2026-11-01') })])
  expect(old.send.map((b) => b.oid)).toEqual(['cc'])
  const beside = plan([
    quiet({ supporting: ['ACC'], due: on('2026-11-01') }),
    quiet({ ref: 'AA-2026-002', lead: 'ACC', due: { form: 'none' } }),
  ])
  expect(beside.send.find((b) => b.oid === 'acc')?.information.map((i) => i.action.ref)).toEqual(['AA-2026-001'])
})

test('somebody who leads and supports one action sees it once', () => {
  const { send } = plan([quiet({ supporting: ['CC'], due: { form: 'none' } })])
  expect(send.map((b) => [b.items.length, b.information.length])).toEqual([[1, 0]])
})

test('who had a bundle today has it renewed and is sent no other', () => {
  const planned = plan([quiet({ due: { form: 'none' } }), quiet({ ref: 'AA-2026-002', lead: 'ACC', due: { form: 'none' } })], {
    sentToday: ['cc'],
  })
  expect([planned.send.map((b) => b.oid), planned.renew.map((b) => b.oid)]).toEqual([['acc'], ['cc']])
})

test.each([
  ['2026-12-03', 5, '2026-11-26'],
  ['2026-12-07', 5, '2026-11-30'],
  ['2026-12-30', 5, '2026-12-21'],
  ['2027-04-01', 5, '2027-03-23'],
  ['2026-12-03', 0, '2026-12-03'],
] as const)('the cut-off of a meeting on %s, %i working days before, is %s at 09:00', (day, cutOffDays, cutOff) => {
  expect(cutOffOf({ ...meeting, day, cutOffDays }, createWorkingDays())).toEqual({ day: cutOff, time: '09:00' })
})

test('the cut-off and the reason move with the meeting', () => {
  const state = quiet({ due: { form: 'meeting', meeting: 'AA-M2026-04' } })
  const moved = { ...meeting, day: '2026-12-10' } as const
  expect(whyOf(state, { today: '2026-11-20' })).toBe('due-before-meeting')
  expect(whyOf(state, { today: '2026-11-20', meetings: [moved] })).toBeNull()
  expect(plan([state], { today: '2026-11-27', meetings: [moved] }).send[0]?.items[0]?.why).toEqual({
    why: 'due-before-meeting',
    day: '2026-12-10',
    meeting: 'the AA meeting on Thursday 10 December',
    cutOff: '2026-12-03',
  })
})

test('a cancelled meeting calls for no updates', () => {
  expect(whyOf(quiet(), { today: '2026-11-20', meetings: [{ ...meeting, state: 'cancelled' }] })).toBeNull()
})

test('nobody is told of an action that is not theirs to see: it goes to the policy officer who may see it, or to nobody', () => {
  const sides = posts.map((one) => (one.ref === 'ACC' ? { ...one, organisation: 'opcc' as const } : one))
  const office = plan([quiet({ lead: 'CC', supporting: ['ACC'], lane: 'office', due: on('2026-11-01') })], { posts: sides }).send
  expect(office.map((bundle) => [bundle.oid, bundle.items.length, bundle.information.length])).toEqual([['officer', 1, 0]])
  const force = plan([quiet({ lead: 'ACC', supporting: ['CC'], lane: 'force', due: on('2026-11-01') })], { posts: sides })
  expect(force.send).toEqual([])
  expect(force.vacant).toEqual([{ post: 'ACC', refs: ['AA-2026-001'] }])
})

describe('an action that was just given', () => {
  const given = (changes: Parameters<typeof quiet>[0] = {}, kind: Parameters<typeof quiet>[1] = 'raised') =>
    plan([quiet({ lastUpdateAt: '2026-11-17T10:00:00Z', ...changes }, kind)]).send.find(({ oid }) => oid === 'cc')?.items[0]

  test.each([
    ['is said back to its owner', {}, 'raised', true],
    ['is said back to its next owner', {}, 'assigned', true],
    ['is said back beside what is asked of it', { due: { form: 'none' } }, 'raised', true],
    ['is not said back to the post that wrote it', { lastUpdateBy: 'CC', due: { form: 'none' } }, 'raised', undefined],
    ['is not said back once it is agreed', { recordAgreed: { byPost: 'CC', at: '' }, due: { form: 'none' } }, 'record-agreed', undefined],
    ['is not said back long after', { lastUpdateAt: '2026-11-02T10:00:00Z', due: { form: 'none' } }, 'raised', undefined],
  ] as const)('%s', (_, changes, kind, asked) => {
    expect(given(changes, kind)?.asRecorded).toBe(asked)
  })
})

describe('what an owner disputes or wants corrected', () => {
  const flag = (since: string) => ({ reason: { t: 'no', seq: 2 }, since, byPost: 'CC' })
  const officers = (states: Parameters<typeof plan>[0]) => plan(states).send.find(({ oid }) => oid === 'officer')

  test('comes to the policy officer of its board, the newest first, with older ones beside it', () => {
    const states = [
      quiet({ ref: 'AA-2026-001', flags: { correction: flag('2026-11-17T10:00:00Z') } }),
      quiet({ ref: 'AA-2026-002', flags: { disputed: flag('2026-11-18T07:00:00Z') } }),
      quiet({ ref: 'AA-2026-003', flags: { disputed: flag('2026-10-01T10:00:00Z') } }),
      quiet({ ref: 'AA-2026-004', flags: { disputed: flag('2026-11-18T07:00:00Z') }, status: 'discharged' }),
    ]
    expect(officers(states)?.toSettle.map(({ ref }) => ref)).toEqual(['AA-2026-002', 'AA-2026-001', 'AA-2026-003'])
  })

  test('is worth no message of its own when it is old', () => {
    expect(officers([quiet({ flags: { disputed: flag('2026-10-01T10:00:00Z') } })])).toBeUndefined()
  })
})
