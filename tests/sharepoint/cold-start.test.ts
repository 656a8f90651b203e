import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SnapshotKeep } from '../../bot/delivery/ports.ts'
import { createRecord } from '../../bot/sharepoint/record.ts'
import { loadLongRecord } from '../bench/long-record.ts'
import { lag, startSite, type TestSite } from './site.ts'

const FEW = 20
const MANY = 1_000

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const LIMIT = 60

/** What a start with a kept snapshot costs, and the mending after it, in units of Graph. */
async function unitsOfStart(): Promise<{ start: number; mending: number }> {
  let kept: string | undefined
  const keep: SnapshotKeep = {
    load: async () => kept,
    save: async (text) => {
      kept = text
    },
  }
  const { items, graph } = site
  const opened = async () => {
    const record = createRecord({ items, keep, alarm: (words) => site.alarms.push(words), mayMend: async () => false })
    await record.open()
    return record
  }
  ;(await opened()).close()
  graph.clearRequests()
  const record = await opened()
  const start = graph.units()
  await record.mend()
  record.close()
  return { start, mending: graph.units() - start }
}

test('with a kept snapshot a start costs the same however long the record is, and mending two units more for each thousand rows', async () => {
  loadLongRecord(site.graph, FEW)
  await lag()
  const few = await unitsOfStart()
  loadLongRecord(site.graph, MANY, FEW)
  // Reading the long log without a snapshot is what the limit is for; here it only prepares.
  site.graph.behaviour.unitsPerMinute = 1e9
  await lag()
  const many = await unitsOfStart()
  expect(many.start).toBe(few.start)
  expect(many.mending).toBe(few.mending + (2 * MANY) / 1_000)
  // So 10,000 actions are within the limit.
  expect(few.start + few.mending + 2 * 10).toBeLessThanOrEqual(LIMIT)
  expect(site.alarms).toEqual([])
}, 60_000)
