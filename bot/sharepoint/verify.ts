import { setTimeout as sleep } from 'node:timers/promises'
import type { Finding } from '../actions/finding.ts'
import { keyOf, type Update } from '../actions/update.ts'
import { type Anchor, createVerifier, type LogReport } from '../actions/verify.ts'
import type { SnapshotKeep } from '../delivery/ports.ts'
import { textOf } from './compare.ts'
import { proofIn } from './hand-edits.ts'
import type { Items } from './items.ts'
import { LIST_NAMES } from './lists.ts'
import { readSaved } from './saved-state.ts'
import { createSnapshot, type Snapshot } from './snapshot.ts'
import { oddColumns, updateOfRow } from './update-row.ts'
import { type ReadRow, verifyRows } from './verify-rows.ts'
import { nameVersions } from './versions.ts'

export interface RecordReport {
  updates: number
  subjects: number
  /** Rows that show the record. */
  rows: number
  /** Rows not compared, because the log of their subject is broken. */
  unchecked: number
  /** Empty: the record is whole and its rows show it. */
  findings: Finding[]
}

/**
 * Reads the whole record, once, and tells all that is wrong in it; changes nothing. The last update of a subject is proved by the hash kept
 * in the snapshot and in the Actions row. About 2 units for each 1,000 rows. Faults are AppError.
 */
export async function verifyRecord({ items, keep }: { items: Items; keep?: SnapshotKeep }): Promise<RecordReport> {
  // The log is read last: whatever is shown or kept by then must stand in it.
  const anchors = await keptAnchors(keep)
  const rows: ReadRow[] = []
  for (const list of LIST_NAMES.filter((name) => name !== 'Updates')) for await (const item of items.all(list)) rows.push({ list, item })
  const snapshot = createSnapshot({ alarm: () => undefined })
  const log = await verifyLog(items, snapshot, [...anchors, ...shownAnchors(rows)])
  const shown = await verifyRows({ items, rows, snapshot, broken: log.broken })
  const findings = [...(await nameVersions(items, await withoutLate(items, log.findings))), ...shown.findings]
  return { updates: log.updates, subjects: log.subjects, rows: rows.length, unchecked: shown.unchecked, findings }
}

async function verifyLog(items: Items, snapshot: Snapshot, anchors: Anchor[]): Promise<LogReport> {
  const verifier = createVerifier()
  for await (const item of items.all('Updates')) {
    const key = textOf(item.fields.Key)
    const read = updateOfRow(item.fields)
    const isHere = read && key === keyOf(read.subject, read.seq)
    const update = isHere && !folds(snapshot, read) ? undefined : read
    verifier.take({ id: item.id, key, update, differs: update ? oddColumns(item.fields, update) : [] })
  }
  return verifier.end(anchors)
}

/** False: the change lacks a part without which nothing can be made of it. */
function folds(snapshot: Snapshot, update: Update): boolean {
  try {
    snapshot.fold([update])
    return true
  } catch (fault) {
    if (fault instanceof TypeError) return false
    throw fault
  }
}

async function keptAnchors(keep: SnapshotKeep | undefined): Promise<Anchor[]> {
  const text = await keep?.load()
  const heads = text === undefined ? undefined : readSaved(text)?.state.heads
  return [...(heads ?? [])].map(([subject, { seq, lastHash }]) => ({ subject, seq, lastHash }))
}

function shownAnchors(rows: ReadRow[]): Anchor[] {
  return rows.flatMap(({ list, item }) => {
    const proof = list === 'Actions' ? proofIn(item) : undefined
    return proof ? [{ subject: proof.state.action.ref, seq: proof.state.seq, lastHash: proof.state.lastHash }] : []
  })
}

/** Longer than lists take to show what was written (graph-sharepoint facts, section 3). */
const LAG_MS = 2000
const LOOKED_UP = 100

/** While the service goes on recording, an update may be kept in the snapshot before the list shows it. */
async function withoutLate(items: Items, findings: Finding[]): Promise<Finding[]> {
  const missing = findings.filter(({ kind }) => kind === 'update-missing').slice(0, LOOKED_UP)
  if (missing.length === 0) return findings
  await sleep(LAG_MS)
  const late = new Set<Finding>()
  for (const finding of missing) {
    const found = await items.find('Updates', 'Key', finding.key.split(' ')[0] ?? '')
    if (found.length > 0) late.add(finding)
  }
  return findings.filter((finding) => !late.has(finding))
}
