import type { GraphAnswer } from './answers.ts'
import { refusal } from './answers.ts'
import type { GraphRequest } from './request.ts'

export type FaultKind =
  /** The work is done, the answer is a gateway's time-out, or a broken connection, or comes late. */
  | 'commit-then-504'
  | 'commit-then-reset'
  | 'slow'
  /** Nothing is done. */
  | 'reset'
  | '429'
  | '503'
  | '503-html'
  | '504-html'
  | '403'
  /** Delta's own: the token has expired; a page holds an error in place of an item. */
  | 'delta-410'
  | 'delta-error-element'

export interface Fault {
  kind: FaultKind
  /** Which requests it meets; without it, any. A text matches a part of path and query as sent, decoded. */
  match?: { method?: string; path?: string | RegExp }
  /** How many requests it meets; 1 unless told. */
  times?: number
  /** How many that match are let through first; 0 unless told. */
  skip?: number
  /** The share (0 to 1) of those that match which it meets, by chance; all unless told. */
  share?: number
  /** Seconds for Retry-After, which may be fractional ("2.128"); 1 unless told. */
  retryAfter?: string
  /** How late a slow answer comes. */
  milliseconds?: number
}

export interface Faults {
  /** Switches a fault on for the next requests that it matches. */
  next(fault: Fault): void
  clear(): void
  /** The fault that meets a request, which is then one time fewer. */
  take(request: GraphRequest, kinds: readonly FaultKind[]): Fault | undefined
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number; skip: number }[] = []
  return {
    next(fault) {
      waiting.push({ fault, left: fault.times ?? 1, skip: fault.skip ?? 0 })
    },
    clear() {
      waiting = []
    },
    take(request, kinds) {
      const met = waiting.find(({ fault }) => kinds.includes(fault.kind) && meets(fault, request) && Math.random() < (fault.share ?? 1))
      if (!met || met.skip-- > 0) return undefined
      met.left--
      waiting = waiting.filter(({ left }) => left > 0)
      return met.fault
    },
  }
}

/** Faults that answer in place of the work. */
export const BEFORE = ['reset', '429', '503', '503-html', '504-html', '403'] as const
/** Faults that lose or delay the answer to work that was done. */
export const AFTER = ['commit-then-504', 'commit-then-reset', 'slow'] as const

/** The answer of a fault that has one; undefined where the connection breaks. */
export function faultAnswer(fault: Fault): GraphAnswer | undefined {
  const retry = { 'Retry-After': fault.retryAfter ?? '1' }
  switch (fault.kind) {
    case '429':
      return { ...refusal(429, 'activityLimitReached', 'The request has been throttled'), headers: retry }
    case '503':
      return { ...refusal(503, 'serviceNotAvailable', 'The service is temporarily unavailable.'), headers: retry }
    case '503-html':
      return htmlPage(503, 'The service is unavailable.', retry)
    case '504-html':
    case 'commit-then-504':
      return htmlPage(504, '504 Gateway Time-out', {})
    case '403':
      return refusal(403, 'accessDenied', 'Access denied.')
    case 'reset':
    case 'commit-then-reset':
    case 'slow':
    case 'delta-410':
    case 'delta-error-element':
      return undefined
    default:
      return fault.kind satisfies never
  }
}

function meets({ match }: Fault, request: GraphRequest): boolean {
  if (match?.method !== undefined && match.method !== request.method) return false
  if (match?.path === undefined) return true
  const sent = `${decodeURIComponent(request.path)}?${[...request.query].map(([name, value]) => `$${name}=${value}`).join('&')}`
  return typeof match.path === 'string' ? sent.includes(match.path) : match.path.test(sent)
}

function htmlPage(status: number, words: string, headers: Record<string, string>): GraphAnswer {
  const raw = `<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`
  return { status, raw, headers: { ...headers, 'Content-Type': 'text/html' } }
}
