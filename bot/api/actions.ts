import type { ActionCommand, CommandOutcome, Envelope } from '../actions/command.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { AppError } from '../errors.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { sayUnknownAction } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Ask, ok, problem, type Resource } from './answer.ts'
import { parseCommandRequest } from './command-schema.ts'
import type { ActionDetail, CommandAnswer, CommandRequest, Problem } from './contract.ts'
import { sightOf } from './sight.ts'
import { viewDetail } from './views.ts'

interface ActionsSettings {
  record: RecordStore
  commands: { submit(envelope: Envelope): Promise<CommandOutcome> }
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
      if (!isSeen(ask, settings)) return unknown(ask.ref)
      const request = parseCommandRequest(ask.body)
      if (!request) return problem(400, 'unreadable')
      const outcome = await settings.commands.submit(envelopeFor(ask, request))
      if (!outcome.ok && outcome.refusal.refused === 'unknown-action') return unknown(ask.ref)
      return answerTo({ outcome, detail: await detailAfter(ask, settings), facts: factsFor(settings) })
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

/** A command that stands is answered as recorded even when the history cannot be read just now: the screen reads it again. */
async function detailAfter(ask: Ask, settings: ActionsSettings): Promise<ActionDetail | null> {
  try {
    return await findDetail(ask, settings)
  } catch (fault) {
    if (fault instanceof AppError) return null
    throw fault
  }
}

function envelopeFor({ bearer, ref }: Ask, request: CommandRequest): Envelope {
  return {
    command: { ...request.command, ref } as ActionCommand,
    requestId: `tab:${bearer.oid}:${request.requestId}`,
    byOid: bearer.oid,
    route: 'tab',
    words: request.words,
    ...(request.atMeeting === undefined ? {} : { atMeeting: request.atMeeting }),
  }
}

function factsFor({ record, clock }: ActionsSettings): ChangeFacts {
  const { meetings, boards } = record.office()
  return { meetings, boards, today: dayAt(clock()) }
}

function answerTo({ outcome, detail, facts }: { outcome: CommandOutcome; detail: ActionDetail | null; facts: ChangeFacts }): Answer {
  if (!outcome.ok) return { status: 409, body: { ok: false, says: sayRefusal(outcome.refusal), detail } satisfies CommandAnswer }
  return ok({ ok: true, says: sayRecorded(outcome.updates, outcome.action, facts), detail } satisfies CommandAnswer)
}
