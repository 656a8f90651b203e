import { z } from 'zod'
import { AppError } from '../errors.ts'

/** What Graph answered. Status 0: no answer came (broken connection, time limit). */
export interface GraphAnswer {
  status: number
  body: unknown
  /** From Graph's error envelope; empty when there was none, as with HTML from a gateway. */
  code: string
  message: string
  retryAfterSeconds: number | undefined
  /** Where a 410 sends a reader to begin again. */
  location: string
}

const envelope = z.object({ error: z.object({ code: z.string().nullish(), message: z.string().nullish() }) })
const FIRST_WAIT_MS = 400
const UNDERSTANDABLE = 300
/** The folder of a file is said, and not its name: causes stand in logs, and names of files are words of people. */
const FILE_NAME = /(\/root:\/[^/:]+\/)[^:]+/

/** Reads an answer whole, so that a connection broken half way shows here. Bodies that are no JSON (HTML, empty) are no fault of their own. */
export async function readAnswer(response: Response, as: 'json' | 'text'): Promise<GraphAnswer> {
  const text = await response.text()
  const body = response.ok && as === 'text' ? text : parse(text)
  const error = envelope.safeParse(body).data?.error
  return {
    status: response.status,
    body,
    code: error?.code ?? '',
    message: error?.message ?? (response.ok ? '' : text.slice(0, UNDERSTANDABLE)),
    retryAfterSeconds: response.ok ? undefined : retryAfterOf(response.headers),
    location: response.headers.get('location') ?? '',
  }
}

export function networkFault(cause: Error): GraphAnswer {
  return { status: 0, body: undefined, code: cause.name, message: cause.message, retryAfterSeconds: undefined, location: '' }
}

/** Translates a bad answer, once, into words for the person who meets it. What Graph said is in the cause. */
export function faultOf(ask: { method: string; path: string }, answer: GraphAnswer): AppError {
  const { status, code, message, retryAfterSeconds } = answer
  const cause = new Error(`${ask.method} ${ask.path.replace(FILE_NAME, '$1…')}: ${status} ${code} ${message}`.trim())
  if (status === 429 || status === 503) {
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds }
    return new AppError('store-busy', 'SharePoint is busy. Please try again in a minute.', { cause, ...wait })
  }
  if (status === 0 || status >= 500)
    return new AppError('store-unavailable', 'SharePoint does not answer. Please try again in a minute.', { cause })
  if (status === 401 || status === 403) {
    return new AppError('store-refused', 'SharePoint does not allow this application to do that. An administrator has to grant it.', {
      cause,
    })
  }
  return new AppError('store-refused', 'SharePoint refused what it was sent. Please tell whoever looks after the service.', { cause })
}

/** How long to wait before the same request again: what the service asked for, else longer each time. */
export function waitMs({ retryAfterSeconds }: GraphAnswer, tries: number): number {
  return retryAfterSeconds === undefined ? FIRST_WAIT_MS * 2 ** tries : retryAfterSeconds * 1000
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Seconds (also fractional, "2.128") or a date; with RateLimit-Reset the longer of the two counts (graph-sharepoint facts, section 4). */
function retryAfterOf(headers: Headers): number | undefined {
  const asked = [headers.get('retry-after'), headers.get('ratelimit-reset')].filter((text) => text !== null).map(secondsOf)
  const known = asked.filter((seconds) => Number.isFinite(seconds) && seconds >= 0)
  return known.length > 0 ? Math.max(...known) : undefined
}

function secondsOf(text: string): number {
  const seconds = Number(text)
  return Number.isFinite(seconds) ? seconds : (Date.parse(text) - Date.now()) / 1000
}
