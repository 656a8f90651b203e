import type { Refusal } from '../actions/command.ts'
import type { ColumnEdit, Remedy } from '../actions/hand-edit.ts'
import { dayAt, parseDay, timeAt } from '../calendar/day.ts'
import { shorten } from './counts.ts'
import { writeDay } from './days.ts'
import { sayRefusal } from './refusals.ts'

/** A column that somebody changed by hand, with who and when (UTC, ISO 8601; no name where SharePoint does not tell). */
export type EditToSay = ColumnEdit & { editorName: string; at: string }

/** "AA-2026-014, due date: from “Friday 20 November 2026” to “Friday 27 November 2026”". */
export function sayHandEdit(edit: EditToSay): string {
  return `${edit.ref}, ${nameOf(edit)}: from ${quoted(edit.old)} to ${quoted(edit.new)}`
}

/** "Kit Amberley in SharePoint, at 09:00 on Friday 20 November 2026". */
export function sayHandEditor(edit: Pick<EditToSay, 'editorName' | 'at'>): string {
  const at = new Date(edit.at)
  return `${edit.editorName || 'Somebody'} in SharePoint, at ${timeAt(at)} on ${writeDay(dayAt(at))}`
}

/** What accepting does, or who has to decide it and where. */
export function sayRemedy(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'command':
      return `Accepting it ${commandWords[remedy.command.kind] ?? 'records it'}.`
    case 'decision':
      return remedy.by === 'chair'
        ? 'Only the chair can decide this, at a review or in the tracker. It can only be dismissed here.'
        : 'It has to be recorded in its proper place in the tracker. It can only be dismissed here.'
    case 'none':
      return 'This tells what has been, and does not change. It can only be dismissed.'
    default:
      return remedy satisfies never
  }
}

const commandWords: Partial<Record<Extract<Remedy, { kind: 'command' }>['command']['kind'], string>> = {
  reword: 'rewords the action',
  assign: 'changes its owners',
  'report-progress': 'records the progress as said by the owner',
  'report-done': 'records it as reported done by the owner, for the chair to discharge',
  'set-date': 'agrees the other date',
  'move-meeting': 'moves the meeting',
  'turn-meeting': 'turns the meeting',
  'set-setting': 'changes the setting',
}

/** The list in chat, numbered from 1. */
export function sayHandEdits(offers: readonly { edit: EditToSay; remedy: Remedy }[], more: number): string {
  const lines = offers.map(({ edit, remedy }, i) => `${i + 1}. ${sayHandEdit(edit)}. By ${sayHandEditor(edit)}. ${sayRemedy(remedy)}`)
  return [
    `Changed by hand in SharePoint and put back: ${offers.length + more}. Nothing of it counts until it is accepted.`,
    ...lines,
    ...(more > 0 ? [`And ${more} more, once these are settled.`] : []),
    'Type "accept 1" to have one recorded in the proper way, or "dismiss 1".',
  ].join('\n')
}

export function sayNoHandEdits(): string {
  return 'Nobody has changed the lists by hand, or all of it is settled. There is nothing to accept or dismiss.'
}

/** "accept 3" without a list, or with a number that it does not have. */
export function sayWhichHandEdit(): string {
  return 'I do not know which one you mean, and nothing was changed. Type "hand edits" for the numbered list, then "accept 1" or "dismiss 1".'
}

export function sayHandEditGone(): string {
  return 'That one is settled already. Nothing was changed. Type "hand edits" to see what is open.'
}

export function sayHandEditTaken(edit: EditToSay): string {
  return `${edit.ref}, ${nameOf(edit)}: somebody has just accepted this one, so it was not dismissed. Type "hand edits" to see what is open.`
}

export function sayHandEditDismissed(edit: EditToSay): string {
  return `Dismissed: ${sayHandEdit(edit)}. Nothing was recorded; the list shows the record.`
}

/** Accepted and not recorded yet. */
export function sayHandEditKept(edit: EditToSay): string {
  return `${edit.ref}, ${nameOf(edit)}: accepted and kept. SharePoint is slow just now; it leaves the list once it is recorded.`
}

export function sayHandEditRefused(edit: EditToSay, refusal: Refusal): string {
  return `${edit.ref}, ${nameOf(edit)}: it could not be recorded. ${sayRefusal(refusal)} It stays in the list until it is dismissed.`
}

/** It cannot be accepted, only decided by somebody in its proper place. */
export function sayHandEditNeeds(edit: EditToSay, remedy: Exclude<Remedy, { kind: 'command' }>): string {
  return `${edit.ref}, ${nameOf(edit)}: nothing was recorded. ${sayRemedy(remedy)}`
}

/** What stands in the record as words and reason of an accepted edit. It holds nothing of the row, so that redacting an update leaves no copy. */
export function sayHandEditReason(edit: EditToSay): string {
  return `Changed by hand (${nameOf(edit)}) by ${sayHandEditor(edit)}, and accepted.`
}

const columnNames: Record<string, string> = {
  Title: 'wording',
  Wording: 'wording',
  LeadPost: 'lead post',
  SupportingPosts: 'supporting posts',
  DueDay: 'due date',
  DueFrom: 'start of the window',
  DueTo: 'end of the window',
  DueMeeting: 'meeting it is due at',
  DueWords: 'due in words',
  DueCondition: 'condition',
  RaisedAt: 'meeting it arose at',
  ReviewAt: 'meeting it goes to',
  OldRef: 'old number',
  FirstDue: 'first due date',
  LastUpdate: 'last update',
  LastUpdateAt: 'time of the last update',
  DateChanges: 'number of date changes',
  MeetingsCarried: 'meetings carried',
  SourceQuote: 'words of the notes',
}

/** The name of a column as people call it. */
function nameOf({ list, column }: ColumnEdit): string {
  return (list === 'Actions' ? columnNames[column] : undefined) ?? column.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function quoted(value: string): string {
  if (value.trim() === '') return 'nothing'
  const day = parseDay(value)
  return day ? writeDay(day) : `“${shorten(value.replace('reported-done', 'reported done'), 200)}”`
}
