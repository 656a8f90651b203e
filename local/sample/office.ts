import type { OfficeCommand } from '../../bot/actions/command.ts'
import type { MeetingState, MeetingType } from '../../bot/actions/meeting.ts'
import type { Capacity, Grant, Organisation } from '../../bot/actions/post.ts'
import { addDays, type Day } from '../../bot/calendar/day.ts'
import { PEOPLE, type PersonKey } from '../people.ts'
import type { MeetingKey } from './meeting-key.ts'

/** Boards, posts, holders and people as they were set up, some 200 days before today. `ACC-LP` is vacant, `DCC` in acting hands. */
export function setUpOffice(today: Day): OfficeCommand[] {
  const people = Object.values(PEOPLE).map(({ oid, name }): OfficeCommand => ({ kind: 'meet-person', oid, name, hours: '', timeZone: '' }))
  return [...BOARDS, ...POSTS, ...people, ...holders(today)]
}

export interface SampleMeeting {
  key: MeetingKey
  board: 'AA' | 'GB'
  type: MeetingType
  title: string
  /** Days from today; moved back to a working day. */
  day: number
  time: string
  venue: string
  /** Days from today on which it was planned. */
  planned: number
  state: MeetingState
  /** Where it was first planned for, and when it was moved. */
  movedFrom?: { day: number; on: number }
}

/** Four meetings behind us, the last with its notes still to be read, and two to come. */
export const MEETINGS: readonly SampleMeeting[] = [
  {
    key: 'aa-1',
    board: 'AA',
    type: 'performance',
    title: 'A&A Performance',
    day: -91,
    time: '10:30',
    venue: 'Lantern Room',
    planned: -170,
    state: 'published',
  },
  {
    key: 'gb-1',
    board: 'GB',
    type: 'ad-hoc',
    title: 'Governance Board',
    day: -42,
    time: '14:00',
    venue: 'Board Room',
    planned: -160,
    state: 'published',
  },
  {
    key: 'aa-2',
    board: 'AA',
    type: 'thematic',
    title: 'A&A Thematic: Vulnerability',
    day: -28,
    time: '10:30',
    venue: 'Lantern Room',
    planned: -120,
    state: 'published',
  },
  {
    key: 'aa-3',
    board: 'AA',
    type: 'performance',
    title: 'A&A Performance',
    day: 14,
    time: '10:30',
    venue: 'Lantern Room',
    planned: -95,
    state: 'planned',
    movedFrom: { day: 8, on: -11 },
  },
  {
    key: 'gb-2',
    board: 'GB',
    type: 'ad-hoc',
    title: 'Governance Board',
    day: 21,
    time: '14:00',
    venue: 'Board Room',
    planned: -50,
    state: 'planned',
  },
  {
    key: 'aa-held',
    board: 'AA',
    type: 'public',
    title: 'A&A in public',
    day: -2,
    time: '18:00',
    venue: 'Marlow Street Hall',
    planned: -40,
    state: 'held',
  },
]

const board = (ref: string, title: string, purpose: string, frequency: string): OfficeCommand => ({
  kind: 'make-board',
  board: ref,
  title,
  purpose,
  frequency,
  notesPublished: ref === 'AA',
  public: false,
  cadence: 'weekly',
})

const BOARDS = [
  board('AA', 'Assurance & Accountability (A&A)', 'The Commissioner holds the Chief Constable to account', 'monthly'),
  board('GB', 'Governance Board', 'Money, buildings and joint decisions', 'every nine weeks'),
]

const post = (ref: string, title: string, organisation: Organisation, ...grants: Grant[]): OfficeCommand => ({
  kind: 'make-post',
  post: ref,
  title,
  organisation,
  grants,
})

const POSTS = [
  post('PCC', 'Police and Crime Commissioner', 'opcc', { role: 'chair', board: '*' }),
  post('DPCC', 'Deputy Police and Crime Commissioner', 'opcc', { role: 'chair', board: '*' }),
  post('CC', 'Chief Constable', 'force'),
  post('DCC', 'Deputy Chief Constable', 'force'),
  post('ACC-LP', 'Assistant Chief Constable (Local Policing)', 'force'),
  post('ACC-CRIME', 'Assistant Chief Constable (Crime)', 'force'),
  post('DCS', 'Director of Commercial Services', 'force'),
  post('SPI', 'Head of Strategy, Planning and Insight', 'force', { role: 'reader', board: 'AA' }),
  post('SPO', 'Senior Policy Officer', 'opcc', { role: 'policy-officer', board: '*' }),
  post('PO', 'Policy Officer', 'opcc', { role: 'policy-officer', board: '*' }),
  post('BSO', 'Business Support Officer', 'opcc', { role: 'minute-taker', board: '*' }),
  post('COS', 'Chief of Staff', 'opcc', { role: 'reader', board: '*' }),
  post('CEX', 'Chief Executive', 'opcc', { role: 'reader', board: '*' }),
  post('AUDIT', 'Internal Auditor', 'other', { role: 'auditor', board: '*' }),
]

function holders(today: Day): OfficeCommand[] {
  const appoint = (ref: string, who: PersonKey, capacity: Capacity = 'holder', from = -900, to: number | null = null): OfficeCommand => ({
    kind: 'appoint',
    post: ref,
    ...PEOPLE[who],
    capacity,
    from: addDays(today, from),
    to: to === null ? null : addDays(today, to),
  })
  return [
    appoint('PCC', 'pcc'),
    appoint('DPCC', 'dpcc'),
    appoint('CC', 'cc'),
    appoint('CC', 'staffOfficer', 'staff-officer', -300),
    // She led local policing until she stepped up; nobody has followed her.
    appoint('ACC-LP', 'dcc', 'holder', -700, -71),
    appoint('DCC', 'dcc', 'acting', -180),
    appoint('ACC-CRIME', 'accCrime'),
    appoint('DCS', 'dcs'),
    appoint('SPI', 'spi'),
    appoint('SPO', 'spo'),
    appoint('PO', 'po', 'holder', -250),
    appoint('BSO', 'bso'),
    appoint('COS', 'cos', 'holder', -500),
    appoint('CEX', 'cex'),
    appoint('AUDIT', 'auditor', 'holder', -365),
  ]
}
