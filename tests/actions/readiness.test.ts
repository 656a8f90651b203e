import { expect, test } from 'vitest'
import type { OfficeCommand } from '../../bot/actions/command.ts'
import { createCommands } from '../../bot/actions/commands.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import type { Capacity, Grant, Organisation } from '../../bot/actions/post.ts'
import { type KnownPlaces, type Missing, stillMissing } from '../../bot/actions/readiness.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { sayMissing } from '../../bot/words/set-up.ts'
import { createMemoryRecord } from '../support/memory-record.ts'

const TODAY: Day = '2026-11-20'

const post = (ref: string, organisation: Organisation, ...grants: Grant[]): OfficeCommand => ({
  kind: 'make-post',
  post: ref,
  title: ref,
  organisation,
  grants,
})
const appoint = (ref: string, oid: string, capacity: Capacity = 'holder', from: Day = '2026-01-01'): OfficeCommand => ({
  kind: 'appoint',
  post: ref,
  oid,
  name: `Name of ${oid}`,
  upn: '',
  capacity,
  from,
  to: null,
})
const board = (cadence: string): OfficeCommand => ({
  kind: 'make-board',
  board: 'AA',
  title: 'Assurance',
  purpose: '',
  frequency: cadence,
  notesPublished: true,
  public: false,
  cadence,
})
const meeting = (day: Day): OfficeCommand => ({
  kind: 'plan-meeting',
  board: 'AA',
  type: 'performance',
  title: 'A&A',
  day,
  time: '',
  venue: '',
  chair: 'PCC',
  cutOffDays: 5,
})

/** An office set up step by step; after each step, what is still missing: needed ones with "!", the others without. */
const STEPS: readonly (readonly [
  string,
  readonly OfficeCommand[],
  Partial<{ greeted: string[]; channels: string[] }>,
  readonly string[],
])[] = [
  ['nothing', [], {}, ['no-policy-officer!', 'no-board!', 'no-owner-post!']],
  [
    'a policy officer',
    [post('POLICY', 'opcc', { role: 'policy-officer', board: '*' }), appoint('POLICY', 'po')],
    {},
    ['no-board!', 'no-owner-post!', 'not-greeted po'],
  ],
  ['their greeting', [], { greeted: ['po'] }, ['no-board!', 'no-owner-post!']],
  [
    'a board that does not say how often it meets',
    [board('')],
    {},
    ['no-chair! AA', 'no-owner-post!', 'no-meeting! AA', 'no-cadence AA', 'no-digest-channel AA'],
  ],
  ['how often it meets', [board('monthly')], {}, ['no-chair! AA', 'no-owner-post!', 'no-meeting! AA', 'no-digest-channel AA']],
  [
    'a chair whose post nobody holds',
    [post('PCC', 'opcc', { role: 'chair', board: 'AA' })],
    {},
    ['no-owner-post!', 'vacant-post PCC', 'no-meeting! AA', 'no-digest-channel AA'],
  ],
  ['an owner’s post', [post('CC', 'force')], {}, ['vacant-post PCC', 'vacant-post! CC', 'no-meeting! AA', 'no-digest-channel AA']],
  [
    'a holder from tomorrow',
    [appoint('CC', 'later', 'holder', '2026-11-21')],
    {},
    ['vacant-post PCC', 'vacant-post! CC', 'no-meeting! AA', 'no-digest-channel AA'],
  ],
  [
    'one who acts until then',
    [appoint('CC', 'cc', 'acting')],
    {},
    ['vacant-post PCC', 'no-meeting! AA', 'no-digest-channel AA', 'not-greeted! cc'],
  ],
  ['a meeting that has been', [meeting('2026-11-19')], {}, ['vacant-post PCC', 'no-meeting AA', 'no-digest-channel AA', 'not-greeted! cc']],
  ['the next', [meeting('2026-12-11')], {}, ['vacant-post PCC', 'no-digest-channel AA', 'not-greeted! cc']],
  ['an owner’s greeting', [], { greeted: ['po', 'cc'] }, ['vacant-post PCC', 'no-digest-channel AA']],
  [
    'another owner, who has not',
    [post('DCC', 'force'), appoint('DCC', 'dcc')],
    {},
    ['vacant-post PCC', 'no-digest-channel AA', 'not-greeted dcc'],
  ],
  ['the digest’s channel', [], { channels: ['AA'] }, ['vacant-post PCC', 'not-greeted dcc']],
  ['the chair', [appoint('PCC', 'po')], { greeted: ['po', 'cc', 'dcc'] }, []],
]

test('an office is told, step by step, what it still lacks for its first reminder', async () => {
  const record = createMemoryRecord()
  const { submit } = createCommands({ record, clock: () => new Date(`${TODAY}T10:00:00Z`), onLag: () => undefined })
  const known = { greeted: new Set<string>(), digestChannels: new Set<string>() }
  for (const [place, [, commands, now]] of STEPS.entries()) {
    for (const [number, command] of commands.entries()) {
      const outcome = await submit({ command, requestId: `${place}.${number}`, byOid: SERVICE.oid, route: 'chat', words: '' })
      expect(outcome).toMatchObject({ ok: true })
    }
    for (const oid of now.greeted ?? []) known.greeted.add(oid)
    for (const one of now.channels ?? []) known.digestChannels.add(one)
    expect([STEPS[place]?.[0], stillMissing(record.office(), TODAY, known).map(short)]).toEqual([STEPS[place]?.[0], STEPS[place]?.[3]])
  }
})

function short({ code, needed, board: at, post: ref, oid }: Missing): string {
  return [needed ? `${code}!` : code, code === 'not-greeted' ? oid : (ref ?? at)].filter(Boolean).join(' ')
}

const NOWHERE: KnownPlaces = { digestChannels: new Set(), greeted: new Set() }

test('a cancelled meeting is no meeting to come', async () => {
  const record = createMemoryRecord()
  const { submit } = createCommands({ record, clock: () => new Date(`${TODAY}T10:00:00Z`), onLag: () => undefined })
  const steps: OfficeCommand[] = [board('monthly'), post('PCC', 'opcc', { role: 'chair', board: '*' }), meeting('2026-12-11')]
  for (const command of [...steps, { kind: 'turn-meeting', meeting: 'AA-M2026-01', state: 'cancelled' } as const])
    await submit({ command, requestId: JSON.stringify(command), byOid: SERVICE.oid, route: 'chat', words: '' })
  expect(stillMissing(record.office(), TODAY, NOWHERE).filter(({ code }) => code === 'no-meeting')).toEqual([
    { code: 'no-meeting', needed: true, board: 'AA' },
  ])
})

const ALL: readonly Missing[] = [
  { code: 'no-policy-officer', needed: true },
  { code: 'no-board', needed: true },
  { code: 'no-chair', needed: true, board: 'JB' },
  { code: 'no-owner-post', needed: true },
  { code: 'vacant-post', needed: false, post: 'DCC' },
  { code: 'no-meeting', needed: true, board: 'JB' },
  { code: 'no-cadence', needed: false, board: 'JB' },
  { code: 'no-digest-channel', needed: false, board: 'JB' },
  { code: 'not-greeted', needed: false, post: 'DCC', oid: 'o', name: 'Ness Ardle' },
]

test.each(ALL)('what is missing ($code) is said in one sentence, with the words that see to it', (missing) => {
  const { says, type } = sayMissing(missing, TODAY)
  expect(says).toMatch(/^[A-Z][^.!?]*\.$/)
  for (const named of [missing.board, missing.post, missing.name]) if (named) expect(`${says} ${type}`).toContain(named)
  expect(type).not.toMatch(/undefined/)
})
