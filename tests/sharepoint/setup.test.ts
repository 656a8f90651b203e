import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFiles } from '../../bot/sharepoint/files.ts'
import { LIST_NAMES } from '../../bot/sharepoint/lists.ts'
import { checkReady, setUpLists } from '../../bot/sharepoint/setup.ts'
import { startSite, type TestSite } from './site.ts'

let site: TestSite
beforeEach(async () => {
  site = await startSite({ lists: false })
})
afterEach(() => site.close())

async function columnId(list: string, name: string): Promise<string> {
  const answer = await site.items.site({ method: 'GET', path: `/lists/${list}/columns` })
  const { value } = answer.body as { value: { id: string; name: string }[] }
  return value.find((column) => column.name === name)?.id ?? ''
}

describe('setting up', () => {
  test('everything is made once, and a second run changes nothing', async () => {
    expect(await setUpLists(site.items)).toEqual({ made: [...LIST_NAMES, 'Notes', 'Evidence'], changed: [], missing: [] })
    site.graph.clearRequests()
    expect(await setUpLists(site.items)).toEqual({ made: [], changed: [], missing: [] })
    expect(site.graph.requests().every((request) => request.method === 'GET')).toBe(true)
  })

  test('a missing column and a missing rule are put right', async () => {
    await setUpLists(site.items)
    await site.items.site({ method: 'DELETE', path: `/lists/Actions/columns/${await columnId('Actions', 'Progress')}` })
    const path = `/lists/Updates/columns/${await columnId('Updates', 'Key')}`
    await site.items.site({ method: 'PATCH', path, body: { enforceUniqueValues: false } })
    expect(await setUpLists(site.items)).toEqual({ made: ['Actions.Progress'], changed: ['Updates.Key'], missing: [] })
  })

  test('without the grant to make lists it says so', async () => {
    site.graph.behaviour.grant = 'write'
    await expect(setUpLists(site.items)).rejects.toMatchObject({ code: 'store-refused' })
  })
})

describe('the check at the start', () => {
  test('a site without lists is refused by name', async () => {
    await expect(checkReady(site.items)).rejects.toMatchObject({
      code: 'store-not-ready',
      message: expect.stringContaining('the list Updates is missing') as string,
    })
  })

  test.each(['Key', 'RequestId'])('a log whose %s does not enforce unique values is refused', async (name) => {
    await setUpLists(site.items)
    await expect(checkReady(site.items)).resolves.toBeUndefined()
    const path = `/lists/Updates/columns/${await columnId('Updates', name)}`
    await site.items.site({ method: 'PATCH', path, body: { enforceUniqueValues: false } })
    await expect(site.record().open()).rejects.toMatchObject({
      code: 'store-not-ready',
      message: `SharePoint is not ready: the column Updates.${name} does not enforce unique values. Run "npm run setup" with an administrator's grant, then start again.`,
    })
  })
})

describe('files of the Notes library', () => {
  test('a file is new once, is replaced only unchanged, and is read as it was written', async () => {
    await setUpLists(site.items)
    const files = createFiles({ items: site.items })
    const path = 'AA-M2026-03/proposals & notes.json'
    expect(await files.read(path)).toBeUndefined()
    expect(await files.write(path, '{"a":"tŷ"}', null)).toBe(true)
    expect(await files.write(path, '{"b":2}', null)).toBe(false)
    const stored = await files.read(path)
    expect(stored).toEqual({ path, content: '{"a":"tŷ"}', eTag: stored?.eTag })
    expect(await files.write(path, '{"c":3}', stored?.eTag ?? '')).toBe(true)
    expect(await files.write(path, '{"d":4}', stored?.eTag ?? '')).toBe(false)
    expect((await files.read(path))?.content).toBe('{"c":3}')
  })

  test('bytes are kept as they are, and no more of the memory they stand in', async () => {
    await setUpLists(site.items)
    const files = createFiles({ items: site.items })
    const memory = new TextEncoder().encode('before|the file|after')
    site.graph.faults.next({ kind: 'commit-then-504', match: { method: 'PUT' } })
    expect(await files.write('import-1/original.csv', memory.subarray(7, 15), null)).toBe(true)
    expect((await files.read('import-1/original.csv'))?.content).toBe('the file')
  })

  test('a file has an address at which people open it, and one that is not there has none', async () => {
    await setUpLists(site.items)
    const files = createFiles({ items: site.items })
    await files.write('AA-M2026-03/original file.docx', 'PK', null)
    const address = (await files.webUrl('AA-M2026-03/original file.docx')) ?? ''
    expect(address).toBe(`${site.graph.viewUrl}/Notes/AA-M2026-03/original%20file.docx`)
    expect(await (await fetch(address)).text()).toBe('PK')
    expect(await files.webUrl('AA-M2026-03/other.docx')).toBeUndefined()
  })

  test('a new file whose line breaks before it is there is sent once more, and one that is there stays as it is', async () => {
    await setUpLists(site.items)
    const files = createFiles({ items: site.items })
    site.graph.faults.next({ kind: 'reset', match: { method: 'PUT' } })
    expect(await files.write('b/new.json', 'one', null)).toBe(true)
    expect((await files.read('b/new.json'))?.content).toBe('one')
    site.graph.faults.next({ kind: 'reset', match: { method: 'PUT' } })
    expect(await files.write('b/new.json', 'two', null)).toBe(false)
    expect((await files.read('b/new.json'))?.content).toBe('one')
    site.graph.faults.next({ kind: 'reset', match: { method: 'PUT' }, times: 2 })
    await expect(files.write('b/other.json', 'one', null)).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  test('a write whose answer is lost is found to have been done', async () => {
    await setUpLists(site.items)
    const files = createFiles({ items: site.items })
    site.graph.faults.next({ kind: 'commit-then-504', match: { method: 'PUT' } })
    expect(await files.write('a/new.json', 'one', null)).toBe(true)
    const eTag = (await files.read('a/new.json'))?.eTag ?? ''
    site.graph.faults.next({ kind: 'commit-then-504', match: { method: 'PUT' } })
    expect(await files.write('a/new.json', 'two', eTag)).toBe(true)
  })
})
