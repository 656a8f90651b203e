import { setTimeout as pause } from 'node:timers/promises'
import type { LocalPerson } from '../../../local/microsoft-365.ts'
import { figures } from '../figures.ts'
import { CROWD, refOf } from './crowd.ts'
import { type OfficeOfProcesses, startOfficeOfProcesses } from './office-of-processes.ts'
import { overload } from './overload.ts'

const WARM_MS = 3_000
const LOAD_MS = 10_000
const COUNTED = 60
const SLOW_MS = 150

type Turn = (person: LocalPerson, place: number, turn: number) => Promise<unknown>

/**
 * Turns through the front door, with authentication on; the stand-ins, the bot and people with their Teams in processes of their own. For one and for fifty
 * people, each of whom waits for an answer before they write again: turns a second, and milliseconds until the turn is over, of a bare echo, `my
 * actions` and an update that is recorded. Then what one update costs in Graph's units, what it takes when each answer of Graph is 150 ms late, and
 * what becomes of twice as many updates as Graph takes, for two minutes. But for that, the limit of units is off.
 */
export async function turns(): Promise<object> {
  await using office = await startOfficeOfProcesses()
  const { teams } = office
  let said = 0
  const kinds: [string, 'echo' | 'service', Turn][] = [
    ['echo', 'echo', (person) => teams.say(person, 'hello')],
    ['myActions', 'service', (person) => teams.say(person, 'my actions')],
    ['update', 'service', (person, place) => teams.say(person, `${refOf(place)} ${++said % 100}% done`)],
  ]
  const crowd: Record<string, object> = {}
  for (const [name, bot, turn] of kinds) {
    office.talkTo(bot)
    await load(turn, CROWD.length, WARM_MS)
    crowd[name] = { one: await load(turn, 1, LOAD_MS), fifty: await load(turn, CROWD.length, LOAD_MS) }
  }
  const rate = (name: string) => (crowd[name] as { fifty: { perSecond: number } }).fifty.perSecond
  return {
    unit: 'ms',
    ...crowd,
    myActionsToEcho: Math.round((100 * rate('myActions')) / rate('echo')) / 100,
    units: await unitsOfUpdates(office),
    late: await whenGraphIsLate(office),
    overload: await overload(office),
  }
}

/** Some people at once, each for themselves, one turn after another. */
async function load(take: Turn, people: number, milliseconds: number): Promise<{ perSecond: number }> {
  const until = performance.now() + milliseconds
  const times: number[] = []
  const from = performance.now()
  const work = async (person: LocalPerson, place: number) => {
    for (let turn = 1; performance.now() < until; turn++) {
      const began = performance.now()
      await take(person, place, turn)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(CROWD.slice(0, people).map(work))
  return { perSecond: Math.round((times.length / (performance.now() - from)) * 10_000) / 10, ...figures(times) }
}

/** Of one update after another by one person, by kind of request. `delta` is what keeps an instance up to date, whoever writes. */
async function unitsOfUpdates({ ask, teams }: OfficeOfProcesses): Promise<Record<string, number>> {
  await teams.say(CROWD[0]!, `${refOf(0)} 5% done`)
  await pause(2_000)
  await ask('units', {})
  for (let turn = 0; turn < COUNTED; turn++) await teams.say(CROWD[0]!, `${refOf(0)} ${turn}% done`)
  const spent = Object.entries(await ask('units', {})).map(([kind, units]) => [kind, Math.round((units / COUNTED) * 100) / 100] as const)
  return { ...Object.fromEntries(spent), all: Math.round(100 * spent.reduce((sum, [, units]) => sum + units, 0)) / 100 }
}

/** `own`: what an update spends on Graph's answers, one after another. */
async function whenGraphIsLate({ ask, teams }: OfficeOfProcesses): Promise<object> {
  await ask('slow', { milliseconds: SLOW_MS })
  const times: number[] = []
  for (let turn = 0; turn < COUNTED; turn++) {
    const began = performance.now()
    await teams.say(CROWD[1]!, `${refOf(1)} ${turn}% done`)
    times.push(performance.now() - began)
  }
  await ask('slow', { milliseconds: 0 })
  return { ...figures(times), own: 2 * SLOW_MS }
}
