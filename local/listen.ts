import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Server as SecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** Listens on 127.0.0.1 (port 0 finds a free one) and gives the port; closing also ends idle connections. */
export async function listen(server: Server | SecureServer, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()))
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, close }
}

/** The last handler of a stand-in: what went wrong is printed, and the caller sees a broken connection. */
export function asListener(serve: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>) {
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    serve(incoming, response).catch((error: unknown) => {
      console.error(`${incoming.method} ${incoming.url} failed in the stand-in`, error)
      response.destroy()
    })
  }
}
