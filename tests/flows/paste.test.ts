import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PEOPLE } from './office.ts'
import { inputsOf, newest, shownTo } from './reading.ts'
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
    await site.restart()
    const data = inputsOf(card, 'confirm-all')
    await Promise.all([site.teams.press(officer, card.id, data), site.teams.press(officer, card.id, data)])
    await site.teams.press(officer, card.id, data)
    await site.teams.say(officer, 'confirm all')
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
      const card = await paste(text, person)
      const shown = await shownTo(site, person, () => site.teams.press(person, card.id, inputsOf(card, 'confirm-all')))
      expect(shown).toContain('AA-2026-001')
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

  test('a confirmation that breaks off in the middle says what stands, and pressing again completes it', async () => {
    const card = await paste(notes(['custody audit', 'radio trial', 'training record', 'website survey']))
    const appends = { method: 'POST', path: '/lists/Updates/items' }
    const subjects = ['custody audit', 'radio trial', 'training record', 'website survey']
    site.m365.graph.faults.next({ kind: '503', retryAfter: '60', skip: 2, times: 50, match: appends })
    const broken = await shownTo(site, officer, () => site.teams.press(officer, card.id, inputsOf(card, 'confirm-all')))
    expect(broken).toContain('Proposals 3 and 4 are not recorded yet, because SharePoint did not answer')
    expect(subjects.map(countOf)).toEqual([1, 1, 0, 0])
    site.m365.graph.faults.clear()
    const standing = await newest(site, officer, 'I found')
    await site.teams.press(officer, standing.id, inputsOf(standing, 'confirm-all'))
    expect(subjects.map(countOf)).toEqual([1, 1, 1, 1])
  })
})
