import type { Action, ActionRef } from '../../actions/action.ts'
import { comingMeetings, type Meeting } from '../../actions/meeting.ts'
import type { Office } from '../../actions/office.ts'
import { keyOf, type Update } from '../../actions/update.ts'
import { type Day, dayAt } from '../../calendar/day.ts'
import {
  blockTitles,
  type NotesFacts,
  nothing,
  sayArising,
  sayForward,
  sayLeftOut,
  sayNextMeeting,
  sayNotesTitle,
  sayReviewCount,
  sayReviewed,
  sayReviewLine,
} from '../../words/notes-block.ts'

/** A sentence with the keys of the updates (`AA-2026-003.0007`) or the refs of the records from which it is written. */
interface Traced {
  text: string
  from: string[]
}

interface NotesBlock {
  title: string
  lines: Traced[]
}

/** What the records say for the notes of one meeting, block by block. */
export interface WrittenNotes {
  title: string
  blocks: NotesBlock[]
  /** Actions that are not for publication and are left out. */
  leftOut: number
  /** The same as a sentence; empty when none is left out. */
  leftOutSays: string
}

export interface WriteFacts {
  meeting: Meeting
  /** Actions of the meeting's board that the reader may see. */
  actions: Action[]
  /** The updates of each action that has some on the meeting's day. */
  histories: ReadonlyMap<ActionRef, Update[]>
  office: Office
}

/** Whether an action has anything that its history must tell for a meeting's notes. */
export function isTouchedAt(action: Action, meeting: Meeting): boolean {
  return isOlder(action, meeting) && dayAt(new Date(action.lastUpdateAt)) >= meeting.day
}

/** Writes the blocks that go into the notes: review, actions arising, items brought forward, next meeting. Pure; from the records alone. */
export function composeNotes(facts: WriteFacts): WrittenNotes {
  const { meeting, office } = facts
  const words: NotesFacts = { meetings: office.meetings, boards: office.boards }
  const actions = facts.actions.filter(isPublishable).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const leftOut = facts.actions.filter((action) => !isPublishable(action) && isOf(action, meeting)).length
  return {
    title: sayNotesTitle(meeting, words),
    blocks: [
      { title: blockTitles.review, lines: review({ ...facts, actions }, words) },
      { title: blockTitles.arising, lines: orNothing(arising(actions, meeting, words), nothing.arising) },
      { title: blockTitles.forward, lines: orNothing(forward(actions, facts), nothing.forward) },
      { title: blockTitles.next, lines: orNothing(next(meeting, office, words), nothing.next) },
    ],
    leftOut,
    leftOutSays: sayLeftOut(leftOut),
  }
}

/** What may stand in notes that are published. */
function isPublishable(action: Action): boolean {
  return (action.lane === 'joint' || action.lane === 'public') && action.marking !== 'official-sensitive'
}

const isOlder = (action: Action, meeting: Meeting) => action.raisedAt !== meeting.ref && action.raisedOn <= meeting.day
const wasOpen = (action: Action, day: Day) => action.dischargedOn === null || action.dischargedOn >= day
/** Whether the notes of a meeting would speak of an action if they could. */
const isOf = (action: Action, meeting: Meeting) =>
  action.raisedAt === meeting.ref || (isOlder(action, meeting) && wasOpen(action, meeting.day))

function review({ actions, histories, meeting }: WriteFacts, words: NotesFacts): Traced[] {
  const open = actions.filter((action) => isOlder(action, meeting) && wasOpen(action, meeting.day))
  const decided = open.map((action) => ({ action, updates: standing(histories.get(action.ref) ?? [], meeting.day) }))
  const has = (kind: Update['change']['kind']) => decided.filter(({ updates }) => updates.at(-1)?.change.kind === kind).length
  const count = { open: open.length, discharged: has('discharged'), carried: has('carried-forward'), sentBack: has('sent-back') }
  const lines = decided.flatMap(({ action, updates }) => {
    const said = updates.map((update) => ({ update, words: sayReviewed(update.change, words) ?? '' })).filter((one) => one.words !== '')
    const from = said.map(({ update }) => keyOf(update.subject, update.seq))
    return said.length === 0 ? [] : [{ text: sayReviewLine(action, [...new Set(said.map((one) => one.words))]), from }]
  })
  return [{ text: sayReviewCount(count), from: open.map((action) => action.ref) }, ...lines]
}

/** The updates of a day that were not taken back. */
function standing(updates: Update[], day: Day): Update[] {
  const back = new Set(updates.flatMap(({ change }) => (change.kind === 'undone' ? [change.target] : [])))
  return updates.filter((update) => dayAt(new Date(update.at)) === day && !back.has(update.seq))
}

function arising(actions: Action[], meeting: Meeting, words: NotesFacts): Traced[] {
  return actions
    .filter((action) => action.raisedAt === meeting.ref)
    .map((action) => ({ text: sayArising(action, words), from: [keyOf(action.ref, 1)] }))
}

/** Items that earlier meetings put down for this one. */
function forward(actions: Action[], { meeting, office, histories }: WriteFacts): Traced[] {
  const wasFor = ({ reviewAt, due, ref, kind }: Action) =>
    reviewAt === meeting.ref ||
    (due.form === 'meeting' && due.meeting === meeting.ref) ||
    (kind === 'bring-back' && standing(histories.get(ref) ?? [], meeting.day).some(({ change }) => MOVED.has(change.kind)))
  return actions
    .filter((action) => action.kind === 'bring-back' || action.reviewAt !== '')
    .filter((action) => isOlder(action, meeting) && wasOpen(action, meeting.day) && wasFor(action))
    .map((action) => ({ text: sayForward(action, office.meetings.get(action.raisedAt)?.day ?? action.raisedOn), from: [action.ref] }))
}

const MOVED: ReadonlySet<Update['change']['kind']> = new Set(['brought-back', 'carried-forward'])

function next(meeting: Meeting, office: Office, words: NotesFacts): Traced[] {
  const coming = comingMeetings(office.meetings.values(), meeting.board, meeting.day).find((one) => one.ref !== meeting.ref)
  return coming ? [{ text: sayNextMeeting(coming, words), from: [coming.ref] }] : []
}

const orNothing = (lines: Traced[], words: string): Traced[] => (lines.length > 0 ? lines : [{ text: words, from: [] }])
