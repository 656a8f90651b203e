import { randomUUID } from 'node:crypto'
import { type GraphAnswer, refusal } from './answers.ts'

type Posting = { contentType: string; body?: string; signal: AbortSignal }
type Posted = { status: number; contentType: string; text: string } | 'late' | 'unreachable'

/**
 * Posts to a receiver of notifications. `late` stands for every abort by the signal; redirections are not followed, and an
 * address that answers nothing, or is not trusted, is `unreachable`.
 */
export async function postTo(address: string | URL, { contentType, body, signal }: Posting): Promise<Posted> {
  try {
    const init = { method: 'POST', headers: { 'Content-Type': contentType }, redirect: 'manual', signal } as const
    const response = await fetch(address, body === undefined ? init : { ...init, body })
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', text: await response.text() }
  } catch (error) {
    if (signal.aborted) return 'late'
    if (error instanceof TypeError) return 'unreachable'
    throw error
  }
}

/**
 * Has a receiver prove itself: it must send the decoded token back as text/plain with 200, within this many milliseconds
 * (graph-sharepoint facts, section 5). Undefined when it did, else the refusal.
 */
export async function refusedHandshake(address: string, within: number): Promise<GraphAnswer | undefined> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`
  const url = new URL(address)
  url.searchParams.set('validationToken', token)
  const posted = await postTo(url, { contentType: 'text/plain; charset=utf-8', signal: AbortSignal.timeout(within) })
  if (posted === 'late') return unproven('Subscription validation request timed out.')
  if (posted === 'unreachable' || posted.status !== 200) {
    return unproven('Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.')
  }
  if (posted.contentType.startsWith('text/plain') && posted.text === token) return undefined
  return unproven('Subscription validation request failed. Response must exactly match validationToken query parameter.')
}

function unproven(message: string): GraphAnswer {
  return refusal(400, 'ValidationError', message)
}
