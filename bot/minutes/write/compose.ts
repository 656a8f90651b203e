import type { Action, ActionRef } from '../../actions/action.ts'
import { comingMeetings, type Meeting } from '../../actions/meeting.ts'
import type { Office } from '../../actions/office.ts'
import { entriesTakenBack } from '../../actions/one-answer.ts'
import { keyOf, type Update } from '../../actions/update.ts'
import { addDays, type Day, dayAt } from '../../calendar/day.ts'
import {
  arisingColumns,
  blockTitles,
  type NotesFacts,
  nothing,
  sayArising,
  sayForward,
  sayLeftOut,
  sayMarking,
  sayNextMeeting,
  sayNotesTitle,
  sayReviewCount,
  sayReviewed,
  sayReviewLine,
  writeArising,
} from '../../words/notes-block.ts'

/** A sentence with the keys of the updates (`AA-2026-003.0007`) or the refs of the records from which it is written. */
interface Traced {
  text: string
  from: string[]
  /** The same as the cells of a row, where the block has columns. */
  cells?: string[]
}

interface NotesBlock {
  name: keyof typeof blockTitles
  title: string
  lines: Traced[]
  /** Heads of the columns, where the lines make a table. */
  columns?: readonly string[]
}

/** What the records say for the notes of one meeting, block by block. */
export interface WrittenNotes {
  title: string
  /** "OFFICIAL", or that nothing is marked. */
  marking: string
  blocks: NotesBlock[]
  /** Actions that are not for publication and are left out, by what keeps them out: a marking first, else their lane. */
  leftOut: { marking: number; lane: number }
  /** The same as a sentence; empty when none is left out. */
  leftOutSays: string
}

export interface WriteFacts {
  meeting: Meeting
  /** Actions of the meeting's board that the reader may see. */
  actions: Action[]
  /** The updates of each action that `isTouchedAt` names. */
  histories: ReadonlyMap<ActionRef, Update[]>
  office: Office
}

/** Whether the lines of a block are drawn as a list; "No actions arose." and the next meeting stand alone. */
export function isList({ name, lines }: NotesBlock): boolean {
  return name !== 'next' && lines.some(({ from }) => from.length > 0)
}

/** A review may be opened, and decisions recorded in it, so many days before its day. */
const EARLY_DAYS = 14

/** Whether an action may have anything that its history must tell for a meeting's notes. */
export function isTouchedAt(action: Action, meeting: Meeting): boolean {
  return isOlder(action, meeting) && dayAt(new Date(action.lastUpdateAt)) >= addDays(meeting.day, -EARLY_DAYS)
}

/** Writes the blocks that go into the notes: review, items brought forward, actions arising, next meeting. Pure; from the records alone. */
export function composeNotes(facts: WriteFacts): WrittenNotes {
  const { meeting, office } = facts
  const words: NotesFacts = { meetings: office.meetings, boards: office.boards }
  const actions = facts.actions.filter(isPublishable).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const kept = { ...facts, actions }
  const out = facts.actions.filter((action) => !isPublishable(action) && isOf(action, facts))
  const marked = out.filter(isSensitive).length
  const leftOut = { marking: marked, lane: out.length - marked }
  return {
    title: sayNotesTitle(meeting, words),
    marking: sayMarking(actions.filter((action) => isOf(action, facts)).map((action) => action.marking)),
    blocks: [
      block('review', review(kept, words)),
      block('forward', forward(kept)),
      { ...block('arising', arising(actions, meeting, words)), columns: arisingColumns },
      block('next', next(meeting, office, words)),
    ],
    leftOut,
    leftOutSays: sayLeftOut(leftOut),
  }
}

function block(name: keyof typeof blockTitles, lines: Traced[]): NotesBlock {
  const none = name === 'review' ? '' : nothing[name]
  return { name, title: blockTitles[name], lines: lines.length > 0 ? lines : [{ text: none, from: [] }] }
}

const isSensitive = (action: Action) => action.marking === 'official-sensitive'

/** What may stand in notes that are published. */
function isPublishable(action: Action): boolean {
  return (action.lane === 'joint' || action.lane === 'public') && !isSensitive(action)
}

const isOlder = (action: Action, meeting: Meeting) => action.raisedAt !== meeting.ref && action.raisedOn <= meeting.day

/** Whether the notes of a meeting would speak of an action if they could. */
const isOf = (action: Action, facts: WriteFacts) =>
  action.raisedAt === facts.meeting.ref || (isOlder(action, facts.meeting) && wasOpen(action, facts))

/** Whether an action came to the meeting undischarged. */
function wasOpen(action: Action, { meeting, histories, office }: WriteFacts): boolean {
  if (action.dischargedOn === null) return true
  const change = histories.get(action.ref)?.findLast((update) => update.change.kind === 'discharged')?.change
  const decidedAt = change && 'meeting' in change && change.meeting ? office.meetings.get(change.meeting)?.day : undefined
  return (decidedAt ?? action.dischargedOn) >= meeting.day
}

function review(facts: WriteFacts, words: NotesFacts): Traced[] {
  const { actions, histories, meeting } = facts
  const open = actions.filter((action) => isOlder(action, meeting) && wasOpen(action, facts))
  const decided = open.map((action) => ({ action, updates: standing(histories.get(action.ref) ?? [], meeting) }))
  const has = (kind: Update['change']['kind']) =>
    decided.filter(({ updates }) => updates.findLast(({ change }) => DECISIONS.has(change.kind))?.change.kind === kind).length
  const count = { open: open.length, discharged: has('discharged'), carried: has('carried-forward'), sentBack: has('sent-back') }
  const lines = decided.flatMap(({ action, updates }) => {
    const said = updates.map((update) => ({ update, words: sayReviewed(update.change, words) ?? '' })).filter((one) => one.words !== '')
    const from = said.map(({ update }) => keyOf(update.subject, update.seq))
    return said.length === 0 ? [] : [{ text: sayReviewLine(action, [...new Set(said.map((one) => one.words))]), from }]
  })
  return [{ text: sayReviewCount(count), from: open.map((action) => action.ref) }, ...lines]
}

const DECISIONS: ReadonlySet<Update['change']['kind']> = new Set(['discharged', 'carried-forward', 'sent-back', 'reopened', 'brought-back'])

/** The updates that belong to a meeting and were not taken back: those decided for it, and those of its day that name no meeting. */
function standing(updates: Update[], meeting: Meeting): Update[] {
  const back = new Set(updates.flatMap(({ change }) => entriesTakenBack(change)))
  return updates.filter((update) => belongsTo(update, meeting) && !back.has(update.seq))
}

function belongsTo({ at, change }: Update, meeting: Meeting): boolean {
  const known = 'meeting' in change ? change.meeting : undefined
  return known === undefined ? dayAt(new Date(at)) === meeting.day : known === meeting.ref
}

function arising(actions: Action[], meeting: Meeting, words: NotesFacts): Traced[] {
  return actions
    .filter((action) => action.raisedAt === meeting.ref)
    .map((action) => ({ text: sayArising(action, words), cells: writeArising(action, words), from: [keyOf(action.ref, 1)] }))
}

/** Items that earlier meetings put down for this one. */
function forward(facts: WriteFacts): Traced[] {
  const { actions, meeting, office, histories } = facts
  const moved = ({ ref }: Action) => standing(histories.get(ref) ?? [], meeting).filter(({ change }) => MOVED.has(change.kind))
  const wasFor = (action: Action) =>
    action.reviewAt === meeting.ref ||
    (action.due.form === 'meeting' && action.due.meeting === meeting.ref) ||
    (action.kind === 'bring-back' && moved(action).length > 0)
  const raisedAt = ({ raisedAt: ref, raisedOn }: Action): Day => office.meetings.get(ref)?.day ?? raisedOn
  return actions
    .filter((action) => action.kind === 'bring-back' || action.reviewAt !== '')
    .filter((action) => isOlder(action, meeting) && wasOpen(action, facts) && wasFor(action))
    .map((action) => ({ text: sayForward(action, raisedAt(action)), from: [keyOf(action.ref, 1)] }))
}

const MOVED: ReadonlySet<Update['change']['kind']> = new Set(['brought-back', 'carried-forward'])

function next(meeting: Meeting, office: Office, words: NotesFacts): Traced[] {
  const coming = comingMeetings(office.meetings.values(), meeting.board, meeting.day).find((one) => one.ref !== meeting.ref)
  return coming ? [{ text: sayNextMeeting(coming, words), from: [coming.ref] }] : []
}
