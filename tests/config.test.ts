import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { type Env, envToConfig, explainEnv, readEnv } from '../bot/config.ts'

const WHOLE = {
  TENANT_ID: '7f1c5a10-6f0e-4d35-9d1a-3b1c9d5e2a01',
  MICROSOFT_APP_ID: '2b9d6a4e-58a1-4c6f-8f6e-0c9a1d7b3e02',
  SHAREPOINT_SITE: 'office.example:/sites/actions',
  STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  PUBLIC_URL: 'https://actions.office.example/',
}

const start = (change: Partial<Env>) => () => envToConfig(readEnv({ ...WHOLE, ...change }))

describe('a whole configuration', () => {
  test('takes Microsoft’s published addresses, and the tab itself as the tracker', () => {
    expect(start({})()).toMatchObject({
      port: 3978,
      tenantIds: [WHOLE.TENANT_ID],
      appSecret: undefined,
      authorityHost: 'https://login.microsoftonline.com',
      graphRoot: 'https://graph.microsoft.com',
      publicUrl: 'https://actions.office.example',
      trackerUrl: 'https://actions.office.example/',
      channel: {
        issuer: 'https://api.botframework.com',
        openIdUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      },
      demoSignIn: undefined,
    })
  })

  test('fetches files from SharePoint alone, or from the hosts that are named', () => {
    expect(start({})()).toMatchObject({ fileHosts: ['*.sharepoint.com'], paperTimeLimitMs: 20_000 })
    expect(start({ FILE_HOSTS: 'Contoso.sharepoint.com, localhost:4443', PAPER_SECONDS: '30' })()).toMatchObject({
      fileHosts: ['contoso.sharepoint.com', 'localhost:4443'],
      paperTimeLimitMs: 30_000,
    })
  })

  test('parts the tenants that may enter by commas', () => {
    expect(start({ ALLOWED_TENANT_IDS: 'one, two' })().tenantIds).toEqual(['one', 'two'])
  })
})

describe('the service refuses to start and names the setting', () => {
  test.each(Object.keys(WHOLE))('when %s is missing or blank', (name) => {
    for (const value of ['', '   ']) expect(start({ [name]: value })).toThrow(`${name} is missing`)
  })

  test('when all of them are missing, with every name in one sentence', () => {
    expect(() => envToConfig(readEnv({}))).toThrow(
      'The service cannot start: TENANT_ID is missing; MICROSOFT_APP_ID is missing; SHAREPOINT_SITE is missing; STORAGE_CONNECTION_STRING is missing; PUBLIC_URL is missing.',
    )
  })

  test.each([
    ['BOT_CHANNEL_ISSUER', 'BOT_CHANNEL_OPENID_URL'],
    ['TAB_ISSUER', 'TAB_KEYS_URL'],
    ['DEMO_SIGN_IN_URL', 'DEMO_PEOPLE'],
  ])('when only one of %s and %s is set', (first, second) => {
    expect(start({ [first]: 'https://localhost:1' })).toThrow(`${first} and ${second} must both be set; ${second} is missing`)
    expect(start({ [second]: 'https://localhost:1' })).toThrow(`${first} and ${second} must both be set; ${first} is missing`)
  })

  test.each<[Partial<Env>, string]>([
    [{ PORT: 'eighty' }, 'PORT is no port number'],
    [{ PORT: '70000' }, 'PORT is no port number'],
    [{ PORT: '-1' }, 'PORT is no port number'],
    [{ AUTHORITY_HOST: 'http://login.example' }, 'AUTHORITY_HOST must be an https address'],
    [{ GRAPH_ROOT: 'https://graph.example/v1.0' }, 'GRAPH_ROOT must be an https address without a path'],
    [{ PUBLIC_URL: 'actions' }, 'PUBLIC_URL is no address'],
    [{ SHAREPOINT_SITE: 'office.example' }, 'SHAREPOINT_SITE must be host:/path'],
    [{ DEMO_SIGN_IN_URL: 'http://127.0.0.1:1', DEMO_PEOPLE: '[]' }, 'DEMO_SIGN_IN_URL is only for a sign-in stand-in on this machine'],
    [{ AUTHORITY_HOST: 'https://localhost:1', DEMO_SIGN_IN_URL: 'https://elsewhere.example', DEMO_PEOPLE: '[]' }, 'DEMO_SIGN_IN_URL'],
    [{ AUTHORITY_HOST: 'https://localhost:1', DEMO_SIGN_IN_URL: 'http://127.0.0.1:1', DEMO_PEOPLE: 'Robin' }, 'DEMO_PEOPLE'],
    [{ BOT_CHANNEL_ISSUER: 'https://api.botframework.com', BOT_CHANNEL_OPENID_URL: 'nowhere' }, 'BOT_CHANNEL_OPENID_URL'],
    [{ TAB_ISSUER: 'https://issuer.example', TAB_KEYS_URL: 'nowhere' }, 'TAB_KEYS_URL'],
    [{ TRACKER_URL: 'over there' }, 'TRACKER_URL is no address'],
    [{ ALLOWED_TENANT_IDS: ' , ' }, 'ALLOWED_TENANT_IDS names no tenant'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal'],
    [{ FILE_HOSTS: '*' }, 'FILE_HOSTS must be names of hosts'],
    [{ FILE_HOSTS: '*.com, https://a.example/' }, 'FILE_HOSTS must be names of hosts'],
    [{ PAPER_SECONDS: '0' }, 'PAPER_SECONDS must be a whole number from 1 to 99'],
  ])('when it is set to what cannot be used: %j', (change, words) => {
    expect(start(change)).toThrow(words)
    expect(start(change)).toThrow(expect.objectContaining({ code: 'setting-missing' }))
  })
})

test('no setting’s value is repeated in the refusal', () => {
  const secret = 'AccountKey=verysecret'
  expect(start({ STORAGE_CONNECTION_STRING: secret, MICROSOFT_APP_PASSWORD: secret, PORT: 'x' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  )
})

test('a name that is no setting is not read', () => {
  expect(readEnv({ ...WHOLE, SOMETHING_ELSE: 'x' })).not.toHaveProperty('SOMETHING_ELSE')
})

describe('the settings explained', () => {
  const lineOf = (env: Partial<Env>, name: string) => explainEnv(env).lines.find((line) => line.startsWith(`${name}: `))

  test('with nothing set, every setting has its line, and what is missing is said', () => {
    const { lines, problems } = explainEnv({})
    expect(lines.map((line) => line.split(':')[0])).toEqual(Object.keys(readEnv({})))
    expect(new Set(problems)).toEqual(new Set(Object.keys(WHOLE).map((name) => `${name} is missing.`)))
  })

  test('a whole configuration has no problems', () => {
    expect(explainEnv(WHOLE).problems).toEqual([])
  })

  test.each<[string, Partial<Env>, string]>([
    ['PORT', {}, 'PORT: 3978 (usual) – the port that the service listens on'],
    ['PORT', { PORT: '8080' }, 'PORT: 8080 (given) – the port that the service listens on'],
    ['PORT', { PORT: ' ' }, 'PORT: 3978 (usual) – the port that the service listens on'],
    ['TENANT_ID', {}, 'TENANT_ID: not set – the tenant of the app'],
    [
      'ALLOWED_TENANT_IDS',
      {},
      'ALLOWED_TENANT_IDS: not set (usual: the tenant of the app alone) – tenants whose people may use the service, parted by commas',
    ],
    [
      'TRACKER_URL',
      { TRACKER_URL: 'https://jo:pw@t.example/a?sig=1' },
      'TRACKER_URL: set (not shown: it looks like a secret) (given) – where "Open the tracker" leads',
    ],
    [
      'TRACKER_URL',
      { TRACKER_URL: 'https://jo:pw@t.example/a?b=1' },
      'TRACKER_URL: https://t.example/a (given) – where "Open the tracker" leads',
    ],
    [
      'STORAGE_CONNECTION_STRING',
      { STORAGE_CONNECTION_STRING: 'DefaultEndpointsProtocol=https;AccountName=actions;AccountKey=KEY==;EndpointSuffix=core.windows.net' },
      'STORAGE_CONNECTION_STRING: account actions (given) – Azure Storage: the inbox, conversations, what was sent',
    ],
    [
      'STORAGE_CONNECTION_STRING',
      { STORAGE_CONNECTION_STRING: 'BlobEndpoint=https://actions.blob.core.windows.net/;SharedAccessSignature=sv=1&sig=KEY' },
      'STORAGE_CONNECTION_STRING: account at actions.blob.core.windows.net (given) – Azure Storage: the inbox, conversations, what was sent',
    ],
    [
      'DEMO_PEOPLE',
      { DEMO_PEOPLE: '[{"oid":"o","name":"Jo Ashdown","title":"t"}]' },
      'DEMO_PEOPLE: 1 of them (given) – who may be chosen there',
    ],
  ])('%s of %j', (name, env, line) => {
    expect(lineOf(env, name)).toBe(line)
  })

  test('no secret is shown, wherever it was put', () => {
    const secret = 'AccountKey=verysecret'
    for (const name of Object.keys(readEnv({}))) {
      const { lines, problems } = explainEnv({ ...WHOLE, [name]: secret })
      expect([name, [...lines, ...problems].join('\n')]).toEqual([name, expect.not.stringContaining('verysecret')])
    }
    expect(lineOf({ MICROSOFT_APP_PASSWORD: 'verysecret' }, 'MICROSOFT_APP_PASSWORD')).toContain(': set (given)')
  })

  test('the command works with nothing set, and ends with 1', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/index.ts', 'check-config'], { env: {}, encoding: 'utf8' })
    expect([status, stdout.split('\n').length > 15, stderr]).toEqual([1, true, expect.stringContaining('TENANT_ID is missing.')])
    const whole = spawnSync(process.execPath, ['bot/index.ts', 'check-config'], { env: WHOLE, encoding: 'utf8' })
    expect([whole.status, whole.stderr]).toEqual([0, 'The service can start with these settings.\n'])
  }, 60_000)
})
