import { type CommandDeps, record, type Turn, unsealed } from './recording.ts'
import { seal } from './seal.ts'
import type { Update } from './update.ts'

/** Binds the dues that wait for a meeting of this board and month to the meeting just planned; each under `<id>.<ref>`, so that it may be sent again. */
export async function bindDues(deps: CommandDeps, turn: Turn, planned: Update): Promise<void> {
  const { change } = planned
  if (change.kind !== 'meeting-planned') return
  const month = change.day.slice(0, 7)
  for (const [ref, state] of deps.record.actions()) {
    const { due, status } = state.action
    if (status === 'discharged' || due.form !== 'meeting-to-plan' || due.board !== change.board || due.month !== month) continue
    const step = { ...turn, context: { ...turn.context, requestId: `${turn.context.requestId}.${ref}`, words: '' } }
    const bound = unsealed(step, ref, { kind: 'date-bound', due: { form: 'meeting', meeting: planned.subject } }, {})
    await record(deps, seal(bound, state))
  }
}
