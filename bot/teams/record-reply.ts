import type { Action, ActionRef, PostRef } from '../actions/action.ts'
import type { ActionCommand } from '../actions/command.ts'
import type { Route } from '../actions/update.ts'
import { readReason } from '../replies/reason.ts'
import type { ReplyPart } from '../replies/reply.ts'
import { sayKept } from '../words/kept.ts'
import { sayRecordedAlready } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Asker, type Desk, withLinks } from './desk.ts'

/** What came of one part of a reply for one action. */
export interface PartOutcome {
  says: string
  /** The action, when something was recorded for it. */
  recorded: Action | null
  /** A date was asked for without a reason: the conversation asks for it. */
  reasonOwed: boolean
}

/** What the words of a part ask for; undefined when nothing is to be recorded. The reply as typed is the reason where a reason is needed. */
export function commandOf(
  part: ReplyPart,
  ref: ActionRef,
  text: string,
  postOf: (words: string) => PostRef | undefined,
): ActionCommand | undefined {
  switch (part.intent) {
    case 'progress':
      return { kind: 'report-progress', ref, percent: part.percent }
    case 'complete':
      return { kind: 'report-done', ref }
    case 'extend':
      return part.date === null ? undefined : { kind: 'ask-date', ref, due: { form: 'day', day: part.date }, reason: readReason(text) }
    case 'blocked':
      return { kind: 'block', ref, reason: text }
    case 'noChange':
      return { kind: 'report-no-change', ref }
    case 'reassign':
      return handOver(ref, text, part.to === null ? undefined : postOf(part.to))
    case 'dispute':
      return { kind: 'dispute', ref, reason: text }
    case 'transfer':
    case 'bringBack':
      return { kind: 'report-progress', ref, percent: null }
    case 'undo':
      return { kind: 'undo', ref }
    case 'snooze':
    case 'query':
    case 'acknowledge':
    case 'greeting':
    case 'other':
      return undefined
    default:
      return part.intent satisfies never
  }
}

function handOver(ref: ActionRef, reason: string, to: PostRef | undefined): ActionCommand {
  return { kind: 'decline', ref, reason, ...(to === undefined ? {} : { to }) }
}

export interface Submission {
  command: ActionCommand
  requestId: string
  route: Route
  /** The exact words. */
  text: string
  /** The post whose answer it is, when somebody else types it. */
  onBehalfOf?: PostRef | undefined
}

/** Gives one command to the record and puts its outcome into words. */
export async function submit(
  desk: { inbox: Pick<Desk['inbox'], 'submit'> },
  asker: Asker,
  { command, requestId, route, text, onBehalfOf }: Submission,
): Promise<PartOutcome> {
  const spoken = onBehalfOf ? { onBehalfOf } : {}
  const words = withLinks(asker, text)
  const outcome = await desk.inbox.submit({ command, requestId, byOid: asker.from.oid, route, words, ...spoken }, asker.since)
  if (outcome.ok === 'kept') return { says: sayKept(command.ref), recorded: null, reasonOwed: false }
  if (!outcome.ok) return { says: sayRefusal(outcome.refusal), recorded: null, reasonOwed: false }
  if (outcome.repeated && outcome.updates.length === 0) {
    return { says: sayRecordedAlready(command.ref), recorded: null, reasonOwed: false }
  }
  const reasonOwed = command.kind === 'ask-date' && command.reason.trim() === ''
  return { says: sayRecorded(outcome.updates, outcome.action, asker.facts), recorded: outcome.action, reasonOwed }
}
