import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepCertificate } from '../../local/certificate.ts'
import { type GraphOptions, type GraphStandIn, startGraph } from '../../local/graph/start.ts'
import { type SignIn, startSignIn } from '../../local/sign-in.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'
export const APP = '22222222-2222-4222-8222-222222222222'
const SECRET = 'a-secret-for-this-machine'
export const PERSON = { oid: '33333333-3333-4333-8333-333333333333', name: 'Morgan Vale', upn: 'morgan.vale@example.test' }

/** An answer's body as tests read it: every part that some answer has. */
export interface Body {
  id: string
  eTag: string
  fields: Record<string, unknown>
  value: Body[]
  columns: Body[]
  name: string
  error: { code: string; message: string; innerError: { code?: string; date: string } }
  '@odata.nextLink': string
  '@odata.deltaLink': string
}

export interface Called {
  status: number
  headers: Headers
  body: Body
}

interface OneGraph {
  graph: GraphStandIn
  /** A call with the application's token; `path` begins after `/v1.0/sites/{id}` unless it begins with `/v1.0` or `https:`. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Called>
}

export interface GraphSite extends OneGraph {
  signIn: SignIn
  folder: string
  /** Turns the clock on. It starts at 10:00 on 2 March 2026 and stands still unless turned. */
  advance(milliseconds: number): void
  /** One more stand-in with the same sign-in, to be closed by the test. */
  another(options: Partial<GraphOptions>): Promise<OneGraph>
  [Symbol.asyncDispose](): Promise<void>
}

/** A Graph stand-in with its sign-in and one hand-turned clock, in a folder of its own that goes at the end. */
export async function startGraphSite(options: Partial<GraphOptions> = {}): Promise<GraphSite> {
  const time = { now: Date.parse('2026-03-02T10:00:00.400Z') }
  const clock = () => new Date(time.now)
  const folder = await mkdtemp(join(tmpdir(), 'graph-site-'))
  const certificate = await keepCertificate(folder)
  certificate.trust()
  const signIn = await startSignIn({ certificate, folder, tenantId: TENANT, appId: APP, appSecret: SECRET, people: [PERSON], clock })
  const another = async (wanted: Partial<GraphOptions>): Promise<OneGraph> => {
    const graph = await startGraph({ certificate, tokens: signIn.graphTokens, clock, ...wanted })
    const token = await signIn.signAppToken({ audience: GRAPH, appId: APP, roles: ['Sites.Selected'], expiresIn: 86_400 })
    return {
      graph,
      call: (method, path, body, headers) =>
        callGraph(method, addressOf(graph, path), body, { Authorization: `Bearer ${token}`, ...headers }),
    }
  }
  const first = await another(options)
  return {
    ...first,
    signIn,
    folder,
    another,
    advance: (milliseconds) => {
      time.now += milliseconds
    },
    async [Symbol.asyncDispose]() {
      await first.graph.close()
      await signIn.close()
      await rm(folder, { recursive: true })
    },
  }
}

const GRAPH = 'https://graph.microsoft.com'

function addressOf(graph: GraphStandIn, path: string): string {
  if (path.startsWith('https:')) return path
  return path.startsWith('/v1.0') ? `${graph.origin}${path}` : `${graph.root}/sites/${graph.siteId}${path}`
}

/** One request; a body that is no text goes as JSON. */
export async function callGraph(method: string, address: string, body: unknown, headers: Record<string, string>): Promise<Called> {
  const json = body !== undefined && typeof body !== 'string'
  const response = await fetch(address, {
    method,
    headers: { ...(json ? { 'Content-Type': 'application/json' } : {}), ...headers },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as string) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? (JSON.parse(text) as Body) : (text as unknown as Body),
  }
}
