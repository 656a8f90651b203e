import type { Day } from '../calendar/day.ts'
import { writeDay } from './days.ts'

/** Why an action stands in somebody's bundle. `meeting` is ready to read: "the A&A meeting on Thursday 3 December". */
export type Why =
  | { why: 'sent-back' }
  | { why: 'overdue'; since: Day }
  | { why: 'due-soon'; day: Day }
  | { why: 'due-before-meeting'; day: Day; meeting: string; cutOff: Day }
  | { why: 'date-owed' }
  | { why: 'update-wanted'; meeting: string; cutOff: Day }
  | { why: 'taken-over'; post: string; from: Day }
  /** Told to the policy officer, who decides. */
  | { why: 'hand-over-asked'; ref: string; by: string; to: string }
  | { why: 'given' }

/** One short sentence without blame: why the action is shown today. */
export function sayWhy(why: Why, today: Day): string {
  switch (why.why) {
    case 'sent-back':
      return 'Sent back by the chair: not yet satisfied.'
    case 'overdue':
      return `Was due by ${writeDay(why.since, today)}.`
    case 'due-soon':
      return why.day === today ? 'Due today.' : `Due soon: ${writeDay(why.day, today)}.`
    case 'due-before-meeting':
      return `Due before ${why.meeting}. ${cutOff(why.cutOff, today)}`
    case 'date-owed':
      return 'Has no date yet: when can it be done?'
    case 'update-wanted':
      return `Update for ${why.meeting}. ${cutOff(why.cutOff, today)}`
    case 'taken-over':
      return `Came to you with the post ${why.post} on ${writeDay(why.from, today)}.`
    case 'hand-over-asked':
      return `${why.by} asks that ${why.to} takes this over. Type "give ${why.ref} to ${why.to}", or "keep ${why.ref} with ${why.by}".`
    case 'given':
      return 'New to you. Is the wording right, and the date?'
    default:
      return why satisfies never
  }
}

/** A post that was handed over, said once to whoever has it now; `note` as it was left for them. */
export function sayHandover({ post, from, note }: { post: string; from: Day; note: string }, today: Day): string {
  const left = note.trim() === '' ? '' : ` Note left for you: ${note.trim()}`
  return `${post} was handed over to you from ${writeDay(from, today)}.${left}`
}

function cutOff(day: Day, today: Day): string {
  if (today > day) return `Papers closed on ${writeDay(day, today)}; a late update still helps.`
  return `Please write by ${day === today ? 'today' : writeDay(day, today)}, 09:00.`
}
