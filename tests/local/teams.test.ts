import { generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLACES, personalChatOf, type TeamsPerson } from '../../local/teams/playground-config.ts'
import { startTeams, type Teams } from '../../local/teams/stand-in.ts'
import { APP_ID, createKeys, type Keys, startEchoBot, TENANT_ID } from './echo-bot.ts'

const ann: TeamsPerson = { oid: '10000000-0000-4000-8000-000000000001', name: 'Ann Example', upn: 'ann@office.example' }
const ben: TeamsPerson = { oid: '10000000-0000-4000-8000-000000000002', name: 'Ben Example', upn: 'ben@office.example' }

let keys: Keys
let bot: Awaited<ReturnType<typeof startEchoBot>>
let teams: Teams

beforeAll(async () => {
  keys = await createKeys()
  bot = await startEchoBot(keys)
  teams = await startTeams({
    botUrl: bot.messagesUrl,
    sign: keys.sign,
    checkCaller: keys.checkCaller,
    appId: APP_ID,
    tenantId: TENANT_ID,
    people: [ann, ben],
  })
})

afterAll(async () => {
  await teams.close()
  await bot.close()
})

describe('people and the bot', () => {
  test('a person who writes gets the answer in their own chat and nobody else does', async () => {
    const done = await teams.say(ann, 'hello')
    expect(done.status).toBe(200)
    const answer = await teams.waitFor(ann, (m) => m.text === 'echo: hello')
    expect(answer.conversation).toBe(personalChatOf(ann))
    expect(teams.messagesTo(ben)).toEqual([])
  })

  test('a press on a card changes that card in place', async () => {
    await teams.say(ben, 'card')
    const card = await teams.waitFor(ben, (m) => m.card !== undefined)
    await teams.press(ben, card.id, { ref: 'AA-2026-001', said: 'half way' })
    const after = await teams.waitFor(ben, (m) => JSON.stringify(m.card).includes('half way'))
    expect(after.id).toBe(card.id)
    expect(after.updates).toBe(1)
    expect(teams.cards(ben)).toHaveLength(1)
  })

  test('a mention in the channel is answered in its thread, and the channel shows it', async () => {
    const done = await teams.say(ann, 'who is late?', { in: 'channel' })
    const answer = await teams.waitFor('channel', (m) => m.text === 'echo: who is late?')
    expect(answer.conversation).toBe(`${PLACES.channel.id};messageid=${done.activityId}`)
  })

  test('the group chat is one conversation for all', async () => {
    await teams.say(ann, 'one', { in: 'group' })
    await teams.say(ben, 'two', { in: 'group' })
    expect(teams.messagesTo('group').map((m) => m.text)).toEqual(['echo: one', 'echo: two'])
  })

  test('the bot can speak unasked where it was before', async () => {
    await teams.install(ann)
    const id = await bot.proactive(personalChatOf(ann), 'three actions are due')
    expect((await teams.waitFor(ann, (m) => m.id === id)).text).toBe('three actions are due')
  })

  test('the same activity delivered twice bears one id', async () => {
    const [first, second] = await teams.deliverTwice(ann, 'done')
    expect(second.activityId).toBe(first.activityId)
    expect(bot.received.filter((a) => a.id === first.activityId)).toHaveLength(2)
  })

  test('edits, reactions and quotes reach the bot in the words of Teams', async () => {
    const said = await teams.say(ann, 'first')
    await teams.edit(ann, said.activityId, 'second')
    await teams.react(ann, '1', 'like')
    await teams.quote(ann, '1', 'this one is done')
    expect(bot.received.slice(-3).map((a) => [a.type, a.text])).toEqual([
      ['messageUpdate', 'second'],
      ['messageReaction', ''],
      ['message', 'this one is done'],
    ])
  })
})

describe('tokens', () => {
  const attempt = (authorization: string | null) => teams.post(ann, { text: 'who am I?' }, { authorization })
  const serviceurl = () => teams.serviceUrl

  test('the bot refuses a missing, forged, expired or misdirected token and hears nothing', async () => {
    const heard = bot.received.length
    const stranger = (await generateKeyPair('RS256')).privateKey
    const good = { ...keys.channelClaims, serviceurl: serviceurl() }
    const statuses = [
      (await attempt(null)).status,
      (await attempt(`Bearer ${await keys.token(good, '1h', stranger)}`)).status,
      (await attempt(`Bearer ${await keys.token(good, 1_600_000_000)}`)).status,
      (await attempt(`Bearer ${await keys.token({ ...good, aud: 'another-app' })}`)).status,
      (await attempt(`Bearer ${await keys.token({ ...good, serviceurl: 'https://elsewhere.example/' })}`)).status,
    ]
    // A forged signature gives 500: the error of jsonwebtoken escapes the adapter.
    expect(statuses).toEqual([401, 500, 401, 401, 401])
    expect(bot.received).toHaveLength(heard)
  })

  test("the connector refuses a call without this bot's own token for it", async () => {
    const url = `${teams.serviceUrl}v3/conversations/${encodeURIComponent(personalChatOf(ann))}/activities`
    const call = (token?: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ type: 'message', text: 'let me in' }),
      }).then((r) => r.status)
    expect(await call()).toBe(401)
    expect(await call('nonsense')).toBe(401)
    expect(await call(await keys.botToken('https://graph.microsoft.com'))).toBe(401)
    expect(await call(await keys.token({ aud: 'https://api.botframework.com', appid: 'another-app' }))).toBe(401)
    expect(teams.messagesTo(ann).map((m) => m.text)).not.toContain('let me in')
    expect(await call(await keys.botToken())).toBe(201)
  })
})

describe('faults', () => {
  const sendTo = async (person: TeamsPerson, text: string) => {
    const answer = await fetch(`${teams.serviceUrl}v3/conversations/${encodeURIComponent(personalChatOf(person))}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await keys.botToken()}` },
      body: JSON.stringify({ type: 'message', text }),
    })
    return {
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      body: (await answer.json()) as { error?: { code: string } },
    }
  }

  test('every second send is throttled with the seconds to wait, twice and no more', async () => {
    await teams.install(ben)
    teams.faults.add({ with: 'throttled', retryAfterSeconds: 7, every: 2, times: 2, only: 'send' })
    const answers = []
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) answers.push(await sendTo(ben, text))
    teams.faults.clear()
    expect(answers.map((a) => a.status)).toEqual([201, 429, 201, 429, 201, 201])
    expect(answers[1]?.retryAfter).toBe('7')
    expect(
      teams
        .messagesTo(ben)
        .slice(-4)
        .map((m) => m.text),
    ).toEqual(['a', 'c', 'e', 'f'])
  })

  test('a 503 after the commit leaves the message on the screen', async () => {
    teams.faults.add({ with: 'unavailable-after-commit', conversation: personalChatOf(ben), times: 1 })
    expect((await sendTo(ben, 'it did arrive')).status).toBe(503)
    teams.faults.clear()
    expect(teams.messagesTo(ben).at(-1)?.text).toBe('it did arrive')
    expect(teams.calls().at(-1)).toMatchObject({ kind: 'send', status: 503, shown: true })
  })

  test('a cut connection after the commit leaves the message on the screen', async () => {
    teams.faults.add({ with: 'cut-after-commit', times: 1 })
    await expect(sendTo(ben, 'cut short')).rejects.toThrow('fetch failed')
    teams.faults.clear()
    expect(teams.messagesTo(ben).at(-1)?.text).toBe('cut short')
  })

  test('whoever blocked or removed the app cannot be reached until they are back', async () => {
    teams.faults.add({ with: 'blocked', times: 1 })
    expect(await sendTo(ben, 'x')).toMatchObject({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } })
    teams.faults.clear()
    await teams.uninstall(ben)
    expect(await sendTo(ben, 'y')).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } })
    await teams.install(ben)
    expect((await sendTo(ben, 'z')).status).toBe(201)
  })

  test('an update of a message that is not there answers so', async () => {
    const answer = await fetch(`${teams.serviceUrl}v3/conversations/${encodeURIComponent(personalChatOf(ben))}/activities/404`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await keys.botToken()}` },
      body: JSON.stringify({ type: 'message', text: 'late' }),
    })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ error: { code: 'ActivityNotFoundInConversation' } })
  })
})
