import { beforeEach, describe, expect, test } from 'vitest'
import { createNotebook, type Notebook } from '../../bot/minutes/notebook.ts'
import type { ReviewOutcome } from '../../bot/minutes/notes.ts'
import { parseStoredNotes } from '../../bot/minutes/proposal.ts'
import { boardIn, meetingIn, proposeReviewed } from '../../bot/minutes/propose-reviewed.ts'
import { createMemoryFiles, type MemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

const { policyOfficer, minuteTaker, chief, chair } = people

let office: SmallOffice
let files: MemoryFiles
let notebook: Notebook
beforeEach(async () => {
  office = await createSmallOffice()
  await office.raise({ wording: 'Share the cell capacity plan with the PCC.' })
  await office.raise({ wording: 'Report on taser refresher training.', due: { form: 'meeting', meeting: 'AA-M2026-01' } })
  await office.raise({ wording: 'Set out the options for custody cleaning.' })
  files = createMemoryFiles()
  notebook = createNotebook({ files, record: office.record, inbox: office.commands, clock: office.clock })
})

const propose = (outcome: ReviewOutcome, quote: string, target = '') => {
  const actions = [...office.record.actions().values()].map(({ action }) => action)
  const facts = {
    office: office.record.office(),
    actions,
    board: 'AA',
    on: '2026-01-20' as const,
    today: '2026-03-02' as const,
    text: quote,
  }
  return proposeReviewed([{ quote, outcome, target }], facts).map(({ ref, change, doubts, state }) => ({ ref, change, doubts, state }))
}

describe('what notes say of an earlier action becomes', () => {
  test.each<[string, ReviewOutcome, string, string, object]>([
    ['a discharge, as met', 'discharged', 'The PCC discharged AA-2026-001.', '', { kind: 'discharge', outcome: 'met' }],
    [
      'a discharge in part',
      'discharged',
      'AA-2026-001: partially complete, and discharged.',
      '',
      { kind: 'discharge', outcome: 'part-met' },
    ],
    ['a discharge as superseded', 'discharged', 'AA-2026-001: overtaken by events.', '', { kind: 'discharge', outcome: 'superseded' }],
    ['a withdrawal', 'discharged', 'AA-2026-001 is no longer needed.', '', { kind: 'withdraw' }],
    ['a transfer', 'transferred', 'AA-2026-001 moved to the Panel.', 'Police and Crime Panel', { kind: 'transfer', board: 'PCP' }],
    [
      'a transfer, where it was discharged to another board',
      'discharged',
      'AA-2026-001 discharged; taken on.',
      'PCP',
      { kind: 'transfer', board: 'PCP' },
    ],
    ['a transfer without a board', 'transferred', 'AA-2026-001 moved on.', 'Estates Board', { kind: 'transfer', board: '' }],
    ['a report of its owner, and no discharge', 'completed', 'AA-2026-001: complete.', '', { kind: 'report-done' }],
    ['progress', 'updated', 'AA-2026-001: half of it is there.', '', { kind: 'report-progress' }],
    ['a carry to the next meeting', 'carried forward', 'AA-2026-001: ongoing.', '', { kind: 'carry-forward', to: 'AA-M2026-02' }],
    [
      'a carry to the meeting that is named',
      'carried forward',
      'AA-2026-001: carried forward to the March meeting.',
      '',
      { kind: 'carry-forward', to: 'AA-M2026-02' },
    ],
    [
      'a carry to the board of a month',
      'carried forward',
      'AA-2026-001: C/Fwd.',
      'March Board',
      { kind: 'carry-forward', to: 'AA-M2026-02' },
    ],
    [
      'a carry to a meeting that nobody has planned',
      'carried forward',
      'AA-2026-001: put over to the July meeting.',
      '',
      { kind: 'carry-forward', to: '' },
    ],
    ['a carry to a board that is none', 'carried forward', 'AA-2026-001: held over.', 'Estates Board', { kind: 'carry-forward', to: '' }],
    [
      'an item to bring back',
      'brought back',
      'AA-2026-001 to be reviewed at the March 2026 meeting.',
      '',
      { kind: 'bring-back', to: 'AA-M2026-02' },
    ],
    ['an item to bring back, without a meeting', 'brought back', 'AA-2026-001 was brought back today.', '', { kind: 'bring-back', to: '' }],
  ])('%s', (_, outcome, quote, target, change) => {
    expect(propose(outcome, quote, target)).toMatchObject([{ ref: 'AA-2026-001', change, state: 'proposed' }])
  })

  test('a doubt beside it where the words may deny a discharge, or name a board that nobody knows', () => {
    expect(propose('discharged', 'AA-2026-001 could not be discharged.')).toMatchObject([
      { doubts: ['The words may say that it was not discharged.'] },
    ])
    expect(propose('transferred', 'AA-2026-001 moved there.', 'Estates Board')).toMatchObject([
      { doubts: ['The record knows no other board called "Estates Board".'] },
    ])
  })

  test('nothing where the record knows it already, and it says so', async () => {
    await office.does(chief.oid, { kind: 'report-done', ref: 'AA-2026-001' })
    expect(propose('completed', 'AA-2026-001: complete.')).toMatchObject([
      { state: 'dropped', doubts: ['AA-2026-001 is reported done already.'] },
    ])
    await office.does(chair.oid, { kind: 'discharge', ref: 'AA-2026-001', outcome: 'met', reason: '' })
    expect(propose('discharged', 'AA-2026-001: discharged.')).toMatchObject([
      { state: 'dropped', doubts: ['AA-2026-001 is discharged already.'] },
    ])
  })
})

test.each([
  ['the panel', ''],
  ['Police and Crime Panel', 'PCP'],
  ['pcp', 'PCP'],
  ['A&A', ''],
  ['', ''],
])('"%s" means the other board "%s"', (words, ref) => {
  expect(boardIn(words, { office: office.record.office(), board: 'AA' })).toBe(ref)
})

test.each([
  ['the March meeting', 'AA-M2026-02'],
  ['to the next meeting', 'AA-M2026-02'],
  ['to 26 March 2026', 'AA-M2026-02'],
  ['to the meeting on 20 January 2026', ''],
  ['nowhere', ''],
])('"%s" means the meeting "%s"', (words, ref) => {
  expect(meetingIn(words, { office: office.record.office(), board: 'AA', on: '2026-01-20', today: '2026-03-02' })).toBe(ref)
})

const NOTES = `Date: Tuesday 20th January 2026

1. Review of Action Tracker
AA-2026-001 Cell capacity plan – discharged.
AA-2026-002 Taser refresher training – carried forward to the March meeting.
AA-2026-003 Custody cleaning – complete.
Bicycle racks – complete.
`

const open = (state: 'open-for-review' | 'held') => office.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2026-01', state })
const stands = (ref: string) => office.record.actions().get(ref)?.action
const last = async (ref: string) => (await office.record.history(ref)).at(-1)

describe('updates of notes', () => {
  test('are recorded in the open review as said there, each with its words, and what needs an action waits', async () => {
    await open('open-for-review')
    const notes = (await notebook.take(NOTES, policyOfficer.oid))!
    expect(notes.reviewed.map(({ number, ref, outcome }) => [number, ref, outcome])).toEqual([
      [1, 'AA-2026-001', 'discharged'],
      [2, 'AA-2026-002', 'carried forward'],
      [3, 'AA-2026-003', 'completed'],
      [4, '', 'completed'],
    ])
    const result = await notebook.confirmReviewed(notes.id, policyOfficer.oid, [1, 2, 3, 4], { route: 'chat' })
    expect(result).toMatchObject({ incomplete: [4], refused: [], kept: [], unrecorded: [] })
    expect(result?.recorded.map(({ ref }) => ref)).toEqual(['AA-2026-001', 'AA-2026-002', 'AA-2026-003'])
    expect(result?.notes.reviewed.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'proposed'])
    expect(await last('AA-2026-001')).toMatchObject({
      change: { kind: 'discharged', outcome: 'met', on: '2026-01-20' },
      words: 'AA-2026-001 Cell capacity plan – discharged.',
      byPost: 'PCC-POLICY',
      onBehalfOfPost: 'PCC',
    })
    expect(stands('AA-2026-002')).toMatchObject({ reviewAt: 'AA-M2026-02', due: { meeting: 'AA-M2026-02' }, meetingsCarried: 1 })
    expect(await last('AA-2026-003')).toMatchObject({ change: { kind: 'reported-done' }, onBehalfOfPost: 'CC' })
  })

  test('that are the chair’s wait where the review is not open, and are recorded once it is', async () => {
    const notes = (await notebook.take(NOTES, minuteTaker.oid))!
    const before = await notebook.confirmReviewed(notes.id, minuteTaker.oid, [1, 2, 3], { route: 'chat' })
    expect(before?.refused.map(({ number, refusal }) => [number, refusal.refused])).toEqual([
      [1, 'meeting-not-open'],
      [2, 'meeting-not-open'],
    ])
    expect([stands('AA-2026-001')?.status, stands('AA-2026-003')?.status]).toEqual(['open', 'reported-done'])
    await open('open-for-review')
    const after = await notebook.confirmReviewed(notes.id, minuteTaker.oid, [1, 2, 3], { route: 'chat' })
    expect(after?.recorded.map(({ number }) => number)).toEqual([1, 2, 3])
    expect([stands('AA-2026-001')?.status, stands('AA-2026-002')?.reviewAt]).toEqual(['discharged', 'AA-M2026-02'])
  })

  test('are recorded once, also when the notes are pasted again, by somebody else or with other blanks', async () => {
    await open('open-for-review')
    const notes = (await notebook.take(NOTES, policyOfficer.oid))!
    await notebook.confirmReviewed(notes.id, policyOfficer.oid, [2, 3], { route: 'chat' })
    await notebook.confirmReviewed(notes.id, policyOfficer.oid, [2, 3], { route: 'card' })
    const again = (await notebook.take(NOTES.replaceAll(' – ', '  – '), minuteTaker.oid))!
    expect(again.reviewed.map(({ state }) => state)).toEqual(['proposed', 'dropped', 'dropped', 'proposed'])
    await notebook.confirmReviewed(again.id, minuteTaker.oid, [1, 2, 3], { route: 'chat' })
    expect([(await office.record.history('AA-2026-002')).length, (await office.record.history('AA-2026-003')).length]).toEqual([2, 2])
    expect(stands('AA-2026-001')?.status).toBe('discharged')
  })

  test('take the action, the place or nothing from a person; nobody else can, and not once they are settled', async () => {
    const notes = (await notebook.take(NOTES, policyOfficer.oid))!
    const told = await notebook.changeReviewed(notes.id, policyOfficer.oid, 4, { ref: 'AA-2026-002' })
    expect(told?.reviewed[3]).toMatchObject({ ref: 'AA-2026-002', state: 'proposed' })
    await notebook.changeReviewed(notes.id, policyOfficer.oid, 1, { state: 'dropped' })
    expect(await notebook.changeReviewed(notes.id, policyOfficer.oid, 1, { ref: 'AA-2026-002' })).toBeUndefined()
    expect(await notebook.changeReviewed(notes.id, chief.oid, 2, { state: 'dropped' })).toBeUndefined()
    expect(await notebook.confirmReviewed(notes.id, chief.oid, [2], { route: 'chat' })).toBeUndefined()
    const result = await notebook.confirmReviewed(notes.id, policyOfficer.oid, [1, 4], { route: 'chat' })
    expect(result?.recorded).toEqual([{ number: 4, ref: 'AA-2026-002' }])
    expect(stands('AA-2026-001')?.status).toBe('open')
  })

  test('that could not be taken in are none, and are recorded when they are sent again', async () => {
    const away = createNotebook({
      files,
      record: office.record,
      clock: office.clock,
      inbox: { submit: async () => ({ ok: 'kept' }) },
    })
    const notes = (await away.take(NOTES, policyOfficer.oid))!
    expect(await away.confirmReviewed(notes.id, policyOfficer.oid, [3], { route: 'chat' })).toMatchObject({ kept: [3], recorded: [] })
    expect(await notebook.confirmReviewed(notes.id, policyOfficer.oid, [3], { route: 'chat' })).toMatchObject({
      kept: [],
      recorded: [{ number: 3 }],
    })
  })

  test('files of before have none, and what is no update makes them unreadable', async () => {
    const { reviewed, ...older } = (await notebook.take(NOTES, policyOfficer.oid))!
    expect(reviewed).toHaveLength(4)
    expect(parseStoredNotes(JSON.stringify(older))).toMatchObject({ proposals: older.proposals, reviewed: [] })
    expect(parseStoredNotes(JSON.stringify({ ...older, reviewed }))?.reviewed).toEqual(reviewed)
    expect(parseStoredNotes(JSON.stringify({ ...older, reviewed: [{ ...reviewed[0], change: { kind: 'raise' } }] }))).toBeUndefined()
  })
})
