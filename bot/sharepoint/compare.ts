import type { Difference } from '../actions/finding.ts'
import type { Item } from './item.ts'
import { type Fields, KEYS, type ListName } from './lists.ts'
import type { ShownRow } from './shown-rows.ts'

/** What tells a row from all others: `Actions/AA-2025-014`. */
export function placeOf({ list, fields }: { list: ListName; fields: Record<string, unknown> }): string {
  return `${list}/${keyIn(list, fields)}`
}

/** The same within its list; slashes alone when the row names nothing. */
export function keyIn(list: ListName, fields: Record<string, unknown>): string {
  return KEYS[list].map((name) => textOf(fields[name])).join('/')
}

export function shows(item: Item | null | undefined, row: ShownRow): boolean {
  return !!item && Object.entries(row.fields).every(([name, value]) => plain(item.fields[name]) === plain(value))
}

/** The columns in which a row does not show what it should. */
export function differences(item: Item, row: ShownRow): Difference[] {
  return Object.entries(row.fields)
    .filter(([name, value]) => plain(item.fields[name]) !== plain(value))
    .map(([column, value]) => ({ column, is: textOf(plain(item.fields[column])), should: textOf(plain(value)) }))
}

export function seqOf(fields: Fields | Item['fields']): number {
  return typeof fields.Seq === 'number' ? fields.Seq : 0
}

/** A value as text; what is no text, number or yes-no has none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Empty text, null and an absent column are one, because SharePoint leaves columns without a value out; and so are its ways to end a line. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : (value ?? '')
}
