import type { Status } from '../actions/action.ts'
import { writeCount, writeList } from './counts.ts'

/** Head and first line of the card of what notes say of earlier actions. `chairs`: decisions that wait because the review is not open. */
export function sayReviewed(found: number, facts: { meeting: string; chairs: number }): { title: string; line: string } {
  const from = facts.meeting === '' ? 'in the notes' : `in the notes of ${facts.meeting}`
  const wait =
    facts.chairs === 0
      ? ''
      : ` The review of this meeting is not open: ${facts.chairs === 1 ? 'the decision' : `the ${facts.chairs} decisions`} of the chair can be recorded once you open it on the Meetings page of the tracker.`
  return {
    title: `${found === 1 ? '1 item of an earlier meeting' : `${found} items of earlier meetings`} ${from}`,
    line: `Nothing is recorded until you confirm.${wait}`,
  }
}

/** "And 4 items of earlier meetings: see the next card."; empty for none. */
export function sayReviewedToo(count: number): string {
  return count === 0 ? '' : `And ${count === 1 ? '1 item of an earlier meeting' : `${count} items of earlier meetings`}: see the next card.`
}

/** What an update of notes becomes once it is confirmed; places are ready to read and empty while they are not known. */
export type ToBecome =
  | { kind: 'discharge'; outcome: 'met' | 'part-met' | 'superseded' }
  | { kind: 'withdraw' | 'report-done' | 'report-progress' }
  | { kind: 'transfer' | 'carry-forward' | 'bring-back'; place: string }

/** "Discharged by the chair: met", "Reported done, for the chair to discharge", "Carried forward to the A&A meeting on …". */
export function sayBecomes(change: ToBecome): string {
  switch (change.kind) {
    case 'discharge':
      return `Discharged by the chair: ${change.outcome.replace('-', ' ')}`
    case 'withdraw':
      return 'Discharged by the chair: withdrawn'
    case 'report-done':
      return 'Reported done by its owner, for the chair to discharge'
    case 'report-progress':
      return 'Progress, in these words'
    case 'transfer':
      return `Transferred by the chair to ${change.place || 'another board: which one?'}`
    case 'carry-forward':
      return `Carried forward to ${change.place || 'a later meeting: which one?'}`
    case 'bring-back':
      return `To be brought back to ${change.place || 'a meeting: which one?'}`
    default:
      return change satisfies never
  }
}

/** No action is clear; `nearest` are the refs that come nearest. */
export function sayWhichAction(nearest: readonly string[]): string {
  if (nearest.length === 0) return 'Which action is meant? No open action comes near these words.'
  return `Which action is meant? ${nearest.length === 1 ? 'The nearest is' : 'The nearest are'} ${writeList(nearest)}.`
}

/** How updates are settled in words; `number` is one that the card shows. */
export function sayHowToSettle(number: number): string {
  return `Or just write: "confirm updates", "confirm updates ${number}", "update ${number} is AA-2026-004", "update ${number} goes to the December meeting", "update ${number} as part met", "drop update ${number}".`
}

export function sayLaterUpdates(left: number): string {
  return left <= 0 ? '' : `${writeCount(left, 'item')} more ${left === 1 ? 'comes' : 'come'} after these.`
}

export function sayNotDischargedDoubt(): string {
  return 'The words may say that it was not discharged.'
}

export function sayBoardDoubt(words: string): string {
  return `The record knows no other board called "${words}".`
}

/** The record holds already what the notes say. */
export function saySettledAlready(ref: string, status: Status): string {
  if (status === 'discharged') return `${ref} is discharged already.`
  return status === 'reported-done' ? `${ref} is reported done already.` : `The record has this of ${ref} already.`
}

export function sayNoUpdates(): string {
  return 'There are no items of earlier meetings waiting for you. Type "notes" and paste the notes of a meeting.'
}

export function sayNoUpdateTicked(): string {
  return 'Nothing was ticked, so nothing was recorded. Tick one or more, or type "confirm updates 1, 3".'
}

export function sayUnknownUpdate(number: number): string {
  return `No update ${number} waits for you. Nothing was changed.`
}

export function sayUpdateDropped(number: number): string {
  return `Update ${number} is dropped, and nothing is recorded of it. It stays with the notes, marked as dropped.`
}

export function sayUpdateChanged(number: number, value: string): string {
  return `Update ${number}: ${value}. It is recorded only once you confirm.`
}

export function sayNoSuchPlace(words: string): string {
  return `I know no planned meeting of this board, and no other board, called "${words}". Nothing was changed. The Meetings page of the tracker lists them.`
}

/** Confirming was stopped for these, because the action, the meeting or the board must be said first. */
export function sayUpdatesIncomplete(numbers: readonly number[]): string {
  const first = numbers[0] ?? 1
  return `${which(numbers)} not recorded yet: the action, the meeting or the board is not clear. Type for example "update ${first} is AA-2026-004" or "update ${first} goes to the December meeting".`
}

/** The chair's decisions, which only an open review takes. */
export function sayReviewNotOpen(numbers: readonly number[], meeting: string): string {
  const whose = numbers.length === 1 ? "the chair's decision" : "the chair's decisions"
  const opened = meeting === '' ? 'These notes belong to no one meeting of the record' : `The review of ${meeting} is not open`
  return `${which(numbers)} ${whose}, and not recorded yet. ${opened}. Open the review on the Meetings page of the tracker, and confirm again.`
}

export function sayUpdateRefused(number: number, refusal: string): string {
  return `Update ${number}: ${refusal}`
}

export function sayUpdatesKept(numbers: readonly number[]): string {
  return `${which(numbers)} kept. SharePoint is slow just now; I will confirm when ${numbers.length === 1 ? 'it is' : 'they are'} recorded. You need not confirm again.`
}

export function sayUpdatesUnrecorded(numbers: readonly number[]): string {
  return `${which(numbers)} not recorded, because the storage did not answer. Confirm again in a minute; nothing will be recorded twice.`
}

/** "Update 2 is", "Updates 1 and 3 are". */
function which(numbers: readonly number[]): string {
  return numbers.length === 1 ? `Update ${numbers[0]} is` : `Updates ${writeList(numbers.map(String))} are`
}
