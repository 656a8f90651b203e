import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, rowOf, shownTo } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { owner, deputy, officer } = PEOPLE
let site: Site
beforeAll(async () => {
  site = await startSite({
    actions: [
      action('Share the harbour plan', { supporting: ['DCC'] }),
      action('Publish the orchard figures'),
      action('Settle the quarry rota', { lead: 'DCC' }),
      action('Review the lantern case', { lane: 'force' }),
      action('Rebuild the meadow unit', { lead: 'ACC' }),
    ],
  })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const kinds = (ref: string) => logOf(site, ref).map((row) => row.Kind)

describe('undo', () => {
  test('takes back all that one answer recorded, for several actions and by words as by a press', async () => {
    await site.teams.say(owner, 'my actions')
    const answer = 'AA-2026-001 half done, need until 11 December because the supplier is late. AA-2026-002 is done'
    const said = await tell(owner, answer)
    expect(said).toContain('AA-2026-001: Progress: 50%.')
    expect(kinds('AA-2026-001')).toEqual(['raised', 'progressed', 'date-asked'])
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'reported-done' })
    const undone = await tell(owner, 'undo')
    expect(undone).toContain('AA-2026-001: Your last answer (entries 2 to 3) is taken back, all of it.')
    expect(undone).toContain('AA-2026-002: Your last update (entry 2) is taken back.')
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'open' })
    expect([rowOf(site, 'AA-2026-001')?.Progress ?? null, rowOf(site, 'AA-2026-001')?.LastUpdate ?? '']).toEqual([null, ''])
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'open' })

    await site.teams.say(owner, answer)
    const echo = await newest(site, owner, 'AA-2026-002: Reported done')
    const pressed = await shownTo(site, owner, () => site.teams.press(owner, echo.id, inputsOf(echo, 'undo')))
    expect(pressed).toContain('entries 5 to 6')
    expect(pressed).toContain('AA-2026-002: Your last update (entry 4) is taken back.')
    expect(kinds('AA-2026-001').at(-1)).toBe('undone')
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'open' })
  })
})

describe('what words are about', () => {
  test.each(['old', 'new'] as const)('is the card that they quote in the %s form, and not the last one sent', async (form) => {
    await site.teams.say(owner, 'AA-2026-001')
    const quoted = await newest(site, owner, 'harbour')
    await site.teams.say(owner, 'AA-2026-002')
    const text = form === 'old' ? '30% there' : '40% there'
    const said = await shownTo(site, owner, () => site.teams.quote(owner, quoted.id, text, form))
    expect(said).toContain(`AA-2026-001: Progress: ${text.slice(0, 3)}.`)
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ LastUpdate: text })
    expect(kinds('AA-2026-002').at(-1)).not.toBe('progressed')
  })

  test('is asked when they quote something that names no action, whatever card was last', async () => {
    await site.teams.say(owner, 'help')
    const help = await newest(site, owner, 'What you can type')
    await site.teams.say(owner, 'AA-2026-002')
    const said = await shownTo(site, owner, () => site.teams.quote(owner, help.id, '60% there'))
    expect(said).toContain('Which action is')
    expect(await tell(owner, 'the second one')).toContain('AA-2026-002: Progress: 60%.')
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ LastUpdate: '60% there' })
  })

  test('is another action than an open question where they quote its card, and the question waits', async () => {
    await site.teams.say(owner, 'AA-2026-002')
    const other = await newest(site, owner, 'orchard')
    expect(await tell(owner, 'AA-2026-001 need until 18 December')).toContain('Why is it needed?')
    const aside = await shownTo(site, owner, () => site.teams.quote(owner, other.id, '70% there'))
    expect(aside).toContain('AA-2026-002: Progress: 70%.')
    expect(await tell(owner, 'The supplier is late')).toContain('AA-2026-001: Asked for another date: Friday 18 December.')
    expect(logOf(site, 'AA-2026-001').at(-1)).toMatchObject({ Kind: 'date-asked', Words: 'The supplier is late' })
  })
})

describe('where others read along', () => {
  const inGroup = (person: LocalPerson, text: string) => shownTo(site, 'group', () => site.teams.say(person, text, { in: 'group' }))

  test('an owner answers by mention about what everybody may know, and takes it back there', async () => {
    const said = await inGroup(owner, 'AA-2026-002 is 80% done')
    expect(said).toContain('AA-2026-002: Progress: 80%.')
    expect(said).not.toContain('orchard')
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Progress: 80 })
    expect(await inGroup(owner, 'undo')).toContain('AA-2026-002: Your last update')
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Progress: 70 })
  })

  test('which action is meant is asked without naming any', async () => {
    const said = await inGroup(owner, 'half done')
    expect(said).toContain('Which action is that about? Nothing was recorded.')
    expect(said).not.toMatch(/harbour|orchard|lantern/)
  })

  test('a missing reason is asked there, and taken there', async () => {
    expect(await inGroup(owner, 'AA-2026-002 need until 15 December')).toContain('Why is it needed?')
    expect(await inGroup(owner, 'The printer is broken')).toContain('AA-2026-002: Asked for another date: Tuesday 15 December.')
  })

  test('what somebody else owns is refused politely, and what others may not know is for a chat alone', async () => {
    const before = site.m365.graph.items('Updates').length
    for (const person of [owner, officer]) {
      expect(await inGroup(person, 'AA-2026-005 is done')).toMatch(/AA-2026-005 is for ACC to answer|only in a chat with you alone/)
    }
    expect(await inGroup(officer, 'AA-2026-003 is done')).toContain('AA-2026-003 is for DCC to answer, so nothing was recorded.')
    expect(await inGroup(owner, 'AA-2026-004 is done')).toContain('only in a chat with you alone')
    expect(await inGroup(deputy, 'AA-2026-004 is done')).toContain('only in a chat with you alone')
    expect(await inGroup(deputy, 'AA-2026-999 is done')).toContain('only in a chat with you alone')
    expect(site.m365.graph.items('Updates')).toHaveLength(before)
  })

  test('in the thread under the digest it is the same', async () => {
    const post = await site.teams.say(officer, 'digest here', { in: 'channel' })
    await site.teams.say(officer, 'digest now')
    const digest = await newest(site, 'channel', 'week of')
    expect(post.status).toBe(200)
    const inThread = (person: LocalPerson, text: string) =>
      shownTo(site, 'channel', () => site.teams.say(person, text, { in: 'channel', thread: digest.id }))
    expect(await inThread(deputy, 'AA-2026-003 is blocked: no rota clerk')).toContain('AA-2026-003: Blocked.')
    expect(rowOf(site, 'AA-2026-003')?.Flags).toContain('no rota clerk')
    expect(await inThread(officer, 'AA-2026-003 is done')).toContain('is for DCC to answer')
  })
})

test('no turn of these conversations failed', () => {
  expect(site.faults).toEqual([])
})
