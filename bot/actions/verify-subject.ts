import type { Difference, Finding, FindingKind } from './finding.ts'
import type { SubjectHead } from './store.ts'
import { keyOf } from './update.ts'
import { findFaults, type Link } from './verify-chain.ts'

/** What is kept of a row of the log until all are read: no words. */
export interface Entry {
  id: string
  subject: string
  seq: number
  /** Over the whole update; empty when the row cannot be read. */
  hash: string
  prevHash: string
  requestId: string
  words: 'fit' | 'none' | 'removed' | 'differ' | 'unknown'
  wordsDiffer: Difference[]
  /** The number whose words this update orders to be taken out. */
  target: number | undefined
  differs: Difference[]
}

/** Holds the rows of one subject to their numbers, their hashes, and to what is known of them from elsewhere. */
export function verifySubject(subject: string, entries: Entry[], anchors: SubjectHead[]): Finding[] {
  const bySeq = Map.groupBy(
    entries.toSorted((a, b) => a.seq - b.seq || Number(a.id) - Number(b.id)),
    ({ seq }) => seq,
  )
  const rows = [...bySeq.values()].flatMap(([first]) => first ?? [])
  const found: Found = { findings: [], byId: new Map() }
  for (const same of bySeq.values()) if (same.length > 1) name(found, 'two-rows', same, [])
  for (const row of rows) checkRow(found, row)
  checkWords(found, rows)
  checkChain(found, rows, anchors)
  return [...found.findings, ...findGaps(subject, rows, anchors)]
}

interface Found {
  findings: Finding[]
  byId: Map<string, Finding>
}

/** One row is named once, with all that differs in it. */
function name({ findings, byId }: Found, kind: FindingKind, rows: Entry[], differs: Difference[]): void {
  const [first] = rows
  if (!first) return
  const ids = rows.map(({ id }) => id)
  const known = kind === 'two-rows' ? undefined : byId.get(ids.join(' '))
  if (known) {
    known.differs.push(...differs)
    return
  }
  const finding = { kind, list: 'Updates', key: keyOf(first.subject, first.seq), ids, differs: [...differs] }
  findings.push(finding)
  byId.set(ids.join(' '), finding)
}

function checkRow(found: Found, row: Entry): void {
  if (row.words === 'unknown') name(found, 'update-unreadable', [row], row.differs)
  else if (row.differs.length > 0) name(found, 'update-altered', [row], row.differs)
}

function checkWords(found: Found, rows: Entry[]): void {
  const ordered = new Set(rows.map(({ target }) => target))
  for (const row of rows) {
    if (row.words === 'differ') name(found, 'words-altered', [row], row.wordsDiffer)
    if (row.words === 'removed' && !ordered.has(row.seq)) name(found, 'redacted-unasked', [row], [])
    if (row.words === 'fit' && ordered.has(row.seq)) name(found, 'not-redacted', [row], [])
  }
}

function checkChain(found: Found, rows: Entry[], anchors: SubjectHead[]): void {
  for (const at of findFaults(linksOf(rows, anchors))) {
    const [row] = at.map((i) => rows[i])
    if (!row) continue
    if (at.length > 1) {
      const after = rows[(at[0] ?? 0) + 1]
      name(found, 'chain-broken', after ? [row, after] : [row], [{ column: 'hash', is: row.hash, should: after?.prevHash ?? '' }])
      continue
    }
    const i = rows.indexOf(row)
    name(
      found,
      'update-altered',
      [row],
      [
        ...difference('PrevHash', row.prevHash, row.seq === 1 ? '' : hashBefore(rows, i)),
        ...difference('hash', row.hash, prevHashOf(rows, i + 1) ?? anchorAt(row, anchors)),
      ],
    )
  }
  // A chain made anew from some update on is whole in itself.
  for (const [i, row] of rows.entries()) {
    const should = anchorAt(row, anchors)
    if (row.hash === '' || should === undefined || should === row.hash || prevHashOf(rows, i + 1) !== row.hash) continue
    name(found, 'update-altered', [row], [{ column: 'hash', is: row.hash, should }])
  }
}

function difference(column: string, is: string, should: string | undefined): Difference[] {
  return should === undefined || is === should ? [] : [{ column, is, should }]
}

/** What the row at `i` says of the one before it; undefined when it is not the next in number. */
function prevHashOf(rows: Entry[], i: number): string | undefined {
  const [before, row] = [rows[i - 1], rows[i]]
  return before && row && row.seq === before.seq + 1 && row.hash !== '' ? row.prevHash : undefined
}

function hashBefore(rows: Entry[], i: number): string | undefined {
  return prevHashOf(rows, i) === undefined ? undefined : rows[i - 1]?.hash || undefined
}

/** The hash that is known from elsewhere; where two are known, one that fits is believed. */
function anchorAt(row: Entry | undefined, anchors: SubjectHead[]): string | undefined {
  const known = anchors.filter(({ seq }) => seq === row?.seq).map(({ lastHash }) => lastHash)
  return known.find((hash) => hash === row?.hash) ?? known[0]
}

/** The links before, between and after the rows. */
function linksOf(rows: Entry[], anchors: SubjectHead[]): Link[] {
  const link = (says: string | undefined, is: string | undefined): Link => {
    if (says === undefined || is === undefined) return 'unknown'
    return says === is ? 'whole' : 'broken'
  }
  const readable = (row: Entry | undefined) => row?.hash || undefined
  const [first, last] = [rows[0], rows.at(-1)]
  const start = first?.seq === 1 && readable(first) ? link(first.prevHash, '') : 'unknown'
  const between = rows.slice(1).map((_, i) => link(prevHashOf(rows, i + 1), readable(rows[i])))
  return [start, ...between, link(anchorAt(last, anchors), readable(last))]
}

/** Numbers that no row bears, a finding for each run of them. */
function findGaps(subject: string, rows: Entry[], anchors: SubjectHead[]): Finding[] {
  const findings: Finding[] = []
  const add = (from: number, to: number, should: string) => {
    const key = from === to ? keyOf(subject, from) : `${keyOf(subject, from)} to ${keyOf(subject, to)}`
    findings.push({ kind: 'update-missing', list: 'Updates', key, ids: [], differs: [{ column: 'hash', is: '', should }] })
  }
  let next = 1
  for (const row of rows) {
    if (row.seq > next) add(next, row.seq - 1, row.prevHash)
    next = row.seq + 1
  }
  const beyond = anchors.toSorted((a, b) => b.seq - a.seq)[0]
  if (beyond && beyond.seq >= next) add(next, beyond.seq, beyond.lastHash)
  return findings
}
