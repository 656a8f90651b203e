import type { Action } from '../../bot/actions/action.ts'
import type { Meeting } from '../../bot/actions/meeting.ts'
import type { Office } from '../../bot/actions/office.ts'
import type { Grant, Holder, Post } from '../../bot/actions/post.ts'
import type { ActionState } from '../../bot/actions/store.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import type { BundlePlan } from '../../bot/reminders/bundle.ts'
import { planBundles } from '../../bot/reminders/schedule.ts'
import { createSampleAction } from '../../local/pictures/sample-actions.ts'

export const meeting: Meeting = {
  ref: 'AA-M2026-04',
  board: 'AA',
  type: 'performance',
  title: 'A&A performance',
  day: '2026-12-03',
  time: '10:30',
  venue: '',
  chair: 'PCC',
  state: 'planned',
  cutOffDays: 5,
}

export function holder(oid: string, more: Partial<Holder> = {}): Holder {
  return { oid, name: `Name of ${oid}`, upn: '', capacity: 'holder', from: '2026-01-01', to: null, ...more }
}

export function post(ref: string, holders: Holder[], grants: Grant[] = []): Post {
  return { ref, title: ref, organisation: grants.length > 0 ? 'opcc' : 'force', grants, holders }
}

export const posts = [
  post('CC', [holder('cc')]),
  post('DCC', [holder('dcc', { to: '2026-10-31' }), holder('acting', { capacity: 'acting', from: '2026-11-01' })]),
  post('ACC', [holder('acc')]),
  post('DCS', []),
  post('PPT', [holder('officer')], [{ role: 'policy-officer', board: 'AA' }]),
]

export interface PlanChanges {
  today?: Day
  posts?: Post[]
  meetings?: Meeting[]
  sentToday?: string[]
  closures?: Day[]
}

export type State = Pick<ActionState, 'action' | 'lastKind'>

/** An action that nothing is asked about: raised long ago, due far ahead. */
export function quiet(changes: Partial<Action> = {}, lastKind: State['lastKind'] = 'raised'): State {
  const due = { form: 'day', day: '2027-06-30' } as const
  return {
    action: createSampleAction(changes.ref ?? 'AA-2026-001', {
      due,
      lastUpdateAt: '2026-09-10T10:00:00Z',
      lastUpdateBy: 'PPT',
      ...changes,
    }),
    lastKind,
  }
}

/** The plan for Wednesday 18 November 2026, a day on which the call for the meeting of 3 December is not open yet. */
export function plan(states: State[], changes: PlanChanges = {}): BundlePlan {
  const office: Office = {
    boards: new Map(),
    posts: new Map((changes.posts ?? posts).map((p) => [p.ref, p])),
    meetings: new Map((changes.meetings ?? [meeting]).map((m) => [m.ref, m])),
    people: new Map(),
    settings: new Map(),
  }
  return planBundles({
    office,
    actions: states.values(),
    today: changes.today ?? '2026-11-18',
    sentToday: new Set(changes.sentToday),
    workingDays: createWorkingDays(changes.closures),
  })
}
