import type { ServerResponse } from 'node:http'
import type { Bearer } from '../auth/tab-token.ts'
import { AppError } from '../errors.ts'
import { type ProblemCode, sayProblem } from '../words/problems.ts'
import { sayRefusal } from '../words/refusals.ts'
import type { Problem } from './contract.ts'

/** What a resource is asked: who asks, about which action, with what. */
export interface Ask {
  bearer: Bearer
  /** The ref in the address; empty where there is none. */
  ref: string
  query: URLSearchParams
  body: unknown
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

export type Resource = (ask: Ask) => Promise<Answer>

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function problem(status: number, code: ProblemCode): Answer {
  return { status, body: { code, says: sayProblem(code) } satisfies Problem }
}

/** The answer to somebody whose posts do not allow it; `kind` is what they wanted to do. */
export function notAllowed(kind: string): Answer {
  const says = sayRefusal({ refused: 'not-allowed', facts: { kind } })
  return { status: 403, body: { code: 'not-allowed', says } satisfies Problem }
}

export function send(res: ServerResponse, { status, body, headers }: Answer): void {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers })
  res.end(JSON.stringify(body))
}

/** A file to be kept by the person, under a name of plain letters. */
export function sendFile(res: ServerResponse, file: { content: Uint8Array | string; type: string; name: string }): void {
  const disposition = `attachment; filename="${file.name}"`
  res.writeHead(200, { 'Content-Type': file.type, 'Content-Disposition': disposition, 'Cache-Control': 'no-store' })
  res.end(file.content)
}

/** The answer to a fault. Only the words of faults that are written for the person leave the service. */
export function answerToFault(fault: unknown): Answer {
  if (fault instanceof AppError && fault.code in statusOf) return answerToAppError(fault)
  const status = fault instanceof Object && 'statusCode' in fault ? fault.statusCode : 500
  if (status === 404) return problem(404, 'unknown-page')
  if (status === 405) return problem(405, 'wrong-method')
  // The static files' own word for a folder or a hidden file.
  if (status === 403) return problem(404, 'unknown-page')
  return problem(500, 'unexpected')
}

const statusOf: Partial<Record<AppError['code'], number>> = {
  'store-busy': 503,
  'store-unavailable': 503,
  'store-not-ready': 503,
  'store-refused': 503,
  'not-signed-in': 503,
  'teams-busy': 503,
}

function answerToAppError(fault: AppError): Answer {
  const wait = fault.retryAfterSeconds
  const body: Problem = { code: fault.code, says: fault.message }
  return {
    status: statusOf[fault.code] ?? 500,
    body,
    ...(wait === undefined ? {} : { headers: { 'Retry-After': String(Math.ceil(wait)) } }),
  }
}
