import { beforeEach, describe, expect, test } from 'vitest'
import type { Commands } from '../../bot/actions/commands.ts'
import { AppError } from '../../bot/errors.ts'
import { createImports, type Imports } from '../../bot/sheets/imports.ts'
import { createMemoryFiles, type MemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'
import { csvOf, HEADS } from '../support/trackers.ts'

const OFFICER = people.policyOfficer.oid
const ROWS = Array.from({ length: 60 }, (_, n) => [
  `1.${n}`,
  `Share plan ${n}`,
  n % 2 ? 'CC' : 'DCC',
  '',
  '20/01/2026',
  n % 3 ? 'Ongoing' : 'Completed',
])
const REFS = ROWS.map(([ref = '']) => ref)
const byText = (a: string, b: string) => (a < b ? -1 : 1)
const FILE = { name: 'tracker.csv', board: 'AA', bytes: csvOf([HEADS, ...ROWS]) }

let office: SmallOffice
let files: MemoryFiles
let waits: number[]
let now: number
beforeEach(async () => {
  now = Date.parse('2026-03-02T10:00:00Z')
  office = await createSmallOffice(() => new Date(now))
  files = createMemoryFiles()
  waits = []
})

const open = (commands: Commands = office.commands): Imports => {
  const wait = async (ms: number) => void waits.push(ms)
  const report = (fault: unknown) => {
    throw fault
  }
  return createImports({ ...office, commands, files, wait, report, commandsPerMinute: 60 })
}
/** Commands of which some never come back: the service is killed while they are on their way. */
const dyingAt = (count: number): { commands: Commands; sent: () => number } => {
  let sent = 0
  return {
    sent: () => sent,
    commands: { submit: (envelope) => (++sent > count ? new Promise(() => {}) : office.commands.submit(envelope)) },
  }
}
const idOf = (taken: Awaited<ReturnType<Imports['take']>>) => {
  if ('problem' in taken) throw new Error(taken.problem)
  return taken.progress.id
}
const raised = () => [...office.record.actions().values()].map(({ action }) => action)

describe('a dry run', () => {
  test('keeps the original byte for byte beside the plan, and records nothing', async () => {
    const id = idOf(await open().take(FILE, OFFICER))
    expect([...files.all.keys()].toSorted(byText)).toEqual([
      `import-${id}/import.json`,
      `import-${id}/original.csv`,
      `import-${id}/plan.json`,
    ])
    expect(files.all.get(`import-${id}/original.csv`)?.content).toEqual(FILE.bytes)
    expect(raised()).toEqual([])
  })

  test.each([
    ['a minute-taker', people.minuteTaker.oid, 'AA', 'not-policy-officer'],
    ['the chair', people.chair.oid, 'AA', 'not-policy-officer'],
    ['an owner', people.chief.oid, 'AA', 'not-policy-officer'],
    ['a stranger', people.stranger.oid, 'AA', 'not-policy-officer'],
    ['the policy officer without a board', OFFICER, '', 'unknown-board'],
  ])('is refused to %s', async (_, oid, board, problem) => {
    expect(await open().take({ ...FILE, board }, oid)).toEqual({ problem })
    expect(files.all.size).toBe(0)
  })

  test('of another person is not found, and cannot be started', async () => {
    const imports = open()
    const id = idOf(await imports.take(FILE, OFFICER))
    expect([await imports.find(id, people.minuteTaker.oid), await imports.run(id, people.minuteTaker.oid)]).toEqual([undefined, undefined])
  })
})

describe('an import', () => {
  test('raises each row once, with old ref, words and route, and says that done is for the chair', async () => {
    const imports = open()
    const id = idOf(await imports.take(FILE, OFFICER))
    await imports.run(id, OFFICER)
    await imports.settled()
    expect((await imports.find(id, OFFICER))?.progress).toMatchObject({ state: 'done', next: 60, refused: [] })
    expect(raised().filter(({ status }) => status === 'reported-done')).toHaveLength(20)
    const [first, ...more] = await office.record.history('AA-2026-001')
    expect(first).toMatchObject({ route: 'import', byName: 'Noor Castell', change: { oldRef: '1.0', raisedAt: 'AA-M2026-01' } })
    expect(more).toMatchObject([{ change: { kind: 'reported-done' }, words: 'Completed', route: 'import', onBehalfOfPost: 'DCC' }])
  })

  test('keeps its pace: a second for a row of one command, two for a row of two', async () => {
    const imports = open()
    await imports.run(idOf(await imports.take(FILE, OFFICER)), OFFICER)
    await imports.settled()
    expect(waits.slice(0, 4)).toEqual([2000, 1000, 1000, 2000])
  })

  test.each([1, 2, 3, 40, 41, 79])('killed at command %i and taken up again brings in every row once', async (count) => {
    const dying = dyingAt(count)
    const killed = open(dying.commands)
    const id = idOf(await killed.take(FILE, OFFICER))
    await killed.run(id, OFFICER)
    await expect.poll(dying.sent).toBe(count + 1)
    now += 60_000
    const imports = open()
    await imports.run(id, OFFICER)
    await imports.settled()
    expect(
      raised()
        .map(({ oldRef }) => oldRef)
        .toSorted(byText),
    ).toEqual(REFS.toSorted(byText))
    expect(raised().filter(({ status }) => status === 'reported-done')).toHaveLength(20)
    for (const { ref, status } of raised()) expect(await office.record.history(ref)).toHaveLength(status === 'open' ? 1 : 2)
    expect((await imports.find(id, OFFICER))?.progress).toMatchObject({ state: 'done', refused: [] })
  })

  test('is not started twice: not by a second press, and not by another service while one is at it', async () => {
    const dying = dyingAt(10)
    const first = open(dying.commands)
    const id = idOf(await first.take(FILE, OFFICER))
    await Promise.all([first.run(id, OFFICER), first.run(id, OFFICER)])
    await expect.poll(dying.sent).toBe(11)
    const second = open()
    expect((await second.run(id, OFFICER))?.progress.state).toBe('running')
    await second.settled()
    expect(raised().length).toBeLessThan(11)
  })

  test('that is chosen again after it was stopped is found where it stood', async () => {
    const imports = open()
    const id = idOf(await imports.take(FILE, OFFICER))
    await imports.run(id, OFFICER)
    await imports.close()
    const again = open()
    const taken = await again.take(FILE, OFFICER)
    expect(idOf(taken)).toBe(id)
    expect('progress' in taken && taken.progress.state).toBe('stopped')
    await again.run(id, OFFICER)
    await again.settled()
    expect(raised()).toHaveLength(60)
  })

  test('of a corrected file brings in only what was missing', async () => {
    const faulty = { ...FILE, bytes: csvOf([HEADS, ...ROWS.map((row, n) => (n < 5 ? row.with(2, 'Nobody we know') : row))]) }
    const imports = open()
    await imports.run(idOf(await imports.take(faulty, OFFICER)), OFFICER)
    await imports.settled()
    expect(raised()).toHaveLength(55)
    const taken = await imports.take(FILE, OFFICER)
    expect('plan' in taken && [taken.plan.rows.length, taken.plan.known.length, taken.plan.faulty.length]).toEqual([5, 55, 0])
    await imports.run(idOf(taken), OFFICER)
    await imports.settled()
    expect(raised()).toHaveLength(60)
  })
})

describe('while the record is away', () => {
  const failing = (times: number, seconds: number): Commands => {
    let left = times
    return {
      submit: (envelope) =>
        left-- > 0 ? Promise.reject(new AppError('store-busy', 'Busy.', { retryAfterSeconds: seconds })) : office.commands.submit(envelope),
    }
  }

  test('an import waits as long as it is asked to, and goes on', async () => {
    const imports = open(failing(3, 17))
    const id = idOf(await imports.take(FILE, OFFICER))
    await imports.run(id, OFFICER)
    await imports.settled()
    expect(waits.slice(0, 3)).toEqual([17_000, 17_000, 17_000])
    expect(raised()).toHaveLength(60)
  })

  test('for long, an import stops with a sentence and can be taken up', async () => {
    const imports = open(failing(9, 1))
    const id = idOf(await imports.take(FILE, OFFICER))
    await imports.run(id, OFFICER)
    await imports.settled()
    const { progress } = (await imports.find(id, OFFICER)) ?? {}
    expect([progress?.state, progress?.says]).toEqual(['stopped', expect.stringContaining('nothing comes in twice')])
    await imports.run(id, OFFICER)
    await imports.settled()
    expect(raised()).toHaveLength(60)
  })
})
