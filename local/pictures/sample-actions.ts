import type { Action } from '../../bot/actions/action.ts'
import type { Board, Meeting } from '../../bot/actions/meeting.ts'
import type { Day } from '../../bot/calendar/day.ts'
import type { Bundle } from '../../bot/reminders/bundle.ts'

/** The day on which the sample cards are drawn: a Friday. */
export const sampleDay: Day = '2026-11-20'

const board: Board = {
  ref: 'AA',
  title: 'Assurance and Accountability (A&A)',
  purpose: '',
  frequency: 'quarterly',
  notesPublished: true,
  public: false,
  cadence: '',
}

const meeting: Meeting = {
  ref: 'AA-M2026-04',
  board: 'AA',
  type: 'performance',
  title: 'A&A performance',
  day: '2026-12-03',
  time: '10:30',
  venue: 'Room 2',
  chair: 'PCC',
  state: 'planned',
  cutOffDays: 5,
}

const past: Meeting = { ...meeting, ref: 'AA-M2026-03', day: '2026-09-10', state: 'published' }

/** What the sample cards need to know of meetings and boards. */
export const sampleFacts = {
  meetings: new Map([meeting, past].map((m) => [m.ref, m])),
  boards: new Map([[board.ref, board]]),
  today: sampleDay,
}

/** An open action of the CC with a day, to be changed as a sample needs. */
export function createSampleAction(ref: string, changes: Partial<Action> = {}): Action {
  return {
    ref,
    oldRef: '',
    kind: 'action',
    wording: { t: 'Share the plan for answering 101 calls in the late evening, with what each change is expected to bring.', seq: 1 },
    quote: { t: 'Action: CC to share the plan for late evening 101 calls.', seq: 1 },
    lead: 'CC',
    supporting: [],
    board: 'AA',
    raisedAt: 'AA-M2026-03',
    raisedOn: '2026-09-10',
    status: 'open',
    flags: {},
    due: { form: 'day', day: '2026-11-13' },
    firstDue: { form: 'day', day: '2026-11-13' },
    reviewAt: '',
    dateRequest: null,
    dateChanges: [],
    meetingsCarried: 0,
    progress: null,
    outcome: null,
    outcomeNote: null,
    dischargedOn: null,
    reportedDoneOn: null,
    transferredTo: '',
    transferredFrom: '',
    lane: 'joint',
    marking: 'none',
    lastUpdate: { t: '', seq: 0 },
    lastUpdateAt: '',
    lastUpdateBy: '',
    ...changes,
  }
}

const words = (t: string) => ({ t, seq: 1 })

/** One of every due form, the first two with progress. */
export const sampleActions: Action[] = [
  createSampleAction('AA-2026-014', {
    progress: 50,
    lastUpdate: words('About half way there, the rota is agreed.'),
    lastUpdateAt: '2026-10-28T09:12:00Z',
    lastUpdateBy: 'CC',
  }),
  createSampleAction('AA-2026-017', {
    wording: words('Bring the numbers of stop and search by area to the next meeting.'),
    due: { form: 'meeting', meeting: 'AA-M2026-04' },
    progress: 20,
  }),
  createSampleAction('AA-2026-019', {
    wording: words('Look again at how victims are told the outcome of their case, and say what will change.'),
    due: { form: 'window', from: '2027-01-01', to: '2027-02-28' },
    supporting: ['DCC', 'ACC'],
  }),
  createSampleAction('AA-2026-021', {
    wording: words('Consider a short briefing on early findings of the inspection.'),
    due: { form: 'none' },
  }),
  createSampleAction('AA-2026-022', {
    wording: words('Report back on confidence in the force.'),
    due: { form: 'condition', condition: words('after the second quarter of the survey') },
    flags: { blocked: { reason: words('Figures late'), since: '2026-11-02T10:00:00Z', byPost: 'CC' } },
  }),
  createSampleAction('AA-2026-023', {
    wording: words('Agree with the PCC policy team which measures the tracker of rural crime shows.'),
    due: { form: 'meeting-to-plan', board: 'AA', month: '2027-03' },
  }),
]

const at = (index: number): Action => sampleActions[index] ?? createSampleAction('AA-2026-099')
const named = 'the A&A meeting on Thursday 3 December'

/** A bundle with every reason, one item vacant, seven in all, and one for information. */
export const sampleBundle: Bundle = {
  oid: 'oid-sample',
  name: 'Jo Ashdown',
  posts: ['CC', 'A/DCC'],
  handovers: [],
  items: [
    {
      action: createSampleAction('AA-2026-024', {
        lead: 'ACC',
        wording: words('Write to the two councils about the shared vehicle pound.'),
      }),
      why: { why: 'sent-back' },
      vacant: true,
    },
    { action: at(0), why: { why: 'overdue', since: '2026-11-13' }, vacant: false },
    { action: at(1), why: { why: 'due-before-meeting', day: '2026-12-03', meeting: named, cutOff: '2026-11-26' }, vacant: false },
    { action: at(2), why: { why: 'update-wanted', meeting: named, cutOff: '2026-11-26' }, vacant: false },
    { action: at(3), why: { why: 'date-owed' }, vacant: false },
    { action: at(5), why: { why: 'given' }, vacant: false, asRecorded: true },
    { action: at(4), why: { why: 'given' }, vacant: false },
  ],
  information: [
    {
      action: createSampleAction('AA-2026-016', { lead: 'DCS', wording: words('Set out the training of new detectives for the year.') }),
      why: { why: 'given' },
      vacant: false,
    },
  ],
  toSettle: [],
}

/** What a policy officer gets when owners do not agree with what is recorded. */
export const toSettleBundle: Bundle = {
  ...sampleBundle,
  posts: ['PCC policy team'],
  items: [],
  information: [],
  toSettle: [
    {
      ...at(2),
      flags: { disputed: { reason: words('We agreed to look at it, not to change it.'), since: '2026-11-19T10:00:00Z', byPost: 'DCC' } },
    },
    { ...at(1), flags: { correction: { reason: words('By ward, not by area.'), since: '2026-11-18T10:00:00Z', byPost: 'CC' } } },
  ],
}

/** What somebody gets who has a post from today. */
export const handedOverBundle: Bundle = {
  ...sampleBundle,
  posts: ['CC'],
  handovers: [{ post: 'CC', from: sampleDay, note: 'The call plan comes first; the rest can wait until the new year.' }],
  items: [at(1), at(3)].map((action) => ({ action, why: { why: 'taken-over', post: 'CC', from: sampleDay }, vacant: false })),
  information: [],
}
