import type { ActionRef, BoardRef } from '../actions/action.ts'
import { digestChannelOf } from '../actions/digest-channel.ts'
import { everybodyMaySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import { type Digest, makeDigest } from '../digest/digest.ts'
import { AppError } from '../errors.ts'
import type { Bundle } from '../reminders/bundle.ts'
import { planBundles } from '../reminders/schedule.ts'
import { askedOnce, saysAnything } from './asked-once.ts'
import type { Ledger, LedgerRow, Message, Messenger, Places } from './ports.ts'
import { type ProposalsWaitFacts, withProposals } from './proposals-wait.ts'

export interface DeliveryDeps {
  record: RecordStore
  ledger: Ledger
  places: Places
  messenger: Messenger
  clock: () => Date
  /** With the closures that the record names today. */
  workingDays: () => WorkingDays
  /** Proposals made from messages that wait for somebody. */
  fromMessages: ProposalsWaitFacts['fromMessages']
  /** How messages look; `refs` are the actions that a bundle's card shows, in order. */
  draw: {
    bundle(bundle: Bundle, cardId: string): { message: Message; refs: ActionRef[] }
    digest(digest: Digest): Message
  }
}

/** What a round of reminders came to. Names are for the policy officer alone. */
interface RemindReport {
  today: Day
  /** Not today: the first working day after. */
  sendOn: Day
  sent: number
  renewed: number
  skipped: { name: string; posts: string[]; reason: SkipReason }[]
  vacant: { post: string; refs: ActionRef[] }[]
}

type SkipReason = 'not-installed' | 'unreachable' | 'unsure' | 'busy'

export interface Delivery {
  /** Sends each owner's bundle of the day; who had one today has it renewed in place. `anyway`: on a day of rest too. */
  remind(options: { anyway: boolean }): Promise<RemindReport>
  /** Posts the week's digest in the channel of the settings, or brings this week's up to date. */
  postDigest(board: BoardRef): Promise<'posted' | 'renewed' | 'no-channel' | 'unreachable'>
  /** The day's bundle again for one person, as it stands now: for a card that has just been answered. */
  bundleOf(oid: string): Promise<Bundle | undefined>
}

/** The one place from which unprompted messages leave. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  return {
    remind: (options) => remind(deps, options),
    postDigest: (board) => postDigest(deps, board),
    bundleOf: (oid) => bundleOf(deps, oid),
  }
}

/** The card id of a bundle: its day finds the ledger row again, the instant tells one drawing from the next. */
export function bundleCardId(day: string, now: Date): string {
  return `bundle.${day}.${now.getTime().toString(36)}`
}

const everyDay = (working: WorkingDays): WorkingDays => ({ ...working, isWorking: () => true, onOrAfter: (day) => day })

function planned(deps: DeliveryDeps, adjust: (working: WorkingDays) => WorkingDays) {
  const { record, clock } = deps
  const facts = { office: record.office(), actions: record.actions().values(), today: dayAt(clock()), sentToday: new Set<string>() }
  return planBundles({ ...facts, workingDays: adjust(deps.workingDays()) })
}

async function bundleOf(deps: DeliveryDeps, oid: string): Promise<Bundle | undefined> {
  const plan = planned(deps, everyDay)
  const bundle = plan.send.find((one) => one.oid === oid)
  return bundle && askedOnce(deps.ledger, bundle, plan.day)
}

async function remind(deps: DeliveryDeps, { anyway }: { anyway: boolean }): Promise<RemindReport> {
  const plan = planned(deps, anyway ? everyDay : (working) => working)
  const report: RemindReport = { today: plan.day, sendOn: plan.sendOn, sent: 0, renewed: 0, skipped: [], vacant: plan.vacant }
  const working = { today: plan.day, workingDays: deps.workingDays() }
  const facts = { office: deps.record.office(), ...working, fromMessages: deps.fromMessages }
  for (const whole of plan.sendOn === plan.day ? await withProposals(plan.send, facts) : []) {
    const bundle = await askedOnce(deps.ledger, whole, plan.day)
    if (!saysAnything(bundle)) continue
    const result = await sendBundle(deps, bundle, plan.day)
    if (result === 'sent') report.sent++
    else if (result === 'renewed') report.renewed++
    else report.skipped.push({ name: bundle.name, posts: bundle.posts, reason: result })
  }
  return report
}

async function sendBundle(deps: DeliveryDeps, bundle: Bundle, today: Day): Promise<'sent' | 'renewed' | SkipReason> {
  const to = `person:${bundle.oid}`
  const place = await deps.places.find(to)
  if (!place) return 'not-installed'
  const now = deps.clock()
  const { message, refs } = deps.draw.bundle(bundle, bundleCardId(today, now))
  const row: LedgerRow = { to, kind: 'bundle', period: today, state: 'sending', activityId: '', refs, at: now.toISOString(), note: '' }
  if (await deps.ledger.begin(row)) return sendFirst(deps, row, message)
  return renew(deps, { ...row, state: 'sent' }, message)
}

async function sendFirst(deps: DeliveryDeps, row: LedgerRow, message: Message): Promise<'sent' | SkipReason> {
  const place = await deps.places.find(row.to)
  if (!place) return 'not-installed'
  try {
    const sent = await deps.messenger.send(place, message)
    if (sent.result === 'sent') {
      await deps.ledger.save({ ...row, state: 'sent', activityId: sent.activityId })
      return 'sent'
    }
    await deps.ledger.save({ ...row, state: 'unreachable', note: sent.reason })
    await deps.places.forget(row.to)
    return 'unreachable'
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    await deps.ledger.save({ ...row, state: 'unsure', note: fault.code })
    return fault.code === 'teams-busy' ? 'busy' : 'unsure'
  }
}

/** Replaces the message that stands under this row. One that was begun and never marked may or may not have arrived: it is left, as unsure. */
async function renew(deps: DeliveryDeps, row: LedgerRow, message: Message): Promise<'renewed' | 'sent' | SkipReason> {
  const old = await deps.ledger.find(row.to, row.kind, row.period)
  const place = await deps.places.find(row.to)
  if (!place) return 'not-installed'
  if (old?.state === 'unreachable' || old?.note === 'teams-busy') return sendFirst(deps, { ...row, state: 'sending' }, message)
  if (!old || old.state === 'sending' || old.activityId === '') return 'unsure'
  const result = await deps.messenger.update(place, old.activityId, message)
  if (result === 'gone') return sendFirst(deps, row, message)
  await deps.ledger.save({ ...row, activityId: old.activityId })
  return 'renewed'
}

async function postDigest(deps: DeliveryDeps, board: BoardRef): Promise<'posted' | 'renewed' | 'no-channel' | 'unreachable'> {
  const to = digestChannelOf(deps.record.office(), board)
  const place = to === '' ? undefined : await deps.places.find(to)
  if (!place) return 'no-channel'
  const now = deps.clock()
  const today = dayAt(now)
  const [run] = await deps.ledger.lastTo('run', 1)
  const actions = [...deps.record.actions().values()].map((state) => state.action).filter(everybodyMaySee)
  const lastRun = run ? new Date(run.at) : null
  const digest = makeDigest({ actions, meetings: deps.record.office().meetings, board, today, now, lastRun })
  const row: LedgerRow = {
    to,
    kind: 'digest',
    period: `${digest.week}.${board}`,
    state: 'sending',
    activityId: '',
    refs: [],
    at: now.toISOString(),
    note: '',
  }
  const message = deps.draw.digest(digest)
  const result = (await deps.ledger.begin(row))
    ? await sendFirst(deps, row, message)
    : await renew(deps, { ...row, state: 'sent' }, message)
  if (result === 'sent') return 'posted'
  return result === 'renewed' ? 'renewed' : 'unreachable'
}
