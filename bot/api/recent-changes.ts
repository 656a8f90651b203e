import type { RecordStore } from '../actions/store.ts'

export interface RecentChanges {
  /** Where somebody stands who has heard all that was told up to now: an instant, UTC, that any instance understands. */
  cursor(): string
  /**
   * The subjects that changed since a cursor of any instance, and some from a little before it: told twice harms nobody, missed would.
   * Undefined when it reaches further back than this instance knows, or is no cursor: everything is to be read anew.
   */
  since(cursor: string): string[] | undefined
  close(): void
}

export interface RecentChangesSettings {
  record: Pick<RecordStore, 'onChange'>
  /** Up to when this instance knows what the others did; it may fall behind while the storage is away. */
  knownUntil: () => Date
  /** On which all instances agree. */
  now: () => Date
}

/** By how much one instance may know of a change sooner than another: the log's own changes come each minute, should the inbox's news be missed. */
const OVERLAP_MS = 120_000
const REMEMBERED_MS = 3_600_000
const MOST_REMEMBERED = 5_000
/** More than this are not worth telling one by one. */
const MOST_TOLD = 200

/** Remembers for an hour which subjects changed, in the order in which this instance heard of it. */
export function createRecentChanges({ record, knownUntil, now }: RecentChangesSettings): RecentChanges {
  const heardAt = new Map<string, number>()
  let complete = now().getTime()
  const close = record.onChange((subject) => {
    heardAt.delete(subject)
    heardAt.set(subject, now().getTime())
    for (const [oldest, at] of heardAt) {
      if (heardAt.size <= MOST_REMEMBERED && now().getTime() - at <= REMEMBERED_MS) break
      heardAt.delete(oldest)
      complete = Math.max(complete, at + 1)
    }
  })
  return {
    cursor: () => new Date(Math.min(now().getTime(), knownUntil().getTime())).toISOString(),
    since(cursor) {
      const at = Date.parse(cursor)
      const from = at - OVERLAP_MS
      if (Number.isNaN(at) || from < complete || at > now().getTime() + OVERLAP_MS) return undefined
      const subjects = [...heardAt].filter(([, heard]) => heard >= from).map(([subject]) => subject)
      return subjects.length > MOST_TOLD ? undefined : subjects
    },
    close,
  }
}
