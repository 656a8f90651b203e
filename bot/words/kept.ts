import { writeCount, writeList } from './counts.ts'

/** Accepted, but not recorded within the time that Teams allows. */
export function sayKept(ref: string): string {
  return `${ref}: kept. SharePoint is slow just now; I will confirm when it is recorded. You need not send it again.`
}

/** The same for a change of the office, given in the tab. */
export function sayOfficeKept(): string {
  return 'Kept. SharePoint is slow just now; this page shows it once it is recorded. You need not send it again.'
}

/** As `sayKept`, of proposals that were confirmed together. */
export function sayProposalsKept(numbers: readonly number[]): string {
  const which = numbers.length === 1 ? `Proposal ${numbers[0]} is` : `Proposals ${writeList(numbers.map(String))} are`
  return `${which} kept. SharePoint is slow just now; I will confirm when ${numbers.length === 1 ? 'it is' : 'they are'} recorded. You need not confirm again.`
}

/** The confirmation of something that was only kept; `says` is what came of it. */
export function sayLate(says: string): string {
  return `About what I kept for you: ${says}`
}

/** What a sender has in hand that is not recorded yet. */
export function sayPending(count: number): string {
  return `${writeCount(count, 'answer')} of yours ${count === 1 ? 'is' : 'are'} kept and not yet recorded; I will confirm ${count === 1 ? 'it' : 'each'}.`
}
