import { Document, Packer, Paragraph } from 'docx'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makePdf, setLines } from '../support/make-pdf.ts'
import { PEOPLE } from './office.ts'
import { inputsOf, logOf, newest, rowOf, shownTo, textOf } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, clerk } = PEOPLE

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site[Symbol.asyncDispose]())
afterEach(() => site.m365.graph.faults.clear())

const notes = (subjects: string[]) => `Date: Friday 30th October 2026
Attendance
- Morgan Vale (CC) – Chief Constable

1. Performance
${subjects.map((what) => `ACTION: CC to share the ${what} with the PCC by 25 November 2026.`).join('\n')}
`
const wordings = () => site.m365.graph.items('Actions').map((row) => String(row.fields.Wording))
const refOf = (what: string) => {
  const ref = site.m365.graph.items('Actions').find((row) => String(row.fields.Wording).includes(what))?.fields.Ref
  return typeof ref === 'string' ? ref : ''
}
const countOf = (what: string) => wordings().filter((wording) => wording.includes(what)).length

async function paste(text: string, by = officer) {
  await site.teams.say(by, 'notes')
  await site.teams.say(by, text)
  return newest(site, by, 'I found')
}

describe('notes on their way to actions', () => {
  test('a restart between the paste and the confirmation loses nothing, and confirming twice raises nothing twice', async () => {
    const card = await paste(notes(['estate plan', 'fleet review']))
    const clerks = await paste(notes(['estate plan', 'fleet review']), clerk)
    await site.restart()
    const data = inputsOf(card, 'confirm-all')
    await Promise.all([site.teams.press(officer, card.id, data), site.teams.press(officer, card.id, data)])
    await site.teams.press(officer, card.id, data)
    await site.teams.say(officer, 'confirm all')
    const shown = await shownTo(site, clerk, () => site.teams.press(clerk, clerks.id, inputsOf(clerks, 'confirm-all')))
    expect(shown).toContain('AA-2026-001')
    expect([countOf('estate plan'), countOf('fleet review')]).toEqual([1, 1])
  })

  test('the same notes pasted again show what they became, and other blanks or another paster change nothing', async () => {
    await site.teams.say(officer, 'notes')
    const again = await shownTo(site, officer, () => site.teams.say(officer, notes(['estate plan', 'fleet review'])))
    expect(again).toContain('nothing in them waits for you')
    expect(again).toContain('AA-2026-001')
    for (const [person, text] of [
      [officer, notes(['estate plan', 'fleet review']).replaceAll(' to share', '  to share')],
      [clerk, notes(['estate plan', 'fleet review'])],
    ] as const) {
      await site.teams.say(person, 'notes')
      expect(await shownTo(site, person, () => site.teams.say(person, text))).toContain('they became AA-2026-001')
    }
    expect([countOf('estate plan'), countOf('fleet review'), wordings().length]).toEqual([1, 1, 2])
  })

  test('a paste that Teams delivers twice is read as notes both times', async () => {
    await site.teams.say(clerk, 'notes')
    const shown = await shownTo(site, clerk, () => site.teams.deliverTwice(clerk, notes(['dog unit rota'])))
    expect(shown).toContain('I found 1 action')
    expect(shown).not.toContain('did not understand')
    expect(countOf('dog unit rota')).toBe(0)
  })

  test('files sent in the chat are read like pastes, each in turn; one that cannot be read is told and costs nothing', async () => {
    const { handOut } = site.m365.graph
    const file = (name: string, bytes: Uint8Array) => ({ name, url: handOut(bytes) })
    const word = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: notes(['drone policy'])
              .split('\n')
              .map((line) => new Paragraph(line)),
          },
        ],
      }),
    )
    const partly = makePdf([setLines(notes(['drone log']).split('\n')), []])
    const elsewhere = { name: 'a.docx', url: 'https://elsewhere.example/a.docx' }
    await site.teams.say(officer, 'notes')
    const shown = await shownTo(site, officer, () =>
      site.teams.sendFiles(
        officer,
        [elsewhere, file('b.pdf', makePdf([[]])), file('d.pdf', partly), file('c.docx', word)],
        'The notes of October, attached',
      ),
    )
    expect(shown).toContain('“a.docx”: I fetch files only from SharePoint and OneDrive')
    expect(shown).toContain('“b.pdf”: The file holds pictures of pages')
    expect(shown).toContain('“c.docx”: I read it.')
    expect(shown).toContain('CC to share the drone policy')
    expect(shown).toContain('“d.pdf”: I read it. This is what I found. Page 2 of the file is a picture that I cannot read')
    expect(shown).not.toContain('did not understand')
    const confirmed = await shownTo(site, officer, () => site.teams.say(officer, 'confirm all'))
    expect(await shownTo(site, officer, () => site.teams.say(officer, 'thank you'))).not.toContain('found no actions')
    const ref = /AA-2026-\d+/.exec(confirmed)?.[0] ?? ''
    expect(countOf('drone policy')).toBe(1)
    const card = await shownTo(site, officer, () => site.teams.say(officer, ref))
    const address =
      /"url":"(http[^"]+original\.docx)"/.exec(JSON.stringify((await newest(site, officer, 'Open the notes')).card))?.[1] ?? ''
    expect(card).toContain('Open the notes')
    expect(Buffer.from(await (await fetch(address)).arrayBuffer()).equals(word)).toBe(true)
  })

  test('a file of somebody who may raise nothing is never fetched, and the words beside it are answered', async () => {
    const before = site.m365.graph.requests().length
    const owner = PEOPLE.owner
    const url = site.m365.graph.handOut(Buffer.from(notes(['mounted section'])))
    const shown = await shownTo(site, owner, () => site.teams.sendFiles(owner, [{ name: 'a.txt', url }], 'my actions'))
    expect(shown).toContain('Only the policy officer and the minute-taker can send me notes as a file')
    expect(shown).toContain('actions')
    const asked = site.m365.graph.requests().slice(before)
    expect(asked.filter((request) => request.kind === 'download')).toEqual([])
  })

  test('a confirmation during which SharePoint stops answering is kept as a whole, recorded when it is back, and told once', async () => {
    const subjects = ['custody audit', 'radio trial', 'training record', 'website survey']
    const card = await paste(notes(subjects))
    const appends = { method: 'POST', path: '/lists/Updates/items' }
    site.m365.graph.faults.next({ kind: '503', retryAfter: '60', skip: 2, times: 50, match: appends })
    const broken = await shownTo(site, officer, () => site.teams.press(officer, card.id, inputsOf(card, 'confirm-all')))
    expect(broken).toContain('Proposals 1, 2, 3 and 4 are kept. SharePoint is slow just now')
    expect(broken).not.toContain('I found')
    expect(subjects.map(countOf)).toEqual([1, 1, 0, 0])
    site.m365.graph.faults.clear()
    const notices = () => site.teams.messagesTo(officer).filter((message) => textOf(message).includes('About what I kept for you'))
    await expect.poll(() => notices().length, { timeout: 15_000 }).toBe(1)
    expect(textOf(notices()[0]!).match(/AA-2026-\d+: Action recorded for CC/g)).toHaveLength(4)
    expect(subjects.map(countOf)).toEqual([1, 1, 1, 1])
    const again = await shownTo(site, officer, () => site.teams.press(officer, card.id, inputsOf(card, 'confirm-all')))
    expect(again).toContain('Recorded')
    expect(subjects.map(countOf)).toEqual([1, 1, 1, 1])
    expect(notices()).toHaveLength(1)
  }, 40_000)

  test('what they say of earlier actions is confirmed apart, as the chair’s decision only once the review is open, and recorded once', async () => {
    await site.teams.say(officer, 'notes')
    const text = `${notes(['kennel lease'])}
2. Review of Action Tracker
AA-2026-001 Estate plan – the PCC was content and discharged this.
Fleet review: complete.
Custody – carried forward.
`
    const found = await shownTo(site, officer, () => site.teams.say(officer, text))
    expect(found).toContain('And 3 items of earlier meetings')
    const card = await newest(site, officer, '3 items of earlier meetings in the notes of')
    expect(textOf(card)).toContain('The review of this meeting is not open')
    const all = { ...inputsOf(card, 'confirm-updates-all') }
    await shownTo(site, officer, () => site.teams.press(officer, card.id, all))
    expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'reported-done', LastUpdate: 'Fleet review: complete.' })
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'open' })
    expect(textOf(await newest(site, officer, "Update 1 is the chair's decision"))).toContain('Open the review on the Meetings page')

    const turn = {
      requestId: 'open-the-review-of-october',
      command: { kind: 'turn-meeting', meeting: 'AA-M2026-01', state: 'open-for-review' },
    }
    expect(await site.api(officer, '/api/office/commands', turn)).toMatchObject({ status: 200, body: { ok: true } })
    const closing = await shownTo(site, officer, () => site.teams.say(officer, 'confirm updates 1'))
    expect(closing).toContain('AA-2026-001: Decided by PCC, recorded by Jo Farrow: discharged: met.')
    expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'discharged', Outcome: 'met' })

    expect(await shownTo(site, officer, () => site.teams.say(officer, 'update 3 is AA-2026-003'))).toContain('Update 3: AA-2026-003.')
    await site.teams.say(officer, 'update 3 goes to the December meeting')
    const carried = await shownTo(site, officer, () => site.teams.say(officer, 'confirm updates'))
    expect(carried).toContain('AA-2026-003: Carried forward to the A&A meeting on Thursday 17 December')
    expect(await shownTo(site, officer, () => site.teams.say(officer, 'confirm updates'))).toContain('no items of earlier meetings waiting')
    expect(logOf(site, 'AA-2026-001').map((row) => row.Kind)).toEqual(['raised', 'discharged'])
  }, 40_000)

  test('once confirmed, they are said back once to their owner, who agrees, corrects or disputes, until it is settled', async () => {
    const { owner, chair } = PEOPLE
    await site.teams.install(owner)
    await site.teams.install(chair)
    const card = await paste(notes(['horse box', 'drone log', 'boat count']))
    await site.teams.press(officer, card.id, inputsOf(card, 'confirm-all'))
    const [first = '', second = '', third = ''] = ['horse box', 'drone log', 'boat count'].map(refOf)
    await site.teams.say(officer, 'remind now')
    const bundle = await newest(site, owner, 'As recorded at the A&A meeting on Friday 30 October. Is it right?')
    expect(textOf(bundle)).toContain('Agree as recorded')

    const agreed = await shownTo(site, owner, () => site.teams.press(owner, bundle.id, inputsOf(bundle, 'agree-recorded')))
    expect(agreed).toContain('Agreed as recorded.')
    const shownRef = /AA-2026-\d{3}/.exec(agreed)?.[0] ?? ''
    expect(logOf(site, shownRef).at(-1)).toMatchObject({ Kind: 'record-agreed', ByPost: 'CC', Route: 'card' })
    expect(rowOf(site, shownRef)).toMatchObject({ Status: 'open' })

    const corrected = await shownTo(site, owner, () => site.teams.say(owner, `correct ${first}: it is the second horse box`))
    expect(corrected).toContain(`${first}: Correction asked of the policy officer.`)
    expect(rowOf(site, first)).toMatchObject({ Wording: 'CC to share the horse box with the PCC by 25 November 2026' })
    await site.teams.say(owner, `dispute ${second}: the log stays with us`)
    const relayed = await shownTo(site, clerk, () => site.teams.say(clerk, `by telephone from CC: agreed ${third}`))
    expect(relayed).toContain('By telephone from CC, typed by Lee Harding: agreed as recorded.')

    await site.teams.say(officer, 'remind now')
    expect(textOf(await newest(site, officer, 'For you to settle'))).toContain('CC asks for a correction: “it is the second horse box”')
    const disputes = await shownTo(site, chair, () => site.teams.say(chair, 'overdue'))
    expect(disputes).toContain(`Disputed, and not settled yet: ${second}.`)
    expect(await shownTo(site, chair, () => site.teams.say(chair, 'disputes'))).toContain('CC disputes it: “the log stays with us”')
    await site.teams.say(chair, `settle ${second}: a copy will do`)
    expect(await shownTo(site, chair, () => site.teams.say(chair, 'disputes'))).not.toContain(second)
    expect(
      logOf(site, second)
        .slice(-2)
        .map((row) => row.Kind),
    ).toEqual(['flagged', 'unflagged'])
    await site.api(officer, `/api/actions/${first}/commands`, {
      requestId: 'reword-the-horse-box',
      command: { kind: 'reword', wording: 'CC to share the second horse box.' },
      words: '',
    })
    expect(rowOf(site, first)).toMatchObject({ Wording: 'CC to share the second horse box.' })
    expect(rowOf(site, first)?.Flags ?? '').toBe('')
  }, 40_000)
})
