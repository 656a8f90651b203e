import { writeCount, writeList } from './counts.ts'

/** Asks for the notes after "notes" was typed. */
export function askForNotes(): string {
  return 'Paste the notes of the meeting as your next message. I will show you the actions I find, with the words they come from; nothing is recorded until you confirm.'
}

export function sayNotesEmpty(): string {
  return 'There were no words in that message. Nothing was kept. Paste the notes as text.'
}

export function sayNotesTooLarge(): string {
  return 'That is too long for me to read at once, and nothing was kept. Paste the notes in two or more parts, each with its date line.'
}

export function sayNotesBinary(): string {
  return 'That is not text that I can read, and nothing was kept. Open the document, select all, copy, and paste it here.'
}

/** A paste that brought HTML: its words are read, its marks dropped. */
export function sayNotesHtml(): string {
  return 'The paste brought web formatting with it. I read its words only; please check each quote below against your notes.'
}

export function sayNoActionsFound(meeting: string): string {
  return `I read ${meeting || 'the notes'} and found no actions. The notes are kept. If there should be some, mark each with "Action:" and paste them again.`
}

/** No new action, but something of earlier ones; `waiting` of those still wait. */
export function sayOnlyReviewed(meeting: string, waiting: number): string {
  const older = waiting === 0 ? 'and nothing of earlier actions waits for you' : 'but something of earlier ones'
  return `I read ${meeting || 'the notes'} and found no new actions, ${older}. The notes are kept.`
}

/** The same notes again, from whomever, when none of their proposals waits any more. `reviewed`: items of earlier meetings that still do. */
export function sayNotesSettled(refs: readonly string[], reviewed = 0): string {
  const became = refs.length === 0 ? 'their proposals were dropped' : `they became ${writeList(refs)}`
  const waits = reviewed === 0 ? 'nothing in them waits for you' : 'no new action in them waits for you'
  return `These notes were read before, and ${waits}: ${became}. Nothing was recorded twice.`
}

/** Head and first line of the card of proposals. `found` is how many there are in all. */
export function sayProposals(found: number, doubts: number, meeting: string): { title: string; line: string } {
  const from = meeting === '' ? 'in the notes' : `in the notes of ${meeting}`
  const doubtful = doubts === 0 ? '' : `${writeCount(doubts, 'needs', 'need')} a look first. `
  return { title: `I found ${writeCount(found, 'action')} ${from}`, line: `${doubtful}Nothing is recorded until you confirm.` }
}

export function sayConfirmed(refs: readonly string[], left: number): string {
  return `Recorded: ${writeList(refs)}. ${sayWaiting(left)}`.trimEnd()
}

/** "1 proposal still waits for you."; empty for none. */
export function sayWaiting(left: number): string {
  return left === 0 ? '' : `${writeCount(left, 'proposal')} still ${left === 1 ? 'waits' : 'wait'} for you.`
}

export function sayNothingTicked(): string {
  return 'Nothing was ticked, so nothing was recorded. Tick one or more, or type "confirm 1 3".'
}

/** Notes or messages beside those that are shown. */
export function sayMoreNotes(count: number): string {
  const which = writeCount(count, 'other set of notes or message', 'other sets of notes or messages')
  return `${which} ${count === 1 ? 'has' : 'have'} proposals that wait too. Settle these, then type "proposals" again; the tracker lists them all.`
}

export function sayNoProposals(): string {
  return 'There are no proposals waiting for you. Type "notes" and paste the notes of a meeting.'
}

export function sayUnknownProposal(number: number, count: number): string {
  return `There is no proposal ${number}; they go from 1 to ${count}. Nothing was changed.`
}

export function sayProposalEdited(number: number, field: string, value: string): string {
  return `Proposal ${number}: ${field} is now "${value}". It is recorded only once you confirm.`
}

export function sayProposalDropped(number: number): string {
  return `Proposal ${number} is dropped. It stays with the notes, marked as dropped.`
}

/** What was confirmed could not be taken in. */
export function sayProposalsUnrecorded(numbers: readonly number[]): string {
  const which = numbers.length === 1 ? `Proposal ${numbers[0]} is` : `Proposals ${writeList(numbers.map(String))} are`
  return `${which} not recorded, because the storage did not answer. Confirm again in a minute; nothing will be recorded twice.`
}

/** Confirming was stopped for these, because something is missing. */
export function sayProposalsIncomplete(numbers: readonly number[], missing: string): string {
  const which = numbers.length === 1 ? `Proposal ${numbers[0]} needs` : `Proposals ${writeList(numbers.map(String))} need`
  return `${which} ${missing} first. Type for example "edit ${numbers[0] ?? 1} owner DCC".`
}
