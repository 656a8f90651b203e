import { describe, expect, test } from 'vitest'
import type { HolderView, MissingView, OfficeView, PostView } from '../../bot/api/contract.ts'
import { appointDraft, boardDraft, type Draft, endDraft, handOverDraft, postDraft } from '../../tab/office/drafts.ts'
import { chairsOf, closureDraft, closuresCommand, moveDraft, planDraft, stateDraft } from '../../tab/office/meeting-drafts.ts'
import { candidatesFor } from '../../tab/office/people.ts'
import { wishFor } from '../../tab/office/wish.ts'
import { writeGrant, writeTerm } from '../../tab/office/words.ts'

const holder: HolderView = {
  oid: 'oid-1',
  name: 'Robin Marsh',
  upn: 'robin.marsh@example.test',
  capacity: 'holder',
  from: '2025-01-01',
  to: null,
  when: 'now',
}
const post = (ref: string, part: Partial<PostView> = {}): PostView => ({
  ref,
  title: `Title of ${ref}`,
  organisation: 'force',
  grants: [],
  vacant: true,
  holders: [],
  ...part,
})
const board = {
  ref: 'AA',
  title: 'Assurance',
  purpose: '',
  frequency: 'monthly',
  cadence: 'monthly',
  notesPublished: true,
  public: false,
  hasDigestChannel: false,
}
const meeting = {
  ref: 'AA-M2026-01',
  board: 'AA',
  type: 'performance',
  title: 'Quarter 4',
  day: '2026-03-26',
  dayText: '',
  time: '10:00',
  venue: 'Hall',
  chair: 'PCC',
  state: 'planned',
  cutOffDays: 5,
  cutOffText: '',
} as const
const office: OfficeView = {
  today: '2026-03-02',
  mayArrange: true,
  mayRemind: true,
  plansFor: ['AA'],
  missing: [],
  boards: [board],
  posts: [post('CC', { holders: [holder], vacant: false }), post('PCC', { grants: [{ role: 'chair', board: '*' }] }), post('ACC')],
  meetings: [meeting],
  people: [{ oid: 'oid-1', name: 'Robin Marsh' }],
  closures: ['2026-12-24'],
}
const person = { oid: 'oid-9', name: 'Toni Garth', upn: 'toni.garth@example.test', more: 'Analyst' }
const sends = <D extends object>(draft: Draft<D>, typed: Partial<D> = {}) => {
  const values = { ...draft.start, ...typed }
  expect(draft.faultsIn(values)).toEqual({})
  return draft.commandFor(values)
}
const faultsOf = <D extends object>(draft: Draft<D>, typed: Partial<D> = {}) => Object.keys(draft.faultsIn({ ...draft.start, ...typed }))

describe('what is typed becomes', () => {
  test.each([
    [
      'a board, its short name in capitals and what it is called without spaces around',
      () => sends(boardDraft(office), { ref: ' gb ', title: ' Governance Board ', frequency: ' weekly ' }),
      {
        kind: 'make-board',
        board: 'GB',
        title: 'Governance Board',
        purpose: '',
        frequency: 'weekly',
        cadence: 'weekly',
        notesPublished: false,
        public: false,
      },
    ],
    [
      'a board that meets at another rhythm, and is chased at it',
      () => sends(boardDraft(office, board), { frequency: 'quarterly' }),
      expect.objectContaining({ board: 'AA', frequency: 'quarterly', cadence: 'quarterly' }),
    ],
    [
      'a board that keeps a cadence of its own',
      () => sends(boardDraft(office, { ...board, cadence: 'weekly' }), { frequency: 'quarterly' }),
      expect.objectContaining({ frequency: 'quarterly', cadence: 'weekly' }),
    ],
    [
      'a post with the part it was wished for',
      () => sends(postDraft(office, { grants: [{ role: 'chair', board: 'AA' }] }), { ref: 'DPCC', title: 'Deputy' }),
      { kind: 'make-post', post: 'DPCC', title: 'Deputy', organisation: 'opcc', grants: [{ role: 'chair', board: 'AA' }] },
    ],
    [
      'an appointment that lasts',
      () => sends(appointDraft(office, 'ACC'), { person }),
      {
        kind: 'appoint',
        post: 'ACC',
        oid: 'oid-9',
        name: 'Toni Garth',
        upn: 'toni.garth@example.test',
        capacity: 'holder',
        from: '2026-03-02',
        to: null,
      },
    ],
    [
      'an appointment with its last day',
      () => sends(appointDraft(office, 'ACC'), { person, capacity: 'deputy', from: '2026-04-01', to: '2026-04-30' }),
      expect.objectContaining({ capacity: 'deputy', from: '2026-04-01', to: '2026-04-30' }),
    ],
    [
      'a change of holder with its note',
      () => sends(handOverDraft(office, 'CC'), { person, from: '2026-04-01', note: ' Two wait for data. ' }),
      expect.objectContaining({ kind: 'hand-over', post: 'CC', oid: 'oid-9', from: '2026-04-01', note: 'Two wait for data.' }),
    ],
    [
      'the end of an appointment',
      () => sends(endDraft(office, 'CC', holder), { to: '2026-03-31' }),
      { kind: 'end-appointment', post: 'CC', oid: 'oid-1', capacity: 'holder', to: '2026-03-31' },
    ],
    [
      'a meeting whose time is unknown',
      () => sends(planDraft(office), { title: 'Spring', day: '2026-05-14', cutOffDays: ' 3 ' }),
      {
        kind: 'plan-meeting',
        board: 'AA',
        type: 'performance',
        title: 'Spring',
        day: '2026-05-14',
        time: '',
        venue: '',
        chair: 'PCC',
        cutOffDays: 3,
      },
    ],
    [
      'a meeting moved',
      () => sends(moveDraft(meeting), { day: '2026-04-02', time: '' }),
      { kind: 'move-meeting', meeting: 'AA-M2026-01', day: '2026-04-02', time: '', venue: 'Hall' },
    ],
    [
      'a meeting opened for review',
      () => sends(stateDraft(meeting), { state: 'open-for-review' }),
      { kind: 'turn-meeting', meeting: 'AA-M2026-01', state: 'open-for-review' },
    ],
    [
      'a day off beside the others, in order',
      () => sends(closureDraft(office), { day: '2026-04-07' }),
      { kind: 'set-setting', name: 'closures', value: '2026-04-07,2026-12-24' },
    ],
    ['no day off at all', () => closuresCommand([]), { kind: 'set-setting', name: 'closures', value: '' }],
  ])('%s', (_, command, expected) => {
    expect(command()).toEqual(expected)
  })
})

describe('what keeps a form from being sent', () => {
  test.each<[string, string[], string[]]>([
    ['a board without short name and name', faultsOf(boardDraft(office)), ['ref', 'title']],
    ['a board of one letter', faultsOf(boardDraft(office), { ref: 'A', title: 'A' }), ['ref']],
    ['a board that is there already', faultsOf(boardDraft(office), { ref: 'aa', title: 'A' }), ['ref']],
    ['nothing, for a board that is changed', faultsOf(boardDraft(office, board)), []],
    ['a post that is there already', faultsOf(postDraft(office), { ref: 'cc', title: 'Chief' }), ['ref']],
    ['a post with a space in its short name', faultsOf(postDraft(office), { ref: 'A CC', title: 'A' }), ['ref']],
    ['an appointment of nobody', faultsOf(appointDraft(office, 'ACC')), ['person']],
    ['an appointment that ends before it begins', faultsOf(appointDraft(office, 'ACC'), { person, to: '2026-03-01' }), ['to']],
    ['a change of holder without person and day', faultsOf(handOverDraft(office, 'CC'), { from: '' }), ['person', 'from']],
    ['a last day before the first', faultsOf(endDraft(office, 'CC', holder), { to: '2024-12-31' }), ['to']],
    ['no last day', faultsOf(endDraft(office, 'CC', holder), { to: '' }), ['to']],
    ['a meeting without name and day', faultsOf(planDraft(office)), ['title', 'day']],
    ['a cut-off of 31 days', faultsOf(planDraft(office), { title: 'A', day: '2026-05-14', cutOffDays: '31' }), ['cutOffDays']],
    ['a meeting that no post can chair', faultsOf(planDraft({ ...office, posts: [] }), { title: 'A', day: '2026-05-14' }), ['chair']],
    ['a day that is off already', faultsOf(closureDraft(office), { day: '2026-12-24' }), ['day']],
  ])('%s', (_, faults, expected) => {
    expect(faults).toEqual(expected)
  })
})

test('a meeting is chaired by a post that has the part on its board, and by any while there is none', () => {
  expect(chairsOf(office, 'AA')).toEqual(['PCC'])
  expect(chairsOf({ ...office, posts: [post('CC'), post('ACC')] }, 'AA')).toEqual(['CC', 'ACC'])
})

describe('who may be chosen', () => {
  const directory = [
    { oid: 'oid-1', name: 'Robin Marsh', upn: 'robin.marsh@example.test', jobTitle: 'Chief' },
    { oid: 'oid-9', name: 'Rory Garth', upn: 'rory.garth@example.test', jobTitle: '' },
  ]
  test.each([
    ['', [['oid-1', '', 'has written to the bot']]],
    [
      'ro',
      [
        ['oid-1', 'robin.marsh@example.test', 'has written to the bot, robin.marsh@example.test'],
        ['oid-9', 'rory.garth@example.test', 'rory.garth@example.test'],
      ],
    ],
    ['r', [['oid-1', '', 'has written to the bot']]],
  ])('after %j: those who have written to the bot first, nobody twice', (text, expected) => {
    expect(candidatesFor(text, office.people, directory).map(({ oid, upn, more }) => [oid, upn, more])).toEqual(expected)
  })
})

describe('what is missing leads to the form that sees to it', () => {
  const missing = (code: string, part: Partial<MissingView> = {}): MissingView => ({
    code,
    needed: true,
    says: '',
    type: '',
    board: '',
    post: '',
    ...part,
  })
  test.each([
    [missing('no-board'), { at: 'board' }],
    [missing('no-cadence', { board: 'AA' }), { at: 'board', known: board }],
    [missing('no-chair', { board: 'AA' }), { at: 'post', grants: [{ role: 'chair', board: 'AA' }] }],
    [missing('no-policy-officer'), { at: 'post', grants: [{ role: 'policy-officer', board: '*' }] }],
    [missing('no-owner-post'), { at: 'post' }],
    [missing('vacant-post', { post: 'ACC' }), { at: 'appoint', post: office.posts[2] }],
    [missing('no-meeting', { board: 'AA' }), { at: 'plan', board: 'AA' }],
    [missing('no-digest-channel', { board: 'AA' }), undefined],
    [missing('not-greeted', { post: 'CC' }), undefined],
  ])('%#', (one, expected) => {
    expect(wishFor(one, office)).toEqual(expected)
  })

  test('and for the policy officer of one board only to its meetings', () => {
    const narrow = { ...office, mayArrange: false }
    expect(wishFor(missing('no-board'), narrow)).toBeUndefined()
    expect(wishFor(missing('no-meeting', { board: 'AA' }), narrow)).toEqual({ at: 'plan', board: 'AA' })
    expect(wishFor(missing('no-meeting', { board: 'PCP' }), narrow)).toBeUndefined()
  })
})

test('terms and parts read like English', () => {
  expect(writeTerm(holder)).toBe('holder since 1 January 2025')
  expect(writeTerm({ capacity: 'deputy', from: '2026-06-01', to: '2026-06-30', when: 'to-come' })).toBe(
    'deputy from 1 June 2026 to 30 June 2026',
  )
  expect(writeTerm({ capacity: 'acting', from: '2026-06-01', to: null, when: 'to-come' })).toBe('acting from 1 June 2026')
  expect([writeGrant({ role: 'chair', board: '*' }), writeGrant({ role: 'reader', board: 'AA' })]).toEqual([
    'Chair of all boards',
    'Reader of AA',
  ])
})
