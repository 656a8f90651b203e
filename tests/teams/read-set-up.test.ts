import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SERVICE } from '../../bot/actions/office.ts'
import { readDay } from '../../bot/teams/set-up/read-days.ts'
import { readSetUp } from '../../bot/teams/set-up/read-set-up.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const { record, does } = await createSmallOffice()
await does(SERVICE.oid, {
  kind: 'make-post',
  post: 'VICE',
  title: 'Vice chair',
  organisation: 'opcc',
  grants: [{ role: 'chair', board: 'PCP' }],
})
await does(SERVICE.oid, { kind: 'make-post', post: 'HEAD', title: 'Head', organisation: 'opcc', grants: [{ role: 'chair', board: 'PCP' }] })
const today = '2026-03-02'
const read = (text: string, arranges = true) => readSetUp(text, { office: record.office(), today, arranges })

const clear: [string, object][] = [
  ['board JB: Joint Board, quarterly', { kind: 'board', board: 'JB', title: 'Joint Board', frequency: 'quarterly' }],
  ['BOARD jb: Audit, Risk and Standards', { kind: 'board', board: 'JB', title: 'Audit, Risk and Standards', frequency: '' }],
  ['board JB: Audit, Risk, every six weeks.', { kind: 'board', board: 'JB', title: 'Audit, Risk', frequency: 'every six weeks' }],
  [
    'post DCS: Director of Services (force)',
    { kind: 'post', post: 'DCS', title: 'Director of Services', organisation: 'force', grants: [] },
  ],
  [
    'post acc-crime: Assistant Chief Constable (Crime) (Force)',
    { kind: 'post', post: 'ACC-CRIME', title: 'Assistant Chief Constable (Crime)', organisation: 'force', grants: [] },
  ],
  [
    'post DPCC: Deputy Commissioner (office), chair of AA and reader of PCP',
    {
      kind: 'post',
      post: 'DPCC',
      title: 'Deputy Commissioner',
      organisation: 'opcc',
      grants: [
        { role: 'chair', board: 'AA' },
        { role: 'reader', board: 'PCP' },
      ],
    },
  ],
  [
    'post PO: Policy officer (office), policy officer',
    { kind: 'post', post: 'PO', title: 'Policy officer', organisation: 'opcc', grants: [{ role: 'policy-officer', board: '*' }] },
  ],
  ['appoint Nia Frost to CC', { kind: 'appoint', who: 'Nia Frost', post: 'CC', capacity: 'holder', from: today, to: null }],
  [
    'appoint nia@example.test to Deputy Chief Constable as a stand in from 9 March until 13 March',
    { kind: 'appoint', who: 'nia@example.test', post: 'DCC', capacity: 'stand-in', from: '2026-03-09', to: '2026-03-13' },
  ],
  [
    'appoint Nia Frost to ACC as acting from 1 February to 31 May 2026',
    { kind: 'appoint', who: 'Nia Frost', post: 'ACC', capacity: 'acting', from: '2026-02-01', to: '2026-05-31' },
  ],
  [
    'hand over CC to Nia Frost from 1 April: the rota: that first',
    { kind: 'hand-over', who: 'Nia Frost', post: 'CC', capacity: 'holder', from: '2026-04-01', note: 'the rota: that first' },
  ],
  ['handover CC to Nia as acting', { kind: 'hand-over', who: 'Nia', post: 'CC', capacity: 'acting', from: today, note: '' }],
  [
    'hand over CC to Nia Frost from Monday as temporary',
    { kind: 'hand-over', who: 'Nia Frost', post: 'CC', capacity: 'temporary', from: '2026-03-09', note: '' },
  ],
  ['end Robin Marsh as deputy of CC on 31 March', { kind: 'end', who: 'Robin Marsh', post: 'CC', capacity: 'deputy', to: '2026-03-31' }],
  ['end Robin Marsh in CC', { kind: 'end', who: 'Robin Marsh', post: 'CC', capacity: null, to: today }],
  ['vacate DCC on 31/03/2026', { kind: 'end', who: '', post: 'DCC', capacity: null, to: '2026-03-31' }],
  [
    'meeting AA 11 December 2026 10:30 performance at the Lantern Room chaired by PCC',
    {
      kind: 'meeting',
      board: 'AA',
      day: '2026-12-11',
      time: '10:30',
      type: 'performance',
      venue: 'the Lantern Room',
      chair: 'PCC',
      cutOffDays: null,
    },
  ],
  [
    'Meeting aa: Friday 27 March at 2pm in public at Marlow Hall, 3 Marlow Street, cut-off 3 days',
    {
      kind: 'meeting',
      board: 'AA',
      day: '2026-03-27',
      time: '14:00',
      type: 'public',
      venue: 'Marlow Hall, 3 Marlow Street',
      chair: 'PCC',
      cutOffDays: 3,
    },
  ],
  [
    'meeting AA 2026-04-09 9.05 am ad hoc',
    { kind: 'meeting', board: 'AA', day: '2026-04-09', time: '09:05', type: 'ad-hoc', venue: '', chair: 'PCC', cutOffDays: null },
  ],
  [
    'meeting AA thematic on 9 April at Public Hall 14:00',
    {
      kind: 'meeting',
      board: 'AA',
      day: '2026-04-09',
      time: '14:00',
      type: 'thematic',
      venue: 'Public Hall',
      chair: 'PCC',
      cutOffDays: null,
    },
  ],
  [
    'meeting PCP 9 April chaired by Vice chair',
    { kind: 'meeting', board: 'PCP', day: '2026-04-09', time: '', type: 'ad-hoc', venue: '', chair: 'VICE', cutOffDays: null },
  ],
  [
    'move meeting AA to 2 April 11:00',
    { kind: 'move-meeting', meeting: 'AA-M2026-02', day: '2026-04-02', time: '11:00', venue: 'Lantern Room' },
  ],
  [
    'move the meeting of AA from 26 March to 2 April at the Hall',
    { kind: 'move-meeting', meeting: 'AA-M2026-02', day: '2026-04-02', time: '10:00', venue: 'the Hall' },
  ],
  ['closed 24 December 2026', { kind: 'closures', days: ['2026-12-24'], open: false }],
  ['closed: 24, 28 and Tuesday 29 December', { kind: 'closures', days: ['2026-12-24', '2026-12-28', '2026-12-29'], open: false }],
  [
    'closed 30 December 2026 to 2 January 2027',
    { kind: 'closures', days: ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'], open: false },
  ],
  ['closed 24 to 26 December', { kind: 'closures', days: ['2026-12-24', '2026-12-25', '2026-12-26'], open: false }],
  ['open 24 December 2026', { kind: 'closures', days: ['2026-12-24'], open: true }],
  ['cut-off 7', { kind: 'cut-off', days: 7 }],
  ['Cut off: 3 working days', { kind: 'cut-off', days: 3 }],
  ['digest here', { kind: 'digest-here' }],
]

test.each(clear)('%s', (text, line) => {
  expect(read(text)).toEqual(line)
})

const unclear: [string, string, string, string][] = [
  ['board', 'board', 'form', ''],
  ['board Joint Board: quarterly', 'board', 'form', ''],
  ['post CC: Chief Constable', 'post', 'form', ''],
  ['post CC: Chief Constable (council)', 'post', 'form', ''],
  ['post DPCC: Deputy (office), chair of ZZ', 'post', 'unknown-board', 'ZZ'],
  ['post DPCC: Deputy (office), king of AA', 'post', 'form', ''],
  ['appoint', 'appoint', 'form', ''],
  ['appoint Nia Frost', 'appoint', 'form', ''],
  ['appoint Nia Frost to ZZZ', 'appoint', 'unknown-post', 'ZZZ'],
  ['appoint Nia Frost to CC from 31 February', 'appoint', 'no-such-day', '31 February'],
  ['appoint Nia Frost to CC from 9 April until 8 April 2026', 'appoint', 'no-such-day', '8 April 2026'],
  ['hand over CC', 'hand-over', 'form', ''],
  ['hand over CC to Nia as deputy', 'hand-over', 'form', ''],
  ['hand over CC to Nia from some time', 'hand-over', 'no-such-day', 'some time'],
  ['end Robin Marsh as deputy of ZZ', 'end', 'unknown-post', 'ZZ'],
  ['end Robin Marsh as deputy of CC on 40 March', 'end', 'no-such-day', '40 March'],
  ['meeting', 'meeting', 'form', ''],
  ['meeting ZZ 9 April', 'meeting', 'form', ''],
  ['meeting AA', 'meeting', 'no-such-day', ''],
  ['meeting AA in April', 'meeting', 'no-such-day', ''],
  ['meeting AA Monday 9 April 2026', 'meeting', 'no-such-day', 'Monday 9 April 2026'],
  ['meeting AA 9 April 25:00', 'meeting', 'no-such-day', '9 April 25:00'],
  ['meeting PCP 9 April', 'meeting', 'which-chair', 'VICE, HEAD'],
  ['meeting AA 9 April chaired by the King', 'meeting', 'unknown-post', 'the King'],
  ['move meeting ZZ to 9 April', 'move-meeting', 'unknown-board', 'ZZ'],
  ['move meeting AA from 9 April to 10 April', 'move-meeting', 'no-meeting', 'AA'],
  ['move meeting AA', 'move-meeting', 'form', ''],
  ['closed 24 and 31 Decembre 2026 perhaps', 'closed', 'no-such-day', '24 and 31 Decembre 2026 perhaps'],
  ['closed 1 January to 31 December 2027', 'closed', 'no-such-day', '1 January to 31 December 2027'],
  ['cut-off 40', 'cut-off', 'form', ''],
]

test.each(unclear)('%s is shown the form for it', (text, form, why, value) => {
  expect(read(text)).toEqual({ kind: 'unclear', form, doubt: { why, value } })
})

// What owners and policy officers say about actions, and notes: nothing of the set-up.
const answers = [
  'meeting went well, done 14',
  'end of March for 14',
  'closed 14',
  'post-implementation review is under way',
  'board approved 14',
  'appointed a lead',
  'done 14',
  'AA-2026-001 board AA: done',
  'open the gate by 3',
  'moved to April',
  'the meeting moved to 9 April',
  'Board AA: notes\nACTION: CC to share the plan',
  'set up a working group for 14',
  'the cut-off 5 is fine',
]

test.each(answers)('"%s" is no line of the set-up, whoever writes it', (text) => {
  expect([read(text), read(text, false)]).toEqual([undefined, undefined])
})

test('of somebody who does not set up the office only what is clear is taken for a line of it', () => {
  for (const [text] of unclear.filter(([, form]) => form !== 'cut-off')) expect([text, read(text, false)]).toEqual([text, undefined])
  expect(read('closed 24 December', false)).toBeUndefined()
  expect(read('board JB: Joint Board, quarterly', false)).toMatchObject({ kind: 'board' })
})

test.each([
  ['1 April', '2026-04-01'],
  ['1 February', '2026-02-01'],
  ['1 November', '2026-11-01'],
  ['20 February', '2026-02-20'],
  ['Tuesday 3 March', '2026-03-03'],
  ['Monday 3 March', undefined],
  ['tomorrow', '2026-03-03'],
  ['1 June 2024', '2024-06-01'],
  ['31 February', undefined],
  ['April', undefined],
  ['1 or 2 April', undefined],
  ['next week', undefined],
  ['1 April perhaps', undefined],
])('"%s", said on 2 March 2026, is the day %s', (text, day) => {
  expect(readDay(text, today)).toBe(day)
})

test('no text at all breaks the reading', () => {
  const starts = fc.constantFrom('board ', 'post ', 'appoint ', 'hand over ', 'end ', 'meeting AA ', 'move meeting AA ', 'closed ', '')
  const parts = fc.constantFrom(
    ' to ',
    ' as ',
    ' from ',
    ' until ',
    ' on ',
    ': ',
    '(force)',
    'CC',
    ' at ',
    '10:30',
    '9 April',
    ' and ',
    ',',
    people.chief.name,
  )
  const texts = fc
    .tuple(starts, fc.array(fc.oneof(parts, fc.string({ maxLength: 8 })), { maxLength: 12 }))
    .map(([start, rest]) => start + rest.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const line = read(text)
      if (line && 'from' in line && 'to' in line && line.to !== null) expect(line.from <= line.to).toBe(true)
    }),
  )
})
