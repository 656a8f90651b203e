import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FaultKind } from '../../local/graph/faults.ts'
import { APP, callGraph, type GraphSite, PERSON, startGraphSite } from '../support/graph-site.ts'

const GRAPH = 'https://graph.microsoft.com'

let site: GraphSite
beforeAll(async () => {
  site = await startGraphSite()
})
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(async () => {
  site.advance(60_000)
  await site.call('POST', '/lists', { displayName: 'Updates', columns: [{ name: 'Key', text: {}, indexed: true }] })
  site.graph.clearRequests()
})
afterEach(async () => {
  await site.call('DELETE', '/lists/Updates')
})

describe('who may come in', () => {
  const get = (token: string | undefined) =>
    callGraph(
      'GET',
      `${site.graph.root}/sites/${site.graph.siteId}`,
      undefined,
      token === undefined ? {} : { Authorization: `Bearer ${token}` },
    )

  test('nobody without a token', async () => {
    const refused = await get(undefined)
    expect([refused.status, refused.body.error.code, refused.body.error.message]).toEqual([
      401,
      'InvalidAuthenticationToken',
      'Access token is empty.',
    ])
  })

  test.each([
    ['for another audience', { audience: 'https://api.botframework.com' }, 401],
    ['that has run out', { expiresIn: -60 }, 401],
    ['for Graph', {}, 200],
  ])('an application token %s', async (_what, wish, status) => {
    const token = await site.signIn.signAppToken({ audience: GRAPH, appId: APP, roles: ['Sites.Selected'], ...wish })
    expect((await get(token)).status).toBe(status)
  })

  test('a token with a forged signature is refused', async () => {
    const token = await site.signIn.signAppToken({ audience: GRAPH, appId: APP, roles: ['Sites.Selected'] })
    const [head, , signature] = token.split('.')
    const claims = Buffer.from(JSON.stringify({ aud: GRAPH, iss: site.signIn.issuer, idtyp: 'app', roles: [], exp: 9_999_999_999 }))
    expect((await get(`${head}.${claims.toString('base64url')}.${signature}`)).status).toBe(401)
    expect((await get('nonsense')).status).toBe(401)
  })

  test('a person, even with the right audience, has no rights of the application', async () => {
    const refused = await get(await site.signIn.signTabToken({ ...PERSON, aud: GRAPH }))
    expect([refused.status, refused.body.error.code]).toEqual([403, 'accessDenied'])
  })
})

describe('resource units', () => {
  test.each([
    ['GET', '/lists/Updates/items/1', undefined, 1],
    ['GET', '/lists/Updates/items', undefined, 2],
    ['POST', '/lists/Updates/items', { fields: { Key: 'B' } }, 2],
    ['PATCH', '/lists/Updates/items/1/fields', { Key: 'C' }, 2],
    ['DELETE', '/lists/Updates/items/1', undefined, 2],
    ['GET', '/lists/Updates/items/1/versions', undefined, 2],
    ['GET', '/lists/Updates', undefined, 1],
  ])('%s %s costs its units', async (method, path, body, units) => {
    site.graph.load('Updates', [{ Key: 'A' }])
    await site.call(method, path, body)
    expect(site.graph.units()).toBe(units)
  })

  test('the headers appear from 80 %, then 429 with Retry-After until the minute is over', async () => {
    site.graph.behaviour.unitsPerMinute = 20
    site.advance(60_000)
    const answers: (string | null | number)[][] = []
    for (let n = 1; n <= 11; n++) {
      const { status, headers } = await site.call('GET', '/lists/Updates/items')
      answers.push([status, headers.get('ratelimit-remaining'), headers.get('retry-after')])
    }
    expect(answers.slice(6)).toEqual([
      [200, null, null],
      [200, '4', null],
      [200, '2', null],
      [200, '0', null],
      [429, '0', '60'],
    ])
    site.advance(30_000)
    const still = await site.call('GET', '/lists/Updates/items')
    expect([still.status, still.headers.get('retry-after'), still.headers.get('ratelimit-reset')]).toEqual([429, '30', '30'])
    site.advance(30_000)
    expect((await site.call('GET', '/lists/Updates/items')).status).toBe(200)
    site.graph.behaviour.unitsPerMinute = 1250
  })

  test('the minute holds 1,250 units unless told otherwise, and the lag is 1.5 seconds', () => {
    expect(site.graph.behaviour).toMatchObject({ unitsPerMinute: 1250, lag: 1500, uniqueAnswer: 409, grant: 'manage', tooMany: 'open' })
  })
})

describe('faults', () => {
  const append = () => site.call('POST', '/lists/Updates/items', { fields: { Key: 'A' } })
  const written = () => site.graph.items('Updates').length

  test.each([
    ['429', 429, 0],
    ['503', 503, 0],
    ['503-html', 503, 0],
    ['504-html', 504, 0],
    ['403', 403, 0],
    ['commit-then-504', 504, 1],
    ['slow', 201, 1],
  ] as [FaultKind, number, number][])('%s is answered with %i and writes %i', async (kind, status, rows) => {
    site.graph.faults.next({ kind, match: { method: 'POST', path: '/items' }, milliseconds: 5 })
    expect((await append()).status).toBe(status)
    expect(written()).toBe(rows)
    expect((await append()).status).toBe(201)
  })

  test.each([
    ['reset', 0],
    ['commit-then-reset', 1],
  ] as [FaultKind, number][])('%s breaks the connection and writes %i', async (kind, rows) => {
    site.graph.faults.next({ kind })
    await expect(append()).rejects.toThrow('fetch failed')
    expect(written()).toBe(rows)
    expect(site.graph.requests().at(-1)).toMatchObject({ method: 'POST', kind: 'create item', status: 0 })
  })

  test('a fault meets only what it matches, as often as it is told', async () => {
    site.graph.faults.next({ kind: '503', match: { path: /items\?.*\$filter=fields\/Key eq 'B'/ }, times: 2, retryAfter: '2.128' })
    expect((await append()).status).toBe(201)
    const filtered = () => site.call('GET', "/lists/Updates/items?$filter=fields/Key%20eq%20'B'")
    const busy = await filtered()
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2.128'])
    expect([(await filtered()).status, (await filtered()).status]).toEqual([503, 200])
  })

  test('a fault may meet a share of the requests by chance', async () => {
    const get = () => site.call('GET', '/lists/Updates')
    site.graph.faults.next({ kind: '403', share: 0.5, times: Number.POSITIVE_INFINITY })
    const statuses = new Set<number>()
    // That a hundred go one way is as good as impossible.
    for (let n = 0; n < 100; n++) statuses.add((await get()).status)
    site.graph.faults.clear()
    expect(statuses).toEqual(new Set([200, 403]))
  })

  test('a fault can be taken back', async () => {
    site.graph.faults.next({ kind: '503', times: 9 })
    site.graph.faults.clear()
    expect((await append()).status).toBe(201)
  })

  test('a gateway answers in HTML', async () => {
    site.graph.faults.next({ kind: '503-html' })
    const answer = await append()
    expect(answer.headers.get('content-type')).toBe('text/html')
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(answer.body).toContain('<html>')
  })
})
