import { setTimeout as sleep } from 'node:timers/promises'
import type { HandEdit } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { placeOf, shows } from './compare.ts'
import { handEditsOf, targetOf } from './hand-edits.ts'
import type { Item } from './item.ts'
import type { Items } from './items.ts'
import { KEYS, type ListName } from './lists.ts'
import type { ShownRow } from './shown-rows.ts'

export interface Projecting {
  items: Items
  /** The rows that should stand for a subject now. */
  rowsOf: (subject: string) => ShownRow[]
  subjects: () => string[]
  /** Whether the record has only the first update of a subject: its row is then made without being looked for. */
  isNew: (subject: string) => boolean
  /** Brings the subject up to date from the log, before rows of somebody else are replaced. */
  refresh: (subject: string) => Promise<void>
  /** Hears of what a person changed in a row, before it is put back; a fault here leaves the row for later. May hear of one change twice. */
  onHandEdit: (edit: HandEdit) => Promise<void>
}

/** Rows as they were last read or written; null: there is none. */
export type Known = Map<string, Item | null>

const TRIES = 4
const FIRST_WAIT_MS = 400

/** Brings one row to what it should show; never back to an earlier state. What it should show is asked anew after each read. */
export async function showRow(parts: Projecting, known: Known, subject: string, place: string): Promise<void> {
  const { items } = parts
  for (let tries = 0; tries < TRIES; tries++) {
    const row = parts.rowsOf(subject).find((r) => placeOf(r) === place)
    if (!row) return
    const unseen = known.get(place) === null || (tries === 0 && parts.isNew(subject))
    const item = known.get(place) ?? (unseen ? undefined : await findRow(items, row))
    if (!item) {
      const created = await items.create(row.list, row.fields)
      if (created.result === 'created') {
        known.set(place, created.item)
        return
      }
      // It is there, and the filter may not show it yet.
      known.delete(place)
      await sleep(FIRST_WAIT_MS * 2 ** tries)
      continue
    }
    if (await overwrite(parts, known, { place, item, row })) return
    await readAgain(parts, known, { subject, place, list: row.list, id: item.id })
  }
  throw new AppError('store-unavailable', `The list entry of ${subject} could not be brought up to date yet. It will be tried again.`)
}

/** False: somebody else wrote the row in between. */
async function overwrite(parts: Projecting, known: Known, { place, item, row }: { place: string; item: Item; row: ShownRow }) {
  const target = targetOf(item, row)
  if (!target || shows(item, target)) {
    known.set(place, item)
    return true
  }
  for (const edit of handEditsOf(row.list, item, row)) await parts.onHandEdit(edit)
  const written = await parts.items.patch(row.list, item, target.fields)
  if (written.result === 'written') known.set(place, written.item)
  return written.result === 'written'
}

/** Somebody else has written the row, or it is gone. Which of the two is newer only the log can tell. */
async function readAgain(
  { items, refresh }: Projecting,
  known: Known,
  at: { subject: string; place: string; list: ListName; id: string },
): Promise<void> {
  const current = await items.get(at.list, at.id)
  if (current) known.set(at.place, current)
  else known.delete(at.place)
  await refresh(at.subject)
}

async function findRow(items: Items, row: ShownRow): Promise<Item | undefined> {
  const [column] = KEYS[row.list]
  const found = await items.find(row.list, column, String(row.fields[column]))
  return found.find((item) => placeOf({ list: row.list, fields: item.fields }) === placeOf(row))
}
