import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, rowOf, shownTo, textOf, until } from './reading.ts'
import { type Site, startSite } from './site.ts'

const LISTS = ['Actions', 'Meetings', 'Posts', 'Holders', 'Boards', 'People', 'Settings']
const APPEND = { method: 'POST', path: '/lists/Updates/items' }
const { owner, deputy, clerk, officer } = PEOPLE

const TASKS = 'plan,survey,review,audit,report,training,estate,fleet,budget,website,radio,kennels'
  .split(',')
  .map((what) => `CC to share the ${what}`)

let site: Site
beforeAll(async () => {
  site = await startSite({ actions: TASKS.map((task) => action(task)), patienceMs: 6000 })
})
afterAll(() => site[Symbol.asyncDispose]())
afterEach(() => {
  site.m365.graph.faults.clear()
  site.teams.faults.clear()
})

const kindsOf = (ref: string) => logOf(site, ref).map((row) => row.Kind)
const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))

describe('an append whose answer is lost', () => {
  test.each([
    ['a gateway time-out', 'commit-then-504', 'AA-2026-001'],
    ['a broken connection', 'commit-then-reset', 'AA-2026-002'],
  ] as const)('after %s there is one update, and the person is told that it is recorded', async (_, kind, ref) => {
    site.m365.graph.faults.next({ kind, match: APPEND })
    expect(await tell(owner, `50% ${ref}`)).toContain(`${ref}: Progress: 50%`)
    expect(kindsOf(ref)).toEqual(['raised', 'progressed'])
    expect(rowOf(site, ref)).toMatchObject({ Progress: 50, Seq: 2 })
  })

  test('a card whose press was committed and not answered is replaced by what was recorded', async () => {
    await site.teams.say(owner, 'AA-2026-003')
    const card = await newest(site, owner, 'AA-2026-003')
    site.m365.graph.faults.next({ kind: 'commit-then-504', match: APPEND })
    const data = { ...inputsOf(card, 'answer'), what: 'progress', percent: '30', words: 'a third' }
    await site.teams.press(owner, card.id, data)
    expect(kindsOf('AA-2026-003')).toEqual(['raised', 'progressed'])
    expect(rowOf(site, 'AA-2026-003')).toMatchObject({ Progress: 30, LastUpdate: 'a third' })
  })
})

describe('the same thing twice', () => {
  test('an activity that Teams delivers twice is one update, and both answers say that it stands', async () => {
    const shown = await shownTo(site, owner, () => site.teams.deliverTwice(owner, '20% AA-2026-004'))
    expect(kindsOf('AA-2026-004')).toEqual(['raised', 'progressed'])
    expect(shown).toContain('AA-2026-004: Progress: 20%')
    expect(shown).not.toContain('I did not understand')
  })

  test('an activity that is delivered twice at the same moment is one update', async () => {
    const one = { id: 'twice-at-once', text: '20% AA-2026-005' }
    await Promise.all([site.teams.post(owner, one), site.teams.post(owner, one)])
    expect(kindsOf('AA-2026-005')).toEqual(['raised', 'progressed'])
  })

  test('a double press is one update, and other words on the same card are another', async () => {
    await site.teams.say(owner, 'AA-2026-006')
    const card = await newest(site, owner, 'AA-2026-006')
    const data = { ...inputsOf(card, 'answer'), what: 'progress', percent: '30', words: 'a third' }
    await Promise.all([site.teams.press(owner, card.id, data), site.teams.press(owner, card.id, data)])
    await site.teams.press(owner, card.id, data)
    expect(kindsOf('AA-2026-006')).toEqual(['raised', 'progressed'])
    await site.teams.press(owner, card.id, { ...data, percent: '60', words: 'two thirds' })
    expect(rowOf(site, 'AA-2026-006')).toMatchObject({ Progress: 60, LastUpdate: 'two thirds', Seq: 3 })
  })

  test('an undo that is delivered twice takes back one update only', async () => {
    await site.teams.say(owner, '10% AA-2026-007')
    await site.teams.say(owner, '15% AA-2026-008')
    await site.teams.deliverTwice(owner, 'undo')
    expect(kindsOf('AA-2026-008')).toEqual(['raised', 'progressed', 'undone'])
    expect(kindsOf('AA-2026-007')).toEqual(['raised', 'progressed'])
  })

  test('the button of an older echo takes back nothing that came later', async () => {
    await site.teams.say(owner, '10% AA-2026-007')
    const echo = await newest(site, owner, 'AA-2026-007: Progress: 10%')
    await site.teams.say(owner, '25% AA-2026-007')
    const shown = await shownTo(site, owner, () => site.teams.press(owner, echo.id, inputsOf(echo, 'undo')))
    expect(rowOf(site, 'AA-2026-007')).toMatchObject({ Progress: 25 })
    expect(shown).toContain('no longer the last')
  })
})

test('two people who update one action at once are both kept, in an order that the log and the list agree on', async () => {
  const ref = 'AA-2026-009'
  await Promise.all([site.teams.say(owner, `40% ${ref}, draft is written`), site.teams.say(clerk, `45% ${ref}, heard by telephone`)])
  const log = logOf(site, ref)
  expect(log.map((row) => row.Key)).toEqual([`${ref}.0001`, `${ref}.0002`, `${ref}.0003`])
  expect(new Set(log.map((row) => row.ByOid)).size).toBe(3)
  expect(rowOf(site, ref)).toMatchObject({ Seq: 3, LastUpdate: log[2]?.Words })
})

describe('while SharePoint is away', () => {
  test.each([
    ['429', 'AA-2026-010'],
    ['503', 'AA-2026-011'],
  ] as const)(
    '%s: the answer is kept and said to be, shows as waiting, and is recorded once and confirmed when it is back',
    async (kind, ref) => {
      site.m365.graph.faults.next({ kind, retryAfter: '1', times: 500, match: { path: '/lists/' } })
      expect(await tell(owner, `35% ${ref}`)).toMatch(new RegExp(`^${ref}: kept.`))
      expect(await tell(owner, 'my actions')).toContain('1 answer of yours is kept and not yet recorded')
      expect(kindsOf(ref)).toEqual(['raised'])
      expect(rowOf(site, ref)).toMatchObject({ Seq: 1 })
      site.m365.graph.faults.clear()
      expect(
        textOf(await site.teams.waitFor(owner, (message) => textOf(message).includes(`kept for you: ${ref}: Progress: 35%`), 15_000)),
      ).toContain(ref)
      expect(kindsOf(ref)).toEqual(['raised', 'progressed'])
      expect(await tell(owner, 'my actions')).not.toContain('not yet recorded')
    },
  )

  test('an update that was taken while nothing could be read back is kept, and in the end recorded once and confirmed', async () => {
    const ref = 'AA-2026-008'
    site.m365.graph.faults.next({ kind: 'commit-then-504', match: APPEND })
    site.m365.graph.faults.next({ kind: '503', retryAfter: '1', times: 500, match: { method: 'GET', path: '/lists/Updates/' } })
    site.m365.graph.faults.next({ kind: '503', retryAfter: '1', skip: 1, times: 500, match: APPEND })
    expect(await tell(owner, `65% ${ref}`)).toContain(`${ref}: kept.`)
    site.m365.graph.faults.clear()
    await site.teams.waitFor(owner, (message) => textOf(message).includes(`kept for you: ${ref}: Progress: 65%`), 20_000)
    expect(rowOf(site, ref)).toMatchObject({ Progress: 65 })
    expect(kindsOf(ref).filter((kind) => kind === 'progressed')).toHaveLength(2)
  })

  test('a list that cannot be written after the log is mended without a word from anybody', async () => {
    const ref = 'AA-2026-012'
    site.m365.graph.faults.next({ kind: '503', retryAfter: '60', times: 1, match: { method: 'PATCH', path: '/lists/Actions/' } })
    expect(await tell(owner, `35% ${ref}`)).toContain(`${ref}: Progress: 35%`)
    await until(
      () => rowOf(site, ref),
      (row) => row?.Progress === 35,
    )
  })
})

describe('while Teams is away', () => {
  test.each([
    ['busy', 'throttled'],
    ['cut off after it took the message', 'cut-after-commit'],
  ] as const)('an answer that meets a Teams that is %s comes all the same', async (_, fault) => {
    site.teams.faults.add({ with: fault, times: 1, retryAfterSeconds: 1 })
    expect(await tell(owner, 'my actions')).toContain('Your actions: 12')
  })

  test('a card whose sending was never confirmed can be pressed by whom it reached', async () => {
    site.teams.faults.add({ with: 'cut-after-commit', only: 'send', times: 2 })
    await site.teams.say(owner, 'AA-2026-010')
    const card = await newest(site, owner, 'AA-2026-010')
    const data = { ...inputsOf(card, 'answer'), what: 'progress', percent: '71', words: 'most of it' }
    const shown = await shownTo(site, owner, () => site.teams.press(owner, card.id, data))
    expect(shown).toContain('AA-2026-010: Progress: 71%')
  })

  test('a pressed card that cannot be replaced is followed by what was recorded', async () => {
    await site.teams.say(owner, 'AA-2026-012')
    const card = await newest(site, owner, 'AA-2026-012')
    site.teams.faults.add({ with: 'conversation-gone', only: 'update', times: 1 })
    const data = { ...inputsOf(card, 'answer'), what: 'progress', percent: '80', words: 'nearly' }
    const shown = await shownTo(site, owner, () => site.teams.press(owner, card.id, data))
    expect(shown).toContain('AA-2026-012: Progress: 80%')
    expect(kindsOf('AA-2026-012')).toEqual(['raised', 'progressed', 'progressed'])
  })
})

describe('after a restart', () => {
  test('a question is still open: which action, and then what reason', async () => {
    await site.teams.say(owner, 'my actions')
    expect(await tell(owner, 'I need until 11 December')).toContain('Which action')
    await site.restart()
    expect(await tell(owner, 'AA-2026-010')).toContain('Why is it needed?')
    expect(kindsOf('AA-2026-010').at(-1)).toBe('date-asked')
    await site.restart()
    expect(await tell(owner, 'the supplier is late')).toContain('AA-2026-010')
    expect(logOf(site, 'AA-2026-010').at(-1)).toMatchObject({ Kind: 'date-asked', Words: 'the supplier is late' })
  })

  test('a question outlives a second delivery of the words that raised it', async () => {
    await site.teams.deliverTwice(owner, 'AA-2026-011 needs until 11 December')
    expect(kindsOf('AA-2026-011').slice(2)).toEqual(['date-asked'])
    await site.teams.deliverTwice(owner, 'the supplier is late')
    expect(kindsOf('AA-2026-011').slice(2)).toEqual(['date-asked', 'date-asked'])
  })

  test('the log is the truth: with every row of the other lists gone they come back equal', async () => {
    const before = LISTS.map(contents)
    for (const list of LISTS) for (const row of site.m365.graph.items(list)) site.m365.graph.remove(list, row.id)
    expect(LISTS.flatMap(contents)).toEqual([])
    await site.restart()
    // The last updates come in with the next look at the log.
    for (const [at, list] of LISTS.entries())
      await until(
        () => contents(list),
        (rows) => rows.join('\n') === before[at]?.join('\n'),
        60_000,
      )
  }, 120_000)
})

/** What a list says, without the ids and times that SharePoint gives by itself. */
function contents(list: string): string[] {
  const own = (fields: Record<string, unknown>) =>
    Object.entries(fields).filter(([name]) => !['id', 'Created', 'Modified', '_UIVersionString'].includes(name))
  return site.m365.graph
    .items(list)
    .map((row) => JSON.stringify(own(row.fields).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
}

test('nothing was closed without the chair, and nobody else was written to', () => {
  expect(site.m365.graph.items('Actions').filter((row) => row.fields.Status === 'discharged')).toEqual([])
  expect([deputy, officer].flatMap((person) => site.teams.messagesTo(person))).toEqual([])
})
