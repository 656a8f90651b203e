import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Item, Items } from './items.ts'
import { type Fields, KEYS, LIST_NAMES, type ListName } from './lists.ts'
import type { ShownRow } from './shown-rows.ts'

/** Writes the rows that show the record. Faults are AppError; a row that was not written is mended later. */
export interface Projection {
  /** Writes the rows of a subject; 2 units for a row known from before. One subject is written once at a time. */
  project: (subject: string) => Promise<void>
  /** Writes the rows that a fault kept from being written before. */
  projectLagging: () => Promise<void>
  /** Compares every row with what it should show, and writes what is missing, behind or changed by hand; gives the places of the rows written. */
  mend: () => Promise<string[]>
}

export interface Projecting {
  items: Items
  /** The rows that should stand for a subject now. */
  rowsOf: (subject: string) => ShownRow[]
  subjects: () => string[]
  /** Whether the record has only the first update of a subject: its row is then made without being looked for. */
  isNew: (subject: string) => boolean
  /** Brings the subject up to date from the log, before rows of somebody else are replaced. */
  refresh: (subject: string) => Promise<void>
}

const TRIES = 4
const FIRST_WAIT_MS = 400
const MEND_TRIES = 5
const LONGEST_WAIT_SECONDS = 60

export function createProjection(parts: Projecting): Projection {
  const known: Known = new Map()
  const inTurn = createTurns()
  const lagging = new Set<string>()
  const project = async (subject: string) => {
    lagging.add(subject)
    await inTurn(subject, async () => {
      for (const row of parts.rowsOf(subject)) await showRow(parts, known, subject, placeOf(row))
    })
    lagging.delete(subject)
  }
  return {
    project,
    async projectLagging() {
      let fault: AppError | undefined
      for (const subject of lagging) fault = (await faultOf(() => project(subject))) ?? fault
      if (fault) throw fault
    },
    async mend() {
      await readAll(parts, known)
      const written: string[] = []
      for (const subject of parts.subjects()) {
        for (const row of parts.rowsOf(subject)) {
          const place = placeOf(row)
          if (shows(known.get(place), row)) continue
          const fault = await faultOf(() => patiently(() => inTurn(subject, () => showRow(parts, known, subject, place))))
          if (fault) lagging.add(subject)
          else written.push(place)
        }
      }
      return written
    },
  }
}

/** Rows as they were last read or written; null: there is none. */
type Known = Map<string, Item | null>

/** Work on one subject waits for the work on it before. */
function createTurns(): (subject: string, work: () => Promise<void>) => Promise<void> {
  const turns = new Map<string, Promise<void>>()
  const after = async (before: Promise<void> | undefined, work: () => Promise<void>) => {
    await Promise.allSettled([before])
    await work()
  }
  return async (subject, work) => {
    const turn = after(turns.get(subject), work)
    turns.set(subject, turn)
    try {
      await turn
    } finally {
      if (turns.get(subject) === turn) turns.delete(subject)
    }
  }
}

/** Brings one row to what it should show; never back to an earlier state. What it should show is asked anew after each read. */
async function showRow(parts: Projecting, known: Known, subject: string, place: string): Promise<void> {
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
    if (shows(item, row) || seqOf(item.fields) > seqOf(row.fields)) {
      known.set(place, item)
      return
    }
    const written = await items.patch(row.list, item, row.fields)
    if (written.result === 'written') {
      known.set(place, written.item)
      return
    }
    await readAgain(parts, known, { subject, place, list: row.list, id: item.id })
  }
  throw new AppError('store-unavailable', `The list entry of ${subject} could not be brought up to date yet. It will be tried again.`)
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

/** Reads every row of the lists that show the record. Of rows that show the same thing only the first stays; rows that show nothing of the record are left alone. */
async function readAll({ items, rowsOf, subjects }: Projecting, known: Known): Promise<void> {
  const missing = new Set(subjects().flatMap((subject) => rowsOf(subject).map(placeOf)))
  const wanted = new Set(missing)
  for (const list of LIST_NAMES.filter((name) => name !== 'Updates')) {
    for await (const item of items.all(list)) {
      const place = placeOf({ list, fields: item.fields })
      if (!wanted.has(place)) continue
      if (missing.delete(place)) known.set(place, item)
      else await items.remove(list, item)
    }
  }
  // One that was known and is not in the list was taken away, or written just now: that is looked up.
  for (const place of missing) if (!known.delete(place)) known.set(place, null)
}

function placeOf({ list, fields }: { list: ListName; fields: Record<string, unknown> }): string {
  return `${list}/${KEYS[list].map((name) => (typeof fields[name] === 'string' ? fields[name] : '')).join('/')}`
}

function shows(item: Item | null | undefined, row: ShownRow): boolean {
  return !!item && Object.entries(row.fields).every(([name, value]) => same(item.fields[name], value))
}

/** Empty text, null and an absent column are one, because SharePoint leaves columns without a value out; and so are its ways to end a line. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : (value ?? ''))
  return plain(a) === plain(b)
}

function seqOf(fields: Fields | Item['fields']): number {
  return typeof fields.Seq === 'number' ? fields.Seq : 0
}

/** One row that cannot be written must not keep the others waiting. */
async function faultOf(work: () => Promise<void>): Promise<AppError | undefined> {
  try {
    await work()
    return undefined
  } catch (fault) {
    if (fault instanceof AppError) return fault
    throw fault
  }
}

/** Mending is in no hurry: it waits as long as the service asks. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (fault) {
      if (!(fault instanceof AppError) || fault.code !== 'store-busy' || tries === MEND_TRIES) throw fault
      await sleep(Math.min(fault.retryAfterSeconds ?? 5, LONGEST_WAIT_SECONDS) * 1000)
    }
  }
}
