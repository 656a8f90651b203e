import { describe, expect, test } from 'vitest'
import { faultOf, readAnswer, waitMs } from '../../bot/sharepoint/answer.ts'

const html = '<html><body><h1>The service is unavailable.</h1></body></html>'
const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
  readAnswer(new Response(body, { status, headers }), 'json')

describe('an answer', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, 7],
    ['fractional seconds', { 'retry-after': '2.128' }, 2.128],
    ['the longer of two', { 'retry-after': '5', 'ratelimit-reset': '31' }, 31],
    ['only the reset of the limit', { 'ratelimit-reset': '12' }, 12],
    ['nothing', {}, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
  ])('that asks to wait by %s is understood', async (_how, headers, seconds) => {
    expect((await answer(429, '', headers as Record<string, string>)).retryAfterSeconds).toBe(seconds)
  })

  test('that asks to wait until a time is understood', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString()
    expect((await answer(503, html, { 'retry-after': at })).retryAfterSeconds).toBeGreaterThan(50)
  })

  test.each([
    [429, '', 'store-busy'],
    [503, html, 'store-busy'],
    [500, '{"error":{"code":"generalException","message":"General exception while processing"}}', 'store-unavailable'],
    [504, html, 'store-unavailable'],
    [401, '{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty."}}', 'store-refused'],
    [403, '{"error":{"code":"accessDenied","message":"Access denied"}}', 'store-refused'],
    [400, '{"error":{"code":null}}', 'store-refused'],
    [418, '[1,2', 'store-refused'],
  ])('of %i with the body %s is the fault it should be, and never shows the body to a person', async (status, body, code) => {
    const fault = faultOf({ method: 'GET', path: '/x' }, await answer(status, body))
    expect(fault).toMatchObject({ code })
    expect(fault.message).not.toMatch(/html|exception|token|\d{3}/i)
  })

  test('tells in its cause what was asked, but not what somebody called a file', async () => {
    const path = '/drives/d/root:/0123abcd/Complaint%20of%20J%20Doe.pdf:/content'
    const { cause } = faultOf({ method: 'PUT', path }, await answer(503, html))
    expect(String(cause)).toContain('PUT /drives/d/root:/0123abcd/…:/content: 503')
    expect(String(cause)).not.toContain('Doe')
  })

  test('the wait grows when none was asked for', async () => {
    const plain = await answer(504, html)
    expect([0, 1, 2].map((tries) => waitMs(plain, tries))).toEqual([400, 800, 1600])
    expect(waitMs(await answer(429, '', { 'retry-after': '0.25' }), 5)).toBe(250)
  })
})
