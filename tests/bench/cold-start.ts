import { setTimeout as pause } from 'node:timers/promises'
import { createSnapshotKeep } from '../../bot/azure/snapshot-keep.ts'
import type { GraphStandIn } from '../../local/graph/start.ts'
import { PEOPLE } from '../flows/office.ts'
import { type Site, startSite } from '../flows/site.ts'
import { loadLongRecord } from './long-record.ts'
import { type Instance, startInstance } from './soak/instances.ts'

const ACTIONS = 10_000
const UNITS_PER_MINUTE = 1250

/**
 * An instance that starts on 10,000 actions with 60,000 updates while a snapshot is kept: from its process's begin to the first answer, and
 * all units of Graph that its start costs; of these those of mending, which reads every row once and keeps nobody waiting. The first instance, which has no snapshot and reads the whole log, is
 * there to keep one; the limit of units is off for it alone.
 */
export async function coldStart(): Promise<object> {
  await using site = await startSite({ instances: 0, at: new Date().toISOString(), behaviour: { unitsPerMinute: 1e9, lag: 0 } })
  const { graph } = site.m365
  loadLongRecord(graph, ACTIONS)
  graph.clearRequests()
  const first = await timed(site)
  await whenKept(site)
  await whenQuiet(graph)
  const whole = { secondsToFirstAnswer: first.seconds, graphUnits: graph.units() }
  await first.instance.close()
  graph.behaviour.unitsPerMinute = UNITS_PER_MINUTE
  graph.clearRequests()
  const second = await timed(site)
  await whenQuiet(graph)
  const { peakMemoryMb } = second.instance.figures
  await second.instance.close()
  const units = { graphUnits: graph.units(), ofThemMending: graph.units('query items') }
  const kept = { secondsToFirstAnswer: second.seconds, ...units, peakMemoryMb }
  return { unit: 's', actions: ACTIONS, updates: graph.items('Updates').length, withSnapshot: kept, withoutSnapshot: whole }
}

/** Starts an instance, and asks it for the tracker as soon as it listens. */
async function timed(site: Site): Promise<{ instance: Instance; seconds: number }> {
  const from = performance.now()
  const env = (port: number) => site.m365.env(`http://localhost:${port}`, port)
  const log = (line: string) => void process.stderr.write(line)
  const instance = await startInstance({ env, certFile: site.m365.certificate.certFile, log, startLimitMs: 300_000 })
  site.route(instance.url)
  const { status } = await site.api(PEOPLE.chair, '/api/tracker')
  if (status !== 200) throw new Error(`The tracker was answered with ${status}`)
  return { instance, seconds: Math.round((performance.now() - from) / 100) / 10 }
}

async function whenKept({ m365 }: Site): Promise<void> {
  const keep = createSnapshotKeep({ connectionString: m365.storage.connectionString })
  while ((await keep.load()) === undefined) await pause(500)
}

/** Nothing was asked of Graph for some seconds. */
async function whenQuiet(graph: GraphStandIn): Promise<void> {
  for (let before = -1; before !== graph.requests().length; ) {
    before = graph.requests().length
    await pause(4000)
  }
}
