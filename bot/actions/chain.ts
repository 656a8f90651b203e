import { createHash } from 'node:crypto'
import type { Texts, Update } from './update.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 (hex) over the words and texts of an update: it proves them, and stays when they are redacted. */
export function hashOfWords(words: string, texts: Texts): string {
  return sha256(
    JSON.stringify([words, texts.wording ?? '', texts.quote ?? '', texts.dueWords ?? '', texts.condition ?? '', texts.reason ?? '']),
  )
}

/** Whether an update has the words that its hash was made over. A list may end lines in its own way. */
export function hasItsWords({ words, texts, wordsHash }: Pick<Update, 'words' | 'texts' | 'wordsHash'>): boolean {
  return [words, words.replaceAll('\r\n', '\n')].some((form) => hashOfWords(form, texts) === wordsHash)
}

/** SHA-256 (hex) over everything in an update but its words, for which their hash stands: the `prevHash` of the next. */
export function hashOfUpdate(update: Update): string {
  const { subject, seq, v, at, byOid, byName, byPost, onBehalfOfPost, route, change, wordsHash, prevHash, requestId } = update
  return sha256(
    JSON.stringify([subject, seq, v, at, byOid, byName, byPost, onBehalfOfPost, route, ordered(change), wordsHash, prevHash, requestId]),
  )
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)])
}
