import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command, Raise } from '../../bot/actions/command.ts'
import type { Update } from '../../bot/actions/update.ts'
import type { ChangeEvent } from '../../bot/api/contract.ts'
import { createEventReader, type ServerEvent } from '../../tab/event-reader.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { chief, policyOfficer, stranger } = people
const START = Date.parse('2026-03-02T10:00:00Z')
const SECOND = 1000
/** What an instance has not heard of for so long is not told by the inbox either. */
const BEHIND = 75 * SECOND

/** Two instances with one record between them; each hears of what was done at the other when the test lets it. */
type Place = 0 | 1
let sites: [ApiSite, ApiSite]
let at = START
const unheard: [{ update: Update; since: number }[], { update: Update; since: number }[]] = [[], []]
const knownUntil: [number, number] = [START, START]
let requests = 0

beforeAll(async () => {
  const start = (n: Place) =>
    startApiSite({ now: () => new Date(at), knownUntil: () => new Date(knownUntil[n]), limits: { streamsPerPerson: 10_000 } })
  sites = [await start(0), await start(1)]
})
afterAll(() => Promise.all(sites.map((site) => site[Symbol.asyncDispose]())))

/** Time passes; an instance is in touch for a while longer than it has all news. */
function pass(seconds: number) {
  at += seconds * SECOND
  for (const n of [0, 1] as const) {
    const oldest = unheard[n][0]?.since ?? at
    if (at - oldest <= BEHIND) knownUntil[n] = at
  }
}

async function hear(n: Place) {
  const updates = unheard[n].splice(0).map(({ update }) => update)
  for (const update of updates) await sites[n].record.append(update)
  sites[n].record.fold(updates)
  pass(0)
}

/** Something is done at one instance, which knows the record before it does it. */
async function doAt(n: Place, command: Command, byOid: string): Promise<Update> {
  await hear(n)
  const outcome = await sites[n].commands.submit({ command, requestId: `done-${++requests}`, byOid, route: 'tab', words: '' })
  const update = outcome.ok ? outcome.updates[0] : undefined
  if (!update) throw new Error(`${command.kind}: ${JSON.stringify(outcome)}`)
  unheard[n === 0 ? 1 : 0].push({ update, since: at })
  return update
}

const raiseBoth = async (wording: string, lane: 'joint' | 'force' | 'office') => {
  const lead = lane === 'office' ? 'PCC-POLICY' : 'CC'
  const texts = { wording, quote: '', raisedAt: '', raisedOn: '2026-03-02', due: { form: 'none' } } as const
  const command: Raise = { kind: 'raise', actionKind: 'action', board: 'AA', supporting: [], lead, lane, marking: 'none', ...texts }
  const { subject } = await doAt(0, command, policyOfficer.oid)
  await hear(1)
  return subject
}

interface Heard {
  events: ServerEvent[]
  reset: boolean
}

/** Listens at one instance from where it stood until it has heard enough; `enough` is asked after each event, and after some silence. */
async function listen(n: Place, from: string, enough: (events: ServerEvent[], quiet: boolean) => boolean): Promise<Heard> {
  const cut = new AbortController()
  const headers = { authorization: await sites[n].bearer(stranger.oid), ...(from ? { 'last-event-id': from } : {}) }
  const response = await fetch(`${sites[n].address}/api/events`, { headers, signal: cut.signal })
  const read = createEventReader()
  const decoder = new TextDecoder()
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const events: ServerEvent[] = []
  const end = performance.now() + 5_000
  let next = reader.read()
  while (!enough(events, false)) {
    const quiet = new Promise<undefined>((resolve) => setTimeout(resolve, 10, undefined))
    const part = await Promise.race([next, quiet])
    if (!part && enough(events, true)) break
    if (performance.now() > end || part?.done) throw new Error(`The stream said no more than ${JSON.stringify(events)}`)
    if (!part) continue
    for (const event of read(decoder.decode(part.value, { stream: true }))) if (!enough(events, false)) events.push(event)
    next = reader.read()
  }
  next.catch(() => undefined)
  cut.abort()
  return { events, reset: events.some(({ event }) => event === 'reset') }
}

const appoint = {
  kind: 'appoint',
  post: 'FLO',
  oid: stranger.oid,
  name: stranger.name,
  upn: 's@example.test',
  capacity: 'stand-in',
  from: '2026-01-01',
  to: null,
} as const
const dismiss = { kind: 'end-appointment', post: 'FLO', oid: stranger.oid, capacity: 'stand-in', to: '2026-03-01' } as const
let appointed = false

/** Rights are known everywhere before the next listening, so that the test knows what may be told. */
async function changeRights(n: Place) {
  await doAt(n, appointed ? dismiss : appoint, policyOfficer.oid)
  await Promise.all([hear(0), hear(1)])
  appointed = !appointed
}

const change = (ref: string) => ({ kind: 'report-no-change', ref }) as const

/** What a tab does with its stream: what it shows, and where it stands. */
function createTab() {
  const shown = new Map<string, number>()
  let from = ''
  const readAll = (n: Place) => {
    for (const [ref, { seq }] of sites[n].record.actions()) shown.set(ref, Math.max(seq, shown.get(ref) ?? 0))
  }
  return {
    shown,
    async listen(n: Place, most: number) {
      const { events } = await listen(n, from, (so, quiet) => quiet || so.length >= most)
      this.take(n, events)
      return events
    },
    async listenFor(n: Place, ref: string, seq: number) {
      const { events } = await listen(n, from, (so) =>
        so.some(({ event, data }) => event === 'reset' || data === JSON.stringify({ ref, seq })),
      )
      this.take(n, events)
      return events
    },
    take(n: Place, events: ServerEvent[]) {
      for (const { event, data, id } of events) {
        if (event === 'reset' || event === 'office') readAll(n)
        if (event === 'change') {
          const { ref, seq } = JSON.parse(data) as ChangeEvent
          shown.set(ref, Math.max(seq, shown.get(ref) ?? 0))
        }
        if (id !== '') from = id
      }
    },
  }
}

const place = fc.constantFrom<Place[]>(0, 1)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), n: place, action: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('listen' as const), n: place, most: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hear' as const), n: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 100 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rights' as const), n: place }) },
)

describe('a stream that is cut and taken up again', () => {
  test('wherever it is cut and whichever instance takes it up, tells every change, and never of what its reader may not see then', async () => {
    const actions = [await raiseBoth('One.', 'joint'), await raiseBoth('Two.', 'force'), await raiseBoth('Hidden.', 'office')]
    const hidden = actions[2]
    let resumed = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), place, async (steps, last) => {
        const tab = createTab()
        pass(600)
        const check = (events: ServerEvent[]) => {
          expect(events.filter(({ data }) => data.includes(hidden ?? ''))).toEqual([])
          if (!appointed) expect(events.filter(({ event }) => event === 'change' || event === 'office')).toEqual([])
          if (!events.some(({ event }) => event === 'reset')) resumed++
        }
        for (const now of steps) {
          if (now.kind === 'change') await doAt(now.n, change(actions[now.action] ?? ''), now.action === 2 ? policyOfficer.oid : chief.oid)
          if (now.kind === 'hear') await hear(now.n)
          if (now.kind === 'pass') pass(now.seconds)
          if (now.kind === 'rights') await changeRights(now.n)
          if (now.kind === 'listen') check(await tab.listen(now.n, now.most))
        }
        if (!appointed) await changeRights(last)
        await hear(last)
        const { subject, seq } = await doAt(last, change(actions[0] ?? ''), chief.oid)
        check(await tab.listenFor(last, subject, seq))
        for (const ref of actions.slice(0, 2)) expect(tab.shown.get(ref)).toBe(sites[last].record.actions().get(ref)?.seq)
      }),
      { numRuns: 30 },
    )
    expect(resumed).toBeGreaterThan(20)
  }, 60_000)

  test('carries on without a reset at another instance, with what was missed', async () => {
    await Promise.all([hear(0), hear(1)])
    if (!appointed) await changeRights(0)
    const action = await raiseBoth('Carried on.', 'force')
    pass(300)
    const first = await listen(0, '', (events) => events.length === 1)
    expect(first.events).toEqual([{ event: 'reset', data: '{}', id: new Date(at).toISOString() }])
    pass(10)
    const { seq } = await doAt(0, change(action), chief.oid)
    await hear(1)
    const second = await listen(1, first.events[0]?.id ?? '', (events) => events.length === 1)
    expect(second.events).toEqual([{ event: 'change', data: JSON.stringify({ ref: action, seq }), id: new Date(at).toISOString() }])
  })

  test('tells at another instance what the first had not heard of when it gave its cursor', async () => {
    if (!appointed) await changeRights(0)
    const action = await raiseBoth('Heard late.', 'force')
    pass(600)
    const { seq } = await doAt(1, change(action), chief.oid)
    pass(60)
    const [first] = (await listen(0, '', (events) => events.length === 1)).events
    expect(first?.id).toBe(new Date(at).toISOString())
    const { events } = await listen(1, first?.id ?? '', (so) => so.length === 1)
    expect(events).toMatchObject([{ event: 'change', data: JSON.stringify({ ref: action, seq }) }])
    await hear(0)
  })

  test.each([
    ['from before this instance knows', () => new Date(START - SECOND).toISOString()],
    ['from a clock that is far ahead', () => new Date(at + 3600 * SECOND).toISOString()],
    ['that is no instant', () => 'yesterday'],
    ['from more than an hour ago, with changes since', () => new Date(at - 2 * 3600 * SECOND).toISOString()],
  ])('begins with a reset when its cursor is %s', async (_, cursorOf) => {
    for (const ref of [...sites[0].record.actions().keys()].slice(0, 2)) {
      pass(1.5 * 3600)
      await doAt(0, change(ref), chief.oid)
      await hear(1)
    }
    expect((await listen(1, cursorOf(), (events) => events.length === 1)).reset).toBe(true)
  })

  test('begins with a reset when more than two hundred things changed, rather than tell them one by one', async () => {
    pass(600)
    const from = new Date(at).toISOString()
    const refs: string[] = []
    for (let n = 0; n < 201; n++) refs.push(await raiseBoth(`Many ${n}.`, 'force'))
    expect((await listen(0, from, (events) => events.length === 1)).reset).toBe(true)
  })

  test('of an instance that has lost touch bears a cursor from when it last had it', async () => {
    pass(600)
    const inTouch = at
    await doAt(1, change([...sites[1].record.actions().keys()][0] ?? ''), chief.oid)
    pass(100)
    const [first] = (await listen(0, '', (events) => events.length === 1)).events
    expect(first?.id).toBe(new Date(inTouch).toISOString())
    await hear(0)
  })
})
