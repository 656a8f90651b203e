import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Person, Tokens } from './tokens.ts'

type Serving = {
  authority: string
  issuer: string
  tenantId: string
  appId: string
  appSecret: string
  people: Person[]
  tokens: Tokens
  keys: object
  channelKeys: object
}

type Answer = { status: number; body?: object; headers?: Record<string, string> }

/** Answers Entra's paths for the one tenant, the bot channel's metadata, and the demonstration's choice of person. */
export function createSignInServing(serving: Serving) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body, headers } = await answerTo(serving, incoming)
    response.writeHead(status, { ...(body ? { 'Content-Type': 'application/json; charset=utf-8' } : {}), ...headers })
    response.end(body && JSON.stringify(body))
  }
}

async function answerTo(serving: Serving, incoming: IncomingMessage): Promise<Answer> {
  const path = new URL(incoming.url ?? '/', serving.authority).pathname
  const tenant = `/${serving.tenantId}`
  switch (`${incoming.method} ${path}`) {
    case `GET ${tenant}/v2.0/.well-known/openid-configuration`:
      return { status: 200, body: metadata(serving) }
    case `GET ${tenant}/discovery/v2.0/keys`:
      return { status: 200, body: serving.keys }
    case `POST ${tenant}/oauth2/v2.0/token`:
      return appToken(serving, new URLSearchParams(await bodyOf(incoming)))
    case 'GET /botframework/v1/.well-known/openidconfiguration':
      return { status: 200, body: channelMetadata(serving.authority) }
    case 'GET /botframework/v1/.well-known/keys':
      return { status: 200, body: serving.channelKeys }
    case 'GET /demo/people':
      return { status: 200, body: serving.people, headers: corsHeaders(incoming) }
    case 'POST /demo/token':
      return { ...(await demoToken(serving, await bodyOf(incoming))), headers: corsHeaders(incoming) }
    case 'OPTIONS /demo/token':
    case 'OPTIONS /demo/people':
      return { status: 204, headers: corsHeaders(incoming) }
    default:
      return { status: 404, body: entraError('invalid_request', 'AADSTS90002: Tenant or path not found. Check the tenant id.') }
  }
}

function metadata({ authority, issuer, tenantId }: Serving) {
  return {
    issuer,
    authorization_endpoint: `${authority}/${tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/${tenantId}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/${tenantId}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  }
}

function channelMetadata(authority: string) {
  return {
    issuer: 'https://api.botframework.com',
    jwks_uri: `${authority}/botframework/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

/** What the application may ask a token for, and the roles that it then holds. */
const RESOURCES = new Map([
  ['https://graph.microsoft.com/.default', { audience: 'https://graph.microsoft.com', roles: ['Sites.Selected', 'User.ReadBasic.All'] }],
  ['https://api.botframework.com/.default', { audience: 'https://api.botframework.com', roles: [] }],
])

async function appToken({ appId, appSecret, tokens }: Serving, form: URLSearchParams): Promise<Answer> {
  if (form.get('grant_type') !== 'client_credentials') {
    return { status: 400, body: entraError('unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.') }
  }
  if (form.get('client_id') !== appId) {
    return { status: 400, body: entraError('unauthorized_client', 'AADSTS700016: Application was not found in the directory.') }
  }
  if (form.get('client_secret') !== appSecret) {
    return { status: 401, body: entraError('invalid_client', 'AADSTS7000215: Invalid client secret provided.') }
  }
  const resource = RESOURCES.get(form.get('scope') ?? '')
  if (!resource) return { status: 400, body: entraError('invalid_scope', 'AADSTS70011: The provided value for scope is not valid.') }
  const access_token = await tokens.app({ ...resource, appId })
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } }
}

async function demoToken({ people, tokens }: Serving, text: string): Promise<Answer> {
  const wish = z.object({ oid: z.string() }).safeParse(parsed(text))
  const person = people.find(({ oid }) => oid === wish.data?.oid)
  if (!person) return { status: 404, body: { error: 'There is no such person in the sample office.' } }
  return { status: 200, body: { token: await tokens.tab(person) } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function entraError(error: string, description: string) {
  return { error, error_description: description, error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1])] }
}

/** Pages of this machine alone may ask. */
function corsHeaders(incoming: IncomingMessage): Record<string, string> {
  const origin = incoming.headers.origin ?? ''
  if (!/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)) return {}
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Allow-Methods': 'GET, POST',
    Vary: 'Origin',
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
