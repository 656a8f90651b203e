import type { DatabaseSync } from 'node:sqlite'
import { type GraphAnswer, invalid, notFound, refusal } from './answers.ts'
import type { Behaviour } from './behaviour.ts'
import type { Downloads } from './downloads.ts'
import type { Faults } from './faults.ts'
import type { Files } from './files.ts'
import type { List, Lists } from './lists.ts'
import type { Permissions } from './permissions.ts'
import type { GraphRequest } from './request.ts'
import type { Rows } from './rows.ts'
import type { Site } from './shapes.ts'
import type { Subscriptions } from './subscriptions.ts'

/** What the routes work on. */
export interface Parts {
  db: DatabaseSync
  site: Site
  lists: Lists
  rows: Rows
  files: Files
  downloads: Downloads
  permissions: Permissions
  subscriptions: Subscriptions
  behaviour: Behaviour
  faults: Faults
  clock: () => Date
}

export interface Route {
  method: string
  path: RegExp
  /** The kind of request, for counting. */
  kind: string
  /** Resource units (graph-sharepoint facts, section 4). */
  units: number | ((request: GraphRequest) => number)
  /** Changes something: it can be committed and its answer lost. */
  handle(request: GraphRequest, parameters: string[]): GraphAnswer | Promise<GraphAnswer>
}

export type Routed = { route: Route; parameters: string[] } | { answer: GraphAnswer }

/** Finds the route of a request; `/sites/{host}:/{path}` is taken as the site's id first. */
export function findRoute(routes: Route[], request: GraphRequest, site: Site): Routed {
  if (!isWellFormed(request.path)) return { answer: invalid('The request address is not well formed.') }
  const path = withSiteId(request.path, site)
  if (path === undefined) return { answer: notFound() }
  for (const route of routes) {
    const match = route.method === request.method ? route.path.exec(path) : null
    if (match) return { route, parameters: match.slice(1).map((part) => decodeURIComponent(part ?? '')) }
  }
  if (routes.some((route) => route.path.test(path)))
    return { answer: refusal(405, 'invalidRequest', 'The HTTP method is not supported here.') }
  return { answer: refusal(400, 'BadRequest', `Resource not found for the segment '${path.split('/').at(-1)}'.`) }
}

/** A route below the one site: any other site is not found. The handler gets the parameters after the site's. */
export function siteRoute(site: Site, route: Omit<Route, 'path'> & { path: string }): Route {
  return {
    ...route,
    path: new RegExp(`^/v1\\.0/sites/([^/]+)${route.path}$`),
    handle: (request, [siteId, ...rest]) => (siteId === site.id ? route.handle(request, rest) : notFound()),
  }
}

export type ListRoute = Omit<Route, 'path' | 'handle'> & {
  path: string
  handle(request: GraphRequest, list: List, parameters: string[]): GraphAnswer | Promise<GraphAnswer>
}

/** A route below one list, by its id or title. */
export function listRoute({ site, lists }: Parts, route: ListRoute): Route {
  return siteRoute(site, {
    ...route,
    path: `/lists/([^/]+)${route.path}`,
    handle(request, [name, ...rest]) {
      const list = lists.find(name ?? '')
      return list ? route.handle(request, list, rest) : notFound()
    },
  })
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

function withSiteId(path: string, site: Site): string | undefined {
  const match = /^\/v1\.0\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(path)
  if (!match) return path
  const [, host, sitePath, rest] = match
  const isOurs = host?.toLowerCase() === site.host.toLowerCase() && decodeURIComponent(sitePath ?? '') === site.path
  return isOurs ? `/v1.0/sites/${encodeURIComponent(site.id)}${rest ?? ''}` : undefined
}
