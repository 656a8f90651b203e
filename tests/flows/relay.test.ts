import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActionDetail, CommandAnswer } from '../../bot/api/contract.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { logOf, rowOf, shownTo } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, clerk, owner, deputy, chair } = PEOPLE
let site: Site
beforeAll(async () => {
  site = await startSite({
    actions: [
      action('Share the plan', { supporting: ['DCC'] }),
      action('Publish the figures'),
      action('Settle the rota', { lead: 'DCC' }),
      action('Write to the board', { board: 'GB', raisedAt: '', lead: 'ACC' }),
    ],
  })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const detailOf = async (person: LocalPerson) => (await site.api(person, '/api/actions/AA-2026-001')).body as ActionDetail
const last = (ref: string) => logOf(site, ref).at(-1)

describe('an answer by telephone or e-mail, typed in chat', () => {
  test('is read like the owner’s own and recorded for the post, with the line as it was typed', async () => {
    const line = 'by telephone from CC: AA-2026-001 half done'
    expect(await tell(officer, line)).toContain('AA-2026-001: By telephone from CC, typed by Jo Farrow: progress: 50%.')
    expect(last('AA-2026-001')).toMatchObject({ Route: 'telephone', ByName: 'Jo Farrow', ByPost: 'SPO', OnBehalfOfPost: 'CC', Words: line })
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Progress: 50, Status: 'open' })
    expect((await detailOf(owner)).row.lastUpdateBy).toBe('CC')
    const says = 'By telephone from CC, typed by Jo Farrow: progress: 50%.'
    // The log shows an entry only after a while.
    await expect.poll(async () => (await detailOf(owner)).history.at(-1)).toMatchObject({ route: 'telephone', onBehalfOf: 'CC', says })
  })

  test('asks for a missing reason, and keeps whose answer it is until it comes', async () => {
    const asked = await tell(clerk, 'By e-mail from the Chief Constable: AA-2026-002 needs until 18 December')
    expect(asked).toContain('By e-mail from CC, typed by Lee Harding: asked for another date: Friday 18 December.')
    expect(asked).toContain('Why is it needed?')
    expect(await tell(clerk, 'The supplier is late')).toContain('By e-mail from CC, typed by Lee Harding')
    expect(last('AA-2026-002')).toMatchObject({ Route: 'email', OnBehalfOfPost: 'CC', ByPost: 'BSO', Words: 'The supplier is late' })
  })

  test('reports “done” for the chair to discharge, can be taken back by whoever typed it, and is not the owner’s to take back', async () => {
    expect(await tell(officer, 'by phone from A/DCC: done AA-2026-003')).toContain(
      'By telephone from DCC, typed by Jo Farrow: reported done',
    )
    expect(await tell(deputy, 'undo AA-2026-003')).toContain('nothing of yours to take back')
    expect(await tell(officer, 'undo AA-2026-003')).toContain('taken back')
    expect(rowOf(site, 'AA-2026-003')).toMatchObject({ Status: 'open' })
  })

  test('from a post that does not own the action, or for something that an owner cannot say, is refused', async () => {
    const before = site.m365.graph.items('Updates').length
    expect(await tell(officer, 'by telephone from DCC: done AA-2026-001')).toContain('do not allow that')
    expect(await tell(officer, 'by telephone from ZZ: done 1')).toContain('I know no post "ZZ"')
    expect(await tell(officer, 'by telephone from PCC: done 1')).toContain('PCC has no open action')
    expect(await tell(clerk, 'by telephone from ACC: done GB-2026-001')).toContain('ACC has no open action')
    expect(site.m365.graph.items('Updates')).toHaveLength(before)
  })

  test('is nobody’s but the policy officer’s and the minute-taker’s', async () => {
    await site.teams.say(PEOPLE.stranger, 'hello')
    const before = site.m365.graph.items('Updates').length
    for (const person of [owner, deputy, chair, PEOPLE.reader, PEOPLE.auditor, PEOPLE.stranger]) {
      expect(await tell(person, 'by telephone from CC: done AA-2026-001')).toContain('do not allow that')
    }
    expect(site.m365.graph.items('Updates')).toHaveLength(before)
  })
})

describe('the same in the tab', () => {
  const give = (person: LocalPerson, request: object) =>
    site.api(person, '/api/actions/AA-2026-001/commands', {
      requestId: 'press-one',
      words: 'It goes well.',
      command: { kind: 'report-no-change' },
      ...request,
    })

  test('is offered to those who may record it, and recorded for the post that answered', async () => {
    const forWhom = async (person: LocalPerson) => (await detailOf(person)).relaysFor
    expect(await forWhom(officer)).toEqual(['CC', 'DCC'])
    expect(await forWhom(owner)).toEqual([])
    const answer = await give(officer, { answered: { route: 'email', post: 'DCC' } })
    expect((answer.body as CommandAnswer).says).toBe(
      'AA-2026-001: By e-mail from DCC, typed by Jo Farrow: no change since the last update.',
    )
    expect(last('AA-2026-001')).toMatchObject({ Route: 'email', OnBehalfOfPost: 'DCC', ByPost: 'SPO', Words: 'It goes well.' })
  })

  test.each([
    ['an owner, for another', deputy, { answered: { route: 'telephone', post: 'CC' } }, 409],
    ['an owner, for their own post', owner, { answered: { route: 'telephone', post: 'CC' } }, 409],
    ['the policy officer, for a post without a part in it', officer, { answered: { route: 'telephone', post: 'ACC' } }, 409],
    [
      'the policy officer, as a decision of the office',
      officer,
      { answered: { route: 'telephone', post: 'CC' }, command: { kind: 'hold', reason: 'x' } },
      409,
    ],
    ['the policy officer, by a way that is none', officer, { answered: { route: 'chat', post: 'CC' } }, 400],
  ])('is refused to %s', async (_, person, request, status) => {
    const before = logOf(site, 'AA-2026-001').length
    expect((await give(person, { requestId: `press-${status}-${person.oid}`, ...request })).status).toBe(status)
    expect(logOf(site, 'AA-2026-001')).toHaveLength(before)
  })
})
