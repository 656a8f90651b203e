import type { Refusal } from '../actions/command.ts'
import { writeList } from './counts.ts'
import { askRealDate } from './questions.ts'
import { sayRefusal } from './refusals.ts'
import { sayReviewNotOpen, sayUpdateRefused, sayUpdatesUnrecorded } from './reviewed-talk.ts'

/** "A&A Performance, Tuesday 20 January"; the day alone where the notes have no title. */
export function sayNotesHeading(title: string, day: string): string {
  return title === '' ? `Notes of ${day}` : `${title}, ${day}`
}

/** Text that was pasted or dropped and is no notes; `why` is a sentence. */
export function sayNotNotes(why: string): string {
  return `${why} Nothing was kept.`
}

/** Why a change to proposals was not made. */
export type NotesRefusalCode =
  | 'unknown-post'
  | 'wording-needed'
  | 'no-such-date'
  | 'no-such-proposal'
  | 'confirmed-already'
  | 'on-its-way'
  | 'dropped-already'
  | 'changed-meanwhile'
  | 'reason-needed'
  | 'owner-needed'
  | 'owner-cannot-see'
  | 'lane-not-yours'
  | 'merged-recorded'
  | 'same-proposal'
  | 'too-long-together'
  | 'words-needed'
  | 'words-too-long'

type Facts = Record<string, string>

const refusals: Record<NotesRefusalCode, (facts: Facts) => string> = {
  'unknown-post': (facts) => sayRefusal({ refused: 'unknown-post', facts }),
  'wording-needed': (facts) => sayRefusal({ refused: 'wording-needed', facts }),
  'no-such-date': ({ due = '' }) => askRealDate(due),
  'no-such-proposal': ({ number }) => `There is no proposal ${number} here. Nothing was changed.`,
  'confirmed-already': ({ number, ref }) =>
    `Proposal ${number} is recorded already${ref ? ` as ${ref}` : ''}, so nothing was changed here. Change it on the page of the action.`,
  'on-its-way': ({ number }) =>
    `Proposal ${number} is confirmed and on its way to the record, so nothing was changed. If it does not appear in a minute, confirm it again; it is recorded once.`,
  'dropped-already': ({ number }) => `Proposal ${number} was rejected or merged meanwhile, so nothing was changed. You can bring it back.`,
  'changed-meanwhile': ({ number }) =>
    `Somebody else changed proposal ${number} while you did. What you typed is still here, and nothing was saved. Save again to put it in the place of theirs.`,
  'reason-needed': () => 'This needs a reason. Nothing was changed. Say it in a few words.',
  'owner-needed': ({ number }) => `Proposal ${number} needs an owner before its doubts are settled. Nothing was changed.`,
  'owner-cannot-see': (facts) => sayRefusal({ refused: 'owner-cannot-see', facts }),
  'lane-not-yours': () =>
    'You could not see this any more if only the other side did. Nothing was changed. Ask somebody of that side to record it.',
  'merged-recorded': ({ number, into, ref }) =>
    `Proposal ${number} went into proposal ${into}, which is ${ref ? `recorded as ${ref}` : 'on its way to the record'}, so it cannot be taken out again. If it is an action of its own, add it from the notes with one word more or less.`,
  'same-proposal': () => 'A proposal cannot be merged with itself. Nothing was changed.',
  'too-long-together': () => 'Their words are too long for one action together. Nothing was changed. Keep them apart.',
  'words-needed': () => 'There are no words in what you chose. Nothing was added.',
  'words-too-long': () => 'That is too long for one action. Nothing was added. Choose only the sentence that says what is to be done.',
}

/** "No" to a change of proposals, as a sentence. */
export function sayNotesRefusal({ refused, facts }: { refused: NotesRefusalCode; facts: Facts }): string {
  return refusals[refused](facts)
}

/** What a press changed. `proposal` is how the one that it was about stands now. */
export function sayNotesChange(
  kind: 'edit' | 'settle' | 'drop' | 'restore' | 'merge' | 'add',
  { number, from = 0, lead, ref }: { number: number; from?: number; lead: string; ref: string },
): string {
  switch (kind) {
    case 'edit':
      return `Proposal ${number} is changed. It is recorded only once it is confirmed.`
    case 'settle':
      return `The doubts about proposal ${number} are settled. It is recorded only once it is confirmed.`
    case 'drop':
      return `Proposal ${number} is rejected. It stays with the notes, with the reason.`
    case 'restore':
      return `Proposal ${number} waits again.`
    case 'merge':
      return `Proposal ${from} is part of proposal ${number} now, with its words from the notes.`
    case 'add':
      if (ref !== '') return `These words are recorded already as ${ref}.`
      return lead === ''
        ? `These words are proposal ${number}. Say who owns it, then confirm it.`
        : `These words are proposal ${number}. It is recorded only once it is confirmed.`
    default:
      return kind satisfies never
  }
}

/** What confirming came to, one sentence each: refs, and numbers of proposals. */
export function sayNotesConfirmed(came: {
  made: readonly string[]
  kept: readonly number[]
  incomplete: readonly number[]
  changed: readonly number[]
  unrecorded: readonly number[]
  refused: readonly { number: number; refusal: Refusal }[]
}): string {
  const { made, kept, incomplete, changed, unrecorded, refused } = came
  return [
    made.length > 0 ? `Recorded: ${writeList(made)}.` : '',
    kept.length > 0
      ? `${many(kept, 'is', 'are')} kept. SharePoint is slow just now; this page shows ${kept.length === 1 ? 'it' : 'them'} as recorded as soon as that is so. You need not confirm again.`
      : '',
    incomplete.length > 0 ? `${many(incomplete, 'needs', 'need')} an owner first.` : '',
    changed.length > 0 ? `${many(changed, 'was', 'were')} changed by somebody else meanwhile. Look again, then confirm.` : '',
    unrecorded.length > 0
      ? `${many(unrecorded, 'is', 'are')} not recorded, because the storage did not answer. Confirm again in a minute; nothing will be recorded twice.`
      : '',
    ...refused.map(({ number, refusal }) => `Proposal ${number}: ${sayRefusal(refusal)}`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function many(numbers: readonly number[], one: string, more: string): string {
  return numbers.length === 1 ? `Proposal ${numbers[0]} ${one}` : `Proposals ${writeList(numbers.map(String))} ${more}`
}

/** What confirming updates of earlier actions came to; `closed`: decisions of the chair whose review is not open. */
export function sayUpdatesConfirmed(came: {
  made: readonly string[]
  kept: readonly number[]
  incomplete: readonly number[]
  unrecorded: readonly number[]
  closed: readonly number[]
  meeting: string
  refused: readonly { number: number; refusal: Refusal }[]
}): string {
  const { made, kept, incomplete, unrecorded, closed, meeting, refused } = came
  return [
    made.length > 0 ? `Recorded in ${writeList([...new Set(made)])}.` : '',
    kept.length > 0
      ? `${manyUpdates(kept)} kept. SharePoint is slow just now; this page shows ${kept.length === 1 ? 'it' : 'them'} as recorded as soon as that is so. You need not confirm again.`
      : '',
    incomplete.length > 0 ? `${manyUpdates(incomplete)} not recorded yet: choose the action, the meeting or the board first.` : '',
    closed.length > 0 ? sayReviewNotOpen(closed, meeting) : '',
    unrecorded.length > 0 ? sayUpdatesUnrecorded(unrecorded) : '',
    ...refused.map(({ number, refusal }) => sayUpdateRefused(number, sayRefusal(refusal))),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What was chosen for an update is not there to be chosen. */
export function sayNoSuchChoice(): string {
  return 'That is no longer there to be chosen. Nothing was changed. Choose again from the list.'
}

function manyUpdates(numbers: readonly number[]): string {
  return numbers.length === 1 ? `Update ${numbers[0]} is` : `Updates ${writeList(numbers.map(String))} are`
}
