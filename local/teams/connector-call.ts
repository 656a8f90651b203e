import type { LoopbackAnswer } from './loopback.ts'

/** What a bot asks of the connector, read from method and path; ids are decoded. */
export type ConnectorCall =
  | { kind: 'create' }
  | { kind: 'send'; conversation: string }
  | { kind: 'update' | 'delete'; conversation: string; activity: string }
  | { kind: 'members'; conversation: string; paged: boolean }
  | { kind: 'member'; conversation: string; member: string }
  | { kind: 'unknown' }

/** Reads a path below the service URL, such as `/v3/conversations/a%3A1/activities`. */
export function readConnectorCall(method: string, path: string): ConnectorCall {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
  if (parts[0] !== 'v3' || parts[1] !== 'conversations') return { kind: 'unknown' }
  const [, , conversation, what, id, more] = parts
  if (conversation === undefined) return method === 'POST' ? { kind: 'create' } : { kind: 'unknown' }
  if (what === 'activities') return activityCall(method, conversation, id, more)
  if (method !== 'GET') return { kind: 'unknown' }
  if (what === 'pagedmembers') return { kind: 'members', conversation, paged: true }
  if (what === 'members')
    return id === undefined ? { kind: 'members', conversation, paged: false } : { kind: 'member', conversation, member: id }
  return { kind: 'unknown' }
}

/** An error as Teams words it (teams-platform.md section 1): `error.code` decides what a bot should do. */
export function connectorError(status: number, code: string, headers: Record<string, string> = {}): LoopbackAnswer {
  return { status, body: { error: { code, message: code } }, headers }
}

function activityCall(method: string, conversation: string, activity: string | undefined, more: string | undefined): ConnectorCall {
  if (method === 'POST') return { kind: 'send', conversation }
  if (activity === undefined) return { kind: 'unknown' }
  if (method === 'PUT') return { kind: 'update', conversation, activity }
  if (method === 'DELETE') return { kind: 'delete', conversation, activity }
  return method === 'GET' && more === 'members' ? { kind: 'members', conversation, paged: false } : { kind: 'unknown' }
}
