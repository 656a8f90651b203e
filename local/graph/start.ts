import { createServer } from 'node:https'
import type { Certificate } from '../certificate.ts'
import { asListener, listen } from '../listen.ts'
import { type Behaviour, USUAL } from './behaviour.ts'
import { columnRoutes } from './column-routes.ts'
import { keptId, openDatabase } from './database.ts'
import { deltaRoutes } from './delta-routes.ts'
import { createDownloads } from './downloads.ts'
import { driveRoutes } from './drive-routes.ts'
import { createFaults, type Faults } from './faults.ts'
import { createFiles } from './files.ts'
import { itemRoutes } from './item-routes.ts'
import { listRoutes } from './list-routes.ts'
import { createLists } from './lists.ts'
import { createLog, type Log } from './log.ts'
import { createNotifier, type Notifier } from './notifier.ts'
import { createOffice, type Office } from './office.ts'
import { permissionRoutes } from './permission-routes.ts'
import { createPermissions } from './permissions.ts'
import type { Parts, Route } from './routes.ts'
import { createRows } from './rows.ts'
import { createServing } from './server.ts'
import type { Site } from './shapes.ts'
import { subscriptionRoutes } from './subscription-routes.ts'
import { createSubscriptions } from './subscriptions.ts'
import { createTokenCheck, type TokenRule } from './token.ts'
import { createUnits } from './units.ts'
import { type DirectoryUser, userRoutes } from './user-routes.ts'
import { versionRoutes } from './version-routes.ts'
import { startView } from './view.ts'

export interface GraphOptions {
  certificate: Certificate
  /** Whose tokens are taken; `SignIn.graphTokens`. */
  tokens: TokenRule
  /** A file, or `:memory:` (the default). */
  database?: string
  /** 0, the default, finds a free one. */
  port?: number
  /** `localhost:/sites/actions-arising` unless told. */
  site?: { host: string; path: string }
  clock?: () => Date
  /** The directory behind /users. */
  users?: DirectoryUser[]
  /** Port of the pages that show the lists; 0, the default, finds a free one. */
  viewPort?: number
  /** What is not told here is as the service is: lag 1.5 s, 1,250 units a minute, duplicates 409, manage grant, London. */
  behaviour?: Partial<Behaviour>
}

/** A Microsoft Graph for SharePoint lists on one's own machine. */
export interface GraphStandIn extends Office, Omit<Log, 'add'> {
  /** `https://localhost:PORT/v1.0` */
  root: string
  /** `https://localhost:PORT` */
  origin: string
  siteId: string
  /** Where people see the lists, read-only. */
  viewUrl: string
  /** May be changed while it runs. */
  behaviour: Behaviour
  faults: Faults
  close(): Promise<void>
}

/**
 * Starts the stand-in over TLS on 127.0.0.1. It behaves as the graph-sharepoint facts say that the service does; what one
 * may switch is in `behaviour` and `faults`.
 */
export async function startGraph(options: GraphOptions): Promise<GraphStandIn> {
  const clock = options.clock ?? (() => new Date())
  const db = openDatabase(options.database ?? ':memory:')
  const behaviour = { ...USUAL, ...options.behaviour }
  const subscriptions = createSubscriptions({ db, clock })
  const notifier = createNotifier({ subscriptions, behaviour })
  const parts = createParts({ options, db, clock, behaviour, subscriptions, notifier })
  const log = createLog()
  const serve = createServing({
    parts,
    routes: allRoutes(parts, options.users ?? []),
    units: createUnits({ limit: () => parts.behaviour.unitsPerMinute, clock }),
    checkToken: createTokenCheck(options.tokens, clock),
    log: log.add,
  })
  const { key, cert } = options.certificate
  const { port, close } = await listen(createServer({ key, cert }, asListener(serve)), options.port ?? 0)
  const view = await startView(parts, options.viewPort ?? 0)
  const origin = `https://localhost:${port}`
  Object.assign(parts.site, { root: `${origin}/v1.0`, webUrl: `${origin}${parts.site.path}`, viewUrl: view.url })
  return {
    ...createOffice(parts),
    ...log,
    root: parts.site.root,
    origin,
    siteId: parts.site.id,
    viewUrl: view.url,
    behaviour: parts.behaviour,
    faults: parts.faults,
    async close() {
      await Promise.all([close(), view.close(), notifier.close()])
      db.close()
    },
  }
}

type Making = Pick<Parts, 'db' | 'clock' | 'behaviour' | 'subscriptions'> & { options: GraphOptions; notifier: Notifier }

function createParts({ options, db, clock, behaviour, subscriptions, notifier }: Making): Parts {
  const { changed } = notifier
  const { host, path } = options.site ?? { host: 'localhost', path: '/sites/actions-arising' }
  const site: Site = {
    id: `${host},${keptId(db, 'site')},${keptId(db, 'web')}`,
    host,
    path,
    webUrl: '',
    viewUrl: '',
    root: '',
    created: '2026-01-05T09:00:00Z',
  }
  return {
    db,
    site,
    lists: createLists({ db, clock }),
    rows: createRows({ db, clock, changed }),
    files: createFiles({ db, clock, changed }),
    downloads: createDownloads(),
    permissions: createPermissions(db),
    subscriptions,
    behaviour,
    faults: createFaults(),
    clock,
  }
}

function allRoutes(parts: Parts, users: DirectoryUser[]): Route[] {
  const items = [...itemRoutes(parts), ...versionRoutes(parts), ...deltaRoutes(parts)]
  const lists = [...listRoutes(parts), ...columnRoutes(parts), ...items, ...driveRoutes(parts)]
  return [...lists, ...permissionRoutes(parts), ...subscriptionRoutes(parts), ...userRoutes(users, parts.behaviour)]
}
