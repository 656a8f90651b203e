import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Service, startService } from '../../local/demo/service.ts'
import { startTripwire, type Trip } from '../support/tripwire.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, rowOf, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

/** More than any command here writes. */
const MOST = 16
const WORDS = MOST
/** Proposals of one confirmation, and the writes after which its service is killed: of the row, and about each append. */
const PAPERS = ['budget', 'estates', 'fleet']
const CONFIRM_KILLS = [1, 2, 3, 4, 6, 7, 8, 9]
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

/** One service that was killed: which action or notes it was told of, and the writes that were done. */
interface Killed {
  ref: string
  calls: string[]
}

const isAccepted = ({ calls }: Killed) => calls.some((call) => call.startsWith('POST') && call.endsWith('/inbox'))
const hasLeft = ({ calls }: Killed) => calls.some((call) => call.startsWith('DELETE') && call.includes('/inbox'))

/** Kills one service after each write that a whole run makes. Writes by the clock come among them, so each run says itself how far it came. */
async function killAtEach(firstPort: number, firstRef: number, act: (ref: string) => Promise<unknown>): Promise<Killed[]> {
  const whole = await killedAfter(0, firstPort, () => act(refOf(firstRef)))
  const runs: Killed[] = []
  for (let at = 1; at <= Math.min(whole.length, MOST - 1); at++) {
    const ref = refOf(firstRef + at)
    runs.push({ ref, calls: await killedAfter(at, firstPort + at, () => act(ref)) })
  }
  return runs
}

const giveWords = (ref: string) => site.teams.say(PEOPLE.owner, `10% ${ref}`)
const transfer = (ref: string) =>
  site.api(PEOPLE.chair, `/api/actions/${ref}/commands`, {
    requestId: `transfer-${ref}-of-the-chair`,
    command: { kind: 'transfer', board: 'GB', reason: 'for the other board' },
    words: '',
  })

/** Each confirmation has notes of its own, pasted before its service starts. */
async function killConfirmations(firstPort: number): Promise<Killed[]> {
  const runs: Killed[] = []
  for (const at of CONFIRM_KILLS) {
    const ref = `subject ${at}`
    const lines = PAPERS.map((what) => `ACTION: CC to send the ${what} paper of ${ref} to the PCC by 25 November 2026.`)
    await site.teams.say(PEOPLE.officer, 'notes')
    await site.teams.say(PEOPLE.officer, `Date: Friday 30th October 2026\n\n1. Performance\n${lines.join('\n')}\n`)
    const card = await newest(site, PEOPLE.officer, ref)
    const press = () => site.teams.press(PEOPLE.officer, card.id, inputsOf(card, 'confirm-all'))
    runs.push({ ref, calls: await killedAfter(at, firstPort + at, press) })
  }
  return runs
}

describe('a service killed after each write between taking a command and showing it', () => {
  let words: Killed[]
  let transfers: Killed[]
  let confirmations: Killed[]
  // Rows of a killed service are free after half a minute, so all are killed before any is waited for.
  beforeAll(async () => {
    words = await killAtEach(4801, 1, giveWords)
    transfers = await killAtEach(4851, WORDS + 1, transfer)
    confirmations = await killConfirmations(4881)
  }, 400_000)

  test('words: what was accepted is recorded once and its sender is told, and what was not leaves nothing', async () => {
    const kept = words.filter(isAccepted)
    expect(kept.length).toBeGreaterThan(3)
    const counts = () => kept.map(({ ref }) => progressed(ref).length)
    await expect.poll(counts, { timeout: 120_000, interval: 500 }).toEqual(kept.map(() => 1))
    // Between the row's leaving and the answer nobody knows that the sender heard nothing: sent again, it is said to be recorded already.
    const untold = () => kept.filter((run) => !hasLeft(run) && toldOf(run.ref).length === 0)
    await expect.poll(untold, { timeout: 120_000, interval: 500 }).toEqual([])
    expect(kept.map(({ ref }) => rowOf(site, ref)?.Progress)).toEqual(kept.map(() => 10))
    expect(counts()).toEqual(kept.map(() => 1))
    for (const run of words) if (!isAccepted(run)) expect(progressed(run.ref)).toEqual([])
  }, 400_000)

  test('a transfer, which touches two records, is whole in the end or not begun, and never twice', async () => {
    expect(transfers.filter(isAccepted).length).toBeGreaterThan(3)
    const ends = () => transfers.map(({ ref }) => logOf(site, ref).filter((row) => row.Kind === 'discharged').length)
    const expected = transfers.map((run) => (isAccepted(run) ? 1 : 0))
    await expect.poll(ends, { timeout: 120_000, interval: 500 }).toEqual(expected)
    const twins = site.m365.graph.items('Updates').filter((row) => /^GB-\d{4}-\d+\.0001$/.test(String(row.fields.Key)))
    expect(twins).toHaveLength(expected.filter(Boolean).length + 1)
  }, 400_000)

  test('proposals confirmed together are all raised once or none is, and whoever confirmed them is told once', async () => {
    const kept = confirmations.filter(isAccepted)
    expect(kept.length).toBeGreaterThan(2)
    const raised = () =>
      confirmations.map(({ ref }) => {
        const rows = site.m365.graph.items('Updates').map((row) => row.fields)
        return rows.filter((row) => row.Kind === 'raised' && String(row.Change).includes(`of ${ref} `)).map((row) => String(row.Subject))
      })
    const counts = () => raised().map((refs) => refs.length)
    const expected = confirmations.map((run) => (isAccepted(run) ? PAPERS.length : 0))
    await expect.poll(counts, { timeout: 120_000, interval: 500 }).toEqual(expected)
    const told = () => raised().map((refs) => toldTo(PEOPLE.officer, refs))
    const ends = confirmations.map((run) => (isAccepted(run) && !hasLeft(run) ? 1 : 0))
    await expect.poll(told, { timeout: 120_000, interval: 500 }).toEqual(ends)
    expect(counts()).toEqual(expected)
  }, 400_000)
})

/** How many messages tell somebody of all these refs. */
function toldTo(person: (typeof PEOPLE)['officer'], refs: string[]): number {
  if (refs.length === 0) return 0
  return site.teams.messagesTo(person).filter((message) => refs.every((ref) => textOf(message).includes(ref))).length
}
