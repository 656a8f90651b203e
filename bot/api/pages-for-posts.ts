import type { RecordStore } from '../actions/store.ts'
import type { FindUnreached } from '../delivery/unreached.ts'
import { createClosures } from '../reminders/closures.ts'
import { makePostPage } from '../reminders/post-page.ts'
import { makeRingList } from '../reminders/ring-list.ts'
import { writePostPage } from '../words/post-page.ts'
import { writeRing } from '../words/ring-list.ts'
import { type Ask, ok, problem, type Resource } from './answer.ts'
import type { PostPageView, RingListView } from './contract.ts'
import { sightOf } from './sight.ts'

interface PostPagesSettings {
  record: RecordStore
  findUnreached: FindUnreached
  clock: () => Date
}

/** `GET /api/posts/:ref/page` and `GET /api/ring-list`. */
export function createPostPages(settings: PostPagesSettings): Record<'page' | 'ringList', Resource> {
  const { record, findUnreached } = settings
  const workingDays = createClosures(record)
  const factsFor = ({ bearer }: Ask) => {
    const { actor, today } = sightOf(record, bearer, settings.clock())
    const actions = [...record.actions().values()].map((state) => state.action)
    return { office: record.office(), actions, today, workingDays: workingDays(), viewer: actor }
  }
  return {
    async page(ask) {
      const facts = factsFor(ask)
      const page = makePostPage(ask.ref, facts)
      return page ? ok({ post: page.post, ...writePostPage(page, facts.office) } satisfies PostPageView) : problem(404, 'unknown-page')
    },
    async ringList(ask) {
      const facts = factsFor(ask)
      const entries = makeRingList({ ...facts, unreached: await findUnreached() })
      const rings = entries.map((entry) => ({ post: entry.post, refs: entry.refs, ...writeRing(entry, facts.office, facts.today) }))
      return ok({ rings } satisfies RingListView)
    },
  }
}
