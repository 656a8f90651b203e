import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Service, startService } from '../../local/demo/service.ts'
import { startTripwire, type Trip } from '../support/tripwire.ts'
import { action, PEOPLE } from './office.ts'
import { logOf, rowOf, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

/** More than any command here writes. */
const MOST = 16
const WORDS = MOST
const tasks = Array.from({ length: WORDS + MOST }, (_, n) => action(`CC to send paper number ${n + 1}`))
const refOf = (number: number) => `AA-2026-${String(number).padStart(3, '0')}`

let site: Site
let wires: { url: string; close: () => void }[]
const said: string[] = []
const trip: Trip = { done: 0, calls: [], at: 0, kill: () => undefined }

beforeAll(async () => {
  site = await startSite({ actions: tasks, instances: 1, behaviour: { unitsPerMinute: 100_000 } })
  await site.teams.install(PEOPLE.owner)
  const { graph, storage, certificate } = site.m365
  const endpoint = (name: string) =>
    /http:\/\/127\.0\.0\.1:\d+/.exec(storage.connectionString.slice(storage.connectionString.indexOf(name)))?.[0] ?? ''
  wires = [
    await startTripwire(graph.origin, trip, certificate),
    await startTripwire(endpoint('TableEndpoint'), trip),
    await startTripwire(endpoint('BlobEndpoint'), trip),
  ]
}, 60_000)
afterAll(async () => {
  for (const wire of wires) wire.close()
  await site[Symbol.asyncDispose]()
}, 60_000)

/** A service in a process of its own, whose stores lie behind the wires; it is killed (SIGKILL) when `at` writes are done. */
async function killedAfter(at: number, port: number, act: () => Promise<unknown>): Promise<string[]> {
  const { graph, storage, certificate } = site.m365
  const [graphWire, tableWire, blobWire] = wires
  const through = storage.connectionString
    .replace(/TableEndpoint=http:\/\/127\.0\.0\.1:\d+/, `TableEndpoint=${tableWire!.url}`)
    .replace(/BlobEndpoint=http:\/\/127\.0\.0\.1:\d+/, `BlobEndpoint=${blobWire!.url}`)
  const env = { ...site.m365.env(`http://localhost:${port}`, port), GRAPH_ROOT: graphWire!.url, STORAGE_CONNECTION_STRING: through }
  expect(graph.origin).not.toBe(graphWire!.url)
  Object.assign(trip, { at: 0, kill: () => undefined })
  const service: Service = await startService(env, { certFile: certificate.certFile, log: (line) => void said.push(line) }).catch(
    (fault: unknown) => {
      throw new Error(said.join(''), { cause: fault })
    },
  )
  Object.assign(trip, { done: 0, calls: [], at, kill: () => process.kill(service.pid, 'SIGKILL') })
  site.route(`http://127.0.0.1:${port}`)
  await act().catch(() => undefined)
  site.route(undefined)
  const calls = [...trip.calls]
  await service.close().catch(() => undefined)
  return calls
}

const progressed = (ref: string) => logOf(site, ref).filter((row) => row.Kind === 'progressed')
const toldOf = (ref: string) => site.teams.messagesTo(PEOPLE.owner).filter((message) => textOf(message).includes(`${ref}: Progress`))

describe('a service killed after each write between taking a command and showing it', () => {
  test('words: what was accepted is recorded once and its sender is told, and what was not leaves nothing', async () => {
    const steps = await killedAfter(0, 4801, () => site.teams.say(PEOPLE.owner, `10% ${refOf(1)}`))
    expect(steps.length).toBeGreaterThan(5)
    const accepted = steps.findIndex((call) => call.startsWith('POST') && call.includes('/inbox')) + 1
    expect(accepted).toBeGreaterThan(0)
    for (let at = 1; at <= steps.length; at++) {
      await killedAfter(at, 4801 + at, () => site.teams.say(PEOPLE.owner, `10% ${refOf(at + 1)}`))
    }
    const kept = steps.map((_, n) => refOf(n + 2)).filter((_, n) => n + 1 >= accepted)
    await expect.poll(() => kept.map((ref) => progressed(ref).length), { timeout: 120_000, interval: 500 }).toEqual(kept.map(() => 1))
    for (let at = 1; at < accepted; at++) expect(progressed(refOf(at + 1))).toEqual([])
    // Between the row's leaving and the answer nobody knows that the sender heard nothing: sent again, it is said to be recorded already.
    const unheard = refOf(steps.findIndex((call) => call.startsWith('DELETE')) + 2)
    const untold = () => kept.filter((ref) => ref !== unheard && toldOf(ref).length === 0)
    await expect.poll(untold, { timeout: 120_000, interval: 500 }).toEqual([])
    await expect.poll(() => kept.map((ref) => rowOf(site, ref)?.Progress), { timeout: 30_000 }).toEqual(kept.map(() => 10))
  }, 400_000)

  test('a transfer, which touches two records, is whole in the end or not begun, and never twice', async () => {
    const transfer = (number: number) => () =>
      site.api(PEOPLE.chair, `/api/actions/${refOf(WORDS + number)}/commands`, {
        requestId: `transfer-${number}-of-the-chair`,
        command: { kind: 'transfer', board: 'GB', reason: 'for the other board' },
        words: '',
      })
    const steps = await killedAfter(0, 4851, transfer(1))
    const accepted = steps.findIndex((call) => call.startsWith('POST') && call.includes('/inbox')) + 1
    expect(accepted).toBe(1)
    for (let at = 1; at <= steps.length; at++) await killedAfter(at, 4851 + at, transfer(at + 1))
    const refs = steps.map((_, n) => refOf(WORDS + n + 2))
    const ends = () => refs.map((ref) => logOf(site, ref).filter((row) => row.Kind === 'discharged').length)
    await expect.poll(ends, { timeout: 120_000, interval: 500 }).toEqual(refs.map(() => 1))
    const twins = site.m365.graph.items('Updates').filter((row) => String(row.fields.Key).startsWith('GB-2026-') && row.fields.Seq === 1)
    expect(twins).toHaveLength(refs.length + 1)
  }, 400_000)
})
