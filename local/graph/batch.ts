import { z } from 'zod'
import { type GraphAnswer, invalid, ok, refusal } from './answers.ts'
import { type GraphRequest, readJson, requestFor } from './request.ts'

const LARGEST = 20

const MEMBER = z.object({
  id: z.string(),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
})
type Member = z.infer<typeof MEMBER>

type Answered = { id: string; status: number; headers?: Record<string, string>; body?: unknown }

/**
 * Runs the members of a $batch one by one, each with its own units and faults (graph-sharepoint facts, section 5). The batch
 * itself is 200 whenever it can be read; its answers come in another order than its requests, as the service is free to do.
 */
export async function answerBatch(
  request: GraphRequest,
  answerOne: (member: GraphRequest) => Promise<GraphAnswer | undefined>,
): Promise<GraphAnswer> {
  const body = readJson(request)
  if ('refused' in body) return body.refused
  const members = z.array(MEMBER).min(1).safeParse(body.json.requests).data
  if (members === undefined) return invalid('Batch request is malformed.')
  if (members.length > LARGEST) return refusal(400, 'BadRequest', `Number of batch requests exceeds the maximum of ${LARGEST}.`)
  if (new Set(members.map(({ id }) => id)).size < members.length) return refusal(400, 'BadRequest', 'Batch request ids must be unique.')
  const done = new Map<string, Answered>()
  for (const member of members) done.set(member.id, await answerMember(request, member, { done, answerOne }))
  return ok({ responses: [...done.values()].reverse() })
}

type Running = { done: Map<string, Answered>; answerOne: (member: GraphRequest) => Promise<GraphAnswer | undefined> }

async function answerMember(batch: GraphRequest, member: Member, { done, answerOne }: Running): Promise<Answered> {
  const { id, method, url, headers, dependsOn } = member
  if (dependsOn.some((other) => (done.get(other)?.status ?? 424) >= 400)) return { id, ...bodyAndHeaders(failedDependency()) }
  if (/^\w+:\/\//.test(url) || url.includes('$batch'))
    return { id, ...bodyAndHeaders(invalid('A member of a batch needs a relative url.')) }
  const body = member.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(member.body))
  const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const single = requestFor({ method, target: `/v1.0${url.startsWith('/') ? '' : '/'}${url}`, headers: lowered, body })
  const answer = await answerOne({ ...single, app: batch.app })
  return { id, ...bodyAndHeaders(answer ?? refusal(504, 'gatewayTimeout', 'The request timed out.')) }
}

function failedDependency(): GraphAnswer {
  return refusal(424, 'failedDependency', 'The request failed because a request that it depends on failed.')
}

function bodyAndHeaders({ status, headers, body, raw }: GraphAnswer): Omit<Answered, 'id'> {
  const shown = body ?? raw?.toString()
  return { status, ...(headers ? { headers } : {}), ...(shown === undefined ? {} : { body: shown }) }
}
