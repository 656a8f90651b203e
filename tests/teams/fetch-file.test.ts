import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFetchFile } from '../../bot/teams/fetch-file.ts'
import { keepCertificate } from '../../local/certificate.ts'
import { listen } from '../../local/listen.ts'

let folder: string
let server: Server
let close: () => Promise<void>
let host: string
const asked: string[] = []

const SERVED: Record<string, (response: ServerResponse) => void> = {
  '/notes': (response) => response.end('the notes'),
  '/step': (response) => response.writeHead(302, { location: '/notes' }).end(),
  '/away': (response) => response.writeHead(302, { location: `https://127.0.0.1:${host.split(':')[1]}/notes` }).end(),
  '/plain': (response) => response.writeHead(302, { location: 'http://localhost/notes' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/gone': (response) => response.writeHead(404).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/large': (response) => response.end(Buffer.alloc(10 * 1024 * 1024 + 1)),
  '/slow': (response) => void response.write('the'),
  '/reset': (response) => response.destroy(),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-file-'))
  const certificate = await keepCertificate(folder)
  certificate.trust()
  server = createServer({ key: certificate.key, cert: certificate.cert }, (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '')
    SERVED[request.url ?? '']?.(response)
  })
  const listening = await listen(server, 0)
  close = listening.close
  host = `localhost:${listening.port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await close()
  await rm(folder, { recursive: true, force: true })
})

async function fetched(url: string, hosts = [host], timeLimitMs = 5000): Promise<string> {
  const bytes = await createFetchFile({ hosts })(url, timeLimitMs)
  return 'refused' in bytes ? `refused: ${bytes.refused}` : new TextDecoder().decode(bytes)
}

test.each([
  ['/notes', 'the notes'],
  ['/step', 'the notes'],
  ['/away', 'refused: foreign-host'],
  ['/plain', 'refused: foreign-host'],
  ['/round', 'refused: unreachable'],
  ['/gone', 'refused: gone'],
  ['/broken', 'refused: unreachable'],
  ['/large', 'refused: too-large'],
  ['/reset', 'refused: unreachable'],
])('what an allowed host has at %s comes to %s', async (path, result) => {
  expect(await fetched(`https://${host}${path}`)).toBe(result)
})

test('a file that does not come in time is given up', async () => {
  expect(await fetched(`https://${host}/slow`, [host], 300)).toBe('refused: too-slow')
})

test.each([
  ['another host', 'https://127.0.0.1/notes', ['localhost']],
  ['another port', 'https://contoso.sharepoint.com:8443/notes', ['*.sharepoint.com', 'contoso.sharepoint.com']],
  ['a name that only ends alike', 'https://evilsharepoint.com/notes', ['*.sharepoint.com']],
  ['a name that only begins alike', 'https://contoso.sharepoint.com.evil.example/notes', ['*.sharepoint.com', 'contoso.sharepoint.com']],
  ['a name behind a user', 'https://contoso.sharepoint.com@evil.example/notes', ['contoso.sharepoint.com']],
  ['a user', 'https://me:pw@contoso.sharepoint.com/notes', ['contoso.sharepoint.com']],
  ['plain http', 'http://contoso.sharepoint.com/notes', ['contoso.sharepoint.com']],
  ['a file of this machine', 'file:///etc/hosts', ['*.sharepoint.com']],
  ['no address', 'notes', ['*.sharepoint.com']],
  ['anything where no host is allowed', 'https://contoso.sharepoint.com/notes', []],
])('%s is not asked for the file', async (_, url, hosts) => {
  expect(await fetched(url, hosts)).toBe('refused: foreign-host')
})

test('the host of a step elsewhere is never asked', async () => {
  asked.length = 0
  await fetched(`https://${host}/away`)
  expect(asked).toEqual(['/away'])
})
