export type ErrorCode =
  | 'setting-missing'
  | 'store-busy'
  | 'store-unavailable'
  | 'store-refused'
  | 'store-not-ready'
  | 'record-broken'
  | 'not-signed-in'
  | 'teams-busy'
  | 'teams-unreachable'
  | 'input-unreadable'
  | 'unexpected'

export type ErrorDetail = { retryAfterSeconds?: number; cause?: unknown }

/**
 * The one class for faults. `message` is written for the person who meets it: what happened, what was kept, what to do.
 * Refusals ("already discharged") are values, never errors.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.name = 'AppError'
    this.code = code
    this.retryAfterSeconds = detail.retryAfterSeconds
  }
}

/** Code and place of a fault; nobody's words, no token. */
export function describeFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { err: String(fault).slice(0, 200) }
  const code = 'code' in fault ? String(fault.code) : fault.name
  const cause = fault.cause instanceof Error ? `${fault.cause.name}: ${fault.cause.message}`.slice(0, 300) : undefined
  return { code, message: fault.message.slice(0, 300), cause, stack: fault.stack?.split('\n').slice(1, 6).join('\n') }
}
