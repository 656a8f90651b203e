import type { GraphRequest } from './request.ts'
import type { Parts } from './routes.ts'

/** The service's own root, for clients that put the stand-in's origin in its place. */
const SERVICE = 'https://graph.microsoft.com/v1.0'

/**
 * A link that leads on from a request: it keeps the query options and adds the position, as `token` or `$skiptoken`. Headers it
 * does not remember (graph-sharepoint facts, section 2.3).
 */
export function linkOn({ site, behaviour }: Parts, request: GraphRequest, position?: string): string {
  const kept = [...request.query].filter(([name]) => name !== 'token' && name !== 'skiptoken')
  const options = kept.map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
  const all = position === undefined ? options : [...options, position]
  const root = behaviour.links === 'own' ? site.root : SERVICE
  return `${root}${request.path.slice('/v1.0'.length)}${all.length > 0 ? `?${all.join('&')}` : ''}`
}
