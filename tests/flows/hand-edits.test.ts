import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HandEditAnswer, HandEditsView } from '../../bot/api/contract.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { logOf, rowOf, shownTo, until } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, clerk, owner, chair } = PEOPLE
let site: Site
beforeAll(async () => {
  site = await startSite({
    actions: [
      action('Share the plan'),
      action('Publish the figures'),
      action('Settle the rota', { lane: 'force' }),
      action('Write to the clerk'),
    ],
  })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const open = async (person: LocalPerson) => (await site.api(person, '/api/hand-edits')).body as HandEditsView

/** Changes a row by hand, and waits until the service has put it back and offers that many changes. */
async function edited(ref: string, change: Record<string, string | number | null>, offers: number): Promise<void> {
  const row = site.m365.graph.items('Actions').find((item) => item.fields.Ref === ref)
  const before = row?.fields[Object.keys(change)[0] ?? '']
  site.m365.graph.edit('Actions', row?.id ?? 0, change)
  await until(
    () => rowOf(site, ref)?.[Object.keys(change)[0] ?? ''],
    (now) => now === before,
    15_000,
  )
  for (let tries = 0; tries < 40 && (await open(officer)).edits.length < offers; tries++) await pause(100)
}

test('what was changed by hand is put back, listed for the policy officer alone, and recorded when it is accepted', async () => {
  await edited('AA-2026-001', { DueDay: '2026-12-04', Status: 'discharged' }, 2)
  const listed = await tell(officer, 'Hand edits')
  expect(listed).toContain('Changed by hand in SharePoint and put back: 2. Nothing of it counts until it is accepted.')
  expect(listed).toContain(
    'AA-2026-001, due date: from Wednesday 25 November 2026 to Friday 4 December 2026. By Records Officer in SharePoint',
  )
  expect(listed).toContain('Only the chair can decide this')
  for (const person of [clerk, owner, chair]) {
    expect(await tell(person, 'hand edits')).toContain('do not allow')
    expect((await open(person)).edits).toEqual([])
  }
  const date = listed.split('\n').findIndex((line) => line.includes('due date'))
  const status = listed.split('\n').findIndex((line) => line.includes('status'))
  expect(await tell(officer, `accept ${status}`)).toContain('Only the chair can decide this')
  expect(await tell(officer, `accept ${date}`)).toContain('New date agreed: Friday 4 December')
  expect(rowOf(site, 'AA-2026-001')).toMatchObject({ DueDay: '2026-12-04', Status: 'open' })
  const last = logOf(site, 'AA-2026-001').at(-1)
  expect(last).toMatchObject({ Kind: 'date-agreed', Route: 'sharepoint', ByName: 'Jo Farrow', ByPost: 'SPO' })
  expect(last?.Words).toContain('Changed by hand (due date) by Records Officer in SharePoint')
  expect(await tell(officer, `accept ${date}`)).toContain('settled already')
  expect(await tell(officer, `dismiss ${status}`)).toContain(
    'Dismissed: AA-2026-001, status: from “open” to “discharged”. Nothing was recorded',
  )
  expect(await tell(officer, 'hand edits')).toContain('There is nothing to accept or dismiss.')
  expect(logOf(site, 'AA-2026-001')).toHaveLength(2)
})

test('accepted by two presses at once, in the tab and in chat, it is recorded once and for the owner', async () => {
  await edited('AA-2026-002', { Progress: 60 }, 1)
  const { edits } = await open(officer)
  expect(edits).toMatchObject([{ action: 'AA-2026-002', says: 'AA-2026-002, progress: from nothing to “60”', canAccept: true }])
  await tell(officer, 'hand edits')
  const press = () => site.api(officer, '/api/hand-edits', { id: edits[0]?.id ?? '', way: 'accept' })
  const [first, second, told] = await Promise.all([press(), press(), tell(officer, 'accept 1')])
  for (const answer of [first, second]) expect([200, 409]).toContain(answer.status)
  const said = [...[first, second].map(({ body }) => (body as HandEditAnswer).says), told].join()
  expect(said).toContain('Said by CC, recorded by Jo Farrow: progress: 60%')
  expect(logOf(site, 'AA-2026-002').map((row) => [row.Kind, row.OnBehalfOfPost, row.Route])).toEqual([
    ['raised', undefined, 'import'],
    ['progressed', 'CC', 'sharepoint'],
  ])
  expect((await open(officer)).edits).toEqual([])
})

test('what cannot be recorded says so and stays until it is dismissed; what the policy officer may not see is not theirs', async () => {
  await edited('AA-2026-004', { LeadPost: 'NOBODY' }, 1)
  await edited('AA-2026-003', { LeadPost: 'DCC' }, 1)
  const { edits } = await open(officer)
  expect(edits.map(({ action: ref }) => ref)).toEqual(['AA-2026-004'])
  const settle = async (way: 'accept' | 'dismiss') => {
    const { status, body } = await site.api(officer, '/api/hand-edits', { id: edits[0]?.id ?? '', way })
    return [status, (body as HandEditAnswer).says, (body as HandEditAnswer).edits.length]
  }
  expect(await settle('accept')).toEqual([409, expect.stringContaining('I know no post "NOBODY"'), 1])
  expect(await settle('dismiss')).toEqual([200, expect.stringContaining('Dismissed: AA-2026-004, lead post'), 0])
  expect(await settle('dismiss')).toEqual([409, expect.stringContaining('settled already'), 0])
  expect(logOf(site, 'AA-2026-004')).toHaveLength(1)
  expect((await site.api(officer, '/api/hand-edits', { id: 'x', way: 'perhaps' })).status).toBe(400)
})

test('a number without a list is asked for, and nothing is recorded', async () => {
  await site.teams.say(officer, 'notes')
  for (const text of ['accept 1', 'dismiss 1']) expect(await tell(officer, text)).toContain('Type "hand edits" for the numbered list')
  const levels = site.faults.map((line) => JSON.parse(line) as { level: number; msg: string })
  expect(levels.filter(({ level, msg }) => level > 40 || !msg.includes('was changed by hand'))).toEqual([])
})
