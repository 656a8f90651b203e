import { LARGEST_PAPER } from '../papers/paper.ts'
import type { FetchProblemCode } from '../words/papers.ts'

/** The bytes of a file that somebody sent, or why they could not be had; `timeLimitMs` for all of it. */
export type FetchFile = (url: string, timeLimitMs: number) => Promise<Uint8Array | { refused: FetchProblemCode }>

const MOST_STEPS = 5
const GONE = new Set([401, 403, 404, 410])

/**
 * Fetches what Teams announces, and nothing else: the address comes with a message, so only https and only the hosts that are allowed, also where
 * it leads on to; 10 MB at most (teams-platform.md 3.16). `hosts`: `*.sharepoint.com` for any name below it, or one host, with its port if it has one.
 */
export function createFetchFile({ hosts }: { hosts: readonly string[] }): FetchFile {
  return async (url, timeLimitMs) => {
    const signal = AbortSignal.timeout(Math.ceil(timeLimitMs))
    try {
      return await follow(url, hosts, signal)
    } catch (fault) {
      if (signal.aborted) return { refused: 'too-slow' }
      // fetch throws this, and nothing else, when a host does not answer or breaks off.
      if (fault instanceof TypeError) return { refused: 'unreachable' }
      throw fault
    }
  }
}

async function follow(from: string, hosts: readonly string[], signal: AbortSignal): Promise<Uint8Array | { refused: FetchProblemCode }> {
  let address = from
  for (let step = 0; step <= MOST_STEPS; step++) {
    if (!isAllowed(address, hosts)) return { refused: 'foreign-host' }
    const answer = await fetch(address, { redirect: 'manual', signal })
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (next === null || !URL.canParse(next, address)) return readBody(answer)
    await answer.body?.cancel()
    address = new URL(next, address).href
  }
  return { refused: 'unreachable' }
}

function isAllowed(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  if (protocol !== 'https:' || username !== '' || password !== '') return false
  return hosts.some((allowed) => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed))
}

async function readBody(answer: Response): Promise<Uint8Array | { refused: FetchProblemCode }> {
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel()
    return { refused: GONE.has(answer.status) ? 'gone' : 'unreachable' }
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body) {
    length += chunk.length
    // Leaving the loop ends the download.
    if (length > LARGEST_PAPER) return { refused: 'too-large' }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
