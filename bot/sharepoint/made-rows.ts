import type { ActionState } from '../actions/store.ts'
import { rowsOfSubject, type Shown, type ShownRow } from './shown-rows.ts'

/** What `rowsOfSubject` gives, made once for each state of an action: a row is asked for several times while it is written, read and compared. */
export function createRows(): (subject: string, shown: Shown) => ShownRow[] {
  const made = new WeakMap<ActionState, ShownRow[]>()
  return (subject, shown) => {
    const state = shown.actions.get(subject)
    if (!state) return rowsOfSubject(subject, shown)
    const rows = made.get(state) ?? rowsOfSubject(subject, shown)
    made.set(state, rows)
    return rows
  }
}
