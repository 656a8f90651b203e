import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import type { Directory } from '../../bot/delivery/ports.ts'
import { openDirectory } from '../../bot/sharepoint/directory.ts'
import { type Microsoft365, startMicrosoft365, TENANT_ID } from '../../local/microsoft-365.ts'
import { takeStorage } from '../support/shared-storage.ts'

const person = (number: number, name: string) => ({
  oid: `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`,
  name,
  upn: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@office.example`,
})
const NAMES = [
  'Ness Ardle',
  'Nessa Ardle',
  "Pat O'Arden",
  'Robin Marsh',
  ...Array.from({ length: 14 }, (_, n) => `Many ${'abcdefghijklmn'[n]}`),
]
const PEOPLE = NAMES.map((name, place) => person(place + 10, name))

let folder: string
let m365: Microsoft365
let directory: Directory
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-'))
  m365 = await startMicrosoft365({ folder, keep: false, storage: await takeStorage(), people: PEOPLE })
  const { MICROSOFT_APP_ID: clientId = '', MICROSOFT_APP_PASSWORD: clientSecret = '', AUTHORITY_HOST: authorityHost = '' } = m365.env('', 0)
  const tokens = createTokenSource({ tenantId: TENANT_ID, clientId, clientSecret, authorityHost })
  directory = openDirectory({ tokens, root: m365.graph.origin, patienceMs: 500 })
})
afterAll(async () => {
  await m365?.close()
  await rm(folder, { recursive: true, force: true })
})

const namesBy = async (text: string) => {
  const found = await directory.find(text)
  return 'people' in found ? found.people.map(({ name }) => name) : found.problem
}

test.each([
  ['ness.ardle@office.example', ['Ness Ardle']],
  ['NESS.ARDLE@OFFICE.EXAMPLE', ['Ness Ardle']],
  ['00000000-0000-4000-8000-000000000013', ['Robin Marsh']],
  ['ness', ['Ness Ardle', 'Nessa Ardle']],
  ['Nessa Ardle', ['Nessa Ardle']],
  ['marsh', ['Robin Marsh']],
  ["O'Arden", ["Pat O'Arden"]],
  ["x') or startswith(displayName,'R", []],
  ['robin.marsh@', ['Robin Marsh']],
  ['nobody@office.example', []],
  ['../users', []],
  ['  ', []],
])('%s finds %j', async (text, names) => {
  expect(await namesBy(text)).toEqual(names)
})

test('a person comes with id, name and address, and ten at most', async () => {
  expect(await directory.find('robin')).toEqual({ people: [{ ...PEOPLE[3], jobTitle: '' }] })
  expect(await namesBy('many')).toHaveLength(10)
})

test('a directory that the application may not read says so, and one that does not answer too', async () => {
  m365.graph.behaviour.directory = 'refused'
  expect([await namesBy('robin'), await namesBy('robin.marsh@office.example')]).toEqual(['not-allowed', 'not-allowed'])
  m365.graph.behaviour.directory = 'granted'
  m365.graph.faults.next({ kind: '503', match: { path: '/users' }, times: 9 })
  expect(await namesBy('robin')).toBe('unavailable')
})
