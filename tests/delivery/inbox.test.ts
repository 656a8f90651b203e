import { TableClient } from '@azure/data-tables'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CommandOutcome, Envelope } from '../../bot/actions/command.ts'
import { createCommands } from '../../bot/actions/commands.ts'
import { createInboxRows } from '../../bot/azure/inbox.ts'
import { createInbox, type Inbox, type InboxDeps } from '../../bot/delivery/inbox.ts'
import type { InboxRows } from '../../bot/delivery/ports.ts'
import { AppError } from '../../bot/errors.ts'
import { type Storage, startStorage } from '../../local/storage.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

let storage: Storage
let rows: InboxRows
let office: SmallOffice
let now: Date
let told: [string, boolean][]
let ref: string
let tables = 0

beforeAll(async () => {
  storage = await startStorage()
})
afterAll(() => storage.close())
beforeEach(async () => {
  const table = TableClient.fromConnectionString(storage.connectionString, `inbox${++tables}`, { allowInsecureConnection: true })
  await table.createTable()
  rows = createInboxRows({ table })
  now = new Date('2026-03-02T10:00:00Z')
  office = await createSmallOffice(() => now)
  told = []
  ref = await office.raise({ wording: 'Share the call handling plan with the office' })
})

function instance(name: string, given: Partial<InboxDeps> = {}): Inbox {
  const commands = createCommands({ record: office.record, clock: () => now, onLag: () => undefined })
  return createInbox({
    rows,
    run: commands.submit,
    record: office.record,
    clock: () => now,
    instance: name,
    onLate: async (envelope, outcome) => void told.push([envelope.requestId, outcome.ok]),
    report: () => undefined,
    ...given,
  })
}

const progress = (percent: number, requestId = `request-${percent}`): Envelope => ({
  command: { kind: 'report-progress', ref, percent },
  requestId,
  byOid: people.chief.oid,
  route: 'chat',
  words: `${percent}%`,
})
const percents = async () =>
  (await office.record.history(ref)).flatMap(({ change }) => (change.kind === 'progressed' ? [change.percent] : []))

describe('the inbox', () => {
  test('a command is answered with its outcome, its row is gone, and what it became can be read by others', async () => {
    const before = await percents()
    const outcome = await instance('one').submit(progress(50))
    expect(outcome).toMatchObject({ ok: true, repeated: false })
    expect(await rows.pending()).toEqual([])
    expect(await percents()).toEqual([...before, 50])
    const [news] = await rows.newsSince(new Date('2026-03-02T09:59:00Z'))
    expect(news).toMatchObject({ by: 'one', updates: [{ subject: ref, words: '50%' }] })
  })

  test('the same request at two instances at once is one update, and both have an answer', async () => {
    const before = await percents()
    const [a, b] = await Promise.all([instance('one').submit(progress(60)), instance('two').submit(progress(60))])
    expect([a.ok, b.ok]).toEqual([true, true])
    expect(await percents()).toEqual([...before, 60])
    expect(await rows.pending()).toEqual([])
  })

  test('an answer is "kept" after eight seconds, and not before', async () => {
    const asked = Promise.withResolvers<number>()
    const passed = Promise.withResolvers<void>()
    const wait = (ms: number) => {
      asked.resolve(ms)
      return passed.promise
    }
    const inbox = instance('one', { run: () => new Promise<CommandOutcome>(() => undefined), wait })
    const answer = inbox.submit(progress(65))
    expect(await asked.promise).toBe(8_000)
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 20, 'no answer yet'))])).toBe('no answer yet')
    passed.resolve()
    expect(await answer).toEqual({ ok: 'kept' })
  })

  test('what a job records without a row is known to other instances as soon, and a fault of the record is the job’s to bear', async () => {
    expect(await instance('one').pass(progress(66))).toMatchObject({ ok: true, repeated: false })
    expect(await rows.pending()).toEqual([])
    expect(await rows.newsSince(now)).toMatchObject([{ by: 'one', updates: [{ subject: ref, words: '66%' }] }])
    const away = async () => Promise.reject(new AppError('store-busy', 'away'))
    await expect(instance('one', { run: away }).pass(progress(67))).rejects.toMatchObject({ code: 'store-busy' })
  })

  test('a row that its instance left behind is recorded by another once it is free, and the sender is told', async () => {
    const before = await percents()
    const killed = instance('one', { run: () => new Promise<CommandOutcome>(() => undefined), patienceMs: 1 })
    expect(await killed.submit(progress(70))).toEqual({ ok: 'kept' })
    const other = instance('two')
    await other.poll()
    expect(await percents()).toEqual(before)
    now = new Date('2026-03-02T10:02:00Z')
    await other.poll()
    await expect.poll(percents).toEqual([...before, 70])
    await expect.poll(() => told).toEqual([['request-70', true]])
    expect(await rows.pending()).toEqual([])
  })

  test('a row whose update was appended before the kill is not recorded again', async () => {
    const commands = createCommands({ record: office.record, clock: () => now, onLag: () => undefined })
    const run = async (envelope: Envelope) => {
      await commands.submit(envelope)
      return new Promise<CommandOutcome>(() => undefined)
    }
    const before = await percents()
    await instance('one', { run, patienceMs: 50 }).submit(progress(80))
    now = new Date('2026-03-02T10:02:00Z')
    await instance('two').poll()
    await expect.poll(async () => (await rows.pending()).length).toBe(0)
    expect(await percents()).toEqual([...before, 80])
    expect(await rows.newsSince(now)).toMatchObject([{ by: 'two', updates: [{ subject: ref, words: '80%' }] }])
  })

  test('while the record is away the answer is "kept", the sender sees it waiting, and it is recorded when the record is back', async () => {
    const before = await percents()
    let away = true
    const commands = createCommands({ record: office.record, clock: () => now, onLag: () => undefined })
    const run = async (envelope: Envelope) => {
      if (away) throw new AppError('store-busy', 'away', { retryAfterSeconds: 0.05 })
      return commands.submit(envelope)
    }
    const inbox = instance('one', { run, patienceMs: 20 })
    expect(await inbox.submit(progress(90))).toEqual({ ok: 'kept' })
    expect((await inbox.pendingOf(people.chief.oid)).map((envelope) => envelope.words)).toEqual(['90%'])
    expect(await inbox.pendingOf('somebody-else')).toEqual([])
    away = false
    await expect.poll(() => told).toEqual([['request-90', true]])
    expect(await percents()).toEqual([...before, 90])
    expect(await inbox.pendingOf(people.chief.oid)).toEqual([])
  })

  test('a row that cannot be taken in is no acceptance: the sender is told at once', async () => {
    const broken = { ...rows, accept: async () => Promise.reject(new AppError('store-unavailable', 'The storage does not answer.')) }
    await expect(instance('one', { rows: broken }).submit(progress(10))).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(await rows.pending()).toEqual([])
  })

  test('a refusal is an answer too, and leaves no row', async () => {
    const outcome = await instance('one').submit({ ...progress(10), byOid: people.stranger.oid })
    expect(outcome).toMatchObject({ ok: false, refusal: { refused: 'unknown-action' } })
    expect(await rows.pending()).toEqual([])
  })
})
