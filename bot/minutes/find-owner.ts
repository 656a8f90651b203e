import type { PostRef } from '../actions/action.ts'
import type { Office } from '../actions/office.ts'
import { holdersOn, type Post, styleOf } from '../actions/post.ts'
import type { Day } from '../calendar/day.ts'
import type { Attendee } from './notes.ts'

export interface OwnerFacts {
  office: Office
  /** Initials mean what this meeting's own attendance says. */
  attendance: Attendee[]
  /** The day of the meeting: posts change hands. */
  on: Day
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The one post that an owner's words mean: its ref or title, a holder's name, or initials of the attendance. Undefined when none or several fit. */
export function findOwner(words: string, facts: OwnerFacts): PostRef | undefined {
  const wanted = plain(words)
  if (wanted === '') return undefined
  const posts = [...facts.office.posts.values()]
  const direct = only(posts.filter((post) => namesOf(post, facts.on).includes(wanted)))
  if (direct) return direct
  const attending = facts.attendance.filter((a) => [a.name, ...a.initials].map(plain).includes(wanted))
  const attendee = attending.length === 1 ? attending[0] : undefined
  if (!attendee) return undefined
  return only(posts.filter((post) => isPostOf(post, attendee, facts.on)))
}

function namesOf(post: Post, on: Day): string[] {
  const holders = holdersOn(post, on)
  const refs = [post.ref, post.ref.replaceAll('-', ' '), ...holders.map((h) => styleOf(post, h.capacity))]
  const surnames = holders.map((h) => `${post.ref.split('-')[0]} ${h.name.split(' ').at(-1)}`)
  return [...refs, post.title, ...holders.map((h) => h.name), ...surnames].map(plain)
}

function isPostOf(post: Post, attendee: Attendee, on: Day): boolean {
  if (holdersOn(post, on).some((h) => plain(h.name) === plain(attendee.name))) return true
  const said = plain(attendee.post)
  return said !== '' && (said === plain(post.title) || said === plain(post.ref) || said.startsWith(`${plain(post.title)} `))
}

function only(posts: Post[]): PostRef | undefined {
  return posts.length === 1 ? posts[0]?.ref : undefined
}
