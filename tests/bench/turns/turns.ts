import { setTimeout as pause } from 'node:timers/promises'
import type { LocalPerson } from '../../../local/microsoft-365.ts'
import { figures } from '../figures.ts'
import { CROWD, refOf } from './crowd.ts'
import { type OfficeOfProcesses, startOfficeOfProcesses } from './office-of-processes.ts'
import { overload } from './overload.ts'

const ROUNDS = 3
const WARM_MS = 1_500
const LOAD_MS = 4_000
const COUNTED = 60
const SLOW_MS = 150

type Turn = (person: LocalPerson, place: number) => Promise<unknown>

/**
 * Turns through the front door, with authentication on; the stand-ins, the bot and people with their Teams in processes of their own. For one and for fifty
 * people, each of whom waits for an answer before they write again: turns a second, and milliseconds until the turn is over, of a bare echo, `my
 * actions` and an update that is recorded, in three rounds. Then what one update costs in Graph's units, what it takes when each answer of Graph is 150 ms late, and
 * what becomes of twice as many updates as Graph takes, for two minutes. But for that, the limit of units is off.
 */
export async function turns(): Promise<object> {
  await using office = await startOfficeOfProcesses()
  const crowd = await inRounds(office)
  return {
    unit: 'ms',
    ...crowd,
    myActionsToEcho: Math.round((100 * crowd.myActions.fifty.perSecond) / crowd.echo.fifty.perSecond) / 100,
    units: await unitsOfUpdates(office),
    late: await whenGraphIsLate(office),
    overload: await overload(office),
  }
}

/** The kinds take turns, so that whatever else the machine does meets them alike. */
async function inRounds({ teams, talkTo }: OfficeOfProcesses) {
  let said = 0
  const kinds = {
    echo: { bot: 'echo', take: (person) => teams.say(person, 'hello') },
    myActions: { bot: 'service', take: (person) => teams.say(person, 'my actions') },
    update: { bot: 'service', take: (person, place) => teams.say(person, `${refOf(place)} ${++said % 100}% done`) },
  } satisfies Record<string, { bot: 'echo' | 'service'; take: Turn }>
  const loads = { echo: crowds(), myActions: crowds(), update: crowds() }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['echo', 'myActions', 'update'] as const) {
      const { bot, take } = kinds[name]
      talkTo(bot)
      await load(take, CROWD.length, WARM_MS)
      loads[name].one.push(await load(take, 1, LOAD_MS))
      loads[name].fifty.push(await load(take, CROWD.length, LOAD_MS))
    }
  }
  const { echo, myActions, update } = loads
  return { echo: summed(echo), myActions: summed(myActions), update: summed(update) }
}

interface Load {
  times: number[]
  milliseconds: number
}

const crowds = (): { one: Load[]; fifty: Load[] } => ({ one: [], fifty: [] })

function summed({ one, fifty }: ReturnType<typeof crowds>) {
  const sum = (loads: Load[]) => {
    const times = loads.flatMap((load) => load.times)
    const milliseconds = loads.reduce((all, load) => all + load.milliseconds, 0)
    return { perSecond: Math.round((times.length / milliseconds) * 10_000) / 10, ...figures(times) }
  }
  return { one: sum(one), fifty: sum(fifty) }
}

/** Some people at once, each for themselves, one turn after another. */
async function load(take: Turn, people: number, milliseconds: number): Promise<Load> {
  const from = performance.now()
  const times: number[] = []
  const work = async (person: LocalPerson, place: number) => {
    while (performance.now() < from + milliseconds) {
      const began = performance.now()
      await take(person, place)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(CROWD.slice(0, people).map(work))
  return { times, milliseconds: performance.now() - from }
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
