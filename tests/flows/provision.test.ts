import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Microsoft365, startMicrosoft365 } from '../../local/microsoft-365.ts'
import { PEOPLE } from './office.ts'

let folder: string
let m365: Microsoft365
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provision-'))
  m365 = await startMicrosoft365({ folder, keep: false, people: Object.values(PEOPLE) })
})
afterAll(async () => {
  await m365?.close()
  await rm(folder, { recursive: true, force: true })
})

/** `npm run setup -- …`, as an administrator at a console has it. */
function setUp(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: m365.certificate.certFile, ...m365.env('http://localhost', 0) }
  return new Promise((resolve) => {
    execFile(process.execPath, ['bot/index.ts', 'setup', ...args], { env }, (fault, _out, said) =>
      resolve({ code: Number(fault?.code ?? 0), said: said.trim() }),
    )
  })
}

const holders = () => m365.graph.items('Holders').map(({ fields }) => [fields.Post, fields.PersonName, fields.Upn, fields.Capacity])
const updates = () => m365.graph.items('Updates').map(({ fields }) => [fields.Key, fields.ByName])

test('the first policy officer is named at the set-up, once, and only when it is clear who is meant', async () => {
  const unclear = await setUp('--policy-officer', 'nobody@office.example')
  expect(unclear).toEqual({
    code: 1,
    said: 'The directory knows nobody by "nobody@office.example". Nobody was made policy officer. Give the user principal name, such as someone@example.org.',
  })
  expect((await setUp('--policy-officer', 'a')).said).toContain('knows more than one person by "a"')
  expect(updates()).toEqual([])

  const named = await setUp('--policy-officer', PEOPLE.officer.upn)
  expect(named).toEqual({
    code: 0,
    said: 'Jo Farrow is policy officer of all boards now (post POLICY). Next, Jo Farrow opens a chat with Actions Arising in Teams and types "set up".',
  })
  expect(m365.graph.items('Posts').map(({ fields }) => [fields.Ref, fields.Title, fields.Organisation, fields.Roles])).toEqual([
    ['POLICY', 'Policy officer', 'opcc', 'policy-officer'],
  ])
  const written = [
    ['POST-POLICY.0001', 'Actions Arising'],
    ['POST-POLICY.0002', 'Actions Arising'],
  ]
  expect([holders(), updates()]).toEqual([[['POLICY', 'Jo Farrow', PEOPLE.officer.upn, 'holder']], written])

  const again = await setUp('--policy-officer', PEOPLE.officer.oid)
  expect(again.said).toMatch(/^Jo Farrow is policy officer already \(post POLICY\)\. Nothing was changed\./)
  expect(updates()).toEqual(written)
}, 60_000)

test('where the directory may not be read, an object id with a name will do', async () => {
  m365.graph.behaviour.directory = 'refused'
  const refused = await setUp('--policy-officer', PEOPLE.clerk.upn)
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('User.ReadBasic.All is not granted')])
  const named = await setUp('--policy-officer', PEOPLE.clerk.oid, '--name', PEOPLE.clerk.name)
  expect([named.code, holders().at(-1)]).toEqual([0, ['POLICY', 'Lee Harding', undefined, 'holder']])
}, 60_000)
