import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { GraphAnswer } from './answers.ts'
import { answerBatch } from './batch.ts'
import { expandsPermissions } from './expand.ts'
import { AFTER, BEFORE, faultAnswer } from './faults.ts'
import type { Served } from './log.ts'
import { type GraphRequest, readRequest } from './request.ts'
import { findRoute, type Parts, type Route } from './routes.ts'
import type { Checked } from './token.ts'
import { PERMISSION_UNITS, type Units } from './units.ts'

type Serving = {
  parts: Parts
  routes: Route[]
  units: Units
  checkToken: (request: GraphRequest) => Promise<Checked>
  log: (served: Served) => void
}

/** One request: token, units, faults, route, answer. */
export function createServing(serving: Serving) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming)
    const answer = await answerTo(serving, request)
    // A TLS socket cannot be reset; broken off, it looks the same to the caller.
    if (answer === undefined) incoming.socket.destroy()
    else send(response, request, answer)
  }
}

async function answerTo(serving: Serving, request: GraphRequest): Promise<GraphAnswer | undefined> {
  if (request.path.startsWith('/download/')) return answerRouted(serving, request)
  const checked = await serving.checkToken(request)
  if ('answer' in checked) return logged(serving, request, { answer: checked.answer, kind: 'refused', units: 0 })
  request.app = checked.app
  if (request.method === 'POST' && request.path === '/v1.0/$batch') return answerBatch(request, (member) => answerRouted(serving, member))
  return answerRouted(serving, request)
}

async function answerRouted(serving: Serving, request: GraphRequest): Promise<GraphAnswer | undefined> {
  const { parts, routes } = serving
  const routed = findRoute(routes, request, parts.site)
  if ('answer' in routed) return logged(serving, request, { answer: routed.answer, kind: 'unknown', units: 0 })
  const { headers, refused, units } = spendFor(serving, routed.route, request)
  const answer = refused ?? (await worked(parts, request, () => routed.route.handle(request, routed.parameters)))
  const whole = answer && { ...answer, headers: { ...headers, ...answer.headers } }
  return logged(serving, request, { answer: whole, kind: routed.route.kind, units })
}

type Outcome = { answer: GraphAnswer | undefined; kind: string; units: number }

function logged({ parts, log }: Serving, request: GraphRequest, { answer, kind, units }: Outcome): GraphAnswer | undefined {
  const { method, target, headers } = request
  log({ at: parts.clock(), method, url: target, kind, status: answer?.status ?? 0, units, headers })
  return answer
}

function spendFor({ units }: Serving, route: Route, request: GraphRequest) {
  const usual = typeof route.units === 'number' ? route.units : route.units(request)
  const cost = expandsPermissions(request.query.get('expand')) ? PERMISSION_UNITS : usual
  return { ...units.spend(request.app.id, cost), units: cost }
}

async function worked(
  { faults }: Parts,
  request: GraphRequest,
  work: () => GraphAnswer | Promise<GraphAnswer>,
): Promise<GraphAnswer | undefined> {
  const before = faults.take(request, BEFORE)
  if (before) return faultAnswer(before)
  const answer = await work()
  const after = faults.take(request, AFTER)
  if (after === undefined) return answer
  if (after.kind !== 'slow') return faultAnswer(after)
  await wait(after.milliseconds ?? 1000)
  return answer
}

function send(response: ServerResponse, request: GraphRequest, answer: GraphAnswer): void {
  const id = randomUUID()
  response.writeHead(answer.status, {
    'request-id': id,
    'client-request-id': String(request.headers['client-request-id'] ?? id),
    'x-ms-ags-diagnostic': '{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"0"}}',
    ...(answer.body === undefined ? {} : { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8' }),
    ...answer.headers,
  })
  response.end(answer.raw ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)))
}
