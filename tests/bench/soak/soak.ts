import { setTimeout as pause } from 'node:timers/promises'
import { createInboxRows } from '../../../bot/azure/inbox.ts'
import { openTables } from '../../../bot/azure/tables.ts'
import { action } from '../../flows/office.ts'
import { type Site, startSite } from '../../flows/site.ts'
import { type Compared, compare } from './compare.ts'
import { createDeliverer, type Deliverer } from './deliver.ts'
import { startFaultyWire } from './faulty-wire.ts'
import { type Instance, type InstanceFigures, startInstance } from './instances.ts'
import type { Asked, Delivery, Ledger } from './ledger.ts'
import { work } from './people.ts'
import { type Rates, troubleGraph } from './rates.ts'
import { lookInTab } from './tab.ts'
import { readTold } from './told.ts'

export interface SoakSettings {
  /** How long people work, in seconds. */
  seconds: number
  /** Commands a minute, all people together. */
  pace: number
  killEverySeconds: number
  rates: Rates
  /** Actions to report on, and to send to another board. */
  actions: number
  transfers: number
  /** Rows that could not be written are written with the next look at the log, within a minute or so; whether that is waited for. */
  untilRowsStand: boolean
  say: (line: string) => void
  /** Hears what the instances write on their outputs. */
  log?: (line: string) => void
}

export interface SoakResult extends Compared {
  instances: InstanceFigures[]
  deliveries: Delivery[]
  ledger: Ledger
  /** Resource units of Graph while people worked. */
  units: number
  storageFaults: number
}

/** Answers that are worth a line in the log. */
const LONG_MS = 10_000
const DRAIN_MS = 150_000
const UNITS_PER_MINUTE = 1250

/** Two instances under load and faults, one killed again and again; then, without faults, what people were told is held against the lists. */
export async function runSoak(settings: SoakSettings): Promise<SoakResult> {
  const { say, actions, transfers } = settings
  const tasks = Array.from({ length: actions + transfers }, (_, n) => action(`CC to send paper number ${n + 1}`, { supporting: ['DCC'] }))
  // The office is made at once; the limit holds from then on.
  await using site = await startSite({ instances: 0, at: new Date().toISOString(), actions: tasks, behaviour: { unitsPerMinute: 1e9 } })
  site.m365.graph.behaviour.unitsPerMinute = UNITS_PER_MINUTE
  await using stage = await openStage(site, settings)
  say('Two instances are ready; people start to work.')
  const { units } = await underFire(site, stage, settings)
  say('The work is over and the faults are switched off; what is still on its way is waited for.')
  await drain(site, stage, settings)
  for (const one of stage.ledger.asked.filter(isOdd)) settings.log?.(`${JSON.stringify({ ...one, by: one.by.name })}\n`)
  for (const one of stage.ledger.deliveries.filter(({ milliseconds }) => milliseconds > LONG_MS)) settings.log?.(`${JSON.stringify(one)}\n`)
  return {
    ...compare(stage.ledger.asked, site.m365.graph),
    instances: stage.instances.map(({ figures }) => ({ ...figures })),
    deliveries: stage.ledger.deliveries,
    ledger: stage.ledger,
    units,
    storageFaults: stage.wires.reduce((sum, { met }) => sum + met, 0),
  }
}

const isOdd = ({ told, confirmed }: Asked) => told !== 'recorded' && !(told === 'kept' && confirmed)

type Stage = Awaited<ReturnType<typeof openStage>>

async function openStage(site: Site, { rates, log = () => undefined }: SoakSettings) {
  const { storage, certificate } = site.m365
  const endpoint = (name: string) => new RegExp(`${name}=(http://127\\.0\\.0\\.1:\\d+)`).exec(storage.connectionString)?.[1] ?? ''
  const names = ['TableEndpoint', 'BlobEndpoint']
  const wires = await Promise.all(names.map((name) => startFaultyWire(endpoint(name), rates.storage)))
  const through = names.reduce((text, name, n) => text.replace(endpoint(name), wires[n]?.url ?? ''), storage.connectionString)
  const env = (port: number) => ({ ...site.m365.env(`http://localhost:${port}`, port), STORAGE_CONNECTION_STRING: through })
  const start = () => startInstance({ env, certFile: certificate.certFile, log })
  const instances: Instance[] = await Promise.all([start(), start()])
  const ledger: Ledger = { asked: [], deliveries: [] }
  const deliverer: Deliverer = createDeliverer({ urls: () => instances.map(({ url }) => url), deliveries: ledger.deliveries })
  site.route(() => deliverer.url())
  return {
    wires,
    instances,
    ledger,
    deliverer,
    async [Symbol.asyncDispose]() {
      await Promise.all(instances.map((instance) => instance.close()))
      await Promise.all(wires.map((wire) => wire.close()))
    },
  }
}

async function underFire(site: Site, stage: Stage, settings: SoakSettings): Promise<{ units: number }> {
  const { graph } = site.m365
  const refs = graph.items('Actions').map(({ fields }) => String(fields.Ref))
  const end = Date.now() + settings.seconds * 1000
  const isOver = () => Date.now() > end
  graph.clearRequests()
  for (const wire of stage.wires) wire.troubled = true
  const { ledger, deliverer } = stage
  const { pace, actions } = settings
  const people = work({ site, ledger, deliverer, refs: refs.slice(0, actions), toTransfer: refs.slice(actions), pace }, isOver)
  await Promise.all([people, keepKilling(stage, settings, isOver), troubleGraph(graph, settings.rates, isOver)])
  for (const wire of stage.wires) wire.troubled = false
  return { units: graph.units() }
}

async function keepKilling({ instances, ledger }: Stage, { killEverySeconds, say }: SoakSettings, isOver: () => boolean): Promise<void> {
  for (let kill = 0; ; kill++) {
    const next = Date.now() + killEverySeconds * 1000
    while (!isOver() && Date.now() < next) await pause(200)
    if (isOver()) return
    await instances[kill % instances.length]?.killAndRestart()
    say(`Instance ${1 + (kill % instances.length)} was killed and is back; ${ledger.asked.length} commands so far.`)
  }
}

/** Waits until nothing is accepted and unrecorded, everybody who was told "kept" has heard more, and the lists show the log. */
async function drain(site: Site, stage: Stage, { untilRowsStand }: SoakSettings): Promise<void> {
  const rows = createInboxRows({ table: (await openTables(site.m365.storage.connectionString)).inbox })
  const { asked } = stage.ledger
  const end = Date.now() + DRAIN_MS
  for (;;) {
    readTold(asked, site.teams.calls())
    for (const one of asked.filter(({ route, told, confirmed }) => route === 'tab' && told === 'kept' && !confirmed))
      await lookInTab({ site, deliverer: stage.deliverer }, one)
    const { keptNeverTold, laggingRows } = compare(asked, site.m365.graph)
    const waiting = (await rows.pending()).length
    const rowsStand = laggingRows === 0 || !untilRowsStand
    if ((waiting === 0 && keptNeverTold === 0 && rowsStand) || Date.now() > end) return
    await pause(1000)
  }
}
