import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet } from 'jose'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namePolicyOfficer } from '../../bot/app/name-policy-officer.ts'
import { type App, setUp, startApp } from '../../bot/app.ts'
import { envToConfig, readEnv } from '../../bot/config.ts'
import { APP_ID, type Microsoft365, startMicrosoft365, TENANT_ID } from '../../local/microsoft-365.ts'
import { createCallerCheck } from '../../local/teams/connector-token.ts'
import { type Gateway, startGateway } from '../../local/teams/gateway.ts'
import { type Playground, startPlayground } from '../../local/teams/playground.ts'
import type { TeamsPerson } from '../../local/teams/playground-config.ts'
import { takeStorage } from '../support/shared-storage.ts'
import { startBrowser } from './browser.ts'
import { openWindow, type PlaygroundWindow } from './playground-driver.ts'

const person = (number: number, name: string): TeamsPerson => ({
  oid: `30000000-0000-4000-8000-00000000000${number}`,
  name,
  upn: `${name.toLowerCase().replace(' ', '.')}@office.example`,
})
const [officer, owner, chair] = [person(1, 'Jo Farrow'), person(2, 'Morgan Vale'), person(3, 'Robin Marsh')]
const pictures = new URL('../../.local/pictures/', import.meta.url).pathname

let folder: string
let m365: Microsoft365
let app: App
let gateway: Gateway
let playgrounds: Playground[]
let browser: Browser
let officers: PlaygroundWindow
let owners: PlaygroundWindow

beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  folder = await mkdtemp(join(tmpdir(), 'set-up-'))
  m365 = await startMicrosoft365({ folder, keep: false, storage: await takeStorage(), people: [officer, owner, chair] })
  const config = envToConfig(readEnv({ ...m365.env('http://localhost', 0), LOG_LEVEL: 'warn' }))
  // A working Friday, whatever the machine's own day is.
  const offset = Date.parse('2026-11-20T10:00:00Z') - Date.now()
  const clock = () => new Date(Date.now() + offset)
  await setUp(config)
  await namePolicyOfficer(config, { who: officer.upn, name: undefined, clock })
  app = await startApp(config, { clock, tickMs: 0, refreshMs: 500 })
  gateway = await startGateway({
    botUrl: `http://127.0.0.1:${app.port}/api/messages`,
    sign: ({ serviceUrl }) => m365.signIn.signChannelToken({ serviceUrl, appId: APP_ID }),
    checkCaller: createCallerCheck({ keys: createLocalJWKSet(m365.signIn.graphTokens.keys), appId: APP_ID }),
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
  playgrounds = await Promise.all([openPlayground(officer, 56_231), openPlayground(owner, 56_232)])
  browser = await startBrowser()
  officers = await openWindow(browser, playgrounds[0]!.url)
  owners = await openWindow(browser, playgrounds[1]!.url)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await Promise.all((playgrounds ?? []).map((playground) => playground.close()))
  await gateway?.close()
  await app?.close()
  await m365?.close()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

async function openPlayground(person: TeamsPerson, port: number): Promise<Playground> {
  const { serviceUrl } = gateway
  const messagesUrl = gateway.doorFor(person)
  const made = await startPlayground({
    person,
    others: [officer, owner],
    port,
    messagesUrl,
    serviceUrl,
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
  gateway.connect(person, made.connectorUrl)
  return made
}

async function step(line: string, answer: string): Promise<void> {
  await officers.say(line)
  await officers.waitForReply(answer)
}

test('an empty office is set up in chat alone, and the owner gets the first reminder', async () => {
  await step('set up', 'Setting up: 2 steps to the first reminder.')
  await officers.picture(`${pictures}set-up-begin.png`)
  await step('board AA: Assurance & Accountability (A&A), monthly', 'Board made: Assurance & Accountability (A&A).')
  await step('post PCC: Police and Crime Commissioner (office), chair of AA', 'Post made: Police and Crime Commissioner (chair of AA).')
  await step('post CC: Chief Constable (force)', 'Next: Nobody holds CC')
  await step('appoint Robin Marsh to PCC', 'Robin Marsh holds PCC from Friday 20 November 2026.')

  await owners.say('hello')
  await owners.waitForReply('your name is on their list now')
  await step('appoint Morgan Vale to CC', 'Morgan Vale holds CC from Friday 20 November 2026.')
  await step('meeting AA 11 December 2026 10:30 performance at the Lantern Room', 'Meeting planned: A&A Performance')
  await step('meeting AA soon', 'Type it like this: meeting AA')
  await step('closed 24 December 2026', 'The office is closed on Thursday 24 December.')
  await officers.picture(`${pictures}set-up-steps.png`)
  await officers.go('Actions')
  await officers.post('digest here for AA')
  await officers.page.getByText('The weekly digest of AA is posted here from now on.').first().waitFor()
  await officers.go('Personal Chat')
  await step('set up', 'nothing that the first reminder needs is missing')
  await officers.picture(`${pictures}set-up-done.png`)

  await step('notes', 'Paste the notes')
  await officers.say('A&A Performance, 18 November 2026\n\nACTION: CC to share the plan for answering 101 calls by 24 November 2026.')
  await officers.waitForReply('I found 1 action')
  await officers.press('Confirm all', 'I found 1 action')
  await officers.waitForReply('Recorded as actions')
  await step('remind now', '1 reminder sent')
  const reminder = await owners.waitForReply('hare the plan for answering 101 calls')
  expect(await reminder.textContent()).toContain('AA-2026-001')
  await owners.picture(`${pictures}set-up-first-reminder.png`)
  const actions = m365.graph.items('Actions').map(({ fields }) => [fields.Ref, fields.LeadPost, fields.Status])
  expect(actions).toEqual([['AA-2026-001', 'CC', 'open']])
}, 180_000)
