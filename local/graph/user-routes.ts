import { type GraphAnswer, invalid, notFound, ok, refusal } from './answers.ts'
import type { Behaviour } from './behaviour.ts'
import { type Filter, parseFilter } from './filter.ts'
import { pageSize } from './paging.ts'
import type { GraphRequest } from './request.ts'
import type { Route } from './routes.ts'

/** Somebody of the directory, as /users gives them. */
export interface DirectoryUser {
  /** Entra object id. */
  id: string
  displayName: string
  userPrincipalName: string
  mail?: string
  jobTitle?: string
  surname?: string
}

/** The directory: people by filter on one of their properties, and one person by id or user principal name. */
export function userRoutes(users: DirectoryUser[], behaviour: Pick<Behaviour, 'directory'>): Route[] {
  const granted = (answer: () => GraphAnswer) => (behaviour.directory === 'granted' ? answer() : NOT_GRANTED)
  return [
    {
      method: 'GET',
      path: /^\/v1\.0\/users$/,
      kind: 'list users',
      units: 2,
      handle: (request) => granted(() => findUsers(users, request)),
    },
    {
      method: 'GET',
      path: /^\/v1\.0\/users\/([^/]+)$/,
      kind: 'get user',
      units: 1,
      handle: (request, [id]) =>
        granted(() => {
          const user = users.find((u) => u.id === id || u.userPrincipalName.toLowerCase() === id?.toLowerCase())
          return user ? ok(selected(user, request)) : notFound()
        }),
    },
  ]
}

const NOT_GRANTED = refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')

function findUsers(users: DirectoryUser[], request: GraphRequest): GraphAnswer {
  const text = request.query.get('filter')
  const filter = text === null ? undefined : parseFilter(text)
  if (text !== null && filter === undefined) return invalid('Invalid filter clause')
  const found = users.filter((user) => !filter || fits(user, filter)).slice(0, pageSize(request.query))
  return ok({ value: found.map((user) => selected(user, request)) })
}

function fits(user: DirectoryUser, filter: Filter): boolean {
  if (filter.kind !== 'compare') {
    const [left, right] = [fits(user, filter.left), fits(user, filter.right)]
    return filter.kind === 'and' ? left && right : left || right
  }
  const value = String(new Map(Object.entries(user)).get(filter.path) ?? '').toLowerCase()
  const wanted = String(filter.value).toLowerCase()
  return filter.operator === 'startswith' ? value.startsWith(wanted) : filter.operator === 'eq' && value === wanted
}

function selected(user: DirectoryUser, request: GraphRequest): object {
  const select = request.query.get('select')?.split(',')
  return select === undefined ? user : Object.fromEntries(Object.entries(user).filter(([name]) => name === 'id' || select.includes(name)))
}
