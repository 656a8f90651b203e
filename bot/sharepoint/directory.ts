import { z } from 'zod'
import type { Directory, DirectoryPerson } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { createGraphClient, type GraphClient, type GraphSettings } from './client.ts'

/** People of the organisation, through Graph's /users (graph-sharepoint facts, sections 4 and 6): 2 units or fewer a question. */
export function openDirectory(settings: GraphSettings): Directory {
  const client = createGraphClient(settings)
  return { find: (text) => find(client, text.trim()) }
}

const MOST = 10
const SELECT = 'id,displayName,userPrincipalName,jobTitle'
/** What a search may begin with; an address finds people by either. */
const SEARCHED = ['displayName', 'surname', 'mail', 'userPrincipalName']

async function find(client: GraphClient, text: string): ReturnType<Directory['find']> {
  if (text === '') return { people: [] }
  try {
    const exact = isExact(text) ? await findOne(client, text) : undefined
    return exact ?? (await search(client, text))
  } catch (fault) {
    if (fault instanceof AppError && fault.code.startsWith('store-')) return { problem: 'unavailable' }
    throw fault
  }
}

/** An object id or a user principal name. */
const isExact = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) || /^[^\s@]+@[^\s@]+$/.test(text)

async function findOne(client: GraphClient, text: string): Promise<Awaited<ReturnType<Directory['find']>> | undefined> {
  const path = `/users/${encodeURIComponent(text)}`
  const answer = await client.send({ method: 'GET', path, query: { $select: SELECT }, accept: [400, 403, 404] })
  if (answer.status === 403) return { problem: 'not-allowed' }
  return answer.status < 300 ? { people: [personOf(shaped(userShape, answer.body))] } : undefined
}

async function search(client: GraphClient, text: string): ReturnType<Directory['find']> {
  const literal = `'${text.replaceAll("'", "''")}'`
  const $filter = SEARCHED.map((property) => `startswith(${property},${literal})`).join(' or ')
  const query = { $filter, $select: SELECT, $top: String(MOST) }
  const answer = await client.send({ method: 'GET', path: '/users', query, accept: [403] })
  if (answer.status === 403) return { problem: 'not-allowed' }
  return { people: shaped(usersShape, answer.body).value.slice(0, MOST).map(personOf) }
}

const userShape = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  jobTitle: z.string().nullish(),
})
const usersShape = z.object({ value: z.array(userShape) })

function personOf({ id, displayName, userPrincipalName, jobTitle }: z.output<typeof userShape>): DirectoryPerson {
  const upn = userPrincipalName ?? ''
  return { oid: id, name: displayName ?? upn, upn, jobTitle: jobTitle ?? '' }
}

function shaped<T>(shape: z.ZodType<T>, body: unknown): T {
  const read = shape.safeParse(body)
  if (read.success) return read.data
  throw new AppError('store-unavailable', 'The directory answered in a way this service does not know.', { cause: read.error })
}
