import { createHash } from 'node:crypto'

/** The request id of a message: an activity's id is unique in its conversation only, and conversation ids are long. At most 92 characters. */
export function requestIdIn(conversationId: string, activityId: string): string {
  const conversation = createHash('sha256').update(conversationId).digest('hex').slice(0, 16)
  return `chat:${conversation}:${activityId.slice(0, 70)}`
}

/** What can be done to a message afterwards. */
export type AfterKind = 'edit' | 'delete' | 'undelete'

/**
 * The request id of what somebody did to a message of theirs: a second edit of the same message is another request, the same edit delivered
 * again is not. `what`: when it happened, and the words as they are now.
 */
export function requestIdAfter(message: string, kind: AfterKind, what: string): string {
  return `${message}~${kind}-${createHash('sha256').update(what).digest('hex').slice(0, 12)}`
}

/** Whether a request is a message, a part of it, or something that was done to it. */
export function isOfMessage(requestId: string, message: string): boolean {
  return requestId === message || (requestId.startsWith(message) && /^(?:\.\d+|~.+)$/.test(requestId.slice(message.length)))
}

/** The request by which one of several actions has its update taken back, when a message is changed or taken back. */
export function undoRequestIn(requestId: string, place: number): string {
  return `${requestId}-undo.${place + 1}`
}

export function isUndoRequest(requestId: string): boolean {
  return /~[a-z]+-[0-9a-f]+-undo\.\d+$/.test(requestId)
}
