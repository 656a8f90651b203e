import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DemoSignIn, Me, Problem } from '../../bot/api/contract.ts'
import { startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

async function makeTabFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'tab-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<title>Actions</title>')
  await writeFile(join(folder, 'assets', 'main-abc.js'), 'export {}')
  return folder
}

describe('who may ask', () => {
  test.each([
    ['no token', {}, 'missing'],
    ['rubbish', { authorization: 'Bearer rubbish' }, 'malformed'],
  ])('%s is answered 401 with a sentence on every resource', async (_, headers: Record<string, string>, code) => {
    await using site = await startApiSite()
    for (const path of ['/api/me', '/api/tracker', '/api/actions/AA-2026-001', '/api/events']) {
      const response = await fetch(`${site.address}${path}`, { headers })
      expect([path, response.status, ((await response.json()) as Problem).code]).toEqual([path, 401, code])
    }
    const posted = await fetch(`${site.address}/api/actions/AA-2026-001/commands`, { method: 'POST', headers, body: 'x' })
    expect(posted.status).toBe(401)
  })

  test('an ended token is told to open the page again', async () => {
    await using site = await startApiSite()
    const response = await fetch(`${site.address}/api/me`, { headers: { authorization: await site.bearer(people.chair.oid, -400) } })
    expect([response.status, await response.json()]).toEqual([
      401,
      { code: 'expired', says: 'Your sign-in has ended. Please close this and open it again.' },
    ])
  })
})

describe('GET /api/me', () => {
  test('tells somebody their posts and roles from the record, and what they may choose from', async () => {
    await using site = await startApiSite()
    const me = (await (await site.ask(people.deputyChief.oid, '/api/me')).json()) as Me
    expect(me).toMatchObject({
      name: 'Jude Hallam',
      posts: [{ ref: 'DCC', title: 'Deputy Chief Constable', capacity: 'acting' }],
      roles: [],
      today: '2026-03-02',
    })
    expect(me.allPosts.find((p) => p.ref === 'ACC')).toEqual({ ref: 'ACC', title: 'Assistant Chief Constable', holder: '', vacant: true })
    expect(me.allPosts.find((p) => p.ref === 'DCC')?.holder).toBe('Jude Hallam (acting)')
  })

  test('shows a board only to those who have a part in it', async () => {
    await using site = await startApiSite()
    await site.raise({ wording: 'Report to A&A.' })
    const boardsOf = async (oid: string) => ((await (await site.ask(oid, '/api/me')).json()) as Me).boards.map((b) => b.ref)
    expect(await boardsOf(people.chair.oid)).toEqual(['AA'])
    expect(await boardsOf(people.panelReader.oid)).toEqual(['PCP'])
    expect(await boardsOf(people.policyOfficer.oid)).toEqual(['AA', 'PCP'])
    expect(await boardsOf(people.chief.oid)).toEqual(['AA'])
  })

  test('tells somebody without a post nothing of the office', async () => {
    await using site = await startApiSite()
    expect(await (await site.ask(people.stranger.oid, '/api/me')).json()).toEqual({
      oid: 'oid-stranger',
      name: 'oid-stranger',
      posts: [],
      roles: [],
      today: '2026-03-02',
      boards: [],
      allPosts: [],
      meetings: [],
    })
  })
})

describe('the pages', () => {
  test('are served so that Teams may frame them, nobody else may, and no script but theirs runs', async () => {
    await using site = await startApiSite({ tabFolder: await makeTabFolder() })
    const page = await fetch(`${site.address}/`)
    expect([page.status, await page.text()]).toEqual([200, '<title>Actions</title>'])
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft")
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('script-src')
    expect(page.headers.get('x-frame-options')).toBeNull()
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(`${site.address}/assets/main-abc.js`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await fetch(`${site.address}/`, { method: 'HEAD' })).status).toBe(200)
  })

  test.each(['/nowhere', '/assets', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/api/nothing'])(
    '%s is a page that does not exist',
    async (path) => {
      await using site = await startApiSite({ tabFolder: await makeTabFolder() })
      const response = await fetch(`${site.address}${path}`)
      expect([response.status, await response.json()]).toEqual([404, { code: 'unknown-page', says: 'There is no such page.' }])
    },
  )

  test('the list of people to sign in as exists only where a sign-in stand-in is set', async () => {
    const demoSignIn: DemoSignIn = { url: 'http://127.0.0.1:1/demo', people: [{ oid: 'oid-chair', name: 'Avery Thorne', title: 'PCC' }] }
    await using demo = await startApiSite({ demoSignIn })
    await using live = await startApiSite()
    expect(await (await fetch(`${demo.address}/demo.json`)).json()).toEqual(demoSignIn)
    expect((await fetch(`${live.address}/demo.json`)).status).toBe(404)
    expect((await fetch(`${live.address}/demo.json`)).headers.get('content-security-policy')).not.toContain('127.0.0.1')
  })
})

describe('the door', () => {
  test('says that it is well', async () => {
    await using site = await startApiSite()
    expect(await (await fetch(`${site.address}/healthz`)).json()).toEqual({ ok: true })
  })

  test('hands an activity of a megabyte to the handler for Teams, and refuses one that is larger than its limit', async () => {
    await using site = await startApiSite({ limits: { messageBody: 1_100_000 } })
    const post = (text: string) =>
      fetch(`${site.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      })
    expect((await post('n'.repeat(1_000_000))).status).toBe(200)
    expect((await post('n'.repeat(1_200_000))).status).toBe(413)
    expect(site.messages).toEqual([{ text: 'n'.repeat(1_000_000) }])
  })

  test('tells nothing of the inside when something breaks, and logs it once', async () => {
    await using site = await startApiSite()
    const ref = await site.raise({ wording: 'Break.' })
    site.record.failHistory(new TypeError('secret of the inside'))
    const response = await site.ask(people.chief.oid, `/api/actions/${ref}`)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      code: 'unexpected',
      says: 'Something went wrong on our side. What you typed is still here. Please try again in a minute.',
    })
    expect(site.faults).toMatchObject([{ err: { message: 'secret of the inside' } }])
  })

  test('answers a method that a resource does not have with a sentence', async () => {
    await using site = await startApiSite()
    const response = await fetch(`${site.address}/api/tracker`, { method: 'DELETE' })
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([405, 'wrong-method'])
  })
})
