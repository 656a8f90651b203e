import type { GraphAnswer } from './answers.ts'
import { refusal } from './answers.ts'

export interface Units {
  /** Counts a request; the headers to send with its answer, and the refusal when the minute's units are spent. */
  spend(app: string, units: number): { headers: Record<string, string>; refused?: GraphAnswer }
}

/** Any permission operation, `$expand=permissions` included. */
export const PERMISSION_UNITS = 5

const MINUTE = 60_000

/**
 * Resource units per application and minute (graph-sharepoint facts, section 4). RateLimit headers appear from 80 %;
 * refused calls still count.
 */
export function createUnits({ limit, clock }: { limit: () => number; clock: () => Date }): Units {
  const spent = new Map<string, { minute: number; units: number }>()
  return {
    spend(app, units) {
      const now = clock().getTime()
      const minute = Math.floor(now / MINUTE)
      const before = spent.get(app)
      const used = (before?.minute === minute ? before.units : 0) + units
      spent.set(app, { minute, units: used })
      const reset = Math.ceil(((minute + 1) * MINUTE - now) / 1000)
      const headers: Record<string, string> = used < limit() * 0.8 ? {} : rateHeaders(limit(), used, reset)
      if (used <= limit()) return { headers }
      return {
        headers: { ...headers, 'Retry-After': String(reset) },
        refused: refusal(429, 'activityLimitReached', 'The request has been throttled'),
      }
    },
  }
}

function rateHeaders(limit: number, used: number, reset: number): Record<string, string> {
  return { 'RateLimit-Limit': String(limit), 'RateLimit-Remaining': String(Math.max(0, limit - used)), 'RateLimit-Reset': String(reset) }
}
