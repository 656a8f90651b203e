import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { invalid, nameTaken, type Refused } from './answers.ts'
import { type Column, changeColumn, readColumn, titleColumn } from './columns.ts'
import { inTransaction } from './database.ts'
import { textOr } from './request.ts'
import { wholeSeconds } from './values.ts'

export interface List {
  number: number
  id: string
  name: string
  title: string
  description: string
  template: string
  created: string
  modified: string
  version: number
  columns: Column[]
}

export interface Lists {
  all(): List[]
  /** By id or by title. */
  find(idOrTitle: string): List | undefined
  create(input: Record<string, unknown>): List | Refused
  rename(list: List, title: string, description: string): void
  remove(list: List): void
  addColumn(list: List, input: unknown): Column | Refused
  changeColumn(list: List, column: Column, change: Record<string, unknown>): Column | Refused
  removeColumn(list: List, column: Column): void
}

/** Lists and their columns in SQLite. Each list has a table of rows of its own, `rows_<number>`, indexed as its columns are. */
export function createLists({ db, clock }: { db: DatabaseSync; clock: () => Date }): Lists {
  const columns = createColumns(db)
  const read = (row: Record<string, unknown>): List => ({ ...(row as unknown as List), columns: columns.of(Number(row.number)) })
  const find = (idOrTitle: string) => {
    const row = db.prepare('SELECT * FROM lists WHERE id = ? OR title = ?').get(idOrTitle.toLowerCase(), idOrTitle)
    return row && read(row)
  }
  const touch = (list: List) =>
    db.prepare('UPDATE lists SET modified = ?, version = version + 1 WHERE number = ?').run(wholeSeconds(clock()), list.number)
  return {
    all: () => db.prepare('SELECT * FROM lists ORDER BY number').all().map(read),
    find,
    create: (input) => createList({ db, clock, columns, find }, input),
    rename(list, title, description) {
      db.prepare('UPDATE lists SET title = ?, description = ? WHERE number = ?').run(title, description, list.number)
      touch(list)
    },
    remove: (list) => removeList(db, list),
    addColumn(list, input) {
      const column = readColumn(input, list.columns)
      if ('refused' in column) return column
      touch(list)
      return columns.save(list.number, { ...column, id: randomUUID() })
    },
    changeColumn(list, column, change) {
      const rows = Number(db.prepare(`SELECT count(*) AS n FROM rows_${list.number}`).get()?.n)
      const others = list.columns.filter((c) => c !== column)
      const changed = changeColumn(column, change, others, rows)
      return 'refused' in changed ? changed : columns.save(list.number, changed)
    },
    removeColumn: (list, column) => columns.remove(list.number, column),
  }
}

type Making = { db: DatabaseSync; clock: () => Date; columns: Columns; find: (title: string) => List | undefined }

function createList({ db, clock, columns, find }: Making, input: Record<string, unknown>): List | Refused {
  const title = input.displayName
  if (typeof title !== 'string' || title.trim() === '') return { refused: invalid('The displayName of the list is missing.') }
  if (find(title)) return { refused: nameTaken() }
  const wanted: Omit<Column, 'id'>[] = [titleColumn()]
  for (const definition of Array.isArray(input.columns) ? input.columns : []) {
    const column = readColumn(
      definition,
      wanted.map((c) => ({ ...c, id: '' })),
    )
    if ('refused' in column) return column
    wanted.push(column)
  }
  return inTransaction(db, () => {
    insertList(db, title, input, wholeSeconds(clock()))
    const list = find(title)
    if (!list) throw new Error(`List ${title} is not there after its insertion`)
    db.exec(`CREATE TABLE rows_${list.number} (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
      created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, changed INTEGER NOT NULL)`)
    for (const column of wanted) columns.save(list.number, { ...column, id: randomUUID() })
    return { ...list, columns: columns.of(list.number) }
  })
}

function insertList(db: DatabaseSync, title: string, input: Record<string, unknown>, now: string): void {
  const template = (input.list as { template?: unknown } | undefined)?.template
  const name = title.replace(/[^A-Za-z0-9_ -]/g, '')
  db.prepare(
    `INSERT INTO lists (id, name, title, description, template, created, modified, version, nextId) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)`,
  ).run(randomUUID(), name, title, textOr(input.description, ''), typeof template === 'string' ? template : 'genericList', now, now)
}

function removeList(db: DatabaseSync, list: List): void {
  inTransaction(db, () => {
    db.exec(`DROP TABLE rows_${list.number}`)
    for (const table of ['history', 'columns', 'files', 'permissions', 'subscriptions'])
      db.prepare(`DELETE FROM ${table} WHERE list = ?`).run(list.number)
    db.prepare('DELETE FROM lists WHERE number = ?').run(list.number)
  })
}

interface Columns {
  of(list: number): Column[]
  save(list: number, column: Column): Column
  remove(list: number, column: Column): void
}

function createColumns(db: DatabaseSync): Columns {
  const indexName = (list: number, column: Column) => `"index_${list}_${column.name}"`
  return {
    of: (list) =>
      db
        .prepare('SELECT definition FROM columns WHERE list = ? ORDER BY position')
        .all(list)
        .map((row) => JSON.parse(String(row.definition)) as Column),
    save(list, column) {
      db.prepare(
        `INSERT INTO columns (list, id, name, definition, position) VALUES (?, ?, ?, ?, (SELECT count(*) FROM columns WHERE list = ?))
         ON CONFLICT (list, name) DO UPDATE SET definition = excluded.definition`,
      ).run(list, column.id, column.name, JSON.stringify(column), list)
      if (column.indexed) db.exec(`CREATE INDEX IF NOT EXISTS ${indexName(list, column)} ON rows_${list} (${columnSql(column.name)}, id)`)
      else db.exec(`DROP INDEX IF EXISTS ${indexName(list, column)}`)
      return column
    },
    remove(list, column) {
      db.exec(`DROP INDEX IF EXISTS ${indexName(list, column)}`)
      db.prepare('DELETE FROM columns WHERE list = ? AND name = ?').run(list, column.name)
    },
  }
}

/** The SQL of a column's value. SharePoint compares text without regard to case, in filters and in unique columns alike. */
export function columnSql(name: string): string {
  return `json_extract(fields, '$."${name}"') COLLATE NOCASE`
}
