import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { sayPaperFault } from '../words/papers.ts'
import { decodeText } from './decode-text.ts'
import { joinPages } from './join-pages.ts'
import type { Paper, PaperKind, PaperLimits, Read, Refused } from './paper.ts'
import { sniff } from './sniff.ts'

/** More characters are no notes of one meeting: some 500 pages. */
const LONGEST_TEXT = 4_000_000
const USUAL: PaperLimits = { timeLimitMs: 20_000, memoryMb: 768 }
/** Of that memory, what words and objects may take; the rest is for the bytes of the file as they unpack. */
const HEAP_MB = 256
const LOOK_MS = 100

/** Reads documents within the limits of this service; `timeLimitMs` shortens the time. */
export type ReadPaper = (bytes: Uint8Array, fileName: string, timeLimitMs?: number) => Promise<Paper | Refused>

/**
 * Reads a document: Word (.docx), PDF or text (UTF-8, UTF-16, windows-1252), told apart by its bytes. At most 10 MB; read in a thread of its own
 * with limits of time and memory. What cannot be read is refused by a code, which `words/papers.ts` says; nothing in a file makes it throw.
 */
export async function readPaper(bytes: Uint8Array, fileName: string, limits: Partial<PaperLimits> = {}): Promise<Paper | Refused> {
  const found = sniff(bytes, fileName)
  if ('refused' in found) return found
  const { kind } = found
  const read = await readKind(bytes, kind, { ...USUAL, ...limits })
  if ('refused' in read) return read
  return read.text.length > LONGEST_TEXT ? { refused: 'too-long' } : { ...read, kind }
}

async function readKind(bytes: Uint8Array, kind: PaperKind, limits: PaperLimits): Promise<Read | Refused> {
  if (kind === 'text') {
    const text = decodeText(bytes)
    return typeof text === 'string' ? { text, pictures: [] } : text
  }
  const pages = await readApart({ bytes, kind }, limits)
  if ('refused' in pages) return pages
  return kind === 'pdf' ? joinPages(pages) : { text: pages.join(''), pictures: [] }
}

const answerShape = z.union([
  z.array(z.string().nullable()),
  z.object({ refused: z.enum(['broken', 'empty', 'encrypted', 'macros', 'scanned', 'unpacks-too-large']) }),
])

interface Given {
  bytes: Uint8Array
  kind: Exclude<PaperKind, 'text'>
}

function readApart(given: Given, limits: PaperLimits): Promise<(string | null)[] | Refused> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...given, bytes: Uint8Array.from(given.bytes) },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    const stopWatching = watch(limits, () => settle({ refused: 'too-complex' }))
    function settle(answer: (string | null)[] | Refused): void {
      stopWatching()
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', (answer: unknown) => settle(answerShape.parse(answer)))
    worker.once('error', (fault: unknown) => {
      if (isTooMuch(fault)) settle({ refused: 'too-complex' })
      else {
        stopWatching()
        reject(new AppError('unexpected', sayPaperFault(), { cause: fault }))
      }
    })
  })
}

/** The heap or the stack of the thread was full. */
function isTooMuch(fault: unknown): boolean {
  return fault instanceof RangeError || (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
}

/** The memory of bytes is no part of a thread's own limit: that of the whole process is looked at. */
function watch({ timeLimitMs, memoryMb }: PaperLimits, stop: () => void): () => void {
  const before = process.memoryUsage.rss()
  const timer = setTimeout(stop, timeLimitMs)
  const looks = setInterval(() => {
    if (process.memoryUsage.rss() - before > memoryMb * 1024 * 1024) stop()
  }, LOOK_MS)
  return () => {
    clearTimeout(timer)
    clearInterval(looks)
  }
}
