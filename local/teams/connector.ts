import { type WireActivity, wireActivity } from './activity.ts'
import { type ConnectorCall, connectorError, readConnectorCall } from './connector-call.ts'
import type { CallerCheck } from './connector-token.ts'
import { readCreate } from './create-conversation.ts'
import { answerOf, commitsFirst, type Faults } from './faults.ts'
import type { LoopbackAnswer, LoopbackRequest } from './loopback.ts'
import type { MessageLog } from './message-log.ts'
import { channelIdOf, PLACES, personalChatOf, type TeamsPerson } from './playground-config.ts'

export interface ConnectorParts {
  log: MessageLog
  faults: Faults
  checkCaller: CallerCheck
  people: TeamsPerson[]
  /** Object ids of those who have the app; the others answer 403. */
  installed: ReadonlySet<string>
  now: () => Date
}

/** About 100 KB a message (teams-platform.md 1.7). */
const MOST_BYTES = 100 * 1024

/** The connector as the bot meets it: checks the token, then sends, updates, deletes, creates or lists members. */
export function createConnector(parts: ConnectorParts): (request: LoopbackRequest, path: string) => Promise<LoopbackAnswer> {
  let last = parts.now().getTime()
  const nextId = () => String(++last)
  return async (request, path) => {
    if (!(await parts.checkCaller(request.authorization))) return connectorError(401, 'Unauthorized')
    const call = readConnectorCall(request.method, path)
    switch (call.kind) {
      case 'create':
        return create(parts, nextId, request.body)
      case 'send':
        return put(parts, { ...call, kind: 'send', activity: nextId() }, request.body)
      case 'update':
        return put(parts, { ...call, kind: 'update' }, request.body)
      case 'delete':
        return remove(parts, call)
      case 'members':
        return members(parts, call)
      case 'member':
        return oneMember(parts, call)
      case 'unknown':
        return connectorError(404, 'NotFound')
      default:
        return call satisfies never
    }
  }
}

interface Put {
  kind: 'send' | 'update'
  conversation: string
  activity: string
}

function put(parts: ConnectorParts, to: Put, body: unknown): LoopbackAnswer {
  const parsed = wireActivity.safeParse(body)
  if (!parsed.success) return connectorError(400, 'BadArgument')
  const activity = parsed.data
  const fault = activity.type === 'typing' ? undefined : parts.faults.meet(to.kind, to.conversation.split(';')[0] ?? '')
  const refusal = refusalOf(parts, to, activity)
  const answer =
    fault && !(refusal && commitsFirst(fault))
      ? answerOf(fault)
      : (refusal ?? { status: to.kind === 'send' ? 201 : 200, body: { id: to.activity } })
  const shown = refusal === undefined && (fault === undefined || commitsFirst(fault))
  parts.log.record({
    kind: to.kind,
    conversation: to.conversation,
    activityId: to.activity,
    activity,
    at: parts.now(),
    status: answer.status,
    shown,
  })
  return answer
}

function refusalOf(parts: ConnectorParts, to: Put, activity: WireActivity): LoopbackAnswer | undefined {
  if (Buffer.byteLength(JSON.stringify(activity)) > MOST_BYTES) return connectorError(413, 'MessageSizeTooBig')
  if (!knows(parts, to.conversation)) return connectorError(404, 'ConversationNotFound')
  const person = ownerOf(parts, to.conversation)
  if (person && !parts.installed.has(person.oid)) return connectorError(403, 'BotNotInConversationRoster')
  const top = to.conversation.split(';')[0] ?? ''
  if (to.kind === 'update' && !parts.log.has(top, to.activity)) return connectorError(404, 'ActivityNotFoundInConversation')
  return undefined
}

function remove(parts: ConnectorParts, call: { conversation: string; activity: string }): LoopbackAnswer {
  const known = parts.log.has(call.conversation.split(';')[0] ?? '', call.activity)
  const answer = known ? { status: 200 } : connectorError(404, 'ActivityNotFoundInConversation')
  const { conversation, activity: activityId } = call
  parts.log.record({
    kind: 'delete',
    conversation,
    activityId,
    activity: { type: 'messageDelete' },
    at: parts.now(),
    status: answer.status,
    shown: known,
  })
  return answer
}

function create(parts: ConnectorParts, nextId: () => string, body: unknown): LoopbackAnswer {
  const wanted = readCreate(body)
  switch (wanted.kind) {
    case 'unreadable':
      return connectorError(400, 'BadArgument')
    case 'post': {
      const activityId = nextId()
      const conversation = `${wanted.channel};messageid=${activityId}`
      const answer = put(parts, { kind: 'send', conversation, activity: activityId }, wanted.activity)
      return answer.status === 201 ? { status: 201, body: { id: conversation, activityId } } : answer
    }
    case 'personal': {
      const person = parts.people.find((p) => p.oid === wanted.oid)
      if (!person || !parts.installed.has(person.oid)) return connectorError(403, 'ForbiddenOperationException')
      return { status: 201, body: { id: personalChatOf(person) } }
    }
    default:
      return wanted satisfies never
  }
}

function members(parts: ConnectorParts, call: Extract<ConnectorCall, { kind: 'members' }>): LoopbackAnswer {
  if (!knows(parts, call.conversation)) return connectorError(404, 'ConversationNotFound')
  const person = ownerOf(parts, call.conversation)
  const all = (person ? [person] : parts.people).map(accountOf)
  return { status: 200, body: call.paged ? { members: all } : all }
}

function oneMember(parts: ConnectorParts, call: Extract<ConnectorCall, { kind: 'member' }>): LoopbackAnswer {
  const person = parts.people.find((p) => channelIdOf(p) === call.member || p.oid === call.member)
  return person ? { status: 200, body: accountOf(person) } : connectorError(404, 'MemberNotFoundInConversation')
}

function accountOf(person: TeamsPerson) {
  return {
    id: channelIdOf(person),
    name: person.name,
    aadObjectId: person.oid,
    objectId: person.oid,
    userPrincipalName: person.upn,
    email: person.upn,
  }
}

function knows(parts: ConnectorParts, conversation: string): boolean {
  const top = conversation.split(';')[0] ?? ''
  return top === PLACES.groupChat.id || top === PLACES.channel.id || top === PLACES.team.id || ownerOf(parts, top) !== undefined
}

function ownerOf(parts: ConnectorParts, conversation: string): TeamsPerson | undefined {
  return parts.people.find((p) => personalChatOf(p) === conversation)
}
