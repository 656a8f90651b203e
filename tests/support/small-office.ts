import type { DueInput, Envelope, OfficeCommand, Raise } from '../../bot/actions/command.ts'
import { type Commands, createCommands } from '../../bot/actions/commands.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import type { Grant, Organisation } from '../../bot/actions/post.ts'
import type { AppError } from '../../bot/errors.ts'
import { createMemoryRecord, type MemoryRecord } from './memory-record.ts'

/** Invented people, one a role, by object id. */
export const people = {
  chair: { oid: 'oid-chair', name: 'Avery Thorne' },
  policyOfficer: { oid: 'oid-policy', name: 'Noor Castell' },
  minuteTaker: { oid: 'oid-minutes', name: 'Ines Farrow' },
  chief: { oid: 'oid-chief', name: 'Robin Marsh' },
  deputyChief: { oid: 'oid-deputy', name: 'Jude Hallam' },
  reader: { oid: 'oid-reader', name: 'Kit Lowell' },
  panelReader: { oid: 'oid-panel', name: 'Sol Pruett' },
  auditor: { oid: 'oid-auditor', name: 'Wren Ashby' },
  stranger: { oid: 'oid-stranger', name: 'Max Elder' },
} as const

export interface SmallOffice {
  record: MemoryRecord
  commands: Commands
  clock: () => Date
  /** Gives a command as a person would; fails the test when it is refused. */
  does(oid: string, command: Envelope['command'], words?: string): Promise<void>
  raise(given: Partial<Raise> & { wording: string }): Promise<string>
}

/** Two boards, three meetings, seven posts (`ACC` is vacant) and no action yet; now is Monday 2 March 2026, 10:00. */
export async function createSmallOffice(clock = () => new Date('2026-03-02T10:00:00Z')): Promise<SmallOffice> {
  const record = createMemoryRecord()
  const onLag = (_subject: string, fault: AppError) => {
    throw fault
  }
  const commands = createCommands({ record, clock, onLag })
  let count = 0
  const does: SmallOffice['does'] = async (byOid, command, words = '') => {
    const outcome = await commands.submit({ command, requestId: `set-up-${++count}`, byOid, route: 'meeting', words })
    if (!outcome.ok) throw new Error(`${command.kind} was refused: ${outcome.refusal.refused}`)
  }
  for (const command of setUp) await does(SERVICE.oid, command)
  const raise: SmallOffice['raise'] = async (given) => {
    const requestId = `raise-${++count}`
    await commands.submit({ command: { ...usual, ...given }, requestId, byOid: people.policyOfficer.oid, route: 'meeting', words: '' })
    const update = await record.findRequest(requestId)
    if (!update) throw new Error(`not raised: ${given.wording}`)
    return update.subject
  }
  return { record, commands, clock, does, raise }
}

const board = (ref: string, title: string): OfficeCommand => ({
  kind: 'make-board',
  board: ref,
  title,
  purpose: '',
  frequency: 'quarterly',
  notesPublished: true,
  public: false,
  cadence: 'weekly',
})
const meeting = (ref: string, title: string, day: `${number}-${number}-${number}`): OfficeCommand => ({
  kind: 'plan-meeting',
  board: ref,
  type: 'performance',
  title,
  day,
  time: '10:00',
  venue: 'Lantern Room',
  chair: 'PCC',
  cutOffDays: 5,
})
const post = (ref: string, title: string, organisation: Organisation, grants: Grant[] = []): OfficeCommand => ({
  kind: 'make-post',
  post: ref,
  title,
  organisation,
  grants,
})
const holds = (ref: string, person: { oid: string; name: string }, capacity: 'holder' | 'acting' = 'holder'): OfficeCommand => ({
  kind: 'appoint',
  post: ref,
  oid: person.oid,
  name: person.name,
  upn: `${person.oid}@example.test`,
  capacity,
  from: '2025-01-01',
  to: null,
})

const setUp: OfficeCommand[] = [
  board('AA', 'Assurance and Accountability (A&A)'),
  board('PCP', 'Police and Crime Panel'),
  post('PCC', 'Police and Crime Commissioner', 'opcc', [{ role: 'chair', board: 'AA' }]),
  post('PCC-POLICY', 'Policy officer', 'opcc', [{ role: 'policy-officer', board: '*' }]),
  post('SPO', 'Support officer', 'opcc', [{ role: 'minute-taker', board: 'AA' }]),
  post('CC', 'Chief Constable', 'force'),
  post('DCC', 'Deputy Chief Constable', 'force'),
  post('ACC', 'Assistant Chief Constable', 'force'),
  post('FLO', 'Force liaison officer', 'force', [{ role: 'reader', board: 'AA' }]),
  post('PANEL', 'Panel support', 'other', [{ role: 'reader', board: 'PCP' }]),
  post('AUD', 'Internal auditor', 'other', [{ role: 'auditor', board: '*' }]),
  meeting('AA', 'A&A Performance, quarter 3', '2026-01-20'),
  meeting('AA', 'A&A Performance, quarter 4', '2026-03-26'),
  meeting('PCP', 'Panel, spring', '2026-04-16'),
  holds('PCC', people.chair),
  holds('PCC-POLICY', people.policyOfficer),
  holds('SPO', people.minuteTaker),
  holds('CC', people.chief),
  holds('DCC', people.deputyChief, 'acting'),
  holds('FLO', people.reader),
  holds('PANEL', people.panelReader),
  holds('AUD', people.auditor),
]

const due: DueInput = { form: 'day', day: '2026-03-20' }
const usual: Omit<Raise, 'wording'> = {
  kind: 'raise',
  actionKind: 'action',
  quote: '',
  lead: 'CC',
  supporting: [],
  board: 'AA',
  raisedAt: 'AA-M2026-01',
  raisedOn: '2026-01-20',
  due,
  lane: 'joint',
  marking: 'none',
}
