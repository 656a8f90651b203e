import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contractIsThere, readContract } from '../support/graph-contract.ts'
import { type GraphSite, startGraphSite } from '../support/graph-site.ts'

describe('a batch', () => {
  let site: GraphSite
  let items: string
  beforeAll(async () => {
    site = await startGraphSite()
    await site.call('POST', '/lists', {
      displayName: 'Actions',
      columns: [{ name: 'Ref', text: {}, indexed: true, enforceUniqueValues: true }],
    })
    items = `/sites/${site.graph.siteId}/lists/Actions/items`
  })
  afterAll(() => site[Symbol.asyncDispose]())

  const create = (id: string, ref: string, dependsOn: string[] = []) => ({
    id,
    method: 'POST',
    url: items,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Ref: ref } },
    dependsOn,
  })
  const batch = async (requests: unknown) => {
    const answer = await site.call('POST', '/v1.0/$batch', { requests })
    const { responses = [] } = answer.body as unknown as { responses?: { id: string; status: number }[] }
    return { answer, statuses: Object.fromEntries(responses.map(({ id, status }) => [id, status])), ids: responses.map(({ id }) => id) }
  }

  test('each member has its own answer, units and place, and what depends on a failure fails', async () => {
    site.graph.clearRequests()
    const { answer, statuses, ids } = await batch([
      create('a', 'AA-1'),
      create('b', 'AA-1'),
      create('c', 'AA-2', ['b']),
      { id: 'd', method: 'GET', url: `${items}?$filter=fields/Ref eq 'AA-9'` },
    ])
    expect(answer.status).toBe(200)
    expect(statuses).toEqual({ a: 201, b: 409, c: 424, d: 200 })
    expect(ids).toEqual(['d', 'c', 'b', 'a'])
    expect(site.graph.units('create item')).toBe(4)
    if (contractIsThere()) {
      expect(readContract().check({ method: 'POST', path: '/$batch', status: 200, body: answer.body })).toEqual([])
    }
  })

  test('a member is throttled alone', async () => {
    site.graph.faults.next({ kind: '429', match: { method: 'POST' } })
    const { statuses } = await batch([create('a', 'AA-3'), create('b', 'AA-4')])
    expect(statuses).toEqual({ a: 429, b: 201 })
  })

  test.each([
    ['21 members', Array.from({ length: 21 }, (_, n) => ({ id: String(n), method: 'GET', url: '/users' }))],
    ['one id twice', [1, 2].map(() => ({ id: 'a', method: 'GET', url: '/users' }))],
    ['no members', []],
    ['members without a method', [{ id: 'a', url: '/users' }]],
  ])('%s are refused as a whole', async (_what, requests) => {
    expect((await batch(requests)).answer.status).toBe(400)
  })

  test('a member with an absolute address or a batch inside is refused', async () => {
    const { statuses } = await batch([
      { id: 'a', method: 'GET', url: 'https://graph.microsoft.com/v1.0/users' },
      { id: 'b', method: 'POST', url: '/$batch', body: { requests: [] } },
    ])
    expect(statuses).toEqual({ a: 400, b: 400 })
  })

  test('an address that is not well formed is refused', async () => {
    expect((await site.call('GET', '/lists/%E0%A4')).status).toBe(400)
  })
})
