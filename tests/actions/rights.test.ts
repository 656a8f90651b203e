import { describe, expect, test } from 'vitest'
import type { Action, Lane, Marking } from '../../bot/actions/action.ts'
import { type Actor, SERVICE } from '../../bot/actions/office.ts'
import type { Organisation, RoleName } from '../../bot/actions/post.ts'
import {
  createRights,
  everybodyMaySee,
  mayDo,
  mayRaise,
  mayRecordFor,
  maySee,
  postMaySee,
  RIGHTS,
  type Rights,
  type RightsTable,
  type Standing,
  TABLE,
} from '../../bot/actions/rights.ts'
import { office, raised } from '../support/heart-scene.ts'

const LANES: Lane[] = ['joint', 'force', 'office', 'public']
const MARKINGS: Marking[] = ['none', 'official', 'official-sensitive']
const BOARDS = ['AA', 'PCP']

const someone = (organisation: Organisation, roles: RoleName[], post = 'X'): Actor => ({
  oid: 'someone',
  name: 'Someone',
  posts: [{ post, capacity: 'holder', organisation }],
  grants: roles.map((role) => ({ role, board: 'AA' })),
})
const on = (actor: Actor, board: string): Actor => ({ ...actor, grants: actor.grants.map((g) => ({ ...g, board })) })

const people: Record<string, Actor> = {
  'lead of the force': someone('force', [], 'CC'),
  'lead of the office': someone('opcc', [], 'CC'),
  'lead from elsewhere': someone('other', [], 'CC'),
  'supporting of the force': someone('force', [], 'DCC'),
  'supporting of the office': someone('opcc', [], 'DCC'),
  'chair of AA': someone('opcc', ['chair']),
  'chair of all boards': on(someone('opcc', ['chair']), '*'),
  'policy officer of AA': someone('opcc', ['policy-officer']),
  'policy officer of all boards': on(someone('opcc', ['policy-officer']), '*'),
  'policy officer of the force': someone('force', ['policy-officer']),
  'minute-taker of AA': someone('opcc', ['minute-taker']),
  'reader of AA in the office': someone('opcc', ['reader']),
  'reader of AA in the force': someone('force', ['reader']),
  'reader of AA elsewhere': someone('other', ['reader']),
  'reader and minute-taker': someone('opcc', ['reader', 'minute-taker']),
  'auditor of AA': someone('other', ['auditor']),
  'auditor of all boards': on(someone('other', ['auditor']), '*'),
  'in the force without a part': someone('force', []),
  'in the office without a part': someone('opcc', []),
  'granted, but without a post': { ...someone('opcc', ['chair']), posts: [] },
  stranger: { oid: 'stranger', name: '', posts: [], grants: [] },
  service: SERVICE,
}

// Columns: the lanes joint, force, office, public; in each the markings none, official, official-sensitive. First board AA, then PCP.
const SEES: Record<string, string> = {
  'lead of the force': 'yyy yyy nnn yyy | yyy yyy nnn yyy',
  'lead of the office': 'yyy nnn yyy yyy | yyy nnn yyy yyy',
  'lead from elsewhere': 'yyy nnn nnn yyy | yyy nnn nnn yyy',
  'supporting of the force': 'yyy yyy nnn yyy | yyy yyy nnn yyy',
  'supporting of the office': 'yyy nnn yyy yyy | yyy nnn yyy yyy',
  'chair of AA': 'yyy nnn yyy yyy | nnn nnn nnn nnn',
  'chair of all boards': 'yyy nnn yyy yyy | yyy nnn yyy yyy',
  'policy officer of AA': 'yyy nnn yyy yyy | nnn nnn nnn nnn',
  'policy officer of all boards': 'yyy nnn yyy yyy | yyy nnn yyy yyy',
  'policy officer of the force': 'yyy yyy nnn yyy | nnn nnn nnn nnn',
  'minute-taker of AA': 'yyy nnn yyy yyy | nnn nnn nnn nnn',
  'reader of AA in the office': 'yyn nnn yyn yyn | nnn nnn nnn nnn',
  'reader of AA in the force': 'yyn yyn nnn yyn | nnn nnn nnn nnn',
  'reader of AA elsewhere': 'yyn nnn nnn yyn | nnn nnn nnn nnn',
  'reader and minute-taker': 'yyy nnn yyy yyy | nnn nnn nnn nnn',
  'auditor of AA': 'yyy yyy yyy yyy | nnn nnn nnn nnn',
  'auditor of all boards': 'yyy yyy yyy yyy | yyy yyy yyy yyy',
  'in the force without a part': 'nnn nnn nnn nnn | nnn nnn nnn nnn',
  'in the office without a part': 'nnn nnn nnn nnn | nnn nnn nnn nnn',
  'granted, but without a post': 'nnn nnn nnn nnn | nnn nnn nnn nnn',
  stranger: 'nnn nnn nnn nnn | nnn nnn nnn nnn',
  service: 'yyy yyy yyy yyy | yyy yyy yyy yyy',
}

const made = new Map<string, Action>()
function of(lane: Lane, board: string, marking: Marking): Action {
  const key = `${lane} ${board} ${marking}`
  const action = made.get(key) ?? raised({ lane, board, marking }).state.action
  made.set(key, action)
  return action
}
const mark = (yes: boolean) => (yes ? 'y' : 'n')

const cells = Object.entries(SEES).flatMap(([who, row]) =>
  row
    .split(' | ')
    .flatMap((half, b) =>
      half.split(' ').flatMap((cell, l) => cell.split('').map((sees, m) => [who, LANES[l]!, BOARDS[b]!, MARKINGS[m]!, sees] as const)),
    ),
)

describe('who may see an action', () => {
  test('the table speaks of everybody', () => expect(Object.keys(SEES)).toEqual(Object.keys(people)))

  test('the table has a cell for each role, lane, board and marking', () => expect(cells).toHaveLength(22 * 4 * 2 * 3))

  test.each(cells)('%s, lane %s, board %s, marking %s: %s', (who, lane, board, marking, sees) => {
    expect(mark(maySee(people[who]!, of(lane, board, marking)))).toBe(sees)
  })
})

// Who, in this order, may give the command about a joint action of AA.
const ORDER = [
  'lead of the force',
  'supporting of the force',
  'chair of AA',
  'policy officer of AA',
  'minute-taker of AA',
  'reader of AA in the office',
  'auditor of AA',
  'stranger',
  'service',
]
const DOES: Record<Exclude<keyof typeof RIGHTS, 'raise'>, string> = {
  reword: 'nnnynnnnn',
  assign: 'nnyynnnnn',
  'report-progress': 'yynyynnnn',
  'report-no-change': 'yynyynnnn',
  'report-done': 'ynnyynnnn',
  'ask-date': 'ynnyynnnn',
  'agree-date': 'nnyynnnnn',
  'refuse-date': 'nnyynnnnn',
  'set-date': 'nnyynnnnn',
  block: 'yynyynnnn',
  unblock: 'yynyynnnn',
  hold: 'nnyynnnnn',
  resume: 'nnyynnnnn',
  decline: 'yynnnnnnn',
  dispute: 'yyyynnnnn',
  'agree-record': 'yynnnnnnn',
  'ask-correction': 'yynnnnnnn',
  settle: 'nnyynnnnn',
  'bring-back': 'nnyynnnnn',
  'carry-forward': 'nnyyynnnn',
  discharge: 'nnynnnnnn',
  withdraw: 'nnynnnnnn',
  transfer: 'nnynnnnnn',
  'send-back': 'nnynnnnnn',
  reopen: 'nnynnnnnn',
  redact: 'nnnynnnnn',
  undo: 'yyyyynnnn',
}
const RAISES: [string, string, string][] = [
  ['lead of the force', 'n', 'n'],
  ['supporting of the force', 'n', 'n'],
  ['chair of AA', 'n', 'n'],
  ['policy officer of AA', 'y', 'n'],
  ['policy officer of all boards', 'y', 'y'],
  ['minute-taker of AA', 'y', 'n'],
  ['reader of AA in the office', 'n', 'n'],
  ['auditor of all boards', 'n', 'n'],
  ['stranger', 'n', 'n'],
  ['service', 'y', 'y'],
]
const commands = Object.entries(DOES) as [keyof typeof DOES, string][]

describe('who may give a command', () => {
  test('the table speaks of every command', () => expect([...Object.keys(DOES), 'raise'].sort()).toEqual(Object.keys(RIGHTS).sort()))

  test.each(commands.flatMap(([kind, row]) => row.split('').map((does, i) => [kind, ORDER[i]!, does] as const)))(
    '%s by %s: %s',
    (kind, who, does) => {
      expect(mark(mayDo(people[who]!, kind, of('joint', 'AA', 'none')))).toBe(does)
    },
  )

  test.each(commands.map(([kind]) => kind))('%s is nobody’s who may not see the action', (kind) => {
    const blind = [
      mayDo(people['chair of AA']!, kind, of('joint', 'PCP', 'none')),
      mayDo(people['policy officer of AA']!, kind, of('force', 'AA', 'none')),
      mayDo(people['lead of the force']!, kind, of('office', 'AA', 'none')),
      mayDo(people['reader of AA in the office']!, kind, of('joint', 'AA', 'official-sensitive')),
    ]
    expect(blind).toEqual([false, false, false, false])
  })

  test.each(RAISES)('raising by %s: on AA %s, on PCP %s', (who, onAA, onPCP) => {
    expect([mayRaise(people[who]!, 'AA'), mayRaise(people[who]!, 'PCP')].map(mark)).toEqual([onAA, onPCP])
  })

  test.each([
    ['policy officer of AA', 'y', 'n'],
    ['minute-taker of AA', 'y', 'n'],
    ['policy officer of all boards', 'y', 'y'],
    ['lead of the force', 'n', 'n'],
    ['reader of AA in the office', 'n', 'n'],
    ['service', 'n', 'n'],
  ])('recording the chair’s decision by %s: on AA %s, on PCP %s', (who, onAA, onPCP) => {
    expect([mayRecordFor(people[who]!, 'AA'), mayRecordFor(people[who]!, 'PCP')].map(mark)).toEqual([onAA, onPCP])
  })
})

test.each([
  ['CC', 'yyny'],
  ['POL', 'ynyy'],
  ['AUD', 'ynny'],
  ['NOBODY', 'nnnn'],
])('the post %s may own actions of the lanes joint, force, office, public: %s', (post, row) => {
  expect(LANES.map((lane) => mark(postMaySee(office, post, lane))).join('')).toBe(row)
})

// The columns of ORDER in which somebody stands; whoever is not named stands in none.
const PARTS: Record<string, string[]> = {
  'lead of the office': ['lead of the force'],
  'lead from elsewhere': ['lead of the force'],
  'supporting of the office': ['supporting of the force'],
  'chair of all boards': ['chair of AA'],
  'policy officer of all boards': ['policy officer of AA'],
  'policy officer of the force': ['policy officer of AA'],
  'reader of AA in the force': ['reader of AA in the office'],
  'reader of AA elsewhere': ['reader of AA in the office'],
  'reader and minute-taker': ['reader of AA in the office', 'minute-taker of AA'],
  'auditor of all boards': ['auditor of AA'],
  ...Object.fromEntries(ORDER.map((who) => [who, [who]])),
}

/** Every cell in which rights differ from the tables above: role × board × lane × marking, and that × command. */
function differing({ maySee, mayDo, mayRaise }: Rights): string[] {
  const wrong: string[] = []
  for (const [who, lane, board, marking, sees] of cells) {
    const actor = people[who]!
    const action = of(lane, board, marking)
    const place = `${who}, ${lane}, ${board}, ${marking}`
    if (mark(maySee(actor, action)) !== sees) wrong.push(`see: ${place}`)
    for (const [kind, row] of commands) {
      const does = (PARTS[who] ?? []).some((part) => row[ORDER.indexOf(part)] === 'y')
      if (mayDo(actor, kind, action) !== (sees === 'y' && does)) wrong.push(`${kind}: ${place}`)
    }
  }
  for (const [who, ...expected] of RAISES) {
    for (const [b, board] of BOARDS.entries())
      if (mark(mayRaise(people[who]!, board)) !== expected[b]) wrong.push(`raise: ${who}, ${board}`)
  }
  return wrong
}

test('every role, board, lane, marking and command together are as the tables say', () => {
  expect(differing({ maySee, mayDo, mayRaise })).toEqual([])
})

describe('a hole in the rights is found', () => {
  const STANDINGS: Standing[] = ['lead', 'supporting', 'chair', 'policy-officer', 'minute-taker', 'reader', 'auditor']
  const ORGANISATIONS: Organisation[] = ['force', 'opcc', 'other']
  const turned = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((o) => o !== one) : [...list, one])
  const verb = (list: readonly unknown[], one: unknown) => (list.includes(one) ? 'taken from' : 'given to')

  const planted: [string, RightsTable][] = [
    ...(Object.keys(RIGHTS) as (keyof typeof RIGHTS)[]).flatMap((kind) =>
      // Nobody leads what is not raised yet.
      STANDINGS.filter((part) => kind !== 'raise' || (part !== 'lead' && part !== 'supporting')).map((part): [string, RightsTable] => [
        `${kind} ${verb(RIGHTS[kind], part)} the ${part}`,
        { ...TABLE, commands: { ...RIGHTS, [kind]: turned(RIGHTS[kind], part) } },
      ]),
    ),
    ...LANES.flatMap((lane) =>
      ORGANISATIONS.map((side): [string, RightsTable] => [
        `the lane ${lane} ${verb(TABLE.lanes[lane], side)} the side ${side}`,
        { ...TABLE, lanes: { ...TABLE.lanes, [lane]: turned(TABLE.lanes[lane], side) } },
      ]),
    ),
    ...STANDINGS.map((part): [string, RightsTable] => [
      `sight of every lane ${verb(TABLE.seeAll, part)} the ${part}`,
      { ...TABLE, seeAll: turned(TABLE.seeAll, part) },
    ]),
    ['what is official-sensitive shown to mere readers', { ...TABLE, hidden: { ...TABLE.hidden, 'official-sensitive': [] } }],
    ['what is official hidden from mere readers', { ...TABLE, hidden: { ...TABLE.hidden, official: ['reader'] } }],
  ]

  test.each(planted)('%s', (_, table) => {
    expect(differing(createRights(table))).not.toEqual([])
  })

  test('and it is named', () => {
    const wide = { ...TABLE, commands: { ...RIGHTS, discharge: ['chair', 'minute-taker'] as const } }
    expect(differing(createRights(wide))).toContain('discharge: minute-taker of AA, joint, AA, none')
    const open = { ...TABLE, lanes: { ...TABLE.lanes, force: ['force', 'opcc'] as const } }
    expect(differing(createRights(open))).toContain('see: chair of AA, force, AA, official')
  })

  test.each<[string, Partial<Rights>, string]>([
    ['everybody sees everything', { maySee: () => true }, 'see: stranger, joint, AA, none'],
    [
      'the board is not looked at',
      { maySee: (actor, action) => maySee(actor, { ...action, board: 'AA' }) },
      'see: chair of AA, joint, PCP, none',
    ],
    [
      'the lane is not looked at',
      { maySee: (actor, action) => maySee(actor, { ...action, lane: 'joint' }) },
      'see: chair of AA, force, AA, none',
    ],
    [
      'the marking is not looked at',
      { maySee: (actor, action) => maySee(actor, { ...action, marking: 'none' }) },
      'see: reader of AA in the office, joint, AA, official-sensitive',
    ],
    [
      'a command asks only for the part, not for sight',
      { mayDo: (actor, kind, action) => mayDo(actor, kind, { ...action, lane: 'joint' }) },
      'reword: policy officer of AA, force, AA, none',
    ],
    ['a board is as good as another for raising', { mayRaise: (actor) => mayRaise(actor, 'AA') }, 'raise: policy officer of AA, PCP'],
  ])('where %s', (_, hole, named) => {
    expect(differing({ maySee, mayDo, mayRaise, ...hole })).toContain(named)
  })
})

test('a channel is told only of what nobody in it may not see', () => {
  for (const lane of LANES) {
    for (const marking of MARKINGS) {
      const inPart = Object.entries(people).filter(([who]) => /^(?:lead|supporting|chair|policy|minute|reader|auditor)/.test(who))
      const all = inPart.every(([, actor]) => maySee(actor, of(lane, 'AA', marking)))
      if (everybodyMaySee(of(lane, 'AA', marking))) expect([lane, marking, all]).toEqual([lane, marking, true])
    }
  }
  expect(LANES.map((lane) => MARKINGS.map((marking) => mark(everybodyMaySee(of(lane, 'AA', marking)))).join(''))).toEqual([
    'ynn',
    'nnn',
    'nnn',
    'ynn',
  ])
})
