import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Body, type Called, type GraphSite, startGraphSite } from '../support/graph-site.ts'

describe('delta of items', () => {
  let site: GraphSite
  beforeAll(async () => {
    site = await startGraphSite()
  })
  afterAll(() => site[Symbol.asyncDispose]())
  beforeEach(async () => {
    await site.call('POST', '/lists', { displayName: 'Actions', columns: [{ name: 'Ref', text: {}, indexed: true }] })
    site.graph.load('Actions', [{ Ref: 'AA-1' }, { Ref: 'AA-2' }, { Ref: 'AA-3' }])
    site.advance(1500)
  })
  afterEach(async () => {
    await site.call('DELETE', '/lists/Actions')
  })

  const start = (options = '') => site.call('GET', `/lists/Actions/items/delta${options}`)
  const follow = (page: Called) => site.call('GET', page.body['@odata.nextLink'] ?? page.body['@odata.deltaLink'])
  const told = (page: Called) =>
    page.body.value.map((item: Body & { deleted?: { state: string } }) => item.deleted?.state ?? item.fields?.Ref ?? item.id)

  test('without a token every row is given in pages, and the last page leads to the next round', async () => {
    const first = await start('?$expand=fields&$top=2')
    expect(told(first)).toEqual(['AA-1', 'AA-2'])
    expect(first.body['@odata.deltaLink']).toBeUndefined()
    const second = await follow(first)
    expect(told(second)).toEqual(['AA-3'])
    expect(told(await follow(second))).toEqual([])
  })

  test('a round tells the last state of what changed, and of what was deleted only that', async () => {
    const latest = await start('?$expand=fields&token=latest')
    expect(told(latest)).toEqual([])
    await site.call('PATCH', '/lists/Actions/items/2/fields', { Ref: 'AA-2a' })
    await site.call('PATCH', '/lists/Actions/items/2/fields', { Ref: 'AA-2b' })
    await site.call('DELETE', '/lists/Actions/items/1')
    await site.call('POST', '/lists/Actions/items', { fields: { Ref: 'AA-4' } })
    site.advance(1500)
    const round = await follow(latest)
    expect(told(round)).toEqual(['AA-2b', 'deleted', 'AA-4'])
    expect(round.body.value[1]).toEqual({
      id: '1',
      parentReference: { id: expect.any(String), siteId: site.graph.siteId },
      contentType: { id: '0x0100', name: 'Item' },
      deleted: { state: 'deleted' },
    })
    expect(told(await follow(round))).toEqual([])
  })

  test('a change comes after the lag, and none falls between two rounds', async () => {
    const latest = await start('?$expand=fields&token=latest')
    await site.call('PATCH', '/lists/Actions/items/1/fields', { Ref: 'early' })
    site.advance(1000)
    await site.call('PATCH', '/lists/Actions/items/2/fields', { Ref: 'late' })
    site.advance(500)
    const one = await follow(latest)
    expect(told(one)).toEqual(['early'])
    site.advance(1000)
    expect(told(await follow(one))).toEqual(['late'])
  })

  test('a whole enumeration shows rows as they were, and what changed meanwhile comes in the next round', async () => {
    const first = await start('?$expand=fields&$top=2')
    await site.call('PATCH', '/lists/Actions/items/1/fields', { Ref: 'AA-1a' })
    await site.call('PATCH', '/lists/Actions/items/3/fields', { Ref: 'AA-3a' })
    const second = await follow(first)
    expect(told(second)).toEqual(['AA-3'])
    site.advance(1500)
    expect(told(await follow(second))).toEqual(['AA-1a', 'AA-3a'])
  })

  test('changes are paged as well', async () => {
    const latest = await start('?$expand=fields&$top=2&token=latest')
    site.graph.load('Actions', [{ Ref: 'a' }, { Ref: 'b' }, { Ref: 'c' }])
    site.advance(1500)
    const one = await follow(latest)
    const two = await follow(one)
    expect([told(one), told(two)]).toEqual([['a', 'b'], ['c']])
    expect(one.body['@odata.nextLink']).toContain('token=')
  })

  test('an expired token is answered with 410 and the address of a fresh start', async () => {
    const latest = await start('?$expand=fields&token=latest')
    site.graph.faults.next({ kind: 'delta-410' })
    const gone = await follow(latest)
    expect([gone.status, gone.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences'])
    const fresh = await site.call('GET', gone.headers.get('location') ?? '')
    expect(told(fresh)).toEqual(['AA-1', 'AA-2', 'AA-3'])
  })

  test('a token of nobody is expired too', async () => {
    expect((await start('?token=bm9uc2Vuc2U')).status).toBe(410)
  })

  test('an error can stand where an item belongs, in an answer of 200', async () => {
    site.graph.faults.next({ kind: 'delta-error-element' })
    const page = await start('?$expand=fields')
    expect(page.status).toBe(200)
    expect(page.body.value.at(-1)?.error.code).toBe('InternalServerError')
  })

  test('a round from a token costs one unit, a whole enumeration two', async () => {
    site.graph.clearRequests()
    const latest = await start('?token=latest')
    expect(site.graph.units('delta')).toBe(1)
    await follow(latest)
    expect(site.graph.units('delta')).toBe(2)
    await start()
    expect(site.graph.units('delta')).toBe(4)
  })
})
