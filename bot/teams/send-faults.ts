import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { sayTeamsBusy, sayTeamsRefused } from '../words/faults.ts'

/** What a fault of Teams' connector means for a send. */
export type SendFault =
  | { means: 'unreachable'; reason: string }
  | { means: 'gone' }
  | { means: 'later'; afterSeconds: number | undefined }
  | { means: 'unknown' }

/** 502 and 504 may come after the message was taken: a send is not tried again then, and stands as unsure. */
const LATER = new Set([412, 429, 503])

/** Reads a fault by status and code (teams-platform.md, error codes). 500 is not to be retried; an answer that never came may hide a send that was made. */
function readSendFault(fault: unknown): SendFault {
  if (fault === null || typeof fault !== 'object') return { means: 'unknown' }
  const status = 'statusCode' in fault && typeof fault.statusCode === 'number' ? fault.statusCode : 0
  const code = codeOf(fault)
  if (status === 403) return { means: 'unreachable', reason: code || 'Forbidden' }
  if (status === 404)
    return code === 'ActivityNotFoundInConversation' ? { means: 'gone' } : { means: 'unreachable', reason: code || 'NotFound' }
  if (LATER.has(status)) return { means: 'later', afterSeconds: retryAfter(fault) }
  return { means: 'unknown' }
}

function codeOf(fault: object): string {
  if (!('body' in fault) || fault.body === null || typeof fault.body !== 'object') return ''
  const body = 'error' in fault.body ? fault.body.error : fault.body
  return body !== null && typeof body === 'object' && 'code' in body ? String(body.code) : ''
}

function retryAfter(fault: object): number | undefined {
  if (!('response' in fault) || fault.response === null || typeof fault.response !== 'object' || !('headers' in fault.response))
    return undefined
  const { headers } = fault.response
  if (headers === null || typeof headers !== 'object' || !('get' in headers) || typeof headers.get !== 'function') return undefined
  const seconds = Number(headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

const TRIES = 4
const LONGEST_SECONDS = 20

/** Makes one call to the connector; a busy answer is waited out, the rest is thrown as `AppError`. */
export async function withPatience<T>(call: () => Promise<T>, settle: (fault: SendFault) => T | undefined): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (cause) {
      const fault = readSendFault(cause)
      const settled = settle(fault)
      if (settled !== undefined) return settled
      if (fault.means !== 'later') throw new AppError('teams-unreachable', sayTeamsRefused(), { cause })
      if (attempt === TRIES) throw new AppError('teams-busy', sayTeamsBusy(), { cause })
      const seconds = fault.afterSeconds ?? 2 ** attempt * (0.5 + Math.random() / 2)
      await wait(Math.min(seconds, LONGEST_SECONDS) * 1000)
    }
  }
}
