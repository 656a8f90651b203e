import type { ActionRef } from '../../bot/actions/action.ts'
import type { ActionCommand, RefusalCode } from '../../bot/actions/command.ts'
import { decide } from '../../bot/actions/decide.ts'
import type { DecideContext } from '../../bot/actions/decision.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import type { Meeting, MeetingState } from '../../bot/actions/meeting.ts'
import { actorOn, type Office } from '../../bot/actions/office.ts'
import type { Capacity, Grant, Holder, Organisation, Post } from '../../bot/actions/post.ts'
import { seal } from '../../bot/actions/seal.ts'
import type { ActionState } from '../../bot/actions/store.ts'
import type { Change, Texts, Update } from '../../bot/actions/update.ts'
import type { Day } from '../../bot/calendar/day.ts'

const TODAY: Day = '2026-03-02'
const AT = '2026-03-02T10:00:00.000Z'

const holder = (oid: string, capacity: Capacity = 'holder', to: Day | null = null): Holder => ({
  oid,
  name: `${oid} by name`,
  upn: `${oid}@example.test`,
  capacity,
  from: '2025-01-01',
  to,
})

const post = (ref: string, organisation: Organisation, holders: Holder[], grants: Grant[] = []): [string, Post] => [
  ref,
  { ref, title: ref, organisation, grants, holders },
]

const meeting = (ref: string, day: Day, state: MeetingState, chair = 'PCC'): [string, Meeting] => [
  ref,
  {
    ref,
    board: ref.slice(0, ref.indexOf('-')),
    type: 'performance',
    title: ref,
    day,
    time: '10:00',
    venue: '',
    chair,
    state,
    cutOffDays: 5,
  },
]

const board = (ref: string) =>
  [ref, { ref, title: ref, purpose: '', frequency: '', notesPublished: true, public: false, cadence: '' }] as const

/** An office of invented people, called by what they are; the day is Monday 2 March 2026. */
export const office: Office = {
  boards: new Map([board('AA'), board('PCP')]),
  posts: new Map([
    post('PCC', 'opcc', [holder('chair'), holder('chairs-staff-officer', 'staff-officer')], [{ role: 'chair', board: 'AA' }]),
    post('POL', 'opcc', [holder('policy')], [{ role: 'policy-officer', board: '*' }]),
    post('MIN', 'opcc', [holder('minutes')], [{ role: 'minute-taker', board: 'AA' }]),
    post('READ', 'opcc', [holder('reader')], [{ role: 'reader', board: 'AA' }]),
    post('AUD', 'other', [holder('auditor')], [{ role: 'auditor', board: '*' }]),
    post('PANEL', 'other', [holder('panel-chair'), holder('panel-policy')], []),
    post('PC', 'other', [holder('panel-chair')], [{ role: 'chair', board: 'PCP' }]),
    post('PP', 'other', [holder('panel-policy')], [{ role: 'policy-officer', board: 'PCP' }]),
    post('CC', 'force', [holder('lead'), holder('former-lead', 'holder', '2026-03-01')]),
    post('DCC', 'force', [holder('acting-deputy', 'acting'), holder('two-hats')]),
    post('ACC', 'force', []),
    post('HAT', 'opcc', [holder('two-hats')], [{ role: 'policy-officer', board: 'AA' }]),
    post('LEADCHAIR', 'opcc', [holder('chair-and-lead')], [{ role: 'chair', board: 'AA' }]),
    post('CHIEFEX', 'opcc', [holder('chair-and-lead')]),
  ]),
  meetings: new Map([
    meeting('AA-M2026-01', '2026-01-20', 'held'),
    meeting('AA-M2026-02', '2026-03-02', 'open-for-review'),
    meeting('AA-M2026-03', '2026-05-21', 'planned'),
    meeting('AA-M2026-04', '2026-06-18', 'cancelled'),
    meeting('AA-M2026-05', '2026-07-16', 'planned'),
    meeting('PCP-M2026-01', '2026-03-05', 'open-for-review', 'PC'),
  ]),
  people: new Map(),
  settings: new Map(),
}

type Raised = Partial<Extract<Change, { kind: 'raised' }>>

/** An action just raised: `AA-2026-001`, led by CC, supported by DCC, due on 20 March 2026. */
export function raised(given: Raised = {}, texts: Texts = {}, ref: ActionRef = 'AA-2026-001'): { state: ActionState; log: Update[] } {
  const change: Change = {
    kind: 'raised',
    actionKind: 'action',
    lead: 'CC',
    supporting: ['DCC'],
    board: 'AA',
    raisedAt: 'AA-M2026-01',
    raisedOn: '2026-01-20',
    due: { form: 'day', day: '2026-03-20' },
    lane: 'joint',
    marking: 'none',
    oldRef: '',
    transferredFrom: '',
    ...given,
  }
  const update = sealed({
    subject: ref,
    byOid: 'policy',
    byPost: 'POL',
    change,
    texts: { wording: 'Set out the options.', ...texts },
    requestId: `raise ${ref}`,
  })
  return { state: foldAction(undefined, update), log: [update] }
}

/** An update with its place and hashes; what is not given is empty. */
export function sealed(
  given: Pick<Update, 'subject' | 'change' | 'requestId'> & Partial<Omit<Update, 'seq' | 'v' | 'wordsHash' | 'prevHash'>>,
  head?: { seq: number; lastHash: string },
): Update {
  const {
    subject,
    change,
    requestId,
    at = AT,
    byOid = 'policy',
    byName = '',
    byPost = 'POL',
    onBehalfOfPost = '',
    route = 'chat',
    words = '',
    texts = {},
  } = given
  return seal({ subject, change, requestId, at, byOid, byName, byPost, onBehalfOfPost, route, words, texts }, head)
}

export interface Said {
  words?: string
  requestId?: string
  onBehalfOf?: string
  atMeeting?: string
  today?: Day
  twin?: string
}

/** A command without its ref. */
export type Bare = ActionCommand extends infer C ? (C extends ActionCommand ? Omit<C, 'ref'> : never) : never

let count = 0

export function contextOf(oid: string, said: Said = {}): DecideContext {
  const { words = '', requestId = `request ${++count}`, onBehalfOf = '', atMeeting = '', today = TODAY, twin = '' } = said
  return { at: AT, today, actor: actorOn(office, oid, today), office, requestId, route: 'chat', words, onBehalfOf, atMeeting, twin }
}

export interface Given {
  state: ActionState
  refused: RefusalCode | null
  repeated: boolean
  update: Update | null
}

/** Decides one command by somebody and folds what it makes. */
export function give(state: ActionState, oid: string, command: Bare, said: Said = {}): Given {
  const context = contextOf(oid, said)
  const decision = decide(state, { ...command, ref: state.action.ref } as ActionCommand, context)
  if ('refused' in decision) return { state, refused: decision.refused, repeated: false, update: null }
  if ('repeated' in decision) return { state, refused: null, repeated: true, update: null }
  const { at, actor, requestId, route, words } = context
  const update = seal(
    { subject: state.action.ref, at, byOid: actor.oid, byName: actor.name, route, words, requestId, ...decision.record },
    state,
  )
  return { state: foldAction(state, update), refused: null, repeated: false, update }
}

/** Gives one command after the other; each must be taken. */
export function having(state: ActionState, ...steps: (readonly [oid: string, command: Bare, said?: Said])[]): ActionState {
  return steps.reduce((now, [oid, command, said]) => {
    const given = give(now, oid, command, said)
    if (given.refused) throw new Error(`${command.kind} by ${oid} was refused: ${given.refused}`)
    return given.state
  }, state)
}
