import { describe, expect, test } from 'vitest'
import { type Env, envToConfig, readEnv } from '../bot/config.ts'

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
