import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandOutcome, Envelope, Submission } from '../actions/command.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Update } from '../actions/update.ts'
import { AppError } from '../errors.ts'
import type { InboxRow, InboxRows } from './ports.ts'

export interface InboxDeps {
  rows: InboxRows
  /** The heart's one way in. */
  run: (envelope: Envelope) => Promise<CommandOutcome>
  record: Pick<RecordStore, 'fold' | 'findRequest'>
  clock: () => Date
  /** This instance, so that it passes over its own news. */
  instance: string
  /** Tells a sender what came of a command whose answer was "kept", or that never had an answer. */
  onLate: (envelope: Envelope, outcome: CommandOutcome) => Promise<void>
  report: (fault: unknown, what: string) => void
  /** Milliseconds before "kept" is answered; 8,000 unless told. */
  patienceMs?: number | undefined
  /** What measures them; the machine's own timer unless told. */
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

export interface Inbox {
  /**
   * Accepts a command: its row is written before anything else. Answers the outcome, or "kept" when it could not be recorded in time.
   * Throws `AppError` (`store-busy`, `store-unavailable`) only when it was not accepted.
   */
  submit(envelope: Envelope): Promise<Submission>
  /**
   * Records without a row, for a job that keeps its own place, sends again under the same request id what was cut off, and goes slowly enough
   * to leave room for others (an import). Other instances have what it became as soon as anything else. Throws `AppError` as the record does.
   */
  pass(envelope: Envelope): Promise<CommandOutcome>
  /** Takes in what other instances have recorded in the last minute. Called before each turn, so that everybody reads their own writes. */
  catchUp(): Promise<void>
  /** Takes in what others have recorded, and works off what nobody has in hand. Called each second. */
  poll(): Promise<void>
  /** Removes what is an hour old. */
  tidy(): Promise<void>
  /** What a sender has in the inbox that is not recorded yet. */
  pendingOf(oid: string): Promise<Envelope[]>
}

/** How long a row is in one instance's hand before another may take it; longer than an append usually goes on asking; two who hold one row record it once all the same. */
const HOLD_MS = 30_000
const PATIENCE_MS = 8_000
const OVERLAP_MS = 10_000
/** More rows than this waiting: new commands are refused honestly rather than kept for an hour. */
const MOST_PENDING = 2_000
/** Rows that one poll takes in hand, so that the record is not asked for everything at once. */
const BATCH = 8

export function createInbox(deps: InboxDeps): Inbox {
  const hand: Hand = { working: new Map(), newest: '', waiting: 0 }
  return {
    submit: (envelope) => submit(deps, hand, envelope),
    pass: (envelope) => recordOnce(deps, envelope, deps.rows.tell),
    async poll() {
      await takeNews(deps, hand)
      await takeStale(deps, hand)
    },
    catchUp: () => takeNews(deps, hand),
    tidy: () => deps.rows.tidy(deps.clock()),
    pendingOf: async (oid) => (await deps.rows.pending()).map((row) => row.envelope).filter((envelope) => envelope.byOid === oid),
  }
}

interface Hand {
  /** By key: what this instance is recording now. */
  working: Map<string, Promise<CommandOutcome>>
  /** Instant of the newest news that was read. */
  newest: string
  /** Rows that waited when it was last looked. */
  waiting: number
}

/** The key of a request: the same request always has the same row. */
function keyOf(requestId: string): string {
  return createHash('sha256').update(requestId).digest('hex')
}

async function submit(deps: InboxDeps, hand: Hand, envelope: Envelope): Promise<Submission> {
  if (hand.waiting > MOST_PENDING) {
    throw new AppError(
      'store-busy',
      'Very many answers are waiting to be recorded, so this one was not taken. Please send it again in some minutes.',
    )
  }
  const key = keyOf(envelope.requestId)
  const now = deps.clock()
  const row: InboxRow = { key, envelope, acceptedAt: now.toISOString(), heldBy: deps.instance, heldUntil: untilOf(now), tries: 0, eTag: '' }
  const accepted = await deps.rows.accept(row)
  const work = accepted === 'known' ? waitForOther(deps, hand, envelope) : recordRow(deps, hand, row)
  const timer = new AbortController()
  const late = (deps.wait ?? wait)(deps.patienceMs ?? PATIENCE_MS, timer.signal).then(() => 'late' as const)
  const first = await Promise.race([work, late]).finally(() => timer.abort())
  if (first !== 'late') return first
  if (accepted !== 'known') tellWhenDone(deps, envelope, work)
  return { ok: 'kept' }
}

const wait = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }).catch(() => undefined)

function tellWhenDone(deps: InboxDeps, envelope: Envelope, work: Promise<CommandOutcome>): void {
  work.then((outcome) => deps.onLate(envelope, outcome)).catch((fault: unknown) => deps.report(fault, 'late answer'))
}

/** Records a row that this instance holds; while the record is away it goes on trying as long as it holds the row. */
function recordRow(deps: InboxDeps, hand: Hand, row: InboxRow): Promise<CommandOutcome> {
  const work = keepTrying(deps, row).finally(() => hand.working.delete(row.key))
  hand.working.set(row.key, work)
  return work
}

async function keepTrying(deps: InboxDeps, row: InboxRow): Promise<CommandOutcome> {
  const end = Date.now() + HOLD_MS / 2
  for (let attempt = 1; ; attempt++) {
    try {
      return await recordOnce(deps, row.envelope, deps.rows.finish)
    } catch (fault) {
      if (!(fault instanceof AppError) || !fault.code.startsWith('store-') || Date.now() > end) throw fault
      await pause(Math.min((fault.retryAfterSeconds ?? attempt) * 1000, 10_000))
    }
  }
}

async function recordOnce(deps: InboxDeps, envelope: Envelope, write: InboxRows['tell']): Promise<CommandOutcome> {
  const outcome = await deps.run(envelope)
  const updates = await updatesOf(deps, envelope, outcome)
  await write(keyOf(envelope.requestId), { at: deps.clock().toISOString(), by: deps.instance, updates })
  return outcome
}

/** What others are to be told of: also what was recorded before a kill, of which they may not have heard. */
async function updatesOf({ record }: InboxDeps, { requestId }: Envelope, outcome: CommandOutcome): Promise<Update[]> {
  if (!outcome.ok) return []
  const known = outcome.repeated && outcome.updates.length === 0 ? await record.findRequest(requestId) : undefined
  return known ? [known] : outcome.updates
}

/** The same request is in another's hand (or in ours): its outcome is waited for, then asked of the record, which knows the request. */
async function waitForOther(deps: InboxDeps, hand: Hand, envelope: Envelope): Promise<CommandOutcome> {
  const key = keyOf(envelope.requestId)
  const ours = hand.working.get(key)
  if (ours) return ours
  while (await deps.rows.isPending(key)) await pause(200)
  await takeNews(deps, hand)
  return deps.run(envelope)
}

async function takeNews(deps: InboxDeps, hand: Hand): Promise<void> {
  const news = await deps.rows.newsSince(sinceOf(deps.clock(), hand.newest))
  const updates: Update[] = news.filter((one) => one.by !== deps.instance).flatMap((one) => one.updates)
  if (updates.length > 0) deps.record.fold(updates)
  for (const { at } of news) if (at > hand.newest) hand.newest = at
}

/** Clocks of instances differ a little, so the last seconds are read again; what is older than a minute comes with the log's own changes. */
function sinceOf(now: Date, newest: string): Date {
  return new Date(Math.max(now.getTime() - 60_000, newest === '' ? 0 : new Date(newest).getTime() - OVERLAP_MS))
}

async function takeStale(deps: InboxDeps, hand: Hand): Promise<void> {
  const now = deps.clock()
  const pending = await deps.rows.pending()
  hand.waiting = pending.length
  const stale = pending.filter((row) => row.heldUntil < now.toISOString() && !hand.working.has(row.key))
  for (const row of stale.sort((a, b) => (a.acceptedAt < b.acceptedAt ? -1 : 1)).slice(0, BATCH - hand.working.size)) {
    const held = await deps.rows.hold({ ...row, heldBy: deps.instance, heldUntil: untilOf(now, row.tries + 1), tries: row.tries + 1 })
    if (held) tellWhenDone(deps, row.envelope, recordRow(deps, hand, held))
  }
}

/** A row that fails again and again is tried ever more rarely, at least every half hour. */
const untilOf = (now: Date, tries = 1) => new Date(now.getTime() + HOLD_MS * Math.min(tries, 30)).toISOString()
