import { expect, test } from 'vitest'
import type { ActionCommand } from '../../bot/actions/command.ts'
import { findPostMeant } from '../../bot/actions/find-post.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import { actorOn } from '../../bot/actions/office.ts'
import { mayDo, maySee, RIGHTS } from '../../bot/actions/rights.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const DAY = '2026-03-02'

async function scene(given: { lane?: 'joint' | 'force' } = {}) {
  const { record, commands, raise } = await createSmallOffice()
  const ref = await raise({ wording: 'Share the plan', ...given })
  let count = 0
  const give = (byOid: string, command: object) =>
    commands.submit({ command: { ...command, ref } as ActionCommand, requestId: `r-${++count}`, byOid, route: 'chat', words: 'as typed' })
  const sees = (oid: string) => maySee(actorOn(record.office(), oid, DAY), record.actions().get(ref)!.action)
  return { record, give, sees, state: () => record.actions().get(ref)!, ref }
}

const decline = { kind: 'decline', reason: 'One for the DCC.', to: 'DCC' }

test('the post that is to have an action sees it until the request is settled, and may do nothing to it', async () => {
  const { give, sees, state, record } = await scene()
  expect(sees(people.deputyChief.oid)).toBe(false)
  await give(people.chief.oid, decline)
  expect(state().action.flags.declined).toMatchObject({ to: 'DCC', byPost: 'CC', reason: { t: 'One for the DCC.' } })
  expect(sees(people.deputyChief.oid)).toBe(true)
  const deputy = actorOn(record.office(), people.deputyChief.oid, DAY)
  expect(Object.keys(RIGHTS).filter((kind) => kind !== 'raise' && mayDo(deputy, kind as ActionCommand['kind'], state().action))).toEqual([])
  await give(people.policyOfficer.oid, { kind: 'settle', flag: 'declined', reason: '' })
  expect(sees(people.deputyChief.oid)).toBe(false)
})

test('giving it to another post settles the request in the same update; leaving the lead where it is does not', async () => {
  const { give, state } = await scene()
  await give(people.chief.oid, decline)
  await give(people.policyOfficer.oid, { kind: 'assign', lead: 'CC', supporting: ['ACC'] })
  expect(state().action.flags.declined).toBeDefined()
  const given = await give(people.policyOfficer.oid, { kind: 'assign', lead: 'DCC', supporting: [] })
  expect(given).toMatchObject({ ok: true, updates: [{ change: { kind: 'assigned', lead: 'DCC', settles: 'declined' } }] })
  expect(state().action).toMatchObject({ lead: 'DCC', flags: {} })
})

test('an update of an earlier version, which settles nothing, leaves the flag as it was', async () => {
  const { give, state, ref } = await scene()
  await give(people.chief.oid, decline)
  const update = { ...(await scene()).record, subject: ref, seq: 3, change: { kind: 'assigned', lead: 'DCC', supporting: [] }, texts: {} }
  const next = foldAction(state(), { ...update, at: '2026-03-02T10:00:00.000Z', byPost: 'PCC-POLICY', requestId: 'x', words: '' } as never)
  expect(next.action.flags.declined).toBeDefined()
})

test.each([
  ['a post that may not see its lane', { lane: 'force' as const }, 'SPO', 'owner-cannot-see'],
  ['a post that nobody knows', {}, 'ZZ', 'unknown-post'],
])('a request to hand it to %s is refused', async (_, given, to, refused) => {
  const { give } = await scene(given)
  expect(await give(people.chief.oid, { ...decline, to })).toMatchObject({ ok: false, refusal: { refused } })
})

test('a post is meant by its ref, its title, its holder or the initials that one holder alone has', async () => {
  const office = (await scene()).record.office()
  const meant = (words: string) => findPostMeant(words, office, DAY)
  expect(['DCC', 'the Chief Constable', 'Jude Hallam', 'JH', 'RM', 'XX', 'jh'].map(meant)).toEqual([
    'DCC',
    'CC',
    'DCC',
    'DCC',
    'CC',
    undefined,
    undefined,
  ])
})
