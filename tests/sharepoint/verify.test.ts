import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { REDACTED } from '../../bot/actions/action.ts'
import type { Update } from '../../bot/actions/update.ts'
import type { SnapshotKeep } from '../../bot/delivery/ports.ts'
import type { SharePointRecord } from '../../bot/sharepoint/record.ts'
import { rowOfUpdate } from '../../bot/sharepoint/update-row.ts'
import { verifyRecord } from '../../bot/sharepoint/verify.ts'
import { sayFinding, sayVerified } from '../../bot/words/verify.ts'
import { appointed, office } from './office.ts'
import { lag, opened, progressed, raised, startSite, type TestSite, updateAfter } from './site.ts'

let site: TestSite
let record: SharePointRecord
let kept = ''
const keep: SnapshotKeep = {
  load: async () => kept || undefined,
  save: async (text) => {
    kept = text
  },
}
const REF = 'AA-2026-401'
const [first, second, third] = threeUpdates(REF)

beforeAll(async () => {
  site = await startSite()
  // A test of what is found, not of when a list shows it.
  site.graph.behaviour.lag = 0
  // Each test reads all lists some times over: together more than a minute's units, which one verification is not.
  site.graph.behaviour.unitsPerMinute = Number.POSITIVE_INFINITY
  record = site.record(keep)
  await opened(record)
  const redaction = updateAfter(third, { subject: REF, requestId: 'redact', change: { kind: 'redacted', target: 2 } })
  const updates = [...office, appointed, first, second, third, redaction, ...threeUpdates('AA-2026-402')]
  for (const update of updates) await record.append(update)
  await record.redact(REF, 2)
  for (const subject of new Set(updates.map((update) => update.subject))) await record.project(subject)
  await record.refresh()
})
afterAll(() => site.close())
beforeEach(() => {
  site.alarms.length = 0
})

function threeUpdates(ref: string): [Update, Update, Update] {
  const raise = raised(ref)
  const one = progressed(raise, 20, `${ref}-20`)
  return [raise, one, progressed(one, 40, `${ref}-40`)]
}

const find = (list: string, column: string, value: string) => {
  const item = site.graph.items(list).find((row) => row.fields[column] === value)
  if (!item) throw new Error(`There is no row ${value} in ${list}`)
  return item
}
const updateRow = (key: string) => find('Updates', 'Key', key)
const action = () => find('Actions', 'Ref', REF)
const verify = () => verifyRecord({ items: site.items, keep })
const found = async () => (await verify()).findings.map(({ kind, list, key, ids }) => [kind, list, key, ids.join(' ')])
/** Puts a row back as somebody with rights to the list would: each column as it was. */
function restore(list: string, item: { id: number; fields: Record<string, unknown> }) {
  const now = site.graph.items(list).find((row) => row.id === item.id)
  const emptied = Object.fromEntries(Object.keys(now?.fields ?? {}).map((name) => [name, null]))
  site.graph.edit(list, item.id, { ...emptied, ...(item.fields as Record<string, string>) })
}

test('a whole record passes, with words taken out of it, at little cost', async () => {
  site.graph.clearRequests()
  expect(await verify()).toEqual({ updates: 13, subjects: 7, rows: 8, unchecked: 0, findings: [] })
  // A page of each of the eight lists, and where the site is.
  expect(site.graph.units()).toBeLessThanOrEqual(17)
})

describe('in the log', () => {
  test.each<[string, string, Record<string, string | number | null>, string, boolean]>([
    ['a flipped character of the words', `${REF}.0003`, { Words: 'We are at 4O%' }, 'words-altered', true],
    ['a flipped character of the change', `${REF}.0001`, { Change: flippedChange(first, 'joint', 'joinT') }, 'update-altered', true],
    ['a flipped character of a text', `${REF}.0001`, { Change: flippedChange(first, 'custody', 'cust0dy') }, 'words-altered', true],
    [
      'a text that nobody reads',
      `${REF}.0001`,
      { Change: flippedChange(first, '"texts":{', '"texts":{"more":"x",') },
      'update-altered',
      true,
    ],
    ['the hash of the one before', `${REF}.0003`, { PrevHash: 'f'.repeat(64) }, 'update-altered', true],
    ['a change of the last update', 'AA-2026-402.0003', { Change: flippedChange(third, '40', '90') }, 'update-altered', true],
    ['the last update of a post', 'POST-CC.0002', { ByName: 'Somebody Else' }, 'update-altered', true],
    ['a number', `${REF}.0003`, { Seq: 9 }, 'update-altered', true],
    ['a kind', `${REF}.0003`, { Kind: 'reported-done' }, 'update-altered', true],
    ['a change that is none', `${REF}.0003`, { Change: 'no JSON' }, 'update-unreadable', true],
    ['a change that lacks its parts', `${REF}.0001`, { Change: '{"change":{"kind":"raised"},"texts":{}}' }, 'update-unreadable', true],
    ['words gone without an order', `${REF}.0003`, { Words: REDACTED }, 'redacted-unasked', true],
    ['words that were to be taken out', `${REF}.0002`, { Words: second.words }, 'not-redacted', false],
  ])('%s is named, with the version to go back to', async (_, key, change, kind, hasVersion) => {
    const before = updateRow(key)
    site.graph.edit('Updates', before.id, change)
    onTestFinished(() => restore('Updates', before))
    const { findings } = await verify()
    expect(findings.map((finding) => [finding.kind, finding.key, finding.ids, finding.version])).toEqual([
      [kind, key, [String(before.id)], hasVersion ? `${before.version}.0` : undefined],
    ])
    restore('Updates', before)
    expect(await found()).toEqual([])
  })

  test.each([
    ['in the middle', `${REF}.0002`],
    ['at the end', `AA-2026-402.0003`],
    ['of a meeting', 'AA-M2026-03.0001'],
  ])('a deleted update %s is named, and its row is left alone', async (_, key) => {
    const before = updateRow(key)
    site.graph.remove('Updates', before.id)
    const { findings, unchecked } = await verify()
    expect(findings.map((finding) => [finding.kind, finding.key])).toEqual([['update-missing', key]])
    expect(unchecked).toBe(1)
    site.graph.load('Updates', [before.fields])
    expect(await found()).toEqual([])
  })

  test('two rows under one key are named with both ids, and the lower stands', async () => {
    site.graph.load('Updates', [{ ...rowOfUpdate({ ...third, words: 'Something else' }), RequestId: 'another' }])
    const twice = site.graph.items('Updates').filter((row) => row.fields.Key === `${REF}.0003`)
    const ids = twice.map((row) => String(row.id))
    expect(ids).toHaveLength(2)
    expect(await found()).toEqual([['two-rows', 'Updates', `${REF}.0003`, ids.join(' ')]])
    site.graph.remove('Updates', twice[1]?.id ?? 0)
    expect(await found()).toEqual([])
  })
})

function flippedChange({ change, texts }: Update, from: string, to: string): string {
  return JSON.stringify({ change, texts }).replace(from, to)
}

describe('in the rows that show it', () => {
  test.each<[string, Record<string, string | number | null>, { column: string; is: string; should: string }[]]>([
    ['a status', { Status: 'discharged' }, [{ column: 'Status', is: 'discharged', should: 'open' }]],
    ['a hash', { Projected: 'f' }, [{ column: 'Projected', is: 'f', should: expect.any(String) as string }]],
    ['a number that runs ahead', { Seq: 9 }, [{ column: 'Seq', is: '9', should: '4' }]],
    ['a number that runs behind', { Seq: 2 }, [{ column: 'Seq', is: '2', should: '4' }]],
    ['a state', { State: null }, [{ column: 'State', is: '', should: expect.any(String) as string }]],
    ['a ref', { Ref: 'AA-2026-999' }, [{ column: 'Ref', is: 'AA-2026-999', should: REF }]],
  ])('%s changed by hand is named, and the mended record passes', async (_, change, differs) => {
    const before = action()
    site.graph.edit('Actions', before.id, change)
    expect((await verify()).findings).toEqual([{ kind: 'row-edited', list: 'Actions', key: REF, ids: [String(before.id)], differs }])
    expect(await record.mend()).toEqual([`Actions/${REF}`])
    expect(await found()).toEqual([])
  })

  test('a lagging row is named with both numbers, and the mended record passes', async () => {
    const fourth = progressed(threeUpdates('AA-2026-402')[2], 60, 'AA-2026-402-60')
    await record.append(fourth)
    const { id } = find('Actions', 'Ref', 'AA-2026-402')
    const { findings } = await verify()
    expect(findings).toMatchObject([{ kind: 'row-lags', list: 'Actions', key: 'AA-2026-402', ids: [String(id)] }])
    expect(findings[0]?.differs).toContainEqual({ column: 'Seq', is: '3', should: '4' })
    expect(await record.mend()).toEqual(['Actions/AA-2026-402'])
    expect(await found()).toEqual([])
  })

  test('a lagging row that was changed by hand as well is called changed', async () => {
    await record.append(progressed(await lastOf('AA-2026-402'), 70, 'AA-2026-402-70'))
    const { id } = find('Actions', 'Ref', 'AA-2026-402')
    site.graph.edit('Actions', id, { Status: 'discharged' })
    expect(await found()).toEqual([['row-edited', 'Actions', 'AA-2026-402', String(id)]])
    await record.mend()
    expect(await found()).toEqual([])
  })

  test('a missing row is named, and the mended record passes', async () => {
    site.graph.remove('Boards', find('Boards', 'Ref', 'AA').id)
    expect(await found()).toEqual([['row-missing', 'Boards', 'AA', '']])
    await record.mend()
    expect(await found()).toEqual([])
  })

  test('a row that stands twice is named with both ids, and the mended record passes', async () => {
    const holder = find('Holders', 'Post', 'CC')
    site.graph.load('Holders', [holder.fields])
    const ids = site.graph.items('Holders').map((row) => String(row.id))
    expect(await found()).toEqual([['row-twice', 'Holders', 'CC/00000000-0000-4000-8000-000000000009/acting/2026-01-01', ids.join(' ')]])
    await record.mend()
    expect(await found()).toEqual([])
  })

  test('a meeting changed by hand is named', async () => {
    const meeting = find('Meetings', 'Ref', 'AA-M2026-03')
    site.graph.edit('Meetings', meeting.id, { Day: '2026-12-24' })
    expect((await verify()).findings).toMatchObject([
      { kind: 'row-edited', list: 'Meetings', differs: [{ column: 'Day', is: '2026-12-24', should: '2026-11-26' }] },
    ])
    await record.mend()
    expect(await found()).toEqual([])
  })

  test('a row of which the log tells nothing is named, and a note that people added is not', async () => {
    site.graph.load('Actions', [{ Title: 'A new action', Ref: 'AA-2026-777' }, { Title: 'a note' }])
    const { id } = find('Actions', 'Ref', 'AA-2026-777')
    expect(await found()).toEqual([['row-without-log', 'Actions', 'AA-2026-777', String(id)]])
    site.graph.remove('Actions', id)
    expect(await found()).toEqual([])
  })
})

async function lastOf(ref: string): Promise<Update> {
  const last = (await record.history(ref)).at(-1)
  if (!last) throw new Error(`There is no update of ${ref}`)
  return last
}

describe('while the service goes on', () => {
  test('an update that the snapshot has and the list does not show yet is not called missing', async () => {
    site.graph.behaviour.lag = 1500
    await record.append(progressed(await lastOf(REF), 80, 'late'))
    await record.project(REF)
    await record.append(raised('AA-2026-403', { requestId: 'late-raise' }))
    await record.project('AA-2026-403')
    expect((await verify()).findings.map(({ kind }) => kind)).not.toContain('update-missing')
    await lag()
    site.graph.behaviour.lag = 0
    expect(await found()).toEqual([])
  })
})

test('each finding is said in plain words, with what it should be', async () => {
  site.graph.edit('Actions', action().id, { Status: 'discharged' })
  const item = updateRow('AA-2026-402.0001')
  site.graph.edit('Updates', item.id, { Words: 'Action: CC to bring nothing.' })
  const report = await verify()
  expect(report.findings.map(sayFinding)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^The words of AA-2026-402.0001 \\(Updates, row ${item.id}\\) were altered after they were recorded: WordsHash is “[0-9a-f]{64}” and should be “[0-9a-f]{64}”. Version ${item.version}.0 of the row is as it was written: restore that one.$`,
      ),
    ),
    `${REF} (Actions, row ${action().id}) was changed by hand: Status is “discharged” and should be “open”.`,
  ])
  expect(sayVerified(report)).toBe(
    '17 updates of 8 subjects and 10 rows were read. 1 row could not be compared, because the log of the same subject is broken. 2 things to look into.',
  )
  restore('Updates', item)
  await record.mend()
  expect(await found()).toEqual([])
})
