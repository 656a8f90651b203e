import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { asListener, listen } from '../../../local/listen.ts'
import type { Rates } from './rates.ts'

/** A wire to one of the services of the storage stand-in, which loses or delays a stated share of the calls while it is in trouble. */
export interface FaultyWire {
  url: string
  /** Whether calls are lost and delayed now. */
  troubled: boolean
  /** Calls that were lost or delayed. */
  met: number
  close(): Promise<void>
}

/** Passes every request on to `target` (`http://127.0.0.1:PORT`). */
export async function startFaultyWire(target: string, rates: Rates['storage']): Promise<FaultyWire> {
  const { port, close } = await listen(createServer(asListener((incoming, response) => pass(incoming, response))), 0)
  const wire: FaultyWire = { url: `http://127.0.0.1:${port}`, troubled: false, met: 0, close }
  return wire

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = wire.troubled ? drawFault(rates) : 'none'
    if (fault !== 'none') wire.met++
    if (fault === 'before') return void incoming.socket.destroy()
    if (fault === 'slow') await pause(rates.slowMs)
    carry(target, incoming, response, fault === 'after')
  }
}

function drawFault({ resetBefore, resetAfterCommit, slow }: Rates['storage']): 'before' | 'after' | 'slow' | 'none' {
  const drawn = Math.random()
  if (drawn < resetBefore) return 'before'
  if (drawn < resetBefore + resetAfterCommit) return 'after'
  return drawn < resetBefore + resetAfterCommit + slow ? 'slow' : 'none'
}

function carry(target: string, incoming: IncomingMessage, response: ServerResponse, isLost: boolean): void {
  const { hostname, port } = new URL(target)
  const onward = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
    if (isLost) {
      answer.resume()
      incoming.socket.destroy()
      return
    }
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}
