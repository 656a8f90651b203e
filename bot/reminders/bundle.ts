import type { Action, ActionRef, PostRef } from '../actions/action.ts'
import type { Office } from '../actions/office.ts'
import type { ActionState } from '../actions/store.ts'
import type { Day } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Why } from '../words/why.ts'

export interface BundleFacts {
  office: Office
  /** Values of the record's actions; `lastKind` tells what was sent back and what is new. */
  actions: Iterable<Pick<ActionState, 'action' | 'lastKind'>>
  /** Europe/London. */
  today: Day
  /** Object ids of those who have had a bundle today. */
  sentToday: ReadonlySet<string>
  workingDays: WorkingDays
}

export interface BundleItem {
  action: Action
  why: Why
  /** True when it is asked of the policy officer because nobody holds the lead post. */
  vacant: boolean
  /** Given a moment ago: the owner is asked once whether it is recorded as it was agreed. */
  asRecorded?: boolean
}

/** One person's message of the day. */
export interface Bundle {
  oid: string
  name: string
  /** Posts for which the person is asked, as they are written: `CC`, `A/DCC`. */
  posts: string[]
  /** Posts that were handed over to the person since the last run, with the note left for them. */
  handovers: { post: PostRef; from: Day; note: string }[]
  /** Most pressing first. */
  items: BundleItem[]
  /** Actions that the person supports; nothing is asked about them. */
  information: BundleItem[]
  /** For the chair: what was reported done on their boards and awaits them. */
  decide?: Action[]
  /** For policy officers: what owners dispute or want corrected, the newest first. */
  toSettle: Action[]
  /** For policy officers: how many proposals that others made from messages wait for them. */
  proposals?: number
}

export interface BundlePlan {
  day: Day
  /** The first working day on or after `day`; when it is not `day`, nobody is written to today and both lists are empty. */
  sendOn: Day
  /** For people who have had none today. */
  send: Bundle[]
  /** For people who have had one: it may be renewed in place, never sent anew. */
  renew: Bundle[]
  /** Lead posts that nobody holds today, with the actions that would have been asked of them. */
  vacant: { post: PostRef; refs: ActionRef[] }[]
}
