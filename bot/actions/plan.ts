import { AppError } from '../errors.ts'
import type { Action, ActionRef, MeetingRef } from './action.ts'
import { type CommandDeps, record, type Turn, unsealed } from './recording.ts'
import { seal } from './seal.ts'
import type { Change, Update } from './update.ts'

/** Binds the dues that wait for a meeting of this board and month to the meeting just planned; each under `<id>.<ref>`, so that it may be sent again. Gives what was recorded. */
export async function bindDues(deps: CommandDeps, turn: Turn, planned: Update): Promise<Update[]> {
  const { change } = planned
  if (change.kind !== 'meeting-planned') return []
  const bound: Update[] = []
  for (const [ref, { action }] of deps.record.actions()) {
    if (waitsFor(action, change)) bound.push(...(await bind(deps, turn, { ref, meeting: planned.subject, planned: change })))
  }
  return bound
}

type Planned = Extract<Change, { kind: 'meeting-planned' }>

function waitsFor({ due, status }: Action, planned: Planned): boolean {
  return status !== 'discharged' && due.form === 'meeting-to-plan' && due.board === planned.board && planned.day.startsWith(`${due.month}-`)
}

const ATTEMPTS = 10

async function bind(
  deps: CommandDeps,
  turn: Turn,
  { ref, meeting, planned }: { ref: ActionRef; meeting: MeetingRef; planned: Planned },
): Promise<Update[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = deps.record.actions().get(ref)
    if (!state || !waitsFor(state.action, planned)) return []
    const step = { ...turn, context: { ...turn.context, requestId: `${turn.context.requestId}.${ref}`, words: '' } }
    const bound = unsealed(step, ref, { kind: 'date-bound', due: { form: 'meeting', meeting } }, {})
    const done = await record(deps, seal(bound, state))
    if (done !== 'overtaken') return [done.update]
  }
  throw new AppError('store-busy', 'The meeting is planned, but not all actions that wait for it are tied to it yet. Please send it again.')
}
