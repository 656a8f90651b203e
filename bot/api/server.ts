import type { AddressInfo } from 'node:net'
import restify, { type Request, type Response } from 'restify'
import type { RecordStore } from '../actions/store.ts'
import type { CheckToken } from '../auth/tab-token.ts'
import type { Delivery } from '../delivery/deliver.ts'
import type { HandOffers } from '../delivery/hand-offers.ts'
import type { Inbox } from '../delivery/inbox.ts'
import type { Directory, Places } from '../delivery/ports.ts'
import type { FindUnreached } from '../delivery/unreached.ts'
import type { Notebook } from '../minutes/notebook.ts'
import type { ReadPaper } from '../papers/read-paper.ts'
import type { Imports } from '../sheets/imports.ts'
import { createActions } from './actions.ts'
import { answerToFault, ok, problem, send } from './answer.ts'
import { asks, takesJson, withBearer } from './bearer.ts'
import { readJson } from './body.ts'
import type { DemoSignIn } from './contract.ts'
import { createDirectory } from './directory.ts'
import { createEvents, type Events } from './events.ts'
import { createHandEditRoutes } from './hand-edits.ts'
import { createMe } from './me.ts'
import { createOffice } from './office.ts'
import { serveTab, setSecurityHeaders } from './pages.ts'
import { createPostPages } from './pages-for-posts.ts'
import { createRecentChanges } from './recent-changes.ts'
import { routeMeetings } from './route-meetings.ts'
import { routeNotes } from './route-notes.ts'
import { routeSheets } from './route-sheets.ts'
import { createTracker } from './tracker.ts'

export interface Limits {
  /** Bytes of a command from the tab. */
  tabBody: number
  /** Bytes of an activity from Teams; a paste of notes comes this way, as text and again as HTML. */
  messageBody: number
  /** Bytes of a tracker that is brought in. */
  trackerBody: number
  /** Bytes of a document with notes. */
  paperBody: number
  streamsPerPerson: number
  beatMilliseconds: number
}

export interface ServerSettings {
  record: RecordStore
  inbox: Pick<Inbox, 'submit' | 'catchUp' | 'knownUntil'>
  imports: Imports
  notebook: Notebook
  readPaper: ReadPaper
  delivery: Pick<Delivery, 'remind'>
  places: Pick<Places, 'find'>
  directory: Directory
  handOffers: HandOffers
  findUnreached: FindUnreached
  checkToken: CheckToken
  clock: () => Date
  /** Takes `POST /api/messages` with its body read (`req.body`), and answers it. */
  messages: (req: Request, res: Response) => Promise<void>
  /** Where the built tab lies. */
  tabFolder: string
  /** Told of every fault that is not the person's. */
  log: { error(details: object, message: string): void }
  limits?: Partial<Limits>
  /** The machine's time, on which instances agree even when an office's day is set for a test. */
  now?: () => Date
  /** Set only beside a sign-in stand-in. */
  demoSignIn?: DemoSignIn
}

export interface ApiServer {
  /** Returns the port; 0 takes a free one. */
  listen(port: number, host: string): Promise<number>
  /** Ends open streams, lets running requests finish for some seconds, closes. */
  close(): Promise<void>
}

/** How long a stop waits for running requests, in milliseconds. */
const PATIENCE = 5_000
const usualLimits: Limits = {
  tabBody: 256 * 1024,
  messageBody: 4 * 1024 * 1024,
  trackerBody: 10 * 1024 * 1024,
  paperBody: 10 * 1024 * 1024,
  streamsPerPerson: 12,
  beatMilliseconds: 15_000,
}

/** The service's one door for HTTP: Teams' activities, the tab's API and the tab itself. */
export function createServer(settings: ServerSettings): ApiServer {
  const limits = { ...usualLimits, ...settings.limits }
  const { record, inbox, now = () => new Date() } = settings
  const recent = createRecentChanges({ record, knownUntil: inbox.knownUntil, now })
  const events = createEvents({ ...settings, ...limits, recent })
  const server = restify.createServer({ name: 'actions-arising' })
  setSecurityHeaders(server, settings.demoSignIn)
  // The callback that restify passes is left alone: called, it would answer a second time.
  server.on('restifyError', (req: Request, res: Response, fault: unknown) => {
    const answer = answerToFault(fault)
    if (answer.status >= 500) settings.log.error({ err: fault, method: req.method, path: req.path() }, 'a request failed')
    if (!res.headersSent) send(res, answer)
    else if (!res.writableEnded) res.destroy()
  })
  routeApi(server, settings, { events, limits })
  routeSheets(server, settings, limits)
  routeMeetings(server, settings)
  routeNotes(server, settings, limits)
  server.post('/api/messages', async (req: Request, res: Response) => {
    const read = await readJson(req, limits.messageBody)
    if ('refused' in read) return send(res, read.refused)
    req.body = read.value
    await settings.messages(req, res)
  })
  server.get('/healthz', async (_req: Request, res: Response) => send(res, ok({ ok: true })))
  serveTab(server, settings)
  return lifeOf(server, () => {
    events.close()
    recent.close()
  })
}

function routeApi(server: restify.Server, settings: ServerSettings, { events, limits }: { events: Events; limits: Limits }): void {
  const actions = createActions(settings)
  const office = createOffice(settings)
  const handEdits = createHandEditRoutes(settings)
  const pages = createPostPages(settings)
  server.get('/api/me', asks(settings, createMe(settings)))
  server.get('/api/tracker', asks(settings, createTracker(settings)))
  server.get('/api/actions/:ref', asks(settings, actions.read))
  server.post('/api/actions/:ref/commands', takesJson(settings, limits.tabBody, actions.command))
  server.get('/api/office', asks(settings, office.read))
  server.post('/api/office/commands', takesJson(settings, limits.tabBody, office.command))
  server.get('/api/directory', asks(settings, createDirectory(settings)))
  server.post('/api/office/remind', takesJson(settings, limits.tabBody, office.remind))
  server.get('/api/posts/:ref/page', asks(settings, pages.page))
  server.get('/api/ring-list', asks(settings, pages.ringList))
  server.get('/api/hand-edits', asks(settings, handEdits.read))
  server.post('/api/hand-edits', takesJson(settings, limits.tabBody, handEdits.settle))
  server.get(
    '/api/events',
    withBearer(settings, async (bearer, req, res) => {
      const from = req.headers['last-event-id']
      if (!events.open(bearer, res, typeof from === 'string' ? from : undefined)) send(res, problem(429, 'too-many-windows'))
    }),
  )
}

function lifeOf(server: restify.Server, endStreams: () => void): ApiServer {
  return {
    async listen(port, host) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      server.server.once('error', reject)
      server.listen(port, host, resolve)
      await promise
      return (server.server.address() as AddressInfo).port
    },
    async close() {
      const { promise, resolve } = Promise.withResolvers<void>()
      server.server.close(() => resolve())
      endStreams()
      server.server.closeIdleConnections()
      const cut = setTimeout(() => server.server.closeAllConnections(), PATIENCE)
      await promise
      clearTimeout(cut)
    },
  }
}
