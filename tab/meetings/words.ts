import type { Me, MeetingForNotes } from '../../bot/api/contract.ts'
import { stateLabels, typeLabels } from '../office/words.ts'
import { countOf } from '../words.ts'

/** What the screens of the meetings say. */
export const meetingSays = {
  loading: 'Fetching the meetings…',
  writing: 'Writing the blocks from the record…',
  none: 'There is no meeting whose notes you write. The chair, the policy officer and the minute-taker of a board find its meetings here.',
  about: 'What goes back into the notes of a meeting, written from the record alone: every sentence shows where it comes from.',
  copied: 'Copied as text.',
  kept: 'The file was handed to your browser.',
  closed: 'The clipboard is closed to this page. Here is the text to copy.',
  planned: 'As it is planned under Office.',
} as const

const WRITERS: readonly Me['roles'][number][] = ['chair', 'policy-officer', 'minute-taker']

/** Whether somebody writes the notes of any board, or answers for them. */
export function writesNotes({ roles }: Me): boolean {
  return WRITERS.some((role) => roles.includes(role))
}

/** "Friday 30 January, 10:00, Lantern Room" */
export function writePlace({ dayText, time, venue }: MeetingForNotes): string {
  return [dayText, time === '' ? 'time not known yet' : time, venue].filter(Boolean).join(', ')
}

/** "Performance; held; 3 actions arose" */
export function writeStanding({ type, state, arose }: MeetingForNotes): string {
  const actions = arose === 0 ? [] : [`${countOf(arose, 'action')} arose`]
  return [typeLabels[type], stateLabels[state].toLowerCase(), ...actions].join('; ')
}
