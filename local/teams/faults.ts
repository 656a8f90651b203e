import { connectorError } from './connector-call.ts'
import type { LoopbackAnswer } from './loopback.ts'

/** How a call fails. The two last are recorded first, so the message did arrive. */
type FaultKind = 'throttled' | 'blocked' | 'conversation-gone' | 'unavailable' | 'unavailable-after-commit' | 'cut-after-commit'

export interface Fault {
  with: FaultKind
  /** Seconds in `Retry-After`, for `throttled`. */
  retryAfterSeconds?: number
  /** Only these calls; else sends and updates alike. */
  only?: 'send' | 'update'
  /** Only calls to this conversation. */
  conversation?: string
  /** Each n-th fitting call fails; 1 (every one) unless told. */
  every?: number
  /** Ends after so many failures; for ever unless told. */
  times?: number
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** The fault that meets this call, if any. */
  meet(kind: 'send' | 'update', conversation: string): Fault | undefined
}

export function createFaults(): Faults {
  let active: { fault: Fault; seen: number; failed: number }[] = []
  return {
    add: (fault) => active.push({ fault, seen: 0, failed: 0 }),
    clear: () => {
      active = []
    },
    meet(kind, conversation) {
      for (const entry of active) {
        const { fault } = entry
        if (fault.only && fault.only !== kind) continue
        if (fault.conversation && fault.conversation !== conversation) continue
        entry.seen++
        if (entry.seen % (fault.every ?? 1) !== 0 || entry.failed >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
        entry.failed++
        return fault
      }
      return undefined
    },
  }
}

/** True when the call takes effect although its answer is a fault. */
export function commitsFirst(fault: Fault): boolean {
  return fault.with === 'unavailable-after-commit' || fault.with === 'cut-after-commit'
}

/** The answer that a fault gives, with Teams' own codes (teams-platform.md section 1). */
export function answerOf(fault: Fault): LoopbackAnswer {
  switch (fault.with) {
    case 'throttled':
      return connectorError(429, 'Throttled', { 'retry-after': String(fault.retryAfterSeconds ?? 1) })
    case 'blocked':
      return { status: 403, body: { errorCode: 209, error: { code: 'MessageWritesBlocked', message: 'MessageWritesBlocked' } } }
    case 'conversation-gone':
      return connectorError(404, 'ConversationNotFound')
    case 'unavailable':
    case 'unavailable-after-commit':
      return connectorError(503, 'ServiceUnavailable')
    case 'cut-after-commit':
      return { status: 500, cut: true }
    default:
      return fault.with satisfies never
  }
}
