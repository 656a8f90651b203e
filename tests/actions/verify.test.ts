import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REDACTED } from '../../bot/actions/action.ts'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { seal, type Unsealed } from '../../bot/actions/seal.ts'
import type { SubjectHead } from '../../bot/actions/store.ts'
import { type Change, keyOf, type Update } from '../../bot/actions/update.ts'
import { type Anchor, createVerifier, type LogRow } from '../../bot/actions/verify.ts'

const by: Omit<Unsealed, 'subject' | 'change' | 'requestId'> = {
  at: '2026-11-20T09:30:00.000Z',
  byOid: '00000000-0000-4000-8000-000000000001',
  byName: 'Rowan Policy',
  byPost: 'CC',
  onBehalfOfPost: 'DCC',
  route: 'chat',
  words: 'We are getting on.',
  texts: {},
}

const raise: Change = {
  kind: 'raised',
  actionKind: 'action',
  lead: 'CC',
  supporting: [],
  board: 'AA',
  raisedAt: 'AA-M2026-03',
  raisedOn: '2026-11-12',
  due: { form: 'day', day: '2027-01-15' },
  lane: 'joint',
  marking: 'official',
  oldRef: '',
  transferredFrom: '',
}

/** A valid log of one subject: a raise, then one update for each change. */
function logOf(subject: string, changes: Change[] = []): Update[] {
  const log: Update[] = []
  let head: SubjectHead | undefined
  for (const change of [raise, ...changes]) {
    const texts = change.kind === 'raised' ? { wording: 'Bring the custody figures', quote: 'CC to bring them.' } : { reason: 'as agreed' }
    const update = seal({ ...by, subject, change, texts, requestId: `${subject}-${head?.seq ?? 0}` }, head)
    head = { seq: update.seq, lastHash: hashOfUpdate(update) }
    log.push(update)
  }
  return log
}

const percents = (...numbers: number[]): Change[] => numbers.map((percent) => ({ kind: 'progressed', percent }))
const rowsOf = (log: Update[]): LogRow[] =>
  log.map((update, i) => ({ id: String(i + 1), key: keyOf(update.subject, update.seq), update, differs: [] }))
const anchorsOf = (log: Update[]): Anchor[] =>
  [...Map.groupBy(log, (update) => update.subject).values()].flatMap((updates) => {
    const last = updates.at(-1)
    return last ? [{ subject: last.subject, seq: last.seq, lastHash: hashOfUpdate(last) }] : []
  })

function verify(rows: LogRow[], anchors: Anchor[] = []) {
  const verifier = createVerifier()
  for (const row of rows) verifier.take(row)
  return verifier.end(anchors)
}
const found = (rows: LogRow[], anchors: Anchor[] = []) =>
  verify(rows, anchors).findings.map(({ kind, key, ids }) => [kind, key, ids.join(' ')])

const REF = 'AA-2026-001'
const log = logOf(REF, percents(10, 20, 30))
const rows = rowsOf(log)
const anchors = anchorsOf(log)
/** The rows with the update of one of them changed, its hashes left as they were. */
const withChanged = (seq: number, change: Partial<Update>, from = rows) =>
  from.map((row) => (row.update?.seq === seq ? { ...row, update: { ...row.update, ...change } } : row))
const without = (...seqs: number[]) => rows.filter(({ update }) => !seqs.includes(update?.seq ?? 0))

describe('a log that is whole', () => {
  test('has nothing to tell of, with and without what is known from elsewhere', () => {
    expect(verify(rows)).toEqual({ updates: 4, subjects: 1, findings: [], broken: new Set() })
    expect(found(rows, [...anchors, { subject: REF, seq: 2, lastHash: log[2]?.prevHash ?? '' }])).toEqual([])
  })

  test('may come in any order', () => {
    expect(found(rows.toReversed(), anchors)).toEqual([])
  })

  test('may have words taken out by an update that says so', () => {
    const ordered = rowsOf(logOf(REF, [...percents(10), { kind: 'redacted', target: 2 }]))
    const gone = withChanged(2, { words: REDACTED, texts: { reason: REDACTED } }, ordered)
    expect(found(gone)).toEqual([])
    expect(found(ordered)).toEqual([['not-redacted', `${REF}.0002`, '2']])
  })
})

describe('what is wrong is named', () => {
  test.each<[string, LogRow[], Anchor[], string[][]]>([
    ['words', withChanged(2, { words: 'We are getting 0n.' }), [], [['words-altered', `${REF}.0002`, '2']]],
    ['a text', withChanged(1, { texts: { wording: 'Bring the custody' } }), [], [['words-altered', `${REF}.0001`, '1']]],
    ['a change', withChanged(2, { change: { kind: 'progressed', percent: 90 } }), [], [['update-altered', `${REF}.0002`, '2']]],
    ['the first update', withChanged(1, { byPost: 'DCC' }), [], [['update-altered', `${REF}.0001`, '1']]],
    ['the last update', withChanged(4, { at: '2026-11-21' }), anchors, [['update-altered', `${REF}.0004`, '4']]],
    ['the hash of the one before', withChanged(3, { prevHash: 'f' }), [], [['update-altered', `${REF}.0003`, '3']]],
    ['the hash before the first', withChanged(1, { prevHash: 'f' }), [], [['update-altered', `${REF}.0001`, '1']]],
    ['the hash of the words', withChanged(2, { wordsHash: 'f' }), [], [['words-altered', `${REF}.0002`, '2']]],
    ['one of the last two', withChanged(3, { byName: 'X' }), [], [['chain-broken', `${REF}.0003`, '3 4']]],
    ['words that nobody had taken out', withChanged(2, { words: REDACTED, texts: {} }), [], [['redacted-unasked', `${REF}.0002`, '2']]],
    ['a removed update', without(2), [], [['update-missing', `${REF}.0002`, '']]],
    ['two removed updates', without(2, 3), [], [['update-missing', `${REF}.0002 to ${REF}.0003`, '']]],
    ['the first removed', without(1), [], [['update-missing', `${REF}.0001`, '']]],
    ['the last removed', without(4), anchors, [['update-missing', `${REF}.0004`, '']]],
    ['all removed', [], anchors, [['update-missing', `${REF}.0001 to ${REF}.0004`, '']]],
    ['a number', withChanged(2, { seq: 4 }), [], [['update-altered', `${REF}.0002`, '2']]],
    ['the subject', withChanged(2, { subject: 'AA-2026-002' }), [], [['update-altered', `${REF}.0002`, '2']]],
    ['the key', rows.map((row) => (row.id === '2' ? { ...row, key: 'AB' } : row)), [], [['update-altered', `${REF}.0002`, '2']]],
    [
      'an update that cannot be read',
      rows.map((row) => (row.id === '2' ? { ...row, update: undefined } : row)),
      anchors,
      [['update-unreadable', `${REF}.0002`, '2']],
    ],
    [
      'a row that is no update at all',
      [...rows, { id: '9', key: '', update: undefined, differs: [] }],
      [],
      [['update-unreadable', '', '9']],
    ],
    [
      'a copy under the same key',
      [...rows, ...rows.slice(1, 2).map((row) => ({ ...row, id: '9' }))],
      [],
      [['two-rows', `${REF}.0002`, '2 9']],
    ],
    [
      'one request recorded twice',
      rowsOf([...log, ...logOf('AA-2026-002').map((update) => ({ ...update, requestId: `${REF}-1` }))]),
      [],
      [['request-twice', 'AA-2026-002.0001', '2 5']],
    ],
  ])('%s', (_, altered, known, findings) => {
    expect(found(altered, known)).toEqual(findings)
  })

  test('with what it should be: the hash that the next update tells of', () => {
    const [finding] = verify(withChanged(2, { change: { kind: 'progressed', percent: 90 } })).findings
    expect(finding?.differs).toMatchObject([{ column: 'hash', should: log[2]?.prevHash }])
    const [gap] = verify(without(2)).findings
    expect(gap?.differs).toMatchObject([{ column: 'hash', should: log[2]?.prevHash }])
  })

  test('also where the rest of the chain was made anew to fit', () => {
    const forged = logOf(REF, percents(10, 90, 30))
    expect(found(rowsOf(forged), anchors)).toEqual([['update-altered', `${REF}.0004`, '4']])
    expect(found(rowsOf(forged), [{ subject: REF, seq: 3, lastHash: log[3]?.prevHash ?? '' }])).toEqual([
      ['update-altered', `${REF}.0003`, '3'],
    ])
  })

  test('and of two things known from elsewhere the one that fits is believed', () => {
    expect(found(rows, [{ subject: REF, seq: 4, lastHash: 'f' }, ...anchors])).toEqual([])
  })

  test('and only broken subjects are broken', () => {
    const other = logOf('AA-2026-002', percents(50))
    expect(verify([...without(2), ...rowsOf(other)]).broken).toEqual(new Set([REF]))
    expect(verify([...rows, { ...rows[1], id: '9' } as LogRow]).broken).toEqual(new Set())
  })
})

describe('in any valid log', () => {
  const someLog = fc
    .array(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((subjects) => subjects.flatMap((numbers, i) => logOf(`AA-2026-00${i + 1}`, percents(...numbers))))
  const place = fc.nat()
  const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T

  test('nothing is found', () => {
    fc.assert(
      fc.property(someLog, (updates) => {
        expect(found(rowsOf(updates), anchorsOf(updates))).toEqual([])
      }),
    )
  })

  test('one flipped character anywhere in an update is found, and the row is named', () => {
    fc.assert(
      fc.property(someLog, place, place, place, (updates, which, field, character) => {
        const update = at(updates, which)
        const name = at(
          ['subject', 'at', 'byOid', 'byName', 'byPost', 'onBehalfOfPost', 'words', 'wordsHash', 'prevHash', 'requestId'] as const,
          field,
        )
        const flipped = flip(update[name], character)
        const altered = rowsOf(updates).map((row) => (row.update === update ? { ...row, update: { ...update, [name]: flipped } } : row))
        const id = String(updates.indexOf(update) + 1)
        expect(verify(altered, anchorsOf(updates)).findings.some(({ ids }) => ids.includes(id))).toBe(true)
      }),
    )
  })

  test('one flipped character of its change or its texts is found, and the row is named', () => {
    fc.assert(
      fc.property(someLog, place, place, (updates, which, character) => {
        const update = at(updates, which)
        const text = JSON.stringify({ change: update.change, texts: update.texts })
        const read = parsed(flip(text, character))
        fc.pre(read !== undefined)
        const altered = rowsOf(updates).map((row) => (row.update === update ? { ...row, update: { ...update, ...read } } : row))
        const id = String(updates.indexOf(update) + 1)
        expect(verify(altered, anchorsOf(updates)).findings.some(({ ids }) => ids.includes(id))).toBe(true)
      }),
    )
  })

  test('one deleted update is found, and its key is named', () => {
    fc.assert(
      fc.property(someLog, place, (updates, which) => {
        const gone = at(updates, which)
        const left = rowsOf(updates).filter(({ update }) => update !== gone)
        expect(found(left, anchorsOf(updates)).map(([kind, key]) => [kind, key])).toEqual([
          ['update-missing', keyOf(gone.subject, gone.seq)],
        ])
      }),
    )
  })

  test('two updates that changed places are found', () => {
    fc.assert(
      fc.property(someLog, place, place, (updates, one, two) => {
        const [a, b] = [at(updates, one), at(updates, two)]
        fc.pre(a !== b)
        const put = (update: Update, where: Update) => ({ ...update, subject: where.subject, seq: where.seq })
        const swapped = updates.map((update) => (update === a ? put(b, a) : update === b ? put(a, b) : update))
        expect(verify(rowsOf(swapped), anchorsOf(updates)).findings.length).toBeGreaterThan(0)
      }),
    )
  })
})

function flip(text: string, place: number): string {
  if (text === '') return 'x'
  const i = place % text.length
  return `${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`
}

/** As a row is read: what has another shape is no update, and found as such. */
function parsed(text: string): Pick<Update, 'change' | 'texts'> | undefined {
  try {
    const read = JSON.parse(text) as Pick<Update, 'change' | 'texts'>
    return typeof read.change === 'object' && typeof read.texts === 'object' ? read : undefined
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}
