/** A setting of the environment: what it is for, and its usual value; empty: there is none. */
interface Setting {
  purpose: string
  usual: string
  /** What holds while it is not set, where that is no value of its own. */
  otherwise?: string
  /** `secret` is never shown; of `storage` only the account is; of `people` only how many. */
  shown?: 'secret' | 'storage' | 'people'
}

const setting = (purpose: string, more: Partial<Setting> = {}): Setting => ({ purpose, usual: '', ...more })
const MICROSOFTS = { otherwise: "Microsoft's own" }

/** All settings, in the order in which they are explained. */
export const SETTINGS = {
  TENANT_ID: setting('the tenant of the app'),
  ALLOWED_TENANT_IDS: setting('tenants whose people may use the service, parted by commas', { otherwise: 'the tenant of the app alone' }),
  MICROSOFT_APP_ID: setting("the app's registration"),
  MICROSOFT_APP_PASSWORD: setting("the secret of the app's registration", { otherwise: "the machine's managed identity", shown: 'secret' }),
  SHAREPOINT_SITE: setting('the SharePoint site of the record, as host:/path'),
  STORAGE_CONNECTION_STRING: setting('Azure Storage: the inbox, conversations, what was sent', { shown: 'storage' }),
  PUBLIC_URL: setting('where the tab is reached from outside'),
  TRACKER_URL: setting('where "Open the tracker" leads', { otherwise: 'the address of the tab' }),
  PORT: setting('the port that the service listens on', { usual: '3978' }),
  HOST: setting('the network address that it listens on', { usual: '0.0.0.0' }),
  LOG_LEVEL: setting('how much it logs', { usual: 'info' }),
  AUTHORITY_HOST: setting('where it signs in', { usual: 'https://login.microsoftonline.com' }),
  GRAPH_ROOT: setting('where Microsoft Graph is', { usual: 'https://graph.microsoft.com' }),
  FILE_HOSTS: setting('from where files sent in chat are fetched, parted by commas; *. stands for any name before it', {
    usual: '*.sharepoint.com',
  }),
  PAPER_SECONDS: setting('how long reading one document may take', { usual: '20' }),
  BOT_CHANNEL_ISSUER: setting("who issues Teams' tokens", MICROSOFTS),
  BOT_CHANNEL_OPENID_URL: setting('where their keys are announced', MICROSOFTS),
  TAB_ISSUER: setting("who issues the tab's tokens", MICROSOFTS),
  TAB_KEYS_URL: setting('where their keys are', MICROSOFTS),
  DEMO_SIGN_IN_URL: setting('a sign-in stand-in on the same machine', { otherwise: 'none' }),
  DEMO_PEOPLE: setting('who may be chosen there', { otherwise: 'nobody', shown: 'people' }),
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof SETTINGS
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

export type Env = Record<SettingName, string>
