import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseFilter } from '../../local/graph/filter.ts'
import { type GraphSite, startGraphSite } from '../support/graph-site.ts'

const NOT_INDEXED =
  "Field 'Words' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists."
const PREFER = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }

const COLUMNS = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Subject', text: {}, indexed: true },
  { name: 'Seq', number: {}, indexed: true },
  { name: 'At', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Words', text: {} },
]

function query(options: Record<string, string>): string {
  return `?${Object.entries(options)
    .map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
    .join('&')}`
}

describe('a filter', () => {
  test.each([
    ["fields/Title eq 'O''Brien'", { kind: 'compare', path: 'fields/Title', operator: 'eq', value: "O'Brien" }],
    ['fields/Seq ge -3', { kind: 'compare', path: 'fields/Seq', operator: 'ge', value: -3 }],
    ['fields/Open eq true', { kind: 'compare', path: 'fields/Open', operator: 'eq', value: true }],
    ['fields/Open ne null', { kind: 'compare', path: 'fields/Open', operator: 'ne', value: null }],
    [
      'createdDateTime lt 2026-01-01T00:00:00Z',
      { kind: 'compare', path: 'createdDateTime', operator: 'lt', value: '2026-01-01T00:00:00Z' },
    ],
    ["startswith(fields/Key,'AA')", { kind: 'compare', path: 'fields/Key', operator: 'startswith', value: 'AA' }],
    [
      "(fields/A eq 'and' or fields/A eq ')') and fields/A ne ''",
      {
        kind: 'and',
        left: {
          kind: 'or',
          left: { kind: 'compare', path: 'fields/A', operator: 'eq', value: 'and' },
          right: { kind: 'compare', path: 'fields/A', operator: 'eq', value: ')' },
        },
        right: { kind: 'compare', path: 'fields/A', operator: 'ne', value: '' },
      },
    ],
  ])('%s is read', (text, filter) => {
    expect(parseFilter(text)).toEqual(filter)
  })

  test.each([
    "fields/Title eq 'cut",
    'fields/Title',
    "fields/Title is 'x'",
    "fields/A eq 'x' and",
    "(fields/A eq 'x'",
    "fields/A eq 'x' fields/B",
    '',
  ])('%j is not well formed', (text) => {
    expect(parseFilter(text)).toBeUndefined()
  })
})

describe('queries of items', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite({ behaviour: { unitsPerMinute: 1_000_000 } })
    await site.call('POST', '/lists', { displayName: 'Updates', columns: COLUMNS })
    site.graph.load(
      'Updates',
      Array.from({ length: 450 }, (_, n) => ({
        Key: `S${n % 3}.${String(n).padStart(4, '0')}`,
        Subject: `S${n % 3}`,
        Seq: n,
        Words: n % 2 === 0 ? 'even' : 'odd',
        At: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
      })),
    )
    site.advance(1500)
  })
  afterAll(() => site[Symbol.asyncDispose]())

  const items = (options: Record<string, string>, headers?: Record<string, string>) =>
    site.call('GET', `/lists/Updates/items${query(options)}`, undefined, headers)

  test.each([
    ["fields/Key eq 'S1.0001'", ['2']],
    ["fields/Key eq 's1.0001'", ['2']],
    ['fields/Seq ge 448', ['449', '450']],
    ['fields/Seq gt 10 and fields/Seq le 12', ['12', '13']],
    ["startswith(fields/Key,'S2.000')", ['3', '6', '9']],
    ["fields/At lt '2026-01-01T00:02:00.000Z'", ['1', '2']],
    ["fields/Key eq 'S1.0001' or fields/Key eq 'S2.0002'", ['2', '3']],
    ["fields/Key eq 'nobody'", []],
    ['id eq 7', ['7']],
  ])('%s finds the rows', async (filter, ids) => {
    const found = await items({ filter })
    expect(found.status).toBe(200)
    expect(found.body.value.map((item) => item.id)).toEqual(ids)
  })

  test.each([
    ['a column without index', { filter: "fields/Words eq 'odd'" }, NOT_INDEXED],
    ['an order by a column without index', { orderby: 'fields/Words' }, NOT_INDEXED],
    ['a column that is not there', { filter: 'fields/Nothing eq 1' }, "Field 'Nothing' is not recognized"],
    ['a filter that was cut short', { filter: "fields/Key eq 'A" }, 'Invalid filter clause'],
    ['two columns at once', { filter: "fields/Subject eq 'S1' and fields/Seq eq 1" }, 'The provided filter statement is not supported'],
  ])('%s is refused in the words of the service', async (_what, options, message) => {
    const refused = await items(options)
    expect([refused.status, refused.body.error.code, refused.body.error.message]).toEqual([400, 'invalidRequest', message])
  })

  test.each(['nonsense', Buffer.from('Paged=TRUE&p_Key={&p_ID=1').toString('base64url')])(
    'a position of nobody, %s, is refused',
    async (skiptoken) => {
      const refused = await items({ orderby: 'fields/Subject', skiptoken })
      expect([refused.status, refused.body.error.innerError.code]).toEqual([400, 'invalidQueryOption'])
    },
  )

  test('an ampersand that was not encoded cuts the filter, which is refused', async () => {
    expect((await site.call('GET', "/lists/Updates/items?$filter=fields/Key eq 'A&B'")).status).toBe(400)
  })

  test('with the Prefer header a column without index is allowed, but the next page wants the header again', async () => {
    const found = await items({ filter: "fields/Words eq 'odd'" }, PREFER)
    expect(found.body.value).toHaveLength(200)
    expect((await site.call('GET', found.body['@odata.nextLink'])).status).toBe(400)
    expect((await site.call('GET', found.body['@odata.nextLink'], undefined, PREFER)).body.value).toHaveLength(25)
  })

  test('pages hold 200 rows, keep the query and follow a keyset position that deletions do not shift', async () => {
    const first = await items({ expand: 'fields(select=Seq)' })
    expect(first.body.value).toHaveLength(200)
    const link = new URL(first.body['@odata.nextLink'])
    expect(Buffer.from(link.searchParams.get('$skiptoken') ?? '', 'base64url').toString()).toBe('Paged=TRUE&p_ID=200')
    expect(link.searchParams.get('$expand')).toBe('fields(select=Seq)')
    site.graph.remove('Updates', 100)
    const second = await site.call('GET', link.href)
    expect(second.body.value[0]?.id).toBe('201')
    const third = await site.call('GET', second.body['@odata.nextLink'])
    expect(third.body.value).toHaveLength(50)
    expect(third.body['@odata.nextLink']).toBeUndefined()
  })

  test('a sorted query is paged by its sort value and gives each row once', async () => {
    const seen: string[] = []
    let next: string | undefined = `/lists/Updates/items${query({ orderby: 'fields/Subject desc', top: '120' })}`
    while (next !== undefined) {
      const page: Awaited<ReturnType<GraphSite['call']>> = await site.call('GET', next)
      seen.push(...page.body.value.map((item) => item.id))
      next = page.body['@odata.nextLink']
    }
    expect(seen[0]).toBe('3')
    expect(new Set(seen).size).toBe(449)
    expect(seen).toHaveLength(449)
  })

  test('a filter sees a change after the lag only, while a single item is current at once', async () => {
    const made = await site.call('POST', '/lists/Updates/items', { fields: { Key: 'L.1', Subject: 'lagging' } })
    const path = `/lists/Updates/items/${made.body.id}`
    const lagging = async () =>
      (await items({ filter: "fields/Subject eq 'lagging'", expand: 'fields' })).body.value.map((i) => i.fields.Words ?? '')
    expect((await site.call('GET', path)).status).toBe(200)
    expect(await lagging()).toEqual([])
    site.advance(1500)
    expect(await lagging()).toEqual([''])
    await site.call('PATCH', `${path}/fields`, { Words: 'new' })
    expect(await lagging()).toEqual([''])
    site.advance(1500)
    expect(await lagging()).toEqual(['new'])
    await site.call('DELETE', path)
    expect(await lagging()).toEqual(['new'])
    site.advance(1500)
    expect(await lagging()).toEqual([])
  })

  test('twelve lookup columns can be read at once and thirteen cannot', async () => {
    const columns = Array.from({ length: 13 }, (_, n) => ({ name: `P${n}`, personOrGroup: {} }))
    await site.call('POST', '/lists', { displayName: 'People', columns })
    expect((await site.call('GET', '/lists/People/items?$expand=fields')).status).toBe(400)
    const twelve = columns.slice(1).map((c) => `${c.name}LookupId`)
    expect((await site.call('GET', `/lists/People/items?$expand=fields($select=${twelve.join(',')})`)).status).toBe(200)
  })
})

describe('a list of more than 5,000 rows', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite({ behaviour: { unitsPerMinute: 1_000_000 } })
    await site.call('POST', '/lists', { displayName: 'Updates', columns: COLUMNS })
    site.graph.load(
      'Updates',
      Array.from({ length: 5_100 }, (_, n) => ({ Key: `K${n}`, Subject: n < 5_001 ? 'many' : 'few', Words: 'same' })),
    )
    site.advance(1500)
  })
  afterAll(() => site[Symbol.asyncDispose]())

  test.each([
    ["fields/Subject eq 'few'", {}, 200],
    ["fields/Subject eq 'many'", {}, 400],
    ["fields/Words eq 'nothing'", PREFER, 400],
  ])('%s asked with %j is answered with %i', async (filter, headers, status) => {
    const found = await site.call('GET', `/lists/Updates/items${query({ filter })}`, undefined, headers)
    expect(found.status).toBe(status)
    if (status === 400) expect([found.body.error.code, found.body.error.innerError.code]).toEqual(['notSupported', 'tooManyResources'])
  })

  test('the refusal can be disguised as throttling, which no waiting mends', async () => {
    site.graph.behaviour.tooMany = 'as-throttling'
    const found = await site.call('GET', `/lists/Updates/items${query({ filter: "fields/Subject eq 'many'" })}`)
    expect([found.status, found.body.error.code, found.body.error.message]).toEqual([
      429,
      'throttledRequest',
      'The request has been throttled',
    ])
  })

  test('without a filter every row is given, at most 5,000 a page', async () => {
    const page = await site.call('GET', `/lists/Updates/items${query({ top: '1000000' })}`)
    expect(page.body.value).toHaveLength(5_000)
    expect((await site.call('GET', page.body['@odata.nextLink'])).body.value).toHaveLength(100)
  })

  test('no index can be added any more', async () => {
    expect((await site.call('PATCH', '/lists/Updates/columns/Words', { indexed: true })).status).toBe(400)
  })
})
