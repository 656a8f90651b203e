import type { Day } from '../calendar/day.ts'
import { writeList } from './counts.ts'
import { writeDay } from './days.ts'

/** Somebody answers for another until a day. */
export function sayStandsIn(of: { name: string; posts: readonly string[]; to: Day; today: Day }): string {
  const day = writeDay(of.to, of.today)
  return `Recorded: ${of.name} answers for ${writeList(of.posts)} until ${day}. Reminders go to ${of.name} until then, and to you again after it. To end it sooner, type "I am back".`
}

/** It would give somebody rights that they have not: the policy officer can do it, with the line as it is typed. */
export function sayStandInNotYours(of: { name: string; post: string; to: Day }): string {
  return `${of.name} has no part in ${of.post} yet, or ${of.post} brings a role with it, so only the policy officer can have them stand in. Nothing was recorded. Ask the policy officer to type: appoint ${of.name} to ${of.post} as stand-in until ${writeDay(of.to)}`
}

export function askUntilWhen(): string {
  return 'Until which day? Nothing was recorded. Type it with the last day, such as "my staff officer answers for me until 14 June".'
}

/** `who` as it was typed: "my staff officer". */
export function sayNoSuchStandIn(who: string): string {
  return `The record does not say who "${who}" is, or names several. Nothing was recorded. Type it with a name, such as "Jo Example answers for me until 14 June".`
}

/** Only whoever has a post can have it answered for. */
export function sayNoPostToStandFor(): string {
  return 'You have no post of your own for which somebody could stand in. Nothing was recorded.'
}

export function sayBack(posts: readonly string[]): string {
  return `Welcome back. Recorded: nobody stands in for ${writeList(posts)} any more, and reminders come to you again.`
}
