import { expect, test } from 'vitest'
import type { Office } from '../../bot/actions/office.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import { withProposals } from '../../bot/delivery/proposals-wait.ts'
import type { Bundle } from '../../bot/reminders/bundle.ts'
import { holder, post, posts } from '../reminders/office.ts'

const bundle = (oid: string): Bundle => ({ oid, name: oid, posts: ['CC'], handovers: [], items: [], information: [], toSettle: [] })

function told(bundles: Bundle[], waiting: number, newest: Day | null, more = posts) {
  const office: Office = {
    boards: new Map(),
    posts: new Map(more.map((p) => [p.ref, p])),
    meetings: new Map(),
    people: new Map(),
    settings: new Map(),
  }
  const fromMessages = async (oid: string) => (oid === 'officer' ? { waiting, newest } : { waiting: 9, newest })
  return withProposals(bundles, { office, today: '2026-11-16', workingDays: createWorkingDays(), fromMessages })
}

test.each([
  ['on Friday, asked on Monday', 2, '2026-11-13', [{ oid: 'officer', posts: ['PPT'], proposals: 2 }]],
  ['on the Thursday before', 2, '2026-11-12', []],
  ['never', 0, null, []],
] as const)('a policy officer who is not written to otherwise is told of proposals made %s', async (_when, waiting, newest, expected) => {
  expect(await told([], waiting, newest)).toMatchObject(expected)
  expect(await told([], waiting, newest)).toHaveLength(expected.length)
})

test('whoever is written to anyhow is told of all that waits, and owners are told of nothing', async () => {
  const [officer, owner] = await told([bundle('officer'), bundle('cc')], 3, '2026-09-01')
  expect(officer).toEqual({ ...bundle('officer'), proposals: 3 })
  expect(owner).toEqual(bundle('cc'))
})

test('somebody who is policy officer by two posts is told once', async () => {
  const twice = [...posts, post('SPO', [holder('officer')], [{ role: 'policy-officer', board: '*' }])]
  expect(await told([], 1, '2026-11-16', twice)).toHaveLength(1)
})
