import { isActionSubject } from '../actions/fold-office.ts'
import type { Follower } from './follow.ts'
import type { Projection } from './projection.ts'
import type { RowWatch } from './row-watch.ts'
import type { Snapshot } from './snapshot.ts'

export interface Tended {
  follower: Follower
  projection: Projection
  snapshot: Snapshot
  watch: RowWatch
  /** Whether this instance is the one that writes what others left behind; two at once would write some rows twice. */
  mayMend: () => Promise<boolean>
  /** How long another instance has to write the row of what it appended, in milliseconds. */
  graceMs: number
  /** Does the work; a fault there is told and not thrown. */
  unlessAway: (work: () => Promise<unknown>) => Promise<unknown>
}

/** What keeps the snapshot up with the log and the rows up with the snapshot. */
export interface Tending {
  refresh: () => Promise<void>
  mend: () => Promise<string[]>
  mendIfOurs: () => Promise<void>
  /** All of it, as it is done by the clock; one at a time. */
  look: () => Promise<void>
}

export function createTending({ follower, projection, snapshot, watch, mayMend, graceMs, unlessAway }: Tended): Tending {
  const mend = createMending(projection)
  const left = createLeft(projection, unlessAway)
  let mender = false
  let listens = false
  const refresh = async () => {
    await follower.refresh()
    await projection.projectLagging()
  }
  const mendIfOurs = async () => {
    // What is told by other instances while rows are being mended may come too late for that: it is looked at afterwards.
    if (!listens) snapshot.onChange(left.add)
    listens = true
    const before = mender
    mender = await mayMend()
    if (mender && !before) await mend()
  }
  const look = async () => {
    await refresh()
    await mendIfOurs()
    if (mender) await watch.look()
    await left.write(mender, graceMs)
  }
  return { refresh, mend, mendIfOurs, look: oneAtATime(look) }
}

/** What the log or another instance brings may have no row: whoever appended it was stopped, or never heard that it was taken. */
function createLeft({ project, stands }: Projection, unlessAway: Tended['unlessAway']) {
  const since = new Map<string, number>()
  return {
    add: (subject: string) => void since.set(subject, performance.now()),
    /** Writes the rows that are not there after the time of grace; an instance that does not mend leaves them to the one that does. */
    async write(ours: boolean, graceMs: number) {
      for (const [subject, at] of since) {
        if (performance.now() - at < graceMs) continue
        since.delete(subject)
        if (ours && !(isActionSubject(subject) && stands(subject))) await unlessAway(() => project(subject))
      }
    },
  }
}

/** One mending at a time; whoever asks while it goes on waits for it. */
function createMending(projection: Projection): () => Promise<string[]> {
  return oneAtATime(() => projection.mend())
}

function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let going: Promise<T> | undefined
  return () => {
    going ??= work().finally(() => {
      going = undefined
    })
    return going
  }
}
