import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contract, contractIsThere, readContract } from '../support/graph-contract.ts'
import { APP, type Called, type GraphSite, startGraphSite } from '../support/graph-site.ts'
import { startReceiver } from '../support/receiver.ts'

const FIELDS = { Key: 'AA-2026-001.0001', Seq: 1, Open: true, At: '2026-03-02T10:00:00Z' }
const COLUMNS = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Seq', number: {} },
  { name: 'Open', boolean: {} },
  { name: 'At', dateTime: { format: 'dateTime' } },
  { name: 'Kind', choice: { choices: ['a', 'b'] } },
  { name: 'Who', personOrGroup: {} },
]

if (contractIsThere()) describe('the answers have the shapes that Microsoft publishes', checkAnswers)
else {
  test('the contract file graph-lists.openapi.json is absent, so the answers of the Graph stand-in are not checked against it', () => {
    console.log('Absent: ../shared/contracts/graph-lists.openapi.json. The Graph stand-in was not checked against it.')
    expect(contractIsThere()).toBe(false)
  })
}

function checkAnswers(): void {
  let site: GraphSite
  let contract: Contract
  beforeAll(async () => {
    contract = readContract()
    site = await startGraphSite({ users: [{ id: 'a', displayName: 'Morgan Vale', userPrincipalName: 'morgan.vale@example.test' }] })
    await site.call('POST', '/lists', { displayName: 'Updates', columns: COLUMNS })
    site.graph.load('Updates', [FIELDS, { Key: 'AA-2026-001.0002', WhoLookupId: 3 }, { Key: 'AA-2026-001.0003' }])
    await site.call('PATCH', '/lists/Updates/items/2/fields', { Seq: 2 })
    await site.call('DELETE', '/lists/Updates/items/3')
    site.advance(1500)
  })
  afterAll(() => site[Symbol.asyncDispose]())

  const problems = (method: string, path: string, { status, body }: Called) => {
    const below = path.startsWith('/v1.0') ? path.slice('/v1.0'.length) : `/sites/${site.graph.siteId}${path}`
    return contract.check({ method, path: below.replace(/\?.*/, ''), status, body })
  }

  test.each([
    ['GET', '', undefined, 200],
    ['GET', '/lists', undefined, 200],
    ['GET', '/lists/Updates?$expand=columns', undefined, 200],
    ['GET', '/lists/Updates/columns', undefined, 200],
    ['GET', '/lists/Updates/columns/Who', undefined, 200],
    ['POST', '/lists', { displayName: 'Posts', columns: COLUMNS }, 201],
    ['POST', '/lists/Updates/columns', { name: 'Day', dateTime: { format: 'dateOnly' } }, 201],
    ['PATCH', '/lists/Updates/columns/Day', { indexed: true }, 200],
    ['DELETE', '/lists/Updates/columns/Day', undefined, 204],
    ['PATCH', '/lists/Posts', { displayName: 'Offices' }, 200],
    ['DELETE', '/lists/Offices', undefined, 204],
    ['GET', '/lists/Updates/items', undefined, 200],
    ['GET', '/lists/Updates/items?$expand=fields&$top=1', undefined, 200],
    ['GET', '/lists/Updates/items?$filter=fields/Seq%20eq%201', undefined, 400],
    ['POST', '/lists/Updates/items', { fields: { Key: 'new' } }, 201],
    ['POST', '/lists/Updates/items', { fields: { Key: 'new' } }, 409],
    ['GET', '/lists/Updates/items/1?$expand=fields', undefined, 200],
    ['GET', '/lists/Updates/items/99', undefined, 404],
    ['PATCH', '/lists/Updates/items/1', { fields: { Seq: 3 } }, 200],
    ['PATCH', '/lists/Updates/items/1/fields', { Seq: 4 }, 200],
    ['GET', '/lists/Updates/items/1/fields', undefined, 200],
    ['GET', '/lists/Updates/items/1/versions?$expand=fields', undefined, 200],
    ['GET', '/lists/Updates/items/1/versions/1.0', undefined, 200],
    ['POST', '/lists/Updates/items/1/versions/1.0/restoreVersion', undefined, 204],
    ['GET', '/lists/Updates/items/delta?$expand=fields', undefined, 200],
    ['GET', '/lists/Updates/items/delta?$expand=fields&$top=1', undefined, 200],
    ['GET', '/lists/Updates/items/delta?token=latest', undefined, 200],
    ['DELETE', '/lists/Updates/items/2', undefined, 204],
    ['GET', '/v1.0/users', undefined, 200],
    ['GET', '/v1.0/users/a', undefined, 200],
  ] as [string, string, object | undefined, number][])('%s %s with %j is answered with %i', async (method, path, body, status) => {
    const answer = await site.call(method, path, body)
    expect(answer.status).toBe(status)
    expect(problems(method, path, answer)).toEqual([])
  })

  test('a round of changes with a deletion has the published shape', async () => {
    const latest = await site.call('GET', '/lists/Updates/items/delta?$expand=fields&token=latest')
    const made = await site.call('POST', '/lists/Updates/items', { fields: { Key: 'brief' } })
    await site.call('DELETE', `/lists/Updates/items/${made.body.id}`)
    site.advance(1500)
    const round = await site.call('GET', latest.body['@odata.deltaLink'])
    expect(round.body.value.at(-1)).toMatchObject({ deleted: { state: 'deleted' } })
    expect(problems('GET', '/lists/Updates/items/delta', round)).toEqual([])
  })

  test('permissions and subscriptions have the published shape', async () => {
    const headers = await fullControl(site)
    await using receiver = await startReceiver(site.folder)
    const granted = { roles: ['read'], grantedToIdentities: [{ application: { id: 'a', displayName: 'Reader' } }] }
    const resource = `sites/${site.graph.siteId}/lists/Updates`
    const wanted = { changeType: 'updated', notificationUrl: receiver.url, resource, expirationDateTime: '2026-03-03T10:00:00Z' }
    const places: [string, object, object][] = [
      ['/permissions', granted, { roles: ['owner'] }],
      ['/lists/Updates/permissions', granted, { roles: ['owner'] }],
      ['/v1.0/subscriptions', wanted, { expirationDateTime: '2026-03-04T10:00:00Z' }],
    ]
    for (const [path, body, change] of places) {
      const made = await site.call('POST', path, body, headers)
      const one = `${path}/${made.body.id}`
      const answers = [
        { method: 'POST', path, status: 201, answer: made },
        { method: 'GET', path, status: 200, answer: await site.call('GET', path, undefined, headers) },
        { method: 'GET', path: one, status: 200, answer: await site.call('GET', one, undefined, headers) },
        { method: 'PATCH', path: one, status: 200, answer: await site.call('PATCH', one, change, headers) },
        { method: 'PATCH', path: one, status: 400, answer: await site.call('PATCH', one, 'nothing', headers) },
        { method: 'DELETE', path: one, status: 204, answer: await site.call('DELETE', one, undefined, headers) },
      ]
      for (const { method, path: asked, status, answer } of answers) {
        expect([method, asked, answer.status, problems(method, asked, answer)]).toEqual([method, asked, status, []])
      }
    }
    const expanded = await site.call('GET', '/lists/Updates?$expand=permissions', undefined, headers)
    expect([expanded.status, problems('GET', '/lists/Updates', expanded)]).toEqual([200, []])
  })

  test('a throttled answer and a refused token have the published shape of errors', async () => {
    site.graph.faults.next({ kind: '429' })
    expect(problems('GET', '/lists', await site.call('GET', '/lists'))).toEqual([])
    expect(problems('GET', '/lists', await site.call('GET', '/lists', undefined, { Authorization: 'Bearer nonsense' }))).toEqual([])
  })

  test.each([
    ['a number for an id', { id: 1, fields: {} }],
    ['a misspelt property', { id: '1', etag: '"a,1"' }],
    ['a date without a zone', { id: '1', createdDateTime: '2026-03-02T10:00:00' }],
    ['a text for fields', { id: '1', fields: 'none' }],
    ['a deletion that is no object', { id: '1', deleted: 'yes' }],
  ])('the check fails on a wrong answer: %s', (_what, body) => {
    const path = `/sites/${site.graph.siteId}/lists/Updates/items/1`
    expect(contract.check({ method: 'GET', path, status: 200, body })).not.toEqual([])
  })

  test('the check fails on a status or a path that is not published, and on a body where there should be none', () => {
    const path = `/sites/${site.graph.siteId}/lists/Updates/items/1`
    expect(contract.check({ method: 'DELETE', path, status: 200, body: '' })).not.toEqual([])
    expect(contract.check({ method: 'DELETE', path, status: 204, body: { id: '1' } })).not.toEqual([])
    const delta = { method: 'GET', path: '/sites/a/lists/b/items/delta', status: 200 }
    expect(contract.check({ ...delta, body: { value: [{ id: '1' }] } })).toEqual([])
    expect(contract.check({ ...delta, body: { value: [{ id: 1 }] } })).not.toEqual([])
    expect(contract.check({ method: 'GET', path: '/sites/a/lists/b/rows', status: 200, body: {} })).not.toEqual([])
  })
}

async function fullControl(site: GraphSite) {
  const token = await site.signIn.signAppToken({ audience: 'https://graph.microsoft.com', appId: APP, roles: ['Sites.FullControl.All'] })
  return { Authorization: `Bearer ${token}` }
}
