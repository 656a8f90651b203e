import { setTimeout as pause } from 'node:timers/promises'
import type { ActionCommand, CommandOutcome, Envelope } from '../actions/command.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import type { Inbox } from '../delivery/inbox.ts'
import { AppError } from '../errors.ts'
import { sayKept } from '../words/kept.ts'
import { sayRecordedAlready, sayUnknownAction } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Ask, ok, problem, type Resource } from './answer.ts'
import { parseCommandRequest } from './command-schema.ts'
import type { ActionDetail, CommandAnswer, CommandRequest, Problem } from './contract.ts'
import { sightOf } from './sight.ts'
import { viewDetail } from './views.ts'

interface ActionsSettings {
  record: RecordStore
  inbox: Pick<Inbox, 'submit' | 'catchUp'>
  clock: () => Date
}

/**
 * `GET /api/actions/:ref` and `POST /api/actions/:ref/commands`.
 * An action that the bearer may not see is answered word for word like one that does not exist.
 */
export function createActions(settings: ActionsSettings): { read: Resource; command: Resource } {
  return {
    async read(ask) {
      const detail = await findDetail(ask, settings)
      return detail ? ok(detail) : unknown(ask.ref)
    },
    async command(ask) {
      const since = performance.now()
      if (!isSeen(ask, settings)) return unknown(ask.ref)
      const request = parseCommandRequest(ask.body)
      if (!request) return problem(400, 'unreadable')
      const envelope = envelopeFor(ask, request)
      const outcome = await settings.inbox.submit(envelope, since)
      if (outcome.ok === 'kept') return kept(ask.ref)
      if (!outcome.ok && outcome.refusal.refused === 'unknown-action') return unknown(ask.ref)
      return answerTo(outcome, { says: await saysOf(outcome, envelope, settings), detail: await detailAfter(ask, settings) })
    },
  }
}

function unknown(ref: string): Answer {
  return { status: 404, body: { code: 'unknown-action', says: sayUnknownAction(ref) } satisfies Problem }
}

function isSeen({ bearer, ref }: Ask, { record, clock }: ActionsSettings): boolean {
  const state = record.actions().get(ref)
  return state !== undefined && maySee(sightOf(record, bearer, clock()).actor, state.action)
}

async function findDetail(ask: Ask, settings: ActionsSettings): Promise<ActionDetail | null> {
  if (!isSeen(ask, settings)) return null
  const { record, clock } = settings
  const history = await record.history(ask.ref)
  const sight = sightOf(record, ask.bearer, clock())
  const state = record.actions().get(ask.ref)
  return state && maySee(sight.actor, state.action) ? viewDetail(state, history, sight) : null
}

async function detailAfter(ask: Ask, settings: ActionsSettings): Promise<ActionDetail | null> {
  return (await unlessAway(() => findDetail(ask, settings))) ?? null
}

/** How long an answer waits for what is only shown with it, in milliseconds. */
const LOOK_MS = 2_000

/** What stands or is kept is answered so even when the log cannot be read just now, or not soon: the screen reads it again. */
async function unlessAway<T>(read: () => Promise<T>): Promise<T | undefined> {
  const timer = new AbortController()
  const late = pause(LOOK_MS, undefined, { signal: timer.signal }).catch(() => undefined)
  try {
    return await Promise.race([read(), late])
  } catch (fault) {
    if (fault instanceof AppError) return undefined
    throw fault
  } finally {
    timer.abort()
  }
}

function envelopeFor({ bearer, ref }: Ask, request: CommandRequest): Envelope {
  return {
    command: { ...request.command, ref } as ActionCommand,
    requestId: `tab:${bearer.oid}:${request.requestId}`,
    byOid: bearer.oid,
    route: request.answered?.route ?? 'tab',
    words: request.words,
    ...(request.answered ? { onBehalfOf: request.answered.post } : {}),
    ...(request.atMeeting === undefined ? {} : { atMeeting: request.atMeeting }),
  }
}

/** What was recorded, in words; for a press that came a second time, what the first one recorded. */
async function saysOf(outcome: CommandOutcome, { requestId, command }: Envelope, { record, clock }: ActionsSettings): Promise<string> {
  if (!outcome.ok) return sayRefusal(outcome.refusal)
  const { meetings, boards } = record.office()
  const updates = outcome.updates.length > 0 ? outcome.updates : await unlessAway(() => record.findRequest(requestId))
  const said = sayRecorded([updates ?? []].flat(), outcome.action, { meetings, boards, today: dayAt(clock()) })
  return said || sayRecordedAlready('ref' in command ? command.ref : '')
}

/** Accepted and not recorded yet: the open screen hears of it like of any other change. The history is not read: SharePoint is slow just now. */
function kept(ref: string): Answer {
  return { status: 202, body: { ok: true, says: sayKept(ref), detail: null } satisfies CommandAnswer }
}

function answerTo(outcome: CommandOutcome, told: { says: string; detail: ActionDetail | null }): Answer {
  return { status: outcome.ok ? 200 : 409, body: { ok: outcome.ok, ...told } satisfies CommandAnswer }
}
