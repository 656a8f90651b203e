import { expect, test } from 'vitest'
import type { ChangeKind } from '../../bot/actions/update.ts'
import { sayChange } from '../../bot/words/changes.ts'
import { sayRecorded } from '../../bot/words/recorded.ts'
import { createSampleAction, sampleFacts } from '../../local/pictures/sample-actions.ts'
import { createUpdate, everyChange } from './samples.ts'

const said: Record<ChangeKind, string> = {
  raised: 'Action recorded for CC, supported by DCC and ACC, formerly A12/2024.',
  reworded: 'Reworded.',
  assigned: 'Owner: DCC.',
  progressed: 'Progress: 50%.',
  'reported-no-change': 'No change since the last update.',
  'reported-done': 'Reported done, for the chair to discharge.',
  'date-asked': 'Asked for another date: Friday 29 January 2027.',
  'date-agreed': 'New date agreed: Friday 29 January 2027 (asked for by CC).',
  'date-refused': 'The other date was not agreed; the date stands.',
  'date-bound': 'Now bound to the A&A meeting on Thursday 3 December.',
  flagged: 'Blocked.',
  unflagged: 'Taken up again.',
  'record-agreed': 'Agreed as recorded.',
  'brought-back': 'To be brought back to the A&A meeting on Thursday 3 December.',
  'carried-forward': 'Carried forward to the A&A meeting on Thursday 3 December.',
  discharged: 'Discharged: part met.',
  'sent-back': 'Sent back: the chair is not yet satisfied.',
  reopened: 'Reopened.',
  redacted: 'Words of entry 3 removed.',
  undone: 'Entry 3 taken back.',
  'meeting-planned':
    'Meeting planned: A&A on roads, ad hoc, Thursday 3 December 2026, time not known yet, Room 2; updates wanted 5 working days before.',
  'meeting-moved': 'Meeting moved to Thursday 10 December 2026, 10:30.',
  'meeting-turned': 'Review opened.',
  'post-made': 'Post made: Policy officer (policy officer of AA).',
  appointed: 'Jo Ashdown acts as CC from Sunday 1 November 2026 to Thursday 31 December 2026.',
  'appointment-ended': 'Last day in CC: Monday 30 November 2026.',
  'handed-over': 'Jo Ashdown takes over CC as acting from Tuesday 1 December 2026.',
  'board-made': 'Board made: Governance.',
  'person-met': 'Jo Ashdown is known to Actions Arising.',
  'setting-set': 'Days off: Monday 28 December 2026.',
}
const subjects: Partial<Record<ChangeKind, string>> = {
  appointed: 'POST-CC',
  'appointment-ended': 'POST-CC',
  'handed-over': 'POST-CC',
  'setting-set': 'SETTING-closures',
}
const kinds = Object.keys(everyChange) as ChangeKind[]

test.each(kinds)('the history says in one line what %s changed', (kind) => {
  const update = createUpdate(everyChange[kind], { subject: subjects[kind] ?? 'AA-2026-014' })
  expect(sayChange(update, sampleFacts)).toBe(said[kind])
})

test.each(kinds)('%s is said without knowing meetings, and names its subject in the echo', (kind) => {
  const update = createUpdate(everyChange[kind])
  expect(sayChange(update)).not.toMatch(/undefined|null/)
  expect(sayRecorded([update], null)).toMatch(/^AA-2026-014: /)
})

test('a reason is added where the exact words lack it, and is not doubled where they hold it', () => {
  const texts = { reason: 'awaiting the new system' }
  expect(sayChange(createUpdate(everyChange.flagged, { texts }))).toBe('Blocked. Reason: awaiting the new system.')
  expect(sayChange(createUpdate(everyChange.flagged, { texts, words: '14 is blocked: awaiting the new system' }))).toBe('Blocked.')
})

test("the chair's decision recorded by somebody else says who decided and who recorded", () => {
  const update = createUpdate(everyChange['sent-back'], { onBehalfOfPost: 'PCC' })
  expect(sayChange(update)).toBe('Decided by PCC, recorded by Jo Ashdown: sent back: the chair is not yet satisfied.')
  const telephoned = createUpdate(everyChange.progressed, { onBehalfOfPost: 'CC' })
  expect(sayChange(telephoned)).toBe('Said by CC, recorded by Jo Ashdown: progress: 50%.')
})

test('what was recorded on another day than that of its meeting names the meeting', () => {
  const change = { ...everyChange['sent-back'], meeting: 'AA-M2026-04' }
  const update = createUpdate(change, { onBehalfOfPost: 'PCC', at: '2026-12-07T10:00:00.000Z' })
  expect(sayChange(update, sampleFacts)).toBe(
    'Decided by PCC, recorded by Jo Ashdown: sent back: the chair is not yet satisfied. For the A&A meeting on Thursday 3 December.',
  )
  expect(sayChange({ ...update, at: '2026-12-03T10:00:00.000Z' }, sampleFacts)).not.toContain('meeting')
})

test('the words of a due are used where they alone say when', () => {
  const due = { form: 'condition' } as const
  const update = createUpdate({ kind: 'date-asked', due }, { texts: { condition: 'after the survey' } })
  expect(sayChange(update)).toBe('Asked for another date: after the survey.')
})

test('the echo of done says that it is a report for the chair', () => {
  expect(sayRecorded([createUpdate(everyChange['reported-done'])], null)).toBe('AA-2026-014: Reported done, for the chair to discharge.')
})

test('a day of completion before the report is named', () => {
  const update = createUpdate({ kind: 'reported-done', on: '2026-11-18' })
  expect(sayRecorded([update], null)).toBe('AA-2026-014: Reported done on Wednesday 18 November, for the chair to discharge.')
})

test('the echo of an asked date says what stands until it is agreed', () => {
  const update = createUpdate(everyChange['date-asked'])
  expect(sayRecorded([update], createSampleAction('AA-2026-014'), sampleFacts)).toBe(
    'AA-2026-014: Asked for another date: Friday 29 January 2027. It stays due Friday 13 November until the policy officer or the chair agrees.',
  )
  const owed = createSampleAction('AA-2026-014', { due: { form: 'none' } })
  expect(sayRecorded([update], owed, sampleFacts)).toContain('It has no date until the policy officer or the chair agrees.')
})

test('several updates are echoed on a line each', () => {
  const updates = [createUpdate(everyChange.progressed), createUpdate(everyChange['date-asked'], { subject: 'AA-2026-015' })]
  expect(sayRecorded(updates, null).split('\n')).toHaveLength(2)
})

test('the echo for a post does not show the subject of the log', () => {
  expect(sayRecorded([createUpdate(everyChange.appointed, { subject: 'POST-CC' })], null)).toMatch(/^Recorded: Jo Ashdown acts as CC/)
})

test.each([
  ['closures', '', 'The office has no days off of its own.'],
  ['closures', '2026-12-24,2026-12-28', 'Days off: Thursday 24 December 2026 and Monday 28 December 2026.'],
  ['digest-channel', 'channel:19', 'The weekly digest has a channel now.'],
  ['digest-channel-aa', 'channel:19', 'The weekly digest of AA has a channel now.'],
  ['other', 'x', 'Setting other is now "x".'],
])('the setting %s is told in words: %j', (name, value, said) => {
  expect(sayChange(createUpdate({ kind: 'setting-set', value }, { subject: `SETTING-${name}` }))).toBe(said)
})
