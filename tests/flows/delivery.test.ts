import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLedger } from '../../bot/azure/ledger.ts'
import { openTables } from '../../bot/azure/tables.ts'
import type { Ledger, LedgerRow } from '../../bot/delivery/ports.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { personalChatOf } from '../../local/teams/playground-config.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, newest, rowOf, shownTo, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { owner, deputy, officer, clerk, reader, auditor } = PEOPLE
const late = { due: { form: 'day', day: '2026-11-13' } } as const
const ACTIONS = [
  action('Share the call handling plan', late),
  action('Publish the estate review', late),
  action('Brief on the custody audit', { ...late, lead: 'DCC' }),
  action('Report on the vacant desk', { ...late, lead: 'ACC' }),
  action('Book the room', { ...late, lead: 'BSO' }),
  action('Sum up the survey', { ...late, lead: 'SPI' }),
  action('Audit the grants', { ...late, lead: 'IA' }),
]

let site: Site
let ledger: Ledger
beforeAll(async () => {
  site = await startSite({ actions: ACTIONS })
  ledger = createLedger({ table: (await openTables(site.config.storage)).ledger })
  for (const person of [owner, deputy, officer, clerk, reader]) await site.teams.install(person)
  await site.teams.uninstall(reader)
  await site.teams.say(officer, 'help', { in: 'channel' })
})
afterAll(() => site[Symbol.asyncDispose]())
afterEach(() => site.teams.faults.clear())

/** How many messages reached somebody while something was done; replaced cards do not count. */
async function sent(person: LocalPerson, act: () => Promise<unknown>): Promise<number> {
  const before = site.teams.messagesTo(person).length
  await act()
  return site.teams.messagesTo(person).length - before
}
/** Attempts to write to somebody, refused and lost ones included. */
const attempts = (person: LocalPerson) =>
  site.teams.calls().filter((call) => call.kind === 'send' && call.conversation === personalChatOf(person)).length
const told = (text: string) => shownTo(site, officer, () => site.teams.say(officer, text))
const row = (given: Partial<LedgerRow> & Pick<LedgerRow, 'to' | 'period'>): LedgerRow => ({
  kind: 'bundle',
  state: 'sending',
  activityId: '',
  refs: [],
  at: `${given.period}T09:00:00Z`,
  note: '',
  ...given,
})

describe('days of rest', () => {
  test.each([
    ['a Saturday', '2026-11-21T10:00:00Z'],
    ['a Sunday', '2026-11-22T10:00:00Z'],
    ['a bank holiday', '2026-12-25T10:00:00Z'],
    ['the day kept for a bank holiday', '2026-12-28T10:00:00Z'],
  ])('on %s nobody is written to, by the clock or by “remind now”', async (_, at) => {
    site.setClock(at)
    expect(await sent(owner, () => site.app.tick())).toBe(0)
    expect(await told('remind now')).toContain('is not a working day')
    expect(attempts(deputy)).toBe(1)
  })

  test('said twice over, the reminders go out on a Saturday all the same', async () => {
    site.setClock('2026-11-21T10:00:00Z')
    expect(await sent(owner, () => site.teams.say(officer, 'Remind now anyway'))).toBe(1)
    expect(await sent(owner, () => site.teams.say(officer, 'remind now anyway'))).toBe(0)
  })
})

describe('the daily run', () => {
  test('goes out at nine in London, one card to each owner, and not again that day', async () => {
    site.setClock('2026-11-23T08:59:00Z')
    expect(await site.app.tick()).toBe('nothing')
    site.setClock('2026-11-23T09:00:00Z')
    expect(await sent(owner, () => site.app.tick())).toBe(1)
    expect(await sent(deputy, () => site.app.tick())).toBe(0)
    const bundle = textOf(await newest(site, owner, 'Share the call handling plan'))
    expect(bundle).toContain('Publish the estate review')
    expect(bundle).not.toContain('custody audit')
  })

  test('a vacant post is asked of the policy officer', async () => {
    const bundle = textOf(await newest(site, officer, 'Report on the vacant desk'))
    expect(bundle).toContain('ACC is vacant')
  })

  test('“remind now” on the same day renews the card that stands, and sends no other', async () => {
    const standing = (await newest(site, owner, 'Share the call handling plan')).updates
    expect(await sent(owner, () => site.teams.say(officer, 'remind now'))).toBe(0)
    expect((await newest(site, owner, 'Share the call handling plan')).updates).toBe(standing + 1)
  })

  test('those who cannot be reached are listed to the policy officer: removed, never installed, blocked', async () => {
    site.setClock('2026-11-24T10:00:00Z')
    site.teams.faults.add({ with: 'blocked', conversation: personalChatOf(clerk) })
    const report = await told('remind now')
    for (const { name } of [reader, auditor]) expect(report).toContain(`${name}: the app is not installed, or was removed`)
    expect(report).toContain(`${clerk.name}: the app was removed or blocked`)
    expect(report).toMatch(/Vacant posts, asked of you:\n- ACC: AA-2026-004/)
    site.teams.faults.clear()
    expect(await told('remind now')).toContain(`${clerk.name}: the app`)
  })

  test('a send whose answer was lost is not made again; it stands as unsure and is listed', async () => {
    site.setClock('2026-11-25T09:30:00Z')
    site.teams.faults.add({ with: 'cut-after-commit', only: 'send', times: 1, conversation: personalChatOf(deputy) })
    expect(await sent(deputy, () => site.app.tick())).toBe(1)
    const before = attempts(deputy)
    expect(await told('remind now')).toContain(`${deputy.name}: Teams did not say whether the message arrived`)
    expect(attempts(deputy)).toBe(before)
    expect((await ledger.unsettled()).map(({ to, period, state }) => ({ to, period, state }))).toContainEqual({
      to: `person:${deputy.oid}`,
      period: '2026-11-25',
      state: 'unsure',
    })
  })

  test('Teams being busy for a moment loses nothing', async () => {
    site.setClock('2026-11-26T09:30:00Z')
    site.teams.faults.add({ with: 'throttled', only: 'send', times: 1, retryAfterSeconds: 1, conversation: personalChatOf(owner) })
    expect(await sent(owner, () => site.app.tick())).toBe(1)
  })

  test('a run that was killed is taken up again: who was not written to is, and nobody twice', async () => {
    site.setClock('2026-11-27T09:30:00Z')
    const day = '2026-11-27'
    // What a kill leaves: the run begun, and a send to the deputy of which nobody knows whether it was made.
    await ledger.begin(row({ to: 'run', period: day }))
    await ledger.begin(row({ to: `person:${deputy.oid}`, period: day }))
    const before = attempts(deputy)
    expect(await sent(owner, () => site.app.tick())).toBe(1)
    expect(attempts(deputy)).toBe(before)
    expect(await told('remind now')).toContain(`${deputy.name}: Teams did not say`)
    // A kill after the last send, before the run was marked as finished.
    await ledger.save(row({ to: 'run', period: day }))
    expect(await sent(owner, async () => expect(await site.app.tick()).toBe('ran'))).toBe(0)
    expect(await site.app.tick()).toBe('nothing')
  })
})

describe('the digest', () => {
  const digests = () => site.teams.messagesTo('channel').filter((message) => textOf(message).includes('A&A'))

  test('is replaced in its own week, and posted anew in the next', async () => {
    const before = digests()
    expect(before).toHaveLength(1)
    expect(await told('digest now')).toContain('brought up to date')
    expect(digests().map((message) => message.id)).toEqual(before.map((message) => message.id))
    expect(digests()[0]?.updates).toBe((before[0]?.updates ?? 0) + 1)
    site.setClock('2026-11-30T09:05:00Z')
    await site.app.tick()
    expect(digests()).toHaveLength(2)
    const text = digests().map(textOf).join()
    for (const { name } of Object.values(PEOPLE)) expect(text).not.toContain(name)
  })
})

describe('an answer on the card of the day', () => {
  test('takes the place of the card with the rest still to be answered, and is taken back by button and by word', async () => {
    site.setClock('2026-12-01T09:05:00Z')
    await site.app.tick()
    const bundle = await newest(site, owner, 'Share the call handling plan')
    const answer = { ...inputsOf(bundle, 'answer'), ref: 'AA-2026-001', what: 'progress', percent: '40', words: 'drafted' }
    expect(await sent(owner, () => site.teams.press(owner, bundle.id, answer))).toBe(0)
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Progress: 40, LastUpdate: 'drafted' })
    const replaced = site.teams.messagesTo(owner).find((message) => message.id === bundle.id)
    expect(replaced && textOf(replaced)).toContain('AA-2026-001: Progress: 40%')
    if (!replaced) return
    await site.teams.press(owner, bundle.id, inputsOf(replaced, 'undo'))
    expect(rowOf(site, 'AA-2026-001')?.Progress).toBeUndefined()
    const standing = await newest(site, owner, 'Share the call handling plan')
    expect(standing.id).toBe(bundle.id)
    await site.teams.press(owner, bundle.id, { ...inputsOf(standing, 'answer'), ref: 'AA-2026-002', what: 'done', words: 'published' })
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'reported-done' })
    const rest = await newest(site, owner, 'Share the call handling plan')
    expect(inputsOf(rest, 'answer')).toMatchObject({ kind: 'answer' })
    expect(JSON.stringify(rest.card)).not.toContain('"value":"AA-2026-002"')
    const echo = await shownTo(site, owner, () => site.teams.say(owner, 'undo'))
    expect(echo).toContain('AA-2026-002')
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'open' })
  })

  test('a card of yesterday can still be answered, and becomes what was recorded', async () => {
    const bundle = await newest(site, deputy, 'Brief on the custody audit')
    site.setClock('2026-12-02T08:30:00Z')
    const answer = { ...inputsOf(bundle, 'answer'), ref: 'AA-2026-003', what: 'done', words: 'briefed on Monday' }
    await site.teams.press(deputy, bundle.id, answer)
    expect(rowOf(site, 'AA-2026-003')).toMatchObject({ Status: 'reported-done', LastUpdate: 'briefed on Monday' })
    const replaced = site.teams.messagesTo(deputy).find((message) => message.id === bundle.id)
    expect(replaced && textOf(replaced)).toContain('for the chair to discharge')
  })
})

test('of two instances whose hour strikes at once, one makes the run', async () => {
  site.setClock('2026-12-03T09:05:00Z')
  const before = site.teams.messagesTo(owner).length
  const runs = await Promise.all(site.apps.map((app) => app.tick()))
  expect(runs.toSorted()).toEqual(['nothing', 'ran'])
  expect(site.teams.messagesTo(owner).length - before).toBe(1)
})
