import type { Update } from '../actions/update.ts'
import type { SnapshotKeep } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { findAltered } from './alterations.ts'
import type { Changes, Items } from './items.ts'
import type { Log } from './log.ts'
import { readSaved, writeSaved } from './saved-state.ts'
import { createSnapshot, type Snapshot } from './snapshot.ts'
import { updateOfRow } from './update-row.ts'

/** Keeps the snapshot up with the log. */
export interface Follower {
  /** Brings the snapshot up from what was kept and what the log has since; without anything kept, from the whole log. */
  open: () => Promise<void>
  /** Takes in what others have appended; 1 unit when there is nothing new. */
  refresh: () => Promise<void>
  /** Reads one subject's history into the snapshot. */
  refreshSubject: (subject: string) => Promise<void>
  /** Makes the snapshot again from the log alone. */
  rebuild: () => Promise<void>
}

export interface Following {
  items: Items
  log: Log
  snapshot: Snapshot
  keep: SnapshotKeep | undefined
  /** Hears, in plain words, of rows of the log that were altered or removed. */
  alarm: (words: string) => void
}

const KEEP_EVERY_MS = 60_000

export function createFollower({ items, log, snapshot, keep, alarm }: Following): Follower {
  let link: string | undefined
  let errorsBefore = false
  let waitedBefore: string[] = []
  const keepNow = createKeeping(keep, alarm)
  const refreshSubject = async (subject: string) => snapshot.fold(await log.history(subject))
  const refresh = async () => {
    const changes = await items.changes('Updates', link)
    const updates = updatesOf(changes, alarm)
    for (const key of await findAltered(updates, { head: snapshot.head, history: log.history }))
      alarm(`${key} was altered in the Updates list.`)
    snapshot.fold(updates)
    for (const subject of snapshot.waiting()) await refreshSubject(subject)
    for (const subject of snapshot.waiting().filter((s) => waitedBefore.includes(s))) alarm(gapWords(subject))
    waitedBefore = snapshot.waiting()
    const errors = changes.errors.length > 0
    // A row may hide behind an error: the same changes are asked for once more.
    if (!errors || errorsBefore) link = changes.link
    errorsBefore = errors && !errorsBefore
    if (link !== undefined) await keepNow(updates.length > 0, link, snapshot)
  }
  return {
    refresh,
    refreshSubject,
    async open() {
      const saved = await load(keep, alarm)
      if (saved) snapshot.replace(saved.state)
      link = saved?.link
      await refresh()
    },
    async rebuild() {
      const fresh = createSnapshot({ alarm })
      for await (const update of log.all()) fresh.fold([update])
      for (const subject of fresh.waiting()) alarm(gapWords(subject))
      snapshot.replace(fresh.state())
      link = undefined
      await refresh()
    },
  }
}

const gapWords = (subject: string) => `The log of ${subject} has a gap: an update was removed from the Updates list.`

/** The lower id first, because it stands should two rows bear one key. */
function updatesOf({ items, deleted, errors }: Changes, alarm: (words: string) => void): Update[] {
  for (const id of deleted) alarm(`Row ${id} was removed from the Updates list.`)
  for (const words of errors) alarm(`SharePoint could not tell one change of the Updates list: ${words}`)
  const updates: Update[] = []
  for (const item of items.sort((a, b) => Number(a.id) - Number(b.id))) {
    const update = updateOfRow(item.fields)
    if (update) updates.push(update)
    else alarm(`Row ${item.id} of the Updates list is no update, or no longer one.`)
  }
  return updates
}

async function load(keep: SnapshotKeep | undefined, alarm: (words: string) => void): Promise<ReturnType<typeof readSaved>> {
  try {
    const text = await keep?.load()
    return text === undefined ? undefined : readSaved(text)
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    alarm('The kept snapshot cannot be read, so the whole log is read instead.')
    return undefined
  }
}

/** Keeps the snapshot when something is new in it, and not again within a minute: it is large, and an older one only means more to read at the next start. */
function createKeeping(keep: SnapshotKeep | undefined, alarm: (words: string) => void) {
  let isNew = false
  let keptAt = Number.NEGATIVE_INFINITY
  return async (changed: boolean, link: string, snapshot: Snapshot): Promise<void> => {
    isNew ||= changed
    if (!keep || !isNew || performance.now() - keptAt < KEEP_EVERY_MS) return
    isNew = false
    keptAt = performance.now()
    try {
      await keep.save(writeSaved(snapshot.state(), link))
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault
      isNew = true
      alarm('The snapshot could not be kept; the next start will take longer.')
    }
  }
}
