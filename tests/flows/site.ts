import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createLocalJWKSet } from 'jose'
import { pino } from 'pino'
import type { Command, Raise } from '../../bot/actions/command.ts'
import { namePolicyOfficer } from '../../bot/app/name-policy-officer.ts'
import { type App, setUp, startApp } from '../../bot/app.ts'
import { type Config, envToConfig, readEnv } from '../../bot/config.ts'
import type { Behaviour } from '../../local/graph/behaviour.ts'
import { APP_ID, type LocalPerson, type Microsoft365, startMicrosoft365, TENANT_ID } from '../../local/microsoft-365.ts'
import { createCallerCheck } from '../../local/teams/connector-token.ts'
import { startTeams, type Teams } from '../../local/teams/stand-in.ts'
import { takeStorage } from '../support/shared-storage.ts'
import { OFFICE, PEOPLE } from './office.ts'
import { seed } from './seed.ts'

export interface SiteOptions {
  /** The instant at which the office's clock starts; it then runs. A working Friday unless told. */
  at?: string
  actions?: Raise[]
  /** What stands in the record before the start; the small office of the flows unless told. */
  office?: readonly Command[]
  /** Made policy officer before the start, as `npm run setup` does it. */
  policyOfficer?: LocalPerson
  /** The tab may be opened in a plain browser, as whoever is chosen there. */
  chooser?: boolean
  behaviour?: Partial<Behaviour>
  /** Of the service, behind one address each in turn; two unless told, none where services run in processes of their own. */
  instances?: number
  /** Milliseconds before an answer is "kept". */
  patienceMs?: number
}

/** The whole product against the stand-ins, with authentication on, spoken to as people do. */
export interface Site extends AsyncDisposable {
  m365: Microsoft365
  teams: Teams
  /** The first instance. */
  app: App
  apps: readonly App[]
  /** `http://127.0.0.1:PORT` of the instance whose turn it is. */
  url: string
  config: Config
  /** Sends everything to one address, such as that of a service in a process of its own, asked for each time; undefined: to the instances in turn again. */
  route(url: string | (() => string) | undefined): void
  /** Sets the office's clock. */
  setClock(at: string): void
  /** The faults that the service logged. */
  faults: string[]
  /** Calls the tab's API as a person. */
  api(person: LocalPerson, path: string, body?: object): Promise<{ status: number; body: unknown }>
  /** Stops all instances and starts them again on the same lists and storage. */
  restart(): Promise<void>
}

/** Starts everything on free ports of this machine. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'actions-arising-'))
  const people = Object.values(PEOPLE)
  const m365 = await startMicrosoft365({
    folder,
    keep: false,
    storage: await takeStorage(),
    people,
    ...(options.behaviour ? { behaviour: options.behaviour } : {}),
  })
  const faults: string[] = []
  let offset = Date.parse(options.at ?? '2026-11-20T10:00:00Z') - Date.now()
  const clock = () => new Date(Date.now() + offset)
  const chosen = JSON.stringify(people.map(({ oid, name, upn }) => ({ oid, name, title: upn })))
  const chooser = options.chooser ? { DEMO_SIGN_IN_URL: m365.signIn.demoTokenUrl, DEMO_PEOPLE: chosen } : {}
  const config = envToConfig(readEnv({ ...m365.env('http://localhost', 0), ...chooser }))
  await setUp(config)
  await seed(config, [...(options.office ?? OFFICE), ...(options.actions ?? [])], clock)
  if (options.policyOfficer) await namePolicyOfficer(config, { who: options.policyOfficer.upn, name: undefined, clock })
  // Lists show a change only after a while: the office was there before the service starts.
  await pause(m365.graph.behaviour.lag)
  const logger = pino({ level: 'warn' }, { write: (line: string) => void faults.push(line) })
  const { instances = 2, patienceMs } = options
  const start = () =>
    Promise.all(
      Array.from({ length: instances }, () =>
        startApp(config, { clock, logger, tickMs: 0, refreshMs: 500, ...(patienceMs === undefined ? {} : { patienceMs }) }),
      ),
    )
  let apps = await start()
  let turn = 0
  let only: string | (() => string) | undefined
  const url = () => (typeof only === 'function' ? only() : only) ?? `http://127.0.0.1:${apps[turn++ % apps.length]!.port}`
  const teams = await startTeams({
    botUrl: () => `${url()}/api/messages`,
    sign: ({ serviceUrl }) => m365.signIn.signChannelToken({ serviceUrl, appId: APP_ID }),
    checkCaller: createCallerCheck({ keys: createLocalJWKSet(m365.signIn.graphTokens.keys), appId: APP_ID }),
    appId: APP_ID,
    tenantId: TENANT_ID,
    people,
  })
  return {
    m365,
    teams,
    get app() {
      return apps[0]!
    },
    get apps() {
      return apps
    },
    get url() {
      return url()
    },
    config,
    faults,
    route: (to) => {
      only = to
    },
    setClock: (at) => {
      offset = Date.parse(at) - Date.now()
    },
    async api(person, path, body) {
      const token = await m365.signIn.signTabToken(person)
      const answer = await fetch(`${url()}${path}`, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      })
      return { status: answer.status, body: await answer.json() }
    },
    async restart() {
      await Promise.all(apps.map((app) => app.close()))
      apps = await start()
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(apps.map((app) => app.close()))
      await teams.close()
      await m365.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
