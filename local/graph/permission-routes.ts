import { created, denied, type GraphAnswer, noContent, notFound, ok } from './answers.ts'
import { GRANTING_ROLES, type Permission, readGrant, readNewRoles, THE_SITE } from './permissions.ts'
import { type GraphRequest, readJson } from './request.ts'
import { listRoute, type Parts, type Route, siteRoute } from './routes.ts'
import { PERMISSION_UNITS } from './units.ts'

type Place = { list: number; context: string }
type PlaceRoute = Pick<Route, 'method' | 'kind' | 'units'> & {
  below: string
  handle(request: GraphRequest, place: Place, id: string): GraphAnswer
}

/**
 * What applications were granted on the site and on lists (graph-sharepoint facts, section 6). The grants are kept and shown, and
 * decide who may grant; what else the caller may do is `behaviour.grant`.
 */
export function permissionRoutes(parts: Parts): Route[] {
  const { site } = parts
  return [...allRoutes(parts), ...oneRoutes(parts)].flatMap(({ below, handle, ...route }) => [
    siteRoute(site, {
      ...route,
      path: `/permissions${below}`,
      handle: (request, [id = '']) =>
        mayGrant(parts, request, THE_SITE) ? handle(request, { list: THE_SITE, context: contextOf(parts) }, id) : denied(),
    }),
    listRoute(parts, {
      ...route,
      path: `/permissions${below}`,
      handle: (request, { id: listId, number }, [id = '']) =>
        mayGrant(parts, request, number) ? handle(request, { list: number, context: contextOf(parts, listId) }, id) : denied(),
    }),
  ])
}

/** Any work on permissions, reading them included, takes full control: of all sites, or for a list of its site. */
export function mayGrant({ permissions }: Parts, { app }: GraphRequest, list: number): boolean {
  if (app.roles.includes('Sites.FullControl.All')) return true
  if (list === THE_SITE || !app.roles.includes('Sites.Selected')) return false
  return permissions.all(THE_SITE).some((held) => held.app === app.id && held.roles.some((role) => GRANTING_ROLES.includes(role)))
}

export function permissionShape({ id, app, name, roles }: Permission) {
  const identity = { application: { id: app, displayName: name } }
  return { id, roles, grantedToIdentities: [identity], grantedToIdentitiesV2: [identity] }
}

function allRoutes({ permissions }: Parts): PlaceRoute[] {
  return [
    {
      method: 'GET',
      below: '',
      kind: 'list permissions',
      units: PERMISSION_UNITS,
      handle: (_request, { list, context }) => ok({ '@odata.context': context, value: permissions.all(list).map(permissionShape) }),
    },
    {
      method: 'POST',
      below: '',
      kind: 'grant',
      units: PERMISSION_UNITS,
      handle: (request, { list, context }) => grant(request, context, (permission) => permissions.save(list, permission)),
    },
  ]
}

function oneRoutes({ permissions }: Parts): PlaceRoute[] {
  const one = { below: '/([^/]+)', units: PERMISSION_UNITS }
  const withPermission = ({ list }: Place, id: string, use: (permission: Permission) => GraphAnswer) => {
    const permission = permissions.get(list, id)
    return permission ? use(permission) : notFound()
  }
  return [
    {
      ...one,
      method: 'GET',
      kind: 'get permission',
      handle: (_request, place, id) => withPermission(place, id, (permission) => ok(permissionShape(permission))),
    },
    {
      ...one,
      method: 'PATCH',
      kind: 'change permission',
      handle: (request, place, id) =>
        withPermission(place, id, (permission) => changeRoles(request, permission, (changed) => permissions.save(place.list, changed))),
    },
    {
      ...one,
      method: 'DELETE',
      kind: 'take back a grant',
      handle: (_request, place, id) =>
        withPermission(place, id, (permission) => {
          permissions.remove(place.list, permission)
          return noContent
        }),
    },
  ]
}

type Save = (permission: Permission) => Permission

function grant(request: GraphRequest, context: string, save: Save): GraphAnswer {
  const body = readJson(request)
  if ('refused' in body) return body.refused
  const permission = readGrant(body.json, request.app.tenantId)
  if ('refused' in permission) return permission.refused
  return created({ '@odata.context': `${context}/$entity`, ...permissionShape(save(permission)) })
}

function changeRoles(request: GraphRequest, permission: Permission, save: Save): GraphAnswer {
  const body = readJson(request)
  if ('refused' in body) return body.refused
  const changed = readNewRoles(body.json, permission)
  return 'refused' in changed ? changed.refused : ok(permissionShape(save(changed)))
}

function contextOf({ site }: Parts, listId?: string): string {
  return `${site.root}/$metadata#sites('${site.id}')${listId === undefined ? '' : `/lists('${listId}')`}/permissions`
}
