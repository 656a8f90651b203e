import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { type GraphAnswer, invalid, type Refused, refusal, tooManyRows } from './answers.ts'
import { THRESHOLD } from './columns.ts'
import { type Filter, type Literal, parseFilter, pathsOf } from './filter.ts'
import { columnSql, type List } from './lists.ts'
import { type Position, readPosition } from './paging.ts'
import { type Row, readRow } from './rows.ts'
import { isLookup, wholeSeconds } from './values.ts'

interface Order {
  path: string
  descending: boolean
}

export interface Found {
  rows: Row[]
  /** The path that the rows are sorted by, when it is not their id alone. */
  orderedBy: string | undefined
  more: boolean
}

type Settings = {
  db: DatabaseSync
  list: List
  query: URLSearchParams
  /** The Prefer header allows columns without an index. */
  unindexedAllowed: boolean
  /** Filters see the list as it was at this time (milliseconds). */
  seenAt: number
  /** How a filter over too many rows is refused: openly, or as the throttling that it is not (section 3). */
  tooMany: 'open' | 'as-throttling'
  size: number
}

/** The exact sentence of the service (graph-sharepoint facts, section 3). */
function notIndexed(name: string): GraphAnswer {
  return invalid(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  )
}

/** Runs one page of an item query: filter, order, position. Refuses what SharePoint refuses: columns without index, too many rows. */
export function findRows(settings: Settings): Found | Refused {
  const { query, list } = settings
  const filterText = query.get('filter')
  const filter = filterText === null ? undefined : parseFilter(filterText)
  if (filterText !== null && filter === undefined) return { refused: invalid('Invalid filter clause') }
  const order = readOrder(query.get('orderby'))
  const position = readPosition(query.get('skiptoken'))
  if (order === 'malformed' || position === 'malformed') return { refused: invalid('The query option is not valid.', 'invalidQueryOption') }
  const paths = [...(filter ? pathsOf(filter) : []), ...(order ? [order.path] : [])]
  const refused = refusedPaths(settings, filter ? pathsOf(filter).length : 0, paths)
  if (refused) return { refused }
  const where = filter ? sqlOf(filter, list) : { sql: '1', values: [] }
  if (filter && isTooMany(settings, where, paths)) {
    return { refused: settings.tooMany === 'open' ? tooManyRows() : refusal(429, 'throttledRequest', 'The request has been throttled') }
  }
  const rows = readPage(settings, { where, order, position, lagging: filter !== undefined })
  return { rows: rows.slice(0, settings.size), orderedBy: order?.path, more: rows.length > settings.size }
}

function refusedPaths({ list, unindexedAllowed }: Settings, filtered: number, paths: string[]): GraphAnswer | undefined {
  for (const path of paths) {
    const name = path.replace(/^fields\//, '')
    const column = columnOf(list, path)
    if (column === undefined && !TOP_LEVEL.has(path)) return invalid(`Field '${name}' is not recognized`)
    if (!unindexedAllowed && path !== 'id' && column?.indexed !== true) return notIndexed(name)
  }
  if (filtered > 1 && !unindexedAllowed) return invalid('The provided filter statement is not supported')
  return undefined
}

const TOP_LEVEL = new Map([
  ['id', 'id'],
  ['createdDateTime', 'created'],
  ['lastModifiedDateTime', 'modified'],
])

function columnOf(list: List, path: string) {
  if (!path.startsWith('fields/')) return undefined
  const name = path.slice('fields/'.length)
  return list.columns.find((c) => (isLookup(c) ? `${c.name}LookupId` : c.name) === name)
}

function readOrder(text: string | null): Order | undefined | 'malformed' {
  if (text === null) return undefined
  const match = /^([\w/]+)(?: (asc|desc))?$/.exec(text.trim())
  return match?.[1] === undefined ? 'malformed' : { path: match[1], descending: match[2] === 'desc' }
}

interface Sql {
  sql: string
  values: SQLInputValue[]
}

function sqlOf(filter: Filter, list: List): Sql {
  if (filter.kind !== 'compare') {
    const [left, right] = [sqlOf(filter.left, list), sqlOf(filter.right, list)]
    return { sql: `(${left.sql} ${filter.kind} ${right.sql})`, values: [...left.values, ...right.values] }
  }
  const place = placeOf(filter.path)
  const value = sqlValue(list, filter.path, filter.value)
  if (filter.operator === 'startswith') {
    return { sql: `(${place} >= ? AND ${place} < ?)`, values: [`${filter.value}`, `${filter.value}\uFFFF`] }
  }
  if (value === null) return { sql: `${place} IS ${filter.operator === 'ne' ? 'NOT ' : ''}NULL`, values: [] }
  return { sql: `${place} ${SQL_OPERATORS[filter.operator]} ?`, values: [value] }
}

const SQL_OPERATORS = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' }

function placeOf(path: string): string {
  return TOP_LEVEL.get(path) ?? columnSql(path.slice('fields/'.length))
}

function sqlValue(list: List, path: string, value: Literal): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  const column = columnOf(list, path)
  if (column && isLookup(column)) return String(value)
  const isDate = column ? column.facet === 'dateTime' : path !== 'id'
  if (!isDate || typeof value !== 'string') return path === 'id' ? Number(value) : value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : wholeSeconds(instant)
}

/** A filter on an indexed column may touch 5,000 rows; one that scans may not be asked of a longer list at all. */
function isTooMany({ db, list }: Settings, where: Sql, paths: string[]): boolean {
  const scans = paths.some((path) => path !== 'id' && columnOf(list, path)?.indexed !== true)
  const counted = scans ? { sql: '1', values: [] } : where
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM rows_${list.number} WHERE ${counted.sql} LIMIT ${THRESHOLD + 1})`
  return Number(db.prepare(sql).get(...counted.values)?.n) > THRESHOLD
}

type Page = { where: Sql; order: Order | undefined; position: Position | undefined; lagging: boolean }

function readPage({ db, list, seenAt, size }: Settings, { where, order, position, lagging }: Page): Row[] {
  const after = position ? afterSql(order, position) : { sql: '1', values: [] }
  const direction = order?.descending ? 'DESC' : 'ASC'
  const by = order && order.path !== 'id' ? `${placeOf(order.path)} ${direction}, id ASC` : `id ${direction}`
  const source = lagging ? seenRows(db, list, seenAt) : { sql: `rows_${list.number}`, values: [] }
  const sql = `SELECT * FROM ${source.sql} WHERE ${where.sql} AND ${after.sql} ORDER BY ${by} LIMIT ${size + 1}`
  return db
    .prepare(sql)
    .all(...source.values, ...where.values, ...after.values)
    .map(readRow)
}

/** The rows as they were at a time: what changed since is taken from the history. */
export function seenRows(db: DatabaseSync, list: List, seenAt: number): Sql {
  const table = `rows_${list.number}`
  const recent = db.prepare('SELECT 1 FROM history WHERE list = ? AND changed > ? LIMIT 1').get(list.number, seenAt)
  if (!recent) return { sql: table, values: [] }
  const columns = 'id, guid, version, fields, created, modified, author, editor, changed'
  const sql = `(SELECT ${columns} FROM ${table} WHERE changed <= ? UNION ALL
    SELECT ${columns} FROM history h WHERE h.list = ? AND h.fields IS NOT NULL
      AND h.id IN (SELECT id FROM history WHERE list = ? AND changed > ?)
      AND h.version = (SELECT max(version) FROM history WHERE list = h.list AND id = h.id AND changed <= ?))`
  return { sql, values: [seenAt, list.number, list.number, seenAt, seenAt] }
}

function afterSql(order: Order | undefined, { id, key }: Position): Sql {
  if (order === undefined || order.path === 'id') return { sql: order?.descending ? 'id < ?' : 'id > ?', values: [id] }
  const place = placeOf(order.path)
  if (key === null) return { sql: `((${place} IS NULL AND id > ?) ${order.descending ? '' : `OR ${place} IS NOT NULL`})`, values: [id] }
  const beyond = order.descending ? `${place} < ? OR ${place} IS NULL` : `${place} > ?`
  return { sql: `(${beyond} OR (${place} = ? AND id > ?))`, values: [key, key, id] }
}
