import { describe, expect, test } from 'vitest'
import type { DueForm } from '../../bot/actions/action.ts'
import { boundDue, isOverdue, lastDayOf, sameDue } from '../../bot/actions/due.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import { comingMeetings, type Meeting } from '../../bot/actions/meeting.ts'
import { answersFor, type Capacity, holdersOn, type Post, styleOf } from '../../bot/actions/post.ts'
import { give, having, office, raised, sealed } from '../support/heart-scene.ts'

const MARCH: DueForm = { form: 'day', day: '2026-03-20' }
const APRIL: DueForm = { form: 'day', day: '2026-04-10' }
const AT_MAY: DueForm = { form: 'meeting', meeting: 'AA-M2026-03' }
const NONE: DueForm = { form: 'none' }

test.each<[DueForm, string | null]>([
  [{ form: 'day', day: '2026-03-20' }, '2026-03-20'],
  [{ form: 'window', from: '2026-01-01', to: '2026-02-28' }, '2026-02-28'],
  [{ form: 'meeting', meeting: 'AA-M2026-03' }, '2026-05-21'],
  [{ form: 'meeting', meeting: 'AA-M2030-01' }, null],
  [{ form: 'meeting-to-plan', board: 'AA', month: '2028-02' }, '2028-02-29'],
  [{ form: 'condition' }, null],
  [{ form: 'none' }, null],
])('the last day of %o is %s', (due, last) => {
  expect(lastDayOf(due, office.meetings)).toBe(last)
})

test.each<[DueForm, DueForm, boolean]>([
  [MARCH, { form: 'day', day: '2026-03-20' }, true],
  [MARCH, APRIL, false],
  [MARCH, { form: 'window', from: '2026-03-20', to: '2026-03-20' }, false],
  [AT_MAY, { meeting: 'AA-M2026-03', form: 'meeting' }, true],
  [AT_MAY, { ...AT_MAY, words: { t: 'in May', seq: 1 } } as DueForm, true],
  [NONE, NONE, true],
])('%o and %o mean the same: %s', (a, b, same) => {
  expect(sameDue(a, b)).toBe(same)
})

test.each<[string, DueForm, DueForm]>([
  ['the first meeting of the month', { form: 'meeting-to-plan', board: 'AA', month: '2026-05' }, AT_MAY],
  [
    'never one that was called off',
    { form: 'meeting-to-plan', board: 'AA', month: '2026-06' },
    { form: 'meeting-to-plan', board: 'AA', month: '2026-06' },
  ],
  [
    'never one of another board',
    { form: 'meeting-to-plan', board: 'PCP', month: '2026-05' },
    { form: 'meeting-to-plan', board: 'PCP', month: '2026-05' },
  ],
  ['nothing for a day', MARCH, MARCH],
])('a due that waits for a meeting takes %s', (_, due, bound) => {
  expect(boundDue(due, office.meetings)).toEqual(bound)
})

describe('overdue', () => {
  const open = raised({ due: MARCH }).state
  test.each([
    ['on its last day', open, '2026-03-20', false],
    ['the day after', open, '2026-03-21', true],
    ['reported done', having(open, ['lead', { kind: 'report-done' }]), '2026-03-21', false],
    ['on hold', having(open, ['policy', { kind: 'hold', reason: 'x' }]), '2026-03-21', false],
    ['blocked', having(open, ['lead', { kind: 'block', reason: 'x' }]), '2026-03-21', true],
    ['discharged', having(open, ['chair', { kind: 'discharge', outcome: 'met', reason: '' }]), '2026-03-21', false],
    ['without a date', raised({ due: NONE }).state, '2027-01-01', false],
    ['waiting for something', raised({ due: { form: 'condition' } }).state, '2027-01-01', false],
    ['at a meeting, the day after it', raised({ due: AT_MAY }).state, '2026-05-22', true],
  ] as const)('%s', (_, state, today, overdue) => {
    expect(isOverdue(state.action, office.meetings, today)).toBe(overdue)
  })
})

describe('slippage', () => {
  const set = (due: DueForm) => ['policy', { kind: 'set-date', due, reason: 'Because.' }] as const
  const slips = (state: ReturnType<typeof raised>['state']) => state.action.dateChanges.map(({ from, to }) => [from, to])

  test('each later date is kept with its reason, who asked and who agreed, and the first due stays', () => {
    const state = having(
      raised({ due: MARCH }).state,
      ['lead', { kind: 'ask-date', due: { ...APRIL, words: 'after Easter' }, reason: 'The survey is late.' }],
      ['policy', { kind: 'agree-date', reason: '' }],
    )
    expect(state.action).toMatchObject({
      firstDue: MARCH,
      due: { ...APRIL, words: { t: 'after Easter', seq: 2 } },
      dateRequest: null,
      dateChanges: [
        {
          from: MARCH,
          to: APRIL,
          reason: { t: 'The survey is late.', seq: 2 },
          askedByPost: 'CC',
          agreedByPost: 'POL',
          at: '2026-03-02T10:00:00.000Z',
        },
      ],
    })
  })

  test('a reason given with the agreement stands before that of the request', () => {
    const state = having(
      raised({ due: MARCH }).state,
      ['lead', { kind: 'ask-date', due: APRIL, reason: '' }],
      ['chair', { kind: 'agree-date', reason: 'Agreed by telephone.' }],
    )
    expect(state.action.dateChanges[0]).toMatchObject({ reason: { t: 'Agreed by telephone.', seq: 3 }, agreedByPost: 'PCC' })
  })

  test('a first date, where there was none, is no change and becomes the first due', () => {
    const state = having(raised({ due: NONE }).state, set(APRIL))
    expect(state.action).toMatchObject({ firstDue: APRIL, due: APRIL, dateChanges: [] })
  })

  test('a date taken away and given anew counts twice', () => {
    const state = having(raised({ due: MARCH }).state, set(NONE), set(APRIL))
    expect(slips(state)).toEqual([
      [MARCH, NONE],
      [NONE, APRIL],
    ])
    expect(state.action.firstDue).toEqual(MARCH)
  })

  test('one condition in place of another is a change', () => {
    const state = having(raised({ due: { form: 'condition' } }, { condition: 'once it is received' }).state, [
      'policy',
      { kind: 'set-date', due: { form: 'condition', condition: 'once it is published' }, reason: 'x' },
    ])
    expect(slips(state)).toEqual([[{ form: 'condition' }, { form: 'condition' }]])
    expect(state.action.due.condition?.t).toBe('once it is published')
  })

  test('a date that moves because its meeting moved is no change: the day is worked out on reading', () => {
    const { action } = raised({ due: AT_MAY }).state
    const moved = new Map(office.meetings).set('AA-M2026-03', { ...(office.meetings.get('AA-M2026-03') as Meeting), day: '2026-05-28' })
    expect([lastDayOf(action.due, office.meetings), lastDayOf(action.due, moved)]).toEqual(['2026-05-21', '2026-05-28'])
    expect(action.dateChanges).toEqual([])
  })

  test('being put to a later meeting is a change, and a meeting carried', () => {
    const state = having(raised({ due: AT_MAY }, { dueWords: 'the May meeting' }).state, [
      'policy',
      { kind: 'carry-forward', to: 'AA-M2026-05', reason: 'Not reached.' },
    ])
    expect(state.action).toMatchObject({
      due: { form: 'meeting', meeting: 'AA-M2026-05', words: { t: 'the May meeting', seq: 1 } },
      firstDue: AT_MAY,
      reviewAt: 'AA-M2026-05',
      meetingsCarried: 1,
      dateChanges: [{ from: AT_MAY, to: { form: 'meeting', meeting: 'AA-M2026-05' }, reason: { t: 'Not reached.', seq: 2 } }],
    })
  })

  test('an action with a day of its own is carried without a change of its day', () => {
    const state = having(raised({ due: MARCH }).state, ['policy', { kind: 'carry-forward', to: 'AA-M2026-03', reason: '' }])
    expect(state.action).toMatchObject({ due: MARCH, dateChanges: [], meetingsCarried: 1 })
  })

  test('a due bound to its meeting keeps its words and its first due, and is no change', () => {
    const { state } = raised({ due: { form: 'meeting-to-plan', board: 'AA', month: '2026-11' } }, { dueWords: 'the November meeting' })
    const change = { kind: 'date-bound', due: { form: 'meeting', meeting: 'AA-M2026-09' } } as const
    const { action } = foldAction(state, sealed({ subject: 'AA-2026-001', change, requestId: 'p' }, state))
    expect(action.due).toEqual({ form: 'meeting', meeting: 'AA-M2026-09', words: { t: 'the November meeting', seq: 1 } })
    expect(action.firstDue).toEqual({ form: 'meeting-to-plan', board: 'AA', month: '2026-11' })
    expect(action.dateChanges).toEqual([])
  })

  test('a request for a meeting that has been planned since is agreed as that meeting', () => {
    const asked = { form: 'meeting-to-plan', board: 'AA', month: '2026-05' } as const
    const { update } = give(raised({ due: MARCH }).state, 'lead', { kind: 'ask-date', due: asked, reason: 'x' })
    expect(update?.change).toEqual({ kind: 'date-asked', due: AT_MAY })
  })
})

test('the coming meetings of a board are those planned or open, the nearest first', () => {
  expect(comingMeetings(office.meetings.values(), 'AA', '2026-03-02').map((m) => m.ref)).toEqual([
    'AA-M2026-02',
    'AA-M2026-03',
    'AA-M2026-05',
  ])
})

describe('who holds a post', () => {
  const holder = (oid: string, capacity: Capacity, from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}` | null) => ({
    oid,
    name: oid,
    upn: '',
    capacity,
    from,
    to,
  })
  const post: Post = {
    ref: 'DCC',
    title: 'Deputy',
    organisation: 'force',
    grants: [],
    holders: [
      holder('first', 'holder', '2024-01-01', '2025-06-30'),
      holder('second', 'holder', '2025-07-01', null),
      holder('deputy', 'deputy', '2025-01-01', null),
      holder('acts', 'acting', '2025-12-01', '2025-12-31'),
      holder('stands in', 'stand-in', '2025-12-24', '2025-12-26'),
    ],
  }
  test.each([
    ['2023-12-31', [], undefined],
    ['2025-06-30', ['first', 'deputy'], 'first'],
    ['2025-07-01', ['second', 'deputy'], 'second'],
    ['2025-12-10', ['second', 'deputy', 'acts'], 'second'],
    ['2025-12-24', ['second', 'deputy', 'acts', 'stands in'], 'stands in'],
  ] as const)('on %s: %o, and %s answers', (day, held, answers) => {
    expect(holdersOn(post, day).map((h) => h.oid)).toEqual(held)
    expect(answersFor(post, day)?.oid).toBe(answers)
  })
  test('acting and temporary holders are written so', () => {
    expect((['holder', 'acting', 'temporary', 'deputy'] as const).map((c) => styleOf(post, c))).toEqual(['DCC', 'A/DCC', 'T/DCC', 'DCC'])
  })
})
