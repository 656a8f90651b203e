import { setTimeout as pause } from 'node:timers/promises'
import type { TeamsCall } from '../../../local/teams/message-log.ts'
import { figures } from '../figures.ts'
import { CROWD, refOf } from './crowd.ts'
import type { OfficeOfProcesses } from './office-of-processes.ts'

const LIMIT = 1250
/** An update costs four units, and what keeps the instance up to date comes on top. */
const EVERY_MS = 60_000 / ((2 * LIMIT) / 4)
const FOR_MS = 120_000
const DRAIN_MS = 600_000

/**
 * Twice as many updates as Graph takes in a minute, for two minutes. `answered`: milliseconds until the turn was over, with the record's word or with
 * "kept"; `kept`: how many were told the latter; `lost`: those that the log does not have once the backlog has drained, or after ten minutes.
 */
export async function overload({ ask, teams }: OfficeOfProcesses): Promise<object> {
  await ask('behave', { unitsPerMinute: LIMIT })
  await ask('units', {})
  const times: number[] = []
  const sent: string[] = []
  let failed = 0
  const turn = async (place: number) => {
    const text = `${refOf(place)} ${place % 100}% done, see paper ${place}`
    sent.push(text)
    const began = performance.now()
    const { status } = await teams.say(CROWD[place % CROWD.length]!, text)
    times.push(performance.now() - began)
    if (status !== 200) failed++
  }
  const from = performance.now()
  const running: Promise<void>[] = []
  for (let place = 0; performance.now() - from < FOR_MS; place++) {
    running.push(turn(place))
    await pause(Math.max(0, from + (place + 1) * EVERY_MS - performance.now()))
  }
  await Promise.all(running)
  const kept = teams.calls().filter(isKept).length
  const over = performance.now()
  let missing = sent
  while (missing.length > 0 && performance.now() - over < DRAIN_MS) {
    await pause(2_000)
    const words = new Set(await ask('words', {}))
    missing = sent.filter((text) => !words.has(text))
  }
  const drained = Math.round((performance.now() - over) / 1000)
  const times15 = times.filter((ms) => ms > 15_000).length
  return {
    sent: sent.length,
    answered: figures(times),
    after15s: times15,
    failed,
    kept,
    lost: missing.length,
    drainedAfterSeconds: drained,
  }
}

function isKept({ activity }: TeamsCall): boolean {
  return (activity.text ?? '').includes('kept. SharePoint is slow')
}
