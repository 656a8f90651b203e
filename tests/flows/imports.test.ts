import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportReport, ImportStanding } from '../../bot/api/contract.ts'
import { excelDay, workbookOf } from '../support/trackers.ts'
import { PEOPLE } from './office.ts'
import { type Site, startSite } from './site.ts'

/** Rows of the tracker; a whole number of times the faulty ones. */
const ALL = Number(process.env.IMPORT_ROWS ?? 400)
const FAULTY = 50
/** Every fortieth row has one of these faults: what is wrong, and the name of the column. */
const FAULTS = [
  { column: 'Owner', cells: { 2: 'ACC Elsewhere' }, says: 'no one post for “ACC Elsewhere”' },
  { column: 'Owner', cells: { 2: null }, says: 'Nobody is named' },
  { column: 'Action', cells: { 1: null }, says: 'no words that say what is to be done' },
  { column: 'Target date', cells: { 3: '31/02/2026' }, says: 'no such day as “31/02/2026”' },
  { column: 'Status', cells: { 5: '140%' }, says: '“140%” is no percentage' },
]
const byText = (a: string, b: string) => (a < b ? -1 : 1)
const TITLES = 2
const SLOW = { timeout: 120_000, interval: 200 }

function trackerRow(n: number): (string | Date | null)[] {
  const due = [excelDay('2026-12-11'), 'Ongoing', 'January/ February 2027', 'TBC', 'end of December 2026'][n % 5] ?? null
  const row = [
    `${Math.ceil(n / 10)}.${n % 10}`,
    `Share plan number ${n}`,
    n % 3 ? 'CC' : 'DCC',
    due,
    excelDay('2025-03-12'),
    n % 100 ? 'Ongoing' : 'Action complete',
  ]
  const fault = n % (ALL / FAULTY) === 0 ? faultAt(n / (ALL / FAULTY)) : undefined
  return row.map((cell, at) => (fault && at in fault.cells ? (fault.cells[at as keyof typeof fault.cells] ?? null) : cell))
}

const faultAt = (number: number) => {
  const fault = FAULTS[number % FAULTS.length]
  if (!fault) throw new Error('there are faults for every number')
  return fault
}

let site: Site
const fieldsIn = (list: 'Actions' | 'Updates') => site.m365.graph.items(list).map(({ fields }) => fields)
const children = new Set<ChildProcess>()
beforeAll(async () => {
  // A raise costs four units: at the usual 1,250 a minute this file would take seven minutes, which another test of the pace need not.
  site = await startSite({ behaviour: { unitsPerMinute: 10_000_000 } })
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await site[Symbol.asyncDispose]()
})

/** The service in a process of its own, its clock so many milliseconds ahead. */
async function startService(ahead: number) {
  const child = fork(fileURLToPath(new URL('service-process.ts', import.meta.url)), ['60000', String(ahead)], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: site.m365.certificate.certFile, ...site.m365.env('http://localhost', 0) },
  })
  children.add(child)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.once('message', (message: { port: number }) => resolve(message.port))
  child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)))
  const port = await promise
  const ask = async <T>(path: string, init: RequestInit = {}) => {
    const authorization = `Bearer ${await site.m365.signIn.signTabToken(PEOPLE.officer)}`
    const answer = await fetch(`http://127.0.0.1:${port}/api/${path}`, { ...init, headers: { authorization } })
    return { status: answer.status, json: () => answer.json() as Promise<T>, bytes: async () => new Uint8Array(await answer.arrayBuffer()) }
  }
  return { child, ask }
}

test('50 faulty rows of a tracker are named and all others come in once, though the service is killed half way', async () => {
  const rows = Array.from({ length: ALL }, (_, n) => trackerRow(n + 1))
  const file = await workbookOf([['Actions of the board'], [], ['No', 'Action', 'Owner', 'Target date', 'Date raised', 'Status'], ...rows])
  const first = await startService(0)
  const report = await (
    await first.ask<ImportReport>('imports?name=tracker.xlsx&board=AA', { method: 'POST', body: new Blob([Buffer.from(file)]) })
  ).json()
  const expected = Array.from({ length: FAULTY }, (_, n) => ({
    row: (n + 1) * (ALL / FAULTY) + TITLES + 1,
    ...faultAt(n + 1),
  }))
  expect(report.faulty.map(({ row, column }) => ({ row, column }))).toEqual(expected.map(({ row, column }) => ({ row, column })))
  for (const [n, { says }] of report.faulty.entries()) expect(says).toContain(expected[n]?.says)
  expect(report).toMatchObject({ state: 'ready', total: ALL - FAULTY, done: 0, faultyRows: FAULTY, known: [] })
  expect(fieldsIn('Actions')).toEqual([])

  const path = `imports/${report.id}`
  const standing = async (ask: typeof first.ask) => (await ask<ImportStanding>(`${path}/progress`)).json()
  await first.ask(`${path}/run`, { method: 'POST' })
  await expect.poll(async () => (await standing(first.ask)).done, SLOW).toBeGreaterThanOrEqual(ALL / 2)
  first.child.removeAllListeners('exit')
  first.child.kill('SIGKILL')
  const second = await startService(60_000)
  const found = await standing(second.ask)
  expect(found.state).toBe('running')
  expect(found.done).toBeLessThan(ALL - FAULTY)
  await second.ask(`${path}/run`, { method: 'POST' })
  await expect.poll(async () => (await standing(second.ask)).state, SLOW).toBe('done')
  expect(await standing(second.ask)).toMatchObject({ total: ALL - FAULTY, done: ALL - FAULTY, brought: ALL - FAULTY })

  const raised = fieldsIn('Updates').filter(({ Kind }) => Kind === 'raised')
  const refs = rows.filter((_, n) => (n + 1) % (ALL / FAULTY) !== 0).map(([ref]) => String(ref))
  expect(raised).toHaveLength(ALL - FAULTY)
  expect(
    fieldsIn('Actions')
      .map(({ OldRef }) => String(OldRef))
      .toSorted(byText),
  ).toEqual(refs.toSorted(byText))
  expect(new Set(raised.map(({ Route }) => Route))).toEqual(new Set(['import']))

  const exported = unzipSync(await (await second.ask('export.xlsx')).bytes())
  const sheet = strFromU8(exported['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet.match(/<row /g)).toHaveLength(ALL - FAULTY + 1)
}, 300_000)
