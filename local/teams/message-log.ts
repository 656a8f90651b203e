import { setTimeout as pause } from 'node:timers/promises'
import type { WireActivity } from './activity.ts'

/** One call of the bot that reached Teams, in the order of arrival. */
export interface TeamsCall {
  kind: 'send' | 'update' | 'delete'
  conversation: string
  activityId: string
  activity: WireActivity
  at: Date
  /** What Teams answered. */
  status: number
  /** False when a fault or a refusal kept it off the screen. */
  shown: boolean
}

/** A message as it stands on the screen now. */
export interface TeamsMessage {
  id: string
  conversation: string
  text: string
  summary: string
  /** The Adaptive Card, when there is one. */
  card: unknown
  activity: WireActivity
  at: Date
  /** Times it was updated. */
  updates: number
}

export interface MessageLog {
  record(call: TeamsCall): void
  calls(): TeamsCall[]
  has(conversation: string, activityId: string): boolean
  /** What stands in a conversation now, oldest first; a channel includes its threads. */
  standing(conversation: string): TeamsMessage[]
  /** Waits until a message fits. @throws Error with what stands there instead. */
  waitFor(conversation: string, fits: (message: TeamsMessage) => boolean, ms: number): Promise<TeamsMessage>
}

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'

export function createMessageLog(): MessageLog {
  const calls: TeamsCall[] = []
  const messages = new Map<string, TeamsMessage>()
  const standing = (conversation: string) =>
    [...messages.values()].filter((m) => m.conversation === conversation || m.conversation.startsWith(`${conversation};`))
  return {
    record(call) {
      calls.push(call)
      if (!call.shown || call.activity.type === 'typing') return
      if (call.kind === 'delete') messages.delete(keyOf(call))
      else messages.set(keyOf(call), messageOf(call, messages.get(keyOf(call))))
    },
    calls: () => [...calls],
    has: (conversation, activityId) => standing(conversation).some((m) => m.id === activityId),
    standing,
    async waitFor(conversation, fits, ms) {
      const until = performance.now() + ms
      for (;;) {
        const found = standing(conversation).findLast(fits)
        if (found) return found
        if (performance.now() > until) throw new Error(`Nothing in ${conversation} fits after ${ms} ms: ${shortly(standing(conversation))}`)
        await pause(20)
      }
    },
  }
}

function keyOf(call: TeamsCall): string {
  // A thread and its channel know one message by one id.
  return `${call.conversation.split(';')[0]} ${call.activityId}`
}

function messageOf(call: TeamsCall, before: TeamsMessage | undefined): TeamsMessage {
  const { activity } = call
  return {
    id: call.activityId,
    conversation: before?.conversation ?? call.conversation,
    text: activity.text ?? '',
    summary: activity.summary ?? '',
    card: activity.attachments?.find((a) => a.contentType === ADAPTIVE)?.content,
    activity,
    at: before?.at ?? call.at,
    updates: before ? before.updates + 1 : 0,
  }
}

function shortly(messages: TeamsMessage[]): string {
  return JSON.stringify(messages.map((m) => m.text || m.summary || m.card)).slice(0, 1500)
}
