import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SnapshotKeep } from '../../bot/delivery/ports.ts'
import { appointed, office } from './office.ts'
import { lag, OFFICER, opened, progressed, raised, startSite, type TestSite } from './site.ts'

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

function keptInMemory(): SnapshotKeep & { text: string | undefined } {
  const keep = {
    text: undefined as string | undefined,
    load: async () => keep.text,
    save: async (text: string) => {
      keep.text = text
    },
  }
  return keep
}

describe('following the log through faults', () => {
  test('a forgotten delta link begins again and loses nothing', async () => {
    const record = site.record()
    await opened(record)
    const other = site.record()
    const first = raised('AA-2026-140')
    await other.append(first)
    await lag()
    site.graph.faults.next({ kind: 'delta-410' })
    await record.refresh()
    expect(record.head('AA-2026-140')?.seq).toBe(1)
    expect(site.alarms).toEqual([])
  })

  test('an error in place of a row is told aloud and the other rows are taken in', async () => {
    const record = site.record()
    await opened(record)
    await site.record().append(raised('AA-2026-141'))
    await lag()
    site.graph.faults.next({ kind: 'delta-error-element' })
    await record.refresh()
    expect(record.head('AA-2026-141')?.seq).toBe(1)
    expect(site.alarms).toHaveLength(1)
  })

  test('an HTML 503 with Retry-After is waited for', async () => {
    const record = site.record()
    site.graph.faults.next({ kind: '503-html', retryAfter: '0.3', times: 2 })
    await opened(record)
    expect(record.head('AA-2026-141')?.seq).toBe(1)
  })

  test('a kept snapshot makes a start cheap and complete, and a broken one is passed over', async () => {
    const keep = keptInMemory()
    const first = site.record(keep)
    for (const update of [...office, appointed, raised('AA-2026-101')]) await site.record().append(update)
    await lag()
    await opened(first)
    expect(keep.text).toContain('AA-2026-101')
    const update = raised('AA-2026-142', { ...OFFICER })
    await site.record().append(update)
    await lag()
    const second = site.record(keep)
    await opened(second)
    expect(second.head('AA-2026-142')?.seq).toBe(1)
    expect(second.actions().get('AA-2026-101')).toEqual(first.actions().get('AA-2026-101'))
    expect(second.office()).toEqual(first.office())
    const third = site.record({ load: async () => '{"version":0}', save: async () => undefined })
    await opened(third)
    expect(third.actions().size).toBe(second.actions().size)
  })

  test('a snapshot kept from another address of the service is taken up, and the log read from its start', async () => {
    const keep = keptInMemory()
    await opened(site.record(keep))
    await site.record().append(raised('AA-2026-143'))
    await lag()
    keep.text = keep.text?.replaceAll(site.graph.origin, 'https://localhost:1')
    const moved = site.record(keep)
    await opened(moved)
    expect(moved.head('AA-2026-143')?.seq).toBe(1)
    expect(keep.text).toContain(site.graph.origin)
    expect(site.alarms).toEqual([])
  })
})

describe('rows of the log changed by hand', () => {
  test('an altered and a removed row of the log are told aloud, and the state stays', async () => {
    const record = site.record()
    await opened(record)
    const first = raised('AA-2026-120')
    await record.append(first)
    await lag()
    await record.refresh()
    const rows = site.graph.items('Updates').filter((item) => item.fields.Subject === 'AA-2026-120')
    site.graph.edit('Updates', rows[0]?.id ?? 0, { ByName: 'Somebody Else' })
    await lag()
    await record.refresh()
    site.graph.edit('Updates', rows[0]?.id ?? 0, { ByName: first.byName, Words: 'Something else was said' })
    await lag()
    await record.refresh()
    site.graph.edit('Updates', rows[0]?.id ?? 0, { Change: 'no JSON' })
    await lag()
    await record.refresh()
    site.graph.remove('Updates', rows[0]?.id ?? 0)
    await lag()
    await record.refresh()
    expect(site.alarms).toEqual([
      'AA-2026-120.0001 was altered in the Updates list.',
      'AA-2026-120.0001 was altered in the Updates list.',
      `Row ${rows[0]?.id} of the Updates list is no update, or no longer one.`,
      `Row ${rows[0]?.id} was removed from the Updates list.`,
    ])
    expect(record.actions().get('AA-2026-120')?.seq).toBe(1)
  })
})

describe('an older row of the log', () => {
  test('is told aloud when it was altered, and not when its words were redacted', async () => {
    const record = site.record()
    await opened(record)
    const first = raised('AA-2026-121')
    const second = progressed(first, 10, 'p-121-2')
    await record.append(first)
    await record.append(second)
    await lag()
    await record.refresh()
    await record.redact('AA-2026-121', 1)
    await lag()
    await record.refresh()
    expect(site.alarms).toEqual([])
    const item = site.graph.items('Updates').find((row) => row.fields.Key === 'AA-2026-121.0001')
    site.graph.edit('Updates', item?.id ?? 0, { ByPost: 'DCC' })
    await lag()
    await record.refresh()
    expect(site.alarms).toEqual(['AA-2026-121.0001 was altered in the Updates list.'])
    site.graph.edit('Updates', item?.id ?? 0, { ByPost: first.byPost })
  })
})
