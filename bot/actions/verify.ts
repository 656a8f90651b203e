import { REDACTED } from './action.ts'
import { hashOfUpdate, hashOfWords, hasItsWords } from './chain.ts'
import type { Difference, Finding, FindingKind } from './finding.ts'
import type { SubjectHead } from './store.ts'
import { keyOf, type Update } from './update.ts'
import { type Entry, verifySubject } from './verify-subject.ts'

/** One row of the log as it was read. */
export interface LogRow {
  id: string
  /** What its key column says. */
  key: string
  /** Undefined when the row can no longer be read as an update. */
  update: Update | undefined
  /** Columns that say something else than the update does. */
  differs: Difference[]
}

/** What is known of a subject from elsewhere: the hash of one of its updates, commonly the last. */
export interface Anchor extends SubjectHead {
  subject: string
}

export interface LogReport {
  updates: number
  subjects: number
  findings: Finding[]
  /** Subjects of which the log no longer tells the whole truth: rows that show them cannot be held to it. */
  broken: ReadonlySet<string>
}

export interface Verifier {
  /** Takes the rows in any order; of each only hashes are kept. */
  take: (row: LogRow) => void
  end: (anchors: Iterable<Anchor>) => LogReport
}

/**
 * Holds a log to its own hashes. Without an anchor the last update of a subject is proved in its words only, and its removal is not seen,
 * because nothing follows from it.
 */
export function createVerifier(): Verifier {
  const log: Log = new Map()
  const astray: Astray[] = []
  const nowhere: Finding[] = []
  let updates = 0
  return {
    take(row) {
      updates++
      const { own, named } = placesOf(row)
      const place = named ?? own
      if (!place) nowhere.push({ kind: 'update-unreadable', list: 'Updates', key: row.key, ids: [row.id], differs: row.differs })
      else if (own && (named?.subject !== own.subject || named.seq !== own.seq)) astray.push({ row, places: named ? [named, own] : [own] })
      else put(log, entryOf(row, place))
    },
    end(anchors) {
      for (const { row, places } of astray) put(log, entryOf(row, likelier(log, places)))
      const known = Map.groupBy(anchors, (anchor) => anchor.subject)
      const findings = [...nowhere]
      const broken = new Set<string>()
      for (const subject of new Set([...log.keys(), ...known.keys()])) {
        const found = verifySubject(subject, log.get(subject) ?? [], known.get(subject) ?? [])
        if (found.some(({ kind }) => !HARMLESS.has(kind))) broken.add(subject)
        findings.push(...found)
      }
      return { updates, subjects: log.size, findings: [...findings, ...repeated(log)], broken }
    },
  }
}

type Log = Map<string, Entry[]>
type Place = { subject: string; seq: number }
/** A row whose key names another place than its own columns do. */
type Astray = { row: LogRow; places: Place[] }

/** Findings after which what the log says is still true. */
const HARMLESS: ReadonlySet<FindingKind> = new Set(['two-rows', 'request-twice', 'not-redacted'])

function placesOf({ key, update }: LogRow): { own: Place | undefined; named: Place | undefined } {
  const parts = /^(.+)\.(\d{4,})$/.exec(key)
  const named = parts ? { subject: parts[1] ?? '', seq: Number(parts[2]) } : undefined
  return { own: update && { subject: update.subject, seq: update.seq }, named }
}

function put(log: Log, entry: Entry): void {
  const entries = log.get(entry.subject)
  if (entries) entries.push(entry)
  else log.set(entry.subject, [entry])
}

/** The place that nobody else has and that leaves no hole. */
function likelier(log: Log, places: Place[]): Place {
  const last = ({ subject }: Place) => Math.max(0, ...(log.get(subject) ?? []).map(({ seq }) => seq))
  const isFree = (place: Place) => !log.get(place.subject)?.some(({ seq }) => seq === place.seq)
  const fills = places.find((place) => isFree(place) && place.seq < last(place))
  const best = fills ?? places.find((place) => isFree(place) && place.seq === last(place) + 1) ?? places.at(-1)
  if (!best) throw new TypeError('a row astray has at least its own place')
  return best
}

function entryOf({ id, key, update, differs }: LogRow, { subject, seq }: Place): Entry {
  const unread = { hash: '', prevHash: '', requestId: '', words: 'unknown' as const, wordsDiffer: [], target: undefined }
  if (!update) return { id, subject, seq, ...unread, differs }
  const { change, prevHash, requestId } = update
  return {
    id,
    subject,
    seq,
    hash: hashOfUpdate(update),
    prevHash,
    requestId,
    words: wordsOf(update),
    wordsDiffer: differing('WordsHash', hashOfWords(update.words, update.texts), update.wordsHash),
    target: change.kind === 'redacted' ? change.target : undefined,
    differs: [
      ...differing('Subject', update.subject, subject),
      ...differing('Seq', String(update.seq), String(seq)),
      ...differing('Key', key, keyOf(subject, seq)),
      ...differs,
    ],
  }
}

function differing(column: string, is: string, should: string): Difference[] {
  return is === should ? [] : [{ column, is, should }]
}

function wordsOf(update: Update): Entry['words'] {
  const parts = [update.words, ...Object.values(update.texts)].filter((part) => part !== '')
  if (hasItsWords(update)) return parts.length === 0 ? 'none' : 'fit'
  return parts.length > 0 && parts.every((part) => part === REDACTED) ? 'removed' : 'differ'
}

/** Rows under one key are told of as such, and not once more. */
function repeated(log: Log): Finding[] {
  const first = new Map<string, Entry>()
  const findings: Finding[] = []
  for (const entry of [...log.values()].flat().filter(({ requestId }) => requestId !== '')) {
    const before = first.get(entry.requestId)
    if (!before) first.set(entry.requestId, entry)
    else if (keyOf(before.subject, before.seq) !== keyOf(entry.subject, entry.seq)) {
      const differs = [{ column: 'RequestId', is: entry.requestId, should: `only in ${keyOf(before.subject, before.seq)}` }]
      findings.push({
        kind: 'request-twice',
        list: 'Updates',
        key: keyOf(entry.subject, entry.seq),
        ids: [before.id, entry.id],
        differs,
      })
    }
  }
  return findings
}
