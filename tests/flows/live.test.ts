import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../tab/api.ts'
import { type LiveState, listenForChanges } from '../../tab/live.ts'
import { action, PEOPLE } from './office.ts'
import { type Site, startSite } from './site.ts'

const SEEN = ['AA-2026-001', 'AA-2026-002', 'AA-2026-003']
const HIDDEN = 'AA-2026-004'
const ROUNDS = 9

let site: Site
beforeAll(async () => {
  const tasks = [...SEEN.map((_, n) => action(`Share plan ${n + 1}`)), action('Inside the force', { lane: 'force' })]
  site = await startSite({ actions: tasks })
})
afterAll(() => site[Symbol.asyncDispose]())

/** The tab's own listening, on a line that the test cuts, and that comes back at the other instance each time. */
async function listenOnBadLine() {
  const token = await site.m365.signIn.signTabToken(PEOPLE.chair)
  const line = { cut: new AbortController(), opened: 0, froms: [] as string[] }
  const events: Api['events'] = async (signal, from) => {
    line.cut = new AbortController()
    line.froms.push(from)
    const { port } = site.apps[line.opened++ % 2]!
    const headers = { authorization: `Bearer ${token}`, ...(from ? { 'last-event-id': from } : {}) }
    const response = await fetch(`http://127.0.0.1:${port}/api/events`, { headers, signal: AbortSignal.any([signal, line.cut.signal]) })
    return response.body as ReadableStream<Uint8Array>
  }
  const told: { ref: string; at: number }[] = []
  const states: LiveState[] = []
  let resets = 0
  const stop = listenForChanges({ events } as Api, {
    onChange: (ref) => void told.push({ ref, at: performance.now() }),
    onAll: () => void resets++,
    onState: (state) => void states.push(state),
  })
  return { line, told, states, stop, resets: () => resets }
}

test('with the line cut again and again and moved between two instances, every change is told, and none of what may not be seen', async () => {
  const tab = await listenOnBadLine()
  await expect.poll(tab.resets).toBe(1)
  // An instance that has just begun knows too little to carry on from: the first cuts are answered with "read everything".
  for (let round = 0; round < ROUNDS; round++) {
    const ref = SEEN[round % SEEN.length]!
    const { port } = site.apps[(round + 1) % 2]!
    const asked = performance.now()
    // A line that opens again while the change is made may bring it as "read everything".
    const before = tab.resets()
    await give(port, ref, round)
    await give(port, HIDDEN, round)
    if (round % 3 === 1) tab.line.cut.abort()
    const isTold = () => tab.told.some((one) => one.ref === ref && one.at >= asked) || tab.resets() > before
    await expect.poll(isTold, { timeout: 20_000, interval: 20 }).toBe(true)
    await pause(Math.random() * 100)
  }
  tab.stop()
  expect(tab.told.map(({ ref }) => ref)).not.toContain(HIDDEN)
  expect(tab.told.length).toBeGreaterThan(ROUNDS / 2)
  expect(tab.line.opened).toBeGreaterThan(ROUNDS / 3)
  expect(tab.line.froms.slice(1).every((from) => from !== '')).toBe(true)
  expect(tab.states.filter((state) => state === 'waiting')).toHaveLength(tab.line.opened - 1)
}, 180_000)

/** A report of the owner at one instance, through its front door. */
async function give(port: number, ref: string, round: number): Promise<void> {
  const token = await site.m365.signIn.signTabToken(PEOPLE.owner)
  const answer = await fetch(`http://127.0.0.1:${port}/api/actions/${ref}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      requestId: `round-${round}-of-the-test-${ref}`,
      command: { kind: 'report-progress', percent: round },
      words: '',
    }),
  })
  expect(answer.status).toBe(200)
}
