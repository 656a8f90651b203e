import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from '../flows/office.ts'
import { inputsOf, newest } from '../flows/reading.ts'
import { type Site, startSite } from '../flows/site.ts'
import { figures } from './figures.ts'

const ACTIONS = 40
const TURNS = 40
const AT_ONCE = 20
const LOAD_MS = 10_000

const { owner, deputy, chair, officer, clerk, reader } = PEOPLE

/**
 * Turns through the front door at the Teams stand-in, with authentication on and two instances: milliseconds until words that are recorded, a
 * press that is recorded and a question are answered, one after another; the resource units of Graph that one of each costs, by kind of request (`delta`
 * keeps both instances up to date, whatever is asked); and turns a second with twenty under way at a time. The limit of units is off, because it would be
 * measured instead. Stand-ins, instances and people share one process.
 */
export async function turns(): Promise<object> {
  await using site = await startSite({
    actions: Array.from({ length: ACTIONS }, (_, place) => action(`CC to share plan ${place + 1}`)),
    behaviour: { unitsPerMinute: 1e9 },
  })
  await site.teams.say(owner, 'AA-2026-002')
  const card = await newest(site, owner, 'AA-2026-002')
  const pressed = { ...inputsOf(card, 'answer'), what: 'progress', words: '' }
  return {
    unit: 'ms',
    instances: site.apps.length,
    words: await measure(site, (turn) => site.teams.say(owner, `${refOf(turn)} ${turn}% done`)),
    presses: await measure(site, (turn) => site.teams.press(owner, card.id, { ...pressed, percent: String(turn) })),
    queries: await measure(site, () => site.teams.say(owner, 'my actions')),
    turnsASecond: {
      queries: await load((person) => site.teams.say(person, 'overdue')),
      words: await load((_person, turn) => site.teams.say(owner, `${refOf(turn)} ${turn % 101}% done`)),
    },
    faults: site.faults.length,
  }
}

const refOf = (turn: number) => `AA-2026-${String((turn % ACTIONS) + 1).padStart(3, '0')}`

async function measure(site: Site, take: (turn: number) => Promise<unknown>): Promise<object> {
  const { graph } = site.m365
  const times: number[] = []
  graph.clearRequests()
  for (let turn = 1; turn <= TURNS; turn++) {
    const from = performance.now()
    await take(turn)
    times.push(performance.now() - from)
  }
  const kinds = new Set(graph.requests().map(({ kind }) => kind))
  const spent = [...kinds].map((kind) => [kind, Math.round((graph.units(kind) / TURNS) * 10) / 10] as const)
  return { ...figures(times), unitsATurn: Object.fromEntries(spent) }
}

/** Turns a second while twenty are under way at any time. */
async function load(take: (person: LocalPerson, turn: number) => Promise<unknown>): Promise<object> {
  const people = [owner, deputy, chair, officer, clerk, reader]
  const until = performance.now() + LOAD_MS
  const times: number[] = []
  let turn = 0
  const from = performance.now()
  const one = async (place: number) => {
    while (performance.now() < until) {
      const began = performance.now()
      await take(people[place % people.length] ?? owner, ++turn)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => one(place)))
  return { perSecond: Math.round((times.length / (performance.now() - from)) * 10_000) / 10, ...figures(times) }
}
