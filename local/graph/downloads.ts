import { randomUUID } from 'node:crypto'

/** Bytes that are handed out to whoever knows their address, without a token, as SharePoint does for a short while. */
export interface Downloads {
  /** The path below the stand-in's address. */
  offer(find: () => Handed | undefined): string
  find(ticket: string): Handed | undefined
}

interface Handed {
  mimeType: string
  content: Buffer
}

export function createDownloads(): Downloads {
  const tickets = new Map<string, () => Handed | undefined>()
  return {
    offer(find) {
      const ticket = randomUUID()
      tickets.set(ticket, find)
      return `/download/${ticket}`
    },
    find: (ticket) => tickets.get(ticket)?.(),
  }
}
