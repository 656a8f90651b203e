import type { Action, ActionRef, BoardRef, MeetingRef } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import { comingMeetings, type Meeting } from '../actions/meeting.ts'
import { type Day, instantOf, mondayOf } from '../calendar/day.ts'

export interface DigestFacts {
  /** Only actions that everybody in the channel may see. */
  actions: Iterable<Action>
  meetings: ReadonlyMap<MeetingRef, Meeting>
  board: BoardRef
  /** Europe/London. */
  today: Day
  now: Date
  /** When the daily run last finished; null when it never has. */
  lastRun: Date | null
}

/** The week of one board in counts and refs; it holds no person and no post. Counts are the lengths of the lists. */
export interface Digest {
  board: BoardRef
  /** Monday of the week, the key under which it is posted and replaced. */
  week: Day
  today: Day
  /** Instant, UTC. */
  asAt: string
  open: ActionRef[]
  overdue: ActionRef[]
  /** The next meeting, and what is due by its day; null when none is planned. */
  nextMeeting: MeetingRef | null
  dueBeforeMeeting: ActionRef[]
  awaitingChair: ActionRef[]
  dischargedThisWeek: ActionRef[]
  /** Instant, UTC. */
  lastRun: string | null
}

/** Computed from records only, so the same records and day always give the same digest. Overdue actions are not counted again as due before the meeting. */
export function makeDigest(facts: DigestFacts): Digest {
  const { board, meetings, today } = facts
  const actions = [...facts.actions].filter((a) => a.board === board).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const refs = (wanted: (action: Action) => boolean) => actions.filter(wanted).map((a) => a.ref)
  const next = comingMeetings(meetings.values(), board, today)[0]
  const week = mondayOf(today)
  return {
    board,
    week,
    today,
    asAt: facts.now.toISOString(),
    open: refs((a) => a.status === 'open'),
    overdue: refs((a) => isOverdue(a, meetings, today)),
    nextMeeting: next?.ref ?? null,
    dueBeforeMeeting: next ? refs((a) => isDueBy(a, next.day, facts)) : [],
    awaitingChair: refs((a) => a.status === 'reported-done'),
    dischargedThisWeek: refs((a) => isDischargedSince(a, week, today)),
    lastRun: facts.lastRun?.toISOString() ?? null,
  }
}

/** A decision of last week's meeting that was recorded this week counts this week, so that no digest passes it over. */
function isDischargedSince(action: Action, week: Day, today: Day): boolean {
  if (action.status !== 'discharged' || action.dischargedOn === null || action.dischargedOn > today) return false
  return action.dischargedOn >= week || action.lastUpdateAt >= instantOf(week, '00:00').toISOString()
}

function isDueBy(action: Action, day: Day, facts: DigestFacts): boolean {
  if (action.status !== 'open' || action.flags['on-hold']) return false
  const last = lastDayOf(action.due, facts.meetings)
  return last !== null && last >= facts.today && last <= day
}
