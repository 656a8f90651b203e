import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PEOPLE } from './office.ts'
import { inputsOf, newest, shownTo, textOf } from './reading.ts'
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
})
