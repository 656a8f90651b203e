import { createHash } from 'node:crypto'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTables } from '../../bot/azure/tables.ts'
import { APP_ID, type LocalPerson } from '../../local/microsoft-365.ts'
import type { TeamsMessage } from '../../local/teams/message-log.ts'
import { personalChatOf } from '../../local/teams/playground-config.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, newest, shownTo } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { owner, deputy, officer, clerk, chair, stranger } = PEOPLE
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555'
const OTHER_APP = '99999999-2222-4333-8444-555555555555'
const LISTS = ['Updates', 'Actions', 'Meetings', 'Posts', 'Holders', 'Boards', 'People', 'Settings']

let site: Site
let cards: Record<'action' | 'echo' | 'proposals' | 'bundle', TeamsMessage>
let inbox: Awaited<ReturnType<typeof openTables>>['inbox']
let before: string
let refused = 0

beforeAll(async () => {
  site = await startSite({
    actions: [action('Share the plan'), action('Review the case', { lead: 'DCC', due: { form: 'day', day: '2026-11-13' } })],
  })
  // Somebody without a post who writes for the first time is put down as known.
  await site.teams.say(stranger, 'hello')
  await site.teams.say(deputy, 'AA-2026-002')
  const one = await newest(site, deputy, 'Review the case')
  await site.teams.say(officer, 'remind now')
  const bundle = await newest(site, deputy, '1 action for A/DCC')
  await site.teams.say(deputy, '20% AA-2026-002')
  const echo = await newest(site, deputy, 'AA-2026-002: Progress: 20%')
  await site.teams.say(officer, 'notes')
  await site.teams.say(officer, 'Date: Friday 30th October 2026\n\nACTION: CC to share the crimson list with the PCC by 9 December 2026.\n')
  // The first channel in which a policy officer writes becomes the digest's; that is no part of what is tried below.
  await site.teams.say(officer, 'help', { in: 'channel' })
  inbox = (await openTables(site.config.storage)).inbox
  cards = { action: one, bundle, echo, proposals: await newest(site, officer, 'crimson') }
  before = await everything()
})
afterAll(() => site[Symbol.asyncDispose]())
/** Whatever was tried: neither a list nor the inbox has a trace of it. */
afterEach(async () => expect(await everything()).toBe(before))

/** A mark of all rows of all lists, and of all that is in the inbox. */
async function everything(): Promise<string> {
  const lists = LISTS.map((list) => site.m365.graph.items(list).map((row) => [row.id, row.fields]))
  const rows: unknown[] = []
  for await (const row of inbox.listEntities()) rows.push(row)
  return createHash('sha256')
    .update(JSON.stringify([lists, rows]))
    .digest('hex')
}

type Kind = 'forged' | 'expired' | 'borrowed' | 'foreign'
type Sign = () => Promise<string>

const person = (wish: Partial<Parameters<Site['m365']['signIn']['signTabToken']>[0]> = {}) =>
  site.m365.signIn.signTabToken({ ...owner, ...wish })
const channel = (wish: Partial<Parameters<Site['m365']['signIn']['signChannelToken']>[0]> = {}) =>
  site.m365.signIn.signChannelToken({ appId: APP_ID, serviceUrl: site.teams.serviceUrl, ...wish })
const application = (audience: string) => site.m365.signIn.signAppToken({ audience, appId: APP_ID, roles: [] })

const partsOf = (token: string) =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>)
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const unsigned = (token: string) => new UnsecuredJWT(partsOf(token)[1]).encode()
const changedSignature = (token: string) => token.replace(/\.([^.])([^.]*)$/, (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${rest}`)
const changedClaims = (token: string, claims: object) => {
  const [head = {}, body] = partsOf(token)
  return `${encoded(head)}.${encoded({ ...body, ...claims })}.${token.split('.')[2]}`
}
async function signedBySomebodyElse(token: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256')
  const [head, body] = partsOf(token)
  return new SignJWT(body).setProtectedHeader(head as { alg: string }).sign(privateKey)
}
function signedWithASharedSecret(token: string): Promise<string> {
  const [head, body] = partsOf(token)
  return new SignJWT(body).setProtectedHeader({ ...head, alg: 'HS256' }).sign(Buffer.alloc(32, 7))
}

const AT_TEAMS: [Kind, string, Sign][] = [
  ['forged', 'that is rubbish', async () => 'rubbish.rubbish.rubbish'],
  ['forged', 'with a changed signature', async () => changedSignature(await channel())],
  ['forged', 'with changed claims', async () => changedClaims(await channel({ appId: OTHER_APP }), { aud: APP_ID })],
  ['forged', 'that somebody else signed', async () => signedBySomebodyElse(await channel())],
  ['forged', 'signed with a shared secret', async () => signedWithASharedSecret(await channel())],
  ['forged', 'without any signature (alg none)', async () => unsigned(await channel())],
  ['expired', 'that has run out', () => channel({ expiresIn: -900 })],
  ['expired', 'that does not hold yet', () => channel({ startsIn: 900 })],
  ['borrowed', 'made for another app', () => channel({ appId: OTHER_APP })],
  ['borrowed', 'made for another service address', () => channel({ serviceUrl: 'https://elsewhere.example/' })],
  ['borrowed', 'made for a person’s tab', () => person()],
  ['borrowed', 'made for this app to call Graph', () => application('https://graph.microsoft.com')],
  ['borrowed', 'made for this app to call Teams', () => application('https://api.botframework.com')],
  ['borrowed', 'made for this app to call itself', () => application(APP_ID)],
  ['foreign', 'of another issuer', () => channel({ issuer: `https://sts.windows.net/${OTHER_TENANT}/` })],
]

const AT_THE_TAB: [Kind, string, Sign, string][] = [
  ['forged', 'that is rubbish', async () => 'rubbish', 'malformed'],
  ['forged', 'with a changed signature', async () => changedSignature(await person()), 'forged'],
  ['forged', 'with somebody else’s object id put in', async () => changedClaims(await person(), { oid: chair.oid }), 'forged'],
  ['forged', 'that somebody else signed', async () => signedBySomebodyElse(await person()), 'forged'],
  ['forged', 'signed with a shared secret', async () => signedWithASharedSecret(await person()), 'malformed'],
  ['forged', 'without any signature (alg none)', async () => unsigned(await person()), 'malformed'],
  ['expired', 'that has run out', () => person({ expiresIn: -900 }), 'expired'],
  ['expired', 'that does not hold yet', () => person({ startsIn: 900 }), 'not-yet'],
  ['borrowed', 'made for another app', () => person({ aud: OTHER_APP }), 'other-app'],
  ['borrowed', 'made for this app at another address', () => person({ aud: `api://elsewhere.example/botid-${APP_ID}` }), 'other-app'],
  ['borrowed', 'made for Graph', () => person({ aud: 'https://graph.microsoft.com' }), 'other-app'],
  ['borrowed', 'made for another purpose', () => person({ scp: 'User.Read' }), 'not-for-a-person'],
  ['borrowed', 'of an application, not of a person', () => application(APP_ID), 'not-for-a-person'],
  ['borrowed', 'made for Teams’ door', () => channel(), 'forged'],
  ['foreign', 'of another tenant', () => person({ tid: OTHER_TENANT }), 'other-tenant'],
]

const PAGES: [string, 'GET' | 'POST'][] = [
  ['/api/me', 'GET'],
  ['/api/tracker', 'GET'],
  ['/api/actions/AA-2026-001', 'GET'],
  ['/api/events', 'GET'],
  ['/api/export.xlsx', 'GET'],
  ['/api/actions/AA-2026-001/commands', 'POST'],
  ['/api/imports?name=a.csv&board=AA', 'POST'],
]

describe('at Teams’ door', () => {
  test.each(AT_TEAMS)('a token that is %s (%s) is answered 401 in neutral words', async (_kind, _what, sign) => {
    const calls = site.teams.calls().length
    const answer = await site.teams.post(owner, { text: '50% AA-2026-001' }, { authorization: `Bearer ${await sign()}` })
    expect(answer).toEqual({
      activityId: expect.any(String),
      status: 401,
      body: { code: 'unauthorised', says: 'The token of this request is not valid.' },
    })
    expect(site.teams.calls()).toHaveLength(calls)
    refused++
  })

  test.each<string | null>([null, 'Bearer ', 'Basic YWRtaW46YWRtaW4='])('a header of %j is answered 401', async (authorization) => {
    expect((await site.teams.post(owner, { text: '50% AA-2026-001' }, { authorization })).status).toBe(401)
  })

  test.each([
    ['whose person is of another tenant', { channelData: { tenant: { id: OTHER_TENANT } } }],
    ['that names no tenant', { channelData: { tenant: undefined }, conversation: { id: personalChatOf(owner) } }],
    ['that names no service address', { serviceUrl: '' }],
  ])('a true token with an activity %s is passed over in silence', async (_, foreign) => {
    const calls = site.teams.calls().length
    for (const text of ['50% AA-2026-001', 'my actions', 'help'])
      expect((await site.teams.post(owner, { text, ...foreign })).status).toBe(200)
    expect(site.teams.calls()).toHaveLength(calls)
    refused++
  })
})

describe('at the tab’s door', () => {
  test.each(AT_THE_TAB)('a token that is %s (%s) opens no page', async (_kind, _what, sign, code) => {
    const authorization = `Bearer ${await sign()}`
    for (const [path, method] of PAGES) {
      const answer = await fetch(`${site.url}${path}`, { method, headers: { authorization } })
      expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([path, 401, code])
    }
    refused++
  })

  test('no token opens no page', async () => {
    for (const [path, method] of PAGES) {
      const answer = await fetch(`${site.url}${path}`, { method })
      expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([path, 401, 'missing'])
    }
  })
})

type CardName = keyof typeof cards
const BUTTONS: Record<CardName, string[]> = {
  action: ['answer'],
  bundle: ['answer'],
  echo: ['undo'],
  proposals: ['confirm-all', 'confirm-ticked', 'edit-proposal', 'drop-proposal'],
}
/** What somebody would have to fill in for each of the buttons to do something. */
const FILLED = { what: 'done', ref: 'AA-2026-002', words: 'It is finished.', percent: '', number: '1', tick1: 'true' }
const dataOf = (name: CardName, kind: string) => {
  const own = kind === 'drop-proposal' ? { ...inputsOf(cards[name], 'edit-proposal'), kind } : inputsOf(cards[name], kind)
  return { ...FILLED, ...own }
}
const OTHERS: Record<CardName, LocalPerson[]> = {
  action: [owner, officer, clerk, chair, stranger],
  bundle: [owner, officer, clerk, chair, stranger],
  echo: [owner, officer, clerk, chair, stranger],
  proposals: [owner, deputy, clerk, chair, stranger],
}
const presses = (Object.keys(BUTTONS) as CardName[]).flatMap((name) => BUTTONS[name].map((kind) => [name, kind] as const))

describe('another person’s card', () => {
  test.each(presses.flatMap(([name, kind]) => OTHERS[name].map((who) => [name, kind, who.name, who] as const)))(
    'the %s card: “%s” pressed by %s is refused in a sentence',
    async (name, kind, _, who) => {
      const press = () => site.teams.press(who, cards[name].id, dataOf(name, kind))
      expect(await shownTo(site, who, press)).toContain('That card was sent to somebody else, so your press was not recorded.')
      refused++
    },
  )

  test.each(presses)('the %s card with a made-up number: “%s” is refused to its own receiver', async (name, kind) => {
    const receiver = name === 'proposals' ? officer : deputy
    const press = () => site.teams.press(receiver, cards[name].id, { ...dataOf(name, kind), card: 'card.made.up' })
    expect(await shownTo(site, receiver, press)).toContain('That card was sent to somebody else')
    refused++
  })
})

describe('a card of another conversation', () => {
  test.each(presses.flatMap(([name, kind]) => (['group', 'channel'] as const).map((place) => [name, kind, place] as const)))(
    'the %s card: “%s” pressed in the %s is refused, even to its own receiver',
    async (name, kind, place) => {
      const receiver = name === 'proposals' ? officer : deputy
      const press = () => site.teams.press(receiver, cards[name].id, dataOf(name, kind), { in: place })
      expect(await shownTo(site, place, press)).toContain('only in a chat with you alone')
      refused++
    },
  )

  test.each(presses)('the data of the %s card (“%s”) on another message is out of date', async (name, kind) => {
    const receiver = name === 'proposals' ? officer : deputy
    const press = () => site.teams.press(receiver, 'another-message', dataOf(name, kind))
    expect(await shownTo(site, receiver, press)).toContain('That card is out of date, and nothing was recorded.')
    refused++
  })

  test.each(['webchat', 'emulator', 'directline'])('a press that comes by “%s”, not by Teams, reaches nothing', async (channelId) => {
    const calls = site.teams.calls().length
    const answer = await site.teams.post(deputy, { channelId, replyToId: cards.action.id, value: dataOf('action', 'answer') })
    expect([200, 401]).toContain(answer.status)
    expect(site.teams.calls()).toHaveLength(calls)
    refused++
  })
})

test('all of them were refused, nothing was written by any, and none was a fault of the service', () => {
  const pressed = presses.reduce((sum, [name]) => sum + OTHERS[name].length + 4, 0)
  expect(refused).toBe(AT_TEAMS.length + 3 + AT_THE_TAB.length + pressed + 3)
  expect(site.faults.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([])
  process.stdout.write(`${refused} forged, expired, borrowed or foreign tokens and cards refused\n`)
})
