import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GraphSite, startGraphSite } from '../support/graph-site.ts'

describe('items of a list', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite({ behaviour: { lag: 0, unitsPerMinute: 1_000_000 } })
    const made = await site.call('POST', '/lists', {
      displayName: 'Updates',
      columns: [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'Subject', text: {}, indexed: true },
        { name: 'Words', text: { allowMultipleLines: true } },
        { name: 'Seq', number: {} },
      ],
      list: { template: 'genericList' },
    })
    expect(made.status).toBe(201)
  })
  afterAll(async () => {
    await site[Symbol.asyncDispose]()
  })

  test('the site is found by its path, and the list by its title', async () => {
    const found = await site.call('GET', '/v1.0/sites/localhost:/sites/actions-arising')
    expect(found.status).toBe(200)
    expect(found.body.id).toBe(site.graph.siteId)
    const list = await site.call('GET', '/v1.0/sites/localhost:/sites/actions-arising:/lists/Updates?$expand=columns')
    expect(list.body.columns.map((c) => c.name)).toEqual(['Title', 'Key', 'Subject', 'Words', 'Seq'])
    expect((await site.call('GET', '/v1.0/sites/localhost:/sites/elsewhere')).status).toBe(404)
  })

  test('an item is created, read, changed and deleted, and a stale eTag changes nothing', async () => {
    const made = await site.call('POST', '/lists/Updates/items', { fields: { Key: 'AA-2026-001.0001', Subject: 'AA-2026-001', Seq: 1 } })
    expect(made.status).toBe(201)
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
  })
})
