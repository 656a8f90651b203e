import type { ActionState } from '../actions/store.ts'
import type { HandEdit } from '../delivery/ports.ts'
import { differences, keyIn, seqOf } from './compare.ts'
import type { Item } from './item.ts'
import type { ListName } from './lists.ts'
import { actionFields, type ShownRow } from './shown-rows.ts'

/** An Actions row as this service wrote it, with the state it was made from. */
export interface Proof {
  row: ShownRow
  state: ActionState
}

/**
 * What an Actions row was when this service wrote it, from the State in it and proved by the hash in it, whatever a person has done to its
 * other columns; undefined when it proves nothing.
 */
export function proofIn({ fields }: Pick<Item, 'fields'>): Proof | undefined {
  if (typeof fields.State !== 'string' || fields.State === '') return undefined
  try {
    const state = JSON.parse(fields.State) as ActionState
    const row: ShownRow = { list: 'Actions', fields: actionFields(state) }
    return row.fields.Projected === fields.Projected ? { row, state } : undefined
  } catch (fault) {
    // What was typed over the column may be no JSON, and may lack any part of a state.
    if (fault instanceof SyntaxError || fault instanceof TypeError) return undefined
    throw fault
  }
}

/** What a row should show when the record comes to `row`: that, or what another instance showed since; undefined when that cannot be told. */
export function targetOf(item: Item, row: ShownRow): ShownRow | undefined {
  const isAhead = seqOf(item.fields) > seqOf(row.fields)
  if (row.list !== 'Actions' || (!item.editor.byHand && !isAhead)) return row
  const proven = proofIn(item)?.row
  if (proven) return seqOf(proven.fields) > seqOf(row.fields) ? proven : row
  return item.editor.byHand ? row : undefined
}

/**
 * What a person changed in a row that should show `row`, a column each; none when an application wrote it last. Columns that only this
 * service reads (Seq, State, Projected) are put back like the others, and are no offer.
 */
export function handEditsOf(list: ListName, item: Item, row: ShownRow): HandEdit[] {
  if (!item.editor.byHand) return []
  const before = (list === 'Actions' ? proofIn(item)?.row : undefined) ?? row
  return differences(item, before)
    .filter(({ column }) => !MACHINE.has(column))
    .map(({ column, is, should }) => ({
      id: `${item.id}.${item.eTag}.${column}`,
      list,
      ref: keyIn(list, before.fields),
      column,
      old: should,
      new: is,
      editorOid: item.editor.oid,
      editorName: item.editor.name,
      at: item.editor.at,
    }))
}

const MACHINE: ReadonlySet<string> = new Set(['Seq', 'State', 'Projected'])
