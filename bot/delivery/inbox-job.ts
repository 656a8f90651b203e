import { setTimeout as pause } from 'node:timers/promises'
import type { CommandOutcome, Envelope } from '../actions/command.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Update } from '../actions/update.ts'
import { AppError } from '../errors.ts'
import { HOLD_MS, untilOf } from './inbox-time.ts'
import type { InboxRow, InboxRows } from './ports.ts'

export interface JobDeps {
  rows: InboxRows
  /** The heart's one way in. */
  run: (envelope: Envelope) => Promise<CommandOutcome>
  record: Pick<RecordStore, 'findRequest'>
  clock: () => Date
  /** This instance, so that it passes over its own news. */
  instance: string
  /** Tells a sender what came of a command whose answer was "kept", or that never had an answer. A fault: it is tried again later. */
  onLate: (envelope: Envelope, outcome: CommandOutcome) => Promise<void>
  report: (fault: unknown, what: string) => void
}

/** One request in this instance's hand. */
export interface Job {
  /** Resolves once the request stands in the inbox, by whichever instance. Rejects with AppError when it could not be taken in. */
  accepted: Promise<unknown>
  /** What came of it, once its row is gone; undefined: it is in another instance's hand, or its row waits to be taken up again. */
  outcome: Promise<CommandOutcome | undefined>
  /** What came of it, as soon as it is recorded. */
  recorded: CommandOutcome | undefined
  /** Its sender was told "kept", or may never have had an answer: what comes of it is to be told. */
  owed: boolean
}

interface Request {
  key: string
  envelope: Envelope
  /** How long its sender waits for more than "kept". */
  patienceMs: number
}

/** Takes a request in and records it; or, where it is in another's hand already, waits for that one. */
export function startJob(deps: JobDeps, request: Request): Job {
  const accepted = accept(deps, request)
  const job: Job = { accepted, outcome: Promise.resolve(undefined), recorded: undefined, owed: false }
  job.outcome = accepted.then((row) => (row ? recordRow(deps, row, job) : waitForOther(deps, request, job)))
  // Whoever submitted it hears of the fault.
  job.outcome.catch(() => undefined)
  return job
}

/** The row, written now or in this instance's name before; undefined when another has it, or had it a moment ago. */
async function accept(deps: JobDeps, { key, envelope }: Request): Promise<InboxRow | undefined> {
  const now = deps.clock()
  const row: InboxRow = { key, envelope, acceptedAt: now.toISOString(), heldBy: deps.instance, heldUntil: untilOf(now), tries: 0, eTag: '' }
  if ((await deps.rows.accept(row)) === 'accepted') return row
  // The storage's own repeat of a write whose answer was lost finds the row that the first one made.
  const standing = await unlessAway(() => deps.rows.find(key))
  return standing?.heldBy === deps.instance ? standing : undefined
}

const LOOK_EVERY_MS = 200

/** Once the other has finished, the same request is taken in again: the record knows it, and says what it became. */
async function waitForOther(deps: JobDeps, request: Request, job: Job): Promise<CommandOutcome | undefined> {
  const end = performance.now() + request.patienceMs
  while (performance.now() < end) {
    const found = await unlessAway(async () => ({ standing: await deps.rows.find(request.key) }))
    const row = found && !found.standing ? await unlessAway(() => accept(deps, request)) : undefined
    if (row) return recordRow(deps, row, job)
    await pause(LOOK_EVERY_MS)
  }
  return undefined
}

/** Records a row that this instance holds, tells what came of it where that is owed, and removes it. */
export async function recordRow(deps: JobDeps, row: InboxRow, job: Job): Promise<CommandOutcome | undefined> {
  const outcome = await keepTrying(deps, row.envelope)
  if (!outcome) return undefined
  job.recorded = outcome
  await reported(deps, 'news', () => tellOthers(deps, row.key, row.envelope, outcome))
  const isTold = !job.owed || (await reported(deps, 'late answer', () => deps.onLate(row.envelope, outcome)))
  // Whoever was promised an answer and cannot be reached now is told when the row is taken up again.
  if (isTold || row.tries >= MOST_TELLINGS) await reported(deps, 'inbox', () => deps.rows.remove(row.key))
  return outcome
}

const MOST_TELLINGS = 10

/** Lets other instances know what a request became, also when it was recorded before a kill and they may not have heard of it. */
export async function tellOthers(deps: JobDeps, key: string, envelope: Envelope, outcome: CommandOutcome): Promise<void> {
  const updates = await updatesOf(deps, envelope, outcome)
  await deps.rows.tell(key, { at: deps.clock().toISOString(), by: deps.instance, updates })
}

async function updatesOf({ record }: JobDeps, { requestId }: Envelope, outcome: CommandOutcome): Promise<Update[]> {
  if (!outcome.ok) return []
  const known = outcome.repeated && outcome.updates.length === 0 ? await record.findRequest(requestId) : undefined
  return known ? [known] : outcome.updates
}

const LONGEST_WAIT_MS = 10_000

/** While the record is away it goes on trying for half the time that the row is held; undefined after that. */
async function keepTrying(deps: JobDeps, envelope: Envelope): Promise<CommandOutcome | undefined> {
  const end = performance.now() + HOLD_MS / 2
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.run(envelope)
    } catch (fault) {
      if (!isAway(fault)) throw fault
      const wait = Math.min((fault.retryAfterSeconds ?? attempt) * 1000, LONGEST_WAIT_MS)
      if (performance.now() + wait > end) {
        // What waits because there is too much at once is shown as waiting, and is no fault to look into.
        if (fault.code !== 'store-busy') deps.report(fault, 'kept command')
        return undefined
      }
      await pause(wait)
    }
  }
}

async function reported(deps: JobDeps, what: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    deps.report(fault, what)
    return false
  }
}

async function unlessAway<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (fault) {
    if (isAway(fault)) return undefined
    throw fault
  }
}

function isAway(fault: unknown): fault is AppError {
  return fault instanceof AppError && fault.code.startsWith('store-')
}
