import type { Day } from '../calendar/day.ts'
import { writeCount } from './counts.ts'
import { writeDay } from './days.ts'

/** Why a row of a tracker cannot come in; each is said with the words of the cell. */
export type RowFaultCode =
  | 'no-wording'
  | 'wording-too-long'
  | 'words-too-long'
  | 'merged'
  | 'cell-error'
  | 'no-result'
  | 'no-owner'
  | 'unknown-owner'
  | 'unknown-supporting'
  | 'owner-cannot-see'
  | 'no-such-day'
  | 'raised-ahead'
  | 'unknown-board'
  | 'not-your-board'
  | 'percent'
  | 'unknown-lane'
  | 'unknown-marking'
  | 'twice'

const faults: Record<RowFaultCode, (cell: string) => string> = {
  'no-wording': () => 'There are no words that say what is to be done. Write them, or delete the row.',
  'wording-too-long': () => 'These are more than 4,000 characters. Shorten them, and put the rest into the update.',
  'words-too-long': () => 'Status and updates together are more than 4,000 characters. Shorten them.',
  merged: () => 'This cell is merged with a row above. Take the merge apart and write each action in a row of its own, or delete the row.',
  'cell-error': (cell) => `The cell shows the error ${cell}. Correct the formula, or type the value.`,
  'no-result': () => 'The cell holds a formula without its result. Open the file in Excel and save it, or type the value.',
  'no-owner': () => 'Nobody is named. Write the post that owns the action, such as CC or DCC.',
  'unknown-owner': (cell) => `I know no one post for “${cell}”. Write a post as in the record, such as CC or DCC, or make the post first.`,
  'unknown-supporting': (cell) =>
    `I know no one post for “${cell}”. Write posts as in the record, parted by commas, or leave the cell empty.`,
  'owner-cannot-see': (cell) =>
    `${cell} may not see actions of this kind, so it can neither own nor support one. Choose another post, or another lane.`,
  'no-such-day': (cell) => `There is no such day as “${cell}”. Write it as day, month and year, such as 30/01/2026.`,
  'raised-ahead': (cell) => `“${cell}” is still to come; an action cannot have arisen then. Correct the date.`,
  'unknown-board': (cell) => `I know no board “${cell}”. Write a board as in the record, such as AA, or leave the cell empty.`,
  'not-your-board': (cell) => `You are not a policy officer of ${cell}. Ask its policy officer to bring this row in.`,
  percent: (cell) => `“${cell}” is no percentage. It goes from 0% to 100%.`,
  'unknown-lane': (cell) => `“${cell}” is no lane. Write Force and office, Force only, Office only or Public, or leave the cell empty.`,
  'unknown-marking': (cell) => `“${cell}” is no marking. Write OFFICIAL or OFFICIAL-SENSITIVE, or leave the cell empty.`,
  twice: (cell) => `This is the same action as row ${cell}. Delete one of them; if two posts owe it, name the second as supporting.`,
}

/** What is wrong with a cell and what to do. `cell` is its words; for `twice`, the number of the other row. */
export function sayRowFault(code: RowFaultCode, cell: string): string {
  return faults[code](cell.length > 120 ? `${cell.slice(0, 119)}…` : cell)
}

/** What somebody should know of a row that does come in. */
export type RowNoteCode =
  | 'closed'
  | 'done'
  | 'dropped'
  | 'refers'
  | 'contradiction'
  | 'no-date'
  | 'two-ways'
  | 'several-owners'
  | 'no-day-raised'
  | 'ref-again'
  | 'ref-known'
  | 'hidden'

const notes: Record<RowNoteCode, (words: string) => string> = {
  closed: (words) => `“${words}” comes in as reported done: only the chair closes an action.`,
  done: (words) => `“${words}” comes in as reported done, for the chair to discharge.`,
  dropped: (words) => `“${words}” comes in as open with these words: only the chair can withdraw an action.`,
  refers: (words) => `It refers to ${words}. It comes in as an action of its own, with these words.`,
  contradiction: () => 'The status and the outcome say different things. It comes in as open, with both.',
  'no-date': (words) => `No day can be read from “${words}”. It comes in with these words and a date still owed.`,
  'two-ways': (words) => `“${words}” can be read in two ways. Look at the date once it is in.`,
  'several-owners': (words) => `Of “${words}” the first leads and the others support.`,
  'no-day-raised': () => 'It does not say when the action arose. Today is put down for it.',
  'ref-again': (words) => `The ref ${words} stands in more than one row.`,
  'ref-known': (words) => `The record has another action of this ref already: ${words}.`,
  hidden: () => 'The row is hidden in the file. It comes in like the others.',
}

export function sayRowNote(code: RowNoteCode, words = ''): string {
  return notes[code](words.length > 120 ? `${words.slice(0, 119)}…` : words)
}

const files = {
  empty: 'The file is empty. Nothing was read.',
  'too-large': 'The file is larger than 10 MB. Take pictures and old sheets out of it, save it and try again. Nothing was read.',
  'too-many-rows': 'The file has more than 20,000 rows. Split it and bring the parts in one after the other. Nothing was read.',
  'unpacks-too-large': 'The file unpacks to far more than its size, so it was not opened. Save it anew in Excel and try again.',
  password: 'The file is protected by a password. Open it, take the password off (File, Info, Protect Workbook), save it and try again.',
  'old-excel': 'The file is in the format of Excel before 2007, or no tracker. Save it as an Excel workbook (.xlsx) and try again.',
  broken: 'The file is broken or not what its name says. Open it in Excel, save it anew and try again. Nothing was read.',
  'no-header': 'No row with the names of the columns was found. The file needs a row with at least “Action” and “Owner” above the actions.',
  'not-a-tracker': 'This is neither an Excel workbook (.xlsx) nor a CSV file. Nothing was read.',
  'unknown-board': 'Choose the board whose tracker this is. Nothing was read.',
  'not-policy-officer': 'Only a policy officer of the board can bring a tracker in. Nothing was read.',
  'busy-elsewhere': 'This file is being worked on from elsewhere. Look again in a minute.',
} as const

export type TrackerProblemCode = keyof typeof files

/** Why a file was not taken at all, and what to do. */
export function sayTrackerProblem(code: TrackerProblemCode): string {
  return files[code]
}

/** Why an import came to a stop before its end. Nothing is lost by it. */
export function sayImportStopped(why: 'store' | 'unexpected'): string {
  const what = why === 'store' ? 'SharePoint did not answer for some minutes.' : 'Something went wrong on our side.'
  return `${what} What came in so far is recorded. Press “Go on” to take up the rest; nothing comes in twice.`
}

/** What is said of a sheet that was not read. */
export function sayUnreadSheet(sheet: string, why: 'hidden' | 'no-header'): string {
  return why === 'hidden'
    ? `The sheet “${sheet}” is hidden and was not read.`
    : `The sheet “${sheet}” has no row with names of columns that I know and was not read.`
}

/** What is said of formulas: the results that Excel kept. */
export function sayFormulas(count: number): string {
  return `${count === 1 ? 'One cell holds a formula' : `${count} cells hold formulas`}. The results that Excel kept were read; nothing was worked out anew.`
}

/** How many of the rows stand hidden in the file. */
export function sayHiddenRows(count: number): string {
  return `${count === 1 ? 'One row is' : `${count} rows are`} hidden in the file, perhaps by a filter, and read like the others.`
}

/** The names by which the tracker calls its columns, to people and in files; an import knows them again. */
export const columnNames = {
  ref: 'Ref',
  oldRef: 'Old ref',
  board: 'Board',
  kind: 'Kind',
  wording: 'Action',
  lead: 'Lead',
  holder: 'Held by',
  supporting: 'Supporting',
  raisedOn: 'Date raised',
  raisedAt: 'Meeting',
  due: 'Due date',
  dueWords: 'Due in words',
  overdue: 'Overdue',
  status: 'Status',
  progress: 'Progress %',
  update: 'Last update',
  updateOn: 'Updated on',
  updateBy: 'Updated by',
  outcome: 'Outcome',
  meetingsCarried: 'Meetings carried',
  dateChanges: 'Date changes',
  lane: 'Lane',
  marking: 'Marking',
} as const

export const laneNames = { joint: 'Force and office', force: 'Force only', office: 'Office only', public: 'Public' } as const
export const markingNames = { none: '', official: 'OFFICIAL', 'official-sensitive': 'OFFICIAL-SENSITIVE' } as const
export const kindNames = { action: 'Action', 'bring-back': 'Item to come back' } as const

/** What stands beside an exported tracker: for whom and as at when it was taken. */
export function sayExportStamp(at: { day: Day; time: string; name: string; count: number }): { title: string; lines: string[] } {
  return {
    title: 'Actions Arising: the tracker',
    lines: [
      `As at ${writeDay(at.day)}, ${at.time}.`,
      `${writeCount(at.count, 'action')}: those that ${at.name} may see.`,
      'The record itself is in SharePoint. Changes in this file do not change it.',
    ],
  }
}
