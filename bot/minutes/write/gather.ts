import type { ActionRef } from '../../actions/action.ts'
import type { Meeting } from '../../actions/meeting.ts'
import type { Actor } from '../../actions/office.ts'
import { maySee } from '../../actions/rights.ts'
import type { RecordStore } from '../../actions/store.ts'
import type { Update } from '../../actions/update.ts'
import { dayAt, timeAt } from '../../calendar/day.ts'
import { sayWritten } from '../../words/notes-block.ts'
import { composeNotes, isTouchedAt, type WrittenNotes } from './compose.ts'

type Reading = Pick<RecordStore, 'office' | 'actions' | 'history'>

/**
 * The blocks for the notes of a meeting, from what the reader may see. One unit of the record for each action that was touched on the
 * meeting's day or later. Faults are AppError.
 */
export async function writeNotesOf(record: Reading, { actor, meeting }: { actor: Actor; meeting: Meeting }): Promise<WrittenNotes> {
  const actions = [...record.actions().values()]
    .map((state) => state.action)
    .filter((action) => action.board === meeting.board && maySee(actor, action))
  const histories = new Map<ActionRef, Update[]>()
  for (const { ref } of actions.filter((action) => isTouchedAt(action, meeting))) histories.set(ref, await record.history(ref))
  return composeNotes({ meeting, actions, histories, office: record.office() })
}

/** When and from what the blocks were written. */
export function stampAt(now: Date): string {
  return sayWritten(dayAt(now), timeAt(now))
}
