import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callGraph, type GraphSite, startGraphSite } from '../support/graph-site.ts'

describe('files of a library', () => {
  let site: GraphSite
  let drive: string
  beforeAll(async () => {
    site = await startGraphSite()
    await site.call('POST', '/lists', { displayName: 'Notes', list: { template: 'documentLibrary' } })
    await site.call('POST', '/lists', { displayName: 'Posts' })
    drive = `/v1.0/drives/${(await site.call('GET', '/lists/Notes/drive')).body.id}`
  })
  afterAll(() => site[Symbol.asyncDispose]())

  const put = (path: string, text: string, headers: Record<string, string> = {}, options = '') =>
    site.call('PUT', `${drive}/root:/${path}:/content${options}`, text, { 'Content-Type': 'text/plain', ...headers })
  const read = (path: string) => site.call('GET', `${drive}/root:/${path}:/content`)

  test('a library has a drive and a list has none', async () => {
    expect((await site.call('GET', '/drives')).body.value.map((d) => d.name)).toEqual(['Notes'])
    expect((await site.call('GET', '/lists/Posts/drive')).status).toBe(404)
  })

  test('a file is made, read and replaced, and a stale eTag replaces nothing', async () => {
    const made = await put('AA-M2026-03/notes%20one.txt', 'Action: “first”')
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ name: 'notes one.txt', file: { mimeType: 'text/plain' }, size: 19 })
    expect((await read('AA-M2026-03/notes%20one.txt')).body).toBe('Action: “first”')
    const replaced = await put('AA-M2026-03/notes%20one.txt', 'second', { 'If-Match': made.body.eTag })
    expect(replaced.status).toBe(200)
    expect((await put('AA-M2026-03/notes%20one.txt', 'third', { 'If-Match': made.body.eTag })).status).toBe(412)
    const found = await site.call('GET', `${drive}/root:/AA-M2026-03/notes%20one.txt`)
    expect(found.body.eTag).toBe(replaced.body.eTag)
    expect((await read('AA-M2026-03/notes%20one.txt')).body).toBe('second')
  })

  test('a file that must be new is refused when it is there', async () => {
    const fail = '?@microsoft.graph.conflictBehavior=fail'
    expect((await put('new.json', '{}', {}, fail)).status).toBe(201)
    const again = await put('NEW.json', '[]', {}, fail)
    expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists'])
    expect((await read('new.json')).body).toBe('{}')
  })

  test('a file that must be unchanged is refused when it is gone', async () => {
    expect((await put('gone.txt', 'x', { 'If-Match': '"{A},1"' })).status).toBe(412)
    expect((await read('gone.txt')).status).toBe(404)
  })

  test('the bytes come from an address that wants no token', async () => {
    const made = await put('open.txt', 'bytes')
    expect(made.status).toBe(201)
    const token = await site.signIn.signAppToken({ audience: 'https://graph.microsoft.com', appId: 'a', roles: [] })
    const answer = await fetch(`${site.graph.origin}${drive}/root:/open.txt:/content`, {
      headers: { Authorization: `Bearer ${token}` },
      redirect: 'manual',
    })
    expect(answer.status).toBe(302)
    expect((await callGraph('GET', answer.headers.get('location') ?? '', undefined, {})).body).toBe('bytes')
    expect((await callGraph('GET', `${site.graph.origin}/download/none`, undefined, {})).status).toBe(404)
  })

  test('files of a folder are listed, and one is deleted', async () => {
    await put('folder/a.txt', 'a')
    await put('folder/deeper/b.txt', 'b')
    const children = await site.call('GET', `${drive}/root:/folder:/children`)
    expect(children.body.value.map((f) => f.name)).toEqual(['a.txt'])
    expect((await site.call('DELETE', `${drive}/root:/folder/a.txt`)).status).toBe(204)
    expect((await site.call('GET', `${drive}/root:/folder/a.txt`)).status).toBe(404)
  })

  test.each(['a//b.txt', 'a/%20/b.txt', 'what%3F.txt'])('%s is no name for a file', async (path) => {
    expect((await put(path, 'x')).status).toBe(400)
  })
})

describe('the pages that show the lists', () => {
  test('every list is named with its count, and a list shows its rows, the newest first, with nothing run as markup', async () => {
    await using site = await startGraphSite()
    await site.call('POST', '/lists', { displayName: 'Actions', columns: [{ name: 'Ref', text: {} }] })
    await site.call('POST', '/lists', { displayName: 'Notes', list: { template: 'documentLibrary' } })
    site.graph.load(
      'Actions',
      Array.from({ length: 101 }, (_, n) => ({ Ref: `AA-${n}<script>` })),
    )
    const page = async (path: string) => (await callGraph('GET', `${site.graph.viewUrl}${path}`, undefined, {})).body as unknown as string
    expect(await page('')).toContain('<a href="/view/Actions">Actions</a></td><td>List</td><td>101</td>')
    const rows = await page('/Actions')
    expect(rows.indexOf('AA-100&lt;script&gt;')).toBeGreaterThan(0)
    expect(rows.indexOf('AA-100&lt;')).toBeLessThan(rows.indexOf('AA-99&lt;'))
    expect(rows).not.toContain('<script>')
    expect(rows).toContain('Page 1 of 2')
    expect(await page('/Actions?page=2')).toContain('AA-0&lt;')
    expect(await page('/Notes')).toContain('Nothing here yet.')
    expect((await fetch(`${site.graph.viewUrl}/Nothing`)).status).toBe(404)
  })
})

describe('the page of a library', () => {
  test('opens its files: text is shown, anything else is handed over, and nothing is run', async () => {
    await using site = await startGraphSite()
    await site.call('POST', '/lists', { displayName: 'Notes', list: { template: 'documentLibrary' } })
    const drive = `/v1.0/drives/${(await site.call('GET', '/lists/Notes/drive')).body.id}`
    for (const name of ['notes.txt', 'original one.docx']) {
      await site.call('PUT', `${drive}/root:/a/${encodeURIComponent(name)}:/content`, '<script>', { 'Content-Type': 'text/html' })
    }
    const shown = await fetch(`${site.graph.viewUrl}/Notes/a/notes.txt`)
    expect([shown.headers.get('content-type'), await shown.text()]).toEqual(['text/plain; charset=utf-8', '<script>'])
    const kept = await fetch(`${site.graph.viewUrl}/Notes/a/original%20one.docx`)
    expect(kept.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''original%20one.docx")
    expect(await (await fetch(`${site.graph.viewUrl}/Notes`)).text()).toContain(
      '<a href="/view/Notes/a/original%20one.docx">a/original one.docx</a>',
    )
    expect((await fetch(`${site.graph.viewUrl}/Notes/a/none.txt`)).status).toBe(404)
  })
})

describe('the directory', () => {
  test('people are found by name and by id, with the properties asked for', async () => {
    const users = [
      { id: 'a', displayName: 'Morgan Vale', userPrincipalName: 'morgan.vale@example.test' },
      { id: 'b', displayName: 'Robin Hale', userPrincipalName: 'robin.hale@example.test' },
    ]
    await using site = await startGraphSite({ users })
    const found = await site.call('GET', "/v1.0/users?$filter=startswith(displayName,'rob')&$select=displayName")
    expect(found.body.value).toEqual([{ id: 'b', displayName: 'Robin Hale' }])
    expect((await site.call('GET', '/v1.0/users/morgan.vale@example.test')).body.id).toBe('a')
    expect((await site.call('GET', '/v1.0/users/nobody')).status).toBe(404)
  })
})

describe('a database in a file', () => {
  test('everything is there again after a restart, under the same ids', async () => {
    await using site = await startGraphSite()
    const database = `${site.folder}/graph.sqlite`
    const first = await site.another({ database })
    await first.call('POST', '/lists', { displayName: 'Posts', columns: [{ name: 'Ref', text: {}, indexed: true }] })
    const made = await first.call('POST', '/lists/Posts/items', { fields: { Ref: 'CC' } })
    await first.graph.close()
    const second = await site.another({ database })
    expect(second.graph.siteId).toBe(first.graph.siteId)
    const found = await second.call('GET', '/lists/Posts/items/1?$expand=fields')
    expect(found.body).toMatchObject({ eTag: made.body.eTag, fields: { Ref: 'CC' } })
    await second.graph.close()
  })
})
