import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ratesFor } from './soak/rates.ts'
import { runSoak, type SoakResult } from './soak/soak.ts'

const LIMIT_MS = 15_000
const KILL_EVERY_SECONDS = 30
const OFFICE = { actions: 60, transfers: 20, untilRowsStand: true }

/**
 * `npm run -s bench -- soak`: two instances under fire for two minutes (`--minutes 30` for the long form, `--pace 60` commands a minute, `--trouble 3` times the faults,
 * `--log FILE` for what the instances and the driver noted). Progress goes to standard error.
 */
export async function soak(): Promise<object> {
  const options = {
    minutes: { type: 'string', default: '2' },
    pace: { type: 'string', default: '90' },
    trouble: { type: 'string', default: '1' },
    log: { type: 'string' },
  } as const
  const { minutes, pace, trouble, log: file } = parseArgs({ args: process.argv.slice(3), options }).values
  const rates = ratesFor(Number(trouble))
  const settings = { ...OFFICE, rates, seconds: Number(minutes) * 60, pace: Number(pace), killEverySeconds: KILL_EVERY_SECONDS }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const log = (line: string) => void (file && appendFileSync(file, line))
  return { minutes: Number(minutes), rates, ...summary(await runSoak({ ...settings, say, log }), Number(minutes)) }
}

function summary({ instances, deliveries, ledger: _ledger, units, ...counts }: SoakResult, minutes: number): object {
  const answered = deliveries.filter(({ end }) => end === 'answered').map(({ milliseconds }) => milliseconds)
  const sorted = answered.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  const sum = (pick: (figures: (typeof instances)[number]) => number) => instances.reduce((total, one) => total + pick(one), 0)
  return {
    ...counts,
    answers: answered.length,
    cutOff: deliveries.filter(({ end }) => end === 'cut').length,
    answeredOver15s: deliveries.filter(({ end, milliseconds }) => end === 'late' || (end === 'answered' && milliseconds > LIMIT_MS)).length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    restarts: sum(({ restarts }) => restarts),
    failedStarts: sum(({ failedStarts }) => failedStarts),
    crashes: sum(({ crashes }) => crashes),
    peakMemoryMb: instances.map(({ peakMemoryMb }) => peakMemoryMb),
    unitsPerMinute: Math.round(units / minutes),
  }
}
