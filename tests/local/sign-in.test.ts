import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientSecretCredential } from '@azure/identity'
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificate, keepCertificate } from '../../local/certificate.ts'
import { type SignIn, startSignIn } from '../../local/sign-in.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'
const APP = '22222222-2222-4222-8222-222222222222'
const SECRET = 'a-secret-for-this-machine'
const PERSON = { oid: '33333333-3333-4333-8333-333333333333', name: 'Morgan Vale', upn: 'morgan.vale@example.test' }

let folder: string
let certificate: Certificate
let signIn: SignIn
const start = () => startSignIn({ certificate, folder, tenantId: TENANT, appId: APP, appSecret: SECRET, people: [PERSON] })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-in-'))
  certificate = await keepCertificate(folder)
  certificate.trust()
  signIn = await start()
})
afterAll(async () => {
  await signIn.close()
  await rm(folder, { recursive: true })
})

describe('the certificate', () => {
  test('it is made once, and its key is for the owner alone', async () => {
    expect((await keepCertificate(folder)).cert).toBe(certificate.cert)
    expect((await stat(join(folder, 'localhost.key.pem'))).mode & 0o777).toBe(0o600)
  })

  test('it stands for 127.0.0.1 as well', async () => {
    expect((await fetch(signIn.jwksUri.replace('localhost', '127.0.0.1'))).status).toBe(200)
  })
})

describe('an application', () => {
  const credential = (secret: string) =>
    new ClientSecretCredential(TENANT, APP, secret, { authorityHost: signIn.authority, disableInstanceDiscovery: true })

  test.each([
    ['https://graph.microsoft.com', { idtyp: 'app', appid: APP, roles: ['Sites.Selected', 'User.ReadBasic.All'] }],
    ['https://api.botframework.com', { idtyp: 'app', appid: APP, roles: [] }],
  ])('@azure/identity gets a token for %s', async (audience, claims) => {
    const { token } = await credential(SECRET).getToken(`${audience}/.default`)
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(signIn.jwksUri)), { issuer: signIn.issuer, audience })
    expect(payload).toMatchObject(claims)
  })

  test('with a wrong secret it is refused as Entra refuses it', async () => {
    await expect(credential('wrong').getToken('https://graph.microsoft.com/.default')).rejects.toThrow('AADSTS7000215')
  })

  const form = { grant_type: 'client_credentials', client_id: APP, client_secret: SECRET, scope: 'https://graph.microsoft.com/.default' }
  test.each([
    ['wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['unknown application', { client_id: 'nobody' }, 400, 'unauthorized_client'],
    ['unknown scope', { scope: 'https://storage.azure.com/.default' }, 400, 'invalid_scope'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['nothing wrong', {}, 200, undefined],
  ])('%s', async (_what, change, status, error) => {
    const answer = await fetch(`${signIn.authority}/${TENANT}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, ...change }),
    })
    const body = (await answer.json()) as { error?: string }
    expect([answer.status, body.error]).toEqual([status, error])
  })

  test('another tenant is not there', async () => {
    expect((await fetch(`${signIn.authority}/common/v2.0/.well-known/openid-configuration`)).status).toBe(404)
  })
})

describe('a person', () => {
  const keys = () => createRemoteJWKSet(new URL(signIn.jwksUri))

  test('the token for the tab bears the claims of version 2', async () => {
    const { payload, protectedHeader } = await jwtVerify(await signIn.signTabToken(PERSON), keys(), {
      issuer: signIn.issuer,
      audience: APP,
    })
    expect(protectedHeader.alg).toBe('RS256')
    expect(payload).toMatchObject({
      oid: PERSON.oid,
      name: PERSON.name,
      preferred_username: PERSON.upn,
      tid: TENANT,
      scp: 'access_as_user',
      ver: '2.0',
    })
  })

  test.each([
    ['run out', { expiresIn: -1 }, '"exp" claim timestamp check failed'],
    ['meant for another application', { aud: 'another' }, 'unexpected "aud" claim value'],
  ])('a token that is %s is refused', async (_what, wish, words) => {
    const token = await signIn.signTabToken({ ...PERSON, ...wish })
    await expect(jwtVerify(token, keys(), { issuer: signIn.issuer, audience: APP })).rejects.toThrow(words)
  })

  test.each([
    [{ oid: PERSON.oid }, 'http://localhost:5173', 200, 'http://localhost:5173'],
    [{ oid: PERSON.oid }, 'http://127.0.0.1:3978', 200, 'http://127.0.0.1:3978'],
    [{ oid: PERSON.oid }, 'https://localhost.example.test', 200, null],
    [{ oid: 'nobody' }, 'http://localhost:5173', 404, 'http://localhost:5173'],
    ['no json', 'http://localhost:5173', 404, 'http://localhost:5173'],
  ])('the choice of %j from a page of %s is answered with %i', async (wish, origin, status, allowed) => {
    const body = typeof wish === 'string' ? wish : JSON.stringify(wish)
    const answer = await fetch(`${signIn.authority}/demo/token`, { method: 'POST', headers: { origin }, body })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, allowed])
    const { token } = (await answer.json()) as { token?: string }
    expect(token === undefined ? undefined : decodeJwt(token).oid).toBe(status === 200 ? PERSON.oid : undefined)
  })

  test('pages of this machine learn who can be chosen', async () => {
    const answer = await fetch(`${signIn.authority}/demo/people`)
    expect(await answer.json()).toEqual([PERSON])
  })
})

describe('the bot channel', () => {
  test('its token names the service address, and its key is endorsed for Teams', async () => {
    const metadata = (await (await fetch(signIn.channelMetadataUrl)).json()) as { jwks_uri: string }
    const keys = (await (await fetch(metadata.jwks_uri)).json()) as JSONWebKeySet
    expect(keys.keys[0]).toMatchObject({ endorsements: ['msteams'], kid: expect.any(String) })
    const token = await signIn.signChannelToken({ serviceUrl: 'http://127.0.0.1:56150/_connector', appId: APP })
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), { issuer: 'https://api.botframework.com', audience: APP })
    expect(payload.serviceurl).toBe('http://127.0.0.1:56150/_connector')
  })

  test('a person’s key does not open the channel', async () => {
    const token = await signIn.signChannelToken({ serviceUrl: 'http://127.0.0.1/', appId: APP })
    await expect(jwtVerify(token, createRemoteJWKSet(new URL(signIn.jwksUri)))).rejects.toThrow('no applicable key found')
  })
})

test('the keys outlive a restart, and no private part is published', async () => {
  const token = await signIn.signTabToken(PERSON)
  const again = await start()
  const keys = (await (await fetch(again.jwksUri)).json()) as JSONWebKeySet
  expect(Object.keys(keys.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  await jwtVerify(token, createLocalJWKSet(keys), { audience: APP })
  await again.close()
})
