import type { Action, ActionRef, Marking } from '../actions/action.ts'
import type { Meeting, MeetingType } from '../actions/meeting.ts'
import type { Change } from '../actions/update.ts'
import type { Day } from '../calendar/day.ts'
import { writeCount, writeList } from './counts.ts'
import { type DueFacts, writeBoard, writeDay, writeDue, writeMeeting } from './days.ts'
import { outcomeWords } from './status.ts'

/** Heads of the blocks that go into the notes of a meeting, as these offices write them. */
export const blockTitles = {
  review: 'Review of Action Tracker',
  forward: 'Items Brought Forward',
  arising: 'Summary of Actions Arising',
  next: 'Confirmation of Next Meeting Type / Date / Time / Venue',
} as const

export type NotesFacts = Omit<DueFacts, 'leadPost'>

/** What was decided at a meeting about one action; undefined for what notes do not repeat. */
export function sayReviewed(change: Change, facts: NotesFacts): string | undefined {
  switch (change.kind) {
    case 'discharged':
      return change.outcome === 'transferred' ? sayTransferred(change.transferredTo, facts) : `discharged (${outcomeWords[change.outcome]})`
    case 'sent-back':
      return 'not yet satisfied; the action stays open'
    case 'reopened':
      return 'reopened'
    case 'carried-forward':
      return `carried forward to ${writeMeeting(change.to, facts)}`
    case 'brought-back':
      return `to be brought back to ${writeMeeting(change.to, facts)}`
    case 'date-agreed':
      return `new date agreed: ${writeDue(change.due, { ...facts, leadPost: 'the owner' })}`
    case 'progressed':
      return change.percent === null ? 'updated' : `updated: ${change.percent}% done`
    case 'reported-done':
      return 'reported done'
    case 'reported-no-change':
      return 'no change reported'
    default:
      return undefined
  }
}

/** The ref of the twin is of the other board's tracker and does not stand in these notes. */
function sayTransferred(twin: ActionRef, facts: NotesFacts): string {
  const [board = ''] = twin.split('-')
  return `discharged; transferred to ${board === '' ? 'another board' : `the ${writeBoard(board, facts.boards)}`}`
}

/** "AA-2026-003 (CC) – Share the plan: discharged (met)." */
export function sayReviewLine(action: Action, said: readonly string[]): string {
  return `${named(action)}: ${said.join('; ')}.`
}

/** What the review came to, in one sentence. */
export function sayReviewCount(count: { open: number; discharged: number; carried: number; sentBack: number }): string {
  const came = [
    count.discharged > 0 ? `${count.discharged} discharged` : '',
    count.carried > 0 ? `${count.carried} moved on to a later meeting` : '',
    count.sentBack > 0 ? `${count.sentBack} sent back` : '',
  ].filter(Boolean)
  const were = count.open === 1 ? 'was' : 'were'
  const stood = `${capital(writeCount(count.open, 'action'))} ${were} open before the meeting`
  return came.length === 0 ? `${stood}.` : `${stood}; ${writeList(came)}.`
}

/** Heads of the columns of the actions that arose. */
export const arisingColumns = ['Action', 'Owner', 'Due', 'Ref'] as const

/** The same as `sayArising`, a part a column. */
export function writeArising(action: Action, facts: NotesFacts): string[] {
  const due = writeDue(dueThen(action), { ...facts, leadPost: action.lead })
  return [bare(action.wording.t), `${action.lead}${withSupport(action)}`, capital(due), action.ref]
}

/** "Share the action plan. Owner: CC. Due: Friday 30 January 2026. (AA-2026-014)" */
export function sayArising(action: Action, facts: NotesFacts): string {
  return `${bare(action.wording.t)}. Owner: ${action.lead}${withSupport(action)}. Due: ${writeDue(dueThen(action), { ...facts, leadPost: action.lead })}. (${action.ref})`
}

const withSupport = ({ supporting }: Action) => (supporting.length > 0 ? `, with ${writeList(supporting)}` : '')
/** What was agreed at the meeting, not what became of it since. */
const dueThen = ({ due, firstDue, dateChanges }: Action) => (dateChanges.length > 0 && firstDue ? firstDue : due)

/** "Satisfaction (AA-2025-009, owner: CC, from Tuesday 4 November 2025; moved to a later meeting twice)" */
export function sayForward(action: Action, raisedAt: Day): string {
  const carried = action.meetingsCarried > 0 ? `; moved to a later meeting ${writeTimes(action.meetingsCarried)}` : ''
  return `${bare(action.wording.t)} (${action.ref}, owner: ${action.lead}, from ${writeDay(raisedAt)}${carried})`
}

const types: Record<MeetingType, string> = { performance: 'Performance', thematic: 'Thematic', public: 'Public', 'ad-hoc': 'Ad hoc' }

/** "Public A&A meeting, Tuesday 2 June 2026 at 10:30, Council Chamber. Chair: PCC." */
export function sayNextMeeting(meeting: Meeting, facts: NotesFacts): string {
  const type = types[meeting.type].toLowerCase()
  const title = ['', type, `${type} meeting`].includes(meeting.title.toLowerCase()) ? '' : ` – ${meeting.title}`
  const time = meeting.time === '' ? ' (time to be confirmed)' : ` at ${meeting.time}`
  const venue = meeting.venue === '' ? 'venue to be confirmed' : meeting.venue
  return `${types[meeting.type]} ${writeBoard(meeting.board, facts.boards)} meeting${title}, ${writeDay(meeting.day)}${time}, ${venue}. Chair: ${meeting.chair}.`
}

/** What stands under a block that has nothing to say. */
export const nothing = {
  arising: 'No actions arose.',
  forward: 'No items were brought forward.',
  next: 'No date has been set yet.',
} as const

/** Why the blocks say less than the tracker does; empty when they do not. */
export function sayLeftOut({ marking, lane }: { marking: number; lane: number }): string {
  const count = marking + lane
  if (count === 0) return ''
  const why = [marking > 0 ? `${marking} by ${marking === 1 ? 'its' : 'their'} marking` : '', lane > 0 ? `${lane} for one side only` : '']
  const is = count === 1 ? 'is' : 'are'
  return `${capital(writeCount(count, 'action'))} ${is} not for publication and ${is} left out here (${writeList(why.filter(Boolean))}).`
}

/** How the blocks are marked, by the markings of the actions that they tell of. */
export function sayMarking(markings: readonly Marking[]): string {
  return markings.includes('official') ? 'OFFICIAL' : 'Not protectively marked'
}

/** When and from what the block was written. */
export function sayWritten(at: Day, time: string): string {
  return `Written from the record as at ${writeDay(at)}, ${time}.`
}

/** Title of what is written for a meeting. */
export function sayNotesTitle(meeting: Meeting, facts: NotesFacts): string {
  return `${writeBoard(meeting.board, facts.boards)} meeting, ${writeDay(meeting.day)}: actions for the notes`
}

const writeTimes = (count: number) => ['never', 'once', 'twice'][count] ?? `${count} times`
const named = (action: Action) => `${action.ref} (${action.lead}) – ${bare(action.wording.t)}`
const bare = (text: string) => text.trim().replace(/[.;]+$/, '')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
