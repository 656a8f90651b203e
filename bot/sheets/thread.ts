import { parentPort, workerData } from 'node:worker_threads'
import type { ExportLine } from './export-lines.ts'
import { readTracker } from './tracker.ts'
import { type ExportStamp, writeWorkbook } from './write-workbook.ts'

/** What a thread is started with. */
export type SheetWork = { kind: 'read'; bytes: Uint8Array } | { kind: 'write'; lines: readonly ExportLine[]; stamp: ExportStamp }

// Only ever started as a thread, by `apart.ts`; nobody imports it for its values.
const work = workerData as SheetWork
const made = work.kind === 'read' ? await readTracker(work.bytes) : await writeWorkbook(work.lines, work.stamp)
parentPort?.postMessage(made)
