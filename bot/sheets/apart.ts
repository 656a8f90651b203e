import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import type { ExportLine } from './export-lines.ts'
import type { FileProblem } from './grid.ts'
import type { SheetWork } from './thread.ts'
import type { TrackerFile } from './tracker.ts'
import type { ExportStamp } from './write-workbook.ts'

/** What a thread may take: a workbook that asks for more is ended, and the service with everybody's answers goes on. */
const MEGABYTES = 1_024
const LONGEST_MS = 60_000

/** `readTracker` in a thread of its own, with bounds of memory and time: opening a workbook takes seconds in which nothing else could be answered. */
export async function readTrackerApart(bytes: Uint8Array): Promise<TrackerFile | { problem: FileProblem }> {
  const read = await runApart({ kind: 'read', bytes })
  return read === 'out-of-bounds' ? { problem: 'unpacks-too-large' } : (read as TrackerFile | { problem: FileProblem })
}

/** `writeWorkbook` in a thread of its own. */
export async function writeWorkbookApart(lines: readonly ExportLine[], stamp: ExportStamp): Promise<Uint8Array> {
  const written = await runApart({ kind: 'write', lines, stamp })
  if (written === 'out-of-bounds') throw new AppError('unexpected', 'The file became too large. Please ask for the CSV instead.')
  return written as Uint8Array
}

function runApart(workerData: SheetWork): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } })
  const timer = setTimeout(() => {
    resolve('out-of-bounds')
    void worker.terminate()
  }, LONGEST_MS)
  worker.once('message', resolve)
  worker.once('error', (fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('out-of-bounds')
    else reject(fault)
  })
  worker.once('exit', () => {
    clearTimeout(timer)
    reject(new AppError('unexpected', 'The file could not be worked on. Please try again.'))
  })
  return promise
}
