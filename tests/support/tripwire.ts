import { createServer, type IncomingMessage, request as plainRequest, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, request as secureRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from '../../local/certificate.ts'

/** What the wires of one service share: the count of its calls, and the call at which it is to die. */
export interface Trip {
  /** Calls that write and were done since the wire was set; what only reads changes nothing that a kill could leave behind. */
  done: number
  /** Method and path of each. */
  calls: string[]
  /** After this many calls are done, and before the answer of the last is given, the service is killed; 0: never. */
  at: number
  kill: () => void
}

/**
 * A wire between a service and one of its stores: passes every request on, and once the count is reached kills the service instead of
 * answering, so that the work of the call stands and its sender never hears of it.
 */
export async function startTripwire(target: string, trip: Trip, certificate?: Certificate): Promise<{ url: string; close: () => void }> {
  const carry = (incoming: IncomingMessage, response: ServerResponse) => pass(target, trip, incoming, response)
  const server = certificate ? createSecureServer({ key: certificate.key, cert: certificate.cert }, carry) : createServer(carry)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function pass(target: string, trip: Trip, incoming: IncomingMessage, response: ServerResponse): void {
  const to = new URL(target)
  const send = to.protocol === 'https:' ? secureRequest : plainRequest
  const { hostname, port, protocol } = to
  const onward = send({ protocol, hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
    const writes = incoming.method !== 'GET' && incoming.method !== 'HEAD'
    if (writes) trip.done++
    if (writes) trip.calls.push(`${incoming.method} ${(incoming.url ?? '').split('?')[0]}`)
    if (trip.at > 0 && trip.done >= trip.at) {
      trip.kill()
      response.destroy()
      answer.resume()
      return
    }
    void giveBack(answer, response, { from: target, to: `${protocol}//${incoming.headers.host}` })
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}

/** Links in an answer name the store itself; here they name the wire, so that what follows them passes through it too. */
async function giveBack(answer: IncomingMessage, response: ServerResponse, link: { from: string; to: string }): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const isJson = (answer.headers['content-type'] ?? '').includes('json')
  const told = isJson ? Buffer.from(body.toString('utf8').replaceAll(link.from, link.to)) : body
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers
  response.writeHead(answer.statusCode ?? 502, answer.statusCode === 204 ? headers : { ...headers, 'content-length': String(told.length) })
  response.end(told)
}
