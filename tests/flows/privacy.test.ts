import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tracker } from '../../bot/api/contract.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, shownTo, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

const late = { due: { form: 'day', day: '2026-11-13' } } as const
/** One action of each kind, all past their date, each with a word that stands nowhere else. */
const SECRETS = {
  'AA-2026-001': 'saffron',
  'AA-2026-002': 'cobalt',
  'AA-2026-003': 'vermilion',
  'AA-2026-004': 'ochre',
  'AA-2026-005': 'indigo',
  'GB-2026-001': 'magenta',
}
type Ref = keyof typeof SECRETS
const REFS = Object.keys(SECRETS) as Ref[]
const ACTIONS = [
  action('Share the saffron plan', late),
  action('Settle the cobalt rota', { ...late, lane: 'force' }),
  action('Draft the vermilion letter', { ...late, lane: 'office', lead: 'SPO' }),
  action('Review the ochre case', { ...late, marking: 'official-sensitive', lead: 'DCC' }),
  action('Rebuild the indigo unit', { ...late, lane: 'force', lead: 'ACC' }),
  action('Publish the magenta figures', { ...late, board: 'GB', raisedAt: '' }),
]
const { owner, deputy, officer, clerk, chair, stranger } = PEOPLE

let site: Site
beforeAll(async () => {
  site = await startSite({ actions: ACTIONS })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))

/** The answer with the ref taken out, so that two answers can be compared. */
const without = (answer: string, ref: string) => answer.replaceAll(ref, 'REF')

const roles: [string, LocalPerson, Ref[]][] = [
  ['the chair', PEOPLE.chair, ['AA-2026-001', 'AA-2026-003', 'AA-2026-004', 'GB-2026-001']],
  ['the policy officer', PEOPLE.officer, ['AA-2026-001', 'AA-2026-003', 'AA-2026-004', 'GB-2026-001']],
  ['the minute-taker of one board', PEOPLE.clerk, ['AA-2026-001', 'AA-2026-003', 'AA-2026-004']],
  ['the owner', PEOPLE.owner, ['AA-2026-001', 'AA-2026-002', 'GB-2026-001']],
  ['the owner of another post', PEOPLE.deputy, ['AA-2026-004']],
  ['a reader of one board', PEOPLE.reader, ['AA-2026-001', 'AA-2026-002', 'AA-2026-005']],
  ['the auditor', PEOPLE.auditor, REFS],
  ['somebody without a post', PEOPLE.stranger, []],
]

describe.each(roles)('%s', (_, person, seen) => {
  const unseen = REFS.filter((ref) => !seen.includes(ref))

  test('is shown in the lists of the chat what they may see, and nothing else', async () => {
    const overdue = await tell(person, 'overdue')
    expect(REFS.filter((ref) => overdue.includes(ref))).toEqual(seen)
    const mine = await tell(person, 'my actions')
    expect(REFS.filter((ref) => mine.includes(ref) && unseen.includes(ref))).toEqual([])
  })

  test('gets for a hidden ref the very answer that an unknown one gets, in words and from a card', async () => {
    const askings = ['AA-2026-999', '50% AA-2026-999', 'undo AA-2026-999', 'what is the date of AA-2026-999?']
    const press = await forgedPress(person)
    for (const asking of askings) {
      const unknown = without(await tell(person, asking), 'AA-2026-999')
      for (const ref of unseen) expect(without(await tell(person, asking.replace('AA-2026-999', ref)), ref)).toBe(unknown)
    }
    const unknown = without(await press('AA-2026-999'), 'AA-2026-999')
    for (const ref of unseen) expect(without(await press(ref), ref)).toBe(unknown)
    for (const ref of seen) expect(await tell(person, ref)).toContain(SECRETS[ref])
  })

  test('gets from the tab what they may see, and for the rest what an unknown ref gets', async () => {
    const tracker = await site.api(person, '/api/tracker')
    expect((tracker.body as Tracker).rows.map((row) => row.ref)).toEqual(seen)
    const command = { requestId: 'a-press-of-the-tab', command: { kind: 'report-no-change' }, words: '' }
    for (const ref of unseen) {
      for (const [path, body] of [
        ['', undefined],
        ['/commands', command],
      ] as const) {
        const unknown = await site.api(person, `/api/actions/AA-2026-999${path}`, body)
        const hidden = await site.api(person, `/api/actions/${ref}${path}`, body)
        expect(unknown.status).toBe(404)
        expect(without(JSON.stringify(hidden), ref)).toBe(without(JSON.stringify(unknown), 'AA-2026-999'))
      }
    }
    const me = JSON.stringify((await site.api(person, '/api/me')).body)
    for (const ref of unseen) expect(JSON.stringify(tracker.body) + me).not.toContain(SECRETS[ref])
  })
})

/** A press on the person's own card, with another ref put in by hand. Those without any action press a button of the help card. */
async function forgedPress(person: LocalPerson): Promise<(ref: string) => Promise<string>> {
  await site.teams.say(person, 'GB-2026-001')
  await site.teams.say(person, 'AA-2026-004')
  await site.teams.say(person, 'help')
  const card = site.teams.messagesTo(person).findLast((message) => JSON.stringify(message.card ?? '').includes('"kind":"answer"'))
  const data = card ? inputsOf(card, 'answer') : { kind: 'answer', card: 'card.made.up' }
  const id = card?.id ?? (await newest(site, person, 'help')).id
  return (ref) => shownTo(site, person, () => site.teams.press(person, id, { ...data, ref, what: 'no-change', percent: '', words: '' }))
}

describe('cards of other people', () => {
  test('a press on a card that was sent to somebody else is refused, even by one who may see the action', async () => {
    await site.teams.say(deputy, 'AA-2026-004')
    const card = await newest(site, deputy, 'ochre')
    const before = logOf(site, 'AA-2026-004').length
    for (const person of [owner, officer, chair, stranger]) {
      const shown = await shownTo(site, person, () =>
        site.teams.press(person, card.id, { ...inputsOf(card, 'answer'), what: 'done', words: '' }),
      )
      expect(shown).toContain('sent to somebody else')
    }
    expect(logOf(site, 'AA-2026-004')).toHaveLength(before)
  })

  test('an echo can be taken back only by the one to whom it was sent', async () => {
    await site.teams.say(deputy, '20% AA-2026-004')
    const echo = await newest(site, deputy, 'AA-2026-004: Progress: 20%')
    const shown = await shownTo(site, clerk, () => site.teams.press(clerk, echo.id, inputsOf(echo, 'undo')))
    expect(shown).toContain('sent to somebody else')
    expect(logOf(site, 'AA-2026-004').at(-1)).toMatchObject({ Kind: 'progressed' })
  })

  test('proposals are their reader’s own', async () => {
    await site.teams.say(officer, 'notes')
    await site.teams.say(
      officer,
      'Date: Friday 30th October 2026\n\nACTION: CC to share the crimson list with the PCC by 9 December 2026.\n',
    )
    const card = await newest(site, officer, 'crimson')
    for (const kind of ['confirm-all', 'edit-proposal']) {
      const shown = await shownTo(site, clerk, () => site.teams.press(clerk, card.id, { ...inputsOf(card, kind), number: '1' }))
      expect(shown).toContain('sent to somebody else')
    }
    expect(await tell(clerk, 'confirm all')).toContain('no proposals waiting')
    expect(site.m365.graph.items('Actions')).toHaveLength(REFS.length)
  })
})

describe('where others read along', () => {
  test.each(['group', 'channel'] as const)('in a %s there is help and nothing of what others may not know', async (place) => {
    const say = (text: string) => shownTo(site, place, () => site.teams.say(owner, text, { in: place }))
    expect(await say('HELP')).toContain('my actions')
    for (const text of ['my actions', 'Overdue', 'AA-2026-001', 'done AA-2026-002', 'notes', 'remind now', 'good morning', 'confirm all']) {
      expect(await say(text)).toContain('only in a chat with you alone')
    }
    await site.teams.say(owner, 'AA-2026-001')
    const card = await newest(site, owner, 'saffron')
    const pressed = () => site.teams.press(owner, card.id, { ...inputsOf(card, 'answer'), what: 'done', words: '' }, { in: place })
    expect(await shownTo(site, place, pressed)).toContain('only in a chat with you alone')
    const everything = site.teams.messagesTo(place).map((message) => textOf(message) + JSON.stringify(message.card ?? ''))
    for (const secret of Object.values(SECRETS)) expect(everything.join()).not.toContain(secret)
    expect(logOf(site, 'AA-2026-001')).toHaveLength(1)
  })

  test('the digest counts only what everybody in the channel may see, and the round of reminders names no hidden ref', async () => {
    await site.teams.say(officer, 'help', { in: 'channel' })
    await site.teams.say(officer, 'digest now')
    const digests = site.teams
      .messagesTo('channel')
      .map(textOf)
      .filter((text) => text.includes('week of'))
    expect(digests).toHaveLength(2)
    expect(REFS.filter((ref) => digests.join().includes(ref))).toEqual(['AA-2026-001', 'GB-2026-001'])
    const before = site.teams.messagesTo(officer).length
    await site.teams.say(officer, 'remind now')
    const told = site.teams.messagesTo(officer).slice(before).map(textOf).join()
    expect(told).toContain('sent')
    expect(told).not.toContain('AA-2026-005')
    expect(told).not.toContain('indigo')
  })
})

test('an open tab hears of a change only where its reader may see the action', async () => {
  const streams = await Promise.all(roles.map(async ([, person, seen]) => ({ seen, heard: await listen(person) })))
  await site.teams.say(owner, 'no change AA-2026-002')
  await site.teams.say(deputy, 'no change AA-2026-004')
  await site.teams.say(officer, 'no change AA-2026-003')
  await site.teams.say(owner, 'no change GB-2026-001')
  const changed = ['AA-2026-002', 'AA-2026-003', 'AA-2026-004', 'GB-2026-001']
  for (const { seen, heard } of streams) {
    const told = await heard(seen.filter((ref) => changed.includes(ref)))
    expect(REFS.filter((ref) => told.includes(ref))).toEqual(seen.filter((ref) => changed.includes(ref)))
  }
})

/** Opens the stream of changes; what was heard once all of these refs were, and a moment after. */
async function listen(person: LocalPerson): Promise<(refs: string[]) => Promise<string>> {
  const token = await site.m365.signIn.signTabToken(person)
  const answer = await fetch(`${site.url}/api/events`, { headers: { authorization: `Bearer ${token}` } })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  const reading = (async () => {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true })
    }
  })()
  return async (refs) => {
    while (!refs.every((ref) => text.includes(ref))) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await reader.cancel()
    await reading
    return text
  }
}

test('people of another tenant are not answered in the chat and not let in to the tab', async () => {
  const before = site.teams.calls().length
  const other = { tenant: { id: '11111111-2222-4333-8444-555555555555' } }
  for (const text of ['my actions', 'AA-2026-001', 'help']) await site.teams.post(owner, { text, channelData: other })
  expect(site.teams.calls()).toHaveLength(before)
  const token = await site.m365.signIn.signTabToken({ ...owner, tid: other.tenant.id })
  for (const path of ['/api/tracker', '/api/actions/AA-2026-001', '/api/events', '/api/me']) {
    const answer = await fetch(`${site.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
    expect([answer.status, (await answer.json()) as object]).toMatchObject([401, { code: 'other-tenant' }])
  }
})

test('nobody was ever sent a word of what they may not see', () => {
  for (const [, person, seen] of roles) {
    const everything = site.teams.messagesTo(person).map((message) => textOf(message) + JSON.stringify(message.activity))
    const found = REFS.filter((ref) => everything.join().includes(SECRETS[ref]))
    expect(found.filter((ref) => !seen.includes(ref))).toEqual([])
  }
  expect(site.faults).toEqual([])
})
