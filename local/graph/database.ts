import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

/** Opens the stand-in's database (a file, or `:memory:`) and makes the tables that every list shares. */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  db.exec(SCHEMA)
  return db
}

/** A value that is made once and stays with the database, such as the site's id. */
export function keptId(db: DatabaseSync, name: string): string {
  db.prepare('INSERT OR IGNORE INTO kept (name, value) VALUES (?, ?)').run(name, randomUUID())
  return String(db.prepare('SELECT value FROM kept WHERE name = ?').get(name)?.value)
}

/** Runs all or nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work()
  db.exec('BEGIN')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  description TEXT NOT NULL, template TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  version INTEGER NOT NULL, nextId INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS columns (
  list INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (list, name));
CREATE TABLE IF NOT EXISTS history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
  fields TEXT, created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, changed INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS historyOfItem ON history (list, id, version);
CREATE INDEX IF NOT EXISTS historyByTime ON history (list, changed);
CREATE TABLE IF NOT EXISTS files (
  list INTEGER NOT NULL, path TEXT NOT NULL COLLATE NOCASE, guid TEXT NOT NULL, version INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, mimeType TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (list, path));
CREATE TABLE IF NOT EXISTS permissions (
  list INTEGER NOT NULL, id TEXT NOT NULL, app TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL, PRIMARY KEY (list, id));
CREATE TABLE IF NOT EXISTS subscriptions (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, app TEXT NOT NULL, expires INTEGER NOT NULL, subscription TEXT NOT NULL);
`
