import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import { sayPaperFault } from '../words/papers.ts'

/** Where a document is taken apart: a thread of its own, so that no file can stop the service. It reads one document, and ends. */
parentPort?.postMessage(await read(workerData))

async function read(given: unknown) {
  if (!isGiven(given)) throw new AppError('unexpected', sayPaperFault())
  if (given.kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(given.bytes)
  const text = await (await import('./read-word.ts')).readWord(given.bytes)
  return typeof text === 'string' ? [text] : text
}

/** Checked by hand: a library for it would take as long to load as a short document to read. */
function isGiven(given: unknown): given is { kind: unknown; bytes: Uint8Array } {
  return typeof given === 'object' && given !== null && 'kind' in given && 'bytes' in given && given.bytes instanceof Uint8Array
}
