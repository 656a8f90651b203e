import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { APP, type GraphSite, startGraphSite } from '../support/graph-site.ts'

const READER = '55555555-5555-4555-8555-555555555555'

let site: GraphSite
let administrator: { Authorization: string }
beforeAll(async () => {
  site = await startGraphSite()
  const token = await site.signIn.signAppToken({
    audience: 'https://graph.microsoft.com',
    appId: READER,
    roles: ['Sites.FullControl.All'],
    expiresIn: 86_400,
  })
  administrator = { Authorization: `Bearer ${token}` }
})
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(async () => {
  await site.call('POST', '/lists', { displayName: 'Updates', columns: [] })
})
afterEach(async () => {
  for (const { id } of (await asked('GET', '/permissions')).body.value) await asked('DELETE', `/permissions/${id}`)
  await site.call('DELETE', '/lists/Updates')
})

const asked = (method: string, path: string, body?: unknown) => site.call(method, path, body, administrator)
const grantOf = (...roles: string[]) => ({ roles, grantedToIdentities: [{ application: { id: APP, displayName: 'Actions Arising' } }] })
const PLACES = ['/permissions', '/lists/Updates/permissions']

test.each(PLACES)('a grant on %s is kept and shown', async (place) => {
  expect((await asked('GET', place)).body.value).toEqual([])
  const identities = [{ application: { id: APP, displayName: 'Actions Arising' } }]
  const shown = { id: expect.any(String), roles: ['write'], grantedToIdentities: identities, grantedToIdentitiesV2: identities }
  const made = await asked('POST', place, grantOf('write'))
  expect(made).toMatchObject({ status: 201, body: shown })
  expect((await asked('GET', place)).body.value).toEqual([shown])
  expect((await asked('GET', `${place}/${made.body.id}`)).body).toEqual(shown)
})

test('the newer form of the body is taken, as a list and as one', async () => {
  const application = { id: APP, displayName: 'Actions Arising' }
  for (const grantedTo of [[{ application }], { application }]) {
    const made = await asked('POST', '/permissions', { roles: ['read'], grantedTo })
    expect(made).toMatchObject({ status: 201, body: { grantedToIdentities: [{ application }] } })
  }
})

test('a second grant to one application takes the place of the first', async () => {
  await asked('POST', '/permissions', grantOf('read'))
  await asked('POST', '/permissions', grantOf('write'))
  expect((await asked('GET', '/permissions')).body.value).toMatchObject([{ roles: ['write'] }])
})

test('grants on the site and on a list stand apart, and those on a list go with it', async () => {
  const made = await asked('POST', '/lists/Updates/permissions', grantOf('read'))
  expect((await asked('GET', '/permissions')).body.value).toEqual([])
  expect((await asked('GET', `/permissions/${made.body.id}`)).status).toBe(404)
  await site.call('DELETE', '/lists/Updates')
  await site.call('POST', '/lists', { displayName: 'Updates', columns: [] })
  expect((await asked('GET', '/lists/Updates/permissions')).body.value).toEqual([])
})

test.each([
  ['no roles', { ...grantOf(), roles: undefined }],
  ['an empty list of roles', grantOf()],
  ['owner at once', grantOf('owner')],
  ['fullcontrol at once', grantOf('fullcontrol')],
  ['an unknown role', grantOf('write', 'manage-all')],
  ['nobody', { roles: ['read'] }],
  ['a person', { roles: ['read'], grantedToIdentities: [{ user: { id: 'a' } }] }],
  ['two applications', { roles: ['read'], grantedToIdentities: [{ application: { id: 'a' } }, { application: { id: 'b' } }] }],
])('a grant to or of %s is refused', async (_what, body) => {
  expect(await asked('POST', '/permissions', body)).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } })
  expect((await asked('GET', '/permissions')).body.value).toEqual([])
})

test('a change gives the higher roles that a grant does not, and a deletion takes them back', async () => {
  const { id } = (await asked('POST', '/permissions', grantOf('write'))).body
  expect(await asked('PATCH', `/permissions/${id}`, { roles: ['fullcontrol'] })).toMatchObject({
    status: 200,
    body: { roles: ['fullcontrol'] },
  })
  expect((await asked('PATCH', `/permissions/${id}`, { roles: ['king'] })).status).toBe(400)
  expect((await asked('DELETE', `/permissions/${id}`)).status).toBe(204)
  expect((await asked('DELETE', `/permissions/${id}`)).status).toBe(404)
})

test('without full control nobody reads or grants; with full control of the site an application does on its lists', async () => {
  for (const place of PLACES) {
    expect((await site.call('GET', place)).status).toBe(403)
    expect((await site.call('POST', place, grantOf('write'))).status).toBe(403)
  }
  expect((await site.call('GET', '/lists/Updates?$expand=permissions')).status).toBe(403)
  const { id } = (await asked('POST', '/permissions', grantOf('write'))).body
  expect((await site.call('GET', '/lists/Updates/permissions')).status).toBe(403)
  await asked('PATCH', `/permissions/${id}`, { roles: ['owner'] })
  expect((await site.call('POST', '/lists/Updates/permissions', grantOf('write'))).status).toBe(201)
  expect((await site.call('GET', '/permissions')).status).toBe(403)
})

test('a list shows its permissions when they are asked for', async () => {
  await asked('POST', '/lists/Updates/permissions', grantOf('read'))
  const both = await asked('GET', '/lists/Updates?$expand=columns,permissions')
  expect(both.body).toMatchObject({ columns: [{ name: 'Title' }], permissions: [{ roles: ['read'] }] })
  expect((await asked('GET', '/lists/Updates')).body).not.toHaveProperty('permissions')
})

test.each([
  ['GET', '/permissions', 200],
  ['POST', '/permissions', 201],
  ['POST', '/lists/Updates/permissions', 201],
  ['GET', '/permissions/none', 404],
  ['PATCH', '/permissions/none', 404],
  ['DELETE', '/lists/Updates/permissions/none', 404],
  ['GET', '/lists/Updates?$expand=permissions', 200],
  ['GET', '/lists/Updates/items?$expand=permissions', 200],
])('%s %s costs five units', async (method, path, status) => {
  site.graph.clearRequests()
  expect((await asked(method, path, method === 'GET' || method === 'DELETE' ? undefined : grantOf('read'))).status).toBe(status)
  expect(site.graph.units()).toBe(5)
})
