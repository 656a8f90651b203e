import { z } from 'zod'
import type { GraphAnswer } from './answer.ts'
import type { GraphAsk, GraphClient } from './client.ts'
import { type Item, itemOf, OURSELVES, pageShape, read } from './item.ts'
import type { Fields, ListName } from './lists.ts'

type Created =
  | { result: 'created'; item: Item }
  /** Refused in one of the ways in which a broken rule of unique values shows, or others: only reading tells. */
  | { result: 'refused'; answer: GraphAnswer }

export interface Changes {
  items: Item[]
  /** Ids of rows that are gone. */
  deleted: string[]
  /** Elements that carried an error in place of a row. */
  errors: string[]
  /** To be given next time. */
  link: string
  /** The service had forgotten the old link: these are all rows, not the changes. */
  restarted: boolean
}

/** The lists of one site by their titles. Faults are AppError, as GraphClient gives them. */
export interface Items {
  /** Sends to a path below the site; links and `/drives/…` go as they are. */
  site(ask: GraphAsk): Promise<GraphAnswer>
  /** Rows whose indexed column has a value, the lowest id first. May lag behind the last writes. */
  find(list: ListName, column: string, value: string): Promise<Item[]>
  get(list: ListName, id: string): Promise<Item | undefined>
  all(list: ListName): AsyncGenerator<Item>
  /** Sends once, never again: whoever calls knows how to tell what became of it. */
  create(list: ListName, fields: Fields): Promise<Created>
  /** Writes if the row is unchanged since; columns left out stay. */
  patch(
    list: ListName,
    item: Omit<Item, 'editor'>,
    fields: Fields,
  ): Promise<{ result: 'written'; item: Item } | { result: 'stale' | 'gone' }>
  remove(list: ListName, item: Omit<Item, 'editor'>): Promise<void>
  /** What changed since a link, or all rows without one. A link that the service has forgotten (410) begins again, once. */
  changes(list: ListName, link: string | undefined): Promise<Changes>
  /** A link to what changes from now on: without the values of columns, so that asking often costs little. */
  latest(list: ListName): Promise<string>
}

const PAGE = '1000'

/** `site`: an id (`host,guid,guid`) or `host:/sites/name`. */
export function createItems({ client, site }: { client: GraphClient; site: string }): Items {
  let root: Promise<string> | undefined
  const send = async (ask: GraphAsk) => {
    if (ask.path.startsWith('https://') || ask.path.startsWith('/drives/')) return client.send(ask)
    root ??= findSite(client, site)
    const base = await root.catch((fault: unknown) => {
      root = undefined
      throw fault
    })
    return client.send({ ...ask, path: base + ask.path })
  }
  return {
    site: send,
    async find(list, column, value) {
      const literal = `'${value.replaceAll("'", "''")}'`
      const query = { $filter: `fields/${column} eq ${literal}`, $expand: 'fields', $top: PAGE }
      const found: Item[] = []
      for await (const item of pages(send, `${pathOf(list)}/items`, query)) found.push(item)
      return found.sort((a, b) => Number(a.id) - Number(b.id))
    },
    async get(list, id) {
      const answer = await send({ method: 'GET', path: `${pathOf(list)}/items/${id}`, query: { $expand: 'fields' }, accept: [404] })
      return answer.status === 404 ? undefined : itemOf(answer.body)
    },
    all: (list) => pages(send, `${pathOf(list)}/items`, { $expand: 'fields', $top: PAGE }),
    async create(list, fields) {
      const body = { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== '')) }
      const answer = await send({ method: 'POST', path: `${pathOf(list)}/items`, body, accept: [400, 409, 500] })
      if (answer.status >= 300) return { result: 'refused', answer }
      return { result: 'created', item: itemOf(answer.body) }
    },
    patch: (list, item, fields) => patchItem(send, list, item, fields),
    async remove(list, item) {
      await send({ method: 'DELETE', path: `${pathOf(list)}/items/${item.id}`, ifMatch: item.eTag, accept: [404, 412] })
    },
    changes: (list, link) => readChanges(send, `${pathOf(list)}/items/delta`, link),
    latest: (list) => readLatest(send, `${pathOf(list)}/items/delta`),
  }
}

type Send = (ask: GraphAsk) => Promise<GraphAnswer>

const pathOf = (list: ListName) => `/lists/${list}`

async function findSite(client: GraphClient, site: string): Promise<string> {
  if (!site.includes(':/')) return `/sites/${site}`
  const answer = await client.send({ method: 'GET', path: `/sites/${encodeURI(site)}` })
  return `/sites/${read(z.object({ id: z.string() }), answer.body).id}`
}

async function* pages(send: Send, path: string, query: Record<string, string>): AsyncGenerator<Item> {
  let next: GraphAsk | undefined = { method: 'GET', path, query }
  while (next) {
    const page: z.infer<typeof pageShape> = read(pageShape, (await send(next)).body)
    for (const element of page.value) yield itemOf(element)
    next = page['@odata.nextLink'] === undefined ? undefined : { method: 'GET', path: page['@odata.nextLink'] }
  }
}

async function patchItem(send: Send, list: ListName, item: Omit<Item, 'editor'>, fields: Fields): ReturnType<Items['patch']> {
  // Without an eTag nobody can tell whether the row is still as it was read.
  if (item.eTag === '') return { result: 'stale' }
  const body = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value]))
  const path = `${pathOf(list)}/items/${item.id}/fields`
  const answer = await send({ method: 'PATCH', path, body, ifMatch: item.eTag, accept: [404, 412] })
  if (answer.status === 404) return { result: 'gone' }
  if (answer.status === 412) return { result: 'stale' }
  // The answer holds only values of columns (graph-sharepoint facts, section 1).
  const values = read(z.looseObject({ '@odata.etag': z.string() }), answer.body)
  return { result: 'written', item: { id: item.id, eTag: values['@odata.etag'], fields: { ...item.fields, ...fields }, editor: OURSELVES } }
}

async function readLatest(send: Send, path: string): Promise<string> {
  const answer = await send({ method: 'GET', path, query: { token: 'latest', $expand: 'fields' } })
  return read(z.object({ '@odata.deltaLink': z.string() }), answer.body)['@odata.deltaLink']
}

async function readChanges(send: Send, path: string, link: string | undefined): Promise<Changes> {
  const changes: Changes = { items: [], deleted: [], errors: [], link: '', restarted: false }
  const last = new Map<string, Item>()
  let next: GraphAsk | undefined =
    link === undefined ? { method: 'GET', path, query: { $expand: 'fields' } } : { method: 'GET', path: link }
  while (next) {
    const answer: GraphAnswer = await send({ ...next, accept: [410] })
    if (answer.status === 410) {
      last.clear()
      changes.restarted = true
      next = answer.location ? { method: 'GET', path: answer.location } : { method: 'GET', path, query: { $expand: 'fields' } }
      continue
    }
    const page: z.infer<typeof pageShape> = read(pageShape, answer.body)
    for (const element of page.value) sort(element, changes, last)
    changes.link = page['@odata.deltaLink'] ?? changes.link
    next = page['@odata.nextLink'] === undefined ? undefined : { method: 'GET', path: page['@odata.nextLink'] }
  }
  return { ...changes, items: [...last.values()] }
}

/** One row may come more than once, and the last stands; an error may stand where a row should (graph-sharepoint facts, section 2.5). */
function sort(element: unknown, changes: Changes, last: Map<string, Item>): void {
  const error = z.object({ error: z.object({ message: z.string().default('') }) }).safeParse(element).data?.error
  if (error) {
    changes.errors.push(error.message)
    return
  }
  const gone = z.object({ id: z.string(), deleted: z.object({}) }).safeParse(element).data
  if (gone) {
    last.delete(gone.id)
    changes.deleted.push(gone.id)
    return
  }
  const item = itemOf(element)
  last.set(item.id, item)
}
