import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { APP, type GraphSite, startGraphSite } from '../support/graph-site.ts'
import { type Manner, type Receiver, startReceiver } from '../support/receiver.ts'

const OTHER_APP = '44444444-4444-4444-8444-444444444444'

let site: GraphSite
let receiver: Receiver
let authorised: { Authorization: string }
beforeAll(async () => {
  // Waiting longer would tell no more.
  site = await startGraphSite({ behaviour: { notifyAfter: 20, notifyAgainAfter: 20, handshakeWithin: 300, notifiedWithin: 300 } })
  authorised = await tokenFor(['Sites.ReadWrite.All'])
})
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(async () => {
  receiver = await startReceiver(site.folder)
  for (const displayName of ['Updates', 'Posts']) {
    await site.call('POST', '/lists', { displayName, columns: [{ name: 'Key', text: {} }] })
  }
})
afterEach(async () => {
  for (const name of ['Updates', 'Posts']) await site.call('DELETE', `/lists/${name}`)
  await receiver[Symbol.asyncDispose]()
  Object.assign(site.graph.behaviour, { receivers: 'https', subscribing: 'read-write-all' })
})

async function tokenFor(roles: string[], appId = APP) {
  const token = await site.signIn.signAppToken({ audience: 'https://graph.microsoft.com', appId, roles, expiresIn: 86_400 })
  return { Authorization: `Bearer ${token}` }
}

const wish = (change: Record<string, unknown> = {}) => ({
  changeType: 'updated',
  notificationUrl: receiver.url,
  resource: `sites/${site.graph.siteId}/lists/Updates`,
  expirationDateTime: new Date(Date.parse('2026-03-02T11:00:00Z') + offset).toISOString(),
  clientState: 'known to us',
  ...change,
})
/** How far the clock has been turned. */
let offset = 0
const turnOn = (minutes: number) => {
  site.advance(minutes * 60_000)
  offset += minutes * 60_000
}
const subscribe = (change?: Record<string, unknown>, headers = authorised) =>
  site.call('POST', '/v1.0/subscriptions', wish(change), headers)
const all = async (headers = authorised) => (await site.call('GET', '/v1.0/subscriptions', undefined, headers)).body.value
const change = (list: string, key: string) => site.call('POST', `/lists/${list}/items`, { fields: { Key: key } })

describe('subscribing', () => {
  test('a receiver that sends the token back has its subscription', async () => {
    const made = await subscribe({ notificationUrl: `${receiver.url}?board=AA` })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      id: expect.any(String),
      applicationId: APP,
      changeType: 'updated',
      clientState: 'known to us',
      notificationUrl: `${receiver.url}?board=AA`,
      resource: `sites/${site.graph.siteId}/lists/Updates`,
      expirationDateTime: '2026-03-02T11:00:00.000Z',
    })
    expect(receiver.handshakes).toHaveLength(1)
    const [heard] = receiver.handshakes
    expect([heard?.contentType, heard?.body, heard?.url.searchParams.get('board')]).toEqual(['text/plain; charset=utf-8', '', 'AA'])
    expect(heard?.url.searchParams.get('validationToken')).toMatch(/^Validation: .+ [\w-]{36}$/)
    expect(await all()).toMatchObject([{ id: made.body.id }])
  })

  test.each<[string, (token: string) => Manner, string]>([
    ['with 202', (text) => ({ status: 202, text }), 'must respond with 200 OK'],
    ['with another text', () => ({ status: 200, text: 'hello' }), 'must exactly match'],
    ['with the token still encoded', (token) => ({ status: 200, text: encodeURIComponent(token) }), 'must exactly match'],
    ['as JSON', (text) => ({ status: 200, text, contentType: 'application/json' }), 'must exactly match'],
    ['never', () => 'silent', 'timed out'],
  ])('a receiver that answers %s gets none', async (_how, manner, words) => {
    receiver.answerNext(manner)
    const refused = await subscribe()
    expect([refused.status, refused.body.error.code]).toEqual([400, 'ValidationError'])
    expect(refused.body.error.message).toContain(words)
    expect(await all()).toEqual([])
  })

  test('a receiver that is not there gets none', async () => {
    await receiver[Symbol.asyncDispose]()
    expect((await subscribe()).body.error.code).toBe('ValidationError')
    receiver = await startReceiver(site.folder)
  })

  test('the address for lifecycle notifications has to prove itself as well', async () => {
    expect((await subscribe({ lifecycleNotificationUrl: `${receiver.url}/life` })).status).toBe(201)
    expect(receiver.handshakes.map(({ url }) => url.pathname)).toEqual(['/changes', '/changes/life'])
    receiver.answerNext(
      (text) => ({ status: 200, text }),
      () => ({ status: 404 }),
    )
    expect((await subscribe({ lifecycleNotificationUrl: `${receiver.url}/life` })).status).toBe(400)
  })

  test.each([
    ['created', { changeType: 'created' }, "Invalid 'changeType' attribute: 'created'"],
    ['updated and deleted', { changeType: 'updated,deleted' }, "Invalid 'changeType' attribute: 'updated,deleted'"],
    [
      'an absolute resource',
      { resource: 'https://graph.microsoft.com/v1.0/sites/a/lists/b' },
      "The value 'https://graph.microsoft.com/v1.0/sites/a/lists/b' of property 'resource' must be a relative URI.",
    ],
    ['the items of a list', { resource: 'sites/a/lists/b/items' }, "The resource 'sites/a/lists/b/items' is not supported."],
    ['no expiry', { expirationDateTime: undefined }, 'expirationDateTime is a required property for subscription creation'],
    ['a time without a zone', { expirationDateTime: '2026-03-02T12:00:00' }, expect.stringContaining('Could not process')],
    ['a misspelt property', { notificationURL: 'https://localhost' }, expect.stringContaining('Could not process')],
    ['a clientState of 129', { clientState: 'x'.repeat(129) }, 'clientState must not be longer than 128 characters.'],
    ['plain http', { notificationUrl: 'http://localhost:1/' }, "The address 'http://localhost:1/' must be absolute and begin with https."],
    ['no address', { notificationUrl: 'changes' }, "The address 'changes' must be absolute and begin with https."],
  ])('%s is refused before anybody is asked', async (_what, wrong, message) => {
    const refused = await subscribe(wrong)
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'InvalidRequest', message } } })
    expect(receiver.handshakes).toEqual([])
  })

  test('a list that is not there is not found, and a clientState of 128 is taken', async () => {
    expect((await subscribe({ resource: `sites/${site.graph.siteId}/lists/None` })).status).toBe(404)
    expect((await subscribe({ resource: 'sites/elsewhere/lists/Updates' })).status).toBe(404)
    expect((await subscribe({ clientState: 'x'.repeat(128) })).status).toBe(201)
  })

  test.each([
    ['a past time becomes 45 minutes', -60, 45],
    ['one minute becomes 45', 1, 45],
    ['46 minutes stay', 46, 46],
    ['42,300 minutes stay', 42_300, 42_300],
  ])('%s', async (_what, asked, given) => {
    const at = (minutes: number) => new Date(Date.parse('2026-03-02T10:00:00.400Z') + offset + minutes * 60_000).toISOString()
    expect(await subscribe({ expirationDateTime: at(asked) })).toMatchObject({ status: 201, body: { expirationDateTime: at(given) } })
  })

  test('a minute more than 42,300 is refused', async () => {
    const late = new Date(Date.parse('2026-03-02T10:00:00.400Z') + offset + 42_301 * 60_000).toISOString()
    expect(await subscribe({ expirationDateTime: late })).toMatchObject({
      status: 400,
      body: { error: { message: 'Subscription expiration can only be 42300 minutes in the future.' } },
    })
  })

  test('only Sites.ReadWrite.All and more may subscribe, unless the stand-in is told to take any role on sites', async () => {
    const selected = await tokenFor(['Sites.Selected'])
    expect((await subscribe({}, selected)).status).toBe(403)
    site.graph.behaviour.subscribing = 'any-site-role'
    expect((await subscribe({}, selected)).status).toBe(201)
    expect((await subscribe({}, await tokenFor(['User.ReadBasic.All']))).status).toBe(403)
  })

  test('a receiver over plain http is taken when the stand-in is told so', async () => {
    site.graph.behaviour.receivers = 'http-too'
    await using plain = await startReceiver(site.folder, 'plain')
    expect((await subscribe({ notificationUrl: plain.url })).status).toBe(201)
  })
})

describe('a subscription that stands', () => {
  const one = (method: string, id: string, body?: unknown, headers = authorised) =>
    site.call(method, `/v1.0/subscriptions/${id}`, body, headers)

  test('is renewed with a later expiry, and shown so', async () => {
    const { id } = (await subscribe()).body
    const later = new Date(Date.parse('2026-03-03T11:00:00Z') + offset).toISOString()
    expect((await one('PATCH', id, { expirationDateTime: later })).status).toBe(200)
    expect(await one('GET', id)).toMatchObject({ status: 200, body: { expirationDateTime: later, clientState: 'known to us' } })
    expect(receiver.handshakes).toHaveLength(1)
  })

  test('takes another receiver only when that one proves itself', async () => {
    const { id } = (await subscribe()).body
    receiver.answerNext(() => ({ status: 500 }))
    expect((await one('PATCH', id, { notificationUrl: `${receiver.url}/new` })).status).toBe(400)
    expect((await one('GET', id)).body).toMatchObject({ notificationUrl: receiver.url })
    expect((await one('PATCH', id, { notificationUrl: `${receiver.url}/new` })).status).toBe(200)
    expect((await one('GET', id)).body).toMatchObject({ notificationUrl: `${receiver.url}/new` })
  })

  test.each([[{}], [{ clientState: 'new' }], [{ expirationDateTime: 'soon' }]])('refuses the change %j', async (wrong) => {
    const { id } = (await subscribe()).body
    expect((await one('PATCH', id, wrong)).status).toBe(400)
  })

  test('is there for its own application alone, until it is deleted', async () => {
    const { id } = (await subscribe()).body
    const other = await tokenFor(['Sites.ReadWrite.All'], OTHER_APP)
    expect(await all(other)).toEqual([])
    const body = { expirationDateTime: wish().expirationDateTime }
    expect((await one('GET', id, undefined, other)).status).toBe(404)
    expect((await one('PATCH', id, body, other)).status).toBe(404)
    expect((await one('DELETE', id, undefined, other)).status).toBe(404)
    expect((await one('DELETE', id)).status).toBe(204)
    expect((await one('GET', id)).status).toBe(404)
  })

  test('goes when it expires, and with its list', async () => {
    await subscribe()
    await subscribe({ resource: `sites/${site.graph.siteId}/lists/Posts`, expirationDateTime: '2026-03-20T11:00:00Z' })
    turnOn(61)
    expect(await all()).toMatchObject([{ resource: `sites/${site.graph.siteId}/lists/Posts` }])
    await site.call('DELETE', '/lists/Posts')
    expect(await all()).toEqual([])
  })

  test('outlives a restart when the database is a file', async () => {
    const database = join(site.folder, 'kept.sqlite')
    const first = await site.another({ database })
    await first.call('POST', '/lists', { displayName: 'Updates', columns: [] })
    const resource = `sites/${first.graph.siteId}/lists/Updates`
    const made = await first.call('POST', '/v1.0/subscriptions', wish({ resource }), authorised)
    await first.graph.close()
    const second = await site.another({ database, behaviour: { notifyAfter: 1 } })
    second.graph.load('Updates', [{ Title: 'new' }])
    const [notification] = await receiver.heard(1)
    expect(JSON.parse(notification?.body ?? '')).toMatchObject({ value: [{ subscriptionId: made.body.id }] })
    await second.graph.close()
  })
})

describe('a change in the list', () => {
  beforeEach(async () => {
    // What these rows give rise to is told and over before a test begins.
    await using before = await startReceiver(site.folder)
    const { id } = (await subscribe({ notificationUrl: before.url })).body
    site.graph.load('Updates', [{ Key: 'A' }, { Key: 'B' }])
    await before.heard(1)
    await site.call('DELETE', `/v1.0/subscriptions/${id}`, undefined, authorised)
  })

  test('is told without naming the item', async () => {
    const { id } = (await subscribe({ notificationUrl: `${receiver.url}?board=AA` })).body
    await change('Updates', 'C')
    const [notification] = await receiver.heard(1)
    expect([notification?.contentType, notification?.url.search]).toEqual(['application/json; charset=utf-8', '?board=AA'])
    expect(JSON.parse(notification?.body ?? '')).toEqual({
      value: [
        {
          subscriptionId: id,
          clientState: 'known to us',
          changeType: 'updated',
          resource: `sites/${site.graph.siteId}/lists/Updates`,
          tenantId: '11111111-1111-4111-8111-111111111111',
          subscriptionExpirationDateTime: new Date(Date.parse('2026-03-02T11:00:00Z') + offset).toISOString(),
          resourceData: null,
        },
      ],
    })
  })

  test.each<[string, () => unknown]>([
    ['a changed item', () => site.call('PATCH', '/lists/Updates/items/1/fields', { Key: 'new' })],
    ['a deleted item', () => site.call('DELETE', '/lists/Updates/items/1')],
    ['an edit by hand', () => site.graph.edit('Updates', 1, { Key: 'by hand' })],
    ['a deletion by hand', () => site.graph.remove('Updates', 1)],
  ])('%s is told', async (_what, work) => {
    await subscribe()
    await work()
    expect(await receiver.heard(1)).toHaveLength(1)
  })

  test('a file in a library is told', async () => {
    await site.call('POST', '/lists', { displayName: 'Notes', list: { template: 'documentLibrary' } })
    await subscribe({ resource: `sites/${site.graph.siteId}/lists/Notes` })
    const drive = (await site.call('GET', '/lists/Notes/drive')).body.id
    const file = `/v1.0/drives/${drive}/root:/minutes.txt:`
    expect((await site.call('PUT', `${file}/content`, 'words', { 'Content-Type': 'text/plain' })).status).toBe(201)
    await receiver.heard(1)
    expect((await site.call('DELETE', file)).status).toBe(204)
    expect(await receiver.heard(2)).toHaveLength(2)
    await site.call('DELETE', '/lists/Notes')
  })

  test('among many at once is told with them', async () => {
    await subscribe()
    site.graph.load('Updates', [{ Key: 'C' }, { Key: 'D' }, { Key: 'E' }, { Key: 'F' }])
    await receiver.heard(1)
    await using next = await startReceiver(site.folder)
    await subscribe({ notificationUrl: next.url })
    await change('Updates', 'G')
    await next.heard(1)
    expect(receiver.notifications.length).toBeLessThanOrEqual(2)
  })

  test('is told again until somebody takes it', async () => {
    await subscribe()
    receiver.answerNext(
      () => ({ status: 500 }),
      () => 'silent',
      () => ({ status: 302 }),
    )
    await change('Updates', 'C')
    const told = await receiver.heard(4)
    expect(new Set(told.map(({ body }) => body)).size).toBe(1)
    await change('Updates', 'D')
    expect(await receiver.heard(5)).toHaveLength(5)
  })

  test('is not told to those who left, whose time is over, or who look at another list', async () => {
    const address = (name: string) => ({ notificationUrl: `${receiver.url}/${name}`, expirationDateTime: '2026-03-20T11:00:00Z' })
    const left = await subscribe(address('left'))
    await subscribe({ ...address('expired'), expirationDateTime: new Date(Date.parse('2026-03-02T10:50:00Z') + offset).toISOString() })
    await subscribe({ ...address('elsewhere'), resource: `sites/${site.graph.siteId}/lists/Posts` })
    await subscribe(address('here'))
    await site.call('DELETE', `/v1.0/subscriptions/${left.body.id}`, undefined, authorised)
    turnOn(55)
    await change('Updates', 'C')
    await receiver.heard(1)
    await change('Updates', 'D')
    const told = await receiver.heard(2)
    expect(told.map(({ url }) => url.pathname)).toEqual(['/changes/here', '/changes/here'])
  })
})
