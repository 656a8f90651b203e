import { createLocalJWKSet } from 'jose'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLedger } from '../../bot/azure/ledger.ts'
import { openTables } from '../../bot/azure/tables.ts'
import { APP_ID, type LocalPerson, TENANT_ID } from '../../local/microsoft-365.ts'
import { createCallerCheck } from '../../local/teams/connector-token.ts'
import { type Gateway, startGateway } from '../../local/teams/gateway.ts'
import { type Playground, startPlayground } from '../../local/teams/playground.ts'
import { action, PEOPLE } from '../flows/office.ts'
import { logOf, rowOf } from '../flows/reading.ts'
import { type Site, startSite } from '../flows/site.ts'
import { startBrowser } from './browser.ts'
import { openWindow, type PlaygroundWindow } from './playground-driver.ts'

const { owner, deputy } = PEOPLE
const pictures = new URL('../../.local/pictures/', import.meta.url).pathname
const ACTIONS = [
  action('Share the harbour plan'),
  action('Publish the orchard figures'),
  action('Settle the quarry rota'),
  action('Tidy the bramble store'),
  action('Write the willow letter', { supporting: ['DCC'] }),
  action('Review the lantern case'),
  action('Rebuild the meadow unit'),
  action('Clear the thicket path'),
]

let site: Site
let gateway: Gateway
let playgrounds: Playground[]
let browser: Browser
let owners: PlaygroundWindow
let deputies: PlaygroundWindow

beforeAll(async () => {
  site = await startSite({ actions: ACTIONS })
  const { signIn } = site.m365
  gateway = await startGateway({
    botUrl: () => `${site.url}/api/messages`,
    sign: ({ serviceUrl }) => signIn.signChannelToken({ serviceUrl, appId: APP_ID }),
    checkCaller: createCallerCheck({ keys: createLocalJWKSet(signIn.graphTokens.keys), appId: APP_ID }),
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
  playgrounds = await Promise.all([openPlayground(owner, 56_261), openPlayground(deputy, 56_262)])
  browser = await startBrowser()
  owners = await openWindow(browser, playgrounds[0]!.url)
  deputies = await openWindow(browser, playgrounds[1]!.url)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await Promise.all((playgrounds ?? []).map((playground) => playground.close()))
  await gateway?.close()
  await site?.[Symbol.asyncDispose]()
}, 60_000)

async function openPlayground(person: LocalPerson, port: number): Promise<Playground> {
  const { serviceUrl } = gateway
  const messagesUrl = gateway.doorFor(person)
  const others = Object.values(PEOPLE)
  const made = await startPlayground({ person, others, port, messagesUrl, serviceUrl, appId: APP_ID, tenantId: TENANT_ID })
  gateway.connect(person, made.connectorUrl)
  return made
}

/** Says something in a window, and waits for what the bot says to it. */
async function tell(window: PlaygroundWindow, text: string, answer: string | RegExp): Promise<void> {
  await window.say(text)
  await window.waitForReply(answer)
}

const kinds = (ref: string) => logOf(site, ref).map(({ Kind }) => Kind)
const entries = () => site.m365.graph.items('Updates').length

test('several actions are answered in one reply, each with its own', async () => {
  await tell(owners, 'my actions', 'Your actions: 8')
  const reply = '1 is done, 2 is half done and 3 needs until 18 December because the printer is late'
  await tell(owners, reply, 'AA-2026-003: Asked for another date: Friday 18 December.')
  const echo = await owners.waitForReply('AA-2026-002: Progress: 50%.')
  expect(await echo.textContent()).toContain('AA-2026-001: Reported done, for the chair to discharge.')
  expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'reported-done', LastUpdate: reply })
  expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'open', Progress: 50 })
  expect(rowOf(site, 'AA-2026-003')).toMatchObject({ Status: 'open', DueDay: '2026-11-25' })
  expect(kinds('AA-2026-003')).toEqual(['raised', 'date-asked'])
})

test('what is not clear is asked, and the answer is recorded with the words that were said first', async () => {
  const before = entries()
  await tell(owners, '80% there', 'Which action is "80% there" about? Nothing was recorded yet.')
  expect(entries()).toBe(before)
  await tell(owners, '2', 'AA-2026-002: Progress: 80%.')
  expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Progress: 80, LastUpdate: '80% there' })
})

test('undo takes back the whole of an answer', async () => {
  await tell(owners, 'AA-2026-004 is 30% done, blocked: no store key', 'AA-2026-004: Blocked.')
  expect(rowOf(site, 'AA-2026-004')).toMatchObject({ Progress: 30 })
  await tell(owners, 'undo', 'AA-2026-004: Your last answer (entries 2 to 3) is taken back, all of it.')
  expect(rowOf(site, 'AA-2026-004')?.Progress ?? null).toBeNull()
  expect(rowOf(site, 'AA-2026-004')?.Flags ?? '').toBe('')
  expect(kinds('AA-2026-004')).toEqual(['raised', 'progressed', 'flagged', 'undone'])
})

test('a ref that does not exist is said to be unknown, and nothing is recorded', async () => {
  const before = entries()
  await tell(owners, 'done AA-2026-099', /I know no action .*099.* that you can see\. Nothing was recorded\./i)
  expect(entries()).toBe(before)
})

test('pasted code is no answer, records nothing, and runs nowhere', async () => {
  const before = entries()
  const dialogs: string[] = []
  owners.page.on('dialog', (dialog) => void dialogs.push(dialog.message()))
  const paste = `'; DROP TABLE actions; --\n<script>alert('done')</script>\n<img src=x onerror=alert(1)>\n{{7*7}} \${process.env}\n=HYPERLINK("http://x.example","AA-2026-006 done")`
  await tell(owners, paste, 'I did not understand that, and nothing was recorded.')
  expect([entries(), dialogs]).toEqual([before, []])
  expect(rowOf(site, 'AA-2026-006')).toMatchObject({ Status: 'open' })
})

test('Welsh is answered in both languages, and never taken for a completion', async () => {
  const before = entries()
  await tell(owners, 'Mae AA-2026-006 wedi ei gwblhau, diolch yn fawr', 'Dim ond Saesneg y gallaf ei ddarllen hyd yma')
  await owners.waitForReply('I can read only English so far, and nothing was recorded.')
  expect(entries()).toBe(before)
  expect(rowOf(site, 'AA-2026-006')).toMatchObject({ Status: 'open' })
})

test('two people answer about one action at once, and both stand in its record', async () => {
  await Promise.all([
    tell(owners, 'AA-2026-005 is 41% done', 'AA-2026-005: Progress: 41%.'),
    tell(deputies, 'AA-2026-005 is 61% done', 'AA-2026-005: Progress: 61%.'),
  ])
  const said = logOf(site, 'AA-2026-005').slice(1)
  expect(Object.fromEntries(said.map(({ ByPost, Words }) => [ByPost, Words]))).toEqual({
    CC: 'AA-2026-005 is 41% done',
    DCC: 'AA-2026-005 is 61% done',
  })
  expect(said.map(({ Seq }) => Seq)).toEqual([2, 3])
  expect(rowOf(site, 'AA-2026-005')).toMatchObject({ LastUpdate: said[1]?.Words })
})

test('a question is still open when the service has been started again in between', async () => {
  await tell(owners, 'AA-2026-006 needs until 11 December', 'Your request for another date for AA-2026-006 is recorded. Why is it needed?')
  await site.restart()
  const before = kinds('AA-2026-006').length
  await owners.say('The lantern is with the supplier')
  await expect.poll(() => kinds('AA-2026-006').length, { timeout: 20_000 }).toBe(before + 1)
  await owners.waitForReply(/AA-2026-006: Asked for another date: Friday 11 December\.(?! Reason)/)
  expect(logOf(site, 'AA-2026-006').at(-1)).toMatchObject({ Kind: 'date-asked', Words: 'The lantern is with the supplier', ByPost: 'CC' })
})

test('a reply that quotes a card is about the action of that card', async () => {
  await tell(owners, 'AA-2026-008', 'Clear the thicket path')
  await tell(owners, 'AA-2026-007', 'Rebuild the meadow unit')
  const rows = await createLedger({ table: (await openTables(site.config.storage)).ledger }).lastTo(`person:${owner.oid}`, 5)
  const id = rows.find(({ refs }) => refs.join() === 'AA-2026-008')?.activityId
  const quoted = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${id}"><p itemprop="preview">AA-2026-008</p></blockquote>`
  const attachments = [{ contentType: 'text/html', content: `${quoted}<p>45% there</p>` }]
  expect(await gateway.post(owner, { text: '45% there', attachments })).toMatchObject({ status: 200 })
  await owners.waitForReply('AA-2026-008: Progress: 45%.')
  expect(rowOf(site, 'AA-2026-008')).toMatchObject({ Progress: 45, LastUpdate: '45% there' })
  expect(kinds('AA-2026-007')).toEqual(['raised'])
})

test('an edited message changes what it recorded', async () => {
  const id = 'a-message-of-the-owner'
  await gateway.post(owner, { id, text: 'AA-2026-007 is 20% done' })
  await owners.waitForReply('AA-2026-007: Progress: 20%.')
  await gateway.post(owner, { type: 'messageUpdate', id, text: 'AA-2026-007 is 25% done', channelData: { eventType: 'editMessage' } })
  const told = await owners.waitForReply('AA-2026-007: Progress: 25%.')
  await owners.picture(`${pictures}conversation-edited.png`)
  expect(await told.textContent()).toContain('You changed your message, so what it recorded for AA-2026-007 is taken back.')
  expect(kinds('AA-2026-007')).toEqual(['raised', 'progressed', 'undone', 'progressed'])
  expect(rowOf(site, 'AA-2026-007')).toMatchObject({ Progress: 25, LastUpdate: 'AA-2026-007 is 25% done' })
  expect(site.faults).toEqual([])
})
