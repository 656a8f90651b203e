import { type Explained, explainSettings } from './config/explain.ts'
import { findProblems, hostsIn, readPeople, tenantsIn } from './config/problems.ts'
import { type Env, SETTING_NAMES, SETTINGS } from './config/settings.ts'
import { AppError } from './errors.ts'

export type { Env } from './config/settings.ts'

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
  /** Hosts from which files sent in chat are fetched: `*.sharepoint.com`, `localhost:4443`. */
  fileHosts: string[]
  /** How long reading one document may take. */
  paperTimeLimitMs: number
  logLevel: string
}

/** Step one: names and usual values. */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, env[name]?.trim() || SETTINGS[name].usual])) as Env
}

const CHANNEL = { issuer: 'https://api.botframework.com', openIdUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration' }

/**
 * Step two: refusals. Throws AppError `setting-missing` that names every setting which is missing, half-set or unusable;
 * above all an empty app id, with which authentication would be off.
 */
export function envToConfig(env: Env): Config {
  const problems = findProblems(env)
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
    fileHosts: hostsIn(env),
    paperTimeLimitMs: Number(env.PAPER_SECONDS) * 1000,
    logLevel: env.LOG_LEVEL,
  }
}

/** Every setting as it holds, and what is wrong with them; for people, without secrets. */
export function explainEnv(env: NodeJS.ProcessEnv = process.env): Explained {
  const read = readEnv(env)
  return explainSettings(read, new Set(SETTING_NAMES.filter((name) => env[name]?.trim())), findProblems(read))
}

const bare = (url: string) => url.replace(/\/+$/, '')
