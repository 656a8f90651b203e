import type { ActionCommand, Envelope } from '../actions/command.ts'
import type { Commands } from '../actions/commands.ts'
import { AppError } from '../errors.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayImportStopped } from '../words/sheets.ts'
import type { ImportFiles, LoadedImport } from './import-files.ts'
import type { PlannedRow } from './plan.ts'
import type { NextStep } from './read-standing.ts'
import type { ImportProgress } from './stored.ts'

export interface RunDeps {
  files: ImportFiles
  commands: Commands
  clock: () => Date
  /** Waits for so many milliseconds, or until told to stop. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  commandsPerMinute: number
}

/** An import at work in this service. */
export interface Job {
  loaded: LoadedImport
  stop: AbortSignal
}

/** A row whose keeping was missed by a crash is sent again under the same request, so this may be large. */
const SAVE_EACH = 25
const SAVE_MS = 5_000
/** Times that the record may be away in a row, each longer than the last, before the import stops. */
const PATIENCE = 8
const LONGEST_WAIT = 60

/**
 * Brings the planned rows in, from where it stands to the end, at a measured pace, so that people's own commands find room beside it.
 * Whatever is sent twice is recorded once. Ends early when told to stop, when the record stays away, or when another service has taken over.
 */
export async function runImport(deps: RunDeps, job: Job): Promise<void> {
  let savedAt = performance.now()
  for (const row of job.loaded.plan.rows.slice(job.loaded.progress.next)) {
    const came = job.stop.aborted ? 'stopped' : await patiently(deps, job, () => bringIn(deps, row, job.loaded.progress.byOid))
    if (came === 'stopped') return finish(deps, job, { state: 'stopped', says: job.stop.aborted ? '' : sayImportStopped('store') })
    advance(job, row, came)
    const due = job.loaded.progress.next % SAVE_EACH === 0 || performance.now() - savedAt > SAVE_MS
    if (due && !(await keep(deps, job, { state: 'running' }))) return
    if (due) savedAt = performance.now()
    await deps.wait((60_000 / deps.commandsPerMinute) * (row.follow ? 2 : 1), job.stop)
  }
  await finish(deps, job, { state: 'done', says: '' })
}

interface Came {
  /** Empty: the record refused it. */
  ref: string
  refused: string
}

async function bringIn({ commands }: RunDeps, row: PlannedRow, byOid: string): Promise<Came> {
  const envelope = { byOid, route: 'import', words: '' } satisfies Partial<Envelope>
  const raised = await commands.submit({ ...envelope, command: row.raise, requestId: `${row.key}.1` })
  const ref = raised.ok ? (raised.updates[0]?.subject ?? '') : ''
  if (!raised.ok) return { ref, refused: sayRefusal(raised.refusal) }
  if (!row.follow) return { ref, refused: '' }
  const words = REASONED.has(row.follow.kind) ? '' : row.follow.words
  const followed = await commands.submit({ ...envelope, words, command: commandOf(row.follow, ref), requestId: `${row.key}.2` })
  return { ref, refused: followed.ok ? '' : sayRefusal(followed.refusal) }
}

/** Steps whose words are their reason. */
const REASONED: ReadonlySet<NextStep['kind']> = new Set(['hold', 'block'])

function commandOf(step: NextStep, ref: string): ActionCommand {
  switch (step.kind) {
    case 'report-done':
      return { kind: step.kind, ref }
    case 'report-progress':
      return { kind: step.kind, ref, percent: step.percent }
    case 'hold':
    case 'block':
      return { kind: step.kind, ref, reason: step.words }
    default:
      return step.kind satisfies never
  }
}

function advance(job: Job, row: PlannedRow, came: Came): void {
  const { progress } = job.loaded
  const refused = came.refused === '' ? [] : [{ sheet: row.sheet, row: row.row, says: came.refused }]
  const next = { next: progress.next + 1, refs: [...progress.refs, came.ref], refused: [...progress.refused, ...refused] }
  job.loaded = { ...job.loaded, progress: { ...progress, ...next } }
}

/** Tries until the record takes it; waits as long as it asks, else twice as long each time. */
async function patiently<T>(deps: RunDeps, job: Job, work: () => Promise<T>): Promise<T | 'stopped'> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (fault) {
      if (!(fault instanceof AppError && fault.code.startsWith('store-'))) throw fault
      if (tries > PATIENCE || job.stop.aborted) return 'stopped'
      await deps.wait(1000 * Math.min(fault.retryAfterSeconds ?? 2 ** tries, LONGEST_WAIT), job.stop)
      if (job.stop.aborted) return 'stopped'
    }
  }
}

/** Keeps where it stands. False: another service has taken over. A store that is away is asked again next time. */
async function keep(deps: RunDeps, job: Job, how: Partial<ImportProgress>): Promise<boolean> {
  const progress = { ...job.loaded.progress, ...how, beatAt: deps.clock().toISOString() }
  try {
    const eTag = await deps.files.save(progress, job.loaded.eTag)
    if (eTag === undefined) return false
    job.loaded = { ...job.loaded, progress, eTag }
    return true
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    job.loaded = { ...job.loaded, progress }
    return true
  }
}

async function finish(deps: RunDeps, job: Job, end: { state: 'stopped' | 'done'; says: string }): Promise<void> {
  job.loaded = { ...job.loaded, progress: { ...job.loaded.progress, ...end } }
  await patiently(deps, job, async () => {
    const eTag = await deps.files.save(job.loaded.progress, job.loaded.eTag)
    if (eTag !== undefined) job.loaded = { ...job.loaded, eTag }
  })
}
