import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { invalid, type Refused } from './answers.ts'

/** An application, as its token names it. */
export interface App {
  id: string
  name: string
  tenantId: string
  roles: string[]
}

/** A request after the edge: the path below `/v1.0`, still percent-encoded; query options without their `$`. */
export interface GraphRequest {
  method: string
  path: string
  /** Path and query as they were sent. */
  target: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** The application that the token names; set once the token is checked. */
  app: App
}

export async function readRequest(incoming: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  const { method = 'GET', url: target = '/', headers } = incoming
  return requestFor({ method, target, headers, body: Buffer.concat(chunks) })
}

const NOBODY: App = { id: '', name: '', tenantId: '', roles: [] }

type Sent = Pick<GraphRequest, 'method' | 'headers' | 'body'> & { target: string }

/** A request from its target, which is path and query as they were sent. */
export function requestFor({ method, target, headers, body }: Sent): GraphRequest {
  const url = new URL(target, 'https://localhost')
  return { method, path: url.pathname, target, query: withoutDollars(url.searchParams), headers, body, app: NOBODY }
}

/** The body as a JSON object, or the refusal that Graph gives for anything else. */
export function readJson(request: GraphRequest): { json: Record<string, unknown> } | Refused {
  let value: unknown
  try {
    value = JSON.parse(request.body.toString('utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  if (!isObject(value)) return { refused: invalid('Unable to read JSON request payload.') }
  return { json: value }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property that should be text; anything else counts as not given. */
export function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

/** Whether an If-Match header allows a change; no header and `*` always do. */
export function matches(request: GraphRequest, eTag: string): boolean {
  const wanted = request.headers['if-match']
  return wanted === undefined || wanted === '*' || wanted === eTag
}

function withoutDollars(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].map(([name, value]): [string, string] => [name.startsWith('$') ? name.slice(1) : name, value]))
}
