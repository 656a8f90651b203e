import type { BoardRef } from '../actions/action.ts'
import { actorOn } from '../actions/office.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { dayAt } from '../calendar/day.ts'
import type { Sight } from './views.ts'

/** What a bearer is to the record today. The token gives the object id and nothing else. */
export function sightOf(record: RecordStore, bearer: Bearer, now: Date): Sight {
  const today = dayAt(now)
  return { record, actor: actorOn(record.office(), bearer.oid, today), today }
}

/** Which boards somebody may know of: those on which they have a role, and those of the actions that they may see. */
export function boardsSeen({ record, actor }: Sight): (board: BoardRef) => boolean {
  const seen = new Set(actor.grants.map((grant) => grant.board))
  for (const { action } of record.actions().values()) if (maySee(actor, action)) seen.add(action.board)
  return (board) => seen.has('*') || seen.has(board)
}
