import { type GraphAnswer, noContent, notFound, ok } from './answers.ts'
import { readExpand } from './expand.ts'
import type { List } from './lists.ts'
import { listRoute, type Parts, type Route } from './routes.ts'
import type { Row } from './rows.ts'
import { fieldsShape, identityShape } from './shapes.ts'

/** Earlier states of an item, the newest first, with ids "3.0", "2.0", "1.0". */
export function versionRoutes(parts: Parts): Route[] {
  const path = '/items/(\\d+)/versions'
  return [
    listRoute(parts, {
      method: 'GET',
      path,
      kind: 'list versions',
      units: 2,
      handle(request, list, [id]) {
        if (!parts.rows.get(list, Number(id))) return notFound()
        const versions = parts.rows.versions(list, Number(id)).reverse()
        return ok({
          '@odata.context': contextOf(parts, list, id),
          value: versions.map((row) => shape(list, row, request.query.get('expand'))),
        })
      },
    }),
    listRoute(parts, {
      method: 'GET',
      path: `${path}/([\\d.]+)`,
      kind: 'get version',
      units: 1,
      handle: (request, list, [id, version]) =>
        withVersion(parts, { list, id, version }, (row) => ok(shape(list, row, request.query.get('expand')))),
    }),
    listRoute(parts, {
      method: 'POST',
      path: `${path}/([\\d.]+)/restoreVersion`,
      kind: 'restore version',
      units: 2,
      handle: (request, list, [id, version]) =>
        withVersion(parts, { list, id, version }, (earlier, now) => {
          const cleared = Object.fromEntries(Object.keys(now.fields).map((name) => [name, null]))
          parts.rows.change(list, now, { ...cleared, ...earlier.fields }, { kind: 'app', id: request.app.id, name: request.app.name })
          return noContent
        }),
    }),
  ]
}

type Wanted = { list: List; id: string | undefined; version: string | undefined }

function withVersion({ rows }: Parts, { list, id, version }: Wanted, use: (earlier: Row, now: Row) => GraphAnswer): GraphAnswer {
  const now = rows.get(list, Number(id))
  const earlier = rows.versions(list, Number(id)).find((row) => `${row.version}.0` === version)
  return now && earlier ? use(earlier, now) : notFound()
}

function contextOf({ site }: Parts, list: List, id: string | undefined): string {
  return `${site.root}/$metadata#sites('${site.id}')/lists('${list.id}')/items('${id}')/versions`
}

function shape(list: List, row: Row, expand: string | null) {
  const expanded = readExpand(expand)
  return {
    id: `${row.version}.0`,
    lastModifiedDateTime: row.modified,
    lastModifiedBy: identityShape(row.editor),
    ...(expanded ? { fields: fieldsShape(list, row, expanded.select) } : {}),
  }
}
