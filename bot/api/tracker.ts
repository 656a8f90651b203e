import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { ok, type Resource } from './answer.ts'
import type { Tracker } from './contract.ts'
import { sightOf } from './sight.ts'
import { viewRow } from './views.ts'

/** `GET /api/tracker`: the actions that the bearer may see, by ref. */
export function createTracker({ record, clock }: { record: RecordStore; clock: () => Date }): Resource {
  return async ({ bearer }) => {
    const now = clock()
    const sight = sightOf(record, bearer, now)
    const seen = [...record.actions().values()].filter((state) => maySee(sight.actor, state.action))
    const rows = seen.map((state) => viewRow(state, sight)).sort((a, b) => (a.ref < b.ref ? -1 : 1))
    return ok({ asAt: now.toISOString(), rows } satisfies Tracker)
  }
}
