import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Action } from '../../bot/actions/action.ts'
import { hashOfUpdate } from '../../bot/actions/chain.ts'
import { holdersOn } from '../../bot/actions/post.ts'
import type { Update } from '../../bot/actions/update.ts'
import { setUp } from '../../bot/app.ts'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import { addDays, type Day } from '../../bot/calendar/day.ts'
import { envToConfig, readEnv } from '../../bot/config.ts'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { createRecord, openSite } from '../../bot/sharepoint/record.ts'
import { startMicrosoft365 } from '../../local/microsoft-365.ts'
import { PEOPLE } from '../../local/people.ts'
import { loadSample } from '../../local/sample/load.ts'
import { sampleNotes } from '../../local/sample/notes.ts'
import type { PaperRecord } from '../../local/sample/paper-record.ts'
import { sampleUpdates, writeSample } from '../../local/sample/updates.ts'
import { takeStorage } from '../support/shared-storage.ts'

const today: Day = '2026-11-23'
let sample: PaperRecord
let actions: Action[]

beforeAll(async () => {
  sample = await writeSample(today)
  actions = [...sample.actions().values()].map((state) => state.action)
})

describe('the sample office', () => {
  test('has 40 actions on two boards and six meetings, four of them behind us', () => {
    expect(actions).toHaveLength(40)
    expect([...sample.office().boards.keys()]).toEqual(['AA', 'GB'])
    const meetings = [...sample.office().meetings.values()]
    expect(meetings).toHaveLength(6)
    expect(meetings.filter((m) => m.day < today)).toHaveLength(4)
  })

  test('has one post vacant and one in acting hands', () => {
    const posts = [...sample.office().posts.values()]
    expect(posts.filter((post) => holdersOn(post, today).length === 0).map((post) => post.ref)).toEqual(['ACC-LP'])
    const acting = posts.filter((post) => holdersOn(post, today).some((h) => h.capacity === 'acting'))
    expect(acting.map((post) => post.ref)).toEqual(['DCC'])
  })

  const values: [string, (a: Action) => string[], string[]][] = [
    ['status', (a) => [a.status], ['discharged', 'open', 'reported-done']],
    ['outcome', (a) => [a.outcome ?? '-'], ['-', 'met', 'part-met', 'superseded', 'transferred', 'withdrawn']],
    ['flag', (a) => Object.keys(a.flags), ['blocked', 'declined', 'on-hold']],
    ['form of due', (a) => [a.due.form], ['condition', 'day', 'meeting', 'meeting-to-plan', 'none', 'window']],
    ['lane', (a) => [a.lane], ['force', 'joint', 'office', 'public']],
    ['marking', (a) => [a.marking], ['none', 'official', 'official-sensitive']],
    ['kind', (a) => [a.kind], ['action', 'bring-back']],
  ]
  test.each(values)('shows every %s', (_what, read, all) => {
    expect([...new Set(actions.flatMap(read))].sort()).toEqual(all)
  })

  test('has histories of every kind that an action can have, by every route but SharePoint', () => {
    const kinds = new Set(sample.log().map((u) => u.change.kind))
    for (const kind of ['date-asked', 'date-agreed', 'date-refused', 'carried-forward', 'brought-back', 'sent-back', 'reopened'] as const)
      expect(kinds).toContain(kind)
    for (const kind of ['undone', 'redacted', 'reworded', 'assigned', 'unflagged', 'meeting-moved'] as const) expect(kinds).toContain(kind)
    expect([...new Set(sample.log().map((u) => u.route))].sort()).toEqual(['card', 'chat', 'import', 'meeting', 'tab'])
  })

  test('keeps nothing of redacted words but their hash, and an unbroken chain', () => {
    expect(JSON.stringify(sample.log())).not.toContain('complainant')
    const last = new Map<string, Update>()
    for (const update of sample.log()) {
      const before = last.get(update.subject)
      expect(update.seq).toBe((before?.seq ?? 0) + 1)
      expect(update.prevHash).toBe(before ? hashOfUpdate(before) : '')
      last.set(update.subject, update)
    }
  })

  test('is the same each time for the same day', async () => {
    expect(await sampleUpdates(today)).toEqual(sample.log())
  })

  test('can be written on any day, holidays and new years included, with all of its updates in the past and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1200 }), async (days) => {
        const day = addDays('2026-01-01', days)
        const updates = await sampleUpdates(day)
        const times = updates.map((u) => u.at)
        expect(times).toEqual([...times].sort())
        expect(times.at(-1)! < `${day}T00:00:00`).toBe(true)
      }),
      { numRuns: 12, examples: [[0], [58], [361], [362], [364], [365], [789]] },
    )
  })
})

describe('the sample notes', () => {
  const expected: Record<string, { explicit: number; bringBacks: number; date: string }> = {
    public: { explicit: 4, bringBacks: 0, date: '2026-11-20' },
    thematic: { explicit: 3, bringBacks: 0, date: '2026-10-26' },
    governance: { explicit: 5, bringBacks: 2, date: '2026-10-12' },
  }
  test('are read as what they were written for, no action doubled by a summary', async () => {
    for (const { name, text } of await sampleNotes(today)) {
      const reading = readNotes(text)
      const explicit = reading.actions.filter((a) => a.strength === 'explicit')
      const bringBacks = explicit.filter((a) => a.kind === 'bring-back')
      expect({ name, explicit: explicit.length, bringBacks: bringBacks.length, date: reading.meeting.date }).toEqual({
        name,
        ...expected[name],
      })
      expect(text).not.toContain('{{')
    }
  })

  test('are of meetings that the office knows by their day', async () => {
    const days = [...sample.office().meetings.values()].map((m) => m.day)
    for (const { text } of await sampleNotes(today)) expect(days).toContain(readNotes(text).meeting.date)
  })
})

test('the loaded lists are read by the service as the same office, need no mending, and are not loaded twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'))
  // Without lag, because what was loaded a moment ago would not be seen for a second and a half.
  const m365 = await startMicrosoft365({
    folder,
    keep: false,
    storage: await takeStorage(),
    people: Object.values(PEOPLE),
    behaviour: { lag: 0 },
  })
  try {
    const config = envToConfig(readEnv({ ...m365.env('http://localhost', 0) }))
    await setUp(config)
    expect(await loadSample(m365.graph, today)).toHaveLength(sample.log().length)
    expect(await loadSample(m365.graph, today)).toEqual([])
    const { tenantId, appId, appSecret = '', authorityHost, graphRoot, site } = config
    const tokens = createTokenSource({ tenantId, clientId: appId, clientSecret: appSecret, authorityHost })
    const alarms: string[] = []
    const record = createRecord({ items: openSite({ tokens, root: graphRoot, site }), alarm: (words: string) => void alarms.push(words) })
    await record.open()
    expect([...record.actions().values()].map((s) => s.action).sort(byRef)).toEqual([...actions].sort(byRef))
    expect([...record.office().meetings.keys()].sort()).toEqual([...sample.office().meetings.keys()].sort())
    expect(await record.mend()).toEqual([])
    expect(alarms).toEqual([])
    record.close()
  } finally {
    await m365.close()
    await rm(folder, { recursive: true, force: true })
  }
})

const byRef = (a: Action, b: Action) => a.ref.localeCompare(b.ref)
