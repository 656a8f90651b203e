import type { Action, BoardRef, MeetingRef, PostRef } from '../actions/action.ts'
import { lastDayOf } from '../actions/due.ts'
import { comingMeetings } from '../actions/meeting.ts'
import type { Actor, Office } from '../actions/office.ts'
import { answersFor } from '../actions/post.ts'
import { maySee, maySendOut, postMaySee } from '../actions/rights.ts'
import type { Day } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import { writeHolder } from '../words/holders.ts'
import { cutOffOf } from './cut-off.ts'

export interface PostPageFacts {
  office: Office
  actions: Iterable<Action>
  /** Europe/London. */
  today: Day
  workingDays: WorkingDays
  /** Who wants the page. */
  viewer: Actor
}

/** What a post owes, for somebody who works without the app. */
export interface PostPage {
  post: PostRef
  title: string
  /** Who answers for it today, as written; empty: it is vacant. */
  holder: string
  today: Day
  /** By board, the nearest cut-off first; in each by due day. `meeting` and `cutOff` are null where no meeting is planned. */
  boards: { board: BoardRef; meeting: MeetingRef | null; cutOff: Day | null; actions: Action[] }[]
}

/**
 * The page of a post: open actions that it leads and that are not on hold, declined or disputed; only what the post may see, and only
 * what the viewer may see. Undefined for a post that nobody knows, and for whoever neither has it nor is a policy officer.
 */
export function makePostPage(ref: PostRef, facts: PostPageFacts): PostPage | undefined {
  const { office, today, viewer } = facts
  const post = office.posts.get(ref)
  if (!post || !(viewer.posts.some((held) => held.post === ref) || maySendOut(viewer))) return undefined
  const owed = [...facts.actions].filter((action) => action.lead === ref && isOwed(action, facts))
  const holder = answersFor(post, today)
  const boards = [...new Set(owed.map(({ board }) => board))].map((board) =>
    boardOf(
      board,
      owed.filter((action) => action.board === board),
      facts,
    ),
  )
  return {
    post: ref,
    title: post.title,
    holder: holder ? writeHolder(holder.name, holder.capacity) : '',
    today,
    boards: boards.sort((a, b) => ((a.cutOff ?? '9999') < (b.cutOff ?? '9999') ? -1 : 1)),
  }
}

function isOwed(action: Action, { office, viewer }: PostPageFacts): boolean {
  const { flags } = action
  if (action.status !== 'open' || flags['on-hold'] || flags.declined || flags.disputed) return false
  return maySee(viewer, action) && postMaySee(office, action.lead, action.lane)
}

function boardOf(board: BoardRef, actions: Action[], { office, today, workingDays }: PostPageFacts): PostPage['boards'][number] {
  const next = comingMeetings(office.meetings.values(), board, today)[0]
  const dayOf = (action: Action) => `${lastDayOf(action.due, office.meetings) ?? '9999'} ${action.ref}`
  return {
    board,
    meeting: next?.ref ?? null,
    cutOff: next ? cutOffOf(next, workingDays).day : null,
    actions: actions.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
  }
}
