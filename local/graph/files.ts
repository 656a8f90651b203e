import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { List } from './lists.ts'
import { wholeSeconds } from './values.ts'

/** A file of a library; the path is `folder/name`, without a leading slash. */
export interface LibraryFile {
  path: string
  guid: string
  version: number
  created: string
  modified: string
  mimeType: string
  content: Buffer
}

export interface Files {
  get(library: List, path: string): LibraryFile | undefined
  byGuid(library: List, guid: string): LibraryFile | undefined
  /** Makes or replaces the file. */
  put(library: List, path: string, file: { mimeType: string; content: Buffer }): LibraryFile
  remove(library: List, file: LibraryFile): void
  all(library: List): LibraryFile[]
}

type Keeping = {
  db: DatabaseSync
  clock: () => Date
  /** Hears the number of every library that changes. */
  changed: (library: number) => void
}

/** Files of document libraries in SQLite; folders are there as soon as a file is in them. */
export function createFiles({ db, clock, changed }: Keeping): Files {
  const get = (library: List, path: string) => {
    const row = db.prepare('SELECT * FROM files WHERE list = ? AND path = ?').get(library.number, path)
    return row && readFile(row)
  }
  return {
    get,
    byGuid(library, guid) {
      const row = db.prepare('SELECT * FROM files WHERE list = ? AND guid = ?').get(library.number, guid)
      return row && readFile(row)
    },
    put(library, path, { mimeType, content }) {
      const now = wholeSeconds(clock())
      const before = get(library, path)
      const file = { path, guid: before?.guid ?? randomUUID(), version: (before?.version ?? 0) + 1, created: before?.created ?? now }
      db.prepare(
        `INSERT OR REPLACE INTO files (list, path, guid, version, created, modified, mimeType, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(library.number, path, file.guid, file.version, file.created, now, mimeType, content)
      changed(library.number)
      return { ...file, modified: now, mimeType, content }
    },
    remove(library, file) {
      db.prepare('DELETE FROM files WHERE list = ? AND path = ?').run(library.number, file.path)
      changed(library.number)
    },
    all: (library) => db.prepare('SELECT * FROM files WHERE list = ? ORDER BY path').all(library.number).map(readFile),
  }
}

function readFile(row: Record<string, unknown>): LibraryFile {
  return { ...(row as unknown as LibraryFile), content: Buffer.from(row.content as Uint8Array) }
}
