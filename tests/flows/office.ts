import type { OfficeCommand, Raise } from '../../bot/actions/command.ts'
import type { LocalPerson } from '../../local/microsoft-365.ts'

const person = (number: number, name: string): LocalPerson => ({
  oid: `00000000-0000-4000-8000-00000000000${number}`,
  name,
  upn: `${name.toLowerCase().replace(' ', '.')}@office.example`,
})

/** Invented people in the posts of a small office. */
export const PEOPLE = {
  chair: person(1, 'Robin Marsh'),
  owner: person(2, 'Morgan Vale'),
  deputy: person(3, 'Ash Linden'),
  officer: person(4, 'Jo Farrow'),
  reader: person(5, 'Kit Amberley'),
  auditor: person(6, 'Dale Winter'),
  stranger: person(7, 'Sam Nobody'),
  clerk: person(8, 'Lee Harding'),
}

const FROM = '2024-01-01'
const board = (ref: string, title: string): OfficeCommand => ({
  kind: 'make-board',
  board: ref,
  title,
  purpose: '',
  frequency: 'monthly',
  notesPublished: true,
  public: false,
  cadence: 'monthly',
})
const post = (
  ref: string,
  title: string,
  organisation: 'force' | 'opcc' | 'other',
  grants: { role: 'chair' | 'policy-officer' | 'minute-taker' | 'reader' | 'auditor'; board: string }[] = [],
): OfficeCommand => ({ kind: 'make-post', post: ref, title, organisation, grants })
const hold = (ref: string, who: LocalPerson, capacity: 'holder' | 'acting' = 'holder'): OfficeCommand => ({
  kind: 'appoint',
  post: ref,
  ...who,
  capacity,
  from: FROM,
  to: null,
})
const meeting = (boardRef: string, day: `${number}-${number}-${number}`, title: string): OfficeCommand => ({
  kind: 'plan-meeting',
  board: boardRef,
  type: 'performance',
  title,
  day,
  time: '10:30',
  venue: 'Cutler House',
  chair: 'PCC',
  cutOffDays: 5,
})

/** A small office as commands of the service: two boards, eight posts (one vacant, one in acting hands), four meetings. */
export const OFFICE: OfficeCommand[] = [
  board('AA', 'Assurance and Accountability (A&A)'),
  board('GB', 'Governance Board'),
  post('PCC', 'Police and Crime Commissioner', 'opcc', [{ role: 'chair', board: '*' }]),
  post('CC', 'Chief Constable', 'force'),
  post('DCC', 'Deputy Chief Constable', 'force'),
  post('ACC', 'Assistant Chief Constable', 'force'),
  post('SPO', 'Senior Policy Officer', 'opcc', [{ role: 'policy-officer', board: '*' }]),
  post('BSO', 'Business Support Officer', 'opcc', [{ role: 'minute-taker', board: 'AA' }]),
  post('SPI', 'Head of Strategy, Planning and Insight', 'force', [{ role: 'reader', board: 'AA' }]),
  post('IA', 'Internal Audit', 'other', [{ role: 'auditor', board: '*' }]),
  hold('PCC', PEOPLE.chair),
  hold('CC', PEOPLE.owner),
  hold('DCC', PEOPLE.deputy, 'acting'),
  hold('SPO', PEOPLE.officer),
  hold('BSO', PEOPLE.clerk),
  hold('SPI', PEOPLE.reader),
  hold('IA', PEOPLE.auditor),
  meeting('AA', '2026-10-30', 'Performance Q2'),
  meeting('AA', '2026-11-26', 'Performance meeting'),
  meeting('AA', '2026-12-17', 'Thematic meeting'),
  meeting('GB', '2026-12-08', 'Governance Board'),
]

/** An action as the record takes it; what is not told is an open joint action of the CC, due before the next meeting. */
export function action(wording: string, given: Partial<Raise> = {}): Raise {
  return {
    kind: 'raise',
    actionKind: 'action',
    wording,
    quote: `Action: ${wording}`,
    lead: 'CC',
    supporting: [],
    board: 'AA',
    raisedAt: 'AA-M2026-01',
    raisedOn: '2026-10-30',
    due: { form: 'day', day: '2026-11-25' },
    lane: 'joint',
    marking: 'none',
    ...given,
  }
}
