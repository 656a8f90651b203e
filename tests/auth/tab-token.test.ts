import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTabTokenCheck } from '../../bot/auth/tab-token.ts'
import { AppError } from '../../bot/errors.ts'
import { type SignInKeys, startSignInKeys } from '../support/sign-in-keys.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const CLIENT = '33333333-3333-4333-8333-333333333333'
const OID = '44444444-4444-4444-8444-444444444444'
const NOW = new Date('2026-03-02T10:00:00Z')
const seconds = NOW.getTime() / 1000
const ISSUER = 'https://sign-in.example/{tid}/v2.0'

const good = {
  aud: CLIENT,
  iss: `https://sign-in.example/${TENANT}/v2.0`,
  tid: TENANT,
  oid: OID,
  name: 'Robin Marsh',
  scp: 'access_as_user',
  nbf: seconds - 60,
  exp: seconds + 3600,
}

let keys: SignInKeys
beforeAll(async () => {
  keys = await startSignInKeys()
})
afterAll(() => keys.close())

const checkWith = (jwksUrl: string) =>
  createTabTokenCheck({
    tenantIds: [TENANT],
    clientId: CLIENT,
    domain: 'actions.example',
    issuers: [ISSUER, 'https://sts.example/{tid}/'],
    jwksUrl,
    clock: () => NOW,
  })
const check = (header: string | undefined) => checkWith(keys.jwksUrl)(header)
const without = (claim: keyof typeof good) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== claim))

describe('a token for this app, from an allowed tenant, for a person, in date', () => {
  test('lets its bearer in and says who they are', async () => {
    expect(await check(`Bearer ${await keys.sign(good)}`)).toEqual({
      oid: OID,
      tid: TENANT,
      name: 'Robin Marsh',
      expiresAt: new Date('2026-03-02T11:00:00Z'),
    })
  })

  test.each([
    ['the api form of the client id', { aud: `api://${CLIENT}` }],
    ['the bot form of the client id', { aud: `api://botid-${CLIENT}` }],
    ['the form with the domain of the tab', { aud: `api://actions.example/botid-${CLIENT}` }],
    ['a second issuer that is allowed', { iss: `https://sts.example/${TENANT}/` }],
    ['a clock that is four minutes behind', { nbf: seconds + 240 }],
    ['an end four minutes ago', { exp: seconds - 240 }],
    ['more scopes than one', { scp: 'profile access_as_user' }],
  ])('is taken with %s', async (_, claims) => {
    expect(await check(`Bearer ${await keys.sign({ ...good, ...claims })}`)).toMatchObject({ oid: OID })
  })
})

describe('a token that is not good enough is refused as a value', () => {
  test.each([
    ['ended ten minutes ago', { ...good, exp: seconds - 600 }, 'expired'],
    ['begins in ten minutes', { ...good, nbf: seconds + 600 }, 'not-yet'],
    ['is for another app', { ...good, aud: OTHER }, 'other-app'],
    ['is for the same app under another domain', { ...good, aud: `api://elsewhere.example/botid-${CLIENT}` }, 'other-app'],
    ['is from another tenant', { ...good, tid: OTHER, iss: `https://sign-in.example/${OTHER}/v2.0` }, 'other-tenant'],
    ['names an allowed tenant but was issued by another', { ...good, iss: `https://sign-in.example/${OTHER}/v2.0` }, 'other-tenant'],
    ['was issued by a stranger', { ...good, iss: 'https://elsewhere.example/' }, 'other-tenant'],
    ['has no tenant', without('tid'), 'other-tenant'],
    ['has no end', without('exp'), 'malformed'],
    ['has no beginning', without('nbf'), 'malformed'],
    ['has no audience', without('aud'), 'other-app'],
    ['has no scope, so speaks for an app', without('scp'), 'not-for-a-person'],
    ['has a scope that only looks alike', { ...good, scp: 'access_as_user_admin' }, 'not-for-a-person'],
    ['has no object id', without('oid'), 'not-for-a-person'],
    ['has an object id that is no text', { ...good, oid: 7 }, 'not-for-a-person'],
    ['has a claim named like our own answer', { ...good, refused: 'missing', tid: OTHER }, 'other-tenant'],
  ])('because it %s', async (_, claims, refused) => {
    expect(await check(`Bearer ${await keys.sign(claims)}`)).toEqual({ refused })
  })

  test('because another key signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const forged = await new SignJWT(good).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(privateKey)
    expect(await check(`Bearer ${forged}`)).toEqual({ refused: 'forged' })
  })

  test('because its key is unknown', async () => {
    expect(await check(`Bearer ${await keys.sign(good, { kid: 'key-9' })}`)).toEqual({ refused: 'forged' })
  })

  test('because its claims were changed after it was signed', async () => {
    const [header, , signature] = (await keys.sign(good)).split('.')
    const claims = Buffer.from(JSON.stringify({ ...good, oid: OTHER })).toString('base64url')
    expect(await check(`Bearer ${header}.${claims}.${signature}`)).toEqual({ refused: 'forged' })
  })

  test('because it is not signed at all', async () => {
    expect(await check(`Bearer ${new UnsecuredJWT(good).encode()}`)).toEqual({ refused: 'malformed' })
  })

  test('because it is signed with a shared secret', async () => {
    const shared = await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(Buffer.alloc(32, 7))
    expect(await check(`Bearer ${shared}`)).toEqual({ refused: 'malformed' })
  })

  test.each([
    [undefined, 'missing'],
    ['', 'missing'],
    ['Bearer', 'missing'],
    ['Basic cm9iaW46bWFyc2g=', 'missing'],
    ['Bearer one two', 'missing'],
    ['Bearer rubbish', 'malformed'],
    ['Bearer a.b.c', 'malformed'],
    [`Bearer ${'x'.repeat(10_000)}`, 'malformed'],
  ])('when the header is %j', async (header, refused) => {
    expect(await check(header)).toEqual({ refused })
  })
})

test('keys that cannot be fetched are a fault to try again, not a forged token', async () => {
  const fault = await checkWith('http://127.0.0.1:9/keys')(`Bearer ${await keys.sign(good)}`).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(AppError)
  expect(fault).toMatchObject({ code: 'not-signed-in', retryAfterSeconds: 30 })
})
