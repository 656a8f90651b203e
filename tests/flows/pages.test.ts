import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PostPageView, RingListView } from '../../bot/api/contract.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { personalChatOf } from '../../local/teams/playground-config.ts'
import { action, PEOPLE } from './office.ts'
import { shownTo } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, owner, deputy, clerk, chair } = PEOPLE
let site: Site
beforeAll(async () => {
  // Five working days before Thursday 26 November is Thursday 19 November: on Friday 20 November papers are closed.
  site = await startSite({
    actions: [
      action('Share the saffron plan'),
      action('Review the ochre case', { marking: 'official-sensitive' }),
      action('Settle the rota', { lead: 'DCC' }),
      action('Rebuild the unit', { lead: 'ACC' }),
      action('Move the indigo desk', { lead: 'ACC', lane: 'force' }),
    ],
  })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const rings = async (person: LocalPerson) => ((await site.api(person, '/api/ring-list')).body as RingListView).rings

test('whom to ring is told to the policy officer: who has not written, who is vacant, and nobody who has answered', async () => {
  await site.teams.say(owner, 'no change AA-2026-001')
  const list = await tell(officer, 'Ring list')
  expect(list).toContain(
    'DCC, Ash Linden (acting): has not written to me yet, so I cannot send reminders. AA-2026-003, for the A&A meeting',
  )
  expect(list).toContain('ACC, Assistant Chief Constable: the post is vacant. AA-2026-004, for the A&A meeting')
  expect(list).toContain('CC, Morgan Vale: no answer has come yet. AA-2026-002, for')
  expect(list).not.toMatch(/AA-2026-001|AA-2026-005/)
  expect((await rings(officer)).map(({ post }) => post)).toEqual(['ACC', 'CC', 'DCC'])
  for (const person of [owner, clerk, chair, PEOPLE.stranger]) {
    expect(await tell(person, 'ring list')).toContain('do not allow')
    expect(await rings(person)).toEqual([])
  }
})

test('somebody whom Teams does not let be written to is rung for that reason, until their answer is typed for them', async () => {
  await site.teams.say(deputy, 'hello')
  site.teams.faults.add({ with: 'blocked', conversation: personalChatOf(deputy) })
  await site.teams.say(officer, 'remind now anyway')
  expect(await tell(officer, 'ring list')).toContain('DCC, Ash Linden (acting): Teams does not let me write to them. AA-2026-003')
  site.teams.faults.clear()
  await site.teams.say(officer, 'by telephone from DCC: no change AA-2026-003')
  expect(await tell(officer, 'ring list')).not.toContain('DCC')
})

test('the page of a post is text for an e-mail in chat, without what is official-sensitive, and is not anybody’s', async () => {
  for (const person of [officer, owner]) {
    const page = await tell(person, 'page CC')
    expect(page).toContain('Actions for CC: 2')
    expect(page).toContain('AA-2026-001: Share the saffron plan')
    expect(page).toContain('papers closed on Thursday 19 November')
    expect(page).toContain('1 more action of yours may not be written in an e-mail')
    expect(page).not.toMatch(/ochre|AA-2026-002/)
    const view = (await site.api(person, '/api/posts/CC/page')).body as PostPageView
    expect(view.groups.flatMap(({ items }) => items.map(({ ref, marking }) => [ref, marking]))).toEqual([
      ['AA-2026-001', ''],
      ['AA-2026-002', 'OFFICIAL-SENSITIVE'],
    ])
    expect(view.email.body).not.toContain('ochre')
  }
  for (const person of [deputy, clerk, PEOPLE.reader, PEOPLE.stranger]) {
    expect(await tell(person, 'page CC')).toContain('I have no page for "CC"')
    expect((await site.api(person, '/api/posts/CC/page')).status).toBe(404)
  }
  expect(await tell(officer, 'page ACC')).not.toContain('indigo')
  expect(await tell(officer, 'page nobody')).toContain('I have no page for "nobody"')
})

test('what goes into the notes of a meeting is told to those who write them, with the way to its screen', async () => {
  for (const [person, words] of [
    [officer, 'notes of the last meeting'],
    [clerk, 'Notes for the October meeting'],
    [chair, 'notes of aa-m2026-01'],
  ] as const) {
    const told = await tell(person, words)
    expect(told).toContain('A&A meeting, Friday 30 October 2026: actions for the notes')
    expect(told).toContain('Share the saffron plan. Owner: CC. Due: Wednesday 25 November 2026. (AA-2026-001)')
    expect(told).toContain('Performance A&A meeting, Thursday 26 November 2026 at 10:30, Cutler House. Chair: PCC.')
    expect(told).toContain('1 action is not for publication and is left out here (1 by its marking).')
    expect(told).toContain('#/meetings-AA-M2026-01')
    expect(told).not.toMatch(/ochre|indigo/)
  }
  expect(await tell(officer, 'notes of the June meeting')).toContain('I know no meeting "June meeting" whose notes you write.')
  const which = await tell(officer, 'notes of the December meeting')
  expect(which).toContain('Several meetings fit.')
  expect(which).toContain('"notes of GB-M2026-01" – Governance Board, Tuesday 8 December')
  for (const person of [owner, PEOPLE.reader, PEOPLE.stranger]) {
    expect(await tell(person, 'notes of the last meeting')).toContain('do not allow')
  }
  expect(await tell(officer, 'help')).toContain('notes of the last meeting')
})

test.each(['group', 'channel'] as const)('in a %s neither page nor list is shown', async (place) => {
  for (const text of ['ring list', 'notes of the last meeting', 'page CC', 'hand edits', 'by telephone from CC: done 1']) {
    expect(await shownTo(site, place, () => site.teams.say(officer, text, { in: place }))).toContain('only in a chat with you alone')
  }
})
