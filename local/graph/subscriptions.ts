import type { DatabaseSync } from 'node:sqlite'

/** A standing wish to be told when a list changes. */
export interface Subscription {
  id: string
  /** The application that made it, which alone may see it. */
  app: string
  tenantId: string
  /** The list's number. */
  list: number
  /** As it was asked for. */
  resource: string
  notificationUrl: string
  lifecycleNotificationUrl: string | null
  clientState: string | null
  /** Milliseconds. */
  expires: number
}

/** Those that have expired are gone. */
export interface Subscriptions {
  ofApp(app: string): Subscription[]
  ofList(list: number): Subscription[]
  get(id: string): Subscription | undefined
  /** Adds it, or puts it in the place of the one with its id. */
  save(subscription: Subscription): Subscription
  remove(id: string): void
}

export function createSubscriptions({ db, clock }: { db: DatabaseSync; clock: () => Date }): Subscriptions {
  const find = (column: 'id' | 'app' | 'list', value: string | number) =>
    db
      .prepare(`SELECT subscription FROM subscriptions WHERE ${column} = ? AND expires > ? ORDER BY rowid`)
      .all(value, clock().getTime())
      .map((row) => JSON.parse(String(row.subscription)) as Subscription)
  return {
    ofApp: (app) => find('app', app),
    ofList: (list) => find('list', list),
    get: (id) => find('id', id)[0],
    save(subscription) {
      const { id, list, app, expires } = subscription
      db.prepare(
        `INSERT INTO subscriptions (id, list, app, expires, subscription) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, subscription = excluded.subscription`,
      ).run(id, list, app, expires, JSON.stringify(subscription))
      return subscription
    },
    remove: (id) => db.prepare('DELETE FROM subscriptions WHERE id = ?').run(id),
  }
}

/** A time in milliseconds as subscriptions and notifications show it: UTC. */
export function shownTime(at: number): string {
  return new Date(at).toISOString()
}
