import { type Activity, ActivityTypes, type ResourceResponse, type Response, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { LedgerRow, Messenger } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { sayCardNotReplaced, sayNoActivity, sayTokenInvalid } from '../words/faults.ts'
import type { Channel } from './channel.ts'
import { rememberPlace } from './conversations.ts'
import type { Answer, Desk, Say } from './desk.ts'
import { createHandler, type Handler } from './handler.ts'
import { createLately, type Lately } from './lately.ts'
import { createMessageExtension } from './message-extension.ts'
import { replaceIn } from './messenger.ts'
import { type Incoming, type Origin, parseActivity } from './parse.ts'
import { withPatience } from './send-faults.ts'
import { toActivities } from './to-activity.ts'

export interface TeamsDeps {
  channel: Channel
  desk: Desk
  messenger: Messenger
  tenantIds: ReadonlySet<string>
  report: (fault: unknown, what: string) => void
}

/** Takes one POST of Teams; its body is read already. */
export type MessagesHandler = (
  req: { body?: unknown; headers: Record<string, string | string[] | undefined> },
  res: Pick<Response, 'status' | 'send' | 'end'>,
) => Promise<void>

/** What an activity must hold before its token is looked at; more is looked at by `parseActivity`. */
const outline = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1),
  id: z.string().nullish(),
  text: z.string().nullish(),
  serviceUrl: z.string().optional(),
  replyToId: z.string().nullish(),
  from: z.looseObject({ id: z.string().nullish(), name: z.string().nullish(), aadObjectId: z.string().nullish() }).nullish(),
  conversation: z.looseObject({ id: z.string().nullish() }).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(z.looseObject({})).nullish(),
})

/**
 * Teams' side of the service: checks the token, answers, and remembers where people can be reached. Answers 400 and 401 neutrally;
 * botbuilder's own `process` would send a fault's words to the caller, and 500 for a forged signature (teams-platform.md 6.12).
 */
export function createMessages(deps: TeamsDeps): MessagesHandler {
  const handler = createHandler({ desk: deps.desk, report: deps.report })
  const lately = createLately()
  const answerInvoke = createMessageExtension(deps)
  return async (req, res) => {
    const end = (status: number, body?: object) => {
      res.status(status)
      if (body) res.send(body)
      res.end()
    }
    const read = outline.safeParse(req.body)
    if (!read.success) return end(400, { code: 'unreadable', says: sayNoActivity() })
    const activity = withDates(read.data)
    const authorization = req.headers.authorization
    const trusted = await deps.channel.authenticate(typeof authorization === 'string' ? authorization : '', activity)
    if (!trusted) return end(401, { code: 'unauthorised', says: sayTokenInvalid() })
    if (activity.type === ActivityTypes.Invoke) {
      const { status, body } = await answerInvoke(activity)
      return end(status, body)
    }
    await deps.channel.adapter.processActivityDirect(trusted, activity, (context) => takeTurn({ ...deps, lately }, handler, context))
    end(200)
  }
}

/** JSON carries instants as text; Bot Framework reads them as dates. */
function withDates(read: z.output<typeof outline>): Activity {
  const dates = Object.entries(read).flatMap(([name, value]) =>
    ['timestamp', 'localTimestamp', 'expiration'].includes(name) && typeof value === 'string' ? [[name, new Date(value)]] : [],
  )
  return { ...read, ...Object.fromEntries(dates) } as Activity
}

async function takeTurn(deps: TeamsDeps & { lately: Lately }, handler: Handler, context: TurnContext): Promise<void> {
  const since = performance.now()
  try {
    const incoming = parseActivity(context.activity, deps)
    if (incoming.kind === 'not-for-us') return
    await deps.desk.inbox.catchUp().catch((fault: unknown) => deps.report(fault, 'news'))
    const isNew = await remember(deps, context, incoming)
    if (incoming.kind === 'arrived' && !isNew) return
    await deliver(deps, context, incoming, await handler.answer(incoming, since))
  } catch (fault) {
    deps.report(fault, 'turn')
  }
}

/** Nobody goes without an answer because their place could not be kept. */
async function remember(
  deps: TeamsDeps & { lately: Lately },
  context: TurnContext,
  incoming: Exclude<Incoming, { kind: 'not-for-us' }>,
): Promise<boolean> {
  try {
    return await rememberPlace(deps, context, incoming)
  } catch (fault) {
    deps.report(fault, 'place')
    return true
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

/** The row stands before the card does: whoever sees a card can press it, also when the service is stopped in between. */
async function sayIn(deps: TeamsDeps, context: TurnContext, from: Origin, say: Say): Promise<void> {
  const isKept = say.refs !== undefined && from.place === 'personal'
  const row = isKept ? await keepRow(deps, from, say, '') : undefined
  let activityId = ''
  for (const activity of toActivities(say.message, 'quiet')) activityId = (await sendAnswer(context, activity))?.id ?? activityId
  if (row) await unlessAway(deps, () => deps.desk.ledger.place(row, activityId))
}

/** An answer is tried once more: a second copy harms nobody, but without any the person would send it again. */
async function sendAnswer(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | undefined> {
  const send = () =>
    withPatience(
      () => context.sendActivity(activity),
      () => undefined,
    )
  try {
    return await send()
  } catch (fault) {
    if (fault instanceof AppError) return send()
    throw fault
  }
}

/**
 * A card stands in the ledger with the actions it shows: so a press is known to be the receiver's own, and "the second one" can be read.
 * Nobody goes without an answer because that could not be kept.
 */
async function keepRow(deps: TeamsDeps, from: Origin, say: Say, activityId: string): Promise<LedgerRow> {
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
  await unlessAway(deps, () => deps.desk.ledger.save(row))
  return row
}

async function unlessAway({ report }: TeamsDeps, work: () => Promise<void>): Promise<void> {
  await work().catch((fault: unknown) => report(fault, 'card'))
}

async function replace(
  deps: TeamsDeps,
  context: TurnContext,
  incoming: Extract<Incoming, { kind: 'press' }>,
  say: NonNullable<Answer['replace']>,
): Promise<void> {
  const { from, cardActivityId } = incoming
  try {
    if (!say.row) await keepRow(deps, from, say, cardActivityId)
    await withPatience(
      () => replaceIn(context, cardActivityId, say.message),
      () => undefined,
    )
    if (say.row) await deps.desk.ledger.save({ ...say.row, refs: say.refs ?? [], activityId: say.row.activityId || cardActivityId })
  } catch (fault) {
    // What was pressed is recorded; a card that can no longer be replaced is followed by a new one.
    deps.report(new AppError('teams-unreachable', sayCardNotReplaced(), { cause: fault }), 'replace')
    await sayIn(deps, context, from, say)
  }
}
