import { expect, test } from 'vitest'
import { type ColumnEdit, remedyFor } from '../../bot/actions/hand-edit.ts'
import { office, raised } from '../support/heart-scene.ts'

const action = raised({ lead: 'CC', supporting: ['DCC'], due: { form: 'day', day: '2026-03-20' } }).state.action
const windowed = raised({ due: { form: 'window', from: '2026-04-01', to: '2026-04-30' } }).state.action
const { ref } = action
const reason = 'Changed by hand.'
const remedy = (edit: Partial<ColumnEdit>, about = action) =>
  remedyFor({ list: 'Actions', ref, column: '', old: '', new: '', ...edit }, { office, action: about, reason })

test.each<[string, string, object]>([
  ['Title', ' Share the list ', { kind: 'reword', ref, wording: 'Share the list' }],
  ['Wording', 'Share the list', { kind: 'reword', ref, wording: 'Share the list' }],
  ['LeadPost', 'ACC', { kind: 'assign', ref, lead: 'ACC', supporting: ['DCC'] }],
  ['SupportingPosts', 'ACC; DCC,  HAT', { kind: 'assign', ref, lead: 'CC', supporting: ['ACC', 'DCC', 'HAT'] }],
  ['SupportingPosts', '', { kind: 'assign', ref, lead: 'CC', supporting: [] }],
  ['Progress', '60', { kind: 'report-progress', ref, percent: 60 }],
  ['Progress', '', { kind: 'report-progress', ref, percent: null }],
  ['DueDay', '2026-04-17', { kind: 'set-date', ref, due: { form: 'day', day: '2026-04-17' }, reason }],
  ['DueMeeting', 'AA-M2026-03', { kind: 'set-date', ref, due: { form: 'meeting', meeting: 'AA-M2026-03' }, reason }],
])('an edit of %s to “%s” becomes the command that records it', (column, typed, command) => {
  expect(remedy({ column, new: typed })).toEqual({ kind: 'command', command })
})

test.each<[string, string, object]>([
  ['DueFrom', '2026-04-10', { form: 'window', from: '2026-04-10', to: '2026-04-30' }],
  ['DueTo', '2026-05-29', { form: 'window', from: '2026-04-01', to: '2026-05-29' }],
])('an edit of %s keeps the other end of the window', (column, typed, due) => {
  expect(remedy({ column, new: typed }, windowed)).toEqual({ kind: 'command', command: { kind: 'set-date', ref, due, reason } })
})

test.each([
  ['Status', 'open', 'discharged', 'chair'],
  ['Status', 'discharged', 'open', 'chair'],
  ['Status', 'reported-done', 'open', 'chair'],
  ['Status', 'discharged', 'reported-done', 'chair'],
  ['Outcome', '', 'met', 'chair'],
  ['Board', 'AA', 'PCP', 'chair'],
  ['Flags', '', 'blocked', 'policy-officer'],
  ['ReviewAt', '', 'AA-M2026-03', 'policy-officer'],
  ['DueDay', '2026-03-20', '', 'policy-officer'],
  ['DueDay', '2026-03-20', 'Easter', 'policy-officer'],
  ['DueTo', '', '2026-04-30', 'policy-officer'],
])('an edit of %s from “%s” to “%s” is a decision of the %s', (column, old, typed, by) => {
  expect(remedy({ column, old, new: typed })).toEqual({ kind: 'decision', by })
})

test('“reported done” over “open” is a report, never a discharge', () => {
  expect(remedy({ column: 'Status', old: 'open', new: 'reported-done' })).toEqual({
    kind: 'command',
    command: { kind: 'report-done', ref },
  })
})

test('the column Title holds only the beginning of a long wording, and an edit of it does not cut the rest away', () => {
  const long = { ...action, wording: { t: 'Share the list. '.repeat(20), seq: 1 } }
  expect(remedy({ column: 'Title', new: 'Share the plan.' }, long)).toEqual({ kind: 'decision', by: 'policy-officer' })
})

test.each([
  'Ref',
  'OldRef',
  'RaisedAt',
  'FirstDue',
  'LastUpdate',
  'LastUpdateAt',
  'DateChanges',
  'MeetingsCarried',
  'SourceQuote',
  'Lane',
  'Marking',
  'Kind',
])('an edit of %s can only be dismissed', (column) => expect(remedy({ column, new: 'x' })).toEqual({ kind: 'none' }))

test.each<[string, string, string, object]>([
  ['Meetings', 'Day', '2026-05-28', { kind: 'move-meeting', meeting: 'AA-M2026-03', day: '2026-05-28', time: '10:00', venue: '' }],
  ['Meetings', 'Time', '14:30', { kind: 'move-meeting', meeting: 'AA-M2026-03', day: '2026-05-21', time: '14:30', venue: '' }],
  ['Meetings', 'Venue', 'The hall', { kind: 'move-meeting', meeting: 'AA-M2026-03', day: '2026-05-21', time: '10:00', venue: 'The hall' }],
  ['Meetings', 'State', 'cancelled', { kind: 'turn-meeting', meeting: 'AA-M2026-03', state: 'cancelled' }],
])('an edit of %s, %s to “%s” becomes its command', (list, column, typed, command) => {
  expect(remedy({ list, ref: 'AA-M2026-03', column, new: typed })).toEqual({ kind: 'command', command })
})

test.each([
  ['Meetings', 'AA-M2026-03', 'Day', 'soon'],
  ['Meetings', 'AA-M2026-03', 'Time', '25:00'],
  ['Meetings', 'AA-M2026-03', 'State', 'over'],
  ['Meetings', 'AA-M2026-03', 'Chair', 'DCC'],
  ['Holders', 'CC', 'ToDay', '2026-12-31'],
  ['Posts', 'CC', 'Roles', 'chair'],
])('an edit of %s %s, %s to “%s” is for the policy officer to record in its place', (list, at, column, typed) => {
  expect(remedy({ list, ref: at, column, new: typed })).toEqual({ kind: 'decision', by: 'policy-officer' })
})

test('a setting that was changed becomes its command', () => {
  expect(remedy({ list: 'Settings', ref: 'digest-channel', column: 'Value', new: 'channel:x' })).toEqual({
    kind: 'command',
    command: { kind: 'set-setting', name: 'digest-channel', value: 'channel:x' },
  })
})
