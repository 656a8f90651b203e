import { setTimeout as sleep } from 'node:timers/promises'
import { Client, GraphError, HTTPMessageHandler, type Middleware, ResponseType, TelemetryHandler } from '@microsoft/microsoft-graph-client'
import { faultOf, type GraphAnswer, networkFault, readAnswer, waitMs } from './answer.ts'

/** Where tokens come from; `auth/` fulfils it. */
interface Tokens {
  getToken(scope: string): Promise<{ token: string }>
}

export interface GraphAsk {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** A path below `/v1.0` whose parts are encoded already, or a link that Graph gave, which is followed as it came. */
  path: string
  /** Values as they are; they are encoded here. */
  query?: Record<string, string>
  /** A string is sent as text, bytes as they are, anything else as JSON. */
  body?: unknown
  ifMatch?: string
  /** All Prefer values of the request; they go out together in one header. */
  prefer?: string[]
  as?: 'json' | 'text'
  /** Statuses beside 2xx on which the caller decides; all others are faults. */
  accept?: readonly number[]
}

export interface GraphClient {
  /** Throws AppError `store-busy` (429, 503; with the wait), `store-unavailable` (5xx, network, time limit), `store-refused` (the rest). */
  send(ask: GraphAsk): Promise<GraphAnswer>
}

export interface GraphSettings {
  tokens: Tokens
  /** `https://graph.microsoft.com`, or another root over TLS. */
  root: string
  /** For one request, its answer included. */
  timeLimitMs?: number
  /** For one request with its repeats. */
  patienceMs?: number
}

const SCOPE = 'https://graph.microsoft.com/.default'
const USER_AGENT = 'NONISV|ActionsArising|ActionsArising/1.0'
const PASSING = [429, 502, 503, 504]

/**
 * The one caller of Microsoft Graph, on graph-client 3 with a middleware chain of its own, because the ready-made one repeats POST after a 504,
 * waits up to three minutes, takes links apart and loses Retry-After on HTML answers (graph-sharepoint facts, section 8).
 * Only reads, and writes under If-Match, are repeated here, and only within `patienceMs`. While Graph wants a rest, nothing is sent.
 */
export function createGraphClient(settings: GraphSettings): GraphClient {
  const patienceMs = settings.patienceMs ?? 10_000
  const attempt = createAttempt(settings)
  const throttle = createThrottle()
  return {
    async send(ask) {
      if (ask.accept?.includes(410) && isOfAnotherRoot(settings.root, ask)) return LINK_GONE
      const end = performance.now() + patienceMs
      for (let tries = 0; ; tries++) {
        const held = throttle.held()
        const answer = held ?? (await attempt(ask))
        if (!held) throttle.note(answer)
        if ((answer.status >= 200 && answer.status < 300) || ask.accept?.includes(answer.status)) return answer
        const wait = waitMs(answer, tries)
        const mayRepeat = held !== undefined || (isRepeatable(ask) && (answer.status === 0 || PASSING.includes(answer.status)))
        if (!mayRepeat || performance.now() + wait > end) throw faultOf(ask, answer)
        await sleep(wait)
      }
    },
  }
}

/** Whoever asks in vain for long is wrong about the wait: so often it is asked once more. */
const LONGEST_HOLD_MS = 60_000

/**
 * The limit of units is the application's, and refused requests count too (graph-sharepoint facts, section 4): once one is told to wait, no other
 * is sent until then. What was not sent is answered as Graph would answer it, and may be sent later whatever it is.
 */
function createThrottle() {
  let until = 0
  return {
    held(): GraphAnswer | undefined {
      const left = until - performance.now()
      if (left <= 0) return undefined
      return { status: 429, body: undefined, code: 'heldBack', message: '', retryAfterSeconds: left / 1000, location: '' }
    },
    note({ status, retryAfterSeconds = 0 }: GraphAnswer): void {
      if (status === 429) until = Math.max(until, performance.now() + Math.min(retryAfterSeconds * 1000, LONGEST_HOLD_MS))
    },
  }
}

/** A delta link kept from another root, as after a move, cannot be followed: its reader begins again. */
const LINK_GONE: GraphAnswer = { status: 410, body: undefined, code: '', message: '', retryAfterSeconds: undefined, location: '' }

function isOfAnotherRoot(root: string, { path }: GraphAsk): boolean {
  return path.startsWith('https://') && new URL(path).origin !== new URL(root).origin
}

function createAttempt({ tokens, root, timeLimitMs = 10_000 }: GraphSettings) {
  const base = new URL(root)
  const graph = Client.initWithMiddleware({
    baseUrl: base.origin,
    customHosts: new Set([base.hostname]),
    middleware: [followExactly(base.origin), new TelemetryHandler(), new HTTPMessageHandler()],
  })
  return async (ask: GraphAsk): Promise<GraphAnswer> => {
    const { token } = await tokens.getToken(SCOPE)
    const request = graph
      .api('/')
      .headers(headersOf(ask, token))
      .options({ exactUrl: urlOf(base.origin, ask), signal: AbortSignal.timeout(timeLimitMs) })
      .responseType(ResponseType.RAW)
    try {
      const response: Response = await perform(request, ask)
      return await readAnswer(response, ask.as ?? 'json')
    } catch (cause) {
      if (cause instanceof GraphError || cause instanceof TypeError || cause instanceof DOMException) return networkFault(cause)
      throw cause
    }
  }
}

function perform(request: ReturnType<Client['api']>, { method, body }: GraphAsk): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get()
    case 'POST':
      return request.post(body)
    case 'PATCH':
      return request.patch(body)
    case 'PUT':
      return request.put(body)
    case 'DELETE':
      return request.delete()
    default:
      return method satisfies never
  }
}

/** Puts the whole address in place, as it came, and lets no token out to another host. */
function followExactly(origin: string): Middleware {
  let next: Middleware | undefined
  return {
    setNext(middleware) {
      next = middleware
    },
    async execute(context) {
      const options = context.options as { exactUrl?: string; headers?: { Authorization?: string } } | undefined
      const url = options?.exactUrl ?? ''
      if (new URL(url).origin !== origin && options?.headers) delete options.headers.Authorization
      context.request = url
      await next?.execute(context)
    },
  }
}

function headersOf(ask: GraphAsk, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    'User-Agent': USER_AGENT,
    Accept: ask.as === 'text' ? '*/*' : 'application/json',
    ...(ask.prefer && ask.prefer.length > 0 ? { Prefer: ask.prefer.join(', ') } : {}),
    ...(ask.ifMatch === undefined ? {} : { 'If-Match': ask.ifMatch }),
    ...contentType(ask.body),
  }
}

function contentType(body: unknown): Record<string, string> {
  if (typeof body === 'string') return { 'Content-Type': 'text/plain' }
  return body instanceof Uint8Array ? { 'Content-Type': 'application/octet-stream' } : {}
}

function urlOf(origin: string, { path, query = {} }: GraphAsk): string {
  if (path.startsWith('https://')) return path
  const options = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${origin}/v1.0${path}${options.length > 0 ? `?${options.join('&')}` : ''}`
}

function isRepeatable({ method, ifMatch }: GraphAsk): boolean {
  return method === 'GET' || (method !== 'POST' && ifMatch !== undefined)
}
