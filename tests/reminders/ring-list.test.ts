import { expect, test } from 'vitest'
import type { Action } from '../../bot/actions/action.ts'
import { actorOn, type Office } from '../../bot/actions/office.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import { makePostPage } from '../../bot/reminders/post-page.ts'
import { makeRingList, type Unreached } from '../../bot/reminders/ring-list.ts'
import { writePostPage } from '../../bot/words/post-page.ts'
import { sayRingList, writeRing } from '../../bot/words/ring-list.ts'
import { meeting, posts, quiet } from './office.ts'

// The cut-off of Thursday 3 December is Thursday 26 November; the call opens on Thursday 19 November, and ringing is due on Tuesday 24.
const office: Office = {
  boards: new Map(),
  posts: new Map(posts.map((post) => [post.ref, post])),
  meetings: new Map([[meeting.ref, meeting]]),
  people: new Map(),
  settings: new Map(),
}
const action = (changes: Partial<Action>) => quiet({ supporting: [], ...changes }).action
const facts = (actions: Action[], today: Day, viewer = 'officer') => ({
  office,
  actions,
  today,
  workingDays: createWorkingDays([]),
  viewer: actorOn(office, viewer, today),
})
const ring = (actions: Action[], today: Day, unreached: [string, Unreached][] = [], viewer?: string) =>
  makeRingList({ ...facts(actions, today, viewer), unreached: new Map(unreached) })
const why = (changes: Partial<Action>, today: Day, unreached?: [string, Unreached][]) =>
  ring([action({ lead: 'CC', ...changes })], today, unreached)[0]?.reason ?? null

const byAnswer: [string, Partial<Action>, Day, ReturnType<typeof why>][] = [
  ['three working days before the cut-off', {}, '2026-11-23', null],
  ['two working days before the cut-off', {}, '2026-11-24', 'no-answer'],
  ['after the cut-off', {}, '2026-12-02', 'no-answer'],
  ['after the meeting', {}, '2026-12-04', null],
  ['answered since the call opened', { lastUpdateBy: 'CC', lastUpdateAt: '2026-11-19T10:00:00Z' }, '2026-11-25', null],
  ['answered just before the call', { lastUpdateBy: 'CC', lastUpdateAt: '2026-11-18T10:00:00Z' }, '2026-11-24', null],
  ['answered long before the call', { lastUpdateBy: 'CC', lastUpdateAt: '2026-11-10T10:00:00Z' }, '2026-11-24', 'no-answer'],
  ['only the office has written', { lastUpdateBy: 'PPT', lastUpdateAt: '2026-11-23T10:00:00Z' }, '2026-11-24', 'no-answer'],
  ['reported done', { status: 'reported-done' }, '2026-11-24', null],
  ['discharged', { status: 'discharged' }, '2026-11-24', null],
  ['on hold', { flags: { 'on-hold': { reason: { t: 'x', seq: 2 }, since: '', byPost: 'PPT' } } }, '2026-11-24', null],
  ['of a board without a meeting', { board: 'PCP' }, '2026-11-24', null],
]

test.each(byAnswer)('a post whose action is %s', (_, changes, today, reason) => {
  expect(why(changes, today)).toBe(reason)
})

test.each<[string, Partial<Action>, [string, Unreached][], ReturnType<typeof why>]>([
  ['that is vacant', { lead: 'DCS' }, [], 'vacant'],
  ['whose holder has never written', {}, [['cc', 'not-met']], 'not-met'],
  ['whose holder cannot be written to', {}, [['cc', 'unreachable']], 'unreachable'],
  ['whose holder can be reached', {}, [['acc', 'unreachable']], null],
])('long before the cut-off, a post %s', (_, changes, unreached, reason) => {
  expect(why(changes, '2026-11-02', unreached)).toBe(reason)
})

test('the list is the policy officer’s alone, and holds nothing that they may not see', () => {
  const actions = [action({ ref: 'AA-2026-001', lead: 'DCS' }), action({ ref: 'AA-2026-002', lead: 'DCS', lane: 'force' })]
  expect(ring(actions, '2026-11-24').map(({ refs }) => refs)).toEqual([['AA-2026-001']])
  for (const other of ['cc', 'acc', 'stranger']) expect(ring(actions, '2026-11-24', [], other)).toEqual([])
})

test('it is written by post, without blame', () => {
  const actions = [
    action({ ref: 'AA-2026-002', lead: 'CC' }),
    action({ ref: 'AA-2026-001', lead: 'CC' }),
    action({ ref: 'AA-2026-003', lead: 'DCS' }),
  ]
  const rings = ring(actions, '2026-11-24').map((entry) => writeRing(entry, office, '2026-11-24'))
  expect(sayRingList(rings)).toBe(
    [
      'To be rung:',
      '- CC, Name of cc: no answer has come yet. AA-2026-001, AA-2026-002, for the AA meeting on Thursday 3 December (answers by 09:00 on Thursday 26 November).',
      '- DCS, DCS: the post is vacant. AA-2026-003, for the AA meeting on Thursday 3 December (answers by 09:00 on Thursday 26 November).',
      'Type what you are told, such as "by telephone from CC: done 14"; for the text of a letter or e-mail, type "page CC".',
    ].join('\n'),
  )
  expect(sayRingList([])).toContain('Nobody needs to be rung')
})

const owed = [
  action({ ref: 'AA-2026-001', lead: 'CC', wording: { t: 'Share the plan.', seq: 1 }, due: { form: 'day', day: '2026-12-01' } }),
  action({ ref: 'AA-2026-002', lead: 'CC', wording: { t: 'Review the case.', seq: 1 }, marking: 'official-sensitive' }),
  action({ ref: 'AA-2026-003', lead: 'CC', wording: { t: 'Count the desks.', seq: 1 }, marking: 'official', due: { form: 'none' } }),
  action({ ref: 'AA-2026-004', lead: 'CC', lane: 'office' }),
  action({ ref: 'AA-2026-005', lead: 'CC', status: 'reported-done' }),
  action({ ref: 'AA-2026-006', lead: 'DCC' }),
  action({ ref: 'AA-2026-007', lead: 'CC', lane: 'force', wording: { t: 'Settle the rota.', seq: 1 } }),
]
const refsOf = (viewer: string) =>
  makePostPage('CC', facts(owed, '2026-11-18', viewer))?.boards.flatMap(({ actions }) => actions.map(({ ref }) => ref))

test.each([
  ['officer', ['AA-2026-001', 'AA-2026-002', 'AA-2026-003']],
  ['cc', ['AA-2026-001', 'AA-2026-002', 'AA-2026-007', 'AA-2026-003']],
  ['acc', undefined],
  ['stranger', undefined],
])('the page of a post is for its holder and the policy officer, and holds what post and viewer both may see: %s', (viewer, refs) => {
  const found = refsOf(viewer)
  expect(found && [...found].sort()).toEqual(refs && [...refs].sort())
})

test('a post that nobody knows has no page', () => {
  expect(makePostPage('ZZ', facts(owed, '2026-11-18'))).toBeUndefined()
})

test('the page and its e-mail say what is owed, by when and how to answer; what is official-sensitive is only counted in the e-mail', () => {
  const page = makePostPage('CC', facts(owed, '2026-11-18'))
  const written = page && writePostPage(page, office)
  expect(written?.heading).toBe('CC (CC): 3 open actions')
  expect(written?.about).toBe('For Name of cc, as at Wednesday 18 November 2026.')
  expect(written?.groups.map(({ heading }) => heading)).toEqual([
    'For the AA meeting on Thursday 3 December: please answer by 09:00 on Thursday 26 November.',
  ])
  expect(written?.groups[0]?.items[0]).toEqual({
    ref: 'AA-2026-001',
    wording: 'Share the plan.',
    due: 'Due: Tuesday 1 December',
    marking: '',
  })
  expect(written?.email.subject).toBe('Actions for CC: 3, please answer by Thursday 26 November')
  const body = written?.email.body ?? ''
  expect(body).toContain('AA-2026-001: Share the plan.\nDue: Tuesday 1 December.')
  expect(body).toContain('AA-2026-003 (OFFICIAL): Count the desks.\nDue: date owed by CC.')
  expect(body).toContain('1 more action of yours may not be written in an e-mail. Please ring the policy officer about it.')
  expect(body).toContain('ring or write to the policy officer')
  expect(`${written?.email.subject} ${body}`).not.toMatch(/Review the case|AA-2026-002/)
})

test('a post that owes nothing is told so, and one on a board without a meeting gets no cut-off', () => {
  const nothing = makePostPage('ACC', facts(owed, '2026-11-18'))
  expect(nothing && writePostPage(nothing, office).email).toEqual({
    subject: 'Actions for ACC: 0',
    body: 'For Name of acc, ACC. As at Wednesday 18 November 2026.\n\nNothing is asked of you at present.',
  })
  const later = makePostPage('CC', { ...facts([action({ lead: 'CC' })], '2026-12-20') })
  expect(later && writePostPage(later, office).groups[0]?.heading).toBe('AA: no meeting is planned yet.')
})
