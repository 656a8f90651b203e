import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GraphSite, startGraphSite } from '../support/graph-site.ts'

const GRAPH = 'https://graph.microsoft.com/v1.0'

let site: GraphSite
beforeAll(async () => {
  site = await startGraphSite()
  await site.call('POST', '/lists', { displayName: 'Updates', columns: [{ name: 'Key', text: {}, indexed: true }] })
  site.graph.load('Updates', [{ Key: 'A' }, { Key: 'B' }, { Key: 'C' }])
  site.advance(1500)
})
afterAll(() => site[Symbol.asyncDispose]())

const PAGES = ['/lists/Updates/items?$top=2', '/lists/Updates/items/delta?$top=2', '/lists/Updates/items/delta?token=latest']

test.each(PAGES)('the link of %s stands on the stand-in itself', async (path) => {
  expect(linkOf((await site.call('GET', path)).body)).toMatch(new RegExp(`^${site.graph.root}/sites/`))
})

test.each(PAGES)('the link of %s stands on the service when it is told so, and leads on once its origin is rewritten', async (path) => {
  site.graph.behaviour.links = 'graph.microsoft.com'
  const link = linkOf((await site.call('GET', path)).body)
  expect(link.startsWith(`${GRAPH}/sites/`)).toBe(true)
  const next = await site.call('GET', link.replace(GRAPH, site.graph.root))
  expect(next.body.value.map(({ id }) => id)).toEqual(path.includes('latest') ? [] : ['3'])
  site.graph.behaviour.links = 'own'
})

test('the way out of an expired token stands there as well', async () => {
  site.graph.behaviour.links = 'graph.microsoft.com'
  const expired = await site.call('GET', '/lists/Updates/items/delta?token=none&$expand=fields')
  site.graph.behaviour.links = 'own'
  const location = `${GRAPH}/sites/${site.graph.siteId}/lists/Updates/items/delta?$expand=fields`
  expect([expired.status, expired.headers.get('location')]).toEqual([410, location])
})

function linkOf(body: { '@odata.nextLink'?: string; '@odata.deltaLink'?: string }): string {
  return body['@odata.nextLink'] ?? body['@odata.deltaLink'] ?? ''
}
