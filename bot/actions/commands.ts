import { dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import type { CommandOutcome, Envelope, OfficeCommand } from './command.ts'
import { decideOffice } from './decide-office.ts'
import { refuse } from './decision.ts'
import { actorOn, SERVICE } from './office.ts'
import { onAction } from './on-action.ts'
import { bindDues } from './plan.ts'
import { raise } from './raise.ts'
import { type CommandDeps, record, type Turn, unsealed } from './recording.ts'
import { seal } from './seal.ts'
import { several } from './several.ts'
import { transfer } from './transfer.ts'
import type { Change } from './update.ts'

export interface Commands {
  /**
   * The one way in: decides, records and projects a command. A refusal is a value. Throws `AppError` (`store-busy`,
   * `store-unavailable`, `store-refused`) when it cannot be known that the command was recorded; the same request id may then be sent again.
   */
  submit(envelope: Envelope): Promise<CommandOutcome>
}

const ATTEMPTS = 10

export function createCommands(deps: CommandDeps): Commands {
  return { submit: (envelope) => submit(deps, envelope) }
}

async function submit(deps: CommandDeps, envelope: Envelope): Promise<CommandOutcome> {
  const { command } = envelope
  if (command.kind === 'several') return several(deps.record, (single) => submit(deps, single), { envelope, command })
  const turn = turnOf(deps, envelope)
  if (isTooLong([envelope.words, command])) return { ok: false, refusal: tooLong, action: null }
  switch (command.kind) {
    case 'raise':
      return raise(deps, turn, command)
    case 'transfer':
      return transfer(deps, turn, command)
    case 'plan-meeting':
    case 'move-meeting':
    case 'turn-meeting':
    case 'make-post':
    case 'appoint':
    case 'end-appointment':
    case 'hand-over':
    case 'make-board':
    case 'meet-person':
    case 'set-setting':
      return arrange(deps, turn, command)
    default:
      return onAction(deps, turn, command)
  }
}

/** The longest words, wording or reason that is taken, in characters; nobody says more than this about an action. */
const LONGEST = 4_000
const tooLong = refuse('bad-value', { field: 'words (at most 4,000 characters)' })

function isTooLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST
  return typeof value === 'object' && value !== null && Object.values(value).some(isTooLong)
}

function turnOf(deps: CommandDeps, envelope: Envelope): Turn {
  const now = deps.clock()
  const today = dayAt(now)
  const office = deps.record.office()
  const actor = envelope.byOid === SERVICE.oid ? SERVICE : actorOn(office, envelope.byOid, today)
  const { requestId, route, words, onBehalfOf = '', atMeeting = '' } = envelope
  return {
    envelope,
    actor,
    context: { at: now.toISOString(), today, actor, office, requestId, route, words, onBehalfOf, atMeeting, twin: '' },
  }
}

async function arrange(deps: CommandDeps, turn: Turn, command: OfficeCommand): Promise<CommandOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const decision = decideOffice(deps.record.office(), command, turn.actor)
    if ('refused' in decision) return (await repeated(deps, turn)) ?? { ok: false, refusal: decision, action: null }
    const subject = decision.subject || nextMeetingRef(deps, decision.change)
    const update = seal(unsealed(turn, subject, decision.change, decision.texts ?? {}), deps.record.head(subject))
    const done = await record(deps, update)
    if (done === 'overtaken') continue
    const bound = await bindDues(deps, turn, done.update)
    return { ok: true, updates: [done.update, ...bound], action: null, repeated: done.repeated }
  }
  throw new AppError('store-busy', 'Too many people changed this at once. Nothing of yours was recorded; please send it again.')
}

/** What was recorded by the same request before: an appointment sent twice is made already, and no refusal. */
async function repeated(deps: CommandDeps, turn: Turn): Promise<CommandOutcome | undefined> {
  const known = await deps.record.findRequest(turn.envelope.requestId)
  if (known?.byOid !== turn.actor.oid) return undefined
  return { ok: true, updates: [known], action: null, repeated: true }
}

function nextMeetingRef(deps: CommandDeps, change: Change): string {
  if (change.kind !== 'meeting-planned') throw new TypeError(`${change.kind} has no subject`)
  const prefix = `${change.board}-M${change.day.slice(0, 4)}-`
  const numbers = [...deps.record.office().meetings.keys()]
    .filter((ref) => ref.startsWith(prefix))
    .map((ref) => Number(ref.slice(prefix.length)))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
