import { readPeople } from './problems.ts'
import { type Env, SETTING_NAMES, SETTINGS, type SettingName } from './settings.ts'

export interface Explained {
  /** One line a setting: its value or that it is set, whether it is given or usual, and what it is for. */
  lines: string[]
  /** Whole sentences; empty: the service can start with these settings. */
  problems: string[]
}

/** Puts settings into words. Secrets are never among them, nor what an address may carry beside its place. */
export function explainSettings(env: Env, given: ReadonlySet<SettingName>, problems: readonly string[]): Explained {
  return {
    lines: SETTING_NAMES.map((name) => `${name}: ${sayValue(name, env, given)} – ${SETTINGS[name].purpose}`),
    problems: problems.map((problem) => `${problem}.`),
  }
}

function sayValue(name: SettingName, env: Env, given: ReadonlySet<SettingName>): string {
  if (given.has(name)) return `${shown(name, env[name])} (given)`
  const { usual, otherwise } = { otherwise: '', ...SETTINGS[name] }
  if (usual !== '') return `${usual} (usual)`
  return otherwise === '' ? 'not set' : `not set (usual: ${otherwise})`
}

function shown(name: SettingName, value: string): string {
  const { shown: how } = { shown: undefined, ...SETTINGS[name] }
  switch (how) {
    case 'secret':
      return 'set'
    case 'storage':
      return accountIn(value)
    case 'people':
      return `${readPeople(value)?.length ?? 0} of them`
    case undefined:
      return SECRET.test(value) ? 'set (not shown: it looks like a secret)' : withoutSecrets(value)
    default:
      return how satisfies never
  }
}

/** The account of a connection string; its keys and signatures stay out. */
function accountIn(text: string): string {
  if (/^UseDevelopmentStorage=true/i.test(text)) return 'development storage'
  const account = /(?:^|;)AccountName=([a-z0-9]{3,24})(?:;|$)/i.exec(text)?.[1]
  const host = /(?:^|;)(?:Blob|Table|Queue)Endpoint=https?:\/\/([a-z0-9.-]+)/i.exec(text)?.[1]
  return account ? `account ${account}` : host ? `account at ${host}` : 'set'
}

/** A key or signature that stands in the wrong setting. */
const SECRET = /(?:AccountKey|SharedAccess\w*|sig|password|secret)=/i

/** An address without user, password and query. */
function withoutSecrets(value: string): string {
  if (!/^https?:/i.test(value) || !URL.canParse(value)) return value
  const url = new URL(value)
  return `${url.origin}${url.pathname === '/' ? '' : url.pathname}`
}
