import { answersFor } from '../actions/post.ts'
import type { RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import type { Unreached } from '../reminders/ring-list.ts'
import { findKnownPlaces } from './known-places.ts'
import type { Ledger, Places } from './ports.ts'

/** By object id, those who answer for a post today and whom no message reaches, or who have acknowledged their last one. Faults are AppError of the storage. */
export type FindUnreached = () => Promise<ReadonlyMap<string, Unreached>>

/** Messages among which somebody's last reminder is looked for. */
const MOST = 50

export function createFindUnreached(parts: {
  record: Pick<RecordStore, 'office'>
  places: Pick<Places, 'find'>
  ledger: Pick<Ledger, 'lastTo'>
  clock: () => Date
}): FindUnreached {
  return async () => {
    const today = dayAt(parts.clock())
    const office = parts.record.office()
    const { greeted } = await findKnownPlaces(parts.places, office, today)
    const oids = new Set([...office.posts.values()].flatMap((post) => answersFor(post, today)?.oid ?? []))
    const found = new Map<string, Unreached>()
    for (const oid of oids) {
      const rows = await parts.ledger.lastTo(`person:${oid}`, MOST)
      if (greeted.has(oid)) {
        if (rows.find(({ kind }) => kind === 'bundle')?.seenAt) found.set(oid, 'seen')
        continue
      }
      // A place that refuses a message is forgotten; the ledger remembers why.
      const [last] = rows
      found.set(oid, last?.state === 'unreachable' ? 'unreachable' : 'not-met')
    }
    return found
  }
}
