import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Commands } from '../actions/commands.ts'
import { actorOn } from '../actions/office.ts'
import { mayBringIn } from '../actions/rights.ts'
import type { FileStore, RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { sayImportStopped, type TrackerProblemCode } from '../words/sheets.ts'
import { readTrackerApart } from './apart.ts'
import { createImportFiles, type ImportFiles, importId, type LoadedImport } from './import-files.ts'
import { type ImportPlan, planImport } from './plan.ts'
import { type Job, type RunDeps, runImport } from './run-import.ts'
import type { ImportProgress } from './stored.ts'

export interface ImportsSettings {
  files: FileStore
  record: RecordStore
  /**
   * Records one command at a time and tells the other instances of it. An import needs no rows of the inbox: its own file is what was accepted,
   * it says how far it is and is taken up from there, and its pace leaves the record to people.
   */
  commands: Commands
  clock: () => Date
  /** Told of a fault that nobody waits for. */
  report: (fault: unknown, what: string) => void
  /** The most commands that it gives a minute. A raise costs four units of Graph, and the smallest tenant has 1,250 a minute for everybody. */
  commandsPerMinute?: number | undefined
  wait?: RunDeps['wait']
}

/** An import as it stands: what it would do, and how far it is. */
export interface ImportView {
  progress: ImportProgress
  plan: ImportPlan
}

export interface Imports {
  /**
   * Reads a tracker and plans what would come in; nothing is recorded. A file that has been begun and not finished is found where it stood;
   * any other is planned anew, by the posts and meetings of now.
   */
  take(upload: { name: string; bytes: Uint8Array; board: string }, byOid: string): Promise<ImportView | { problem: TrackerProblemCode }>
  /** An import of this person's; undefined: there is none, or they are no policy officer of its board any more. */
  find(id: string, byOid: string): Promise<ImportView | undefined>
  /** How far an import of this person's is, without its rows. */
  standing(id: string, byOid: string): Promise<ImportProgress | undefined>
  /** Starts it, or takes it up where it stopped, in the background. */
  run(id: string, byOid: string): Promise<ImportView | undefined>
  /** Returns once nothing runs here. */
  settled(): Promise<void>
  /** Stops what runs here between two rows; it can be taken up again. */
  close(): Promise<void>
}

const PER_MINUTE = 120
/** A service that has not said for so long that it works on an import is taken for dead. */
const SILENCE_MS = 45_000

export function createImports(settings: ImportsSettings): Imports {
  const files = createImportFiles(settings.files)
  const running = createRunning(settings, files)
  const isTheirs = (progress: ImportProgress | undefined, byOid: string) =>
    progress?.byOid === byOid && isOfficer(settings, byOid, progress.board)
  const find = async (id: string, byOid: string) => {
    const found = running.find(id) ?? (await files.load(id))
    return isTheirs(found?.progress, byOid) ? found : undefined
  }
  return {
    take: (upload, byOid) => take(settings, files, upload, byOid),
    find,
    async standing(id, byOid) {
      const progress = running.find(id)?.progress ?? (await files.loadProgress(id))
      return isTheirs(progress, byOid) ? progress : undefined
    },
    async run(id, byOid) {
      const found = await find(id, byOid)
      if (!found || running.find(id) || found.progress.state === 'done' || running.isElsewhere(found.progress)) return found
      const begun = { ...found.progress, ...running.mark() }
      const eTag = await files.save(begun, found.eTag)
      // Pressed twice at the same moment, one of the two goes on.
      if (eTag === undefined || running.find(id)) return find(id, byOid)
      running.start({ ...found, progress: begun, eTag })
      return { progress: begun, plan: found.plan }
    },
    settled: running.settled,
    close: running.close,
  }
}

/** The imports at work in this service. */
function createRunning(settings: ImportsSettings, files: ImportFiles) {
  const jobs = new Map<string, Job & { ended: Promise<void> }>()
  const stop = new AbortController()
  const worker = randomUUID()
  const deps: RunDeps = { wait, ...settings, commandsPerMinute: settings.commandsPerMinute ?? PER_MINUTE, files }
  const settled = async () => {
    await Promise.all([...jobs.values()].map((job) => job.ended))
  }
  return {
    find: (id: string) => jobs.get(id)?.loaded,
    /** What an import bears that begins here now. */
    mark: () => ({ state: 'running' as const, says: '', worker, beatAt: settings.clock().toISOString() }),
    isElsewhere: (progress: ImportProgress) =>
      progress.state === 'running' && progress.worker !== worker && settings.clock().getTime() - Date.parse(progress.beatAt) < SILENCE_MS,
    start(loaded: LoadedImport) {
      const job: Job = { loaded, stop: stop.signal }
      const ended = runImport(deps, job)
        .catch((fault: unknown) => giveUp({ files, report: settings.report }, job, fault))
        .finally(() => jobs.delete(loaded.progress.id))
      jobs.set(loaded.progress.id, Object.assign(job, { ended }))
    },
    settled,
    async close() {
      stop.abort()
      await settled()
    },
  }
}

const wait: RunDeps['wait'] = (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {})

function isOfficer({ record, clock }: ImportsSettings, byOid: string, board: string): boolean {
  return mayBringIn(actorOn(record.office(), byOid, dayAt(clock())), board)
}

async function take(
  settings: ImportsSettings,
  files: ImportFiles,
  { name, bytes, board }: { name: string; bytes: Uint8Array; board: string },
  byOid: string,
): Promise<ImportView | { problem: TrackerProblemCode }> {
  const now = settings.clock()
  const today = dayAt(now)
  const office = settings.record.office()
  if (!office.boards.has(board)) return { problem: 'unknown-board' }
  if (!isOfficer(settings, byOid, board)) return { problem: 'not-policy-officer' }
  const id = importId(byOid, board, bytes)
  const before = await files.load(id)
  if (before && (before.progress.state === 'running' || before.progress.state === 'stopped')) return before
  const file = await readTrackerApart(bytes)
  if ('problem' in file) return file
  const plan = await planImport(file, { office, actor: actorOn(office, byOid, today), board, today, actions: settings.record.actions() })
  const at = now.toISOString()
  const fresh = { state: 'ready', next: 0, refs: [], refused: [], says: '', worker: '', beatAt: '' } as const
  const progress: ImportProgress = {
    v: 1,
    id,
    byOid,
    name: name.slice(0, 200),
    board,
    at,
    total: plan.rows.length,
    ...fresh,
    refs: [],
    refused: [],
  }
  return (await files.begin({ bytes, name }, { progress, plan })) ?? { problem: 'busy-elsewhere' }
}

async function giveUp(
  { files, report }: { files: ImportFiles; report: ImportsSettings['report'] },
  job: Job,
  fault: unknown,
): Promise<void> {
  report(fault, 'import')
  const progress = { ...job.loaded.progress, state: 'stopped' as const, says: sayImportStopped('unexpected') }
  await files.save(progress, job.loaded.eTag).catch((second: unknown) => report(second, 'import'))
}
