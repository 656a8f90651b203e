import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoopbackRequest {
  method: string
  /** Path without the query, still encoded. */
  path: string
  authorization: string | undefined
  /** Parsed JSON; undefined when there was no body or it was no JSON. */
  body: unknown
}

export interface LoopbackAnswer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** Cuts the connection instead of answering. */
  cut?: true
}

export interface LoopbackServer {
  url: string
  close(): Promise<void>
}

/** A small JSON server that only this machine can reach. Port 0 takes a free one. */
export async function startLoopback(options: {
  port?: number
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer>
}): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    void answerOne(options.answer, request, response)
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', ready)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function answerOne(
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let made: LoopbackAnswer
  try {
    made = await answer({
      method: request.method ?? 'GET',
      path: (request.url ?? '/').split('?')[0] ?? '/',
      authorization: request.headers.authorization,
      body: await readJson(request),
    })
  } catch (cause) {
    console.error('local Teams:', cause)
    made = { status: 500, body: { error: { code: 'ServiceError', message: String(cause) } } }
  }
  if (made.cut) {
    request.socket.destroy()
    return
  }
  response.writeHead(made.status, { 'content-type': 'application/json', ...made.headers })
  response.end(made.body === undefined ? undefined : JSON.stringify(made.body))
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  if (parts.length === 0) return undefined
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}
