import type { List } from './lists.ts'
import type { Parts } from './routes.ts'
import type { Identity, Row } from './rows.ts'
import { type Fields, readFields } from './values.ts'

/** The lists seen and changed directly, as a person with SharePoint open would: no token, no units, no lag. */
export interface Office {
  /** Every row of a list as it stands, in order of id; empty when there is no such list. */
  items(list: string): Row[]
  /**
   * Writes many rows at once, as the application. The list must be there. Values are checked, uniqueness is not: a test may
   * plant what should never be.
   */
  load(list: string, rows: Fields[]): void
  /** A person edits a row by hand. */
  edit(list: string, id: number, change: Fields): void
  /** A person deletes a row. */
  remove(list: string, id: number): void
  /** A file of a person's, outside the lists: the address at which its bytes are handed out without a token. */
  handOut(bytes: Uint8Array): string
}

const PERSON: Identity = { kind: 'person', id: '00000000-0000-4000-8000-0000000000aa', name: 'Records Officer' }
const LOADER: Identity = { kind: 'app', id: '00000000-0000-4000-8000-0000000000bb', name: 'Actions Arising' }

export function createOffice(parts: Parts): Office {
  const { lists, rows } = parts
  const checked = (list: List, fields: Fields): Fields => {
    const read = readFields(list.columns, fields, parts.behaviour.timeZone)
    if ('refused' in read) throw new Error(`These values do not fit ${list.title}: ${JSON.stringify(read.refused.body)}`)
    return read.fields
  }
  const rowOf = (name: string, id: number): { list: List; row: Row } => {
    const list = listOf(parts, name)
    const row = rows.get(list, id)
    if (!row) throw new Error(`${name} has no row ${id}`)
    return { list, row }
  }
  return {
    items(name) {
      const list = lists.find(name)
      return list ? rows.all(list) : []
    },
    load(name, wanted) {
      const list = listOf(parts, name)
      rows.load(
        list,
        wanted.map((fields) => checked(list, fields)),
        LOADER,
      )
    },
    edit(name, id, change) {
      const { list, row } = rowOf(name, id)
      rows.change(list, row, checked(list, change), PERSON)
    },
    remove(name, id) {
      const { list, row } = rowOf(name, id)
      rows.remove(list, row)
    },
    handOut(bytes) {
      const file = { mimeType: 'application/octet-stream', content: Buffer.from(bytes) }
      return `${new URL(parts.site.root).origin}${parts.downloads.offer(() => file)}`
    },
  }
}

function listOf({ lists }: Parts, name: string): List {
  const list = lists.find(name)
  if (!list) throw new Error(`There is no list ${name}; run the set-up first`)
  return list
}
