import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GraphSite, startGraphSite } from '../support/graph-site.ts'

const COLUMNS = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Subject', text: {}, indexed: true },
  { name: 'Words', text: { allowMultipleLines: true } },
  { name: 'Seq', number: {} },
  { name: 'Seen', dateTime: { format: 'dateTime' } },
  { name: 'Day', dateTime: { format: 'dateOnly' }, indexed: true },
  { name: 'Open', boolean: {} },
  { name: 'Editor Of', personOrGroup: {} },
  { name: 'Readers', personOrGroup: { allowMultipleSelection: true } },
]

describe('items of a list', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite({ behaviour: { unitsPerMinute: 1_000_000 } })
    const made = await site.call('POST', '/lists', { displayName: 'Updates', columns: COLUMNS, list: { template: 'genericList' } })
    expect(made.status).toBe(201)
  })
  afterAll(() => site[Symbol.asyncDispose]())

  const create = (fields: object) => site.call('POST', '/lists/Updates/items', { fields })

  test('the site is found by its path, and the list by its title with its columns', async () => {
    const found = await site.call('GET', '/v1.0/sites/localhost:/sites/actions-arising')
    expect(found.body.id).toBe(site.graph.siteId)
    const list = await site.call('GET', '/v1.0/sites/localhost:/sites/actions-arising:/lists/Updates?$expand=columns')
    expect(list.body.columns.map((c) => c.name)).toEqual([
      'Title',
      'Key',
      'Subject',
      'Words',
      'Seq',
      'Seen',
      'Day',
      'Open',
      'Editor_x0020_Of',
      'Readers',
    ])
    expect((await site.call('GET', '/v1.0/sites/localhost:/sites/elsewhere')).status).toBe(404)
    expect((await site.call('GET', '/lists/Nowhere')).body.error.code).toBe('itemNotFound')
  })

  test('an item is created, read, changed and deleted, and a stale eTag changes nothing', async () => {
    const made = await create({ Key: 'AA-2026-001.0001', Subject: 'AA-2026-001', Seq: 1 })
    expect(made.status).toBe(201)
    expect(made.body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/)
    expect(made.body.fields).toMatchObject({ Key: 'AA-2026-001.0001', Seq: 1, id: made.body.id, _UIVersionString: '1.0' })
    const path = `/lists/Updates/items/${made.body.id}`
    const changed = await site.call('PATCH', `${path}/fields`, { Words: 'First' }, { 'If-Match': made.body.eTag })
    expect(changed.status).toBe(200)
    expect(changed.body).toMatchObject({ Key: 'AA-2026-001.0001', Words: 'First', _UIVersionString: '2.0' })
    expect(changed.body.fields).toBeUndefined()
    const stale = await site.call('PATCH', `${path}/fields`, { Words: 'Second' }, { 'If-Match': made.body.eTag })
    expect(stale.status).toBe(412)
    expect(stale.body.error.message).toBe("ETag does not match current item's value")
    expect((await site.call('DELETE', path, undefined, { 'If-Match': made.body.eTag })).status).toBe(412)
    expect((await site.call('GET', `${path}?$expand=fields($select=Words)`)).body.fields.Words).toBe('First')
    expect((await site.call('PATCH', `${path}/fields`, { Words: 'Third' }, { 'If-Match': '*' })).status).toBe(200)
    expect((await site.call('DELETE', path)).status).toBe(204)
    expect((await site.call('GET', path)).status).toBe(404)
    expect(Number((await create({ Subject: 'AA-2026-001' })).body.id)).toBeGreaterThan(Number(made.body.id))
  })

  test('without expand an item bears no fields, and a selection gives those columns alone', async () => {
    const { id } = (await create({ Key: 'S.1', Subject: 'S' })).body
    expect((await site.call('GET', `/lists/Updates/items/${id}`)).body.fields).toBeUndefined()
    const chosen = await site.call('GET', `/lists/Updates/items/${id}?expand=fields(select=Key,Words,id)`)
    expect(Object.keys(chosen.body.fields)).toEqual(['@odata.etag', 'Key', 'id'])
  })

  test('a row written by the application has SharePoint App as its author, and a row edited by hand has the person', async () => {
    const made = await create({ Key: 'W.1' })
    expect(made.body).toMatchObject({ createdBy: { user: { displayName: 'SharePoint App' } } })
    site.graph.edit('Updates', Number(made.body.id), { Words: 'by hand' })
    const edited = await site.call('GET', `/lists/Updates/items/${made.body.id}`)
    expect(edited.body).toMatchObject({ lastModifiedBy: { user: { displayName: 'Records Officer' } } })
  })

  test('earlier versions are listed, the newest first, and one can be restored', async () => {
    const { id } = (await create({ Key: 'V.1', Words: 'one' })).body
    const path = `/lists/Updates/items/${id}`
    await site.call('PATCH', `${path}/fields`, { Words: 'two', Seq: 2 })
    const versions = await site.call('GET', `${path}/versions?$expand=fields`)
    expect(versions.body.value.map((v) => [v.id, v.fields.Words])).toEqual([
      ['2.0', 'two'],
      ['1.0', 'one'],
    ])
    expect((await site.call('POST', `${path}/versions/1.0/restoreVersion`)).status).toBe(204)
    const restored = await site.call('GET', `${path}?$expand=fields($select=Words,Seq,_UIVersionString)`)
    expect(restored.body.fields).toEqual({ '@odata.etag': expect.any(String), Words: 'one', _UIVersionString: '3.0' })
  })

  test.each([
    [409, 'nameAlreadyExists'],
    [400, 'invalidRequest'],
    [500, 'generalException'],
  ] as const)('a duplicate in a unique column is refused with %i, without regard to case', async (answer, code) => {
    site.graph.behaviour.uniqueAnswer = answer
    await create({ Key: `U.${answer}` })
    const again = await create({ Key: `u.${answer}` })
    expect(again.status).toBe(answer)
    expect(again.body.error.code).toBe(code)
    expect(again.body.error.message).toBe(
      'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].',
    )
    const other = await create({ Key: `other.${answer}` })
    expect((await site.call('PATCH', `/lists/Updates/items/${other.body.id}/fields`, { Key: `U.${answer}` })).status).toBe(answer)
    expect(site.graph.items('Updates').filter((row) => row.fields.Key === `U.${answer}`)).toHaveLength(1)
  })

  test.each([
    ['a date and time is cut to seconds', { Seen: '2026-03-02T11:42:39.987Z' }, { Seen: '2026-03-02T11:42:39Z' }],
    ['a day in winter becomes midnight in London', { Day: '2026-03-02T12:00:00Z' }, { Day: '2026-03-02T00:00:00Z' }],
    [
      'a day in summer becomes midnight in London, which is 23:00 the day before',
      { Day: '2026-08-08T12:00:00Z' },
      { Day: '2026-08-07T23:00:00Z' },
    ],
    ['an empty text leaves no value', { Words: '' }, {}],
    ['null clears', { Seq: null }, {}],
    ['a person is written as a number and read as text', { Editor_x0020_OfLookupId: 7 }, { Editor_x0020_OfLookupId: '7' }],
    ['several people', { 'ReadersLookupId@odata.type': 'Collection(Edm.Int32)', ReadersLookupId: [3, 4] }, { ReadersLookupId: ['3', '4'] }],
    ['a boolean', { Open: false }, { Open: false }],
  ])('values are stored as SharePoint stores them: %s', async (_what, sent, stored) => {
    const made = await create(sent)
    expect(made.status).toBe(201)
    expect(site.graph.items('Updates').at(-1)?.fields).toEqual(stored)
  })

  test.each([
    ['a column by its shown name', { 'Editor Of': 'x' }, 400, "Field 'Editor Of' is not recognized"],
    ['a column in the wrong case', { key: 'x' }, 400, "Field 'key' is not recognized"],
    ['text for a number', { Seq: '1' }, 500, 'General exception while processing'],
    ['a number for text', { Words: 1 }, 500, 'General exception while processing'],
    ['a line of 256 characters', { Subject: 'x'.repeat(256) }, 400, "The value of field 'Subject' is longer than the column allows."],
    ['64,000 characters', { Words: 'x'.repeat(64_000) }, 400, "The value of field 'Words' is longer than the column allows."],
    ['several people in a column for one', { Editor_x0020_OfLookupId: [1] }, 500, 'General exception while processing'],
  ])('%s is refused and writes nothing', async (_what, fields, status, message) => {
    const before = site.graph.items('Updates').length
    const refused = await create(fields)
    expect([refused.status, refused.body.error.message]).toEqual([status, message])
    expect(site.graph.items('Updates')).toHaveLength(before)
  })

  test('a body that is no JSON is refused, and error dates bear no zone', async () => {
    const refused = await site.call('POST', '/lists/Updates/items', 'not json', { 'Content-Type': 'application/json' })
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest'])
    expect(refused.body.error.innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  })
})

describe('lists and columns', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite()
    await site.call('POST', '/lists', { displayName: 'Posts', columns: [] })
  })
  afterAll(() => site[Symbol.asyncDispose]())

  test.each([
    ['a second facet', { name: 'A', text: {}, number: {} }, 400],
    ['no facet', { name: 'A' }, 400],
    ['a name that every list has', { name: 'Modified', text: {} }, 409],
    ['unique without an index', { name: 'A', text: {}, enforceUniqueValues: true }, 400],
    ['an index on lines of text', { name: 'A', text: { allowMultipleLines: true }, indexed: true }, 400],
  ])('a column with %s is refused', async (_what, column, status) => {
    expect((await site.call('POST', '/lists/Posts/columns', column)).status).toBe(status)
  })

  test('a list can have twenty indexed columns and no more', async () => {
    await site.call('POST', '/lists', { displayName: 'Wide', columns: [] })
    const statuses: number[] = []
    for (let n = 1; n <= 21; n++) {
      statuses.push((await site.call('POST', '/lists/Wide/columns', { name: `C${n}`, text: {}, indexed: true })).status)
    }
    expect(statuses).toEqual([...Array<number>(20).fill(201), 400])
  })

  test('a title is taken once', async () => {
    const again = await site.call('POST', '/lists', { displayName: 'posts' })
    expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists'])
  })

  test('a column is renamed and deleted, and a list is renamed and deleted', async () => {
    const made = await site.call('POST', '/lists/Posts/columns', { name: 'Organisation', text: {} })
    const renamed = await site.call('PATCH', `/lists/Posts/columns/${made.body.id}`, { displayName: 'Body', indexed: true })
    expect(renamed.body).toMatchObject({ name: 'Organisation', displayName: 'Body', indexed: true, text: { maxLength: 255 } })
    expect((await site.call('DELETE', `/lists/Posts/columns/${made.body.id}`)).status).toBe(204)
    expect((await site.call('GET', `/lists/Posts/columns/${made.body.id}`)).status).toBe(404)
    expect((await site.call('PATCH', '/lists/Posts', { displayName: 'Offices' })).body).toMatchObject({
      displayName: 'Offices',
      name: 'Posts',
    })
    expect((await site.call('DELETE', '/lists/Offices')).status).toBe(204)
    expect((await site.call('GET', '/lists/Offices')).status).toBe(404)
  })

  test('a write grant writes items but makes no lists and no columns', async () => {
    await site.call('POST', '/lists', { displayName: 'Granted', columns: [] })
    site.graph.behaviour.grant = 'write'
    expect((await site.call('POST', '/lists', { displayName: 'More' })).body.error.code).toBe('accessDenied')
    expect((await site.call('POST', '/lists/Granted/columns', { name: 'A', text: {} })).status).toBe(403)
    expect((await site.call('POST', '/lists/Granted/items', { fields: { Title: 'fine' } })).status).toBe(201)
  })
})
