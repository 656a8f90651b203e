import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { HandEdit } from '../../bot/delivery/ports.ts'
import { AppError } from '../../bot/errors.ts'
import { createRecord, type SharePointRecord } from '../../bot/sharepoint/record.ts'
import { appointed, office } from './office.ts'
import { lag, opened, progressed, raised, startSite, type TestSite } from './site.ts'

let site: TestSite
const records: SharePointRecord[] = []
beforeAll(async () => {
  site = await startSite()
})
afterAll(async () => {
  for (const record of records) record.close()
  await site.close()
})
beforeEach(() => {
  site.graph.clearRequests()
  site.alarms.length = 0
})

/** An instance, and what it was told to keep. */
async function startRecord(given?: (edit: HandEdit) => Promise<void>) {
  const offered: HandEdit[] = []
  const keep = async (edit: HandEdit) => void offered.push(edit)
  const alarm = (words: string) => site.alarms.push(words)
  const record = createRecord({ items: site.items, alarm, patienceMs: 6000, onHandEdit: given ?? keep })
  records.push(record)
  await opened(record)
  return { record, offered }
}

const row = (ref: string) => site.graph.items('Actions').find((item) => item.fields.Ref === ref)
const edit = (ref: string, change: Record<string, string | number | null>) => site.graph.edit('Actions', row(ref)?.id ?? 0, change)

/** An action with its row, as two updates left it. */
async function plant(record: SharePointRecord, ref: string) {
  const first = raised(ref)
  const second = progressed(first, 40, `progress-${ref}`)
  for (const update of [first, second]) {
    await record.append(update)
    await record.project(ref)
  }
  return second
}

describe('an Actions row changed by hand', () => {
  test('is put back at the next look, and offered column by column with its editor', async () => {
    const { record, offered } = await startRecord()
    await plant(record, 'AA-2026-301')
    const before = row('AA-2026-301')?.fields
    edit('AA-2026-301', { Status: 'discharged', Progress: 100 })
    await lag()
    site.graph.clearRequests()
    await record.putBackEdits()
    expect(row('AA-2026-301')?.fields).toEqual(before)
    const by = { editorOid: '00000000-0000-4000-8000-0000000000aa', editorName: 'Records Officer' }
    expect(offered).toMatchObject([
      { list: 'Actions', ref: 'AA-2026-301', column: 'Status', old: 'open', new: 'discharged', ...by },
      { list: 'Actions', ref: 'AA-2026-301', column: 'Progress', old: '40', new: '100', ...by },
    ])
    expect(new Set(offered.map(({ id }) => id)).size).toBe(2)
    // 1 for the changes, 1 to read the row, 2 to put it back.
    expect(site.graph.units()).toBe(4)
    await lag()
    await record.putBackEdits()
    expect(offered).toHaveLength(2)
  })

  test('costs one unit to look for when only the service has written', async () => {
    const { record, offered } = await startRecord()
    await plant(record, 'AA-2026-302')
    await lag()
    site.graph.clearRequests()
    await record.putBackEdits()
    expect(site.graph.units()).toBe(1)
    expect(offered).toEqual([])
  })

  test('is offered as well when the service comes to write the row before it looks', async () => {
    const { record, offered } = await startRecord()
    const second = await plant(record, 'AA-2026-303')
    edit('AA-2026-303', { LeadPost: 'DCC' })
    await record.append(progressed(second, 60, 'progress-303-3'))
    await record.project('AA-2026-303')
    expect(row('AA-2026-303')?.fields).toMatchObject({ LeadPost: 'CC', Progress: 60, Seq: 3 })
    expect(offered).toMatchObject([{ column: 'LeadPost', old: 'CC', new: 'DCC' }])
  })

  test('is offered as well when it was changed while no instance ran', async () => {
    const { record } = await startRecord()
    await plant(record, 'AA-2026-304')
    edit('AA-2026-304', { Board: 'GB' })
    await lag()
    const { offered } = await startRecord()
    expect(row('AA-2026-304')?.fields.Board).toBe('AA')
    expect(offered).toMatchObject([{ ref: 'AA-2026-304', column: 'Board', old: 'AA', new: 'GB' }])
  })

  test('is one offer on two instances, under one id', async () => {
    const [a, b] = [await startRecord(), await startRecord()]
    await plant(a.record, 'AA-2026-305')
    await lag()
    await b.record.refresh()
    edit('AA-2026-305', { Status: 'discharged' })
    await lag()
    await Promise.all([a.record.putBackEdits(), b.record.putBackEdits()])
    expect(row('AA-2026-305')?.fields.Status).toBe('open')
    expect(new Set([...a.offered, ...b.offered].map(({ id }) => id)).size).toBe(1)
  })

  test('stays as it is until its offer is kept', async () => {
    let away = true
    const kept: HandEdit[] = []
    const { record } = await startRecord(async (edited) => {
      if (away) throw new AppError('store-unavailable', 'The storage does not answer.')
      kept.push(edited)
    })
    await plant(record, 'AA-2026-306')
    edit('AA-2026-306', { Status: 'discharged' })
    await lag()
    await expect(record.putBackEdits()).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(row('AA-2026-306')?.fields.Status).toBe('discharged')
    away = false
    await record.putBackEdits()
    expect(row('AA-2026-306')?.fields.Status).toBe('open')
    expect(kept).toMatchObject([{ ref: 'AA-2026-306', column: 'Status' }])
  })

  test.each([
    ['a number that runs ahead', 'AA-2026-311', { Seq: 99 }, 'Seq', 2, []],
    ['a state that is none', 'AA-2026-312', { State: '{"action":{}}' }, 'Status', 'open', []],
    ['another ref', 'AA-2026-313', { Ref: 'AA-2026-999' }, 'Ref', 'AA-2026-313', ['Ref']],
    ['no words', 'AA-2026-314', { Wording: null }, 'Wording', 'Bring the custody figures', ['Wording']],
  ])('is put back when a person gave it %s', async (_, ref, change, column, value, columns) => {
    const { record, offered } = await startRecord()
    await plant(record, ref)
    const before = row(ref)
    edit(ref, change)
    await lag()
    await record.putBackEdits()
    const now = site.graph.items('Actions').find((item) => item.id === before?.id)
    expect(now?.fields).toEqual(before?.fields)
    expect(now?.fields[column]).toBe(value)
    expect(offered.map((offer) => offer.column)).toEqual(columns)
  })

  test('that another instance has brought further is put back to where that one left it', async () => {
    const [slow, fast] = [await startRecord(), await startRecord()]
    const second = await plant(slow.record, 'AA-2026-315')
    await lag()
    await fast.record.refresh()
    await fast.record.append(progressed(second, 80, 'progress-315-3'))
    await fast.record.project('AA-2026-315')
    const before = row('AA-2026-315')?.fields
    edit('AA-2026-315', { Status: 'discharged' })
    await lag()
    await slow.record.putBackEdits()
    expect(row('AA-2026-315')?.fields).toEqual(before)
    expect(slow.offered).toMatchObject([{ column: 'Status', old: 'open', new: 'discharged' }])
  })

  test('that was removed stands again, and is told aloud', async () => {
    const { record } = await startRecord()
    await plant(record, 'AA-2026-316')
    await lag()
    await record.putBackEdits()
    const before = row('AA-2026-316')
    site.graph.remove('Actions', before?.id ?? 0)
    await lag()
    await record.putBackEdits()
    expect(row('AA-2026-316')?.fields).toEqual(before?.fields)
    expect(site.alarms).toEqual(['Actions/AA-2026-316 was removed from its list by hand; it stands again.'])
  })
})

test('a row of another list that was changed by hand is offered when it is mended', async () => {
  const { record, offered } = await startRecord()
  for (const update of [...office, appointed]) {
    await record.append(update)
    await record.project(update.subject)
  }
  const holder = site.graph.items('Holders')[0]
  site.graph.edit('Holders', holder?.id ?? 0, { ToDay: '2026-12-31' })
  await lag()
  expect(await record.mend()).toEqual(['Holders/CC/00000000-0000-4000-8000-000000000009/acting/2026-01-01'])
  expect(offered).toMatchObject([{ list: 'Holders', column: 'ToDay', old: '', new: '2026-12-31', editorName: 'Records Officer' }])
})
