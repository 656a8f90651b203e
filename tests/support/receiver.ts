import { once } from 'node:events'
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { keepCertificate } from '../../local/certificate.ts'
import { asListener, listen } from '../../local/listen.ts'

interface Heard {
  url: URL
  contentType: string
  body: string
}

/** How a receiver answers; `silent` never does. */
export type Manner = { status: number; contentType?: string; text?: string } | 'silent'

export interface Receiver {
  url: string
  /** Handshakes and notifications, oldest first. */
  handshakes: Heard[]
  notifications: Heard[]
  /** How the next requests are answered, one each; then as a good receiver does. */
  answerNext(...manners: ((token: string) => Manner)[]): void
  /** Resolves when there are this many notifications. */
  heard(count: number): Promise<Heard[]>
  [Symbol.asyncDispose](): Promise<void>
}

/** A receiver of Graph's notifications on this machine, over TLS with the folder's certificate unless `plain`. */
export async function startReceiver(folder: string, protocol: 'https' | 'plain' = 'https'): Promise<Receiver> {
  const manners: ((token: string) => Manner)[] = []
  const handshakes: Heard[] = []
  const notifications: Heard[] = []
  const arrivals = new EventTarget()
  const serve = asListener(async (incoming: IncomingMessage, response: ServerResponse) => {
    const heard = await read(incoming)
    const token = heard.url.searchParams.get('validationToken')
    const manner = manners.shift()?.(token ?? '') ?? { status: token === null ? 202 : 200, text: token ?? '' }
    if (manner !== 'silent') {
      response.writeHead(manner.status, { 'Content-Type': manner.contentType ?? 'text/plain' }).end(manner.text ?? '')
    }
    ;(token === null ? notifications : handshakes).push(heard)
    arrivals.dispatchEvent(new Event('arrival'))
  })
  const server = protocol === 'plain' ? createPlainServer(serve) : createServer(await keepCertificate(folder), serve)
  const { port, close } = await listen(server, 0)
  return {
    url: `${protocol === 'plain' ? 'http' : 'https'}://localhost:${port}/changes`,
    handshakes,
    notifications,
    answerNext: (...wanted) => manners.push(...wanted),
    async heard(count) {
      while (notifications.length < count) await once(arrivals, 'arrival')
      return notifications
    },
    [Symbol.asyncDispose]: close,
  }
}

async function read(incoming: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  const url = new URL(incoming.url ?? '/', 'https://localhost')
  return { url, contentType: incoming.headers['content-type'] ?? '', body: Buffer.concat(chunks).toString('utf8') }
}
