import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namePolicyOfficer } from '../../bot/app/name-policy-officer.ts'
import { envToConfig, readEnv } from '../../bot/config.ts'
import { type Microsoft365, startMicrosoft365 } from '../../local/microsoft-365.ts'
import { takeStorage } from '../support/shared-storage.ts'
import { PEOPLE } from './office.ts'

let folder: string
let m365: Microsoft365
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provision-'))
  m365 = await startMicrosoft365({ folder, keep: false, storage: await takeStorage(), people: Object.values(PEOPLE) })
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

const config = () => envToConfig(readEnv({ ...m365.env('http://localhost', 0) }))
const name = (who: string, as?: string) => namePolicyOfficer(config(), { who, name: as })
const written = [
  ['POST-POLICY.0001', 'Actions Arising'],
  ['POST-POLICY.0002', 'Actions Arising'],
]

test('npm run setup makes the lists and names the first policy officer', async () => {
  expect(await setUp('--policy-officer', PEOPLE.officer.upn)).toEqual({
    code: 0,
    said: 'Jo Farrow is policy officer of all boards now (post POLICY). Next, Jo Farrow opens a chat with Actions Arising in Teams and types "set up".',
  })
  expect(m365.graph.items('Posts').map(({ fields }) => [fields.Ref, fields.Title, fields.Organisation, fields.Roles])).toEqual([
    ['POLICY', 'Policy officer', 'opcc', 'policy-officer'],
  ])
  expect([holders(), updates()]).toEqual([[['POLICY', 'Jo Farrow', PEOPLE.officer.upn, 'holder']], written])
}, 60_000)

test('run again it changes nothing, nor does it when it is not clear who is meant', async () => {
  // At once, while the lists' changes do not show the first run yet, and later.
  await name(PEOPLE.officer.oid)
  expect(updates()).toEqual(written)
  await pause(m365.graph.behaviour.lag)
  expect(await name(PEOPLE.officer.oid)).toMatch(/^Jo Farrow is policy officer already \(post POLICY\)\. Nothing was changed\./)
  await expect(name('nobody@office.example')).rejects.toThrow(
    'The directory knows nobody by "nobody@office.example". Nobody was made policy officer. Give the user principal name, such as someone@example.org.',
  )
  await expect(name('a')).rejects.toThrow('knows more than one person by "a"')
  expect(updates()).toEqual(written)
})

test('where the directory may not be read, an object id with a name will do', async () => {
  m365.graph.behaviour.directory = 'refused'
  await expect(name(PEOPLE.clerk.upn)).rejects.toThrow('User.ReadBasic.All is not granted')
  await expect(name(PEOPLE.clerk.upn, PEOPLE.clerk.name)).rejects.toThrow('User.ReadBasic.All is not granted')
  expect(await name(PEOPLE.clerk.oid, PEOPLE.clerk.name)).toContain('Lee Harding is policy officer of all boards now')
  expect(holders().at(-1)).toEqual(['POLICY', 'Lee Harding', undefined, 'holder'])
})
