import { type Activity, ActivityTypes, TurnContext } from 'botbuilder'
import { type CardPress, cardDataSchema } from '../cards/card-data.ts'
import { withoutMarks } from './marks.ts'
import { type Quote, readQuotes, withoutPlaceholders } from './quote.ts'
import { type AfterKind, requestIdAfter, requestIdIn } from './request-id.ts'
import { filesIn, type SentFile } from './sent-files.ts'

/** Where somebody writes. Only a personal chat is private. */
type PlaceKind = 'personal' | 'group' | 'channel'

/** Who wrote, where, and under which id of the activity. `oid` is the Entra object id that Teams vouches for. */
export interface Origin {
  oid: string
  name: string
  place: PlaceKind
  conversationId: string
  /** Unique over all conversations; at most 100 characters. */
  requestId: string
}

/** Anything that can arrive, as a union; what we do not handle is a member of it. */
export type Incoming =
  | { kind: 'words'; from: Origin; text: string; html: boolean; quotes: Quote[]; files: readonly SentFile[] }
  /** Somebody changed a message of theirs, took it back or brought it back. `message` is the request id of that message. */
  | { kind: 'edited' | 'restored'; from: Origin; text: string; quotes: Quote[]; message: string }
  | { kind: 'deleted'; from: Origin; message: string }
  /** A thumb put up under a message of the bot in a chat alone, or taken away again. */
  | { kind: 'liked' | 'unliked'; from: Origin; activityId: string }
  | { kind: 'press'; from: Origin; press: CardPress; cardActivityId: string }
  | { kind: 'unreadable-press'; from: Origin }
  | { kind: 'arrived'; from: Origin }
  | { kind: 'left'; from: Origin }
  | { kind: 'not-for-us'; reason: string }

export interface ParseFacts {
  /** Tenants whose people may use the service. */
  tenantIds: ReadonlySet<string>
}

/** Reads an activity of Teams. The signature is checked before; here the tenant, the channel and the shape are. */
export function parseActivity(activity: Activity, facts: ParseFacts): Incoming {
  const from = readOrigin(activity, facts)
  if ('reason' in from) return { kind: 'not-for-us', ...from }
  switch (activity.type) {
    case ActivityTypes.Message:
      return messageOf(activity, from)
    case ActivityTypes.MessageUpdate:
    case ActivityTypes.MessageDelete:
      return changeOf(activity, from)
    case ActivityTypes.MessageReaction:
      return reactionOf(activity, from)
    case ActivityTypes.InstallationUpdate:
      return { kind: String(activity.action ?? '').startsWith('remove') ? 'left' : 'arrived', from }
    case ActivityTypes.ConversationUpdate:
      return (activity.membersAdded ?? []).some((member) => member.id === activity.recipient?.id)
        ? { kind: 'arrived', from }
        : { kind: 'not-for-us', reason: 'somebody else came or went' }
    default:
      return { kind: 'not-for-us', reason: `an activity of type ${String(activity.type).slice(0, 40)}` }
  }
}

/** Who does something, of whatever kind; the reason when it is not for us. */
export function readOrigin(activity: Activity, facts: ParseFacts): Origin | { reason: string } {
  if (activity.channelId !== 'msteams') return { reason: 'another channel' }
  // botbuilder skips its check of the service address when the activity names none.
  if (!activity.serviceUrl) return { reason: 'no service address' }
  const tenant = tenantOf(activity)
  if (tenant === undefined || !facts.tenantIds.has(tenant)) return { reason: 'another tenant' }
  return originOf(activity) ?? { reason: 'nobody wrote it' }
}

function tenantOf(activity: Activity): string | undefined {
  const data: unknown = activity.channelData
  if (data !== null && typeof data === 'object' && 'tenant' in data) {
    const { tenant } = data
    if (tenant !== null && typeof tenant === 'object' && 'id' in tenant && typeof tenant.id === 'string') return tenant.id
  }
  return activity.conversation?.tenantId
}

function originOf(activity: Activity): Origin | undefined {
  const oid = activity.from?.aadObjectId
  const conversationId = activity.conversation?.id
  if (!oid || !conversationId) return undefined
  return {
    oid,
    name: activity.from.name ?? '',
    place: placeOf(activity),
    conversationId,
    requestId: requestIdIn(conversationId, String(activity.id ?? '')),
  }
}

function placeOf(activity: Activity): PlaceKind {
  if (activity.conversation.conversationType === 'channel') return 'channel'
  return activity.conversation.isGroup || activity.conversation.conversationType === 'groupChat' ? 'group' : 'personal'
}

function messageOf(activity: Activity, from: Origin): Incoming {
  const value: unknown = activity.value
  if (value !== undefined && value !== null && !activity.text?.trim()) return pressOf(activity, from, value)
  const { quotes, own } = readQuotes(activity)
  const text = own ?? textOf(activity)
  const html = /<\/?(?:p|div|table|tr|td|span|ul|li|b|i|a|br)\b[^>]*>/i.test(text)
  return { kind: 'words', from, text: html ? withoutMarks(text) : text, html, quotes, files: filesIn(activity) }
}

/** What was done to a message afterwards (teams-platform facts, 3.9). */
function changeOf(activity: Activity, from: Origin): Incoming {
  if (!activity.id) return { kind: 'not-for-us', reason: 'a change of no message' }
  const { requestId: message } = from
  const by = (kind: AfterKind, what = ''): Origin => ({
    ...from,
    requestId: requestIdAfter(message, kind, `${momentOf(activity)} ${what}`),
  })
  if (activity.type === ActivityTypes.MessageDelete) return { kind: 'deleted', from: by('delete'), message }
  const { quotes, own } = readQuotes(activity)
  const text = own ?? textOf(activity)
  if (text === '') return { kind: 'not-for-us', reason: 'a change without words' }
  if (eventOf(activity) === 'undeleteMessage') return { kind: 'restored', from: by('undelete', text), text, quotes, message }
  return { kind: 'edited', from: by('edit', text), text, quotes, message }
}

/** Reactions carry the id of the bot's message, and nothing of what it said (teams-platform facts, 3.8). */
function reactionOf(activity: Activity, from: Origin): Incoming {
  const has = (reactions: Activity['reactionsAdded']) => (reactions ?? []).some(({ type }) => /^(?:like|1f44d)(?:[_-].*)?$/i.test(type))
  const kind = has(activity.reactionsAdded) ? 'liked' : has(activity.reactionsRemoved) ? 'unliked' : undefined
  if (!kind || !activity.replyToId || from.place !== 'personal') return { kind: 'not-for-us', reason: 'another reaction' }
  return { kind, from, activityId: activity.replyToId }
}

function eventOf({ channelData }: Activity): string {
  const data: unknown = channelData
  return data !== null && typeof data === 'object' && 'eventType' in data ? String(data.eventType) : ''
}

function momentOf({ timestamp }: Activity): string {
  return timestamp instanceof Date ? timestamp.toISOString() : ''
}

function pressOf(activity: Activity, from: Origin, value: unknown): Incoming {
  const parsed = cardDataSchema.safeParse(value)
  if (!parsed.success) return { kind: 'unreadable-press', from }
  return { kind: 'press', from, press: parsed.data, cardActivityId: activity.replyToId ?? '' }
}

function textOf(activity: Activity): string {
  const copy = { ...activity, text: activity.text ?? '' }
  const spoken = copy.recipient ? TurnContext.removeRecipientMention(copy) : copy.text
  return withoutPlaceholders(spoken)
    .replace(/&nbsp;|\u00A0/g, ' ')
    .trim()
}
