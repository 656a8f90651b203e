import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { createHandEdits } from '../../bot/azure/hand-edits.ts'
import { openTables } from '../../bot/azure/tables.ts'
import type { RecordReport } from '../../bot/sharepoint/verify.ts'
import { action } from './office.ts'
import { type Site, startSite } from './site.ts'

/** `npm run verify`, as somebody at a console has it. */
function verify(site: Site): Promise<{ code: number; report: RecordReport; said: string[] }> {
  const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: site.m365.certificate.certFile, ...site.m365.env('http://localhost', 0) }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['bot/index.ts', 'verify'], { env }, (fault, out, said) => {
      if (fault && typeof fault.code !== 'number') reject(fault)
      else if (out === '') reject(new Error(said))
      else resolve({ code: Number(fault?.code ?? 0), report: JSON.parse(out) as RecordReport, said: said.trim().split('\n') })
    })
  })
}

test('a hand edit is put back and kept as an offer; the command finds what was altered, and passes when it is mended', async () => {
  await using site = await startSite({ actions: [action('CC to share the call handling plan')] })
  const { graph } = site.m365
  const row = () => graph.items('Actions')[0]
  const [before, id] = [row()?.fields, row()?.id ?? 0]

  graph.edit('Actions', id, { Status: 'discharged' })
  await expect.poll(() => row()?.fields, { timeout: 10_000 }).toEqual(before)
  const handEdits = createHandEdits({ table: (await openTables(site.config.storage)).handedits })
  expect(await handEdits.open()).toMatchObject([{ list: 'Actions', ref: 'AA-2026-001', column: 'Status', old: 'open', new: 'discharged' }])
  expect(site.faults.join('')).toContain('Actions/AA-2026-001: Status was changed by hand')

  const whole = await verify(site)
  expect(whole).toMatchObject({ code: 0, report: { unchecked: 0, findings: [] } })
  expect(whole.said.at(-1)).toMatch(/ were read\. Nothing is wrong\.$/)

  const update = graph.items('Updates').find((item) => item.fields.Key === 'AA-2026-001.0001')
  graph.edit('Updates', update?.id ?? 0, { ByName: 'Somebody Else' })
  await new Promise((resolve) => setTimeout(resolve, graph.behaviour.lag))
  const altered = await verify(site)
  expect(altered).toMatchObject({
    code: 1,
    report: { unchecked: 1, findings: [{ kind: 'update-altered', key: 'AA-2026-001.0001', ids: [String(update?.id)], version: '1.0' }] },
  })
  expect(altered.said[0]).toContain('Version 1.0 of the row is as it was written: restore that one.')

  graph.edit('Updates', update?.id ?? 0, { ByName: String(update?.fields.ByName) })
  await new Promise((resolve) => setTimeout(resolve, graph.behaviour.lag))
  expect(await verify(site)).toMatchObject({ code: 0, report: { findings: [] } })
}, 180_000)
