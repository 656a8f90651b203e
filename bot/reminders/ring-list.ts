import type { Action, ActionRef, MeetingRef, PostRef } from '../actions/action.ts'
import { comingMeetings, type Meeting } from '../actions/meeting.ts'
import type { Actor, Office } from '../actions/office.ts'
import { answersFor } from '../actions/post.ts'
import { maySee, maySendOut } from '../actions/rights.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import { writeHolder } from '../words/holders.ts'
import { cutOffOf } from './cut-off.ts'

/**
 * How it stands with reaching somebody: they have never written to the app, Teams does not let it write to them, or they have acknowledged
 * their last reminder.
 */
export type Unreached = 'not-met' | 'unreachable' | 'seen'

export interface RingFacts {
  office: Office
  actions: Iterable<Action>
  /** Europe/London. */
  today: Day
  workingDays: WorkingDays
  /** By object id. */
  unreached: ReadonlyMap<string, Unreached>
  viewer: Actor
}

export interface RingEntry {
  post: PostRef
  title: string
  /** Who answers for it today, as written; empty: it is vacant. */
  holder: string
  reason: Unreached | 'vacant' | 'no-answer'
  /** What is owed, by ref. */
  refs: ActionRef[]
  meeting: MeetingRef
  cutOff: Day
}

/** Working days: how long an answer counts, how long before the cut-off the call opens, and when a missing answer is worth a call. */
const QUIET = 5
const AHEAD = 5
const RING = 2

/**
 * Whom to ring: posts with something owed by the cut-off of their board's next meeting, whose holder no message reaches, or from whom no
 * answer has come two working days before. For policy officers, of what they may see; empty for everybody else. Nearest cut-off first.
 */
export function makeRingList(facts: RingFacts): RingEntry[] {
  if (!maySendOut(facts.viewer)) return []
  const entries = new Map<string, RingEntry>()
  for (const action of facts.actions) {
    const next = comingMeetings(facts.office.meetings.values(), action.board, facts.today)[0]
    if (!next || !isOwed(action, next, facts)) continue
    const key = `${action.lead} ${next.ref}`
    const entry = entries.get(key) ?? entryFor(action.lead, next, facts)
    if (!entry) continue
    entry.refs.push(action.ref)
    entries.set(key, entry)
  }
  for (const entry of entries.values()) entry.refs.sort()
  return [...entries.values()].sort((a, b) => (`${a.cutOff} ${a.post}` < `${b.cutOff} ${b.post}` ? -1 : 1))
}

function isOwed(action: Action, meeting: Meeting, { today, workingDays, viewer }: RingFacts): boolean {
  const { flags, lead, lastUpdateAt, lastUpdateBy } = action
  if (action.status !== 'open' || flags['on-hold'] || flags.declined || flags.disputed) return false
  if (action.dateRequest || !maySee(viewer, action)) return false
  if (lastUpdateBy !== lead || lastUpdateAt === '') return true
  const answered = dayAt(new Date(lastUpdateAt))
  const opened = workingDays.before(cutOffOf(meeting, workingDays).day, AHEAD)
  return answered < opened && answered <= workingDays.before(today, QUIET)
}

function entryFor(ref: PostRef, meeting: Meeting, { office, today, workingDays, unreached }: RingFacts): RingEntry | undefined {
  const post = office.posts.get(ref)
  const holder = post && answersFor(post, today)
  const cutOff = cutOffOf(meeting, workingDays).day
  const late = today >= workingDays.before(cutOff, RING) ? 'no-answer' : undefined
  const known = holder && unreached.get(holder.oid)
  const reason = holder ? (known === 'seen' ? late && known : (known ?? late)) : 'vacant'
  if (!reason) return undefined
  const written = holder ? writeHolder(holder.name, holder.capacity) : ''
  return { post: ref, title: post?.title ?? ref, holder: written, reason, refs: [], meeting: meeting.ref, cutOff }
}
