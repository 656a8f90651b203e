import type { Difference, Finding, FindingKind } from '../actions/finding.ts'
import { isActionSubject, subjectOf } from '../actions/fold-office.ts'
import { differences, keyIn, placeOf, seqOf, textOf } from './compare.ts'
import { proofIn } from './hand-edits.ts'
import type { Item } from './item.ts'
import type { Items } from './items.ts'
import { KEYS, type ListName } from './lists.ts'
import { placeIn } from './projection.ts'
import { rowsOfSubject, type ShownRow } from './shown-rows.ts'
import type { Snapshot } from './snapshot.ts'

export interface ReadRow {
  list: ListName
  item: Item
}

interface Comparing {
  items: Items
  /** All rows that show the record, as they were read before the log. */
  rows: ReadRow[]
  /** What the log comes to. */
  snapshot: Snapshot
  /** Subjects whose log is broken: their rows are not compared, for they may be the only witness. */
  broken: ReadonlySet<string>
}

/** Compares the rows with what the log comes to. A row that does not fit is read once more, because the service may have written it just now. */
export async function verifyRows(comparing: Comparing): Promise<{ unchecked: number; findings: Finding[] }> {
  const { items, snapshot, broken } = comparing
  const wanted = wantedRows(snapshot, broken)
  const { standing, strange, unchecked } = sortRows(comparing, wanted)
  const findings = strange
  let rereads = REREADS
  for (const [place, row] of wanted) {
    const [first, ...others] = standing.get(place) ?? []
    if (others.length > 0) findings.push(findingOf('row-twice', row.list, [first, ...others], keyIn(row.list, row.fields)))
    const found = compare(first, row)
    if (!found) continue
    const again = rereads-- > 0 ? compare(await reread(items, row, first), row) : found
    if (again) findings.push(again)
  }
  return { unchecked, findings }
}

/** A whole list that lags is no matter of a moment. */
const REREADS = 200

function wantedRows(snapshot: Snapshot, broken: ReadonlySet<string>): Map<string, ShownRow> {
  const subjects = snapshot.subjects().filter((subject) => !broken.has(subject))
  const rows = subjects.flatMap((subject) => rowsOfSubject(subject, snapshot.state()))
  return new Map(rows.map((row) => [placeOf(row), row]))
}

function sortRows({ rows, broken }: Comparing, wanted: Map<string, ShownRow>) {
  const standing = new Map<string, Item[]>()
  const strange: Finding[] = []
  let unchecked = 0
  for (const { list, item } of rows) {
    const place = placeIn(wanted, list, item)
    if (place !== undefined) standing.set(place, [...(standing.get(place) ?? []), item])
    else if (broken.has(subjectOfRow(list, item))) unchecked++
    // A line that people added for themselves names nothing of the record.
    else if (!/^\/*$/.test(keyIn(list, item.fields))) strange.push(findingOf('row-without-log', list, [item], keyIn(list, item.fields)))
  }
  return { standing, strange, unchecked }
}

function subjectOfRow(list: ListName, item: Item): string {
  const [column] = KEYS[list]
  const value = textOf(item.fields[column])
  switch (list) {
    case 'Posts':
    case 'Holders':
      return subjectOf.post(value)
    case 'Boards':
      return subjectOf.board(value)
    case 'People':
      return subjectOf.person(value)
    case 'Settings':
      return subjectOf.setting(value)
    case 'Actions':
      return isActionSubject(value) ? value : (proofIn(item)?.state.action.ref ?? value)
    case 'Meetings':
    case 'Updates':
      return value
    default:
      return list satisfies never
  }
}

function compare(item: Item | undefined, row: ShownRow): Finding | undefined {
  const key = keyIn(row.list, row.fields)
  if (!item) return findingOf('row-missing', row.list, [], key)
  const differs = differences(item, row)
  if (differs.length === 0) return undefined
  const proof = row.list === 'Actions' ? proofIn(item)?.row : undefined
  const isIntact = row.list === 'Actions' ? proof !== undefined && differences(item, proof).length === 0 : !item.editor.byHand
  if (!isIntact) return findingOf('row-edited', row.list, [item], key, differs)
  // Written after the log was read.
  if (seqOf(item.fields) > seqOf(row.fields)) return undefined
  const lags = row.list !== 'Actions' || seqOf(item.fields) < seqOf(row.fields)
  return findingOf(lags ? 'row-lags' : 'row-edited', row.list, [item], key, differs)
}

async function reread(items: Items, row: ShownRow, item: Item | undefined): Promise<Item | undefined> {
  if (item) return items.get(row.list, item.id)
  const [column] = KEYS[row.list]
  const found = await items.find(row.list, column, String(row.fields[column]))
  return found.find(({ fields }) => placeOf({ list: row.list, fields }) === placeOf(row))
}

function findingOf(kind: FindingKind, list: ListName, rows: (Item | undefined)[], key: string, differs: Difference[] = []): Finding {
  return { kind, list, key, ids: rows.flatMap((item) => item?.id ?? []), differs }
}
