import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NotesAnswer, NotesRequest, NotesTaken, NotesToConfirm, Problem, RecentNotes } from '../../bot/api/contract.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { policyOfficer, minuteTaker, chair, chief, reader, panelReader, auditor, stranger } = people
const LIMIT = 64 * 1024

const LINES = [
  'A&A Performance',
  'Date: Tuesday 20th January 2026',
  '1. Custody',
  'Action: CC to share the custody figures by 30 March 2026.',
  'Action: somebody to look at the vehicles.',
  'The CC spoke of the dog unit rota.',
]
const NOTES = LINES.join('\n')

let site: ApiSite
let id = ''
beforeAll(async () => {
  site = await startApiSite({ limits: { paperBody: LIMIT } })
  id = ((await (await upload(policyOfficer.oid, NOTES)).json()) as NotesTaken).id
})
afterAll(() => site[Symbol.asyncDispose]())

const upload = async (oid: string, body: string | Uint8Array, name = '') =>
  fetch(`${site.address}/api/notes?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { authorization: await site.bearer(oid) },
    body: new Blob([typeof body === 'string' ? body : Buffer.from(body)]),
  })
let presses = 0
const give = async (oid: string, command: NotesRequest['command'], notes = id) =>
  site.send(oid, `/api/notes/${notes}/commands`, { requestId: `press-000${++presses}`, command })
const read = async (oid: string) => (await (await site.ask(oid, `/api/notes/${id}`)).json()) as NotesToConfirm

describe('notes to be confirmed', () => {
  test.each([
    ['the policy officer', policyOfficer.oid],
    ['the minute-taker', minuteTaker.oid],
  ])('are there for %s, with the place of each quote, doubts and owners', async (_, oid) => {
    const notes = await read(oid)
    expect(notes).toMatchObject({ heading: 'A&A Performance, quarter 3, Tuesday 20 January', board: 'AA', text: NOTES })
    expect(notes.proposals).toMatchObject([
      { number: 1, state: 'waiting', lead: 'CC', leadHolder: 'Robin Marsh', dueText: 'Monday 30 March', doubts: [] },
      { number: 2, state: 'waiting', lead: '', leadHolder: '', dueText: '', doubts: ['The notes name no owner.'] },
    ])
    const [place] = notes.proposals.map(({ quotes }) => quotes[0]?.place)
    expect(place && NOTES.slice(place.from, place.to)).toContain('CC to share the custody figures by 30 March 2026')
    expect(((await (await site.ask(oid, '/api/notes')).json()) as RecentNotes).notes[0]).toMatchObject({ id, waiting: 2, doubtful: 1 })
  })

  test.each([
    ['the chair', chair.oid],
    ['an owner', chief.oid],
    ['a reader', reader.oid],
    ['a reader of another board', panelReader.oid],
    ['the auditor', auditor.oid],
    ['somebody without a post', stranger.oid],
  ])('are for %s as if they did not exist, and nothing can be brought or changed', async (_, oid) => {
    const missing = 'fedcba9876543210'
    for (const asked of [id, missing]) {
      expect((await site.ask(oid, `/api/notes/${asked}`)).status).toBe(404)
      expect((await give(oid, { kind: 'confirm', chosen: [{ number: 1, rev: 0 }] }, asked)).status).toBe(404)
      expect((await give(oid, { kind: 'drop', number: 1, reason: 'No.' }, asked)).status).toBe(404)
    }
    expect(await (await site.ask(oid, '/api/notes')).json()).toEqual({ notes: [] })
    const taken = await upload(oid, NOTES)
    expect([taken.status, ((await taken.json()) as Problem).code]).toEqual([403, 'not-allowed'])
    expect((await read(policyOfficer.oid)).proposals.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  })

  test.each(['/api/notes', '/api/notes/0123456789abcdef'])('%s is for bearers of a token alone', async (path) => {
    expect((await fetch(site.address + path)).status).toBe(401)
  })

  test.each([
    ['a Word document', 'broken', 'notes.docx', 'These are no bytes of Word.', 'broken'],
    ['a picture', 'unknown', 'notes.png', '\x89PNG', 'unknown-kind'],
    ['nothing', 'empty', '', ' \n', 'empty'],
    ['a web page', 'html', '', '<!doctype html><p>CC to go', 'html'],
  ])('%s that is no notes is refused with a sentence', async (_, __, name, body, code) => {
    const answer = await upload(policyOfficer.oid, Buffer.from(body, 'latin1'), name)
    const problem = (await answer.json()) as Problem
    expect([answer.status, problem.code]).toEqual([422, code])
    expect(problem.says).toMatch(/[Nn]othing was kept\./)
  })

  test('what is too large is refused with a sentence', async () => {
    const answer = await upload(policyOfficer.oid, 'x'.repeat(LIMIT + 1), 'notes.txt')
    expect([answer.status, ((await answer.json()) as Problem).says]).toMatchObject([413, expect.stringContaining('larger than 10 MB')])
  })
})

describe('commands about notes', () => {
  test.each([
    ['no command', { requestId: 'press-abcdef' }],
    ['a lane that is none', { requestId: 'press-abcdef', command: { kind: 'edit', number: 1, rev: 0, edit: { lane: 'all' } } }],
    ['a key that is none', { requestId: 'x', command: { kind: 'settle', number: 1 } }],
  ])('%s is not read', async (_, body) => {
    expect((await site.send(policyOfficer.oid, `/api/notes/${id}/commands`, body)).status).toBe(400)
  })

  test('what one changes the other sees, what is confirmed is recorded once, and a file with the same notes raises nothing again', async () => {
    const edited = await give(minuteTaker.oid, { kind: 'edit', number: 2, rev: 0, edit: { owner: 'DCC', due: 'the March meeting' } })
    expect((await edited.json()) as NotesAnswer).toMatchObject({ ok: true, says: expect.stringContaining('Proposal 2 is changed') })
    const place = { from: NOTES.indexOf('The CC spoke'), to: NOTES.length }
    await give(policyOfficer.oid, { kind: 'add', place })
    expect((await read(policyOfficer.oid)).proposals).toMatchObject([
      {},
      { lead: 'DCC', leadHolder: 'Jude Hallam (acting)', dueText: 'the A&A meeting on Thursday 26 March', doubts: [], rev: 1 },
      { number: 3, isAdded: true, quotes: [{ words: 'The CC spoke of the dog unit rota.', place }] },
    ])
    const stale = await give(policyOfficer.oid, {
      kind: 'confirm',
      chosen: [1, 2, 3].map((number) => ({ number, rev: 0 })),
    })
    const answer = (await stale.json()) as NotesAnswer
    expect([stale.status, answer.made]).toEqual([409, [{ number: 1, ref: 'AA-2026-001' }]])
    expect(answer.says).toBe(
      'Recorded: AA-2026-001. Proposal 3 needs an owner first. Proposal 2 was changed by somebody else meanwhile. Look again, then confirm.',
    )
    const right = await give(policyOfficer.oid, { kind: 'confirm', chosen: [{ number: 2, rev: 1 }] })
    expect([right.status, ((await right.json()) as NotesAnswer).says]).toEqual([200, 'Recorded: AA-2026-002.'])
    const rejected = await give(minuteTaker.oid, { kind: 'drop', number: 3, reason: 'It was only talk.' })
    expect(((await rejected.json()) as NotesAnswer).notes.proposals[2]).toMatchObject({ state: 'rejected', reason: 'It was only talk.' })
    const file = new Document({ sections: [{ children: LINES.map((text) => new Paragraph(text)) }] })
    const again = (await (await upload(minuteTaker.oid, await Packer.toBuffer(file), 'notes.docx')).json()) as NotesTaken
    expect(again).toMatchObject({ waiting: 0, recorded: 2 })
    expect(site.record.actions().size).toBe(2)
  })
})

describe('what notes say of actions of earlier meetings', () => {
  test('is shown, chosen and recorded in them, the chair’s decisions only in the open review, and left out by those who may', async () => {
    const plan = await site.raise({ wording: 'Share the cell capacity plan with the PCC.' })
    const training = await site.raise({ wording: 'Report on taser refresher training.' })
    const text = `Date: Tuesday 20th January 2026

1. Review of Action Tracker
${plan} Cell capacity plan – discharged.
${training} Taser refresher training – carried forward to the March meeting.

Bicycle racks – complete.
`
    const { id: notes } = (await (await upload(policyOfficer.oid, text)).json()) as NotesTaken
    const updates = async () => ((await (await site.ask(policyOfficer.oid, `/api/notes/${notes}`)).json()) as NotesToConfirm).updates
    expect(await updates()).toMatchObject([
      { number: 1, ref: plan, becomes: 'Discharged by the chair: met', choice: 'outcome', chosen: 'met', isClear: true, state: 'waiting' },
      { number: 2, ref: training, choice: 'meeting', chosen: 'AA-M2026-02', wording: 'Report on taser refresher training.' },
      { number: 3, ref: '', isClear: false },
    ])
    expect((await give(chief.oid, { kind: 'drop-update', number: 3 }, notes)).status).toBe(404)
    const set = await give(minuteTaker.oid, { kind: 'set-update', number: 1, chosen: 'part-met' }, notes)
    expect(((await set.json()) as NotesAnswer).says).toContain('Discharged by the chair: part met')
    for (const chosen of ['AA-M2026-99', 'met'])
      expect((await give(minuteTaker.oid, { kind: 'set-update', number: 2, chosen }, notes)).status).toBe(409)
    const closed = await give(policyOfficer.oid, { kind: 'confirm-updates', numbers: [1] }, notes)
    expect([closed.status, ((await closed.json()) as NotesAnswer).says]).toEqual([409, expect.stringContaining('is not open')])
    await site.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2026-01', state: 'open-for-review' })
    const done = await give(policyOfficer.oid, { kind: 'confirm-updates', numbers: [1, 2, 3] }, notes)
    expect(((await done.json()) as NotesAnswer).says).toBe(
      `Recorded in ${plan} and ${training}. Update 3 is not recorded yet: choose the action, the meeting or the board first.`,
    )
    expect(site.record.actions().get(plan)?.action).toMatchObject({ status: 'discharged', outcome: 'part-met' })
    expect(site.record.actions().get(training)?.action.reviewAt).toBe('AA-M2026-02')
    expect((await give(policyOfficer.oid, { kind: 'drop-update', number: 3 }, notes)).status).toBe(200)
    expect((await updates()).map(({ state }) => state)).toEqual(['recorded', 'recorded', 'rejected'])
  })
})
