import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gateway, startGateway } from '../../local/teams/gateway.ts'
import { type Playground, startPlayground } from '../../local/teams/playground.ts'
import { PLACES, personalChatOf, type TeamsPerson } from '../../local/teams/playground-config.ts'
import { APP_ID, createKeys, startEchoBot, TENANT_ID } from '../local/echo-bot.ts'
import { startBrowser } from './browser.ts'
import { openWindow, type PlaygroundWindow } from './playground-driver.ts'

const ann: TeamsPerson = { oid: '20000000-0000-4000-8000-000000000001', name: 'Ann Example', upn: 'ann@office.example' }
const ben: TeamsPerson = { oid: '20000000-0000-4000-8000-000000000002', name: 'Ben Example', upn: 'ben@office.example' }
const pictures = new URL('../../.local/pictures/', import.meta.url).pathname

let bot: Awaited<ReturnType<typeof startEchoBot>>
let gateway: Gateway
let playgrounds: Playground[]
let browser: Browser
let anns: PlaygroundWindow
let bens: PlaygroundWindow

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  const keys = await createKeys()
  bot = await startEchoBot(keys)
  gateway = await startGateway({
    botUrl: bot.messagesUrl,
    sign: keys.sign,
    checkCaller: keys.checkCaller,
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
  const start = async (person: TeamsPerson, port: number) => {
    const { serviceUrl } = gateway
    const messagesUrl = gateway.doorFor(person)
    const made = await startPlayground({ person, others: [ann, ben], port, messagesUrl, serviceUrl, appId: APP_ID, tenantId: TENANT_ID })
    gateway.connect(person, made.connectorUrl)
    return made
  }
  playgrounds = await Promise.all([start(ann, 56211), start(ben, 56212)])
  browser = await startBrowser()
  anns = await openWindow(browser, playgrounds[0]!.url)
  bens = await openWindow(browser, playgrounds[1]!.url)
})

afterAll(async () => {
  await browser?.close()
  await Promise.all((playgrounds ?? []).map((p) => p.close()))
  await gateway?.close()
  await bot?.close()
})

test('what a person types reaches the bot as that person, and the reply comes to that window alone', async () => {
  await anns.say('hello from the window')
  await anns.waitForReply('echo: hello from the window')
  expect(bot.received.at(-1)).toMatchObject({ from: ann.oid, conversation: personalChatOf(ann), text: 'hello from the window' })
  expect(await bens.replies()).toEqual([])
})

test('pasted lines stay lines', async () => {
  await anns.say('Notes of Monday\n\nAction: CC to report back\nAction: DCC to write')
  await anns.waitForReply('DCC to write')
  expect(bot.received.at(-1)?.text).toBe('Notes of Monday\n\nAction: CC to report back\nAction: DCC to write')
})

test('a press on a card sends its fields and the card changes in place', async () => {
  await bens.say('card')
  await bens.waitForReply('Anything to say?')
  await bens.fill('Your update', 'half way there')
  await bens.press('Record update')
  await bens.waitForReply('"said":"half way there"')
  expect(await bens.page.locator('.ac-adaptiveCard').count()).toBe(1)
  await bens.picture(`${pictures}playground-card.png`)
})

test('an unasked message reaches the window of its person alone', async () => {
  await bot.proactive(personalChatOf(ben), 'three actions are due')
  await bens.waitForReply('three actions are due')
  expect((await anns.replies()).join()).not.toContain('three actions are due')
})

test('a mention in the channel is answered in its thread, and a post of the bot stands in both windows', async () => {
  await anns.go('Actions')
  await anns.post('who are you?')
  await anns.page.getByText('echo: who are you?').first().waitFor()
  expect(bot.received.at(-1)?.conversation).toMatch(new RegExp(`^${PLACES.channel.id};messageid=`))
  await bot.proactive(PLACES.channel.id, 'digest of the week')
  await anns.page.getByText('digest of the week').first().waitFor()
  await bens.go('Actions')
  await bens.page.getByText('digest of the week').first().waitFor()
  await anns.picture(`${pictures}playground-channel.png`)
})
