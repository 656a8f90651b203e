import type { Action, PostRef } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import { comingMeetings, type Meeting } from '../actions/meeting.ts'
import { answersFor, type Holder } from '../actions/post.ts'
import type { ActionState } from '../actions/store.ts'
import { addDays, type Day, dayAt } from '../calendar/day.ts'
import { writeMeeting } from '../words/days.ts'
import type { Why } from '../words/why.ts'
import type { BundleFacts, BundleItem } from './bundle.ts'
import { cutOffOf } from './cut-off.ts'

/** Working days: how long an answer keeps an action quiet, how early a due day and a cut-off are spoken of. */
const QUIET = 5
const AHEAD = 5

/** Why an action is to be spoken of today; null when nothing is asked. */
export function whyAsked(state: Pick<ActionState, 'action' | 'lastKind'>, facts: BundleFacts): Why | null {
  const { action, lastKind } = state
  if (action.status !== 'open' || action.flags['on-hold'] || action.flags.declined || action.flags.disputed) return null
  if (lastKind === 'sent-back') return { why: 'sent-back' }
  const holder = newHolderOf(action.lead, facts)
  const takenOver: Why | null = holder ? { why: 'taken-over', post: action.lead, from: holder.from } : null
  if (answeredLately(action, facts)) return takenOver
  return whyByDate(action, facts) ?? (isNew(state, facts) ? { why: 'given' } : takenOver)
}

/** Who answers for a post and did not at the last run of reminders: told once of everything that it owes. */
export function newHolderOf(ref: PostRef, { office, today, workingDays }: BundleFacts): Holder | undefined {
  const post = office.posts.get(ref)
  const holder = post && answersFor(post, today)
  const since = holder?.tookOver?.on ?? holder?.from
  return since !== undefined && since <= today && since > workingDays.before(addDays(today, -1), 0) ? holder : undefined
}

/** What a policy officer has to decide about an action: an owner asks that another post takes it over. */
export function whyDecided({ ref, status, flags }: Action): Why | null {
  const { to, byPost } = flags.declined ?? {}
  return status === 'discharged' || to === undefined || byPost === undefined ? null : { why: 'hand-over-asked', ref, by: byPost, to }
}

/** The most pressing first; within one reason by due day, then by ref. */
export function byUrgency(a: BundleItem, b: BundleItem): number {
  const rank = order.indexOf(a.why.why) - order.indexOf(b.why.why)
  if (rank !== 0) return rank
  const key = (item: BundleItem) => `${dayIn(item.why)} ${item.action.ref}`
  return key(a) < key(b) ? -1 : 1
}

const order: Why['why'][] = [
  'sent-back',
  'hand-over-asked',
  'overdue',
  'due-soon',
  'due-before-meeting',
  'update-wanted',
  'date-owed',
  'taken-over',
  'given',
]

function dayIn(why: Why): string {
  if (why.why === 'overdue') return why.since
  return why.why === 'due-soon' || why.why === 'due-before-meeting' ? why.day : ''
}

function answeredLately(action: Action, facts: BundleFacts): boolean {
  if (action.dateRequest) return true
  if (action.lastUpdateBy !== action.lead || action.lastUpdateAt === '') return false
  return dayAt(new Date(action.lastUpdateAt)) > facts.workingDays.before(facts.today, QUIET)
}

function whyByDate(action: Action, facts: BundleFacts): Why | null {
  const { today, workingDays } = facts
  const day = lastDayOf(action.due, facts.office.meetings)
  if (day !== null && isOverdue(action, facts.office.meetings, today)) return { why: 'overdue', since: day }
  const meeting = meetingAhead(action, facts)
  const cutOff = meeting && cutOffOf(meeting, workingDays).day
  const named = meeting ? writeMeeting(meeting.ref, { meetings: facts.office.meetings, boards: facts.office.boards, today }) : ''
  if (day !== null && cutOff && meeting && day <= meeting.day) return { why: 'due-before-meeting', day, meeting: named, cutOff }
  if (day !== null && today >= workingDays.before(day, AHEAD)) return { why: 'due-soon', day }
  if (action.due.form === 'none') return { why: 'date-owed' }
  return cutOff ? { why: 'update-wanted', meeting: named, cutOff } : null
}

/** The next meeting of the action's board, once its call for updates is open: five working days before the cut-off, until the day itself. */
function meetingAhead(action: Action, facts: BundleFacts): Meeting | undefined {
  const next = comingMeetings(facts.office.meetings.values(), action.board, facts.today)[0]
  if (!next) return undefined
  return facts.today >= facts.workingDays.before(cutOffOf(next, facts.workingDays).day, AHEAD) ? next : undefined
}

/** Whether the owner is to be asked if it is recorded as it was agreed: given since the last working day, and nothing said of it yet. */
export function isSaidBack(state: Pick<ActionState, 'action' | 'lastKind'>, facts: BundleFacts): boolean {
  const { recordAgreed, lastUpdateBy, lead } = state.action
  return !recordAgreed && lastUpdateBy !== lead && isNew(state, facts)
}

/** Given since the last working day: told once in the ordinary run of days. */
function isNew(state: Pick<ActionState, 'action' | 'lastKind'>, facts: BundleFacts): boolean {
  if (state.lastKind !== 'raised' && state.lastKind !== 'assigned') return false
  const lastRun: Day = facts.workingDays.before(addDays(facts.today, -1), 0)
  return dayAt(new Date(state.action.lastUpdateAt)) >= lastRun
}
