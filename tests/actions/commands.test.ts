import { beforeEach, describe, expect, test } from 'vitest'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import type { ActionCommand, Command, CommandOutcome, Envelope, Raise, Step } from '../../bot/actions/command.ts'
import { type Commands, createCommands } from '../../bot/actions/commands.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import { holdersOn } from '../../bot/actions/post.ts'
import type { RecordStore } from '../../bot/actions/store.ts'
import type { Update } from '../../bot/actions/update.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { AppError } from '../../bot/errors.ts'
import { createMemoryRecord } from '../support/memory-record.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

const { chair, policyOfficer, minuteTaker, chief, deputyChief, reader, stranger } = people
const clock = () => new Date('2026-03-02T10:00:00Z')
let site: SmallOffice
let count = 0
beforeEach(async () => {
  site = await createSmallOffice()
})

const envelope = (byOid: string, command: Command, more: Partial<Envelope> = {}): Envelope => ({
  command,
  byOid,
  requestId: `request-${++count}`,
  route: 'chat',
  words: '',
  ...more,
})
const submit = (byOid: string, command: Command, more?: Partial<Envelope>) => site.commands.submit(envelope(byOid, command, more))
const refusalOf = (outcome: CommandOutcome) => (outcome.ok ? null : outcome.refusal.refused)
const actionOf = (ref: string) => site.record.actions().get(ref)!.action
const lagless = (record: RecordStore): Commands =>
  createCommands({
    record,
    clock,
    onLag: (_subject, fault) => {
      throw fault
    },
  })

const toRaise: Raise = {
  kind: 'raise',
  actionKind: 'action',
  wording: 'Set out the options.',
  quote: 'CC to set out the options',
  lead: 'CC',
  supporting: ['DCC', 'CC', 'DCC'],
  board: 'AA',
  raisedAt: 'AA-M2026-01',
  raisedOn: '2026-01-20',
  due: { form: 'day', day: '2026-03-20', words: 'by 20 March' },
  lane: 'joint',
  marking: 'none',
  oldRef: 'A12',
}

describe('raising', () => {
  test('an action gets the next number of its board and year, and its words as written', async () => {
    const first = await submit(policyOfficer.oid, toRaise)
    const second = await submit(minuteTaker.oid, { ...toRaise, raisedOn: '2026-02-01' })
    const other = await submit(policyOfficer.oid, { ...toRaise, raisedOn: '2025-12-01' })
    const panel = await submit(policyOfficer.oid, { ...toRaise, board: 'PCP' })
    expect([first, second, other, panel].map((o) => o.action?.ref)).toEqual(['AA-2026-001', 'AA-2026-002', 'AA-2025-001', 'PCP-2026-001'])
    expect(first.action).toMatchObject({
      wording: { t: 'Set out the options.', seq: 1 },
      quote: { t: 'CC to set out the options', seq: 1 },
      lead: 'CC',
      supporting: ['DCC'],
      oldRef: 'A12',
      status: 'open',
      due: { form: 'day', day: '2026-03-20', words: { t: 'by 20 March', seq: 1 } },
      firstDue: { form: 'day', day: '2026-03-20' },
    })
  })

  test('two who raise at once get two numbers', async () => {
    const outcomes = await Promise.all([submit(policyOfficer.oid, toRaise), submit(minuteTaker.oid, toRaise)])
    expect(new Set(outcomes.map((o) => o.action?.ref))).toEqual(new Set(['AA-2026-001', 'AA-2026-002']))
  })

  test('a number taken elsewhere, of which this instance has not heard, is passed over', async () => {
    const elsewhere = createMemoryRecord()
    await elsewhere.append(await firstUpdate())
    const commands = lagless({ ...elsewhere, office: site.record.office })
    expect((await commands.submit(envelope(policyOfficer.oid, toRaise))).action?.ref).toBe('AA-2026-002')
  })

  test('the same request raises once, and answers with what it raised', async () => {
    const asked = envelope(policyOfficer.oid, toRaise)
    await site.commands.submit(asked)
    const again = await site.commands.submit(asked)
    expect(again).toMatchObject({ ok: true, repeated: true, action: { ref: 'AA-2026-001' } })
    expect(site.record.actions().size).toBe(1)
  })

  test('somebody else who sends the same notes learns which action stands, if they may see it', async () => {
    await submit(policyOfficer.oid, toRaise, { requestId: 'notes:1' })
    await submit(policyOfficer.oid, { ...toRaise, lane: 'force' }, { requestId: 'notes:2' })
    const seen = await submit(minuteTaker.oid, toRaise, { requestId: 'notes:1' })
    const unseen = await submit(minuteTaker.oid, toRaise, { requestId: 'notes:2' })
    expect(seen).toMatchObject({ ok: true, repeated: true, action: { ref: 'AA-2026-001' } })
    expect(unseen).toEqual({ ok: false, refusal: { refused: 'bad-value', facts: { field: 'request key' } }, action: null })
  })

  test('a due at a meeting that is planned already is bound to it', async () => {
    const due = { form: 'meeting-to-plan', board: 'AA', month: '2026-03' } as const
    expect((await submit(policyOfficer.oid, { ...toRaise, due })).action?.due).toEqual({ form: 'meeting', meeting: 'AA-M2026-02' })
  })

  test.each<[string, string, Partial<Raise>]>([
    ['unknown-board', policyOfficer.oid, { board: 'ZZ' }],
    ['not-allowed', chief.oid, {}],
    ['not-allowed', stranger.oid, {}],
    ['not-allowed', reader.oid, {}],
    ['not-allowed', minuteTaker.oid, { board: 'PCP' }],
    ['wording-needed', policyOfficer.oid, { wording: ' \n' }],
    ['unknown-meeting', policyOfficer.oid, { raisedAt: 'AA-M2020-01' }],
    ['unknown-meeting', policyOfficer.oid, { due: { form: 'meeting', meeting: 'AA-M2020-01' } }],
    ['unknown-board', policyOfficer.oid, { due: { form: 'meeting-to-plan', board: 'ZZ', month: '2026-11' } }],
    ['bad-value', policyOfficer.oid, { due: { form: 'meeting-to-plan', board: 'AA', month: 'soon' } }],
    ['bad-value', policyOfficer.oid, { due: { form: 'day', day: '2026-02-30' } }],
    ['bad-value', policyOfficer.oid, { wording: 'x'.repeat(4_001) }],
    ['unknown-post', policyOfficer.oid, { lead: 'NOBODY' }],
    ['unknown-post', policyOfficer.oid, { supporting: ['NOBODY'] }],
    ['owner-cannot-see', policyOfficer.oid, { lane: 'office' }],
  ])('%s: by %s with %o', async (code, byOid, given) => {
    expect(refusalOf(await submit(byOid, { ...toRaise, ...given }))).toBe(code)
    expect(site.record.actions().size).toBe(0)
  })
})

describe('a command about an action', () => {
  test('words are kept exactly, with who spoke for which post by which route', async () => {
    const ref = await site.raise({ wording: 'One' })
    const words = '  Half is done –\nthe rest\tby Friday. '
    await submit(chief.oid, { kind: 'report-progress', ref, percent: 50 }, { words, route: 'card', requestId: 'r-1' })
    expect((await site.record.history(ref)).at(-1)).toMatchObject({
      subject: ref,
      seq: 2,
      v: 1,
      at: '2026-03-02T10:00:00.000Z',
      byOid: 'oid-chief',
      byName: 'Robin Marsh',
      byPost: 'CC',
      onBehalfOfPost: '',
      route: 'card',
      words,
      texts: {},
      change: { kind: 'progressed', percent: 50 },
      requestId: 'r-1',
    })
  })

  test('the same request changes nothing the second time, even when it would be refused by then', async () => {
    const ref = await site.raise({ wording: 'One' })
    const asked = envelope(chief.oid, { kind: 'report-done', ref })
    await site.commands.submit(asked)
    const before = structuredClone(site.record.actions().get(ref))
    expect(await site.commands.submit(asked)).toMatchObject({ ok: true, repeated: true, updates: [] })
    expect(site.record.actions().get(ref)).toEqual(before)
    expect(await site.record.history(ref)).toHaveLength(2)
  })

  test('an append that was recorded although its answer was lost is recorded once when it is sent again', async () => {
    const ref = await site.raise({ wording: 'One' })
    let lost = true
    const flaky: RecordStore = {
      ...site.record,
      async append(update) {
        const appended = await site.record.append(update)
        if (lost) throw new AppError('store-unavailable', 'No answer came.')
        return appended
      },
    }
    const asked = envelope(chief.oid, { kind: 'report-done', ref })
    await expect(lagless(flaky).submit(asked)).rejects.toMatchObject({ code: 'store-unavailable' })
    lost = false
    expect(await lagless(flaky).submit(asked)).toMatchObject({ ok: true, repeated: true, action: { status: 'reported-done' } })
    expect(await site.record.history(ref)).toHaveLength(2)
  })

  test('what somebody else recorded first is folded in and the command decided again after it', async () => {
    const ref = await site.raise({ wording: 'One' })
    await elsewhere(ref, chief.oid, { kind: 'report-progress', ref, percent: 30 })
    const outcome = await submit(policyOfficer.oid, { kind: 'hold', ref, reason: 'Wait.' })
    expect(outcome).toMatchObject({ ok: true, action: { progress: 30, flags: { 'on-hold': { byPost: 'PCC-POLICY' } } } })
    expect((await site.record.history(ref)).map((u) => u.change.kind)).toEqual(['raised', 'progressed', 'flagged'])
  })

  test('a command that somebody else’s update makes impossible is refused, not recorded', async () => {
    const ref = await site.raise({ wording: 'One' })
    await elsewhere(ref, chair.oid, { kind: 'discharge', ref, outcome: 'met', reason: '' })
    expect(refusalOf(await submit(chief.oid, { kind: 'report-done', ref }))).toBe('already-discharged')
  })

  test('a key of a request about another action is refused and tells nothing of it', async () => {
    const one = await site.raise({ wording: 'One' })
    const hidden = await site.raise({ wording: 'Hidden', lane: 'force', lead: 'DCC' })
    await submit(deputyChief.oid, { kind: 'report-done', ref: hidden }, { requestId: 'key', words: 'secret' })
    const outcome = await submit(policyOfficer.oid, { kind: 'hold', ref: one, reason: 'x' }, { requestId: 'key' })
    expect(outcome).toEqual({ ok: false, refusal: { refused: 'bad-value', facts: { field: 'request key' } }, action: null })
    expect(actionOf(one).flags).toEqual({})
  })

  test.each([
    ['words', { words: 'x'.repeat(4_001) }, { kind: 'report-no-change' }],
    ['a reason', {}, { kind: 'block', reason: 'x'.repeat(4_001) }],
    ['the words of a date', {}, { kind: 'ask-date', due: { form: 'none', words: 'x'.repeat(4_001) }, reason: '' }],
  ] as const)('%s of more than 4,000 characters are refused', async (_, more, command) => {
    const ref = await site.raise({ wording: 'One' })
    expect(refusalOf(await submit(chief.oid, { ...command, ref } as ActionCommand, more))).toBe('bad-value')
    expect(refusalOf(await submit(chief.oid, { kind: 'block', ref, reason: 'x'.repeat(4_000) }))).toBeNull()
  })

  test('a row that cannot be shown is told of and takes nothing back', async () => {
    const ref = await site.raise({ wording: 'One' })
    const lags: string[] = []
    const fault = new AppError('store-busy', 'Busy.')
    const project = () => Promise.reject(fault)
    const commands = createCommands({
      record: { ...site.record, project },
      clock,
      onLag: (subject, why) => lags.push(`${subject} ${why.code}`),
    })
    expect(await commands.submit(envelope(chief.oid, { kind: 'report-done', ref }))).toMatchObject({ ok: true })
    expect(lags).toEqual([`${ref} store-busy`])
  })

  test('after ten who were first, the person is told that nothing was recorded', async () => {
    const ref = await site.raise({ wording: 'One' })
    const beaten: RecordStore = { ...site.record, append: async () => ({ result: 'overtaken', newer: [] }) }
    await expect(lagless(beaten).submit(envelope(chief.oid, { kind: 'report-done', ref }))).rejects.toMatchObject({ code: 'store-busy' })
    await expect(lagless(beaten).submit(envelope(policyOfficer.oid, toRaise))).rejects.toMatchObject({ code: 'store-busy' })
    const appoint = { kind: 'set-setting', name: 'x', value: 'y' } as const
    await expect(lagless(beaten).submit(envelope(policyOfficer.oid, appoint))).rejects.toMatchObject({ code: 'store-busy' })
  })
})

describe('several commands accepted together', () => {
  const steps: Step[] = [
    { command: { ...toRaise, wording: 'One.' }, requestId: 'notes:one' },
    { command: { ...toRaise, wording: 'Two.', lead: 'NOBODY' }, requestId: 'notes:two' },
    { command: { ...toRaise, wording: 'Three.' } },
  ]
  const wordings = () => [...site.record.actions().values()].map(({ action }) => action.wording.t)

  test('are recorded in order, each under its own request, and what one is refused hinders no other', async () => {
    const asked = envelope(policyOfficer.oid, { kind: 'several', steps })
    expect(await site.commands.submit(asked)).toMatchObject({
      ok: true,
      repeated: false,
      updates: [
        { subject: 'AA-2026-001', requestId: 'notes:one', byPost: 'PCC-POLICY' },
        { subject: 'AA-2026-002', requestId: `${asked.requestId}.3` },
      ],
      refused: [{ step: 2, refusal: { refused: 'unknown-post', facts: { post: 'NOBODY' } } }],
    })
    expect(wordings()).toEqual(['One.', 'Three.'])
  })

  test('are taken up again after a fault between two of them, and the end tells of all', async () => {
    const asked = envelope(policyOfficer.oid, { kind: 'several', steps })
    const dies: RecordStore = {
      ...site.record,
      append: (update) =>
        update.texts.wording === 'Three.' ? Promise.reject(new AppError('store-busy', 'Busy.')) : site.record.append(update),
    }
    await expect(lagless(dies).submit(asked)).rejects.toMatchObject({ code: 'store-busy' })
    expect(wordings()).toEqual(['One.'])
    const resumed = await site.commands.submit(asked)
    expect(resumed).toMatchObject({ ok: true, repeated: false, updates: [{ subject: 'AA-2026-001' }, { subject: 'AA-2026-002' }] })
    expect(await site.commands.submit(asked)).toMatchObject({ ok: true, updates: [{ subject: 'AA-2026-001' }, { subject: 'AA-2026-002' }] })
    expect(wordings()).toEqual(['One.', 'Three.'])
  })

  test('tell what was recorded also of commands about actions that were recorded before', async () => {
    const ref = await site.raise({ wording: 'One' })
    const asked = envelope(chief.oid, { kind: 'several', steps: [{ command: { kind: 'report-progress', ref, percent: 10 } }] })
    await site.commands.submit(asked)
    expect(await site.commands.submit(asked)).toMatchObject({
      ok: true,
      repeated: true,
      updates: [{ subject: ref, requestId: `${asked.requestId}.1` }],
    })
  })

  test.each([
    ['of which the service has heard', (record: RecordStore) => record],
    ['of which it has not heard', (record: RecordStore): RecordStore => ({ ...record, actions: () => new Map() })],
  ])('a raise %s is no refusal when it has become impossible since', async (_, seenBy) => {
    const asked = envelope(policyOfficer.oid, { ...toRaise, requestId: 'x' } as Raise)
    await site.commands.submit(asked)
    await site.does(SERVICE.oid, {
      kind: 'end-appointment',
      post: 'PCC-POLICY',
      oid: policyOfficer.oid,
      capacity: 'holder',
      to: '2026-03-01',
    })
    expect(await lagless(seenBy(site.record)).submit(asked)).toMatchObject({
      ok: true,
      repeated: true,
      updates: [{ subject: 'AA-2026-001' }],
    })
    const stranger = { ...asked, byOid: reader.oid }
    expect(refusalOf(await lagless(seenBy(site.record)).submit(stranger))).toBe('not-allowed')
  })
})

describe('transferring', () => {
  const handOver = (ref: string) =>
    envelope(chair.oid, { kind: 'transfer', ref, board: 'PCP', reason: 'It is theirs.' }, { requestId: 'hand-over' })

  test('the other board carries a twin, linked both ways', async () => {
    const ref = await site.raise({
      wording: 'One',
      quote: 'CC to do one',
      supporting: ['DCC'],
      due: { form: 'day', day: '2026-03-20', words: 'by then' },
    })
    const outcome = await site.commands.submit(handOver(ref))
    expect(outcome).toMatchObject({ ok: true, repeated: false, updates: [{ subject: 'PCP-2026-001' }, { subject: ref }] })
    expect(actionOf(ref)).toMatchObject({
      status: 'discharged',
      outcome: 'transferred',
      transferredTo: 'PCP-2026-001',
      outcomeNote: { t: 'It is theirs.' },
    })
    expect(actionOf('PCP-2026-001')).toMatchObject({
      status: 'open',
      board: 'PCP',
      transferredFrom: ref,
      lead: 'CC',
      supporting: ['DCC'],
      lane: 'joint',
      raisedOn: '2026-03-02',
      wording: { t: 'One', seq: 1 },
      quote: { t: 'CC to do one', seq: 1 },
      due: { form: 'day', day: '2026-03-20', words: { t: 'by then', seq: 1 } },
    })
  })

  test('after a crash between its two steps it is taken up again and makes no second twin', async () => {
    const ref = await site.raise({ wording: 'One' })
    const dies: RecordStore = {
      ...site.record,
      append: (update) =>
        update.subject === ref ? Promise.reject(new AppError('store-unavailable', 'Gone.')) : site.record.append(update),
    }
    await expect(lagless(dies).submit(handOver(ref))).rejects.toMatchObject({ code: 'store-unavailable' })
    expect([actionOf(ref).status, actionOf('PCP-2026-001').transferredFrom]).toEqual(['open', ref])
    expect(await site.commands.submit(handOver(ref))).toMatchObject({ ok: true })
    expect(actionOf(ref).transferredTo).toBe('PCP-2026-001')
    expect(await site.commands.submit(handOver(ref))).toMatchObject({ ok: true, repeated: true })
    expect([...site.record.actions().keys()].filter((r) => r.startsWith('PCP'))).toEqual(['PCP-2026-001'])
  })

  test('nobody who may not close the action makes a twin', async () => {
    const ref = await site.raise({ wording: 'One' })
    const outcome = await submit(chief.oid, { kind: 'transfer', ref, board: 'PCP', reason: 'x' })
    expect([refusalOf(outcome), site.record.actions().size]).toEqual(['chair-only', 1])
  })
})

describe('redacting', () => {
  const NAME = 'Morgan Vale'

  test('the words are gone from the state, the state before and the log; the chain and the rest stay', async () => {
    const ref = await site.raise({
      wording: `Support ${NAME}.`,
      quote: `${NAME} to be supported`,
      due: { form: 'day', day: '2026-03-20', words: `when ${NAME} is seen` },
    })
    const ask = {
      kind: 'ask-date',
      ref,
      due: { form: 'condition', condition: `after ${NAME} is seen`, words: `${NAME} first` },
      reason: `${NAME} is away`,
    } as const
    await submit(chief.oid, ask, { words: `Ask ${NAME}.` })
    await submit(policyOfficer.oid, { kind: 'agree-date', ref, reason: '' })
    await submit(chief.oid, { kind: 'block', ref, reason: `${NAME} is away` })
    for (const target of [1, 2, 4]) await submit(policyOfficer.oid, { kind: 'redact', ref, target, reason: 'A name.' })
    const state = site.record.actions().get(ref)!
    const log = await site.record.history(ref)
    expect(JSON.stringify([state, log])).not.toContain(NAME)
    expect(state.action).toMatchObject({
      wording: { t: '[words removed]' },
      dateChanges: [{ reason: { t: '[words removed]', seq: 2 } }],
      flags: { blocked: { reason: { t: '[words removed]', seq: 4 } } },
    })
    expect(await refolded(ref)).toEqual(state)
    expect(log.map((u) => u.prevHash)).toEqual(['', ...log.slice(0, -1).map(hashOfUpdate)])
  })

  test('the words are gone from what an undo would bring back', async () => {
    const ref = await site.raise({ wording: `Support ${NAME}.` })
    await submit(policyOfficer.oid, { kind: 'reword', ref, wording: 'Support them.' })
    await submit(policyOfficer.oid, { kind: 'redact', ref, target: 1, reason: 'A name.' })
    expect(JSON.stringify(site.record.actions().get(ref))).not.toContain(NAME)
    expect(refusalOf(await submit(policyOfficer.oid, { kind: 'undo', ref }))).toBe('nothing-to-undo')
    await submit(chief.oid, { kind: 'block', ref, reason: 'x' })
    expect(await submit(chief.oid, { kind: 'undo', ref })).toMatchObject({
      ok: true,
      action: { flags: {}, wording: { t: 'Support them.' } },
    })
  })

  test('a redaction that died before the log was cleaned is finished when it is sent again', async () => {
    const ref = await site.raise({ wording: `Support ${NAME}.` })
    const dies: RecordStore = { ...site.record, redact: () => Promise.reject(new AppError('store-busy', 'Busy.')) }
    const asked = envelope(policyOfficer.oid, { kind: 'redact', ref, target: 1, reason: 'A name.' })
    await expect(lagless(dies).submit(asked)).rejects.toMatchObject({ code: 'store-busy' })
    expect(await site.commands.submit(asked)).toMatchObject({ ok: true, repeated: true })
    expect(JSON.stringify(await site.record.history(ref))).not.toContain(NAME)
  })
})

describe('a meeting that is planned', () => {
  const november = { form: 'meeting-to-plan', board: 'AA', month: '2026-11' } as const
  const plan = {
    kind: 'plan-meeting',
    board: 'AA',
    type: 'performance',
    title: 'Q2',
    day: '2026-11-19',
    time: '',
    venue: '',
    chair: 'PCC',
    cutOffDays: 5,
  } as const

  test('takes the dues that waited for it, of open actions of its board and month alone', async () => {
    const waits = await site.raise({ wording: 'One', due: { ...november, words: 'the November meeting' } })
    const closed = await site.raise({ wording: 'Two', due: november })
    const otherMonth = await site.raise({ wording: 'Three', due: { ...november, month: '2026-10' } })
    const otherBoard = await site.raise({ wording: 'Four', due: { ...november, board: 'PCP' } })
    await submit(chair.oid, { kind: 'withdraw', ref: closed, reason: 'x' })
    const planned = await submit(policyOfficer.oid, plan)
    expect(planned).toMatchObject({ ok: true, updates: [{ subject: 'AA-M2026-03' }, { subject: waits, change: { kind: 'date-bound' } }] })
    expect(actionOf(waits)).toMatchObject({
      due: { form: 'meeting', meeting: 'AA-M2026-03', words: { t: 'the November meeting' } },
      firstDue: november,
      dateChanges: [],
    })
    expect([closed, otherMonth, otherBoard].map((ref) => actionOf(ref).due.form)).toEqual([
      'meeting-to-plan',
      'meeting-to-plan',
      'meeting-to-plan',
    ])
  })

  test('binds what another instance changed at the same moment, and finishes when it is sent again', async () => {
    const ref = await site.raise({ wording: 'One', due: november })
    const asked = envelope(policyOfficer.oid, plan)
    const dies: RecordStore = {
      ...site.record,
      append: (update) =>
        update.change.kind === 'date-bound' ? Promise.reject(new AppError('store-busy', 'Busy.')) : site.record.append(update),
    }
    await expect(lagless(dies).submit(asked)).rejects.toMatchObject({ code: 'store-busy' })
    await elsewhere(ref, chief.oid, { kind: 'report-progress', ref, percent: 10 })
    expect(await site.commands.submit(asked)).toMatchObject({ ok: true, repeated: true })
    expect(actionOf(ref)).toMatchObject({ due: { form: 'meeting', meeting: 'AA-M2026-03' }, progress: 10 })
    expect([...site.record.office().meetings.keys()].filter((m) => m === 'AA-M2026-04')).toEqual([])
  })
})

describe('arranging the office', () => {
  const handOver = {
    kind: 'hand-over',
    post: 'DCC',
    oid: 'o',
    name: 'Nia Frost',
    upn: '',
    capacity: 'holder',
    from: '2026-04-01',
    note: 'Start with the rota.',
  } as const
  test.each<[string, Command, (office: ReturnType<RecordStore['office']>) => unknown, unknown]>([
    [
      'a post keeps its holders when it is made anew',
      { kind: 'make-post', post: 'CC', title: 'Chief', organisation: 'force', grants: [{ role: 'reader', board: 'AA' }] },
      (o) => [o.posts.get('CC')?.title, o.posts.get('CC')?.grants, o.posts.get('CC')?.holders.length],
      ['Chief', [{ role: 'reader', board: 'AA' }], 1],
    ],
    [
      'an appointment',
      {
        kind: 'appoint',
        post: 'ACC',
        oid: 'o',
        name: 'Nia Frost',
        upn: 'n@example.test',
        capacity: 'acting',
        from: '2026-03-01',
        to: null,
      },
      (o) => o.posts.get('ACC')?.holders,
      [{ oid: 'o', name: 'Nia Frost', upn: 'n@example.test', capacity: 'acting', from: '2026-03-01', to: null }],
    ],
    [
      'the end of one',
      { kind: 'end-appointment', post: 'CC', oid: 'oid-chief', capacity: 'holder', to: '2026-03-31' },
      (o) => o.posts.get('CC')?.holders[0]?.to,
      '2026-03-31',
    ],
    [
      'a handover: whoever has the post leaves the day before, and those who help stay',
      { ...handOver, from: '2026-04-01' },
      (o) => o.posts.get('DCC')?.holders.map((h) => [h.oid, h.capacity, h.from, h.to, h.tookOver]),
      [
        ['oid-deputy', 'acting', '2025-01-01', '2026-03-31', undefined],
        ['o', 'holder', '2026-04-01', null, { on: '2026-04-01', note: 'Start with the rota.' }],
      ],
    ],
    [
      'a handover recorded after its day, told from the day after',
      { ...handOver, from: '2026-02-16', note: ' ' },
      (o) => o.posts.get('DCC')?.holders.map((h) => [h.oid, h.to, h.tookOver]),
      [
        ['oid-deputy', '2026-02-15', undefined],
        ['o', null, { on: '2026-03-03', note: '' }],
      ],
    ],
    [
      'a meeting that moves',
      { kind: 'move-meeting', meeting: 'AA-M2026-02', day: '2026-04-02', time: '14:00', venue: 'Hall' },
      (o) => [o.meetings.get('AA-M2026-02')?.day, o.meetings.get('AA-M2026-02')?.time, o.meetings.get('AA-M2026-02')?.venue],
      ['2026-04-02', '14:00', 'Hall'],
    ],
    [
      'a review that opens',
      { kind: 'turn-meeting', meeting: 'AA-M2026-02', state: 'open-for-review' },
      (o) => o.meetings.get('AA-M2026-02')?.state,
      'open-for-review',
    ],
    [
      'a board',
      { kind: 'make-board', board: 'JAC', title: 'Audit', purpose: 'p', frequency: 'f', notesPublished: false, public: true, cadence: 'c' },
      (o) => o.boards.get('JAC'),
      { ref: 'JAC', title: 'Audit', purpose: 'p', frequency: 'f', notesPublished: false, public: true, cadence: 'c' },
    ],
    ['a setting', { kind: 'set-setting', name: 'digest-channel', value: '19:x' }, (o) => o.settings.get('digest-channel'), '19:x'],
  ])('%s', async (_, command, read, expected) => {
    expect(refusalOf(await submit(policyOfficer.oid, command))).toBeNull()
    expect(read(site.record.office())).toEqual(expected)
  })

  test('everybody may make themselves known, and nobody another', async () => {
    const meet = { kind: 'meet-person', oid: stranger.oid, name: 'Max Elder', hours: '', timeZone: 'Europe/Madrid' } as const
    expect(refusalOf(await submit(policyOfficer.oid, meet))).toBe('not-allowed')
    expect(refusalOf(await submit(stranger.oid, meet))).toBeNull()
    expect(site.record.office().people.get(stranger.oid)).toEqual({
      oid: stranger.oid,
      name: 'Max Elder',
      hours: '',
      timeZone: 'Europe/Madrid',
    })
  })

  const appoint = {
    kind: 'appoint',
    post: 'CC',
    oid: 'oid-chief',
    name: 'x',
    upn: 'x',
    capacity: 'holder',
    from: '2026-01-01',
    to: null,
  } as const
  const end = { kind: 'end-appointment', post: 'CC', oid: 'nobody', capacity: 'holder', to: '2026-01-01' } as const
  const make = {
    kind: 'make-board',
    board: 'POST',
    title: '',
    purpose: '',
    frequency: '',
    notesPublished: true,
    public: true,
    cadence: '',
  } as const
  const plan = {
    kind: 'plan-meeting',
    board: 'AA',
    type: 'ad-hoc',
    title: '',
    day: '2026-05-01',
    time: '',
    venue: '',
    chair: 'PCC',
    cutOffDays: 5,
  } as const
  test.each<[string, string, Command]>([
    ['not-allowed', chair.oid, { kind: 'set-setting', name: 'x', value: 'y' }],
    ['not-allowed', minuteTaker.oid, plan],
    ['not-allowed', stranger.oid, appoint],
    ['unknown-board', policyOfficer.oid, { ...plan, board: 'ZZ' }],
    ['unknown-post', policyOfficer.oid, { ...plan, chair: 'ZZ' }],
    ['unknown-meeting', policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2020-01', state: 'held' }],
    ['unknown-meeting', policyOfficer.oid, { kind: 'move-meeting', meeting: 'AA-M2020-01', day: '2026-05-01', time: '', venue: '' }],
    ['unknown-post', policyOfficer.oid, { ...appoint, post: 'ZZ' }],
    ['already-exists', policyOfficer.oid, appoint],
    ['unknown-person', policyOfficer.oid, end],
    ['not-allowed', chair.oid, handOver],
    ['unknown-post', policyOfficer.oid, { ...handOver, post: 'ZZ' }],
    ['already-exists', policyOfficer.oid, { ...handOver, oid: 'oid-deputy', capacity: 'acting' }],
    ['bad-value', policyOfficer.oid, make],
    ['bad-value', policyOfficer.oid, { ...make, board: 'A' }],
    ['bad-value', policyOfficer.oid, { ...appoint, post: 'cc' }],
    ['bad-value', policyOfficer.oid, { kind: 'set-setting', name: 'A B', value: '' }],
    ['bad-value', policyOfficer.oid, { kind: 'set-setting', name: 'x', value: 'y'.repeat(4_001) }],
  ])('%s: by %s, %o', async (code, byOid, command) => {
    expect(refusalOf(await submit(byOid, command))).toBe(code)
  })

  test('a policy officer of one board plans its meetings, and gives rights nowhere', async () => {
    await submit(SERVICE.oid, {
      kind: 'make-post',
      post: 'PP',
      title: 'Panel officer',
      organisation: 'other',
      grants: [{ role: 'policy-officer', board: 'PCP' }],
    })
    await submit(SERVICE.oid, { ...appoint, post: 'PP', oid: 'oid-pp' })
    const tries: Command[] = [
      { ...plan, board: 'PCP' },
      { kind: 'turn-meeting', meeting: 'PCP-M2026-01', state: 'open-for-review' },
      plan,
      { kind: 'turn-meeting', meeting: 'AA-M2026-02', state: 'open-for-review' },
      { kind: 'make-post', post: 'PP', title: '', organisation: 'opcc', grants: [{ role: 'chair', board: '*' }] },
    ]
    const answers: (string | null)[] = []
    for (const command of tries) answers.push(refusalOf(await submit('oid-pp', command)))
    expect(answers).toEqual([null, null, 'not-allowed', 'not-allowed', 'not-allowed'])
  })

  test('an appointment sent twice is made once and is no refusal', async () => {
    const asked = envelope(policyOfficer.oid, { ...appoint, post: 'ACC', oid: 'oid-new' })
    await site.commands.submit(asked)
    expect(await site.commands.submit(asked)).toMatchObject({ ok: true, repeated: true, updates: [{ subject: 'POST-ACC' }] })
    expect(site.record.office().posts.get('ACC')?.holders).toHaveLength(1)
  })

  test('a handover is one update, and its note stands in the words that belong to it', async () => {
    const outcome = await submit(policyOfficer.oid, handOver)
    expect(outcome).toMatchObject({ ok: true, updates: [{ subject: 'POST-DCC', texts: { reason: 'Start with the rota.' } }] })
    expect(JSON.stringify(outcome.ok === true && outcome.updates[0]?.change)).not.toContain('rota')
  })

  test('a handover put right the same day leaves one holder, whoever was named first', async () => {
    await submit(policyOfficer.oid, {
      kind: 'appoint',
      post: 'DCC',
      oid: 'helper',
      name: 'H',
      upn: '',
      capacity: 'deputy',
      from: '2026-01-01',
      to: null,
    })
    for (const oid of ['wrong', 'right', 'wrong', 'right']) await submit(policyOfficer.oid, { ...handOver, oid, from: '2026-03-10' })
    const dcc = site.record.office().posts.get('DCC')
    const on = (day: Day) => dcc && holdersOn(dcc, day).map((h) => h.oid)
    expect([on('2026-03-09'), on('2026-03-10'), on('2027-01-01')]).toEqual([
      ['oid-deputy', 'helper'],
      ['helper', 'right'],
      ['helper', 'right'],
    ])
    const keys = dcc?.holders.map((h) => `${h.oid} ${h.capacity} ${h.from}`) ?? []
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('an appointment with an end may be ended sooner, and not twice', async () => {
    await submit(policyOfficer.oid, { ...appoint, post: 'ACC', oid: 'o', capacity: 'stand-in', to: '2026-05-31' } as Command)
    const end = { kind: 'end-appointment', post: 'ACC', oid: 'o', capacity: 'stand-in', to: '2026-04-30' } as const
    expect(refusalOf(await submit(policyOfficer.oid, end))).toBeNull()
    expect(refusalOf(await submit(policyOfficer.oid, end))).toBe('unknown-person')
    expect(
      site.record
        .office()
        .posts.get('ACC')
        ?.holders.map((h) => h.to),
    ).toEqual(['2026-04-30'])
  })

  test('what another instance arranged first is folded in, and the change stands after it', async () => {
    const other = createCommands({ record: { ...site.record, fold: () => {} }, clock, onLag: () => {} })
    await other.submit(envelope(policyOfficer.oid, { kind: 'set-setting', name: 'cadence', value: 'one' }))
    await submit(policyOfficer.oid, { kind: 'set-setting', name: 'cadence', value: 'two' })
    expect((await site.record.history('SETTING-cadence')).map((u) => u.seq)).toEqual([1, 2])
    expect(site.record.office().settings.get('cadence')).toBe('two')
  })

  test('the decision of the chair is recorded by another only while the review is open', async () => {
    const ref = await site.raise({ wording: 'One' })
    const record = () =>
      submit(policyOfficer.oid, { kind: 'discharge', ref, outcome: 'met', reason: '' }, { atMeeting: 'AA-M2026-02', route: 'meeting' })
    const turn = (state: 'open-for-review' | 'held') => submit(policyOfficer.oid, { kind: 'turn-meeting', meeting: 'AA-M2026-02', state })
    expect(refusalOf(await record())).toBe('meeting-not-open')
    await turn('open-for-review')
    expect(await record()).toMatchObject({ ok: true, updates: [{ byPost: 'PCC-POLICY', onBehalfOfPost: 'PCC' }] })
    await submit(chair.oid, { kind: 'reopen', ref, reason: 'I object.' })
    await turn('held')
    expect(refusalOf(await record())).toBe('meeting-not-open')
  })
})

async function firstUpdate(): Promise<Update> {
  const other = await createSmallOffice()
  const ref = await other.raise({ wording: 'Taken elsewhere' })
  return (await other.record.history(ref))[0]!
}

/** Another instance records a command: it stands in the log, and this instance has not heard of it. */
async function elsewhere(ref: string, byOid: string, command: ActionCommand): Promise<void> {
  const unheard: RecordStore = { ...site.record, fold: () => {} }
  const outcome = await createCommands({ record: unheard, clock, onLag: () => {} }).submit(envelope(byOid, command))
  expect([refusalOf(outcome), site.record.actions().get(ref)?.seq]).toEqual([null, 1])
}

async function refolded(ref: string) {
  const fresh = createMemoryRecord()
  fresh.fold(await site.record.history(ref))
  return fresh.actions().get(ref)
}
