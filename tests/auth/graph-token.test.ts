import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import { APP, startSite, TENANT, type TestSite } from '../sharepoint/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite({ lists: false })
})
afterAll(() => site.close())

const scope = 'https://graph.microsoft.com/.default'
const source = (clientSecret: string, authorityHost: string) =>
  createTokenSource({ tenantId: TENANT, clientId: APP, clientSecret, authorityHost })

test('a token comes with the time until which it is good, and is kept', async () => {
  const first = await site.tokens.getToken(scope)
  expect(first.expiresOn.getTime()).toBeGreaterThan(Date.now())
  expect((await site.tokens.getToken(scope)).token).toBe(first.token)
})

test('a wrong secret is refused in plain words', async () => {
  await expect(source('wrong', site.authority).getToken(scope)).rejects.toMatchObject({ code: 'not-signed-in' })
})

test('a sign-in service that does not answer is a fault that may pass', async () => {
  await expect(source('any', 'https://localhost:1').getToken(scope)).rejects.toMatchObject({ code: 'store-unavailable' })
})
