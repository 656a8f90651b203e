import type { Day } from '../calendar/day.ts'
import type { BoardRef, PostRef } from './action.ts'
import { comingMeetings } from './meeting.ts'
import type { Office } from './office.ts'
import { answersFor, type Post, type RoleName } from './post.ts'

/** Something that an office still lacks. */
export interface Missing {
  code:
    | 'no-policy-officer'
    | 'no-board'
    | 'no-chair'
    | 'no-owner-post'
    | 'vacant-post'
    | 'no-meeting'
    | 'no-cadence'
    | 'no-digest-channel'
    | 'not-greeted'
  /** Without it no owner gets a first reminder; the rest is only advisable, and a post may be left vacant on purpose. */
  needed: boolean
  /** The board that lacks it: `no-chair`, `no-meeting`, `no-cadence`, `no-digest-channel`. */
  board?: BoardRef
  /** The post: `vacant-post`, and for `not-greeted` the post by which the person is asked. */
  post?: PostRef
  /** The person: `not-greeted`. */
  oid?: string
  name?: string
}

/** What the record does not tell: boards whose digest has a channel that can be reached, and object ids of people who can be written to. */
export interface KnownPlaces {
  digestChannels: ReadonlySet<BoardRef>
  greeted: ReadonlySet<string>
}

/** What an office lacks on a day (Europe/London), in the order in which one would see to it. Pure. */
export function stillMissing(office: Office, today: Day, known: KnownPlaces): Missing[] {
  const boards = [...office.boards.values()]
  const isServed = postsWith(office, 'policy-officer', '*').some((post) => answersFor(post, today))
  const chairless = boards.filter(({ ref }) => postsWith(office, 'chair', ref).length === 0)
  return [
    ...(isServed ? [] : [{ code: 'no-policy-officer', needed: true } as const]),
    ...(boards.length > 0 ? [] : [{ code: 'no-board', needed: true } as const]),
    ...chairless.map(({ ref }): Missing => ({ code: 'no-chair', needed: true, board: ref })),
    ...lackingOwners(office, today),
    ...lackingMeetings(office, today),
    ...boards.filter(({ cadence }) => cadence === '').map(({ ref }): Missing => ({ code: 'no-cadence', needed: false, board: ref })),
    ...boards
      .filter(({ ref }) => !known.digestChannels.has(ref))
      .map(({ ref }): Missing => ({ code: 'no-digest-channel', needed: false, board: ref })),
    ...notGreeted(office, today, known.greeted),
  ]
}

function postsWith({ posts }: Office, role: RoleName, board: BoardRef): Post[] {
  return [...posts.values()].filter((post) => post.grants.some((g) => g.role === role && (g.board === '*' || g.board === board)))
}

/** Roles by which a post serves the meeting and does not answer to it. */
const SERVING: ReadonlySet<RoleName> = new Set(['chair', 'policy-officer', 'minute-taker', 'auditor'])

const isOwner = (post: Post) => !post.grants.some((grant) => SERVING.has(grant.role))

/** No post that answers to the meeting, or the posts that nobody holds; one is needed where no owner's post is held. */
function lackingOwners({ posts }: Office, today: Day): Missing[] {
  const owners = [...posts.values()].filter(isOwner)
  const held = owners.some((post) => answersFor(post, today))
  const vacant = [...posts.values()]
    .filter((post) => !answersFor(post, today))
    .map((post): Missing => ({ code: 'vacant-post', needed: !held && isOwner(post), post: post.ref }))
  return owners.length === 0 ? [{ code: 'no-owner-post', needed: true }, ...vacant] : vacant
}

/** Actions arise at a meeting, so each board needs one; after its last has been it is advisable to plan the next. */
function lackingMeetings({ boards, meetings }: Office, today: Day): Missing[] {
  const all = [...meetings.values()].filter((meeting) => meeting.state !== 'cancelled')
  return [...boards.keys()]
    .filter((board) => comingMeetings(all, board, today).length === 0)
    .map((board): Missing => ({ code: 'no-meeting', needed: !all.some((meeting) => meeting.board === board), board }))
}

/** Those who answer for a post today and cannot be written to; needed while this holds for every owner. */
function notGreeted({ posts }: Office, today: Day, greeted: ReadonlySet<string>): Missing[] {
  const answering = [...posts.values()].flatMap((post) => {
    const holder = answersFor(post, today)
    return holder ? [{ post, holder }] : []
  })
  const reached = answering.some(({ post, holder }) => isOwner(post) && greeted.has(holder.oid))
  const asked = new Map<string, Missing>()
  for (const { post, holder } of answering) {
    if (greeted.has(holder.oid) || asked.has(holder.oid)) continue
    const { oid, name } = holder
    asked.set(oid, { code: 'not-greeted', needed: !reached && isOwner(post), post: post.ref, oid, name })
  }
  return [...asked.values()]
}
