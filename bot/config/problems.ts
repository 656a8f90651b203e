import { z } from 'zod'
import type { Env } from './settings.ts'

/** What keeps the service from starting: settings that are missing, half-set or unusable; without anybody's values. */
export function findProblems(env: Env): string[] {
  return [...missing(env), ...halfSet(env), ...unusable(env)]
}

const listed = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** The tenants that are named. */
export const tenantsIn = (env: Env) => listed(env.ALLOWED_TENANT_IDS)

/** The hosts from which files are fetched; a leading `*.` stands for any name before. */
export const hostsIn = (env: Env) => listed(env.FILE_HOSTS.toLowerCase())

const demoPeople = z.array(z.object({ oid: z.string(), name: z.string(), title: z.string() }))

/** The people of the demonstration, from JSON; undefined when it is no such list. */
export function readPeople(text: string): z.output<typeof demoPeople> | undefined {
  try {
    return demoPeople.safeParse(JSON.parse(text)).data
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

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
  if (!hostsIn(env).every((host) => /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$|^localhost:\d+$/i.test(host)))
    problems.push('FILE_HOSTS must be names of hosts, such as *.sharepoint.com')
  if (!/^[1-9]\d?$/.test(env.PAPER_SECONDS)) problems.push('PAPER_SECONDS must be a whole number from 1 to 99')
  if (env.DEMO_PEOPLE && !readPeople(env.DEMO_PEOPLE)) problems.push('DEMO_PEOPLE is no list of people in JSON')
  return problems
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}
