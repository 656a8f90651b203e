import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MeetingsForNotes, NotesView, Problem } from '../../bot/api/contract.ts'
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

const meetingsOf = async (oid: string) => ((await (await site.ask(oid, '/api/meetings')).json()) as MeetingsForNotes).meetings

describe('the blocks for the notes of a meeting', () => {
  test.each([
    ['the policy officer', policyOfficer.oid, 1],
    ['the minute-taker', minuteTaker.oid, 1],
    ['the chair', chair.oid, 1],
  ])('are written for %s from what they may see, the rest of it counted', async (_, oid, leftOut) => {
    const answer = await site.ask(oid, PATH)
    expect(answer.status).toBe(200)
    const view = (await answer.json()) as NotesView
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
    expect(await meetingsOf(oid)).toEqual([])
    for (const path of [PATH, `${PATH}.docx`, `${PATH}.html`, `${PATH}.txt`]) {
      const answer = await site.ask(oid, path)
      expect(answer.status).toBe(403)
      expect(((await answer.json()) as Problem).code).toBe('not-allowed')
    }
  })

  test('are offered for the meetings of one’s boards, the latest first, with what arose there', async () => {
    expect((await meetingsOf(minuteTaker.oid)).map(({ ref, dayText, arose }) => [ref, dayText, arose])).toEqual([
      ['AA-M2026-02', 'Thursday 26 March', 0],
      ['AA-M2026-01', 'Tuesday 20 January', 2],
    ])
    expect((await meetingsOf(policyOfficer.oid)).map(({ ref, boardName }) => [ref, boardName])).toEqual([
      ['PCP-M2026-01', 'Police and Crime Panel'],
      ['AA-M2026-02', 'A&A'],
      ['AA-M2026-01', 'A&A'],
    ])
    await site.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'PCP-M2026-01', state: 'cancelled' })
    expect((await meetingsOf(policyOfficer.oid)).map(({ ref }) => ref)).toEqual(['AA-M2026-02', 'AA-M2026-01'])
  })

  test('of an unknown meeting are refused by name', async () => {
    const answer = await site.ask(policyOfficer.oid, '/api/meetings/AA-M2026-99/notes')
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as Problem).says).toContain('I know no meeting "AA-M2026-99".')
  })

  test('come as text, as a page and for Word, under the name of the meeting', async () => {
    const text = await site.ask(policyOfficer.oid, `${PATH}.txt`)
    expect(text.headers.get('content-disposition')).toBe('attachment; filename="AA-M2026-01-actions.txt"')
    expect(await text.text()).toContain('Summary of Actions Arising\n- CC to share the <draft> plan. Owner: CC.')
    const page = await site.ask(policyOfficer.oid, `${PATH}.html`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toContain('<li>CC to share the &lt;draft&gt; plan. Owner: CC.')
    const word = await site.ask(policyOfficer.oid, `${PATH}.docx`)
    expect(word.headers.get('content-disposition')).toBe('attachment; filename="AA-M2026-01-actions.docx"')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await word.arrayBuffer()) })
    expect(value).toContain('CC to share the <draft> plan')
    expect(value).not.toMatch(/rota|budget/)
  })
})
