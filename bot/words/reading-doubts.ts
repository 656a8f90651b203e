import type { Day } from '../calendar/day.ts'
import { writeList } from './counts.ts'
import { writeDay, writeWindow } from './days.ts'

/** Initials that the attendance list gives to more than one person. */
export function sayTwoPeople(initials: string): string {
  return `More than one person at the meeting has the initials ${initials}.`
}

export function sayNoMeetingDay(): string {
  return 'The notes do not say on which day the meeting was held.'
}

export function sayNoOwner(): string {
  return 'The notes do not say who is to do this.'
}

/** The owner was not there to take it on. */
export function sayAbsent(owner: string): string {
  return `${owner} had sent apologies, so may not know of this.`
}

/** No list of the notes has this person. */
export function sayNotListed(owner: string): string {
  return `${owner} is not on the list of those who attended.`
}

export function sayNoDay(words: string): string {
  return `“${words}” names no day.`
}

/** The due, in the words of the notes, is a day before the meeting's own. */
export function sayPastDue(words: string, day: Day): string {
  return `“${words}” is ${writeDay(day)}, which was before the meeting.`
}

/** "consider", with no date: nothing says when it is done. */
export function sayNoEnd(verb: string): string {
  return `“${verb}” has no end and no date: agree what will show that it is done.`
}

/** A quarter whose months or year, as written, are not those of the police financial year. */
export function sayWrongQuarter(words: string, from: Day, to: Day): string {
  return `“${words}” does not fit: in the police financial year that quarter is ${writeWindow(from, to)}.`
}

/** The quarter that notes are about had not begun when they met. */
export function sayQuarterAhead(words: string, from: Day): string {
  return `“${words}” would begin on ${writeDay(from)}, after the meeting: check the quarter and its year.`
}

/** One and the same speaker asks and answers. */
export function sayOwnAnswer(speaker: string, words: string): string {
  return `${speaker} asks and then answers in “${words}”: check who spoke.`
}

/** Repeated at the end of the notes, or not: the two should agree. */
export function sayOnlyInSummary(): string {
  return 'This stands in the summary of actions, but not in the notes above it.'
}

export function sayNotInSummary(): string {
  return 'The notes mark this as an action, but their summary leaves it out.'
}

export function sayOtherOwner(owner: string): string {
  return `The summary of actions gives it to ${owner}.`
}

export function sayOtherDue(words: string): string {
  return `The summary of actions gives another date: “${words}”.`
}

/** Pages of a file that were not read. */
export function sayPicturePages(pages: readonly number[]): string {
  const which =
    pages.length === 1 ? `Page ${pages[0]} of the file is a picture` : `Pages ${writeList(pages.map(String))} of the file are pictures`
  return `${which} that I cannot read: look there for actions, and add them by hand.`
}
