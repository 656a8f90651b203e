import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandOutcome, Envelope, Submission } from '../actions/command.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Update } from '../actions/update.ts'
import { AppError } from '../errors.ts'
import { sayInboxFull } from '../words/faults.ts'
import { type Job, type JobDeps, recordRow, startJob, tellOthers } from './inbox-job.ts'
import { untilOf } from './inbox-time.ts'
import type { InboxRow } from './ports.ts'
import { createShared } from './shared.ts'

export interface InboxDeps extends JobDeps {
  record: Pick<RecordStore, 'fold' | 'findRequest'>
  /** Milliseconds before "kept" is answered; 8,000 unless told. */
  patienceMs?: number | undefined
  /** What measures them; the machine's own timer unless told. */
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

export interface Inbox {
  /**
   * Accepts a command: its row is written before anything else. Answers the outcome, or "kept" when it could not be recorded in time, which
   * runs from `since` (as `performance.now()` tells it), the begin of the sender's turn; from now unless told. Throws `AppError` (`store-busy`,
   * `store-unavailable`) only when it was not accepted.
   */
  submit(envelope: Envelope, since?: number): Promise<Submission>
  /**
   * Records without a row, for a job that keeps its own place, sends again under the same request id what was cut off, and goes slowly enough
   * to leave room for others (an import). Other instances have what it became as soon as anything else. Throws `AppError` as the record does.
   */
  pass(envelope: Envelope): Promise<CommandOutcome>
  /** Takes in what other instances have recorded in the last minute. Called before each turn, so that everybody reads their own writes. */
  catchUp(): Promise<void>
  /** Up to when the news of all instances are known here. */
  knownUntil(): Date
  /** Takes in what others have recorded, and works off what nobody has in hand. Called each second. */
  poll(): Promise<void>
  /** Removes what is an hour old. */
  tidy(): Promise<void>
  /** What a sender has in the inbox that is not recorded yet. */
  pendingOf(oid: string): Promise<Envelope[]>
}

const PATIENCE_MS = 8_000
/** However late a turn comes to a command, recording it has this long before "kept". */
const LEAST_PATIENCE_MS = 500
/** How long turns that come while news are read are gathered for the next reading. */
const GATHER_MS = 20
const OVERLAP_MS = 10_000
/** How far back the first reading goes, over what was appended while the record was opened. */
const FIRST_MS = 60_000
/** More rows than this waiting: new commands are refused honestly rather than kept for an hour. */
const MOST_PENDING = 2_000
/** How often the service polls. */
const LOOK_EVERY_MS = 1_000
/** Rows that one poll takes in hand, so that the record is not asked for everything at once. */
const BATCH = 8

export function createInbox(deps: InboxDeps): Inbox {
  const hand: Hand = { working: new Map(), hasRead: false, knownUntil: deps.clock(), waiting: 0, lookedAt: 0 }
  const news = createShared(() => takeNews(deps, hand), GATHER_MS)
  const pending = createShared(deps.rows.pending)
  return {
    submit: (envelope, since) => submit(deps, hand, envelope, since),
    pass: (envelope) => pass(deps, envelope),
    async poll() {
      await news()
      await takeStale(deps, hand)
    },
    catchUp: news,
    knownUntil: () => hand.knownUntil,
    tidy: () => deps.rows.tidy(deps.clock()),
    async pendingOf(oid) {
      if (isQuiet(deps, hand)) return []
      return (await pending()).map((row) => row.envelope).filter((envelope) => envelope.byOid === oid)
    },
  }
}

/** Nothing was waiting, here or at another instance, when it was looked a moment ago, and nothing has been taken in here since. */
function isQuiet(deps: InboxDeps, { waiting, working, lookedAt }: Hand): boolean {
  return waiting === 0 && working.size === 0 && deps.clock().getTime() - lookedAt < 2 * LOOK_EVERY_MS
}

interface Hand {
  /** By key: what this instance is recording now. */
  working: Map<string, Job>
  /** Whether the news were read since the start. */
  hasRead: boolean
  /** When the news were read last, without a fault. */
  knownUntil: Date
  /** Rows that waited when it was last looked, and when that was (milliseconds, 0: never). */
  waiting: number
  lookedAt: number
}

/** The key of a request: the same request always has the same row. */
function keyOf(requestId: string): string {
  return createHash('sha256').update(requestId).digest('hex')
}

async function submit(deps: InboxDeps, hand: Hand, envelope: Envelope, since: number | undefined): Promise<Submission> {
  if (hand.waiting > MOST_PENDING) {
    throw new AppError('store-busy', sayInboxFull())
  }
  const key = keyOf(envelope.requestId)
  const patienceMs = patienceOf(deps, since)
  const job = hand.working.get(key) ?? begin(hand, key, startJob(deps, { key, envelope, patienceMs }))
  await job.accepted
  const timer = new AbortController()
  const late = (deps.wait ?? wait)(patienceMs, timer.signal).then(() => undefined)
  const first = await Promise.race([job.outcome, late]).finally(() => timer.abort())
  const outcome = first ?? job.recorded
  if (outcome) return outcome
  job.owed = true
  return { ok: 'kept' }
}

function patienceOf({ patienceMs = PATIENCE_MS }: InboxDeps, since: number | undefined): number {
  return since === undefined ? patienceMs : Math.max(patienceMs - (performance.now() - since), Math.min(patienceMs, LEAST_PATIENCE_MS))
}

const wait = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }).catch(() => undefined)

async function pass(deps: InboxDeps, envelope: Envelope): Promise<CommandOutcome> {
  const outcome = await deps.run(envelope)
  await tellOthers(deps, keyOf(envelope.requestId), envelope, outcome)
  return outcome
}

function begin(hand: Hand, key: string, job: Job): Job {
  hand.working.set(key, job)
  const end = () => void hand.working.delete(key)
  job.outcome.then(end, end)
  return job
}

async function takeNews(deps: InboxDeps, hand: Hand): Promise<void> {
  const now = deps.clock()
  const news = await deps.rows.newsSince(sinceOf(now, hand))
  const updates: Update[] = news.filter((one) => one.by !== deps.instance).flatMap((one) => one.updates)
  if (updates.length > 0) deps.record.fold(updates)
  hand.hasRead = true
  if (now > hand.knownUntil) hand.knownUntil = now
}

/**
 * Clocks of instances differ a little, so the last seconds before the last reading are read again; what was missed all the same comes with the log's
 * own changes. After a time without any answer of the storage, all that was told meanwhile is read.
 */
function sinceOf(now: Date, { hasRead, knownUntil }: Hand): Date {
  return new Date(Math.min(now.getTime(), knownUntil.getTime()) - (hasRead ? OVERLAP_MS : FIRST_MS))
}

async function takeStale(deps: InboxDeps, hand: Hand): Promise<void> {
  const now = deps.clock()
  const pending = await deps.rows.pending()
  hand.waiting = pending.length
  hand.lookedAt = now.getTime()
  const stale = pending.filter((row) => row.heldUntil < now.toISOString() && !hand.working.has(row.key))
  const most = Math.max(BATCH - hand.working.size, 0)
  for (const row of stale.sort((a, b) => (a.acceptedAt < b.acceptedAt ? -1 : 1)).slice(0, most)) {
    const tries = row.tries + 1
    const held = await deps.rows.hold({ ...row, heldBy: deps.instance, heldUntil: untilOf(now, tries), tries })
    if (held) begin(hand, row.key, takeUp(deps, held))
  }
}

/** Nobody waits for the answer of a row that was left behind: its sender was told "kept", or never heard. */
function takeUp(deps: InboxDeps, row: InboxRow): Job {
  const job: Job = { accepted: Promise.resolve(), outcome: Promise.resolve(undefined), recorded: undefined, owed: true }
  job.outcome = recordRow(deps, row, job)
  job.outcome.catch((fault: unknown) => deps.report(fault, 'kept command'))
  return job
}
