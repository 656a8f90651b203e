import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

/** Where a document is taken apart: a thread of its own, so that no file can stop the service. It reads one document, or a share of its pages, and ends. */
const given = z
  .object({
    kind: z.enum(['docx', 'pdf']),
    bytes: z.instanceof(Uint8Array),
    share: z.object({ part: z.number(), of: z.number() }),
  })
  .parse(workerData)
parentPort?.postMessage(await read())

async function read() {
  if (given.kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(given.bytes, given.share)
  const text = await (await import('./read-word.ts')).readWord(given.bytes)
  return typeof text === 'string' ? [text] : text
}
