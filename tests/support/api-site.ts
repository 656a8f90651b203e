import type { DemoSignIn } from '../../bot/api/contract.ts'
import { createServer, type Limits } from '../../bot/api/server.ts'
import { createTabTokenCheck } from '../../bot/auth/tab-token.ts'
import type { Delivery } from '../../bot/delivery/deliver.ts'
import { createHandOffers } from '../../bot/delivery/hand-offers.ts'
import type { Directory, HandEdits } from '../../bot/delivery/ports.ts'
import { createNotebook } from '../../bot/minutes/notebook.ts'
import { readPaper } from '../../bot/papers/read-paper.ts'
import type { Unreached } from '../../bot/reminders/ring-list.ts'
import { createImports } from '../../bot/sheets/imports.ts'
import { sayHandEditReason } from '../../bot/words/hand-edits.ts'
import { createMemoryFiles } from './memory-files.ts'
import { createMemoryHandEdits } from './memory-hand-edits.ts'
import { startSignInKeys } from './sign-in-keys.ts'
import { createSmallOffice, type SmallOffice } from './small-office.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'
const CLIENT = '33333333-3333-4333-8333-333333333333'

/** Nobody shares the record in memory, so an import may go as fast as somebody can watch. */
const IMPORT_PACE = 12_000

export interface ApiSite extends SmallOffice {
  address: string
  /** A bearer's header for a person; `seconds` is how long it lasts. */
  bearer(oid: string, seconds?: number): Promise<string>
  ask(oid: string, path: string): Promise<Response>
  send(oid: string, path: string, body: unknown): Promise<Response>
  /** Keys of the places that can be reached. */
  places: Set<string>
  /** What the directory answers; nobody unless told. */
  directory: { current: (text: string) => Awaited<ReturnType<Directory['find']>> }
  /** What a round of reminders comes to, and with which `anyway` each was asked for. */
  report: { current: Awaited<ReturnType<Delivery['remind']>> }
  reminds: boolean[]
  /** What was changed in the lists by hand. */
  handEdits: HandEdits
  /** Whom no message reaches. */
  unreached: Map<string, Unreached>
  /** What reached the handler of Teams' messages. */
  messages: unknown[]
  /** The faults that were logged. */
  faults: object[]
  [Symbol.asyncDispose](): Promise<void>
}

/** The real server over a record in memory, with sign-in keys of its own, on a free port. */
export async function startApiSite(
  options: {
    tabFolder?: string
    limits?: Partial<Limits>
    demoSignIn?: DemoSignIn
    clock?: () => Date
    now?: () => Date
    knownUntil?: () => Date
  } = {},
): Promise<ApiSite> {
  const {
    tabFolder = new URL('../../tab', import.meta.url).pathname,
    limits = {},
    demoSignIn,
    clock,
    now = () => new Date(),
    knownUntil = now,
  } = options
  const office = await createSmallOffice(clock)
  const keys = await startSignInKeys()
  const report: ApiSite['report'] = {
    current: { today: '2026-03-02', sendOn: '2026-03-02', sent: 0, renewed: 0, skipped: [], vacant: [] },
  }
  const reminds: boolean[] = []
  const places = new Set<string>()
  const directory: ApiSite['directory'] = { current: () => ({ people: [] }) }
  const messages: unknown[] = []
  const faults: object[] = []
  const issuer = 'https://sign-in.example/{tid}/v2.0'
  const imports = createImports({
    ...office,
    files: createMemoryFiles(),
    report: (fault) => faults.push({ fault }),
    commandsPerMinute: IMPORT_PACE,
  })
  const unreached = new Map<string, Unreached>()
  const handEdits = createMemoryHandEdits()
  const inbox = { submit: office.commands.submit, catchUp: async () => undefined, knownUntil }
  const handOffers = createHandOffers({ ...office, handEdits, inbox, reasonFor: sayHandEditReason })
  const notebook = createNotebook({ ...office, files: createMemoryFiles(), inbox })
  const server = createServer({
    ...office,
    imports,
    notebook,
    readPaper: (bytes, name) => readPaper(bytes, name),
    handOffers,
    findUnreached: async () => unreached,
    inbox,
    delivery: {
      async remind({ anyway }) {
        reminds.push(anyway)
        return structuredClone(report.current)
      },
    },
    places: { find: async (key) => (places.has(key) ? { key, conversationId: key, reference: '', updatedAt: '' } : undefined) },
    directory: { find: async (text) => directory.current(text) },
    checkToken: createTabTokenCheck({
      tenantIds: [TENANT],
      clientId: CLIENT,
      domain: 'actions.example',
      issuers: [issuer],
      jwksUrl: keys.jwksUrl,
      clock: office.clock,
    }),
    messages: async (req, res) => {
      messages.push(req.body)
      res.writeHead(200)
      res.end()
    },
    tabFolder,
    log: { error: (details) => faults.push(details) },
    limits,
    now,
    ...(demoSignIn ? { demoSignIn } : {}),
  })
  const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
  const bearer = async (oid: string, lasts = 3600) => {
    const now = Math.floor(office.clock().getTime() / 1000)
    const iss = issuer.replace('{tid}', TENANT)
    return `Bearer ${await keys.sign({ aud: CLIENT, iss, tid: TENANT, oid, name: oid, scp: 'access_as_user', nbf: now - 5, exp: now + lasts })}`
  }
  return {
    ...office,
    handEdits,
    unreached,
    address,
    bearer,
    messages,
    report,
    reminds,
    places,
    directory,
    faults,
    ask: async (oid, path) => fetch(`${address}${path}`, { headers: { authorization: await bearer(oid) } }),
    send: async (oid, path, body) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { authorization: await bearer(oid), 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await imports.close()
      await keys.close()
    },
  }
}
