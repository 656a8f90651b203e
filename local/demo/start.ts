import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createLocalJWKSet } from 'jose'
import { build } from 'vite'
import { setUp } from '../../bot/app.ts'
import { type Day, dayAt, parseDay } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import { envToConfig, readEnv } from '../../bot/config.ts'
import { APP_ID, type Microsoft365, startMicrosoft365, TENANT_ID } from '../microsoft-365.ts'
import { PEOPLE, type PersonKey, WINDOWS } from '../people.ts'
import { loadSample } from '../sample/load.ts'
import { sampleNotes } from '../sample/notes.ts'
import { createCallerCheck } from '../teams/connector-token.ts'
import { type Gateway, startGateway } from '../teams/gateway.ts'
import { type Playground, startPlayground } from '../teams/playground.ts'
import { PLACES } from '../teams/playground-config.ts'
import { claimFolder, refuseWhileRunning } from './claim.ts'
import { demoPeople } from './people.ts'
import { readIfThere } from './read-if-there.ts'
import { startService } from './service.ts'
import { findSuggestions, type Suggestions } from './suggestions.ts'

export interface DemoOptions {
  /** Forget what an earlier demonstration left. */
  fresh: boolean
  say: (line: string) => void
  /** Where data are kept; `.local/` in the project unless told. */
  folder?: string
}

export interface Demo {
  windows: { person: PersonKey; url: string }[]
  trackerUrl: string
  listsUrl: string
  notesFile: string
  today: Day
  /** The day from which the sample's dates count: that of its loading. */
  sampleDay: Day
  /** The data of an earlier demonstration were there. */
  wasKept: boolean
  workingToday: boolean
  suggestions: Suggestions
  m365: Microsoft365
  gateway: Gateway
  /** Of every process that was started. */
  pids: number[]
  close(): Promise<void>
}

const FOLDER = fileURLToPath(new URL('../../.local/', import.meta.url))
const FIRST_PORT = 56_150

/** Starts Microsoft 365's stand-ins, the service and a window a person, with authentication on, and loads the sample office. */
export async function startDemo({ fresh, say, folder = FOLDER }: DemoOptions): Promise<Demo> {
  await refuseWhileRunning(folder)
  if (fresh) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const release = await claimFolder(folder)
  const today = dayAt(new Date())
  say('Building the tab, starting SharePoint, sign-in and storage …')
  const [m365] = await Promise.all([startMicrosoft365({ folder, keep: true, people: Object.values(PEOPLE) }), buildTab()])
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { wasKept, sampleDay } = await fillLists(m365, { url, folder, today })
  const gateway = await openGateway(m365, port)
  say('Starting the service and three Teams windows …')
  const log = (line: string) => void appendFile(join(folder, 'service.log'), line)
  const people = JSON.stringify(demoPeople(m365.graph, today))
  const env = { ...m365.env(url, port), DEMO_SIGN_IN_URL: m365.signIn.demoTokenUrl, DEMO_PEOPLE: people }
  const [service, windows] = await Promise.all([startService(env, { certFile: m365.certificate.certFile, log }), openWindows(gateway)])
  await introduce(gateway)
  return {
    windows: windows.map(({ person, playground }) => ({ person, url: playground.url })),
    trackerUrl: url,
    listsUrl: m365.graph.viewUrl,
    notesFile: await writeNotes(folder, sampleDay),
    today,
    sampleDay,
    wasKept,
    workingToday: createWorkingDays().isWorking(today),
    suggestions: findSuggestions(m365.graph),
    m365,
    gateway,
    pids: [service.pid, ...windows.map(({ playground }) => playground.pid)],
    async close() {
      await Promise.all([service.close(), ...windows.map(({ playground }) => playground.close())])
      await gateway.close()
      await m365.close()
      await release()
    },
  }
}

/** What was built before stays until then, for a window that is still open on it. */
async function buildTab(): Promise<void> {
  const configFile = fileURLToPath(new URL('../../tab/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error', build: { emptyOutDir: false } })
}

async function fillLists(
  m365: Microsoft365,
  { url, folder, today }: { url: string; folder: string; today: Day },
): Promise<{ wasKept: boolean; sampleDay: Day }> {
  await setUp(envToConfig(readEnv({ ...m365.env(url, 0) })))
  const written = await loadSample(m365.graph, today)
  const file = join(folder, 'sample-day.txt')
  if (written.length === 0) return { wasKept: true, sampleDay: parseDay(await readIfThere(file)) ?? today }
  await writeFile(file, today)
  // The lists show what was written only after their lag; the service must find it there.
  await pause(m365.graph.behaviour.lag)
  return { wasKept: false, sampleDay: today }
}

function openGateway(m365: Microsoft365, port: number): Promise<Gateway> {
  return startGateway({
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    sign: ({ serviceUrl }) => m365.signIn.signChannelToken({ serviceUrl, appId: APP_ID }),
    checkCaller: createCallerCheck({ keys: createLocalJWKSet(m365.signIn.graphTokens.keys), appId: APP_ID }),
    appId: APP_ID,
    tenantId: TENANT_ID,
  })
}

async function openWindows(gateway: Gateway): Promise<{ person: PersonKey; playground: Playground }[]> {
  return Promise.all(
    WINDOWS.map(async (key, place) => {
      const person = PEOPLE[key]
      const others = WINDOWS.filter((other) => other !== key).map((other) => PEOPLE[other])
      const playground = await startPlayground({
        person,
        others,
        port: FIRST_PORT + place,
        messagesUrl: gateway.doorFor(person),
        serviceUrl: gateway.serviceUrl,
        appId: APP_ID,
        tenantId: TENANT_ID,
      })
      gateway.connect(person, playground.connectorUrl)
      return { person: key, playground }
    }),
  )
}

/** What Teams says when the app is installed for each of them, and in the team's channel. */
async function introduce(gateway: Gateway): Promise<void> {
  for (const key of WINDOWS) await gateway.post(PEOPLE[key], { type: 'installationUpdate', action: 'add' })
  const channel = { id: PLACES.channel.id, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID }
  await gateway.post(PEOPLE.spo, { type: 'installationUpdate', action: 'add', conversation: channel })
}

/** Their days are those of the sample's meetings. */
async function writeNotes(folder: string, sampleDay: Day): Promise<string> {
  const all = await sampleNotes(sampleDay)
  const notes = all.find(({ name }) => name === 'thematic')
  const file = join(folder, 'notes-to-paste.txt')
  await writeFile(file, notes?.text ?? '')
  return file
}

/** A port that is free now; the service needs to know its own before it starts. */
function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.once('error', reject)
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
  })
  return promise
}
