import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { placeOf, seqOf, shows } from './compare.ts'
import { proofIn } from './hand-edits.ts'
import type { Item } from './item.ts'
import { LIST_NAMES, type ListName } from './lists.ts'
import { type Known, type Projecting, showRow } from './show-row.ts'

/** Writes the rows that show the record. Faults are AppError; a row that was not written is mended later. */
export interface Projection {
  /** Writes the rows of a subject; 2 units for a row known from before. One subject is written once at a time. */
  project: (subject: string) => Promise<void>
  /** Writes the rows that a fault kept from being written before. */
  projectLagging: () => Promise<void>
  /** Compares every row with what it should show, and writes what is missing, behind or changed by hand; gives the places of the rows written. */
  mend: () => Promise<string[]>
  /** Holds an Actions row, as just read, to the record, and puts it back where a person changed it. */
  putBack: (item: Item) => Promise<void>
  /** Takes note of an Actions row as it was just read. */
  note: (item: Item) => void
  /** Whether the rows of a subject, as far as they were read or written here, show what they should. */
  stands: (subject: string) => boolean
  /** Writes the Actions row anew that had this id and is gone; gives its place, or undefined when it showed nothing. */
  putBackRemoved: (id: string) => Promise<string | undefined>
}

const ACTIONS = 'Actions/'
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
    stands: (subject) => parts.rowsOf(subject).every((row) => shows(known.get(placeOf(row)), row)),
    ...createPuttingBack(parts, known, project),
  }
}

function createPuttingBack(
  { rowsOf }: Projecting,
  known: Known,
  project: Projection['project'],
): Pick<Projection, 'putBack' | 'putBackRemoved' | 'note'> {
  const subjectAt = (place: string) => place.slice(ACTIONS.length)
  const placeAt = (item: Item) => placeIn({ has: (at) => rowsOf(subjectAt(at)).length > 0 }, 'Actions', item)
  return {
    note(item) {
      const place = placeAt(item)
      // The list of changes may be behind what this instance wrote itself.
      if (place !== undefined && seqOf(item.fields) > seqOf(known.get(place)?.fields ?? {})) known.set(place, item)
    },
    async putBack(item) {
      const place = placeAt(item)
      if (place === undefined) return
      known.set(place, item)
      await project(subjectAt(place))
    },
    async putBackRemoved(id) {
      const place = [...known].find(([at, item]) => item?.id === id && at.startsWith(ACTIONS))?.[0]
      if (place === undefined) return undefined
      known.set(place, null)
      await project(subjectAt(place))
      return place
    },
  }
}

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

/** Reads every row of the lists that show the record. Of rows that show the same thing only the first stays; rows that show nothing of the record are left alone. */
async function readAll({ items, rowsOf, subjects }: Projecting, known: Known): Promise<void> {
  const missing = new Set(subjects().flatMap((subject) => rowsOf(subject).map(placeOf)))
  const wanted = new Set(missing)
  for (const list of LIST_NAMES.filter((name) => name !== 'Updates')) {
    for await (const item of items.all(list)) {
      const place = placeIn(wanted, list, item)
      if (place === undefined) continue
      if (missing.delete(place)) known.set(place, item)
      else await items.remove(list, item)
    }
  }
  // One that was known and is not in the list was taken away, or written just now: that is looked up.
  for (const place of missing) if (!known.delete(place)) known.set(place, null)
}

/** The wanted place that a row takes, also when a person has written over the ref in it. */
export function placeIn(wanted: { has: (place: string) => boolean }, list: ListName, item: Item): string | undefined {
  const place = placeOf({ list, fields: item.fields })
  if (wanted.has(place) || list !== 'Actions') return wanted.has(place) ? place : undefined
  const proven = proofIn(item)?.row
  return proven && wanted.has(placeOf(proven)) ? placeOf(proven) : undefined
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
