import { created, denied, type GraphAnswer, invalid, noContent, notFound, ok } from './answers.ts'
import type { Column } from './columns.ts'
import type { List } from './lists.ts'
import { readJson } from './request.ts'
import { type ListRoute, listRoute, type Parts, type Route } from './routes.ts'
import { columnShape } from './shapes.ts'

/** Columns of a list. */
export function columnRoutes(parts: Parts): Route[] {
  return [...collectionRoutes(parts), ...oneColumnRoutes(parts)].map((route) => listRoute(parts, route))
}

function collectionRoutes(parts: Parts): ListRoute[] {
  const context = (list: List) => `${parts.site.root}/$metadata#sites('${parts.site.id}')/lists('${list.id}')/columns`
  return [
    {
      method: 'GET',
      path: '/columns',
      kind: 'list columns',
      units: 2,
      handle: (_request, list) => ok({ '@odata.context': context(list), value: shownColumns(list) }),
    },
    {
      method: 'POST',
      path: '/columns',
      kind: 'create column',
      units: 2,
      handle(request, list) {
        if (parts.behaviour.grant === 'write') return denied()
        const body = readJson(request)
        if ('refused' in body) return body.refused
        const column = parts.lists.addColumn(list, body.json)
        return 'refused' in column ? column.refused : created({ '@odata.context': `${context(list)}/$entity`, ...columnShape(column) })
      },
    },
  ]
}

function oneColumnRoutes(parts: Parts): ListRoute[] {
  return [
    {
      method: 'GET',
      path: '/columns/([^/]+)',
      kind: 'get column',
      units: 1,
      handle: (_request, list, [id]) => withColumn(list, id, (column) => ok(columnShape(column))),
    },
    {
      method: 'PATCH',
      path: '/columns/([^/]+)',
      kind: 'change column',
      units: 2,
      handle(request, list, [id]) {
        if (parts.behaviour.grant === 'write') return denied()
        const body = readJson(request)
        if ('refused' in body) return body.refused
        return withColumn(list, id, (column) => {
          const changed = parts.lists.changeColumn(list, column, body.json)
          return 'refused' in changed ? changed.refused : ok(columnShape(changed))
        })
      },
    },
    {
      method: 'DELETE',
      path: '/columns/([^/]+)',
      kind: 'delete column',
      units: 2,
      handle(_request, list, [id]) {
        if (parts.behaviour.grant === 'write') return denied()
        return withColumn(list, id, (column) => {
          if (column.name === 'Title') return invalid('The column is built in and cannot be deleted.')
          parts.lists.removeColumn(list, column)
          return noContent
        })
      },
    },
  ]
}

function withColumn(list: List, id: string | undefined, use: (column: Column) => GraphAnswer): GraphAnswer {
  const column = list.columns.find((c) => c.id === id || c.name === id)
  return column ? use(column) : notFound()
}

export function shownColumns(list: List) {
  return list.columns.filter((c) => !c.hidden).map(columnShape)
}
