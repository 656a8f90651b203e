import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../bot/api/contract.ts'
import type { WrittenNotes } from '../../bot/minutes/write/compose.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { policyOfficer, minuteTaker, chair, chief, reader, stranger } = people
const PATH = '/api/meetings/AA-M2026-01/notes'

let site: ApiSite
beforeAll(async () => {
  site = await startApiSite()
  await site.raise({ wording: 'CC to share the <draft> plan.' })
  await site.raise({ wording: 'Settle the rota.', lane: 'force' })
  await site.raise({ wording: 'Ask about the budget.', lane: 'office', lead: 'SPO' })
})
afterAll(() => site[Symbol.asyncDispose]())

describe('the blocks for the notes of a meeting', () => {
  test.each([
    ['the policy officer', policyOfficer.oid, 1],
    ['the minute-taker', minuteTaker.oid, 1],
    ['the chair', chair.oid, 1],
  ])('are written for %s from what they may see, the rest of it counted', async (_, oid, leftOut) => {
    const answer = await site.ask(oid, PATH)
    expect(answer.status).toBe(200)
    const view = (await answer.json()) as WrittenNotes & { stamp: string }
    expect(view.blocks.map(({ title }) => title)).toEqual([
      'Review of Action Tracker',
      'Items Brought Forward',
      'Summary of Actions Arising',
      'Confirmation of Next Meeting Type / Date / Time / Venue',
    ])
    expect(view.blocks[2]?.lines).toEqual([
      {
        text: 'CC to share the <draft> plan. Owner: CC. Due: Friday 20 March 2026. (AA-2026-001)',
        cells: ['CC to share the <draft> plan', 'CC', 'Friday 20 March 2026', 'AA-2026-001'],
        from: ['AA-2026-001.0001'],
      },
    ])
    expect(view.leftOut).toEqual({ marking: 0, lane: leftOut })
    expect(view.stamp).toBe('Written from the record as at Monday 2 March 2026, 10:00.')
  })

  test.each([
    ['an owner', chief.oid],
    ['a reader', reader.oid],
    ['somebody without a post', stranger.oid],
  ])('are not for %s', async (_, oid) => {
    for (const path of [PATH, `${PATH}.txt`, `${PATH}.html`]) {
      const answer = await site.ask(oid, path)
      expect(answer.status).toBe(403)
      expect(((await answer.json()) as Problem).code).toBe('not-allowed')
    }
  })

  test('of an unknown meeting are refused by name', async () => {
    const answer = await site.ask(policyOfficer.oid, '/api/meetings/AA-M2026-99/notes')
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as Problem).says).toContain('I know no meeting "AA-M2026-99".')
  })

  test('come as text and as a page, under the name of the meeting', async () => {
    const text = await site.ask(policyOfficer.oid, `${PATH}.txt`)
    expect(text.headers.get('content-disposition')).toBe('attachment; filename="AA-M2026-01-actions.txt"')
    expect(await text.text()).toContain('Summary of Actions Arising\n- CC to share the <draft> plan. Owner: CC.')
    const page = await site.ask(policyOfficer.oid, `${PATH}.html`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toContain('<li>CC to share the &lt;draft&gt; plan. Owner: CC.')
  })
})
