import { beforeAll, describe, expect, test } from 'vitest'
import { actorOn } from '../../bot/actions/office.ts'
import { type ImportPlan, planImport } from '../../bot/sheets/plan.ts'
import { readTracker } from '../../bot/sheets/tracker.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'
import { csvOf, excelDay, HEADS, workbookOf } from '../support/trackers.ts'

const TODAY = '2026-03-02'
let office: SmallOffice
beforeAll(async () => {
  office = await createSmallOffice()
  await office.raise({ wording: 'Share the old plan', oldRef: '7' })
})

async function plan(bytes: Uint8Array, oid: string = people.policyOfficer.oid): Promise<ImportPlan> {
  const file = await readTracker(bytes)
  if ('problem' in file) throw new Error(file.problem)
  const facts = { office: office.record.office(), actions: office.record.actions(), board: 'AA', today: TODAY } as const
  return planImport(file, { ...facts, actor: actorOn(facts.office, oid, TODAY) })
}
const row = (given: Partial<Record<string, string>>, more: Record<string, string> = {}) => {
  const usual = { No: '1.1', Action: 'Share the plan', Owner: 'CC', Due: '', 'Date raised': '20/01/2026', Status: '', ...given, ...more }
  return csvOf([Object.keys(usual), Object.values(usual) as string[]])
}
const planned = async (given: Partial<Record<string, string>>, more?: Record<string, string>) => {
  const { rows, faulty } = await plan(row(given, more))
  expect(faulty).toEqual([])
  return rows[0]
}

describe('when an action is due', () => {
  test.each([
    ['30/01/2027', { form: 'day', day: '2027-01-30' }],
    ['20 February 2026', { form: 'day', day: '2026-02-20', words: '20 February 2026' }],
    ['by end of March 2026', { form: 'day', day: '2026-03-31', words: 'by end of March 2026' }],
    ['January/ February 2027', { form: 'window', from: '2027-01-01', to: '2027-02-28', words: 'January/ February 2027' }],
    ['March 2026 meeting', { form: 'meeting', meeting: 'AA-M2026-02', words: 'March 2026 meeting' }],
    ['September 2026 meeting', { form: 'meeting-to-plan', board: 'AA', month: '2026-09', words: 'September 2026 meeting' }],
    ['Ongoing', { form: 'none', words: 'Ongoing' }],
    ['TBC', { form: 'none', words: 'TBC' }],
    ['In good time', { form: 'none', words: 'In good time' }],
    ['', { form: 'none' }],
  ])('%j is read as %j', async (Due, due) => {
    const found = (await planned({ Due }))?.raise.due
    expect(found).toMatchObject(due)
    if (due.form === 'none' && Due) expect(found?.words).toBe(Due)
  })

  test('a real date of Excel is a day, and words that name none are said', async () => {
    const { rows } = await plan(
      await workbookOf([
        HEADS,
        ['1', 'Share the plan', 'CC', excelDay('2026-04-17'), null, null],
        ['2', 'Share more', 'CC', 'When ready', null, null],
      ]),
    )
    expect(rows[0]?.raise.due).toEqual({ form: 'day', day: '2026-04-17' })
    expect(rows[1]?.notes.join(' ')).toContain('No day can be read from “When ready”')
  })
})

describe('where an action stands', () => {
  test.each([
    ['Action complete', {}, { kind: 'report-done', percent: null, words: 'Action complete' }, 'for the chair to discharge'],
    ['Closed', {}, { kind: 'report-done', percent: null, words: 'Closed' }, 'only the chair closes'],
    ['Refer to 1.4', {}, { kind: 'report-progress', percent: null, words: 'Refer to 1.4' }, 'refers to 1.4'],
    ['40%', {}, { kind: 'report-progress', percent: 40, words: '40%' }, ''],
    ['On hold until May', {}, { kind: 'hold', percent: null, words: 'On hold until May' }, ''],
    ['Withdrawn', {}, { kind: 'report-progress', percent: null, words: 'Withdrawn' }, 'only the chair can withdraw'],
    ['The survey is out', {}, { kind: 'report-progress', percent: null, words: 'The survey is out' }, ''],
    ['Open', {}, null, ''],
    ['', { Closed: '12/02/2026' }, { kind: 'report-done', percent: null, words: '12/02/2026' }, 'only the chair closes'],
    [
      'Open',
      { Closed: '12/02/2026' },
      { kind: 'report-progress', percent: null, words: 'Status: Open\nOutcome: 12/02/2026' },
      'different things',
    ],
    ['', { Update: 'Completed' }, { kind: 'report-done', percent: null, words: 'Completed' }, 'reported done'],
    [
      'Complete',
      { Update: 'Sent on Monday' },
      { kind: 'report-done', percent: null, words: 'Status: Complete\nLast update: Sent on Monday' },
      '',
    ],
  ])('status %j with %j is followed by %j', async (Status, more, follow, note) => {
    const found = await planned({ Status }, more as Record<string, string>)
    expect(found?.follow).toEqual(follow)
    expect(found?.notes.join(' ')).toContain(note)
  })
})

describe('who owns it, and where it arose', () => {
  test.each([
    ['CC', 'CC', []],
    ['Chief Constable', 'CC', []],
    ['T/CC', 'CC', []],
    ['A/DCC', 'DCC', []],
    ['Robin Marsh', 'CC', []],
    ['CC / DCC', 'CC', ['DCC']],
    ['DCC, ACC and CC', 'DCC', ['ACC', 'CC']],
  ])('%j is led by %s', async (Owner, lead, supporting) => {
    expect((await planned({ Owner }))?.raise).toMatchObject({ lead, supporting })
  })

  test('the day names the meeting, and the name or ref of a meeting names the day', async () => {
    expect((await planned({}))?.raise).toMatchObject({ raisedOn: '2026-01-20', raisedAt: 'AA-M2026-01' })
    expect((await planned({ 'Date raised': '' }, { Meeting: 'A&A Performance, quarter 3' }))?.raise).toMatchObject({
      raisedOn: '2026-01-20',
      raisedAt: 'AA-M2026-01',
    })
    expect((await planned({ 'Date raised': '12 November 2025' }))?.raise).toMatchObject({ raisedOn: '2025-11-12', raisedAt: '' })
    expect((await planned({ 'Date raised': '' }))?.notes.join(' ')).toContain('Today is put down')
  })

  test('the old ref and the words of every other cell are kept', async () => {
    const found = await planned({ No: '1.1', Due: 'Spring', Status: 'Ongoing' }, { Mood: 'hopeful' })
    expect(found?.raise.oldRef).toBe('1.1')
    expect(found?.raise.quote).toBe('Ref: 1.1; Owner: CC; Due: Spring; Raised: 20/01/2026; Status: Ongoing; Mood: hopeful')
  })
})

describe('a faulty row is named with its row, its column, what is wrong and what to do', () => {
  test.each([
    [{ Action: '' }, {}, 'Action', 'no words that say what is to be done'],
    [{ Action: 'x'.repeat(4001) }, {}, 'Action', 'more than 4,000 characters'],
    [{ Owner: '' }, {}, 'Owner', 'Nobody is named'],
    [{ Owner: 'ACC Ops' }, {}, 'Owner', 'no one post for “ACC Ops”'],
    [{}, { Supporting: 'DCC, Somebody' }, 'Supporting', 'no one post for “Somebody”'],
    [{ Due: '31/02/2026' }, {}, 'Due', 'no such day as “31/02/2026”'],
    [{ 'Date raised': '31/02/2026' }, {}, 'Date raised', 'no such day'],
    [{ 'Date raised': '12/12/2026' }, {}, 'Date raised', 'still to come'],
    [{}, { Board: 'XYZ' }, 'Board', 'no board “XYZ”'],
    [{ Status: '150%' }, {}, 'Status', 'no percentage'],
    [{}, { '% complete': 'lots' }, '% complete', 'no percentage'],
    [{}, { Lane: 'secret' }, 'Lane', 'no lane'],
    [{}, { Lane: 'Office only' }, 'Owner', 'CC may not see'],
    [{}, { Marking: 'TOP' }, 'Marking', 'no marking'],
  ])('%j %j', async (given, more, column, words) => {
    const { rows, faulty } = await plan(row(given, more as Record<string, string>))
    expect(rows).toEqual([])
    expect(faulty).toMatchObject([{ sheet: '', row: 2, column }])
    expect(faulty[0]?.says).toContain(words)
  })

  test('a row that stands twice comes in once, and a row with only a number is none', async () => {
    const { rows, faulty } = await plan(
      csvOf([HEADS, ['1', 'Share', 'CC', '', '', ''], ['1', ' share', 'CC', '', '', ''], ['2', '', '', '', '', '']]),
    )
    expect(rows).toHaveLength(1)
    expect(faulty).toMatchObject([{ row: 3, says: expect.stringContaining('same action as row 2') }])
  })

  test('somebody who is no policy officer of the board has every row refused', async () => {
    const { rows, faulty } = await plan(row({}), people.minuteTaker.oid)
    expect(rows).toEqual([])
    expect(faulty[0]?.says).toContain('not a policy officer of AA')
  })
})

describe('what the record has already', () => {
  test('is named with its ref and not planned again', async () => {
    const { rows, known } = await plan(
      csvOf([HEADS, ['7', 'Share  the old PLAN', 'CC', '', '', ''], ['7', 'Share another plan', 'CC', '', '', '']]),
    )
    expect(known).toEqual([{ sheet: '', row: 2, ref: 'AA-2026-001' }])
    expect(rows[0]?.notes.join(' ')).toContain('another action of this ref already: AA-2026-001')
  })

  test('is not betrayed to a policy officer who may not see it', async () => {
    const force = await createSmallOffice()
    await force.raise({ wording: 'Settle the rota.', oldRef: '9', lane: 'force' })
    const file = await readTracker(csvOf([HEADS, ['9', 'Settle the rota.', 'CC', '', '', '']]))
    if ('problem' in file) throw new Error(file.problem)
    const facts = { office: force.record.office(), actions: force.record.actions(), board: 'AA', today: TODAY } as const
    const found = await planImport(file, { ...facts, actor: actorOn(facts.office, people.policyOfficer.oid, TODAY) })
    expect([found.known, found.rows[0]?.notes.join(' ').includes('already')]).toEqual([[], false])
  })

  test('the same action is the same request, from whatever file it comes', async () => {
    const one = await planned({ Owner: 'CC' })
    const two = await planned({ Owner: 'DCC', Status: 'Ongoing' }, { Mood: 'new' })
    expect(one?.key).toBe(two?.key)
    expect(one?.key).not.toBe((await planned({ Action: 'Share another' }))?.key)
  })
})
