import { AppError } from '../errors.ts'
import type { ActionCommand, CommandOutcome } from './command.ts'
import { decide } from './decide.ts'
import { refuse } from './decision.ts'
import { type CommandDeps, person, record, type Turn } from './recording.ts'
import { seal } from './seal.ts'

const ATTEMPTS = 10

/** Decides a command about one action and records it, deciding again when somebody else was first. */
export async function onAction(deps: CommandDeps, turn: Turn, command: ActionCommand): Promise<CommandOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = deps.record.actions().get(command.ref)
    const decision = decide(state, command, turn.context)
    if ('repeated' in decision) {
      if (command.kind === 'redact') await deps.record.redact(command.ref, command.target)
      return { ok: true, updates: [], action: state?.action ?? null, repeated: true }
    }
    if ('refused' in decision)
      return { ok: false, refusal: decision, action: decision.refused === 'unknown-action' ? null : (state?.action ?? null) }
    const { change, texts, byPost, onBehalfOfPost } = decision.record
    const update = seal({ ...person(turn), byPost, onBehalfOfPost, subject: command.ref, change, texts }, state)
    const done = await record(deps, update)
    if (done === 'overtaken') continue
    // A key of another action's request gives away nothing of that action.
    if (done.update.subject !== command.ref) return { ok: false, refusal: refuse('bad-value', { field: 'request key' }), action: null }
    if (change.kind === 'redacted') await deps.record.redact(command.ref, change.target)
    return { ok: true, updates: [done.update], action: deps.record.actions().get(command.ref)?.action ?? null, repeated: done.repeated }
  }
  throw new AppError('store-busy', 'Too many people changed this action at once. Nothing of yours was recorded; please send it again.')
}
