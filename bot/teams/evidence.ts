import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { sayEvidenceKept, sayEvidenceNotKept, sayEvidenceProblem, sayOfFile } from '../words/papers.ts'
import { type Asker, type Desk, ownActions } from './desk.ts'
import type { SentFile } from './sent-files.ts'
import { readTyped } from './typed.ts'

/** Fetching and keeping leave time to record the words: Teams waits 15 s for the whole turn. */
const FETCH_MS = 3_000
const KEEP_MS = 5_000
const LONGEST_NAME = 100

/** Files that came with an answer: where they are now, and a sentence about each. */
export interface Evidence {
  links: string[]
  says: string[]
}

/** Whether files belong to an answer about somebody's own action: no command stands beside them. */
export function isEvidence(desk: Desk, { actor }: Asker, text: string): boolean {
  const { kind } = readTyped(text)
  return (kind === 'reply' || kind === 'empty') && ownActions(desk, actor).length > 0
}

/**
 * Keeps files in the Evidence library, each in a folder of its message and place, so that a message that arrives twice keeps them once. What could
 * not be fetched or kept is told, and is nobody's loss but its own: the words beside it are recorded all the same.
 */
export async function keepEvidence(
  { desk, report }: { desk: Desk; report: (fault: unknown, what: string) => void },
  asker: Asker,
  files: readonly SentFile[],
): Promise<Evidence> {
  const evidence: Evidence = { links: [], says: [] }
  const since = performance.now()
  for (const [place, file] of files.entries()) {
    const folder = createHash('sha256').update(`${asker.from.requestId} ${place}`).digest('hex').slice(0, 24)
    const keeping = keepOne(desk, `${folder}/${safeName(file.name)}`, file.url, since + FETCH_MS).catch((fault: unknown) => {
      if (!(fault instanceof AppError)) throw fault
      report(fault, 'evidence')
      return { says: sayEvidenceNotKept() }
    })
    const kept = await inTime(keeping, since + KEEP_MS - performance.now())
    if ('link' in kept) evidence.links.push(kept.link)
    evidence.says.push(sayOfFile(file.name, kept.says))
  }
  return evidence
}

async function keepOne(desk: Desk, path: string, url: string, until: number): Promise<{ says: string; link?: string }> {
  const bytes = await desk.fetchFile(url, Math.max(1, until - performance.now()))
  if ('refused' in bytes) return { says: sayEvidenceProblem(bytes.refused) }
  await desk.evidence.write(path, bytes, null)
  const link = await desk.evidence.webUrl(path)
  return link === undefined ? { says: sayEvidenceNotKept() } : { says: sayEvidenceKept(), link }
}

/** What SharePoint keeps people waiting for is told as not kept: their words are not to wait for it. */
async function inTime(keeping: Promise<{ says: string; link?: string }>, ms: number): Promise<{ says: string; link?: string }> {
  const waiting = new AbortController()
  const tooLate = pause(Math.max(1, ms), { says: sayEvidenceNotKept() }, { signal: waiting.signal, ref: false })
  const kept = await Promise.race([keeping, tooLate])
  waiting.abort()
  return kept
}

/** A name that SharePoint takes (its rules for names of files: no `" * : < > ? / \ |`, nor dots and blanks at the ends). */
function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}"*:<>?/\\|#%~]+/gu, '-').replace(/\s+/g, ' ')
  const ending = /\.[\w-]{1,10}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length).slice(0, LONGEST_NAME)
  return `${stem.replace(/^[\s.-]+|[\s.-]+$/g, '') || 'file'}${ending}`
}
