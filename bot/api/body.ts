import type { IncomingMessage } from 'node:http'
import { type Answer, problem } from './answer.ts'

/** How much more of an oversize body is read and thrown away, so that the sender can read the answer, before the line is cut. */
const PATIENCE = 8 * 1024 * 1024

/**
 * Reads a JSON body of at most `limit` bytes. What is too large (413), of another type or packed (415), or no JSON in UTF-8 (400) comes back
 * as the answer to give. Packed bodies are refused because a few packed bytes can hold far more than the limit.
 */
export async function readJson(req: IncomingMessage, limit: number): Promise<{ value: unknown } | { refused: Answer }> {
  const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' || req.headers['content-encoding'] !== undefined) return { refused: problem(415, 'not-json') }
  const bytes = await readBytes(req, limit)
  if (bytes === 'too-large') return { refused: problem(413, 'too-large') }
  if (bytes === 'cut-off') return { refused: problem(400, 'unreadable') }
  return parse(bytes)
}

/** Reads a file of at most `limit` bytes, whatever its type says. What is too large (413), packed (415) or cut off (400) comes back as the answer to give. */
export async function readUpload(req: IncomingMessage, limit: number): Promise<{ bytes: Uint8Array } | { refused: Answer }> {
  if (req.headers['content-encoding'] !== undefined) return { refused: problem(415, 'not-json') }
  const bytes = await readBytes(req, limit)
  if (bytes === 'too-large') return { refused: problem(413, 'too-large') }
  return bytes === 'cut-off' ? { refused: problem(400, 'unreadable') } : { bytes }
}

function readBytes(req: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'cut-off'> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 'too-large' | 'cut-off'>()
  const chunks: Buffer[] = []
  let received = 0
  req.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received <= limit) chunks.push(chunk)
    if (received > limit + PATIENCE) req.destroy()
  })
  req.once('end', () => resolve(received > limit ? 'too-large' : Buffer.concat(chunks)))
  req.once('close', () => resolve('cut-off'))
  req.once('error', () => resolve('cut-off'))
  return promise
}

function parse(bytes: Buffer): { value: unknown } | { refused: Answer } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return { refused: problem(400, 'unreadable') }
    throw cause
  }
}
