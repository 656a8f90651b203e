import { z } from 'zod'
import { AppError } from './errors.ts'

/** All settings, checked. Addresses are without a slash at their end. */
export interface Config {
  port: number
  host: string
  tenantId: string
  /** Tenants whose people may use the service. */
  tenantIds: string[]
  appId: string
  /** Undefined: the managed identity of the machine. */
  appSecret: string | undefined
  authorityHost: string
  graphRoot: string
  /** `contoso.sharepoint.com:/sites/actions`. */
  site: string
  storage: string
  /** Where the tab is reached from outside. */
  publicUrl: string
  /** Where "open the tracker" leads: a deep link into Teams, else the tab itself. */
  trackerUrl: string
  channel: { issuer: string; openIdUrl: string; scope: string }
  tabTokens: { issuers: string[]; keysUrl: string }
  /** Only beside a sign-in stand-in on one's own machine. */
  demoSignIn: { url: string; people: { oid: string; name: string; title: string }[] } | undefined
  logLevel: string
}

/** The names of all settings, with what each is for and its usual value; empty: there is none. */
const SETTINGS = {
  PORT: '3978',
  HOST: '0.0.0.0',
  TENANT_ID: '',
  ALLOWED_TENANT_IDS: '',
  MICROSOFT_APP_ID: '',
  MICROSOFT_APP_PASSWORD: '',
  AUTHORITY_HOST: 'https://login.microsoftonline.com',
  GRAPH_ROOT: 'https://graph.microsoft.com',
  SHAREPOINT_SITE: '',
  STORAGE_CONNECTION_STRING: '',
  PUBLIC_URL: '',
  TRACKER_URL: '',
  BOT_CHANNEL_ISSUER: '',
  BOT_CHANNEL_OPENID_URL: '',
  TAB_ISSUER: '',
  TAB_KEYS_URL: '',
  DEMO_SIGN_IN_URL: '',
  DEMO_PEOPLE: '',
  LOG_LEVEL: 'info',
} as const

export type Env = Record<keyof typeof SETTINGS, string>

/** Step one: names and usual values. */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  return Object.fromEntries(Object.entries(SETTINGS).map(([name, usual]) => [name, env[name]?.trim() || usual])) as Env
}

const CHANNEL = { issuer: 'https://api.botframework.com', openIdUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration' }

/**
 * Step two: refusals. Throws AppError `setting-missing` that names every setting which is missing, half-set or unusable;
 * above all an empty app id, with which authentication would be off.
 */
export function envToConfig(env: Env): Config {
  const problems = [...missing(env), ...halfSet(env), ...unusable(env)]
  if (problems.length > 0) throw new AppError('setting-missing', `The service cannot start: ${problems.join('; ')}.`)
  const people = readPeople(env.DEMO_PEOPLE)
  const tab = env.TAB_ISSUER
    ? { issuers: [env.TAB_ISSUER], keysUrl: env.TAB_KEYS_URL }
    : {
        issuers: ['https://login.microsoftonline.com/{tid}/v2.0', 'https://sts.windows.net/{tid}/'],
        keysUrl: `https://login.microsoftonline.com/${env.TENANT_ID}/discovery/v2.0/keys`,
      }
  const channel = env.BOT_CHANNEL_ISSUER ? { issuer: env.BOT_CHANNEL_ISSUER, openIdUrl: env.BOT_CHANNEL_OPENID_URL } : CHANNEL
  return {
    port: Number(env.PORT),
    host: env.HOST,
    tenantId: env.TENANT_ID,
    tenantIds: env.ALLOWED_TENANT_IDS ? tenantsIn(env) : [env.TENANT_ID],
    appId: env.MICROSOFT_APP_ID,
    appSecret: env.MICROSOFT_APP_PASSWORD || undefined,
    authorityHost: bare(env.AUTHORITY_HOST),
    graphRoot: bare(env.GRAPH_ROOT),
    site: env.SHAREPOINT_SITE,
    storage: env.STORAGE_CONNECTION_STRING,
    publicUrl: bare(env.PUBLIC_URL),
    trackerUrl: env.TRACKER_URL || `${bare(env.PUBLIC_URL)}/`,
    channel: { ...channel, scope: 'https://api.botframework.com' },
    tabTokens: tab,
    demoSignIn: env.DEMO_SIGN_IN_URL && people ? { url: bare(env.DEMO_SIGN_IN_URL), people } : undefined,
    logLevel: env.LOG_LEVEL,
  }
}

const tenantsIn = (env: Env) =>
  env.ALLOWED_TENANT_IDS.split(',')
    .map((id) => id.trim())
    .filter(Boolean)

const demoPeople = z.array(z.object({ oid: z.string(), name: z.string(), title: z.string() }))

/** The people of the demonstration, from JSON; undefined when it is no such list. */
function readPeople(text: string): z.output<typeof demoPeople> | undefined {
  try {
    return demoPeople.safeParse(JSON.parse(text)).data
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

const bare = (url: string) => url.replace(/\/+$/, '')

const NEEDED: (keyof Env)[] = ['TENANT_ID', 'MICROSOFT_APP_ID', 'SHAREPOINT_SITE', 'STORAGE_CONNECTION_STRING', 'PUBLIC_URL']
const TOGETHER: (keyof Env)[][] = [
  ['BOT_CHANNEL_ISSUER', 'BOT_CHANNEL_OPENID_URL'],
  ['TAB_ISSUER', 'TAB_KEYS_URL'],
  ['DEMO_SIGN_IN_URL', 'DEMO_PEOPLE'],
]

function missing(env: Env): string[] {
  return NEEDED.filter((name) => env[name] === '').map((name) => `${name} is missing`)
}

function halfSet(env: Env): string[] {
  return TOGETHER.flatMap((names) => {
    const unset = names.filter((name) => env[name] === '')
    return unset.length === 0 || unset.length === names.length
      ? []
      : [`${names.join(' and ')} must both be set; ${unset.join(', ')} is missing`]
  })
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

function unusable(env: Env): string[] {
  const problems: string[] = []
  const port = Number(env.PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PORT is no port number')
  for (const name of ['AUTHORITY_HOST', 'GRAPH_ROOT'] as const) {
    if (!/^https:\/\/[^/]+\/?$/.test(env[name])) problems.push(`${name} must be an https address without a path`)
  }
  for (const name of ['PUBLIC_URL', 'TRACKER_URL', 'BOT_CHANNEL_OPENID_URL', 'TAB_KEYS_URL', 'DEMO_SIGN_IN_URL'] as const) {
    if (env[name] && !URL.canParse(env[name])) problems.push(`${name} is no address`)
  }
  if (env.ALLOWED_TENANT_IDS && tenantsIn(env).length === 0) problems.push('ALLOWED_TENANT_IDS names no tenant')
  if (!LEVELS.includes(env.LOG_LEVEL)) problems.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}`)
  if (env.SHAREPOINT_SITE && !/^[^/:]+(?::\d+)?:\/.+/.test(env.SHAREPOINT_SITE)) problems.push('SHAREPOINT_SITE must be host:/path')
  if (env.DEMO_SIGN_IN_URL && !(isLoopback(env.AUTHORITY_HOST) && isLoopback(env.DEMO_SIGN_IN_URL))) {
    problems.push('DEMO_SIGN_IN_URL is only for a sign-in stand-in on this machine, and it or AUTHORITY_HOST is not on it')
  }
  if (env.DEMO_PEOPLE && !readPeople(env.DEMO_PEOPLE)) problems.push('DEMO_PEOPLE is no list of people in JSON')
  return problems
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}
