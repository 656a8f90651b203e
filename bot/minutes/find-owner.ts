import type { PostRef } from '../actions/action.ts'
import { findPost, plainName } from '../actions/find-post.ts'
import type { Office } from '../actions/office.ts'
import { holdersOn, type Post } from '../actions/post.ts'
import type { Day } from '../calendar/day.ts'
import type { Attendee } from './notes.ts'

export interface OwnerFacts {
  office: Office
  /** Initials mean what this meeting's own attendance says. */
  attendance: Attendee[]
  /** The day of the meeting: posts change hands. */
  on: Day
}

/** The one post that an owner's words mean: its ref or title, a holder's name, or initials of the attendance. Undefined when none or several fit. */
export function findOwner(words: string, facts: OwnerFacts): PostRef | undefined {
  const direct = findPost(words, facts.office, facts.on)
  const wanted = plainName(words)
  if (direct || wanted === '') return direct
  const attending = facts.attendance.filter((a) => [a.name, ...a.initials].map(plainName).includes(wanted))
  const attendee = attending.length === 1 ? attending[0] : undefined
  if (!attendee) return undefined
  const posts = [...facts.office.posts.values()].filter((post) => isPostOf(post, attendee, facts.on))
  return posts.length === 1 ? posts[0]?.ref : undefined
}

function isPostOf(post: Post, attendee: Attendee, on: Day): boolean {
  if (holdersOn(post, on).some((h) => plainName(h.name) === plainName(attendee.name))) return true
  const said = plainName(attendee.post)
  return said !== '' && (said === plainName(post.title) || said === plainName(post.ref) || said.startsWith(`${plainName(post.title)} `))
}
