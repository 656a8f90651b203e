import type { Capacity } from '../actions/post.ts'
import type { Day } from '../calendar/day.ts'
import { writeCount } from './counts.ts'
import { writeDay } from './days.ts'
import { writeHolder } from './holders.ts'

/** Somebody without the rights asked for a step of the set-up. */
export function saySetUpNotYours(): string {
  return 'Only the policy officer sets up boards, posts and meetings. Nothing was recorded. If that is to be you, the policy officer can appoint you, or whoever looks after this service can name you.'
}

/** The next step after one was recorded; `left` says how many are still needed, this one included. */
export function sayNextStep(next: { says: string; type: string; needed: boolean } | undefined, left: number): string {
  if (!next) return 'Nothing is missing now. When a meeting has been, type "notes" and paste its notes.'
  const rest = next.needed
    ? left > 1
      ? `${writeCount(left, 'step')} to the first reminder. `
      : ''
    : 'Enough for the first reminder. Still to do if you like: '
  return `${rest}${next.needed ? 'Next: ' : ''}${next.says}\n\nType: ${next.type}`
}

/** How somebody found by a name is told from another. */
export interface FoundPerson {
  name: string
  upn: string
  jobTitle: string
}

export function askWhichPerson(who: string, people: readonly FoundPerson[]): string {
  const rows = people.map((person, place) => `${place + 1}. ${person.name}${partsOf(person)}`)
  return [`Who is "${who}"? Nothing was recorded yet. Send the number:`, ...rows].join('\n')
}

function partsOf({ upn, jobTitle }: FoundPerson): string {
  const parts = [jobTitle, upn].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** Nobody goes by that name; what can be done depends on whether the directory could be asked. */
export function sayNobodyFound(who: string, directory: 'asked' | 'not-allowed' | 'unavailable'): string {
  const greet = `They can also open a chat with me and write "hello"; then I know them by name. Nothing was recorded.`
  switch (directory) {
    case 'asked':
      return `I found nobody by "${who}" in the directory. Try their address, such as first.last@example.org. ${greet}`
    case 'not-allowed':
      return `I know nobody by "${who}", and I may not look into your organisation's directory. Ask them to open a chat with me and write "hello"; then I know them by name. Nothing was recorded.`
    case 'unavailable':
      return `I know nobody by "${who}", and the directory does not answer just now. Send it again in a minute. ${greet}`
    default:
      return directory satisfies never
  }
}

/** A second person for a post that somebody has. */
export function sayPostIsHeld(post: string, holder: { name: string; capacity: Capacity }, next: string): string {
  return `${post} has ${writeHolder(holder.name, holder.capacity)} already. Nothing was recorded. To change who has it, type: hand over ${post} to ${next} from DATE. To have ${next} beside them, appoint ${next} to ${post} as deputy, staff officer or stand-in.`
}

export function sayNotInPost(who: string, post: string): string {
  return who === ''
    ? `Nobody has ${post} on that day. Nothing was changed.`
    : `"${who}" is not in ${post}. Nothing was changed. Type "set up" to see who is.`
}

/** Several appointments fit: each as the line that ends it. */
export function askWhichAppointment(post: string, on: Day, fits: readonly { name: string; capacity: Capacity }[]): string {
  const rows = fits.map(({ name, capacity }) => `end ${name} as ${capacity.replace('-', ' ')} of ${post} on ${dayOf(on)}`)
  return ['Which appointment is meant? Nothing was changed yet. Type one of these:', ...rows].join('\n')
}

/** "31 December 2026", as one types it. */
function dayOf(day: Day): string {
  return writeDay(day).replace(/^\S+ /, '')
}

/** The office's closures after a change. */
export function sayClosures(days: readonly Day[], today: Day): string {
  return days.length === 0
    ? 'The office has no closures of its own.'
    : `The office is closed on ${days.map((day) => writeDay(day, today)).join(', ')}.`
}

export function sayCutOff(days: number): string {
  return `For meetings planned from now on, updates are wanted ${writeCount(days, 'working day')} before, at 09:00.`
}

/** Written in a personal chat or a group: the channel itself has to be mentioned in. */
export function sayDigestWhere(): string {
  return 'The digest goes to a channel. Add me to its team, then write there: @Actions Arising digest here. Nothing was changed.'
}

export function sayDigestHere(board: string | undefined): string {
  return board ? `The weekly digest of ${board} is posted here from now on.` : 'The weekly digest is posted here from now on.'
}

/** Accepted and not recorded in time. */
export function sayArrangeKept(): string {
  return 'Kept. SharePoint is slow just now; I will confirm when it is recorded. You need not send it again.'
}
