import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gateway, startGateway } from '../../local/teams/gateway.ts'
import { type LoopbackServer, startLoopback } from '../../local/teams/loopback.ts'
import { PLACES, personalChatOf, type TeamsPerson } from '../../local/teams/playground-config.ts'
import { APP_ID, createKeys, type Keys, startEchoBot, TENANT_ID } from './echo-bot.ts'

const ann: TeamsPerson = { oid: '20000000-0000-4000-8000-000000000001', name: 'Ann Example', upn: 'ann@office.example' }
const ben: TeamsPerson = { oid: '20000000-0000-4000-8000-000000000002', name: 'Ben Example', upn: 'ben@office.example' }

interface Screen {
  server: LoopbackServer
  /** What was put on the screen: method, path and text. */
  shown: { method: string; path: string; text: string }[]
}

/** A window that names its messages in its own way, as each Playground does. */
async function startScreen(prefix: string): Promise<Screen> {
  const shown: Screen['shown'] = []
  const server = await startLoopback({
    answer: async (request) => {
      const text = (request.body as { text?: string } | undefined)?.text ?? ''
      shown.push({ method: request.method, path: decodeURIComponent(request.path), text })
      return { status: request.method === 'POST' ? 201 : 200, body: { id: `${prefix}-${shown.length}` } }
    },
  })
  return { server, shown }
}

let keys: Keys
let bot: Awaited<ReturnType<typeof startEchoBot>>
let gateway: Gateway
let annsScreen: Screen
let bensScreen: Screen
let door: string

beforeAll(async () => {
  keys = await createKeys()
  bot = await startEchoBot(keys)
  gateway = await startGateway({
    botUrl: bot.messagesUrl,
    sign: keys.sign,
    checkCaller: keys.checkCaller,
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
  annsScreen = await startScreen('ann')
  bensScreen = await startScreen('ben')
  gateway.connect(ann, annsScreen.server.url)
  gateway.connect(ben, bensScreen.server.url)
  door = gateway.doorFor(ann)
})

afterAll(async () => {
  await gateway.close()
  await bot.close()
  await annsScreen.server.close()
  await bensScreen.server.close()
})

const typed = (text: string, conversation: object, from = 'somebody-else') => ({
  type: 'message',
  id: crypto.randomUUID(),
  text,
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1/_connector',
  from: { id: '29:x', aadObjectId: from },
  recipient: { id: `28:${APP_ID}`, name: 'Actions Arising' },
  conversation,
})

const through = (address: string, activity: object) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) }).then((r) => r.status)

const speak = (conversation: string, activity?: string, text = 'digest') =>
  fetch(`${gateway.serviceUrl}v3/conversations/${encodeURIComponent(conversation)}/activities${activity ? `/${activity}` : ''}`, {
    method: activity ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOfBot}` },
    body: JSON.stringify({ type: 'message', text }),
  }).then(async (r) => ({ status: r.status, body: (await r.json()) as { id?: string } }))
let tokenOfBot = ''
beforeAll(async () => {
  tokenOfBot = await keys.botToken()
})

test('whoever comes through a door is its person, whatever the activity says, and is answered in that window alone', async () => {
  expect(await through(door, typed('hello', { id: personalChatOf(ann) }, ben.oid))).toBe(200)
  expect(bot.received.at(-1)).toMatchObject({ text: 'hello', from: ann.oid })
  expect(annsScreen.shown.at(-1)?.text).toBe('echo: hello')
  expect(bensScreen.shown).toEqual([])
})

test('nothing comes in without a door, and nothing goes out without the token of the bot', async () => {
  const heard = bot.received.length
  expect(await through(`${door}x`, typed('hello', { id: personalChatOf(ann) }))).toBe(404)
  expect(bot.received).toHaveLength(heard)
  const out = await fetch(`${gateway.serviceUrl}v3/conversations/${PLACES.channel.id}/activities`, {
    method: 'POST',
    body: '{"type":"message"}',
  })
  expect(out.status).toBe(401)
})

test('a post to the channel stands in every window, and one update changes each of them', async () => {
  const sent = await speak(PLACES.channel.id)
  expect(sent.status).toBe(201)
  const [ids] = [[annsScreen, bensScreen].map((s) => s.shown.length)]
  expect((await speak(PLACES.channel.id, sent.body.id, 'digest, renewed')).status).toBe(200)
  expect(annsScreen.shown.at(-1)).toMatchObject({
    method: 'PUT',
    path: expect.stringMatching(new RegExp(`/ann-${ids?.[0]}$`)),
    text: 'digest, renewed',
  })
  expect(bensScreen.shown.at(-1)).toMatchObject({
    method: 'PUT',
    path: expect.stringMatching(new RegExp(`/ben-${ids?.[1]}$`)),
    text: 'digest, renewed',
  })
})

test('a person without a window cannot be reached', async () => {
  expect((await speak('a:nobody')).status).toBe(404)
})

test('an edit made by hand comes from the person', async () => {
  const answer = await gateway.post(ben, { type: 'messageUpdate', id: '7', text: 'corrected', channelData: { eventType: 'editMessage' } })
  expect(answer.status).toBe(200)
  expect(bot.received.at(-1)).toMatchObject({ type: 'messageUpdate', text: 'corrected', from: ben.oid })
})
