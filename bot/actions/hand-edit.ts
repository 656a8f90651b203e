import { parseDay } from '../calendar/day.ts'
import type { Action, DueForm } from './action.ts'
import type { ActionCommand, Command } from './command.ts'
import type { Meeting, MeetingState } from './meeting.ts'
import type { Office } from './office.ts'

/** One column of a row that somebody changed by hand in SharePoint: what the record shows there, and what they typed over it. */
export interface ColumnEdit {
  /** Title of the list. */
  list: string
  /** What tells the row from the others: `AA-2025-014`. */
  ref: string
  column: string
  old: string
  new: string
}

/**
 * What can come of such an edit: a command that records it in the proper way, or a decision that somebody has to take in the proper place,
 * or nothing, because the column tells what has been and never changes.
 */
export type Remedy = { kind: 'command'; command: Command } | { kind: 'decision'; by: 'chair' | 'policy-officer' } | { kind: 'none' }

export interface RemedyFacts {
  office: Office
  /** The action of the row, when it is one. */
  action: Action | undefined
  /** What is recorded as the reason where a command needs one. */
  reason: string
}

/** The proper way for what somebody typed into a list. Pure; whether the command is allowed now is decided when it is given. */
export function remedyFor(edit: ColumnEdit, facts: RemedyFacts): Remedy {
  const { action, office, reason } = facts
  if (edit.list === 'Actions') return action ? forAction(edit, action, reason) : NONE
  if (edit.list === 'Meetings') return forMeeting(edit, office.meetings.get(edit.ref))
  if (edit.list === 'Settings' && edit.column === 'Value') return command({ kind: 'set-setting', name: edit.ref, value: edit.new })
  return OFFICER
}

const NONE: Remedy = { kind: 'none' }
const OFFICER: Remedy = { kind: 'decision', by: 'policy-officer' }
const CHAIR: Remedy = { kind: 'decision', by: 'chair' }
const command = (given: Command): Remedy => ({ kind: 'command', command: given })

/** The longest text of the column Title; a longer wording is cut there. */
const TITLE = 255

function forAction(edit: ColumnEdit, action: Action, reason: string): Remedy {
  const { ref, lead, supporting } = action
  const typed = edit.new.trim()
  switch (edit.column) {
    case 'Title':
      return action.wording.t.length > TITLE ? OFFICER : command({ kind: 'reword', ref, wording: typed })
    case 'Wording':
      return command({ kind: 'reword', ref, wording: typed })
    case 'LeadPost':
      return command({ kind: 'assign', ref, lead: typed, supporting })
    case 'SupportingPosts':
      return command({ kind: 'assign', ref, lead, supporting: postsIn(typed) })
    case 'Progress':
      return command({ kind: 'report-progress', ref, percent: typed === '' ? null : Number(typed) })
    case 'Status':
      return forStatus(edit, ref)
    case 'DueDay':
    case 'DueFrom':
    case 'DueTo':
    case 'DueMeeting': {
      const due = dueIn(edit.column, typed, action)
      return due ? command({ kind: 'set-date', ref, due, reason }) : OFFICER
    }
    case 'Outcome':
    case 'Board':
      return CHAIR
    case 'Flags':
    case 'DueCondition':
    case 'DueWords':
    case 'ReviewAt':
      return OFFICER
    default:
      return NONE
  }
}

/** "Done" is a report, which the policy officer may record for the owner; whatever closes, sends back or reopens is the chair's. */
function forStatus(edit: ColumnEdit, ref: ActionCommand['ref']): Remedy {
  if (edit.new === 'reported-done' && edit.old === 'open') return command({ kind: 'report-done', ref })
  return CHAIR
}

function postsIn(typed: string): string[] {
  return typed
    .split(/[;,]/)
    .map((post) => post.trim())
    .filter((post) => post !== '')
}

/** The due that a column now tells, beside what the other columns tell still; undefined when it tells none. */
function dueIn(column: string, typed: string, { due }: Action): DueForm | undefined {
  if (column === 'DueMeeting') return typed === '' ? undefined : { form: 'meeting', meeting: typed }
  const day = parseDay(typed)
  if (!day) return undefined
  if (column === 'DueDay') return { form: 'day', day }
  if (due.form !== 'window') return undefined
  return column === 'DueFrom' ? { form: 'window', from: day, to: due.to } : { form: 'window', from: due.from, to: day }
}

const STATES: readonly MeetingState[] = ['planned', 'open-for-review', 'held', 'published', 'cancelled']

function forMeeting(edit: ColumnEdit, meeting: Meeting | undefined): Remedy {
  if (!meeting) return NONE
  const { ref, day, time, venue } = meeting
  const moved = { kind: 'move-meeting' as const, meeting: ref, day, time, venue }
  const typed = edit.new.trim()
  switch (edit.column) {
    case 'Day': {
      const read = parseDay(typed)
      return read ? command({ ...moved, day: read }) : OFFICER
    }
    case 'Time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$|^$/.test(typed) ? command({ ...moved, time: typed }) : OFFICER
    case 'Venue':
      return command({ ...moved, venue: typed })
    case 'State': {
      const state = STATES.find((one) => one === typed)
      return state ? command({ kind: 'turn-meeting', meeting: ref, state }) : OFFICER
    }
    default:
      return OFFICER
  }
}
