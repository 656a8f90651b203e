import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { APP_ID } from '../../local/microsoft-365.ts'
import { personalChatOf } from '../../local/teams/playground-config.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, newest, shownTo, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { owner, officer, clerk, deputy } = PEOPLE
const NOTES = 'Date: Friday 30th October 2026\n\nACTION: CC to share the crimson list with the PCC by 9 December 2026.\n'
const HOSTILE =
  'CC to publish [free money](https://evil.example/x) <at>Everyone</at> **now** ![x](https://evil.example/y) by 25 November 2026'

let site: Site
let before: string
const everything = () =>
  JSON.stringify(['Updates', 'Actions', 'Meetings', 'Posts'].map((list) => site.m365.graph.items(list).map((row) => row.fields)))

beforeAll(async () => {
  site = await startSite({
    actions: [
      action('Share the plan'),
      action('Publish the figures'),
      action('Settle the rota', { board: 'GB', raisedAt: '', lead: 'DCC' }),
    ],
  })
  before = everything()
})
afterAll(() => site[Symbol.asyncDispose]())
/** Whatever was sent: nothing was lost, changed or half-written by it. */
afterEach(() => expect(everything()).toBe(before))

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))

describe('a paste that is no notes', () => {
  test.each([
    ['empty', '   \n ', 'no words'],
    ['longer than a message can be', 'All was well. '.repeat(75_000), 'too long'],
    ['of a binary file', 'PK\u0003\u0004\u0000\u0008word/document.xml', 'not text that I can read'],
    ['of broken text', 'caf\uFFFD au lait', 'not text that I can read'],
  ])('one that is %s is refused in a sentence, and the next message is still taken for the notes', async (_, text, says) => {
    await site.teams.say(clerk, 'notes')
    const answer = await tell(clerk, text)
    expect(answer).toContain(says)
    expect(answer).toMatch(/[Nn]othing was kept/)
    expect(await tell(clerk, NOTES)).toContain('crimson')
  })

  test('one that is HTML is read for its words, and says so', async () => {
    await site.teams.say(clerk, 'notes')
    const html = `<div><p>Date: Friday 30th October 2026</p><table><tr><td><b>ACTION:</b> CC to share the scarlet list &amp; key by 9 December 2026.</td></tr></table><script>alert(1)</script></div>`
    const shown = await tell(clerk, html)
    expect(shown).toContain('web formatting')
    expect(shown).toContain('scarlet list & key')
    expect(shown).not.toContain('<td>')
  })

  test('a megabyte that nobody announced is not read for an answer', async () => {
    expect(await tell(owner, 'done and dusted, all of it. '.repeat(37_000))).toContain('longer than the 4,000 characters')
  })

  test('one from somebody who may raise nothing is refused', async () => {
    await site.teams.say(deputy, 'notes')
    expect(await tell(deputy, NOTES)).toContain('Your posts do not allow that')
  })
})

describe('refs, dates and figures that cannot be', () => {
  test.each([
    ['an unknown ref', 'AA-2026-999', 'I know no action AA-2026-999 that you can see'],
    ['a ref of another board', 'GB-2026-001', 'I know no action GB-2026-001 that you can see'],
    ['an update for an unknown ref', 'done AA-2026-999', 'I know no action'],
    ['a percentage over a hundred', '150% AA-2026-001', 'Nothing was recorded|nothing was recorded'],
    ['an impossible date', 'AA-2026-001 need until 31 February', 'Which date do you need for AA-2026-001'],
    ['an impossible date again', '30 Feb', 'There is no such day as "30 Feb"'],
    ['a date that has passed', 'AA-2026-001 need until 3 March 2026 because of leave', 'has passed|Which date'],
    ['nothing at all', '   ', 'You can type|my actions'],
    ['words about nothing', 'purple monkey dishwasher', 'did not understand|Which action'],
  ])('%s gets a sentence', async (_, text, says) => {
    expect(await tell(owner, text)).toMatch(new RegExp(says))
  })

  test('an edit of a proposal to an impossible date, an unknown owner or no words changes nothing', async () => {
    await site.teams.say(officer, 'notes')
    await site.teams.say(officer, NOTES)
    expect(await tell(officer, 'edit 1 due 31 February')).toContain('There is no such day as "31 February"')
    expect(await tell(officer, 'edit 1 owner The Weather')).toContain('I know no post "The Weather"')
    expect(await tell(officer, 'edit 9 due 30 January')).toContain('There is no proposal 9')
    expect(await tell(officer, 'confirm 7')).toContain('There is no proposal 7')
    expect(await tell(officer, 'confirm 0')).toContain('There is no proposal 0')
    const card = await newest(site, officer, 'crimson')
    expect(await shownTo(site, officer, () => site.teams.press(officer, card.id, inputsOf(card, 'confirm-ticked')))).toContain(
      'Nothing was ticked',
    )
  })
})

describe('presses that cannot be read', () => {
  test.each([
    ['an impossible date', { what: 'ask-date', date: '2026-02-31', words: 'leave' }, 'could not read that, and nothing'],
    ['no date', { what: 'ask-date', date: '', words: 'leave' }, 'give the date'],
    ['a percentage that is none', { what: 'progress', percent: 'lots', words: '' }, 'could not read that, and nothing'],
    ['a percentage over a hundred', { what: 'progress', percent: '101', words: '' }, 'from 0 to 100'],
    ['a percentage below nothing', { what: 'progress', percent: '-5', words: '' }, 'from 0 to 100'],
    ['nothing filled in', { what: 'progress', percent: '', words: '' }, 'give a percentage or a few words'],
    ['blocked without a word', { what: 'blocked', words: '' }, 'what is in the way'],
    ['an answer that there is not', { what: 'discharge', words: 'closed' }, 'could not read that, and nothing'],
    ['words without end', { what: 'done', words: 'x'.repeat(5000) }, '4,000 characters'],
    ['an unknown ref', { what: 'done', ref: 'AA-2026-999', words: '' }, 'I know no action'],
    ['a ref of another board', { what: 'done', ref: 'GB-2026-001', words: '' }, 'I know no action'],
    ['a ref that is a path', { what: 'done', ref: "../../x'/eq", words: '' }, 'I know no action'],
  ])('a card with %s gets a sentence and stays as it is', async (_, inputs, says) => {
    await site.teams.say(owner, 'AA-2026-001')
    const card = await newest(site, owner, 'Share the plan')
    const shown = await shownTo(site, owner, () => site.teams.press(owner, card.id, { ...inputsOf(card, 'answer'), ...inputs }))
    expect(shown).toContain(says)
    expect(site.teams.messagesTo(owner).find((message) => message.id === card.id)?.updates).toBe(0)
  })

  test.each([
    ['a prototype', '{"kind":"answer","__proto__":{"what":"done","isAdmin":true},"constructor":{"prototype":{"polluted":1}}}'],
    ['an unknown kind', '{"kind":"discharge-everything"}'],
    ['a list', '[1,2,3]'],
    ['a number', '42'],
    ['a text', '"done"'],
  ])('card data that is %s is answered as unreadable', async (_, data) => {
    const shown = await shownTo(site, owner, () => site.teams.post(owner, { value: JSON.parse(data) as unknown, replyToId: '1' }))
    expect(shown).toContain('could not read that, and nothing')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a prototype among the ticks of a card ticks nothing', async () => {
    await site.teams.say(officer, 'notes')
    await site.teams.say(officer, NOTES)
    const card = await newest(site, officer, 'crimson')
    const data = JSON.parse(`{"__proto__":{"tick1":"true"},${JSON.stringify(inputsOf(card, 'confirm-ticked')).slice(1)}`) as object
    const shown = await shownTo(site, officer, () => site.teams.post(officer, { value: data, replyToId: card.id }))
    expect(shown).toContain('Nothing was ticked')
  })

  test('a press on a card that stands no more, or that never was, is refused', async () => {
    await site.teams.say(owner, 'AA-2026-001')
    const card = await newest(site, owner, 'Share the plan')
    const data = { ...inputsOf(card, 'answer'), what: 'no-change', words: '' }
    const press = (id: string, given: object) => shownTo(site, owner, () => site.teams.press(owner, id, given))
    expect(await press('9999999999999', data)).toContain('out of date')
    expect(await press(card.id, { ...data, card: 'card.nobody.knows' })).toContain('sent to somebody else')
    expect(await press(card.id, { ...data, card: 'bundle.2020-01-01.x' })).toContain('sent to somebody else')
  })
})

describe('words that are meant to do harm', () => {
  test('wording from notes is shown as it was written and never as formatting, link or mention', async () => {
    await site.teams.say(officer, 'notes')
    await site.teams.say(officer, `Date: Friday 30th October 2026\n\nACTION: ${HOSTILE}.\n`)
    const card = await newest(site, officer, 'free money')
    expect(formattedIn(card.card).filter((text) => text.includes(']('))).toEqual([])
    expect(card.activity.entities ?? []).toEqual([])
  })

  test.each([
    'edit 1 owner [DCC](https://evil.example) <at>Everyone</at>',
    'edit 1 due [30 Feb](https://evil.example) <at>Everyone</at>',
    '[AA-2026-999](https://evil.example) <at>Everyone</at> is half done',
    '<script>alert(1)</script> **done** [AA-2026-001x](https://evil.example)',
  ])('what was typed is echoed as plain words: %s', async (text) => {
    const count = site.teams.messagesTo(officer).length
    await site.teams.say(officer, text)
    const answers = site.teams.messagesTo(officer).slice(count)
    expect(answers.length).toBeGreaterThan(0)
    for (const { activity, card } of answers) {
      if (activity.text) expect(activity.textFormat).toBe('plain')
      expect(activity.entities ?? []).toEqual([])
      expect(formattedIn(card).filter((words) => words.includes(']('))).toEqual([])
    }
  })
})

/** The texts of a card in which Teams would read formatting. */
function formattedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(formattedIn)
  if (value === null || typeof value !== 'object') return []
  const own = 'type' in value && ['TextBlock', 'Input.Toggle', 'Fact'].includes(String(value.type)) ? Object.values(value) : []
  return [...own.filter((inner) => typeof inner === 'string'), ...Object.values(value).flatMap(formattedIn)]
}

describe('unknown words', () => {
  test.each(['personal', 'group', 'channel'] as const)('in %s they are answered helpfully, in any letters', async (place) => {
    const target = place === 'personal' ? deputy : place
    const say = (text: string) => shownTo(site, target, () => site.teams.say(deputy, text, { in: place }))
    for (const text of ['WHAT ON EARTH', 'what on earth', '?!', '🙂', 'ünïcödé', '0', 'null', 'undefined', 'constructor', '__proto__']) {
      expect(textOfAnswer(await say(text)).length).toBeGreaterThan(20)
    }
    for (const text of ['HELP', 'Help', 'help!']) expect(await say(text)).toContain('my actions')
  })

  test('commands are known in any letters', async () => {
    for (const text of ['MY ACTIONS', 'My Actions.', 'my actions']) expect(await tell(owner, text)).toContain('Your actions: 2')
    for (const text of ['aa-2026-001', 'Show AA-2026-001', 'AA-2026-001?']) expect(await tell(owner, text)).toContain('Share the plan')
    expect(await tell(owner, 'REMIND NOW')).toContain('do not allow')
    expect(await tell(owner, 'Undo')).toContain('nothing of yours to take back')
    expect(await tell(owner, 'CONFIRM ALL')).toContain('no proposals waiting')
  })
})

const textOfAnswer = (shown: string) => shown.trim()

describe('what is no activity', () => {
  const send = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
    const authorization = `Bearer ${await site.m365.signIn.signChannelToken({ appId: APP_ID, serviceUrl: site.teams.serviceUrl })}`
    const answer = await fetch(`${site.url}/api/messages`, { method: 'POST', headers: { authorization, 'content-type': type }, body })
    return { status: answer.status, body: await answer.text() }
  }

  test.each([
    ['broken JSON', '{"type":"message"', 400],
    ['no JSON', 'type=message', 400],
    ['nothing', '', 400],
    ['an empty object', '{}', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['an activity of no channel', '{"type":"message","text":"hello"}', 400],
    ['a type that is a number', '{"type":5,"channelId":"msteams"}', 400],
    ['a text that is a number', '{"type":"message","text":5,"channelId":"msteams"}', 400],
    ['a sender that is a text', '{"type":"message","from":"me","channelId":"msteams"}', 400],
    ['a conversation that is a text', '{"type":"message","conversation":"here","channelId":"msteams"}', 400],
  ])('%s is refused in neutral words', async (_, body, status) => {
    const answer = await send(body)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain('"says"')
    expect(answer.body).not.toMatch(/at \w+ \(|Error|node_modules/)
  })

  test('bytes that are no UTF-8, another type of content and more than four megabytes are refused', async () => {
    expect((await send(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).status).toBe(400)
    expect((await send('{"type":"message"}', 'text/plain')).status).toBe(415)
    expect((await send(JSON.stringify({ type: 'message', text: 'x'.repeat(4_400_000) }))).status).toBe(413)
  })

  test.each([
    ['a sender', { from: undefined }],
    ['a sender’s id', { from: { id: '29:somebody' } }],
    ['a conversation', { conversation: undefined }],
    ['a conversation’s id', { conversation: {} as { id: string } }],
    ['a receiver', { recipient: undefined }],
    ['an id', { id: undefined }],
    ['a tenant', { channelData: { tenant: undefined }, conversation: { id: personalChatOf(owner) } }],
  ])('an activity without %s is no fault of the service', async (_, without) => {
    const answer = await site.teams.post(owner, { text: 'hello', ...without })
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body ?? '')).not.toMatch(/Error|node_modules/)
  })

  test('kinds of activity that are not for us are taken in silence', async () => {
    const calls = site.teams.calls().length
    for (const type of ['typing', 'messageReaction', 'handoff', 'event', 'endOfConversation', 'x'.repeat(90)]) {
      expect((await site.teams.post(owner, { type })).status).toBe(200)
    }
    expect(site.teams.calls()).toHaveLength(calls)
  })
})

test('none of it was a fault of the service', () => {
  expect(site.faults.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([])
  expect(site.teams.messagesTo(owner).map(textOf).join('\n')).not.toContain('Something went wrong')
})
