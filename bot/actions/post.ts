import type { Day } from '../calendar/day.ts'
import type { BoardRef, PostRef } from './action.ts'

export type Organisation = 'force' | 'opcc' | 'other'
export type RoleName = 'chair' | 'policy-officer' | 'minute-taker' | 'reader' | 'auditor'
/** A role on one board, or on all (the board is `*` then). In the Posts list: `chair`, `reader@AA`. Owning actions needs no grant: it comes with the post. */
export interface Grant {
  role: RoleName
  board: BoardRef
}
export type Capacity = 'holder' | 'acting' | 'temporary' | 'deputy' | 'staff-officer' | 'stand-in'

/** To have a post, and not only to help whoever has it. */
export type Tenure = Extract<Capacity, 'holder' | 'acting' | 'temporary'>

export interface Holder {
  oid: string
  name: string
  upn: string
  capacity: Capacity
  from: Day
  /** Last day, inclusive; null while it lasts. */
  to: Day | null
  /** Where the post was handed over: the first day on which the new holder can be told what it owes, and the note left for them. */
  tookOver?: { on: Day; note: string }
}

export interface Post {
  ref: PostRef
  title: string
  organisation: Organisation
  grants: Grant[]
  holders: Holder[]
}

/** Those who hold a post on a day, in any capacity; none: the post is vacant. */
export function holdersOn(post: Post, day: Day): Holder[] {
  return post.holders.filter((h) => h.from <= day && (h.to === null || day <= h.to))
}

const order: Capacity[] = ['holder', 'temporary', 'acting', 'stand-in', 'deputy', 'staff-officer']

/** Who answers for a post on a day: the holder before one who acts, before a stand-in; undefined when it is vacant. */
export function answersFor(post: Post, day: Day): Holder | undefined {
  const now = holdersOn(post, day)
  const standIn = now.find((h) => h.capacity === 'stand-in')
  return standIn ?? now.sort((a, b) => order.indexOf(a.capacity) - order.indexOf(b.capacity))[0]
}

/** Whether somebody in this capacity has the post. */
export function isTenure(capacity: Capacity): capacity is Tenure {
  return capacity === 'holder' || capacity === 'acting' || capacity === 'temporary'
}

/** `A/DCC`, `T/CC`: how a post is written for the person who holds it. */
export function styleOf(post: Post, capacity: Capacity): string {
  if (capacity === 'acting') return `A/${post.ref}`
  if (capacity === 'temporary') return `T/${post.ref}`
  return post.ref
}
