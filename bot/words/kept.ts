import { writeCount } from './counts.ts'

/** Accepted, but not recorded within the time that Teams allows. */
export function sayKept(ref: string): string {
  return `${ref}: kept. SharePoint is slow just now; I will confirm when it is recorded. You need not send it again.`
}

/** The same for a change of the office, given in the tab. */
export function sayOfficeKept(): string {
  return 'Kept. SharePoint is slow just now; this page shows it once it is recorded. You need not send it again.'
}

/** The confirmation of something that was only kept; `says` is what came of it. */
export function sayLate(says: string): string {
  return `About what I kept for you: ${says}`
}

/** What a sender has in hand that is not recorded yet. */
export function sayPending(count: number): string {
  return `${writeCount(count, 'answer')} of yours ${count === 1 ? 'is' : 'are'} kept and not yet recorded; I will confirm ${count === 1 ? 'it' : 'each'}.`
}
