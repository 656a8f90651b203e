import { created, type GraphAnswer, invalid, nameTaken, noContent, notFound, ok, refusal, staleTag } from './answers.ts'
import { type Expanded, readExpand } from './expand.ts'
import { linkOn } from './links.ts'
import type { List } from './lists.ts'
import { pageSize, writePosition } from './paging.ts'
import { findRows } from './query.ts'
import { type GraphRequest, isObject, matches, readJson } from './request.ts'
import { type ListRoute, listRoute, type Parts, type Route } from './routes.ts'
import type { Identity, Row } from './rows.ts'
import { fieldsShape, itemShape, lookupsRead, rowTag } from './shapes.ts'
import { readFields } from './values.ts'

/** Items of lists: query, get, create, change, delete. */
export function itemRoutes(parts: Parts): Route[] {
  return [...collectionRoutes(parts), ...oneItemRoutes(parts), ...fieldRoutes(parts)].map((route) => listRoute(parts, route))
}

function collectionRoutes(parts: Parts): ListRoute[] {
  return [
    { method: 'GET', path: '/items', kind: 'query items', units: 2, handle: (request, list) => queryItems(parts, request, list) },
    {
      method: 'POST',
      path: '/items',
      kind: 'create item',
      units: 2,
      handle(request, list) {
        const body = readJson(request)
        if ('refused' in body) return body.refused
        const read = readFields(list.columns, isObject(body.json.fields) ? body.json.fields : {}, parts.behaviour.timeZone)
        if ('refused' in read) return read.refused
        const taken = parts.rows.duplicate(list, read.fields)
        if (taken !== undefined) return duplicateAnswer(parts, taken)
        const row = parts.rows.create(list, read.fields, writerOf(request))
        return created(oneItem(parts, list, row, { select: undefined }))
      },
    },
  ]
}

function oneItemRoutes(parts: Parts): ListRoute[] {
  return [
    {
      method: 'GET',
      path: '/items/(\\d+)',
      kind: 'get item',
      units: 1,
      handle: (request, list, [id]) => withRow(parts, list, id, (row) => readItem(parts, request, list, row)),
    },
    {
      method: 'PATCH',
      path: '/items/(\\d+)',
      kind: 'change item',
      units: 2,
      handle(request, list, [id]) {
        const body = readJson(request)
        if ('refused' in body) return body.refused
        const change = isObject(body.json.fields) ? body.json.fields : {}
        return changeRow(parts, { request, list, id, change }, (row) => ok(oneItem(parts, list, row, { select: undefined })))
      },
    },
    {
      method: 'DELETE',
      path: '/items/(\\d+)',
      kind: 'delete item',
      units: 2,
      handle: (request, list, [id]) =>
        withRow(parts, list, id, (row) => {
          if (!matches(request, rowTag(row))) return staleTag()
          parts.rows.remove(list, row)
          return noContent
        }),
    },
  ]
}

function fieldRoutes(parts: Parts): ListRoute[] {
  return [
    {
      method: 'GET',
      path: '/items/(\\d+)/fields',
      kind: 'get item',
      units: 1,
      handle: (request, list, [id]) =>
        withRow(parts, list, id, (row) => ok(fieldsShape(list, row, request.query.get('select')?.split(',')))),
    },
    {
      method: 'PATCH',
      path: '/items/(\\d+)/fields',
      kind: 'change item',
      units: 2,
      handle(request, list, [id]) {
        const body = readJson(request)
        if ('refused' in body) return body.refused
        return changeRow(parts, { request, list, id, change: body.json }, (row) => ok(fieldsShape(list, row, undefined)))
      },
    },
  ]
}

function queryItems(parts: Parts, request: GraphRequest, list: List): GraphAnswer {
  const expanded = readExpand(request.query.get('expand'))
  if (expanded && isTooManyLookups(list, expanded)) return tooManyLookups()
  const found = findRows({
    db: parts.db,
    list,
    query: request.query,
    unindexedAllowed: String(request.headers.prefer ?? '').includes('HonorNonIndexedQueriesWarningMayFailRandomly'),
    seenAt: parts.clock().getTime() - parts.behaviour.lag,
    tooMany: parts.behaviour.tooMany,
    size: pageSize(request.query),
  })
  if ('refused' in found) return found.refused
  const value = found.rows.map((row) => itemShape(parts.site, list, row, expanded && fieldsShape(list, row, expanded.select)))
  const context = `${parts.site.root}/$metadata#sites('${parts.site.id}')/lists('${list.id}')/items${expanded ? '(fields())' : ''}`
  return ok({
    '@odata.context': context,
    value,
    ...(found.more ? { '@odata.nextLink': linkOn(parts, request, `$skiptoken=${writePosition(found.rows, found.orderedBy)}`) } : {}),
  })
}

function readItem(parts: Parts, request: GraphRequest, list: List, row: Row): GraphAnswer {
  const expanded = readExpand(request.query.get('expand'))
  if (expanded && isTooManyLookups(list, expanded)) return tooManyLookups()
  return ok(oneItem(parts, list, row, expanded))
}

function oneItem({ site }: Parts, list: List, row: Row, expanded: Expanded | undefined) {
  const context = `${site.root}/$metadata#sites('${site.id}')/lists('${list.id}')/items/$entity`
  return { '@odata.context': context, ...itemShape(site, list, row, expanded && fieldsShape(list, row, expanded.select)) }
}

type Change = { request: GraphRequest; list: List; id: string | undefined; change: Record<string, unknown> }

function changeRow(parts: Parts, { request, list, id, change }: Change, answer: (row: Row) => GraphAnswer): GraphAnswer {
  return withRow(parts, list, id, (row) => {
    if (!matches(request, rowTag(row))) return staleTag()
    const read = readFields(list.columns, change, parts.behaviour.timeZone)
    if ('refused' in read) return read.refused
    const taken = parts.rows.duplicate(list, read.fields, row.id)
    if (taken !== undefined) return duplicateAnswer(parts, taken)
    return answer(parts.rows.change(list, row, read.fields, writerOf(request)))
  })
}

function withRow({ rows }: Parts, list: List, id: string | undefined, use: (row: Row) => GraphAnswer): GraphAnswer {
  const row = rows.get(list, Number(id))
  return row ? use(row) : notFound()
}

function writerOf(request: GraphRequest): Identity {
  return { kind: 'app', id: request.app.id, name: request.app.name }
}

/** SharePoint's own sentence; which status Graph puts on it is not documented (graph-sharepoint facts, section 3). */
function duplicateAnswer({ behaviour }: Parts, column: string): GraphAnswer {
  const message = `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`
  switch (behaviour.uniqueAnswer) {
    case 409:
      return { ...nameTaken(), ...refusal(409, 'nameAlreadyExists', message) }
    case 400:
      return invalid(message)
    case 500:
      return refusal(500, 'generalException', message)
    default:
      return behaviour.uniqueAnswer satisfies never
  }
}

const MAX_LOOKUPS = 12

function isTooManyLookups(list: List, expanded: Expanded): boolean {
  return lookupsRead(list, expanded.select) > MAX_LOOKUPS
}

function tooManyLookups(): GraphAnswer {
  return invalid(
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold enforced by the administrator.',
  )
}
