import { type GraphAnswer, ok, refusal } from './answers.ts'
import { type DeltaPage, readDelta, readDeltaToken, writeDeltaToken } from './delta.ts'
import { readExpand } from './expand.ts'
import { linkOn } from './links.ts'
import type { List } from './lists.ts'
import { pageSize } from './paging.ts'
import type { GraphRequest } from './request.ts'
import { listRoute, type Parts, type Route } from './routes.ts'
import { fieldsShape, itemShape } from './shapes.ts'

/** Changes of a list's items: whole, from a token, or `token=latest` (graph-sharepoint facts, section 2.5). */
export function deltaRoutes(parts: Parts): Route[] {
  return [
    listRoute(parts, {
      method: 'GET',
      path: '/items/delta',
      kind: 'delta',
      units: (request) => (tokenOf(request) === null ? 2 : 1),
      handle: (request, list) => answerDelta(parts, request, list),
    }),
  ]
}

function answerDelta(parts: Parts, request: GraphRequest, list: List): GraphAnswer {
  const token = readDeltaToken(tokenOf(request))
  if (token === 'expired' || (token !== undefined && parts.faults.take(request, ['delta-410']))) return expired(parts, request)
  const seenAt = parts.clock().getTime() - parts.behaviour.lag
  const page = readDelta({ db: parts.db, list, seenAt, size: pageSize(request.query) }, token)
  const broken = parts.faults.take(request, ['delta-error-element']) ? [errorElement] : []
  return ok({
    '@odata.context': `${parts.site.root}/$metadata#Collection(microsoft.graph.listItem)`,
    value: [...elements(parts, request, list, page), ...broken],
    [page.done ? '@odata.deltaLink' : '@odata.nextLink']: linkOn(parts, request, `token=${writeDeltaToken(page.token)}`),
  })
}

function elements({ site }: Parts, request: GraphRequest, list: List, page: DeltaPage): object[] {
  const expanded = readExpand(request.query.get('expand'))
  return page.entries.map((entry) =>
    'row' in entry
      ? itemShape(site, list, entry.row, expanded && fieldsShape(list, entry.row, expanded.select))
      : {
          id: String(entry.deletedId),
          parentReference: { id: list.id, siteId: site.id },
          contentType: { id: '0x0100', name: 'Item' },
          deleted: { state: 'deleted' },
        },
  )
}

/** Pages of a round carry `$skiptoken`, the link to the next round `token`: both are read alike. */
function tokenOf(request: GraphRequest): string | null {
  return request.query.get('token') ?? request.query.get('skiptoken')
}

function expired(parts: Parts, request: GraphRequest): GraphAnswer {
  const answer = refusal(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server version.')
  return { ...answer, headers: { Location: linkOn(parts, request) } }
}

/** Seen from the live service after a deletion: an error where an item belongs, in an answer of 200. */
const errorElement = { error: { code: 'InternalServerError', message: 'Cannot write a deleted resource to the response.' } }
