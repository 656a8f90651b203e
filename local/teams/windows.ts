import { z } from 'zod'
import { type ConnectorCall, connectorError, readConnectorCall } from './connector-call.ts'
import { readCreate } from './create-conversation.ts'
import type { LoopbackAnswer } from './loopback.ts'
import { PLACES, personalChatOf } from './playground-config.ts'
import { createTwins, type Twins } from './twins.ts'

export interface Windows {
  open(oid: string, connectorUrl: string): void
  /** Brings a call of the bot to the windows that it is for. Method and path as the bot sent them, below the service URL. */
  carry(method: string, path: string, body: unknown): Promise<LoopbackAnswer>
  /** The id by which the bot knows a window's message or thread. */
  forBot(oid: string, windowId: string): string
}

interface Window {
  oid: string
  connectorUrl: string
}

const madeIds = z.looseObject({ id: z.string().optional(), activityId: z.string().optional() })

/** The Playgrounds, one a person, under one set of ids. */
export function createWindows(): Windows {
  const open = new Map<string, Window>()
  const twins = createTwins()
  const each = createReach(open, twins)

  const createIn = async (body: unknown): Promise<LoopbackAnswer> => {
    const wanted = readCreate(body)
    if (wanted.kind === 'unreadable') return connectorError(400, 'BadArgument')
    if (wanted.kind === 'post') return each(wanted.channel, (w) => ask(w, 'POST', '/v3/conversations', body))
    const window = open.get(wanted.oid)
    return window ? { status: 201, body: { id: personalChatOf(window) } } : connectorError(403, 'ForbiddenOperationException')
  }
  const carryCall = (call: ConnectorCall, method: string, body: unknown): Promise<LoopbackAnswer> | LoopbackAnswer => {
    switch (call.kind) {
      case 'create':
        return createIn(body)
      case 'send':
        return each(call.conversation, (w, there) => ask(w, 'POST', pathOf(there, 'activities'), body))
      case 'update':
      case 'delete':
        return each(call.conversation, async (w, there) => {
          const id = twins.inWindow(call.activity, w.oid)
          return id === undefined ? undefined : ask(w, method, pathOf(there, 'activities', id), body)
        })
      case 'members':
        return each(call.conversation, (w, there) => ask(w, 'GET', pathOf(there, call.paged ? 'pagedmembers' : 'members')))
      case 'member':
        return each(call.conversation, (w, there) => ask(w, 'GET', pathOf(there, 'members', call.member)))
      case 'unknown':
        return connectorError(404, 'NotFound')
      default:
        return call satisfies never
    }
  }
  return {
    open: (oid, connectorUrl) => open.set(oid, { oid, connectorUrl }),
    carry: async (method, path, body) => carryCall(readConnectorCall(method, path), method, body),
    forBot: (oid, windowId) => twins.forBot(oid, windowId),
  }
}

type Ask = (window: Window, conversation: string) => Promise<LoopbackAnswer | undefined>

/** Asks every window that a conversation stands in, and gives their answers as one. */
function createReach(open: ReadonlyMap<string, Window>, twins: Twins): (conversation: string, ask: Ask) => Promise<LoopbackAnswer> {
  const shared = new Set([PLACES.groupChat.id, PLACES.channel.id, PLACES.team.id])
  const windowsOf = (conversation: string): { window: Window; there: string }[] => {
    const top = conversation.split(';')[0] ?? ''
    const reached = [...open.values()].filter((w) => shared.has(top) || personalChatOf(w) === top)
    return reached.flatMap((window) => {
      const there = twins.inWindow(conversation, window.oid)
      return there === undefined ? [] : [{ window, there }]
    })
  }
  return async (conversation, ask) => {
    const targets = windowsOf(conversation)
    if (targets.length === 0) return connectorError(404, 'ConversationNotFound')
    const asked = await Promise.all(targets.map(async (t) => ({ oid: t.window.oid, answer: await ask(t.window, t.there) })))
    return asOne(twins, asked)
  }
}

/** One window's "yes" is enough: a thread or a message may stand in one of them only. */
function asOne(twins: Twins, asked: { oid: string; answer: LoopbackAnswer | undefined }[]): LoopbackAnswer {
  const good = asked.flatMap(({ oid, answer }) => (answer && answer.status < 300 ? [{ oid, answer }] : []))
  const first = good[0]
  if (!first) return asked.find((a) => a.answer)?.answer ?? connectorError(404, 'ActivityNotFoundInConversation')
  if (good.length === 1) return first.answer
  for (const what of ['id', 'activityId'] as const) {
    const ids = good.flatMap(({ oid, answer }) => {
      const id = madeIds.safeParse(answer.body).data?.[what]
      return id === undefined ? [] : [[oid, id] as const]
    })
    twins.join(new Map(ids))
  }
  return first.answer
}

function pathOf(...parts: string[]): string {
  return `/v3/conversations/${parts.map(encodeURIComponent).join('/')}`
}

async function ask(window: Window, method: string, path: string, body?: unknown): Promise<LoopbackAnswer> {
  const answer = await fetch(`${window.connectorUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false
  return { status: answer.status, ...(isJson && text ? { body: JSON.parse(text) as unknown } : {}) }
}
