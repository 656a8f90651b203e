import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Items } from './items.ts'
import { type Column, LIBRARIES, LINE_LIMIT, LIST_NAMES, LISTS, type ListName } from './lists.ts'

export interface SetupReport {
  /** Lists, libraries and columns that were made: `Updates`, `Updates.Key`. */
  made: string[]
  /** Columns that were given an index or the rule of unique values. */
  changed: string[]
  /** What is still missing, in words. Empty: all is ready. */
  missing: string[]
}

/**
 * Makes the lists, columns, indexes and libraries that are missing; run twice, it changes nothing the second time. Indexes are made at once,
 * because a long list refuses them (graph-sharepoint facts, section 2.6). Throws AppError `store-refused` when the application may not make
 * lists: that takes Sites.Manage.All or full control of the site, which the running service does not need.
 */
export async function setUpLists(items: Items): Promise<SetupReport> {
  const report: SetupReport = { made: [], changed: [], missing: [] }
  for (const list of LIST_NAMES) await setUpList(items, list, report)
  for (const library of LIBRARIES) {
    if (await hasList(items, library)) continue
    await items.site({ method: 'POST', path: '/lists', body: { displayName: library, list: { template: 'documentLibrary' } } })
    report.made.push(library)
  }
  report.missing = await findMissing(items)
  return report
}

/**
 * Proves that the lists are as the service needs them, above all that `Updates.Key` and `Updates.RequestId` enforce unique values, on which
 * the record rests. Throws AppError `store-not-ready` that names what is missing and what to run.
 */
export async function checkReady(items: Items): Promise<void> {
  const missing = await findMissing(items)
  if (missing.length === 0) return
  throw new AppError(
    'store-not-ready',
    `SharePoint is not ready: ${missing.join('; ')}. Run "npm run setup" with an administrator's grant, then start again.`,
  )
}

async function setUpList(items: Items, list: ListName, report: SetupReport): Promise<void> {
  const before = await readColumns(items, list)
  if (!before) {
    const body = { displayName: list, columns: LISTS[list].map(definitionOf), list: { template: 'genericList' } }
    await items.site({ method: 'POST', path: '/lists', body })
    report.made.push(list)
  }
  const columns = (await readColumns(items, list)) ?? new Map<string, ColumnAnswer>()
  for (const column of LISTS[list]) {
    const known = columns.get(column.name)
    if (!known) {
      await items.site({ method: 'POST', path: `/lists/${list}/columns`, body: definitionOf(column) })
      report.made.push(`${list}.${column.name}`)
    } else if (lacks(known, column)) {
      await items.site({ method: 'PATCH', path: `/lists/${list}/columns/${known.id}`, body: rulesOf(column) })
      report.changed.push(`${list}.${column.name}`)
    }
  }
}

async function findMissing(items: Items): Promise<string[]> {
  const missing: string[] = []
  for (const list of LIST_NAMES) {
    const columns = await readColumns(items, list)
    if (!columns) {
      missing.push(`the list ${list} is missing`)
      continue
    }
    for (const column of LISTS[list]) {
      const known = columns.get(column.name)
      const lack = known ? lacks(known, column) : 'is missing'
      if (lack) missing.push(`the column ${list}.${column.name} ${lack}`)
    }
  }
  for (const library of LIBRARIES) if (!(await hasList(items, library))) missing.push(`the library ${library} is missing`)
  return missing
}

function lacks(known: ColumnAnswer, { index }: Column): string {
  if (index === 'unique' && !known.enforceUniqueValues) return 'does not enforce unique values'
  if (index !== 'none' && !known.indexed) return 'has no index'
  return ''
}

function definitionOf(column: Column): object {
  return { name: column.name, displayName: column.name, ...rulesOf(column), ...facetOf(column) }
}

function rulesOf({ index }: Column): object {
  if (index === 'none') return {}
  return index === 'unique' ? { indexed: true, enforceUniqueValues: true } : { indexed: true }
}

function facetOf({ type }: Column): object {
  switch (type) {
    case 'line':
      return { text: { maxLength: LINE_LIMIT } }
    case 'lines':
      return { text: { allowMultipleLines: true, textType: 'plain' } }
    case 'number':
      return { number: {} }
    case 'yes-no':
      return { boolean: {} }
    default:
      return type satisfies never
  }
}

const columnShape = z.object({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
})
const columnsShape = z.object({ value: z.array(columnShape), '@odata.nextLink': z.string().optional() })
type ColumnAnswer = z.infer<typeof columnShape>

async function readColumns(items: Items, list: ListName): Promise<Map<string, ColumnAnswer> | undefined> {
  const columns = new Map<string, ColumnAnswer>()
  let path: string | undefined = `/lists/${list}/columns`
  while (path !== undefined) {
    const answer = await items.site({ method: 'GET', path, accept: [404] })
    if (answer.status === 404) return undefined
    const page = columnsShape.safeParse(answer.body).data
    if (!page) throw new AppError('store-unavailable', `SharePoint does not tell the columns of ${list}. Please try again.`)
    for (const column of page.value) columns.set(column.name, column)
    path = page['@odata.nextLink']
  }
  return columns
}

async function hasList(items: Items, list: string): Promise<boolean> {
  const answer = await items.site({ method: 'GET', path: `/lists/${list}`, accept: [404] })
  return answer.status !== 404
}
