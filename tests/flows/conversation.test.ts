import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActionDetail } from '../../bot/api/contract.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { action, PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, rowOf, shownTo, textOf } from './reading.ts'
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
      action('Tidy the bramble store', { lead: 'DCC' }),
      action('Write the willow letter'),
      action('Count the copper keys'),
    ],
  })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const send = (text: string, ...files: { name: string; url: string }[]) =>
  shownTo(site, owner, () => site.teams.sendFiles(owner, files, text))
const file = (name: string, words: string) => ({ name, url: site.m365.graph.handOut(Buffer.from(words)) })
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

describe('a message that is changed, deleted or brought back within ten minutes', () => {
  const REF = 'AA-2026-002'
  const changed = (person: LocalPerson, id: string, text: string) => shownTo(site, person, () => site.teams.edit(person, id, text))

  test('has what it recorded taken back and what it says now recorded, once, also when the change is delivered again', async () => {
    const said = await site.teams.say(owner, `${REF} is 20% done, blocked: no printer`)
    expect(kinds(REF).slice(-2)).toEqual(['progressed', 'flagged'])
    const told = await changed(owner, said.activityId, `${REF} is 25% done`)
    expect(told).toContain(`You changed your message, so what it recorded for ${REF} is taken back.`)
    expect(told).toContain(`${REF}: Progress: 25%.`)
    expect(kinds(REF).slice(-4)).toEqual(['progressed', 'flagged', 'undone', 'progressed'])
    expect(rowOf(site, REF)).toMatchObject({ Progress: 25, LastUpdate: `${REF} is 25% done` })
    expect(rowOf(site, REF)?.Flags ?? '').not.toContain('printer')
    const entries = kinds(REF).length
    // Teams tells of a drawn link as of an edit.
    expect(await changed(owner, said.activityId, `${REF} is 25% done`)).toBe('')
    const again = { type: 'messageUpdate', id: said.activityId, timestamp: '2026-11-20T10:05:00.000Z', text: `${REF} is 35% done` }
    const edit = { ...again, channelData: { eventType: 'editMessage' } } as const
    await site.teams.post(owner, edit)
    await site.teams.post(owner, edit)
    expect(kinds(REF)).toHaveLength(entries + 2)
    expect(rowOf(site, REF)).toMatchObject({ Progress: 35 })
  })

  test('is taken back when it is deleted, and read again when it is brought back, also by another start of the service', async () => {
    const said = await site.teams.say(owner, `${REF} is 90% done`)
    await site.restart()
    const deleted = await shownTo(site, owner, () => site.teams.remove(owner, said.activityId))
    expect(deleted).toContain(`You deleted your message, so what it recorded for ${REF} is taken back.`)
    expect(rowOf(site, REF)).toMatchObject({ Progress: 35 })
    expect(await shownTo(site, owner, () => site.teams.remove(owner, said.activityId))).toBe('')
    const back = await shownTo(site, owner, () => site.teams.restore(owner, said.activityId, `${REF} is 90% done`))
    expect(back).toContain('You brought your message back, so I have read it again.')
    expect(rowOf(site, REF)).toMatchObject({ Progress: 90 })
    const entries = kinds(REF).length
    expect(await shownTo(site, owner, () => site.teams.restore(owner, said.activityId, `${REF} is 90% done`))).toBe('')
    expect(kinds(REF)).toHaveLength(entries)
  })

  test('that was the answer to a question answers it anew', async () => {
    await site.teams.say(owner, 'help')
    const help = await newest(site, owner, 'What you can type')
    await site.teams.quote(owner, help.id, '55% there')
    const pick = await site.teams.say(owner, '1')
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Progress: 55, LastUpdate: '55% there' })
    const told = await changed(owner, pick.activityId, '2')
    expect(told).toContain('what it recorded for AA-2026-001 is taken back')
    expect(told).toContain(`${REF}: Progress: 55%.`)
    expect(rowOf(site, 'AA-2026-001')?.Progress).not.toBe(55)
  })

  test('that recorded nothing is read when it is put right, and said nothing of when it is deleted', async () => {
    const wrong = await site.teams.say(owner, '65% AA-2026-998')
    expect(await changed(owner, wrong.activityId, `65% ${REF}`)).toContain(`${REF}: Progress: 65%.`)
    const hello = await site.teams.say(owner, 'hello')
    expect(await shownTo(site, owner, () => site.teams.remove(owner, hello.activityId))).toBe('')
    const command = await site.teams.say(owner, 'my actions')
    expect(await changed(owner, command.activityId, 'overdue')).toContain('only when it is an answer about an action')
  })

  test('changes nothing once something newer stands, or later than that', async () => {
    const first = await site.teams.say(owner, `${REF} is 66% done`)
    await site.teams.say(owner, `${REF} is 67% done`)
    const entries = kinds(REF).length
    expect(await changed(owner, first.activityId, `${REF} is 10% done`)).toContain(`${REF} has a newer update since`)
    expect(await shownTo(site, owner, () => site.teams.remove(owner, first.activityId))).toContain('nothing was changed')
    const late = await site.teams.say(owner, `${REF} is 68% done`)
    site.setClock('2026-11-20T10:30:00Z')
    expect(await changed(owner, late.activityId, `${REF} is 10% done`)).toContain('more than ten minutes old')
    expect(kinds(REF)).toHaveLength(entries + 1)
    expect(rowOf(site, REF)).toMatchObject({ Progress: 68 })
  })
})

describe('a thumb under a reminder', () => {
  test('says that it was seen, records nothing, and is shown to the policy officer until it is taken away', async () => {
    site.setClock('2026-11-20T11:00:00Z')
    await site.teams.say(deputy, 'hello')
    await site.teams.say(officer, 'remind now')
    const reminder = await newest(site, deputy, 'bramble')
    const before = site.m365.graph.items('Updates').length
    const shown = await shownTo(site, deputy, () => site.teams.react(deputy, reminder.id, 'like'))
    expect(shown).toBe('')
    expect(await tell(officer, 'ring list')).toMatch(/DCC, .*: has acknowledged the reminder, but no answer has come yet/)
    await site.teams.react(deputy, reminder.id, 'like', 'removed')
    expect(await tell(officer, 'ring list')).not.toContain('has acknowledged')
    await site.teams.react(deputy, reminder.id, 'heart')
    expect(await tell(officer, 'ring list')).not.toContain('has acknowledged')
    expect(await tell(deputy, 'thanks, noted')).toContain('Nothing was recorded')
    expect(await tell(officer, 'ring list')).toContain('has acknowledged')
    expect(site.m365.graph.items('Updates')).toHaveLength(before)
  })
})

describe('a question in plain words', () => {
  test.each([
    ['what have I got?', ['Your actions: 5', 'AA-2026-001', 'AA-2026-002', 'AA-2026-004', 'AA-2026-007']],
    ['when is 2 due', ['AA-2026-002 is due: Wednesday 25 November.', 'CC has asked for Tuesday 15 December; that is not agreed yet.']],
    [
      'who raised AA-2026-002 and in which words?',
      ['was raised at the A&A meeting on Friday 30 October, chaired by PCC, for CC.', '“Action: Publish the orchard figures”'],
    ],
    ['who owns AA-2026-001?', ['AA-2026-001 is led by CC, Morgan Vale, supported by DCC.']],
    ['what is the status of AA-2026-002?', ['AA-2026-002: Open, 68%.']],
    ["what's next for the DCC", ['DCC has no open action that you can see.']],
    [
      'what changed since the last meeting',
      ['Changed since the A&A meeting on Friday 30 October: 5 actions', '68%. CC: “AA-2026-002 is 68% done”'],
    ],
    ['what changed since yesterday?', ['Changed since Thursday 19 November']],
    ['how many hours are left?', ['I cannot answer that from the records']],
  ])('"%s" is answered from the records with refs', async (text, answers) => {
    const entries = site.m365.graph.items('Updates').length
    const said = await tell(owner, text)
    for (const answer of answers) expect(said).toContain(answer)
    expect(site.m365.graph.items('Updates')).toHaveLength(entries)
  })

  test('by a number is about that number, whoever asks and whatever was shown last', async () => {
    await site.teams.say(officer, 'AA-2026-001')
    expect(await tell(officer, 'when is 2 due?')).toContain('AA-2026-002 is due: Wednesday 25 November.')
    expect(await tell(officer, 'who raised 3, and in which words?')).toContain('AA-2026-003')
    expect(await tell(officer, 'when is 99 due?')).toContain('I know no action 99 that you can see.')
    expect(await tell(officer, 'when is AA-2026-002 due, is it the 14 or 15?')).toContain('AA-2026-002 is due')
  })

  test('tells each what they may see', async () => {
    expect(await tell(officer, "what's next for the DCC")).toContain('Next for DCC: 2 open actions, the nearest date first')
    expect(await tell(officer, 'what changed since the last meeting')).not.toContain('AA-2026-004')
    expect(await tell(officer, 'when is AA-2026-004 due?')).toContain('I know no action')
    expect(await tell(officer, 'what is next for Nobody Inparticular')).toContain('I know no post or person "nobody inparticular"')
  })

  test('about one of several is asked which, and answered then', async () => {
    await site.teams.say(owner, 'my actions')
    expect(await tell(owner, 'when is it due?')).toContain('Which action is')
    expect(await tell(owner, '1')).toContain('AA-2026-001 is due: Wednesday 25 November.')
  })
})

describe('an action that its owner wants to hand over', () => {
  const REF = 'AA-2026-007'

  test('is a request to the policy officer, seen by both posts and in the tab until it is settled, and handed over by one update', async () => {
    expect(await tell(deputy, 'my actions')).not.toContain(REF)
    const said = await tell(owner, `${REF}: one for the DCC`)
    expect(said).toContain(`${REF}: Asked that DCC takes it over, for the policy officer to decide.`)
    await site.restart()
    for (const person of [owner, deputy]) expect(await tell(person, 'my actions')).toContain('Open, DCC asked to take it over')
    expect(await tell(deputy, `${REF} is done`)).toContain('Your posts do not allow that')
    const { row, flagReasons } = (await site.api(officer, `/api/actions/${REF}`)).body as ActionDetail
    expect([row.askedTo, flagReasons[0]?.reason]).toEqual(['DCC', `${REF}: one for the DCC`])
    const asked = 'CC asks that DCC takes it over'
    expect(await tell(officer, 'requests')).toContain(asked)
    expect(await tell(owner, 'requests')).toContain('Nothing waits for you to decide.')
    site.setClock('2026-11-23T10:00:00Z')
    await site.teams.say(officer, 'remind now')
    await newest(site, officer, `Type "give ${REF} to DCC", or "keep ${REF} with CC".`)
    expect(await tell(officer, `give ${REF} to DCC`)).toContain(`${REF}: Owner: DCC; the request to hand it over is settled.`)
    expect(rowOf(site, REF)).toMatchObject({ LeadPost: 'DCC', Status: 'open' })
    expect(rowOf(site, REF)?.Flags ?? '').toBe('')
    expect(kinds(REF)).toEqual(['raised', 'flagged', 'assigned'])
    expect(await tell(officer, 'requests')).not.toContain(REF)
    expect(await tell(owner, REF)).toContain('I know no action')
  })

  test('stays where it is when the policy officer says so', async () => {
    const said = await tell(owner, 'ACC is leading on AA-2026-001')
    expect(said).toContain('AA-2026-001: Asked that ACC takes it over')
    expect(await tell(owner, 'give AA-2026-001 to ACC')).toContain('AA-2026-001 is declined already')
    expect(await tell(officer, 'keep 1 with CC')).toContain('AA-2026-001: No longer declined.')
    expect(await tell(officer, 'keep 1 with CC')).toContain('nobody has asked that another post takes it over')
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ LeadPost: 'CC' })
  })

  test('to a post that may not see it is refused', async () => {
    expect(await tell(owner, 'AA-2026-004: one for the SPO')).toContain('SPO may not see actions of this kind')
    expect(kinds('AA-2026-004')).toEqual(['raised'])
  })
})

describe('a stand-in', () => {
  test('is named by the owner until a day, is asked instead of them, and is ended when they are back', async () => {
    expect(await tell(owner, 'my staff officer answers for me until 14 December')).toContain(
      'The record does not say who "my staff officer" is',
    )
    await tell(officer, 'appoint Kit Amberley to CC as staff officer')
    expect(await tell(owner, 'my staff officer answers for me')).toContain('Until which day?')
    const named = await tell(owner, 'my staff officer answers for me until 14 December')
    expect(named).toContain('Recorded: Kit Amberley answers for CC until Monday 14 December.')
    expect(logOf(site, 'POST-CC').at(-1)).toMatchObject({ Kind: 'appointed', ByPost: 'CC' })
    const owned = async () => ((await site.api(officer, '/api/actions/AA-2026-001')).body as ActionDetail).row.leadHolder
    expect(await owned()).toContain('Kit Amberley')
    expect(await tell(PEOPLE.reader, 'AA-2026-001 is 77% done')).toContain('AA-2026-001: Progress: 77%.')
    expect(await tell(owner, 'I am back')).toContain('Welcome back.')
    expect(await owned()).toContain('Morgan Vale')
  })

  test('who would gain rights by it is for the policy officer, who is told the line to type', async () => {
    const asked = await tell(owner, 'Dale Winter answers for me until 14 December')
    expect(asked).toContain('appoint Dale Winter to CC as stand-in until Monday 14 December 2026')
    expect(await tell(officer, 'appoint Dale Winter to CC as stand-in until Monday 14 December 2026')).toContain('stands in for CC')
  })
})

describe('words that name another action', () => {
  test('are about that one by its wording, and not about the card that was last', async () => {
    await site.teams.say(owner, 'AA-2026-001')
    const before = kinds('AA-2026-001').length
    expect(await tell(owner, 'orchard figures are half way there')).toContain('AA-2026-002: Progress: 50%.')
    expect(kinds('AA-2026-001')).toHaveLength(before)
  })

  test('are no answer to a question about the first, and “undo” takes back the question alone', async () => {
    const before = kinds('AA-2026-002')
    expect(await tell(owner, 'AA-2026-002 needs more time')).toContain('Which date do you need for AA-2026-002?')
    expect(await tell(owner, 'AA-2026-001 with finance, 45% there, back 7 December')).not.toContain('AA-2026-002')
    expect(kinds('AA-2026-002')).toEqual(before)
    expect(await tell(owner, 'AA-2026-002 needs more time')).toContain('Which date do you need for AA-2026-002?')
    expect(await tell(owner, 'undo')).toContain('I have dropped my question. Nothing was recorded.')
    expect(kinds('AA-2026-002')).toEqual(before)
    await site.teams.say(owner, 'AA-2026-002 needs more time')
    expect(await tell(owner, 'by 18/12')).toContain('Friday 18 December')
    expect(kinds('AA-2026-002').at(-1)).toBe('date-asked')
    await site.teams.say(owner, 'undo')
  })
})

describe('a file beside an answer', () => {
  const addressIn = (words: unknown) => /https?:\S+$/.exec(String(words))?.[0] ?? ''

  test('is kept as evidence, and its address stands with the words in the record, whatever its name says', async () => {
    const said = await send('AA-2026-008 is done', file('Not done yet: 50%?.txt', 'Dear all'))
    expect(said).toContain('AA-2026-008: Reported done')
    expect(said).toContain('“Not done yet: 50%?.txt”: The file is kept, and a link to it stands with what is recorded of your words.')
    const { Kind, Words } = logOf(site, 'AA-2026-008').at(-1) ?? {}
    expect(Kind).toBe('reported-done')
    expect(Words).toMatch(/^AA-2026-008 is done\nhttps?:\/\/\S+\/Evidence\/[0-9a-f]{24}\/Not%20done%20yet-%2050\.txt$/)
    expect(await (await fetch(addressIn(Words))).text()).toBe('Dear all')
  })

  test('goes on with the words when these are put right, deleted or brought back, and a link that Teams drew changes nothing', async () => {
    const sent = await site.teams.sendFiles(owner, [file('plan b.txt', 'plan b')], 'AA-2026-001 40% there')
    const recorded = () => String(logOf(site, 'AA-2026-001').at(-1)?.Words)
    const link = addressIn(recorded())
    const entries = kinds('AA-2026-001').length
    const changed = (text: string) => shownTo(site, owner, () => site.teams.edit(owner, sent.activityId, text))
    expect(await changed('AA-2026-001 40% there')).toBe('')
    expect(kinds('AA-2026-001')).toHaveLength(entries)
    expect(await changed('AA-2026-001 45% there')).toContain('AA-2026-001: Progress: 45%.')
    expect(recorded()).toBe(`AA-2026-001 45% there\n${link}`)
    await site.teams.remove(owner, sent.activityId)
    await shownTo(site, owner, () => site.teams.restore(owner, sent.activityId, 'AA-2026-001 45% there'))
    expect(recorded()).toBe(`AA-2026-001 45% there\n${link}`)
    expect(await (await fetch(link)).text()).toBe('plan b')
  })

  test('may answer alone, or the question that is open, and what cannot be had costs no word', async () => {
    await site.teams.say(owner, 'my actions')
    expect(await send('', file('plan.txt', 'a plan'))).toContain('Which action')
    expect(await send('8', file('letter.txt', 'a letter'))).toContain('AA-2026-008')
    expect(logOf(site, 'AA-2026-008').at(-1)?.Words).toMatch(/\/plan\.txt\nhttps?:\S+\/letter\.txt$/)
    const elsewhere = { name: 'far.txt', url: 'https://elsewhere.example/far.txt' }
    const said = await send('AA-2026-001 60% there', elsewhere)
    expect(said).toContain('AA-2026-001: Progress: 60%.')
    expect(said).toContain(
      '“far.txt”: I fetch files only from SharePoint and OneDrive, and this one is somewhere else, so it was not kept.',
    )
  })
})

test('no turn of these conversations failed', () => {
  expect(site.faults).toEqual([])
})

test('a file that SharePoint does not take costs none of the words beside it', async () => {
  site.m365.graph.faults.next({ kind: '503', times: 20, match: { method: 'PUT', path: '/root:/' } })
  const said = await send('AA-2026-001 70% there', file('late.txt', 'late'))
  site.m365.graph.faults.clear()
  expect(said).toContain('AA-2026-001: Progress: 70%.')
  expect(said).toContain('“late.txt”: SharePoint did not take the file in time.')
})

test('a file for which SharePoint keeps everybody waiting does not hold up the words beside it', async () => {
  site.m365.graph.faults.next({ kind: 'slow', milliseconds: 7_000, match: { method: 'PUT', path: '/root:/' } })
  const said = await send('AA-2026-001 75% there', file('slow.txt', 'slow'))
  site.m365.graph.faults.clear()
  expect(said).toContain('AA-2026-001: Progress: 75%.')
  expect(said).toContain('“slow.txt”: SharePoint did not take the file in time.')
  expect(String(logOf(site, 'AA-2026-001').at(-1)?.Words)).toBe('AA-2026-001 75% there')
})

describe('a question that nobody answers', () => {
  test('is let go after a day, with one note of what was not recorded, which tells how to go on', async () => {
    expect(await tell(owner, 'AA-2026-002 needs more time')).toContain('Which date do you need for AA-2026-002?')
    site.setClock('2026-11-25T09:30:00Z')
    const notes = () => site.teams.messagesTo(owner).filter((message) => textOf(message).includes('I no longer ask')).length
    await Promise.all(site.apps.map((app) => app.tick()))
    expect(notes()).toBe(1)
    expect(textOf(await newest(site, owner, 'I no longer ask'))).toContain(
      'which date you need for AA-2026-002. No other date was asked for.',
    )
    await Promise.all(site.apps.map((app) => app.tick()))
    expect(notes()).toBe(1)
    expect(await tell(owner, 'yes')).not.toContain('Which date')
    expect(await tell(owner, 'undo')).toContain('To take back an older one, give its number: "undo 14".')
    expect(await tell(owner, 'agreed 1')).toContain('AA-2026-001')
    expect(kinds('AA-2026-001').at(-1)).toBe('record-agreed')
    await site.teams.say(owner, 'undo')
    expect(kinds('AA-2026-001').at(-1)).toBe('undone')
    expect(kinds('AA-2026-002').at(-1)).not.toBe('date-asked')
    expect(await tell(owner, 'AA-2026-002 need until 30 January, costs are late')).toContain('AA-2026-002: Asked for another date')
  })
})
