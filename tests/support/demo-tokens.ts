import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The part of the sign-in stand-in that the demonstration's page speaks to: an object id in, a token out. */
export async function startDemoTokens(): Promise<{ url: string; tokenFor: { current: (oid: string) => Promise<string> }; close(): void }> {
  const tokenFor = { current: async (_oid: string): Promise<string> => '' }
  const server = createServer((req, res) => {
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin ?? '')
    res.setHeader('Access-Control-Allow-Headers', 'content-type')
    if (req.method === 'OPTIONS') return void res.end()
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk.toString()))
    req.on('end', () => {
      const { oid } = JSON.parse(body) as { oid: string }
      void tokenFor.current(oid).then((token) => res.end(JSON.stringify({ token })))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/token`,
    tokenFor,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
