import { created, denied, type GraphAnswer, nameTaken, noContent, ok, staleTag } from './answers.ts'
import { shownColumns } from './column-routes.ts'
import { expandsPermissions } from './expand.ts'
import type { List } from './lists.ts'
import { mayGrant, permissionShape } from './permission-routes.ts'
import { type GraphRequest, matches, readJson, textOr } from './request.ts'
import { type ListRoute, listRoute, type Parts, type Route, siteRoute } from './routes.ts'
import { listShape, listTag, siteShape } from './shapes.ts'

/** The site and its lists. */
export function listRoutes(parts: Parts): Route[] {
  const { site, lists } = parts
  return [
    siteRoute(site, { method: 'GET', path: '', kind: 'get site', units: 1, handle: () => ok(siteShape(site)) }),
    siteRoute(site, {
      method: 'GET',
      path: '/lists',
      kind: 'list lists',
      units: 2,
      handle: () => ok({ '@odata.context': `${site.root}/$metadata#lists`, value: lists.all().map((list) => listShape(site, list)) }),
    }),
    siteRoute(site, {
      method: 'POST',
      path: '/lists',
      kind: 'create list',
      units: 2,
      handle(request) {
        if (parts.behaviour.grant === 'write') return denied()
        const body = readJson(request)
        if ('refused' in body) return body.refused
        const list = lists.create(body.json)
        return 'refused' in list ? list.refused : created(oneList(parts, list, null))
      },
    }),
    ...oneListRoutes(parts).map((route) => listRoute(parts, route)),
  ]
}

function oneListRoutes(parts: Parts): ListRoute[] {
  return [
    {
      method: 'GET',
      path: '',
      kind: 'get list',
      units: 1,
      handle: (request, list) => getList(parts, request, list),
    },
    {
      method: 'PATCH',
      path: '',
      kind: 'change list',
      units: 2,
      handle(request, list) {
        const body = readJson(request)
        if ('refused' in body) return body.refused
        if (!matches(request, listTag(list))) return staleTag()
        const title = textOr(body.json.displayName, list.title)
        const taken = parts.lists.find(title)
        if (taken && taken.id !== list.id) return nameTaken()
        parts.lists.rename(list, title, textOr(body.json.description, list.description))
        return ok(oneList(parts, parts.lists.find(list.id) ?? list, null))
      },
    },
    {
      method: 'DELETE',
      path: '',
      kind: 'delete list',
      units: 2,
      handle(request, list) {
        if (parts.behaviour.grant === 'write') return denied()
        if (!matches(request, listTag(list))) return staleTag()
        parts.lists.remove(list)
        return noContent
      },
    },
  ]
}

function getList(parts: Parts, request: GraphRequest, list: List): GraphAnswer {
  const expand = request.query.get('expand')
  if (!expandsPermissions(expand)) return ok(oneList(parts, list, expand))
  if (!mayGrant(parts, request, list.number)) return denied()
  return ok({ ...oneList(parts, list, expand), permissions: parts.permissions.all(list.number).map(permissionShape) })
}

function oneList({ site }: Parts, list: List, expand: string | null) {
  const shape = { '@odata.context': `${site.root}/$metadata#lists/$entity`, ...listShape(site, list) }
  return expand?.includes('columns') ? { ...shape, columns: shownColumns(list) } : shape
}
