import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActionDetail, Problem } from '../../bot/api/contract.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { chief } = people
let site: ApiSite
let path = ''
beforeAll(async () => {
  site = await startApiSite()
  path = `/api/actions/${await site.raise({ wording: 'Review the file.' })}`
})
afterAll(() => site[Symbol.asyncDispose]())

const detail = async () => (await (await site.ask(chief.oid, path)).json()) as ActionDetail

describe('a body that is not a command is refused with a sentence and changes nothing', () => {
  const request = (command: unknown, more: object = {}) => ({ requestId: 'press-bad-0001', command, words: '', ...more })
  test.each([
    ['empty', '', 400],
    ['not JSON', '{"requestId":', 400],
    ['a list', '[]', 400],
    ['without a key', { command: { kind: 'report-done' }, words: '' }, 400],
    ['with a key that could break out of its place', request({ kind: 'report-done' }, { requestId: 'a:b:c:d:e:f' }), 400],
    ['of an unknown kind', request({ kind: 'close' }), 400],
    ['with another ref inside', request({ kind: 'report-done', ref: 'AA-2026-002' }), 400],
    ['on behalf of somebody', request({ kind: 'report-done' }, { onBehalfOf: 'PCC' }), 400],
    ['with an impossible date', request({ kind: 'ask-date', due: { form: 'day', day: '2026-02-31' }, reason: 'x' }), 400],
    ['with a percentage that is no number', request({ kind: 'report-progress', percent: '50' }), 400],
    ['with 101 per cent', request({ kind: 'report-progress', percent: 101 }), 400],
    ['with a reason of 4,001 characters', request({ kind: 'block', reason: 'x'.repeat(4_001) }), 400],
    ['of 1 MB', request({ kind: 'block', reason: 'x'.repeat(1_000_000) }), 413],
  ])('%s', async (_, body, status) => {
    const before = (await detail()).row.seq
    const response = await site.send(chief.oid, `${path}/commands`, body)
    expect(response.status).toBe(status)
    expect(((await response.json()) as Problem).says).toMatch(/Nothing was recorded\.$/)
    expect((await detail()).row.seq).toBe(before)
  })

  test.each([
    ['binary', { 'content-type': 'application/json' }, Buffer.from([0xff, 0xfe, 0x00, 0x80]), 400],
    ['HTML', { 'content-type': 'text/html' }, '<p>done</p>', 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'kind=report-done', 415],
    ['packed', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, Buffer.from([0x1f, 0x8b]), 415],
  ])('%s', async (_, headers, body, status) => {
    const authorization = await site.bearer(chief.oid)
    const sent = { method: 'POST', headers: { ...headers, authorization } as Record<string, string>, body }
    const response = await fetch(`${site.address}${path}/commands`, sent)
    expect(response.status).toBe(status)
    expect(((await response.json()) as Problem).says).toMatch(/Nothing was recorded\.$/)
  })

  test('a reason of 4,000 characters is taken whole', async () => {
    const reason = 'ü'.repeat(4_000)
    expect((await site.send(chief.oid, `${path}/commands`, request({ kind: 'block', reason }))).status).toBe(200)
    expect((await detail()).flagReasons[0]?.reason).toBe(reason)
  })
})
