import type { Action } from '../actions/action.ts'
import { comingMeetings } from '../actions/meeting.ts'
import { actorOn } from '../actions/office.ts'
import { answersFor, type Holder, type Post } from '../actions/post.ts'
import { mayDo } from '../actions/rights.ts'
import { addDays } from '../calendar/day.ts'
import type { BundleFacts } from './bundle.ts'
import { cutOffOf } from './cut-off.ts'

/** Who decides on an action that was reported done: whoever answers today for a post that chairs its board, each once. */
export function decidersOf(action: Action, { office, today }: BundleFacts): [Post, Holder][] {
  if (action.status !== 'reported-done' || action.flags['on-hold']) return []
  const found = new Map<string, [Post, Holder]>()
  for (const post of office.posts.values()) {
    const chairs = post.grants.some(({ role, board }) => role === 'chair' && (board === '*' || board === action.board))
    const holder = chairs && answersFor(post, today)
    if (holder && !found.has(holder.oid) && mayDo(actorOn(office, holder.oid, today), 'discharge', action))
      found.set(holder.oid, [post, holder])
  }
  return [...found.values()]
}

/** Whether a report is worth a message of its own: made since the last working day, or waiting on the cut-off day of the board's next meeting. */
export function isPressing(action: Action, { office, today, workingDays }: BundleFacts): boolean {
  if (action.reportedDoneOn !== null && action.reportedDoneOn >= workingDays.before(addDays(today, -1), 0)) return true
  const next = comingMeetings(office.meetings.values(), action.board, today)[0]
  return next !== undefined && cutOffOf(next, workingDays).day === today
}
