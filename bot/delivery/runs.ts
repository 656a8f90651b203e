import type { RecordStore } from '../actions/store.ts'
import { type Day, dayAt, mondayOf, timeAt } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Delivery } from './deliver.ts'
import type { Ledger, LedgerRow } from './ports.ts'

export interface RunDeps {
  record: RecordStore
  ledger: Ledger
  delivery: Delivery
  clock: () => Date
  workingDays: () => WorkingDays
  /** Does the work unless another instance is at it; undefined then. The ledger would keep two runs at once from sending anything twice. */
  alone: <T>(work: () => Promise<T>) => Promise<T | undefined>
}

/** From when the day's reminders go out, Europe/London. */
const START = '09:00'

/**
 * The daily run, called every minute or so: once a working day from 09:00 the bundles, and on the first working day of a week the digests.
 * A run that was cut off is taken up again; what was sent already is not sent twice, because every send has its own row. Of
 * several instances one runs; should it die, another takes the run up within two minutes.
 */
export function createRuns(deps: RunDeps): { tick(): Promise<'ran' | 'nothing'> } {
  return { tick: () => tick(deps) }
}

async function tick(deps: RunDeps): Promise<'ran' | 'nothing'> {
  const now = deps.clock()
  const today = dayAt(now)
  const working = deps.workingDays()
  if (!working.isWorking(today) || timeAt(now) < START) return 'nothing'
  if ((await deps.ledger.find('run', 'bundle', today))?.state === 'sent') return 'nothing'
  return (await deps.alone(() => run(deps, { now, today, working }))) ?? 'nothing'
}

async function run(deps: RunDeps, { now, today, working }: { now: Date; today: Day; working: WorkingDays }): Promise<'ran' | 'nothing'> {
  const row: LedgerRow = {
    to: 'run',
    kind: 'bundle',
    period: today,
    state: 'sending',
    activityId: '',
    refs: [],
    at: now.toISOString(),
    note: '',
  }
  const done = await deps.ledger.find('run', 'bundle', today)
  if (done?.state === 'sent') return 'nothing'
  if (!done) await deps.ledger.begin(row)
  await deps.delivery.remind({ anyway: false })
  if (working.onOrAfter(mondayOf(today)) === today) {
    for (const board of deps.record.office().boards.keys()) await deps.delivery.postDigest(board)
  }
  await deps.ledger.save({ ...row, state: 'sent' })
  return 'ran'
}
