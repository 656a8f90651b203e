import { yearOf } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import type { CommandOutcome, Raise, Refusal } from './command.ts'
import { dueTexts } from './decide-owner.ts'
import { refuse } from './decision.ts'
import { boundDue } from './due.ts'
import { dueHinders } from './due-hinders.ts'
import type { Office } from './office.ts'
import { type CommandDeps, project, record, type Turn, unsealed } from './recording.ts'
import { mayRaise, maySee, postMaySee } from './rights.ts'
import { seal } from './seal.ts'
import type { RecordStore } from './store.ts'
import type { Change, Texts, Update } from './update.ts'

const ATTEMPTS = 50

/** Raises an action under the next number whose first key can be had. The same request id raises nothing twice. */
export async function raise(deps: CommandDeps, turn: Turn, command: Raise): Promise<CommandOutcome> {
  const before = await raisedBefore(deps, turn)
  if (before) return before
  const hindrance = hinders(turn, command)
  if (!hindrance) return raiseAs(deps, turn, command)
  // Raised by a service that was cut off, of which this one has not heard, it may have become impossible since.
  const known = await standing(deps, turn, await deps.record.findRequest(turn.context.requestId))
  return known ?? { ok: false, refusal: hindrance, action: null }
}

/** What this request of this person's raised, if the snapshot knows of it: cheaper than to find out by appending once more. */
async function raisedBefore(deps: CommandDeps, turn: Turn): Promise<CommandOutcome | undefined> {
  for (const [ref, { requests }] of deps.record.actions()) {
    if (requests[0] === turn.context.requestId) return standing(deps, turn, (await deps.record.history(ref))[0])
  }
  return undefined
}

async function standing(deps: CommandDeps, turn: Turn, known: Update | undefined): Promise<CommandOutcome | undefined> {
  if (known?.byOid !== turn.actor.oid || known.requestId !== turn.context.requestId) return undefined
  deps.record.fold([known])
  await project(deps, known.subject)
  return { ok: true, updates: [known], action: deps.record.actions().get(known.subject)?.action ?? null, repeated: true }
}

/** Raises without asking for the right to: for the twin of a transfer, which the chair of the other board decided. */
export async function raiseAs(deps: CommandDeps, turn: Turn, command: Raise): Promise<CommandOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const subject = nextRef(deps.record, command)
    const done = await record(deps, seal(unsealed(turn, subject, changeOf(command, turn.context.office), textsOf(command)), undefined))
    if (done === 'overtaken') continue
    const action = deps.record.actions().get(done.update.subject)?.action ?? null
    const seen = done.update.byOid === turn.actor.oid || (action !== null && maySee(turn.actor, action))
    if (!seen) return { ok: false, refusal: refuse('bad-value', { field: 'request key' }), action: null }
    return { ok: true, updates: [done.update], action, repeated: done.repeated }
  }
  throw new AppError('store-busy', 'No number could be had for the new action. Nothing was recorded; please send it again.')
}

function hinders(turn: Turn, command: Raise): Refusal | undefined {
  const { office } = turn.context
  if (!office.boards.has(command.board)) return refuse('unknown-board', { board: command.board })
  if (!mayRaise(turn.actor, command.board)) return refuse('not-allowed', { kind: 'raise' })
  if (command.wording.trim() === '') return refuse('wording-needed')
  if (command.raisedAt && !office.meetings.has(command.raisedAt)) return refuse('unknown-meeting', { meeting: command.raisedAt })
  const unsound = dueHinders(command.due, office)
  if (unsound) return unsound
  for (const post of [command.lead, ...command.supporting]) {
    if (!office.posts.has(post)) return refuse('unknown-post', { post })
    if (!postMaySee(office, post, command.lane)) return refuse('owner-cannot-see', { post })
  }
  return undefined
}

/** The next number of the board's year; two who want it at once are told apart by the unique key of the log. */
function nextRef(store: RecordStore, command: Raise): string {
  const prefix = `${command.board}-${yearOf(command.raisedOn)}-`
  let highest = 0
  for (const ref of store.actions().keys()) {
    if (ref.startsWith(prefix)) highest = Math.max(highest, Number(ref.slice(prefix.length)))
  }
  return `${prefix}${String(highest + 1).padStart(3, '0')}`
}

function changeOf(command: Raise, office: Office): Change {
  const { actionKind, lead, supporting, board, raisedAt, raisedOn, lane, marking, oldRef = '', transferredFrom = '', source } = command
  return {
    kind: 'raised',
    actionKind,
    lead,
    supporting: [...new Set(supporting)].filter((post) => post !== lead),
    board,
    raisedAt,
    raisedOn,
    due: boundDue(command.due, office.meetings),
    lane,
    marking,
    oldRef,
    transferredFrom,
    ...(source ? { source } : {}),
  }
}

function textsOf(command: Raise): Texts {
  return { wording: command.wording, ...(command.quote ? { quote: command.quote } : {}), ...dueTexts(command.due, '') }
}
