import type { Me, NotesProposal, NotesTaken } from '../../bot/api/contract.ts'
import { countOf } from '../words.ts'

/** What the screens of the notes say. */
export const notesSays = {
  loading: 'Fetching the notes…',
  notYours: 'Notes are brought in by a policy officer or a minute-taker.',
  about:
    'Bring the notes of a meeting. You see the actions found in them, each beside its words, and nothing is recorded before you confirm it.',
  none: 'No notes have been brought in yet.',
  empty: 'No action was found in these notes. Select the words of one in the notes, and press “Add the selected words”.',
  oneFile: 'Please drop one file at a time. Nothing was sent.',
  tooLarge: 'The file is larger than 10 MB, so it was not sent. Take the pictures out, save it and choose it again.',
  mergeHint: 'The wording, owner and date of this one stay; the words of both are kept.',
  rejectHint: 'It stays with the notes, with the reason.',
  dueHint: 'As you would say it: 30 January, the March meeting, none',
  supportingHint: 'Posts, with commas between',
  settles: 'Saving also settles its doubts.',
  selectHint: 'Select the words of an action that was missed, with the mouse or with Shift and the arrow keys, then press the button.',
} as const

/** The keys that work while a proposal has the focus. */
export const shortcuts = [
  ['↑ ↓ or K J', 'go'],
  ['Space', 'choose'],
  ['C', 'confirm'],
  ['R', 'right as it stands'],
  ['E', 'edit'],
  ['M', 'merge'],
  ['X', 'reject'],
] as const

export const markingWords: Record<NotesProposal['marking'], string> = {
  none: 'No marking',
  official: 'Official',
  'official-sensitive': 'Official-sensitive',
}

export const kindWords: Record<NotesProposal['kind'], string> = {
  action: 'An action',
  'bring-back': 'An item to be brought back',
}

const BRINGERS: readonly Me['roles'][number][] = ['policy-officer', 'minute-taker']

/** Whether somebody may raise actions of any board from notes. */
export function bringsNotes({ roles }: Me): boolean {
  return BRINGERS.some((role) => roles.includes(role))
}

/** "3 wait, 1 of them with a doubt; 4 recorded" */
export function writeStanding({ waiting, doubtful, recorded }: NotesTaken): string {
  if (waiting === 0) return recorded === 0 ? 'Nothing waits' : `Nothing waits; ${recorded} recorded`
  const doubt = doubtful === 0 ? '' : `, ${doubtful} of them with a doubt`
  return `${waiting} ${waiting === 1 ? 'waits' : 'wait'}${doubt}${recorded === 0 ? '' : `; ${recorded} recorded`}`
}

/** "5 actions found: 2 to look at first, 3 without doubts" */
export function writeFound(toLookAt: number, ready: number): string {
  if (toLookAt + ready === 0) return 'Nothing waits any more.'
  const parts = [toLookAt > 0 ? `${toLookAt} to look at first` : '', ready > 0 ? `${ready} without doubts` : ''].filter(Boolean)
  return `${countOf(toLookAt + ready, 'action')} to confirm: ${parts.join(', ')}.`
}

/** Who is to do it and by when: "CC, Robin Marsh; supported by DCC; due Friday 20 March". */
export function writeTask({ lead, leadHolder, supporting, dueText }: NotesProposal): string {
  const owner = lead === '' ? 'No owner yet' : `${lead}, ${leadHolder || 'vacant'}`
  const support = supporting.length === 0 ? '' : `; supported by ${supporting.join(', ')}`
  return `${owner}${support}; ${dueText === '' ? 'no date' : `due ${dueText}`}`
}

/** "one", "2", "3". */
export function writeNumber(count: number): string {
  return count === 1 ? 'one' : String(count)
}
