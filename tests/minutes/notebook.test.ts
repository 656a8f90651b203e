import { describe, expect, test } from 'vitest'
import type { NotesCommand } from '../../bot/minutes/decide-notes.ts'
import { createNotebook } from '../../bot/minutes/notebook.ts'
import type { StoredNotes } from '../../bot/minutes/proposal.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const { policyOfficer, minuteTaker, chair, chief, panelReader } = people
const officer: string = policyOfficer.oid
const clerk: string = minuteTaker.oid

const NOTES = `A&A Performance
Date: Tuesday 20th January 2026
Present
- Robin Marsh, Chief Constable (CC)
- Jude Hallam, Deputy Chief Constable (DCC)

1. Custody
Action: CC to share the custody figures by 30 March 2026.
2. Roads
The road plan was read. Action: DCC to send the road plan to the PCC.
Action: somebody to look at the vehicles.
3. Any other business
The CC will think about the dog unit rota.
`

async function open() {
  const office = await createSmallOffice()
  const files = createMemoryFiles()
  const notebook = createNotebook({ files, record: office.record, inbox: office.commands, clock: office.clock })
  let presses = 0
  const act = (id: string, byOid: string, command: NotesCommand, key = `key-${++presses}`) => notebook.act(id, { byOid, key, command })
  const wordings = () => [...office.record.actions().values()].map(({ action }) => action.wording.t)
  const quotes = () => [...office.record.actions().values()].map(({ action }) => action.quote.t)
  const taken = async (text = NOTES, byOid = officer) => (await notebook.take(text, byOid)) as StoredNotes
  return { office, files, notebook, act, wordings, quotes, taken }
}

const press = { route: 'tab' } as const
const all = (notes: StoredNotes) => notes.proposals.map(({ number, rev }) => ({ number, rev }))

describe('who may open notes', () => {
  test('whoever may raise on their board opens them, whoever brought them, and for all others they are not there', async () => {
    const { notebook, act, taken } = await open()
    const { id } = await taken()
    for (const oid of [officer, clerk]) expect((await notebook.open(id, oid))?.notes.proposals).toHaveLength(3)
    for (const oid of [chair.oid, chief.oid, panelReader.oid]) {
      expect(await notebook.open(id, oid)).toBeUndefined()
      expect(await notebook.recent(oid)).toEqual([])
      expect(await notebook.confirm(id, oid, [{ number: 1 }], press)).toBeUndefined()
      expect(await act(id, oid, { kind: 'drop', number: 1, reason: 'No.' })).toBeUndefined()
    }
  })

  test('the same words are the same notes whoever brings them, and the newest notes stand first', async () => {
    const { notebook, taken } = await open()
    const first = await taken()
    const other = await taken(NOTES.replace('custody figures', 'estate figures'))
    expect((await taken(NOTES.replaceAll('\n', '\r\n'), clerk)).id).toBe(first.id)
    expect((await notebook.recent(clerk)).map(({ id }) => id)).toEqual([other.id, first.id])
  })

  test('a proposal in a lane that is not theirs is left out, and cannot be put there by hand', async () => {
    const { notebook, act, taken, files } = await open()
    const { id } = await taken()
    const refused = await act(id, officer, { kind: 'edit', number: 1, rev: 0, edit: { lane: 'force' } })
    expect(refused).toMatchObject({ ok: false, refusal: { refused: 'lane-not-yours' } })
    const path = `${id}/proposals.json`
    const stored = JSON.parse(String(files.all.get(path)?.content)) as StoredNotes
    stored.proposals[0]!.lane = 'force'
    files.all.set(path, { content: JSON.stringify(stored), eTag: 'by-hand' })
    expect((await notebook.find(id, officer))?.proposals.map((p) => p.number)).toEqual([2, 3])
    expect(await act(id, officer, { kind: 'settle', number: 1 })).toMatchObject({ ok: false, refusal: { refused: 'no-such-proposal' } })
    expect((await notebook.confirm(id, officer, [{ number: 1 }], press))?.made).toEqual([])
  })
})

describe('changing proposals', () => {
  test('an edit is read in words, settles the doubts and is seen by the others', async () => {
    const { notebook, act, taken } = await open()
    const { id } = await taken()
    const edit = { owner: 'deputy chief constable', supporting: 'CC, SPO', due: '17 April', marking: 'official' as const }
    const outcome = await act(id, officer, { kind: 'edit', number: 3, rev: 0, edit })
    expect(outcome).toMatchObject({ ok: true, number: 3 })
    expect((await notebook.find(id, clerk))?.proposals[2]).toMatchObject({
      lead: 'DCC',
      supporting: ['CC', 'SPO'],
      due: { form: 'day', day: '2026-04-17', words: '17 April' },
      marking: 'official',
      doubts: [],
      rev: 1,
    })
  })

  test.each<[string, NotesCommand, string]>([
    ['an unknown post', { kind: 'edit', number: 3, rev: 0, edit: { owner: 'the mayor' } }, 'unknown-post'],
    ['a day that is none', { kind: 'edit', number: 3, rev: 0, edit: { due: 'blue' } }, 'no-such-date'],
    ['an owner who could not see it', { kind: 'edit', number: 1, rev: 0, edit: { lane: 'office' } }, 'owner-cannot-see'],
    ['what somebody changed meanwhile', { kind: 'edit', number: 1, rev: 4, edit: { wording: 'x' } }, 'changed-meanwhile'],
    ['a rejection without a reason', { kind: 'drop', number: 1, reason: ' ' }, 'reason-needed'],
    ['doubts settled without an owner', { kind: 'settle', number: 3 }, 'owner-needed'],
    ['a proposal with itself', { kind: 'merge', number: 1, from: 1 }, 'same-proposal'],
    ['a number that is none', { kind: 'settle', number: 9 }, 'no-such-proposal'],
    ['no words', { kind: 'add', place: { from: 0, to: 0 } }, 'words-needed'],
  ])('%s is refused, and nothing changes', async (_, command, refused) => {
    const { notebook, act, taken } = await open()
    const { id, proposals } = await taken()
    expect(await act(id, officer, command)).toMatchObject({ ok: false, refusal: { refused } })
    expect((await notebook.find(id, officer))?.proposals).toEqual(proposals)
  })

  test('two people at once lose nothing, and a press that comes again late changes nothing', async () => {
    const { notebook, act, taken } = await open()
    const { id } = await taken()
    await Promise.all([
      act(id, officer, { kind: 'drop', number: 1, reason: 'It is in hand.' }, 'one'),
      act(id, clerk, { kind: 'edit', number: 2, rev: 0, edit: { due: '17 April' } }),
      act(id, clerk, { kind: 'edit', number: 3, rev: 0, edit: { owner: 'CC' } }),
    ])
    await act(id, clerk, { kind: 'restore', number: 1 })
    await act(id, officer, { kind: 'drop', number: 1, reason: 'It is in hand.' }, 'one')
    expect((await notebook.find(id, officer))?.proposals).toMatchObject([
      { state: 'proposed', reason: '' },
      { due: { day: '2026-04-17' } },
      { lead: 'CC' },
    ])
  })

  test('words chosen in the notes become a proposal once, verbatim, with the date they name', async () => {
    const { act, taken } = await open()
    const { id } = await taken()
    const place = { from: NOTES.indexOf('The CC will think'), to: NOTES.indexOf(' rota.') + 6 }
    const added = await act(id, officer, { kind: 'add', place })
    expect(added?.notes.proposals[3]).toMatchObject({
      number: 4,
      quote: 'The CC will think about the dog unit rota.',
      lead: '',
      isAdded: true,
    })
    const again = await act(id, clerk, { kind: 'add', place: { from: place.from - 1, to: place.to + 1 } })
    expect([again?.notes.proposals.length, again]).toMatchObject([4, { ok: true, number: 4 }])
  })
})

describe('confirming', () => {
  test('a merge keeps wording and owner of the one and the quotes of both, and neither is raised again from another reading', async () => {
    const { notebook, act, taken, quotes, wordings } = await open()
    const notes = await taken()
    const [one, two] = notes.proposals
    await act(notes.id, officer, { kind: 'merge', number: 1, from: 2 })
    const merged = await notebook.find(notes.id, officer)
    await notebook.confirm(notes.id, officer, all(merged!), press)
    expect(wordings()).toEqual([one?.wording])
    expect(quotes()).toEqual([`${one?.quote}\n${two?.quote}`])
    const again = await taken(`${NOTES}\n\n`.replaceAll('Action: ', 'Action:   '), clerk)
    expect(again.id).not.toBe(notes.id)
    expect(again.proposals.map(({ state, ref }) => [state, ref])).toEqual([
      ['confirmed', 'AA-2026-001'],
      ['confirmed', 'AA-2026-001'],
      ['proposed', ''],
    ])
  })

  test('a merge is taken back until it is confirmed', async () => {
    const { act, taken, notebook } = await open()
    const { id } = await taken()
    await act(id, officer, { kind: 'merge', number: 1, from: 2 })
    const back = await act(id, officer, { kind: 'restore', number: 2 })
    expect(back?.notes.proposals).toMatchObject([{ moreQuotes: [] }, { state: 'proposed', mergedInto: 0 }, {}])
    await act(id, officer, { kind: 'merge', number: 1, from: 2 })
    await notebook.confirm(id, officer, [{ number: 1 }], press)
    expect(await act(id, officer, { kind: 'restore', number: 2 })).toMatchObject({ ok: false, refusal: { refused: 'merged-recorded' } })
  })

  test('it is raised by whoever confirms, only as they saw it, and only with an owner', async () => {
    const { notebook, act, taken, wordings, office } = await open()
    const { id } = await taken()
    await act(id, officer, { kind: 'edit', number: 2, rev: 0, edit: { wording: 'Send the road plan.' } })
    const seen = [1, 2, 3].map((number) => ({ number, rev: 0 }))
    const result = await notebook.confirm(id, clerk, seen, press)
    expect(result).toMatchObject({ made: [{ number: 1, ref: 'AA-2026-001' }], changed: [2], incomplete: [3], kept: [], refused: [] })
    expect((await office.record.history('AA-2026-001'))[0]).toMatchObject({ byOid: clerk, route: 'tab' })
    expect(wordings()).toHaveLength(1)
  })

  test('what is on its way to the record can be confirmed again and in no way changed', async () => {
    const office = await createSmallOffice()
    const files = createMemoryFiles()
    let isSlow = true
    const inbox = {
      submit: async (envelope: Parameters<typeof office.commands.submit>[0]) =>
        isSlow ? { ok: 'kept' as const } : office.commands.submit(envelope),
    }
    const notebook = createNotebook({ files, record: office.record, inbox, clock: office.clock })
    const { id } = (await notebook.take(NOTES, officer))!
    expect((await notebook.confirm(id, officer, [{ number: 1 }, { number: 2 }], press))?.kept).toEqual([1, 2])
    for (const command of [
      { kind: 'drop', number: 1, reason: 'No.' },
      { kind: 'edit', number: 1, rev: 0, edit: { wording: 'Other.' } },
      { kind: 'merge', number: 3, from: 1 },
      { kind: 'merge', number: 1, from: 3 },
    ] satisfies NotesCommand[]) {
      const outcome = await notebook.act(id, { byOid: clerk, key: JSON.stringify(command), command })
      expect(outcome).toMatchObject({ ok: false, refusal: { refused: 'on-its-way', facts: { number: '1' } } })
    }
    isSlow = false
    expect((await notebook.confirm(id, clerk, [{ number: 1, rev: 0 }], press))?.made).toEqual([{ number: 1, ref: 'AA-2026-001' }])
    expect(office.record.actions().size).toBe(1)
  })
})

describe('notes of a meeting that the record does not know yet', () => {
  const early = NOTES.replace('20th January', '10th February').replace('by 30 March 2026', 'at the next meeting')
  const plan = {
    kind: 'plan-meeting',
    board: 'AA',
    type: 'performance',
    title: 'A&A Performance',
    day: '2026-02-10',
    time: '',
    venue: '',
    chair: 'PCC',
    cutOffDays: 5,
  } as const

  test('are its notes once it is planned and they are brought again, and what somebody did to them stays', async () => {
    const { office, act, taken } = await open()
    const first = await taken(early)
    expect([first.meeting, first.doubts]).toMatchObject(['', [expect.stringContaining('no meeting on Tuesday 10 February 2026')]])
    await act(first.id, officer, { kind: 'edit', number: 2, rev: 0, edit: { wording: 'Send it.' } })
    await office.does(officer, plan)
    const again = await taken(early, clerk)
    expect(again).toMatchObject({ id: first.id, meeting: 'AA-M2026-03', doubts: [] })
    expect(again.proposals[1]).toMatchObject({ wording: 'Send it.', rev: 1 })
  })

  test('name the one meeting of that day, with a doubt where the notes call theirs another one; of two, the one of their type', async () => {
    const { office, taken } = await open()
    await office.does(officer, { ...plan, type: 'public', title: 'A&A in public' })
    const alone = await taken(early)
    expect([alone.meeting, alone.doubts]).toEqual([
      'AA-M2026-03',
      [
        expect.stringContaining(
          'The notes are called "A&A Performance", and the record has the public meeting "A&A in public" on Tuesday 10 February',
        ),
      ],
    ])
    await office.does(officer, plan)
    const again = await taken(early)
    expect([again.meeting, again.doubts]).toEqual(['AA-M2026-04', []])
  })

  test('are of the board that their title names, and never of another that met that day', async () => {
    const { taken } = await open()
    const called = NOTES.replace(/^.*$/m, 'Police and Crime Panel – notes')
    const panel = await taken(called)
    expect([panel.board, panel.meeting, panel.doubts]).toEqual([
      'PCP',
      '',
      [expect.stringContaining('no meeting on Tuesday 20 January 2026 that these notes must belong to')],
    ])
  })

  test('say themselves when the next meeting is; the record may have planned another before it', async () => {
    const { taken } = await open()
    const { proposals } = await taken(`${early}\nNext meeting: Friday 3 April 2026\n`)
    expect(proposals.map(({ due }) => due)).toContainEqual(expect.objectContaining({ form: 'day', day: '2026-04-03' }))
  })

  test('stay as they are where something was recorded from them, so that nothing is recorded twice', async () => {
    const { office, notebook, taken, wordings } = await open()
    const first = await taken(early)
    await notebook.confirm(first.id, officer, [{ number: 1 }], press)
    await office.does(officer, plan)
    const again = await taken(early, clerk)
    expect([again.meeting, again.proposals[0]?.ref]).toEqual(['', 'AA-2026-001'])
    await notebook.confirm(again.id, clerk, all(again), press)
    expect(new Set(wordings()).size).toBe(wordings().length)
  })
})

test('proposals that were kept before they knew lanes, merges and presses are read with what was usual then', async () => {
  const { notebook, files, taken } = await open()
  const notes = await taken()
  const { presses: _presses, ...old } = notes
  const early = notes.proposals.map(({ number, quote, wording, lead, leadWords, supporting, due, kind, strength, doubts, state, ref }) => ({
    number,
    quote,
    wording,
    lead,
    leadWords,
    supporting,
    due,
    kind,
    strength,
    doubts,
    state,
    ref,
  }))
  files.all.set(`${notes.id}/proposals.json`, { content: JSON.stringify({ ...old, proposals: early }), eTag: 'early' })
  expect(await notebook.find(notes.id, officer)).toEqual(notes)
})
