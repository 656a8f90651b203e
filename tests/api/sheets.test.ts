import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportReport, ImportStanding, Problem } from '../../bot/api/contract.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'
import { csvOf, HEADS } from '../support/trackers.ts'

const { policyOfficer, minuteTaker, chair, reader, auditor, stranger, panelReader } = people
const LIMIT = 64 * 1024

let site: ApiSite
beforeAll(async () => {
  site = await startApiSite({ limits: { trackerBody: LIMIT } })
  await site.raise({ wording: '=HYPERLINK("https://example.test")', oldRef: '+1' })
  await site.raise({ wording: 'Settle the rota.', lane: 'force' })
  await site.raise({ wording: 'Draft the question.', lane: 'office', lead: 'SPO' })
  await site.raise({ wording: 'Report to the panel.', board: 'PCP', raisedAt: 'PCP-M2026-01' })
})
afterAll(() => site[Symbol.asyncDispose]())

const upload = async (oid: string, bytes: Uint8Array, query = 'name=tracker.csv&board=AA') =>
  fetch(`${site.address}/api/imports?${query}`, {
    method: 'POST',
    headers: { authorization: await site.bearer(oid) },
    body: new Blob([Buffer.from(bytes)]),
  })
const press = async (oid: string, path: string) =>
  fetch(`${site.address}/api/imports/${path}`, { method: 'POST', headers: { authorization: await site.bearer(oid) } })

describe('the tracker as a file', () => {
  test.each([
    ['the policy officer', policyOfficer.oid, ['AA-2026-001', 'AA-2026-003', 'PCP-2026-001']],
    ['a reader in the force', reader.oid, ['AA-2026-001', 'AA-2026-002']],
    ['a reader of the panel', panelReader.oid, ['PCP-2026-001']],
    ['the auditor', auditor.oid, ['AA-2026-001', 'AA-2026-002', 'AA-2026-003', 'PCP-2026-001']],
    ['somebody without a post', stranger.oid, []],
  ])('holds for %s exactly what is theirs to see, in Excel and as CSV', async (_, oid, refs) => {
    const csv = await (await site.ask(oid, '/api/export.csv')).text()
    expect(
      csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]),
    ).toEqual(refs)
    const workbook = unzipSync(new Uint8Array(await (await site.ask(oid, '/api/export.xlsx')).arrayBuffer()))
    const strings = strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect([...new Set(strings.match(/(?:AA|PCP)-2026-\d{3}/g))]).toEqual(refs)
  })

  test('is given under a name with its day, and never kept on the way', async () => {
    const answer = await site.ask(policyOfficer.oid, '/api/export.xlsx')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="actions-2026-03-02.xlsx"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await site.ask(policyOfficer.oid, '/api/export.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  test('makes no formula of anybody’s words', async () => {
    const csv = await (await site.ask(policyOfficer.oid, '/api/export.csv')).text()
    expect(csv).toContain(`AA-2026-001,'+1,AA,Action,"'=HYPERLINK(""https://example.test"")",CC`)
    const workbook = unzipSync(new Uint8Array(await (await site.ask(policyOfficer.oid, '/api/export.xlsx')).arrayBuffer()))
    expect(strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>')
  })

  test.each(['/api/export.xlsx', '/api/export.csv', '/api/imports/0123456789abcdef'])(
    '%s is for bearers of a token alone',
    async (path) => {
      expect((await fetch(site.address + path)).status).toBe(401)
    },
  )
})

describe('an old tracker in', () => {
  const file = csvOf([
    HEADS,
    ['1', 'Share the plan', 'CC', 'TBC', '20/01/2026', 'Completed'],
    ['2', 'Share more', 'Nobody', '', '', ''],
    ['+1', '=HYPERLINK("https://example.test")', 'CC', '', '', ''],
  ])

  test('is first shown row by row, then brought in, and its progress can be asked for', async () => {
    const report = (await (await upload(policyOfficer.oid, file)).json()) as ImportReport
    expect(report).toMatchObject({ name: 'tracker.csv', board: 'AA', state: 'ready', total: 1, done: 0, faultyRows: 1 })
    expect(report.faulty).toMatchObject([{ row: 3, column: 'Owner' }])
    expect(report.known).toEqual([{ sheet: '', row: 4, ref: 'AA-2026-001' }])
    expect(report.rows).toMatchObject([{ row: 2, oldRef: '1', lead: 'CC', dueText: 'date owed by CC', ref: '' }])
    expect(report.columns.map(({ meaning }) => meaning)).toEqual(['Ref', 'Action', 'Lead', 'Due date', 'Date raised', 'Status'])
    expect((await press(policyOfficer.oid, `${report.id}/run`)).status).toBe(200)
    const progress = async () => (await (await site.ask(policyOfficer.oid, `/api/imports/${report.id}/progress`)).json()) as ImportStanding
    await expect.poll(progress).toMatchObject({ state: 'done', total: 1, done: 1, brought: 1 })
    const after = (await (await site.ask(policyOfficer.oid, `/api/imports/${report.id}`)).json()) as ImportReport
    expect(site.record.actions().get(after.rows[0]?.ref ?? '')?.action).toMatchObject({ oldRef: '1', status: 'reported-done' })
  })

  test.each([
    ['the minute-taker', minuteTaker.oid, 403],
    ['the chair', chair.oid, 403],
    ['a stranger', stranger.oid, 403],
  ])('is refused to %s with a sentence', async (_, oid, status) => {
    const answer = await upload(oid, file)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as Problem).says).toContain('Only a policy officer')
  })

  test('of somebody else is answered like one that does not exist', async () => {
    const { id } = (await (await upload(policyOfficer.oid, file)).json()) as ImportReport
    const answers = await Promise.all([id, '0123456789abcdef'].map((one) => site.ask(minuteTaker.oid, `/api/imports/${one}`)))
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect((await press(minuteTaker.oid, `${id}/run`)).status).toBe(404)
  })

  test.each([
    ['that is too large', new Uint8Array(LIMIT + 1), 413, 'larger than 10 MB'],
    ['that is empty', new Uint8Array(), 422, 'The file is empty'],
    ['without names of columns', new TextEncoder().encode('a,b\nc,d'), 422, 'No row with the names of the columns'],
    ['that is broken', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 422, 'The file is broken'],
  ])('a file %s is refused with a sentence', async (_, bytes, status, words) => {
    const answer = await upload(policyOfficer.oid, bytes)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as Problem).says).toContain(words)
  })

  test('needs a board that exists', async () => {
    expect((await upload(policyOfficer.oid, file, 'name=a.csv&board=XX')).status).toBe(422)
  })
})
