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
 * The blocks for the notes of a meeting, from what the reader may see. One unit of the record for each action that was touched
 * shortly before the meeting's day or later. Faults are AppError.
 */
export async function writeNotesOf(record: Reading, { actor, meeting }: { actor: Actor; meeting: Meeting }): Promise<WrittenNotes> {
  const actions = [...record.actions().values()]
    .map((state) => state.action)
    .filter((action) => action.board === meeting.board && maySee(actor, action))
  const touched = actions.filter((action) => isTouchedAt(action, meeting)).map(({ ref }) => ref)
  return composeNotes({ meeting, actions, histories: await historiesOf(record, touched), office: record.office() })
}

/** Histories that are fetched at one time: one after the other, those of a long tracker would take longer than a turn in chat may. */
const AT_ONCE = 6

async function historiesOf(record: Reading, refs: readonly ActionRef[]): Promise<Map<ActionRef, Update[]>> {
  const histories = new Map<ActionRef, Update[]>()
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    const some = refs.slice(at, at + AT_ONCE)
    const found = await Promise.all(some.map(async (ref) => [ref, await record.history(ref)] as const))
    for (const [ref, history] of found) histories.set(ref, history)
  }
  return histories
}

/** When and from what the blocks were written. */
export function stampAt(now: Date): string {
  return sayWritten(dayAt(now), timeAt(now))
}
