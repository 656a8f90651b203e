import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createRecord } from '../../bot/sharepoint/record.ts'
import { appointed, office } from './office.ts'
import { lag, opened, progressed, raised, startSite, type TestSite, updateAfter } from './site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.graph.faults.clear()
  site.graph.clearRequests()
  site.alarms.length = 0
})

const row = (ref: string) => site.graph.items('Actions').find((item) => item.fields.Ref === ref)
const shown = (list: string) => site.graph.items(list).map((item) => item.fields)

describe('the log is the truth', () => {
  test('with every projection row deleted, the lists come back equal', async () => {
    const record = site.record()
    await opened(record)
    const first = raised('AA-2026-101')
    const second = progressed(first, 40, 'progress-101')
    const redaction = updateAfter(second, { subject: first.subject, requestId: 'redact-101', change: { kind: 'redacted', target: 2 } })
    const updates = [...office, appointed, first, second, redaction, raised('AA-2026-102')]
    for (const update of updates) await record.append(update)
    await record.redact(first.subject, 2)
    for (const subject of new Set(updates.map((update) => update.subject))) await record.project(subject)
    const lists = ['Actions', 'Meetings', 'Posts', 'Holders', 'Boards', 'People', 'Settings']
    const sorted = (list: string) => shown(list).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    const before = lists.map(sorted)
    expect(before.map((rows) => rows.length)).toEqual([2, 1, 1, 1, 1, 1, 1])
    for (const list of lists) for (const item of site.graph.items(list)) site.graph.remove(list, item.id)
    expect(lists.flatMap(sorted)).toEqual([])
    const written = await record.rebuild()
    expect(lists.map(sorted)).toEqual(before)
    expect(written).toHaveLength(before.flat().length)
    expect(await record.mend()).toEqual([])
    expect(JSON.stringify(before)).not.toContain('We are at 40%')
    record.close()
  })

  test('a row that lags, and a row that was edited by hand, are mended when the service opens', async () => {
    const first = site.record()
    await opened(first)
    const action = raised('AA-2026-110')
    await first.append(action)
    const other = raised('AA-2026-111')
    await first.append(other)
    await first.project(other.subject)
    site.graph.edit('Actions', row('AA-2026-111')?.id ?? 0, { Status: 'discharged' })
    await lag()
    const second = site.record()
    await second.open()
    await expect.poll(() => row('AA-2026-110')?.fields.Seq, { timeout: 5000 }).toBe(1)
    await expect.poll(() => row('AA-2026-111')?.fields.Status, { timeout: 5000 }).toBe('open')
  })

  test('a row that its writer never wrote is written after a time, also where another instance told of the update first', async () => {
    const writer = site.record()
    await opened(writer)
    const alarm = (words: string) => void site.alarms.push(words)
    const mender = createRecord({ items: site.items, alarm, refreshMs: 200, graceMs: 400 })
    await mender.open()
    await mender.mend()
    const action = raised('AA-2026-119')
    await writer.append(action)
    mender.fold([action])
    await expect.poll(() => row('AA-2026-119')?.fields.Seq, { timeout: 10_000 }).toBe(1)
    mender.close()
    writer.close()
  })

  test('a row that could not be written is written with the next look at the log', async () => {
    const record = site.record()
    await opened(record)
    const action = raised('AA-2026-112')
    await record.append(action)
    site.graph.faults.next({ kind: '403', match: { method: 'POST' } })
    await expect(record.project(action.subject)).rejects.toMatchObject({ code: 'store-refused' })
    expect(row('AA-2026-112')).toBeUndefined()
    await record.refresh()
    expect(row('AA-2026-112')?.fields.Seq).toBe(1)
  })

  test('a row that cannot be mended now keeps no other waiting, and is written later', async () => {
    const record = site.record()
    await opened(record)
    for (const ref of ['AA-2026-113', 'AA-2026-114']) await record.append(raised(ref))
    site.graph.faults.next({ kind: '403', match: { method: 'POST' } })
    expect(await record.mend()).toEqual(['Actions/AA-2026-114'])
    await record.refresh()
    expect(row('AA-2026-113')?.fields.Seq).toBe(1)
  })

  test('of two rows that show the same holder one stays, and rows added by hand are left alone', async () => {
    const [holder] = shown('Holders')
    site.graph.load('Holders', [{ ...holder }, { Title: 'a note' }, { Title: 'a note' }])
    const record = site.record()
    await opened(record)
    expect(shown('Holders').map((fields) => fields.Title)).toEqual(['CC: Morgan Chief', 'a note', 'a note'])
  })
})
