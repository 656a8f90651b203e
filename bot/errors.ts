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
