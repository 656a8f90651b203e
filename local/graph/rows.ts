import { randomUUID } from 'node:crypto'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { inTransaction } from './database.ts'
import { columnSql, type List } from './lists.ts'
import { textOr } from './request.ts'
import { type Fields, merged, wholeSeconds } from './values.ts'

/** Who wrote a row: the application, or a person who edited the list by hand. */
export type Identity = { kind: 'app'; id: string; name: string } | { kind: 'person'; id: string; name: string }

export interface Row {
  id: number
  guid: string
  version: number
  fields: Fields
  /** UTC, whole seconds. */
  created: string
  modified: string
  author: Identity
  editor: Identity
}

export interface Rows {
  get(list: List, id: number): Row | undefined
  create(list: List, fields: Fields, by: Identity): Row
  change(list: List, row: Row, change: Fields, by: Identity): Row
  remove(list: List, row: Row): void
  /** Oldest first; a deleted row has none. */
  versions(list: List, id: number): Row[]
  /** The first column with enforced unique values that these values would break. */
  duplicate(list: List, fields: Fields, exceptId?: number): string | undefined
  all(list: List): Row[]
  count(list: List): number
  newest(list: List, limit: number, skip: number): Row[]
  load(list: List, rows: Fields[], by: Identity): void
}

type Keeping = {
  db: DatabaseSync
  clock: () => Date
  /** Hears the number of every list that changes. */
  changed: (list: number) => void
}

/** Items in SQLite. Ids count up and are never given twice; every change leaves an entry in the history. */
export function createRows({ db, clock, changed }: Keeping): Rows {
  const write = createWriter({ db, clock, changed })
  const create = (list: List, fields: Fields, by: Identity): Row => {
    const now = wholeSeconds(clock())
    const row = { id: write.nextId(list), guid: randomUUID(), version: 1, fields: merged({}, fields), created: now, modified: now }
    return write.save(list, { ...row, author: by, editor: by })
  }
  return {
    get(list, id) {
      const row = db.prepare(`SELECT * FROM rows_${list.number} WHERE id = ?`).get(id)
      return row && readRow(row)
    },
    create: (list, fields, by) => inTransaction(db, () => create(list, fields, by)),
    change: (list, row, change, by) =>
      inTransaction(db, () =>
        write.save(list, {
          ...row,
          version: row.version + 1,
          fields: merged(row.fields, change),
          modified: wholeSeconds(clock()),
          editor: by,
        }),
      ),
    remove: (list, row) => inTransaction(db, () => write.remove(list, row)),
    versions: (list, id) =>
      db
        .prepare('SELECT * FROM history WHERE list = ? AND id = ? AND fields IS NOT NULL ORDER BY version')
        .all(list.number, id)
        .map(readRow),
    duplicate: (list, fields, exceptId) => findDuplicate(db, list, fields, exceptId ?? 0),
    count: (list) => Number(db.prepare(`SELECT count(*) AS n FROM rows_${list.number}`).get()?.n),
    newest: (list, limit, skip) =>
      db.prepare(`SELECT * FROM rows_${list.number} ORDER BY id DESC LIMIT ? OFFSET ?`).all(limit, skip).map(readRow),
    all: (list) => db.prepare(`SELECT * FROM rows_${list.number} ORDER BY id`).all().map(readRow),
    load: (list, rows, by) =>
      inTransaction(db, () => {
        for (const fields of rows) create(list, fields, by)
      }),
  }
}

export function readRow(row: Record<string, unknown>): Row {
  return {
    id: Number(row.id),
    guid: String(row.guid),
    version: Number(row.version),
    fields: JSON.parse(textOr(row.fields, '{}')) as Fields,
    created: String(row.created),
    modified: String(row.modified),
    author: JSON.parse(String(row.author)) as Identity,
    editor: JSON.parse(String(row.editor)) as Identity,
  }
}

const COLUMNS = 'id, guid, version, fields, created, modified, author, editor, changed'

function createWriter({ db, clock, changed }: Keeping) {
  const values = (row: Row, fields: string | null): SQLInputValue[] => {
    const by = [JSON.stringify(row.author), JSON.stringify(row.editor)]
    return [row.id, row.guid, row.version, fields, row.created, row.modified, ...by, clock().getTime()]
  }
  const remember = db.prepare(`INSERT INTO history (list, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const take = db.prepare('UPDATE lists SET nextId = nextId + 1 WHERE number = ? RETURNING nextId - 1 AS id')
  // Preparing a statement costs more than running it; loading many rows would feel that.
  const inserts = new Map<number, StatementSync>()
  const insertInto = (list: number): StatementSync => {
    const known = inserts.get(list) ?? db.prepare(`INSERT OR REPLACE INTO rows_${list} (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    inserts.set(list, known)
    return known
  }
  return {
    nextId: (list: List): number => Number(take.get(list.number)?.id),
    save(list: List, row: Row): Row {
      const all = values(row, JSON.stringify(row.fields))
      insertInto(list.number).run(...all)
      remember.run(list.number, ...all)
      changed(list.number)
      return row
    },
    remove(list: List, row: Row): void {
      db.prepare(`DELETE FROM rows_${list.number} WHERE id = ?`).run(row.id)
      remember.run(list.number, ...values({ ...row, version: row.version + 1 }, null))
      changed(list.number)
    },
  }
}

function findDuplicate(db: DatabaseSync, list: List, fields: Fields, exceptId: number): string | undefined {
  const taken = list.columns.find((column) => {
    const value = fields[column.name]
    if (!column.unique || value === undefined || value === null) return false
    const found = db.prepare(`SELECT 1 FROM rows_${list.number} WHERE ${columnSql(column.name)} = ? AND id <> ? LIMIT 1`)
    return found.get(value as SQLInputValue, exceptId) !== undefined
  })
  return taken?.name
}
