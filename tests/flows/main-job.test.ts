import { expect, test } from 'vitest'
import { action, PEOPLE } from './office.ts'
import { startSite } from './site.ts'

test('an owner types that an action is half done, is told so, and the list shows it', async () => {
  await using site = await startSite({ actions: [action('CC to share the call handling plan')] })
  const done = await site.teams.say(PEOPLE.owner, '50% 1')
  expect(site.faults).toEqual([])
  expect(done.status).toBe(200)
  const echo = await site.teams.waitFor(PEOPLE.owner, (message) => JSON.stringify(message.card ?? '').includes('50%'))
  expect(JSON.stringify(echo.card)).toContain('AA-2026-001')
  const [row] = site.m365.graph.items('Actions')
  expect(row?.fields).toMatchObject({ Ref: 'AA-2026-001', Progress: 50, Status: 'open', LastUpdate: '50% 1' })
})
