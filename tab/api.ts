import type { CommandAnswer, CommandRequest, Problem } from '../bot/api/contract.ts'
import { says } from './words.ts'

/** An answer that is not the one hoped for; `message` is for the person. `passes`: worth another try without the person. */
export interface ApiFault extends Error {
  status: number
  code: string
  passes: boolean
}

export function isApiFault(fault: unknown): fault is ApiFault {
  return fault instanceof Error && 'passes' in fault && 'status' in fault
}

export interface Api {
  get<T>(path: string, signal?: AbortSignal): Promise<T>
  command(ref: string, request: CommandRequest): Promise<CommandAnswer>
  /** Sends a press that needs no more than its address, or a file. */
  post<T>(path: string, file?: Blob): Promise<T>
  /** Sends something as JSON; a refusal with its sentence (409) is an answer like any other. */
  postJson<T>(path: string, body: object): Promise<T>
  /** A file, with the name that the service gives it. */
  file(path: string): Promise<{ content: Blob; name: string }>
  /** The stream of changes, as bytes; `from`: the id that was heard last, so that it carries on there. */
  events(signal: AbortSignal, from: string): Promise<ReadableStream<Uint8Array>>
}

/** Speaks to the service with the bearer's token, asked for anew each time. Throws `ApiFault`. */
export function createApi(getToken: () => Promise<string>): Api {
  const call = async (path: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}) => {
    const token = await getToken().catch((cause: unknown) => fail(401, 'not-signed-in', says.signInFailed, cause))
    const headers = { ...init.headers, authorization: `Bearer ${token}` }
    return fetch(`api/${path}`, { ...init, headers }).catch((cause: unknown) => {
      if (init.signal?.aborted) throw cause
      return fail(0, 'no-answer', says.noAnswer, cause)
    })
  }
  const postJson = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    const response = await call(path, { method: 'POST', headers, body: JSON.stringify(body) })
    // 409 is the service's "no", with a sentence: an answer like any other.
    return response.status === 409 ? response.json() : readOk(response)
  }
  return {
    async get<T>(path: string, signal?: AbortSignal) {
      const response = await call(path, signal ? { signal } : {})
      return (await readOk(response)) as T
    },
    async command(ref, request) {
      return (await postJson(`actions/${encodeURIComponent(ref)}/commands`, request)) as CommandAnswer
    },
    async postJson<T>(path: string, body: object) {
      return (await postJson(path, body)) as T
    },
    async post<T>(path: string, file?: Blob) {
      const response = await call(path, { method: 'POST', ...(file ? { body: file } : {}) })
      return (await readOk(response)) as T
    },
    async file(path) {
      const response = await call(path)
      if (!response.ok) await readOk(response)
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
      return { content: await response.blob(), name: name ?? path }
    },
    async events(signal, from) {
      const response = await call('events', { signal, ...(from ? { headers: { 'last-event-id': from } } : {}) })
      if (!response.ok || !response.body) await readOk(response)
      return response.body ?? fail(0, 'no-answer', says.noAnswer)
    },
  }
}

async function readOk(response: Response): Promise<unknown> {
  if (response.ok) return response.json()
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined
  return fail(response.status, problem?.code ?? 'unexpected', problem?.says ?? says.unexpected)
}

function fail(status: number, code: string, sentence: string, cause?: unknown): never {
  throw Object.assign(new Error(sentence, { cause }), { status, code, passes: status === 0 || status === 503 })
}
