import { actorOn } from '../actions/office.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { dayAt } from '../calendar/day.ts'
import type { Sight } from './views.ts'

/** What a bearer is to the record today. The token gives the object id and nothing else. */
export function sightOf(record: RecordStore, bearer: Bearer, now: Date): Sight {
  const today = dayAt(now)
  return { record, actor: actorOn(record.office(), bearer.oid, today), today }
}
