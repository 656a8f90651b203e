import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, newest, rowOf, shownTo, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, owner, deputy, reader, stranger, chair } = PEOPLE

let site: Site
beforeAll(async () => {
  site = await startSite({
    actions: [
      action('CC to share the call handling plan'),
      action('CC to review the covert source register', { lane: 'force', board: 'AA' }),
      action('CC to write to the two councils', { marking: 'official-sensitive' }),
    ],
  })
  for (const person of [officer, owner, chair]) await site.teams.install(person)
})
afterAll(() => site[Symbol.asyncDispose]())

const message = (id: string, text: string) => ({
  id,
  createdDateTime: '2026-11-19T16:00:00Z',
  linkToMessage: `https://teams.microsoft.com/l/message/19:abc/${id}`,
  from: { user: { id: 'u-1', displayName: 'Ash Linden' } },
  body: { contentType: 'html', content: `<p>${text}</p>` },
})

async function ask(person: LocalPerson, name: string, value: object): Promise<string> {
  const { status, body } = await site.teams.invoke(person, `composeExtension/${name}`, value, { in: 'group' })
  expect(status).toBe(200)
  return JSON.stringify(body)
}

const openForm = (person: LocalPerson, payload: object) =>
  ask(person, 'fetchTask', { commandId: 'make-action', commandContext: 'message', messagePayload: payload })
const sendForm = (person: LocalPerson, payload: object, data: object) =>
  ask(person, 'submitAction', { commandId: 'make-action', messagePayload: payload, data: { kind: 'make-action', board: 'AA', ...data } })
const find = (person: LocalPerson, words: string) =>
  ask(person, 'query', { commandId: 'find-action', parameters: [{ name: 'words', value: words }] })
const unfurl = (person: LocalPerson, url: string) => ask(person, 'queryLink', { url })

const wordings = () => site.m365.graph.items('Actions').map((row) => String(row.fields.Wording))

describe('an action from a message', () => {
  test('is filled in from its words, kept for the policy officer, and raised only once the policy officer confirms it', async () => {
    const payload = message('m-1', 'Could the DCC send us the dog unit rota by 4 December 2026?')
    const form = await openForm(owner, payload)
    for (const words of [
      'dog unit rota',
      '"value":"DCC"',
      '4 December',
      'From the message, Ash Linden',
      'The policy officer confirms it first',
    ])
      expect(form).toContain(words)

    const data = { wording: 'DCC to send the dog unit rota', owner: 'DCC', due: '4 December 2026' }
    expect(await sendForm(owner, payload, data)).toContain('It is no action yet')
    expect(textOf(await newest(site, owner, 'Kept as a proposal: “DCC to send the dog unit rota”'))).toContain('the policy officer sees it')
    expect(await sendForm(owner, payload, data)).toContain('was proposed as an action before, and the proposal still waits')
    await site.teams.say(owner, 'proposals')
    await newest(site, owner, 'There are no proposals waiting for you')
    expect(wordings().join()).not.toContain('dog unit')

    await site.teams.say(officer, 'remind now')
    const told = await newest(site, officer, '1 proposal made from messages in Teams waits for you to confirm')
    expect(textOf(told)).toContain('For your information for SPO')
    await site.teams.say(officer, 'Proposals')
    const card = await newest(site, officer, 'An action to confirm: Message from Ash Linden')
    await site.teams.press(officer, card.id, inputsOf(card, 'confirm-all'))
    const row = site.m365.graph.items('Actions').find(({ fields }) => String(fields.Wording).includes('dog unit'))?.fields
    expect(row).toMatchObject({ LeadPost: 'DCC', DueDay: '2026-12-04', Board: 'AA', Lane: 'joint' })
    expect(String(row?.SourceQuote)).toContain('Could the DCC send us the dog unit rota')
    expect(String(row?.SourceQuote)).toContain(
      'Message from Ash Linden, Thursday 19 November 2026: https://teams.microsoft.com/l/message/19:abc/m-1',
    )
    expect(await sendForm(owner, payload, data)).toContain('This message is an action already')
    await site.teams.say(officer, String(row?.Ref))
    expect(JSON.stringify((await newest(site, officer, 'From the notes')).card)).toContain('"Open the message"')
  })

  test('of the policy officer’s goes to their own chat, where they change and confirm it', async () => {
    const payload = message('m-2', 'We still need the custody figures.')
    expect(await openForm(officer, payload)).toContain('where you confirm it')
    const unread = await sendForm(officer, payload, { wording: 'Share the custody figures', owner: '', due: 'the twelfth of never' })
    expect(unread).toContain('the twelfth of never')
    expect(unread).toContain('"type":"continue"')
    expect(await sendForm(officer, payload, { wording: 'Share the custody figures', owner: '', due: '' })).toContain(
      'is in your chat with me',
    )
    await newest(site, officer, 'custody figures')
    await site.teams.say(officer, 'edit 1 owner CC')
    await site.teams.say(officer, 'confirm 1')
    await newest(site, officer, 'Recorded as actions')
    expect(wordings().filter((wording) => wording === 'Share the custody figures')).toHaveLength(1)
  })

  test('is not made from a message without words, nor by somebody without a post, nor in words that are no request', async () => {
    expect(await openForm(owner, message('m-3', ''))).toContain('That message has no words')
    expect(await openForm(stranger, message('m-4', 'Do it.'))).toContain('You hold no post in the record')
    expect(await ask(owner, 'fetchTask', { commandId: 'another' })).toContain('I do not know that request')
    expect((await site.teams.invoke(owner, 'task/fetch', {})).status).toBe(501)
    const elsewhere = { type: 'invoke', name: 'composeExtension/query', channelData: { tenant: { id: 'another' } } }
    expect((await site.teams.post(owner, elsewhere)).status).toBe(501)
    expect((await site.teams.post(owner, { ...elsewhere, channelData: {} }, { authorization: null })).status).toBe(401)
  })
})

describe('an action in a conversation', () => {
  test('is found by words, ref and number, among those that the person may see', async () => {
    expect(await find(owner, 'CALL plan')).toContain('AA-2026-001 CC to share the call handling plan')
    for (const words of ['AA-2026-001', '#1']) expect(await find(chair, words)).toContain('call handling plan')
    expect(await find(chair, 'covert')).toContain('No action that you may see fits')
    expect(await find(stranger, 'call')).toContain('You hold no post in the record')
    const all = JSON.parse(await find(owner, '')) as { composeExtension: { attachments: unknown[] } }
    expect(all.composeExtension.attachments.length).toBeGreaterThanOrEqual(3)
  })

  test('comes as a card that holds no name, and not at all when it is of one side or marked', async () => {
    const shared = await find(owner, 'call handling')
    expect(shared).toContain('"Owner: "')
    expect(shared).not.toContain('Morgan Vale')
    const { composeExtension } = JSON.parse(await find(owner, 'covert')) as { composeExtension: { attachments: { content: object }[] } }
    const inserted = JSON.stringify(composeExtension.attachments[0]?.content)
    expect(inserted).toContain('not meant for everybody')
    for (const hidden of ['covert', 'AA-2026-002']) expect(inserted).not.toContain(hidden)
  })

  test.each([
    ['an action for everybody', () => owner, 'AA-2026-001', 'call handling plan'],
    ['one of the force alone', () => owner, 'AA-2026-002', 'not meant for everybody'],
    ['one that is marked', () => owner, 'AA-2026-003', 'not meant for everybody'],
    ['one that the person may not see', () => reader, 'AA-2026-003', 'AA-2026-003'],
    ['none', () => owner, 'AA-2026-999', 'AA-2026-999'],
  ])('is shown in the place of its link: %s', async (_what, who, ref, said) => {
    const shown = await unfurl(who(), `${site.config.publicUrl}/#/${ref}`)
    expect(shown).toContain(said)
    expect(shown.includes('call handling')).toBe(ref === 'AA-2026-001')
    expect(shown).not.toContain('councils')
  })

  test('was never changed by any of this', () => {
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'open', Seq: 1 })
    expect(site.faults).toEqual([])
  })
})

describe('what was reported done', () => {
  const ref = 'AA-2026-001'
  const report = () => site.teams.say(owner, `done ${ref}, the plan went out on Monday`)

  test('is put before the chair with their message of the day, who sends it back with a reason', async () => {
    await report()
    await site.teams.say(officer, 'remind now')
    const bundle = await newest(site, chair, 'Reported done, for you to decide')
    expect(textOf(bundle)).toContain('the plan went out on Monday')
    const press = { ...inputsOf(bundle, 'decide'), decision: 'send-back' }
    await site.teams.press(chair, bundle.id, { ...press, reason: ' ' })
    await newest(site, chair, 'why it goes back')
    expect(rowOf(site, ref)).toMatchObject({ Status: 'reported-done' })
    await site.teams.press(chair, bundle.id, { ...press, reason: 'The costs are missing.' })
    expect(rowOf(site, ref)).toMatchObject({ Status: 'open' })
    expect(textOf(await newest(site, chair, 'The costs are missing.'))).toContain(ref)
  })

  test('is discharged in words by the chair alone, who can take that back', async () => {
    await report()
    await site.teams.say(owner, 'discharge 1')
    await newest(site, owner, 'Only the chair can decide that')
    await site.teams.say(officer, 'discharge 1')
    await newest(site, officer, 'That meeting is not open for review')
    await site.teams.say(deputy, 'discharge 1')
    await newest(site, deputy, 'I know no action 1 that you can see')
    await site.teams.say(chair, 'discharge 1 part met: the costs come later')
    expect(rowOf(site, ref)).toMatchObject({ Status: 'discharged', Outcome: 'part-met' })
    await site.teams.say(chair, 'undo')
    expect(rowOf(site, ref)).toMatchObject({ Status: 'reported-done' })
  })

  test('stands under "awaiting", and a card that is out of date shows how it stands', async () => {
    await site.teams.say(chair, 'awaiting')
    const card = await newest(site, chair, '1 action for you to decide')
    const press = { ...inputsOf(card, 'decide'), decision: 'met', reason: '' }
    await site.teams.say(chair, `discharge ${ref}`)
    const shown = await shownTo(site, chair, () => site.teams.press(chair, card.id, press))
    expect(shown).toContain('discharged already')
    expect(shown).toContain('Discharged on Friday 20 November 2026: met')
    await site.teams.say(chair, 'awaiting')
    await newest(site, chair, 'Nothing that was reported done waits for your decision')
  })
})
