import type { RecordStore } from '../actions/store.ts'
import type { HandEdit, SnapshotKeep } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { createGraphClient, type GraphSettings } from './client.ts'
import { createFollower } from './follow.ts'
import { createItems, type Items } from './items.ts'
import { createLog } from './log.ts'
import { createRows } from './made-rows.ts'
import { createProjection } from './projection.ts'
import { createRecent } from './recent.ts'
import { createRowWatch } from './row-watch.ts'
import { checkReady } from './setup.ts'
import { createSnapshot } from './snapshot.ts'
import { createTending } from './tending.ts'

export interface RecordSettings {
  items: Items
  /** Where the snapshot is kept between runs; without it each start reads the whole log. */
  keep?: SnapshotKeep
  /** Hears, in plain words, of what a person should look into: rows of the log altered or removed, rows that could not be mended. */
  alarm: (words: string) => void
  /** Hears of each column that a person changed in a row, before it is put back: keep it, for it is told no more once this returns. */
  onHandEdit?: (edit: HandEdit) => Promise<void>
  /** How often the log is asked for what others have appended; a minute unless told. */
  refreshMs?: number | undefined
  /** How long an append may go on asking; 15 s unless told. */
  patienceMs?: number
  /** How long another instance has to write the row of what it appended; 5 s unless told. */
  graceMs?: number
  /** Whether this instance is the one that mends rows; the only one unless told. Two at once would write some rows twice. */
  mayMend?: () => Promise<boolean>
}

/** The record in SharePoint, with what starts and tends it. */
export interface SharePointRecord extends RecordStore {
  /** Proves that the lists are ready, reads the state, and begins to mend rows that lag. Throws AppError `store-not-ready` when they are not. */
  open(): Promise<void>
  /** Takes in what other instances have appended, and writes the rows that could not be written before. */
  refresh(): Promise<void>
  /** Puts back the Actions rows that a person changed or removed since the start; 1 unit when there are none. */
  putBackEdits(): Promise<void>
  /** Writes the rows that lag, are missing or were changed by hand; gives their places (`Actions/AA-2025-014`). */
  mend(): Promise<string[]>
  /** Makes the state again from the log alone, then mends. */
  rebuild(): Promise<string[]>
  /** Stops following the log. */
  close(): void
}

/** The lists of one site. Throws AppError `store-refused` when the application is not granted the site. */
export function openSite(settings: GraphSettings & { site: string }): Items {
  return createItems({ client: createGraphClient(settings), site: settings.site })
}

const MINUTE_MS = 60_000
const GRACE_MS = 5_000

export function createRecord(settings: RecordSettings): SharePointRecord {
  const { items, alarm, refreshMs = MINUTE_MS, graceMs = GRACE_MS, mayMend = async () => true } = settings
  const parts = createParts(settings)
  const unlessAway = (work: () => Promise<unknown>) => work().catch((fault: unknown) => tell(fault, alarm))
  const { refresh, mend, mendIfOurs, look } = createTending({ ...parts, mayMend, graceMs, unlessAway })
  let timer: NodeJS.Timeout | undefined
  return {
    ...createStore(parts),
    async open() {
      await checkReady(items)
      await parts.follower.open()
      await parts.watch.begin()
      void unlessAway(mendIfOurs)
      timer = setInterval(() => void unlessAway(look), refreshMs)
      timer.unref()
    },
    refresh,
    putBackEdits: parts.watch.look,
    mend,
    async rebuild() {
      await parts.follower.rebuild()
      return mend()
    },
    close: () => clearInterval(timer),
  }
}

function createStore({ log, snapshot, projection }: ReturnType<typeof createParts>): RecordStore {
  const recent = createRecent()
  return {
    office: () => snapshot.state().office,
    actions: () => snapshot.state().actions,
    head: snapshot.head,
    history: async (subject) => recent.complete(subject, await log.history(subject)),
    findRequest: log.findRequest,
    async append(update) {
      const appended = await log.append(update)
      if (appended.result === 'recorded') {
        recent.add(appended.update)
        snapshot.fold([appended.update])
      }
      return appended
    },
    fold: snapshot.fold,
    project: projection.project,
    redact: log.redact,
    onChange: snapshot.onChange,
  }
}

function createParts({ items, keep, alarm, patienceMs, onHandEdit = async () => undefined }: RecordSettings) {
  const log = createLog({ items, ...(patienceMs === undefined ? {} : { patienceMs }) })
  const snapshot = createSnapshot({ alarm })
  const follower = createFollower({ items, log, snapshot, keep, alarm })
  const rowsOf = createRows()
  const projection = createProjection({
    items,
    rowsOf: (subject) => rowsOf(subject, snapshot.state()),
    subjects: snapshot.subjects,
    isNew: (subject) => snapshot.head(subject)?.seq === 1,
    refresh: follower.refreshSubject,
    async onHandEdit(edit) {
      await onHandEdit(edit)
      alarm(`${edit.list}/${edit.ref}: ${edit.column} was changed by hand, and what the record says stands again.`)
    },
  })
  return { log, snapshot, follower, projection, watch: createRowWatch({ items, projection, alarm }) }
}

/** What runs by the clock runs again; a fault there is told and not thrown. */
function tell(fault: unknown, alarm: (words: string) => void): void {
  if (!(fault instanceof AppError)) throw fault
  const cause = fault.cause instanceof Error ? ` (${fault.cause.message})` : ''
  alarm(fault.message + cause)
}
