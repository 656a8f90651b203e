import { createHash } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Action, ActionRef } from '../actions/action.ts'
import type { Raise } from '../actions/command.ts'
import { maySee } from '../actions/rights.ts'
import type { ActionState } from '../actions/store.ts'
import { columnNames, sayFormulas, sayHiddenRows, sayRowFault, sayRowNote, sayUnreadSheet } from '../words/sheets.ts'
import type { ColumnKey } from './columns.ts'
import { type RowFacts, type RowReading, readRow } from './read-row.ts'
import type { NextStep } from './read-standing.ts'
import type { TrackerFile, TrackerRow } from './tracker.ts'

/** Where a row stands in the file. */
interface Place {
  sheet: string
  row: number
}

/** A row that comes in. */
export interface PlannedRow extends Place {
  /** The request of its raise is `<key>.1`, that of the step after it `<key>.2`. */
  key: string
  raise: Raise
  follow: NextStep | null
  /** Plain sentences. */
  notes: string[]
}

interface FaultyRow extends Place {
  /** The column by its name in the file. */
  column: string
  says: string
}

/** A row whose action the record has already: nothing is changed. */
interface KnownRow extends Place {
  ref: ActionRef
}

/** What a tracker would do to the record, row by row. Nothing is recorded by it. */
export interface ImportPlan {
  rows: PlannedRow[]
  /** A row with two faults stands here twice. */
  faulty: FaultyRow[]
  known: KnownRow[]
  columns: { sheet: string; head: string; meaning: string }[]
  /** What is to be said of the file as a whole. */
  notes: string[]
}

/**
 * Plans what comes in of a tracker: each row is read, faults are named, and rows that are in the record or stand twice are told apart.
 * Others have their turn between a hundred rows and the next. Nothing is changed by it.
 */
export async function planImport(
  file: TrackerFile,
  facts: RowFacts & { actions: ReadonlyMap<ActionRef, ActionState> },
): Promise<ImportPlan> {
  const plan: ImportPlan = { rows: [], faulty: [], known: [], columns: columnsOf(file), notes: notesOn(file) }
  const inRecord = indexOf([...facts.actions.values()].filter(({ action }) => maySee(facts.actor, action)))
  const seen = new Map<string, number>()
  const refs = countRefs(file)
  const headOf = new Map(file.columns.map(({ sheet, head, key }) => [`${sheet}\n${key}`, head]))
  for (const [number, row] of file.rows.filter(hasWords).entries()) {
    if (number % SLICE === SLICE - 1) await othersTurn()
    const place = { sheet: row.sheet, row: row.row }
    const reading = readRow(row, facts)
    const isDated = [row.cells.raisedOn, row.cells.raisedAt].some((cell) => cell && cell.text !== '')
    const known = findKnown(reading.raise, isDated, inRecord)
    const key = keyOf(reading.raise, isDated)
    const twin = seen.get(key)
    if (known) plan.known.push({ ...place, ref: known })
    else if (reading.faults.length === 0 && twin !== undefined)
      plan.faulty.push({ ...place, column: headOf.get(`${row.sheet}\nwording`) ?? '', says: sayRowFault('twice', String(twin)) })
    else if (reading.faults.length === 0) plan.rows.push({ ...place, key, ...soundOf(reading, { refs, inRecord }) })
    else plan.faulty.push(...reading.faults.map((fault) => faultOf(place, fault, headOf)))
    if (!seen.has(key)) seen.set(key, row.row)
  }
  return plan
}

const SLICE = 100

/** A row with nothing but a number is no action. */
const hasWords = ({ cells }: TrackerRow) =>
  Object.entries(cells).some(([key, cell]) => key !== 'ref' && (cell.text !== '' || cell.fault === 'error'))

function faultOf(place: Place, fault: RowReading['faults'][number], headOf: ReadonlyMap<string, string>): FaultyRow {
  const column = headOf.get(`${place.sheet}\n${fault.column}`) ?? columnNames[fault.column]
  return { ...place, column, says: sayRowFault(fault.code, fault.cell) }
}

type Index = { byRef: Map<string, ActionRef[]>; byWording: Map<string, Action[]> }

function soundOf(reading: RowReading, at: { refs: ReadonlyMap<string, number>; inRecord: Index }) {
  const { raise, follow, notes } = reading
  const said = notes.map(({ code, words }) => sayRowNote(code, words))
  const ref = plain(raise.oldRef ?? '')
  if ((at.refs.get(ref) ?? 0) > 1) said.push(sayRowNote('ref-again', raise.oldRef))
  const others = ref === '' ? undefined : at.inRecord.byRef.get(`${raise.board}\n${ref}`)
  if (others) said.push(sayRowNote('ref-known', others.join(', ')))
  return { raise, follow, notes: said }
}

/** The same action is the same request, from whatever file it comes: board, old ref, wording, and the day where one is written. */
function keyOf({ board, oldRef = '', wording, raisedOn }: Raise, isDated: boolean): string {
  const identity = JSON.stringify([board, plain(oldRef), plain(wording), isDated ? raisedOn : ''])
  return `import:${createHash('sha256').update(identity).digest('hex').slice(0, 40)}`
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

function indexOf(states: ActionState[]): Index {
  const index: Index = { byRef: new Map(), byWording: new Map() }
  for (const { action } of states) {
    const ref = plain(action.oldRef)
    if (ref !== '') index.byRef.set(`${action.board}\n${ref}`, [...(index.byRef.get(`${action.board}\n${ref}`) ?? []), action.ref])
    const wording = `${action.board}\n${plain(action.wording.t)}`
    index.byWording.set(wording, [...(index.byWording.get(wording) ?? []), action])
    index.byRef.set(plain(action.ref), [action.ref])
  }
  return index
}

/** The action that a row speaks of: by our own ref, or by the same words under the same old ref; raised on the same day where one is written. */
function findKnown({ board, oldRef = '', wording, raisedOn }: Raise, isDated: boolean, { byRef, byWording }: Index): ActionRef | undefined {
  const own = /^[a-z]{2,6}-\d{4}-\d{3,}$/.test(plain(oldRef)) ? byRef.get(plain(oldRef))?.[0] : undefined
  const same = byWording.get(`${board}\n${plain(wording)}`) ?? []
  return own ?? same.find((action) => plain(action.oldRef) === plain(oldRef) && (!isDated || action.raisedOn === raisedOn))?.ref
}

function countRefs({ rows }: TrackerFile): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { cells } of rows) {
    const ref = plain(cells.oldRef?.text || cells.ref?.text || '')
    if (ref !== '') counts.set(ref, (counts.get(ref) ?? 0) + 1)
  }
  return counts
}

function columnsOf({ columns }: TrackerFile): ImportPlan['columns'] {
  const nameOf = (key: ColumnKey | null) => (key ? columnNames[key] : '')
  return columns.map(({ sheet, head, key }) => ({ sheet, head, meaning: nameOf(key) }))
}

function notesOn({ rows, unread, formulas }: TrackerFile): string[] {
  const hidden = rows.filter((row) => row.hidden).length
  return [
    ...unread.map(({ sheet, why }) => sayUnreadSheet(sheet, why)),
    ...(hidden > 0 ? [sayHiddenRows(hidden)] : []),
    ...(formulas > 0 ? [sayFormulas(formulas)] : []),
  ]
}
