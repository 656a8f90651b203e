import type { Day } from '../calendar/day.ts'
import type { BoardRef, MeetingRef, PostRef } from './action.ts'
import type { Board, Meeting } from './meeting.ts'
import { type Capacity, type Grant, holdersOn, type Organisation, type Post } from './post.ts'

export interface Person {
  oid: string
  name: string
  /** `HH:MM-HH:MM` in the person's own zone; empty: 08:00-18:00. */
  hours: string
  /** IANA zone; empty: Europe/London. */
  timeZone: string
}

/** All that is known of the office but its actions. */
export interface Office {
  boards: ReadonlyMap<BoardRef, Board>
  posts: ReadonlyMap<PostRef, Post>
  meetings: ReadonlyMap<MeetingRef, Meeting>
  people: ReadonlyMap<string, Person>
  settings: ReadonlyMap<string, string>
}

/** Somebody with what the record says about them on a day. Nothing here comes from a token or a card but the object id. */
export interface Actor {
  oid: string
  name: string
  posts: { post: PostRef; capacity: Capacity; organisation: Organisation }[]
  grants: Grant[]
}

/**
 * What the record says about a person on a day: posts held in any capacity, and the roles that come with them. A staff officer of a
 * chair reads and does not decide. A stranger holds nothing.
 */
export function actorOn(office: Office, oid: string, today: Day): Actor {
  const posts: Actor['posts'] = []
  const grants: Grant[] = []
  let name = office.people.get(oid)?.name ?? ''
  for (const post of office.posts.values()) {
    for (const holder of holdersOn(post, today)) {
      if (holder.oid !== oid) continue
      name ||= holder.name
      posts.push({
        post: post.ref,
        capacity: holder.capacity,
        organisation: post.organisation,
      })
      grants.push(...(holder.capacity === 'staff-officer' ? post.grants.map(readingOnly) : post.grants))
    }
  }
  return { oid, name, posts, grants }
}

const readingOnly = (grant: Grant): Grant => (grant.role === 'chair' ? { ...grant, role: 'reader' } : grant)

/** The service itself, when it acts by the clock: it holds no post and may decide nothing. */
export const SERVICE: Actor = {
  oid: 'service',
  name: 'Actions Arising',
  posts: [],
  grants: [],
}
