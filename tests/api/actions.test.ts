import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActionDetail, CommandAnswer, Problem, Tracker } from '../../bot/api/contract.ts'
import { AppError } from '../../bot/errors.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { chair, policyOfficer, minuteTaker, chief, deputyChief, reader, panelReader, auditor, stranger } = people

let site: ApiSite
const refs = { joint: '', force: '', office: '', panel: '', sensitive: '', dcc: '' }
beforeAll(async () => {
  site = await startApiSite()
  refs.joint = await site.raise({
    wording: 'Share the rationale for the change.',
    supporting: ['DCC'],
    quote: 'Action: CC to share the rationale',
  })
  refs.force = await site.raise({ wording: 'Settle the rota inside the force.', lane: 'force' })
  refs.office = await site.raise({ wording: 'Draft the question for the panel.', lane: 'office', lead: 'SPO' })
  refs.panel = await site.raise({ wording: 'Report to the panel.', board: 'PCP', raisedAt: 'PCP-M2026-01' })
  refs.sensitive = await site.raise({ wording: 'Review the sensitive file.', marking: 'official-sensitive' })
  refs.dcc = await site.raise({ wording: 'Bring the plan back.', lead: 'DCC' })
})
afterAll(() => site[Symbol.asyncDispose]())

const path = (ref: string) => `/api/actions/${ref}`
const detailFor = async (oid: string, ref: string) => (await (await site.ask(oid, path(ref))).json()) as ActionDetail
let presses = 0
const press = (oid: string, ref: string, command: object, more: object = {}) =>
  site.send(oid, `${path(ref)}/commands`, { requestId: `press-000${++presses}`, command, words: '', ...more })

describe('what somebody sees depends on role, board, lane and marking', () => {
  const table: [string, string, (keyof typeof refs)[]][] = [
    ['the chair of A&A', chair.oid, ['joint', 'office', 'sensitive', 'dcc']],
    ['the policy officer', policyOfficer.oid, ['joint', 'office', 'panel', 'sensitive', 'dcc']],
    ['the minute-taker', minuteTaker.oid, ['joint', 'office', 'sensitive', 'dcc']],
    ['an owner', chief.oid, ['joint', 'force', 'panel', 'sensitive']],
    ['an owner who supports another', deputyChief.oid, ['joint', 'dcc']],
    ['a reader of A&A in the force', reader.oid, ['joint', 'force', 'dcc']],
    ['a reader of the panel', panelReader.oid, ['panel']],
    ['the auditor', auditor.oid, ['joint', 'force', 'office', 'panel', 'sensitive', 'dcc']],
    ['somebody without a post', stranger.oid, []],
  ]

  test.each(table)('%s finds in the tracker exactly what is theirs to see', async (_, oid, seen) => {
    const tracker = (await (await site.ask(oid, '/api/tracker')).json()) as Tracker
    expect(tracker.rows.map((row) => row.ref).sort()).toEqual(seen.map((name) => refs[name]).sort())
  })

  test.each(table)('%s can open exactly those, and give no command about the others', async (_, oid, seen) => {
    for (const name of Object.keys(refs) as (keyof typeof refs)[]) {
      const expected = seen.includes(name) ? 200 : 404
      expect([name, (await site.ask(oid, path(refs[name]))).status]).toEqual([name, expected])
      if (expected === 404) expect((await press(oid, refs[name], { kind: 'report-no-change' })).status).toBe(404)
    }
  })

  test('an action that somebody may not see is answered word for word like one that does not exist', async () => {
    const answers = await Promise.all(
      [refs.force, 'AA-2026-777'].map(async (ref) => {
        const opened = await site.ask(chair.oid, path(ref))
        const pressed = await press(chair.oid, ref, { kind: 'discharge', outcome: 'met', reason: '' })
        const malformed = await press(chair.oid, ref, { kind: 'nonsense' })
        const bodies = await Promise.all([opened.text(), pressed.text(), malformed.text()])
        return [opened.status, pressed.status, malformed.status, ...bodies.map((body) => body.replaceAll(ref, 'REF'))]
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.slice(0, 3)).toEqual([404, 404, 404])
  })
})

describe('what somebody may do is offered, and nothing else is taken', () => {
  test.each([
    ['the owner', chief.oid, ['report-progress', 'report-done', 'ask-date', 'block'], ['discharge', 'set-date', 'agree-date', 'undo']],
    ['a supporting post', deputyChief.oid, ['report-progress', 'block'], ['report-done', 'ask-date', 'discharge']],
    ['the chair', chair.oid, ['discharge', 'withdraw', 'transfer', 'set-date'], ['send-back', 'reopen', 'report-progress', 'redact']],
    ['the policy officer', policyOfficer.oid, ['reword', 'set-date', 'undo'], ['discharge', 'withdraw', 'reopen']],
    ['the auditor', auditor.oid, [], ['report-progress', 'discharge', 'reword', 'undo']],
    ['a reader', reader.oid, [], ['report-progress', 'discharge', 'reword', 'undo']],
  ])('to %s', async (_, oid, offered, refused) => {
    const { allowed } = await detailFor(oid, refs.joint)
    expect(allowed).toEqual(expect.arrayContaining(offered.filter((kind) => kind !== 'undo')))
    for (const kind of refused) if (kind !== 'undo') expect(allowed).not.toContain(kind)
  })

  test.each([
    ['an owner cannot discharge', chief.oid, { kind: 'discharge', outcome: 'met', reason: 'done' }],
    ['the policy officer cannot discharge outside a review', policyOfficer.oid, { kind: 'discharge', outcome: 'met', reason: 'done' }],
    ['a reader cannot report', reader.oid, { kind: 'report-done' }],
    ['an auditor cannot report', auditor.oid, { kind: 'report-progress', percent: 10 }],
  ])('%s: 409 with a sentence, and nothing is recorded', async (_, oid, command) => {
    const before = (await detailFor(oid, refs.joint)).row.seq
    const response = await press(oid, refs.joint, command)
    expect(response.status).toBe(409)
    const answer = (await response.json()) as CommandAnswer
    expect(answer.ok).toBe(false)
    expect(answer.says).toContain('Nothing was recorded')
    expect((await detailFor(oid, refs.joint)).row.seq).toBe(before)
  })

  test('in an open review the minute-taker records what the chair decided, and the record says so', async () => {
    const ref = await site.raise({ wording: 'Close the quarter.' })
    expect((await detailFor(minuteTaker.oid, ref)).openReview).toBeNull()
    await site.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2026-02', state: 'open-for-review' })
    const { openReview, allowed } = await detailFor(minuteTaker.oid, ref)
    expect(openReview).toEqual({ meeting: 'AA-M2026-02', title: 'A&A Performance, quarter 4', chair: 'PCC' })
    expect(allowed).toContain('discharge')
    expect(
      (await press(minuteTaker.oid, ref, { kind: 'discharge', outcome: 'met', reason: '' }, { atMeeting: 'AA-M2026-02' })).status,
    ).toBe(200)
    const { row, history } = await detailFor(chair.oid, ref)
    expect(row).toMatchObject({ status: 'discharged', outcome: 'met' })
    expect(history.at(-1)).toMatchObject({ byName: 'Ines Farrow', onBehalfOf: 'PCC', route: 'tab' })
    await site.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2026-02', state: 'planned' })
  })
})

describe('a command is recorded once and told in words', () => {
  test('what an owner reports stands in the record under their name, post, route and exact words', async () => {
    const words = 'Half of it is with the panel’s clerk – back on Thursday.'
    const response = await site.send(chief.oid, `${path(refs.joint)}/commands`, {
      requestId: 'once-and-only',
      command: { kind: 'report-progress', percent: 50 },
      words,
    })
    const answer = (await response.json()) as CommandAnswer
    expect([response.status, answer.ok]).toEqual([200, true])
    expect(answer.says).toContain('50')
    expect(answer.detail?.row).toMatchObject({ progress: 50, lastUpdate: words, lastUpdateBy: 'CC' })
    expect(answer.detail?.history.at(-1)).toMatchObject({ byName: 'Robin Marsh', byPost: 'CC', route: 'tab', kind: 'progressed', words })
    expect((await site.record.findRequest('tab:oid-chief:once-and-only'))?.words).toBe(words)
  })

  test('what was taken back is marked as such in the history, and nothing else is', async () => {
    const ref = await site.raise({ wording: 'Count the spare radios.' })
    await press(chief.oid, ref, { kind: 'report-progress', percent: 20 })
    await press(chief.oid, ref, { kind: 'report-progress', percent: 80 })
    expect((await press(chief.oid, ref, { kind: 'undo' })).status).toBe(200)
    const { row, history } = await detailFor(chief.oid, ref)
    expect(row.progress).toBe(20)
    expect(history.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
      ['raised', false],
      ['progressed', false],
      ['progressed', true],
      ['undone', false],
    ])
  })

  test('the same key from the same person changes nothing; the same key from somebody else is theirs', async () => {
    const again = { requestId: 'pressed-twice', command: { kind: 'report-no-change' }, words: '' }
    const at = `${path(refs.dcc)}/commands`
    const first = (await (await site.send(deputyChief.oid, at, again)).json()) as CommandAnswer
    const second = (await (await site.send(deputyChief.oid, at, again)).json()) as CommandAnswer
    expect(second.detail?.row.seq).toBe(first.detail?.row.seq)
    expect(second.says).toBe(first.says)
    const other = (await (await site.send(policyOfficer.oid, at, again)).json()) as CommandAnswer
    expect(other.detail?.row.seq).toBe((first.detail?.row.seq ?? 0) + 1)
  })

  test('a history that cannot be read just then does not turn a recorded command into a failure', async () => {
    site.record.failHistory(new AppError('store-busy', 'SharePoint is busy.', { retryAfterSeconds: 7 }))
    const answer = await press(deputyChief.oid, refs.dcc, { kind: 'block', reason: 'The data is late.' })
    const read = await site.ask(deputyChief.oid, path(refs.dcc))
    site.record.failHistory(undefined)
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as CommandAnswer).detail).toBeNull()
    expect([read.status, read.headers.get('retry-after')]).toEqual([503, '7'])
    expect(((await read.json()) as Problem).says).toBe('SharePoint is busy.')
    expect((await detailFor(deputyChief.oid, refs.dcc)).flagReasons).toMatchObject([
      { flag: 'blocked', reason: 'The data is late.', byPost: 'DCC' },
    ])
  })

  test('a history that does not come does not keep back the answer that a command is recorded', async () => {
    site.record.hangHistory(true)
    const answer = await press(deputyChief.oid, refs.dcc, { kind: 'report-no-change' })
    site.record.hangHistory(false)
    expect([answer.status, (await answer.json()) as CommandAnswer]).toMatchObject([200, { ok: true, detail: null }])
  })

  test('asking for another date, and the policy officer’s yes, keep the first date and count the change', async () => {
    const ref = await site.raise({ wording: 'Set out the options.' })
    const due = { form: 'day', day: '2026-04-17' }
    expect((await press(chief.oid, ref, { kind: 'ask-date', due, reason: 'The survey is late.' })).status).toBe(200)
    expect((await detailFor(policyOfficer.oid, ref)).dateRequest).toMatchObject({
      dueText: 'Friday 17 April',
      reason: 'The survey is late.',
      byPost: 'CC',
    })
    expect((await press(policyOfficer.oid, ref, { kind: 'agree-date', reason: '' })).status).toBe(200)
    const detail = await detailFor(chief.oid, ref)
    expect(detail.row).toMatchObject({ dueText: 'Friday 17 April', dueDay: '2026-04-17', dateChanges: 1, dateAsked: false })
    expect(detail.firstDueText).toBe('Friday 20 March')
    expect(detail.dateChanges).toMatchObject([
      { fromText: 'Friday 20 March', toText: 'Friday 17 April', askedByPost: 'CC', agreedByPost: 'PCC-POLICY' },
    ])
  })

  test('an action transferred to a board is linked both ways for those who may see both, and for nobody else', async () => {
    const ref = await site.raise({ wording: 'Take the theme to the panel.', lead: 'DCC' })
    expect((await press(chair.oid, ref, { kind: 'transfer', board: 'PCP', reason: 'It belongs there.' })).status).toBe(200)
    const seenByBoth = await detailFor(policyOfficer.oid, ref)
    const twin = seenByBoth.transferredTo
    expect(twin).toMatch(/^PCP-2026-\d{3}$/)
    expect(JSON.stringify(await detailFor(chair.oid, ref))).not.toContain(twin)
    expect(JSON.stringify(await detailFor(panelReader.oid, twin))).not.toContain(ref)
    expect((await detailFor(policyOfficer.oid, twin)).transferredFrom).toBe(ref)
  })
})
