import { answersFor } from '../actions/post.ts'
import type { RecordStore } from '../actions/store.ts'
import { writeHolder } from '../words/holders.ts'
import { ok, type Resource } from './answer.ts'
import type { Me } from './contract.ts'
import { boardsSeen, sightOf } from './sight.ts'
import type { Sight } from './views.ts'

/** `GET /api/me`: who the bearer is to the record. Somebody without a post is told nothing of the office. */
export function createMe({ record, clock }: { record: RecordStore; clock: () => Date }): Resource {
  return async ({ bearer }) => {
    const sight = sightOf(record, bearer, clock())
    const { actor, today } = sight
    const posts = actor.posts.map(({ post, capacity }) => ({ ref: post, title: record.office().posts.get(post)?.title ?? post, capacity }))
    const roles = [...new Set(actor.grants.map((grant) => grant.role))]
    return ok({ oid: actor.oid, name: actor.name || bearer.name, posts, roles, today, ...listsFor(sight) } satisfies Me)
  }
}

function listsFor(sight: Sight): Pick<Me, 'boards' | 'allPosts' | 'meetings'> {
  const { record, actor, today } = sight
  if (actor.posts.length === 0) return { boards: [], allPosts: [], meetings: [] }
  const office = record.office()
  const isSeen = boardsSeen(sight)
  return {
    boards: [...office.boards.values()].filter((b) => isSeen(b.ref)).map(({ ref, title }) => ({ ref, title })),
    allPosts: [...office.posts.values()].map((post) => {
      const holder = answersFor(post, today)
      return { ref: post.ref, title: post.title, holder: holder ? writeHolder(holder.name, holder.capacity) : '', vacant: !holder }
    }),
    meetings: [...office.meetings.values()]
      .filter((m) => isSeen(m.board))
      .map(({ ref, board, title, day, state }) => ({ ref, board, title, day, state }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  }
}
