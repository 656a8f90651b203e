import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Logger, pino } from 'pino'
import { createCommands } from './actions/commands.ts'
import type { CommandDeps } from './actions/recording.ts'
import { createServer } from './api/server.ts'
import { forPapers } from './app/for-papers.ts'
import { openStores } from './app/stores.ts'
import { tokenSettings } from './app/token-settings.ts'
import { createTokenSource } from './auth/graph-token.ts'
import { createTabTokenCheck } from './auth/tab-token.ts'
import { createSnapshotKeep } from './azure/snapshot-keep.ts'
import type { Config } from './config.ts'
import { createDelivery } from './delivery/deliver.ts'
import { createHandOffers } from './delivery/hand-offers.ts'
import { createInbox } from './delivery/inbox.ts'
import { keepTime } from './delivery/keep-time.ts'
import { createRuns } from './delivery/runs.ts'
import { createFindUnreached } from './delivery/unreached.ts'
import { describeFault } from './errors.ts'
import { createFromMessages } from './minutes/from-messages.ts'
import { createNotebook } from './minutes/notebook.ts'
import { createClosures } from './reminders/closures.ts'
import { openDirectory } from './sharepoint/directory.ts'
import { createFiles } from './sharepoint/files.ts'
import { openSite } from './sharepoint/record.ts'
import { type SetupReport, setUpLists } from './sharepoint/setup.ts'
import { type RecordReport, verifyRecord } from './sharepoint/verify.ts'
import { createImports } from './sheets/imports.ts'
import { createChannel } from './teams/channel.ts'
import type { Desk } from './teams/desk.ts'
import { createDrawing } from './teams/draw.ts'
import { createLateNotice } from './teams/late-notice.ts'
import { createLettingGo } from './teams/let-go.ts'
import { createMessenger } from './teams/messenger.ts'
import { createMessages } from './teams/teams.ts'
import { sayHandEditReason } from './words/hand-edits.ts'
import { sayFinding, sayVerified } from './words/verify.ts'

export interface App {
  /** The port it listens on. */
  port: number
  /** Runs what is due by the clock; the service calls it each minute by itself. */
  tick(): Promise<'ran' | 'nothing'>
  close(): Promise<void>
}

/** What a start may be given in the place of the machine's own. */
export interface Overrides {
  clock?: () => Date
  logger?: Logger
  /** Milliseconds between two looks at the clock; 0: never by itself. */
  tickMs?: number
  /** Milliseconds before an answer is "kept". */
  patienceMs?: number
  /** How often the log is asked for what others have appended. */
  refreshMs?: number
  tabFolder?: string
  /** The most commands that an import gives a minute. */
  importPace?: number
}

const TICK_MS = 60_000
/** How soon a change made at another instance is known here. */
const POLL_MS = 1_000

/** Joins all parts by hand and starts the service. Throws AppError `store-not-ready` when SharePoint lacks what the record needs. */
export async function startApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? (() => new Date())
  const logger = overrides.logger ?? createLogger(config)
  const report = (fault: unknown, what: string) => logger.error({ ...describeFault(fault), what }, 'a turn failed')
  const parts = await openParts(config, { ...overrides, clock, logger, report })
  const { desk, directory, inbox, record, runs, imports, mending, letGo } = parts
  const server = createServer({
    record,
    inbox,
    imports,
    ...forTheTab(desk),
    directory,
    checkToken: tabTokenCheck(config),
    clock,
    messages: createMessages({ ...parts, tenantIds: new Set(config.tenantIds), report }),
    tabFolder: overrides.tabFolder ?? fileURLToPath(new URL('../tab/dist', import.meta.url)),
    log: { error: (details, message) => logger.error(details, message) },
    ...(config.demoSignIn ? { demoSignIn: config.demoSignIn } : {}),
  })
  const port = await server.listen(config.port, config.host)
  const timers = [
    keepTime(runs.tick, overrides.tickMs ?? TICK_MS, report),
    keepTime(letGo, overrides.tickMs ?? TICK_MS, report),
    keepTime(inbox.poll, POLL_MS, report),
    keepTime(() => inbox.tidy(), TICK_MS, report),
  ]
  logger.info({ port }, 'listening')
  return {
    port,
    tick: () => letGo().then(runs.tick),
    async close() {
      for (const timer of timers) clearInterval(timer)
      await server.close()
      await imports.close()
      record.close()
      await mending.release()
    },
  }
}

/** What tab and conversation share. */
const forTheTab = ({ notebook, readPaper, places, delivery, handOffers, findUnreached }: Desk) => ({
  notebook,
  readPaper,
  places,
  delivery,
  handOffers,
  findUnreached,
})

type Report = (fault: unknown, what: string) => void

type Given = Overrides & { clock: () => Date; logger: Logger; report: Report }

/** Everything behind the doors. */
async function openParts(config: Config, given: Given) {
  const { clock, logger, report, importPace, patienceMs } = given
  const tokens = createTokenSource(tokenSettings(config))
  const { items, mending, daily, record, ledger, places, questions, handEdits, rows } = await openStores(config, tokens, given)
  const onLag: CommandDeps['onLag'] = (subject, fault) => logger.warn({ subject, code: fault.code }, 'a row lags behind the log')
  const commands = createCommands({ record, clock, onLag })
  const channel = createChannel({ ...config.channel, appId: config.appId, tenantId: config.tenantId }, tokens.getToken)
  const messenger = createMessenger({ adapter: channel.adapter, appId: config.appId })
  const workingDays = createClosures(record)
  // Instances must agree on the time even when an office's day is set for a test.
  const machineClock = () => new Date()
  const onLate = createLateNotice({ places, messenger, record, clock })
  const keeping = { rows, run: commands.submit, record, clock: machineClock, instance: randomUUID() }
  const inbox = createInbox({ ...keeping, onLate, report, patienceMs })
  const handOffers = createHandOffers({ record, handEdits, inbox, reasonFor: sayHandEditReason })
  const files = createFiles({ items })
  const notebook = createNotebook({ files, record, inbox, clock })
  const reach = { record, ledger, places, messenger, clock, workingDays }
  const delivery = createDelivery({
    ...reach,
    fromMessages: createFromMessages({ notebook }),
    draw: createDrawing({ record, clock, trackerUrl: config.trackerUrl }),
  })
  const imports = createImports({ files, record, commands: { submit: inbox.pass }, clock, report, commandsPerMinute: importPace })
  const evidence = createFiles({ items, library: 'Evidence' })
  const kept = { record, inbox, notebook, evidence, ledger, places, questions, ...forPapers(config) }
  const findUnreached = createFindUnreached({ record, places, ledger, clock })
  const directory = openDirectory({ tokens, root: config.graphRoot })
  const desk: Desk = { ...kept, directory, delivery, handOffers, findUnreached, clock, trackerUrl: config.trackerUrl }
  const runs = createRuns({ record, ledger, delivery, clock, workingDays, alone: daily.during })
  const letGo = createLettingGo({ ...reach, questions })
  return { record, channel, messenger, desk, directory, inbox, imports, mending, runs, letGo }
}

/** Makes the lists, columns and libraries that are missing. Needs an administrator's grant, which the running service does not. */
export function setUp(config: Config): Promise<SetupReport> {
  return setUpLists(openSite({ tokens: createTokenSource(tokenSettings(config)), root: config.graphRoot, site: config.site }))
}

/** Reads the whole record and tells what is wrong in it, also in words; changes nothing. Faults are AppError. */
export async function verify(config: Config): Promise<{ report: RecordReport; sentences: string[] }> {
  const tokens = createTokenSource(tokenSettings(config))
  const items = openSite({ tokens, root: config.graphRoot, site: config.site, timeLimitMs: 60_000, patienceMs: 300_000 })
  const report = await verifyRecord({ items, keep: createSnapshotKeep({ connectionString: config.storage }) })
  return { report, sentences: [...report.findings.map(sayFinding), sayVerified(report)] }
}

function createLogger(config: Config): Logger {
  return pino({ level: config.logLevel, base: null })
}

function tabTokenCheck(config: Config) {
  const { issuers, keysUrl } = config.tabTokens
  return createTabTokenCheck({
    tenantIds: config.tenantIds,
    clientId: config.appId,
    domain: new URL(config.publicUrl).host,
    issuers,
    jwksUrl: keysUrl,
    // Tokens are real even when an office's day is set for a test.
    clock: () => new Date(),
  })
}
