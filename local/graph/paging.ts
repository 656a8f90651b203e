import type { Row } from './rows.ts'

/** Where a page ended: the last item's id, and its sort value when the query is sorted. */
export interface Position {
  id: number
  key: string | number | null
}

/** Rows on a page when nothing is asked for, and the most that are given whatever is asked for. */
const PAGE = 200
const LARGEST_PAGE = 5000

/** Millions are accepted and silently capped (graph-sharepoint facts, section 2.2). */
export function pageSize(query: URLSearchParams): number {
  const wanted = Number(query.get('top') ?? PAGE)
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, LARGEST_PAGE) : PAGE
}

/** The keyset position as SharePoint writes it, `Paged=TRUE&p_ID=1`, in base64url without padding. */
export function writePosition(rows: Row[], orderedBy: string | undefined): string {
  const last = rows.at(-1)
  const sorted = orderedBy !== undefined && last ? `&p_Key=${encodeURIComponent(JSON.stringify(sortValue(last, orderedBy)))}` : ''
  return Buffer.from(`Paged=TRUE${sorted}&p_ID=${last?.id ?? 0}`).toString('base64url')
}

export function readPosition(token: string | null): Position | undefined | 'malformed' {
  if (token === null) return undefined
  const parts = new URLSearchParams(Buffer.from(token, 'base64url').toString('utf8'))
  const id = Number(parts.get('p_ID') ?? Number.NaN)
  if (!Number.isInteger(id)) return 'malformed'
  try {
    return { id, key: JSON.parse(parts.get('p_Key') ?? 'null') as string | number | null }
  } catch (error) {
    if (error instanceof SyntaxError) return 'malformed'
    throw error
  }
}

function sortValue(row: Row, path: string): string | number | null {
  if (path === 'createdDateTime') return row.created
  if (path === 'lastModifiedDateTime') return row.modified
  const value = row.fields[path.slice('fields/'.length)]
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
