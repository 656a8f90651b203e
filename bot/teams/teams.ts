import type { CloudAdapter, Request, Response, TurnContext } from 'botbuilder'
import type { LedgerRow } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { rememberPlace } from './conversations.ts'
import type { Answer, Desk, Say } from './desk.ts'
import { createHandler } from './handler.ts'
import { replaceIn } from './messenger.ts'
import { type Incoming, type Origin, parseActivity } from './parse.ts'
import { toActivities } from './to-activity.ts'

export interface TeamsDeps {
  adapter: CloudAdapter
  desk: Desk
  tenantIds: ReadonlySet<string>
  report: (fault: unknown, what: string) => void
}

/** Takes one POST of Teams; its body is read already. */
export type MessagesHandler = (req: Omit<Request, 'method'> & { method?: string | undefined }, res: Response) => Promise<void>

/** Teams' side of the service: takes activities whose token the adapter has checked, answers them, and remembers where people can be reached. */
export function createMessages(deps: TeamsDeps): MessagesHandler {
  const handler = createHandler({ desk: deps.desk, report: deps.report })
  return async (req, res) => {
    await deps.adapter.process(Object.assign(req, { method: 'POST' }), res, async (context) => {
      try {
        const incoming = parseActivity(context.activity, deps)
        if (incoming.kind === 'not-for-us') return
        const isNew = await rememberPlace(deps, context, incoming)
        if (incoming.kind === 'arrived' && !isNew) return
        await deliver(deps, context, incoming, await handler.answer(incoming))
      } catch (fault) {
        // The adapter would send the fault's own words to the caller.
        deps.report(fault, 'turn')
      }
    })
  }
}

async function deliver(
  deps: TeamsDeps,
  context: TurnContext,
  incoming: Exclude<Incoming, { kind: 'not-for-us' }>,
  answer: Answer,
): Promise<void> {
  if (answer.replace && incoming.kind === 'press') await replace(deps, context, incoming, answer.replace)
  for (const say of answer.say) await sayIn(deps, context, incoming.from, say)
}

async function sayIn(deps: TeamsDeps, context: TurnContext, from: Origin, say: Say): Promise<void> {
  let activityId = ''
  for (const activity of toActivities(say.message, 'quiet')) activityId = (await context.sendActivity(activity))?.id ?? activityId
  if (say.refs && from.place === 'personal') await keepRow(deps, from, say, activityId)
}

/** A card stands in the ledger with the actions it shows: so a press is known to be the receiver's own, and "the second one" can be read. */
async function keepRow(deps: TeamsDeps, from: Origin, say: Say, activityId: string): Promise<void> {
  const row: LedgerRow = {
    to: `person:${from.oid}`,
    kind: 'reply-card',
    period: say.cardId ?? '',
    state: 'sent',
    activityId,
    refs: say.refs ?? [],
    at: deps.desk.clock().toISOString(),
    note: say.note ?? '',
  }
  await deps.desk.ledger.save(row)
}

async function replace(
  deps: TeamsDeps,
  context: TurnContext,
  incoming: Extract<Incoming, { kind: 'press' }>,
  say: NonNullable<Answer['replace']>,
): Promise<void> {
  const { from, cardActivityId } = incoming
  try {
    await replaceIn(context, cardActivityId, say.message)
    if (say.row) await deps.desk.ledger.save({ ...say.row, refs: say.refs ?? [], activityId: say.row.activityId || cardActivityId })
    else await keepRow(deps, from, say, cardActivityId)
  } catch (fault) {
    // What was pressed is recorded; a card that can no longer be replaced is followed by a new one.
    deps.report(new AppError('teams-unreachable', 'A pressed card could not be replaced.', { cause: fault }), 'replace')
    await sayIn(deps, context, from, say)
  }
}
