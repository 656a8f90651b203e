import { TableClient } from '@azure/data-tables'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CommandOutcome, Envelope } from '../../bot/actions/command.ts'
import { createCommands } from '../../bot/actions/commands.ts'
import { createInboxRows } from '../../bot/azure/inbox.ts'
import { createInbox, type Inbox, type InboxDeps } from '../../bot/delivery/inbox.ts'
import type { InboxRows } from '../../bot/delivery/ports.ts'
import { AppError } from '../../bot/errors.ts'
import type { Storage } from '../../local/storage.ts'
import { takeStorage } from '../support/shared-storage.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

let storage: Storage
let rows: InboxRows
let office: SmallOffice
let now: Date
let told: [string, boolean][]
let ref: string
let tables = 0

beforeAll(async () => {
  storage = await takeStorage()
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

const never = () => new Promise<CommandOutcome>(() => undefined)
const lost = (code: 'store-unavailable' | 'teams-unreachable') => async () => Promise.reject(new AppError(code, 'No answer came.'))

/** As an instance records, but not at once. */
function slowly(ms: number): InboxDeps['run'] {
  const commands = createCommands({ record: office.record, clock: () => now, onLag: () => undefined })
  return async (envelope) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return commands.submit(envelope)
  }
}

describe('an inbox whose storage loses answers', () => {
  test('a row whose writing was repeated by the storage is recorded at once by the instance that wrote it', async () => {
    const repeating: InboxRows = {
      ...rows,
      accept: async (row) => {
        await rows.accept(row)
        return rows.accept(row)
      },
    }
    expect(await instance('one', { rows: repeating }).submit(progress(15))).toMatchObject({ ok: true, repeated: false })
    expect(await percents()).toContain(15)
  })

  test('what is recorded is answered so, and recorded once, though nobody can be told and its row stays', async () => {
    const runs: string[] = []
    const run: InboxDeps['run'] = async (envelope) => {
      runs.push(envelope.requestId)
      return slowly(0)(envelope)
    }
    const broken = { ...rows, tell: lost('store-unavailable'), remove: lost('store-unavailable') }
    expect(await instance('one', { rows: broken, run }).submit(progress(16))).toMatchObject({ ok: true, repeated: false })
    expect([runs, (await rows.pending()).length]).toEqual([['request-16'], 1])
  })

  test('a request in the hand of an instance that does not answer is kept, and never said not to be recorded', async () => {
    await instance('one', { run: never, patienceMs: 1 }).submit(progress(17))
    const other = instance('two', { rows: { ...rows, find: lost('store-unavailable') }, run: lost('store-unavailable'), patienceMs: 300 })
    expect(await other.submit(progress(17))).toEqual({ ok: 'kept' })
  })
})

describe('an answer that is owed', () => {
  test('is given by whoever takes the row up, when it could not be given at first', async () => {
    const first = instance('one', { run: slowly(60), patienceMs: 1, onLate: lost('teams-unreachable') })
    expect(await first.submit(progress(18))).toEqual({ ok: 'kept' })
    await expect.poll(percents).toContain(18)
    expect((await rows.pending()).map(({ envelope }) => envelope.requestId)).toEqual(['request-18'])
    now = new Date('2026-03-02T10:02:00Z')
    await instance('two').poll()
    await expect.poll(() => told).toEqual([['request-18', true]])
    await expect.poll(() => rows.pending()).toEqual([])
    expect((await percents()).filter((percent) => percent === 18)).toHaveLength(1)
  })

  test('is "kept" as soon as the turn has taken its time, however many commands it gives', async () => {
    const inbox = instance('one', { run: never, patienceMs: 600_000 })
    const begin = performance.now() - 700_000
    expect(await inbox.submit(progress(21), begin)).toEqual({ ok: 'kept' })
    expect(await inbox.submit(progress(22), begin)).toEqual({ ok: 'kept' })
  })
})

test('an instance that has its hands full takes no row of another up', async () => {
  for (let n = 0; n < 3; n++) await instance('gone', { run: never, patienceMs: 1 }).submit(progress(30 + n))
  const busy = instance('busy', { run: never, patienceMs: 1 })
  for (let n = 0; n < 10; n++) await busy.submit(progress(40 + n))
  now = new Date('2026-03-02T10:02:00Z')
  await busy.poll()
  expect((await rows.pending()).filter(({ heldBy }) => heldBy === 'gone')).toHaveLength(3)
})
