import { AppError } from '../errors.ts'
import type { Envelope } from './command.ts'
import type { DecideContext } from './decision.ts'
import type { Actor } from './office.ts'
import type { RecordStore } from './store.ts'
import type { Change, Texts, Update } from './update.ts'

export interface CommandDeps {
  record: RecordStore
  clock: () => Date
  /** Told of a row that could not be written after its update was recorded; it is mended later. */
  onLag: (subject: string, fault: AppError) => void
}

/** What one submission carries through its steps. */
export interface Turn {
  envelope: Envelope
  actor: Actor
  context: DecideContext
}

/** Who, when and how, as every update of a submission has it. */
export function person(turn: Turn) {
  const { at, requestId, route, words } = turn.context
  return { at, byOid: turn.actor.oid, byName: turn.actor.name, route, words, requestId }
}

/** An update by somebody for their first post. */
export function unsealed(turn: Turn, subject: string, change: Change, texts: Texts) {
  return { ...person(turn), byPost: turn.actor.posts[0]?.post ?? '', onBehalfOfPost: '', subject, change, texts }
}

export type Recorded = { update: Update; repeated: boolean } | 'overtaken'

/** Appends, folds into the snapshot and projects. What others appended first is folded in too. */
export async function record(deps: CommandDeps, update: Update): Promise<Recorded> {
  const appended = await deps.record.append(update)
  if (appended.result === 'overtaken') {
    deps.record.fold(appended.newer)
    return 'overtaken'
  }
  deps.record.fold([appended.update])
  await project(deps, appended.update.subject)
  return { update: appended.update, repeated: appended.result === 'repeated' }
}

/** Writes the rows that show a subject; one that cannot be written now is mended later. */
export async function project(deps: CommandDeps, subject: string): Promise<void> {
  try {
    await deps.record.project(subject)
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    deps.onLag(subject, fault)
  }
}
