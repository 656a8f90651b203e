import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createGraphClient } from '../../bot/sharepoint/client.ts'
import { createItems } from '../../bot/sharepoint/items.ts'
import { startSite, type TestSite } from './site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.graph.faults.clear()
  site.graph.clearRequests()
})

const client = (patienceMs = 3000, timeLimitMs = 3000) =>
  createGraphClient({ tokens: site.tokens, root: site.graph.origin, patienceMs, timeLimitMs })
const settings = () => `/sites/${site.graph.siteId}/lists/Settings/items`
const statuses = () => site.graph.requests().map((request) => request.status)

describe('what goes out', () => {
  test('each request bears a token, says who asks and has an id', async () => {
    await client().send({ method: 'GET', path: settings(), prefer: ['one', 'two'] })
    expect(site.graph.requests()[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer ey/) as string,
      'user-agent': 'NONISV|ActionsArising|ActionsArising/1.0',
      'client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      prefer: 'one, two',
    })
  })

  test('without a token that is good for Graph the answer is a refusal, not a wait', async () => {
    const stranger = createGraphClient({ tokens: { getToken: async () => ({ token: 'forged' }) }, root: site.graph.origin })
    await expect(stranger.send({ method: 'GET', path: settings() })).rejects.toMatchObject({ code: 'store-refused' })
  })

  test('no token goes to another host, whatever a link says', async () => {
    const elsewhere = await startSite({ lists: false })
    try {
      const ask = client().send({ method: 'GET', path: `${elsewhere.graph.root}/sites/${elsewhere.graph.siteId}/lists` })
      await expect(ask).rejects.toMatchObject({ code: 'store-refused' })
      expect(elsewhere.graph.requests()[0]?.headers.authorization).toBeUndefined()
    } finally {
      await elsewhere.close()
    }
  })

  test('a value with quotes, ampersands and a hash reaches the filter whole', async () => {
    await site.items.find('Settings', 'Name', `O'Brien & Sons #1`)
    const url = new URL(site.graph.requests()[0]?.url ?? '', site.graph.origin)
    expect(url.searchParams.get('$filter')).toBe(`fields/Name eq 'O''Brien & Sons #1'`)
  })

  test('pages are followed to the end', async () => {
    site.graph.load(
      'Settings',
      Array.from({ length: 450 }, (_, i) => ({ Title: `s${i}`, Name: `s${i}`, Value: 'x' })),
    )
    const ids: string[] = []
    const small = createItems({ client: client(), site: site.graph.siteId })
    for await (const item of small.all('Settings')) ids.push(item.id)
    expect(new Set(ids).size).toBe(450)
  })
})

describe('repeats', () => {
  test.each(['429', '503', '503-html', '504-html', 'reset'] as const)('a read met by %s is sent again', async (kind) => {
    site.graph.faults.next({ kind, retryAfter: '0.2' })
    const answer = await client().send({ method: 'GET', path: settings() })
    expect(answer.status).toBe(200)
    expect(site.graph.requests()).toHaveLength(2)
  })

  test.each([
    ['429', 'store-busy', 7],
    ['503', 'store-busy', 7],
    ['503-html', 'store-busy', 7],
    ['504-html', 'store-unavailable', undefined],
    ['commit-then-504', 'store-unavailable', undefined],
    ['commit-then-reset', 'store-unavailable', undefined],
    ['403', 'store-refused', undefined],
  ] as const)('a create met by %s is never sent again and ends as %s', async (kind, code, retryAfterSeconds) => {
    site.graph.faults.next({ kind, retryAfter: '7' })
    const body = { fields: { Title: 'x', Name: `once ${kind}`, Value: 'x' } }
    await expect(client().send({ method: 'POST', path: settings(), body })).rejects.toMatchObject({ code, retryAfterSeconds })
    expect(site.graph.requests()).toHaveLength(1)
  })

  test('a write without If-Match is never sent again', async () => {
    site.graph.faults.next({ kind: '503', retryAfter: '0.1' })
    const ask = client().send({ method: 'PATCH', path: `${settings()}/1/fields`, body: { Value: 'y' } })
    await expect(ask).rejects.toMatchObject({ code: 'store-busy' })
    expect(statuses()).toEqual([503])
  })

  test('a write under If-Match is sent again', async () => {
    const item = await site.items.get('Settings', '1')
    site.graph.faults.next({ kind: '503', retryAfter: '0.1', match: { method: 'PATCH' } })
    const written = await site.items.patch('Settings', item ?? { id: '', eTag: '', fields: {} }, { Value: 'z' })
    expect(written.result).toBe('written')
    expect(statuses()).toEqual([200, 503, 200])
  })

  test('once Graph wants a rest nothing is sent until then, and what was held back, a create too, is sent after it', async () => {
    const one = client(2000)
    const body = (Name: string) => ({ fields: { Title: 'x', Name, Value: 'x' } })
    site.graph.faults.next({ kind: '429', retryAfter: '0.7' })
    await expect(one.send({ method: 'POST', path: settings(), body: body('turned away') })).rejects.toMatchObject({ code: 'store-busy' })
    const held = ['a', 'b', 'c'].map((name) => one.send({ method: 'POST', path: settings(), body: body(`held ${name}`) }))
    await expect(client(10).send({ method: 'GET', path: settings() })).resolves.toMatchObject({ status: 200 })
    expect(statuses()).toEqual([429, 200])
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([201, 201, 201])
    expect(statuses()).toEqual([429, 200, 201, 201, 201])
  })

  test('a wait longer than patience is told at once', async () => {
    site.graph.faults.next({ kind: '429', retryAfter: '120.5' })
    await expect(client(1000).send({ method: 'GET', path: settings() })).rejects.toMatchObject({
      code: 'store-busy',
      retryAfterSeconds: 120.5,
    })
    expect(site.graph.requests()).toHaveLength(1)
  })

  test('an answer that comes too late is no answer', async () => {
    site.graph.faults.next({ kind: 'slow', milliseconds: 1000 })
    await expect(client(0, 200).send({ method: 'GET', path: settings() })).rejects.toMatchObject({ code: 'store-unavailable' })
  })
})

describe('answers on which the caller decides', () => {
  test('a row that is not there, and an eTag that is stale, are values', async () => {
    expect(await site.items.get('Settings', '99999')).toBeUndefined()
    const item = (await site.items.get('Settings', '2')) ?? { id: '', eTag: '', fields: {} }
    await site.items.patch('Settings', item, { Value: 'newer' })
    expect(await site.items.patch('Settings', item, { Value: 'older' })).toEqual({ result: 'stale' })
    expect(await site.items.patch('Settings', { ...item, id: '99999' }, { Value: 'x' })).toEqual({ result: 'gone' })
    expect((await site.items.get('Settings', '2'))?.fields).toMatchObject({ Value: 'newer' })
  })

  test('a site may be named by its address', async () => {
    const byAddress = createItems({ client: client(), site: 'localhost:/sites/actions-arising' })
    expect((await byAddress.get('Settings', '2'))?.id).toBe('2')
  })
})
