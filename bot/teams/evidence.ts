import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import { sayEvidenceKept, sayEvidenceNotKept, sayEvidenceProblem, sayOfFile } from '../words/papers.ts'
import { type Asker, type Desk, ownActions } from './desk.ts'
import type { SentFile } from './sent-files.ts'
import { readTyped } from './typed.ts'

/** Fetching leaves time to record the words: Teams waits 15 s for the whole turn. */
const FETCH_MS = 4_000
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
  const until = performance.now() + FETCH_MS
  for (const [place, file] of files.entries()) {
    const folder = createHash('sha256').update(`${asker.from.requestId} ${place}`).digest('hex').slice(0, 24)
    const kept = await keepOne(desk, `${folder}/${safeName(file.name)}`, file.url, until).catch((fault: unknown) => {
      if (!(fault instanceof AppError)) throw fault
      report(fault, 'evidence')
      return { says: sayEvidenceNotKept() }
    })
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

/** A name that SharePoint takes (its rules for names of files: no `" * : < > ? / \ |`, nor dots and blanks at the ends). */
function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}"*:<>?/\\|#%~]+/gu, '-').replace(/\s+/g, ' ')
  const ending = /\.[\w-]{1,10}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length).slice(0, LONGEST_NAME)
  return `${stem.replace(/^[\s.-]+|[\s.-]+$/g, '') || 'file'}${ending}`
}
