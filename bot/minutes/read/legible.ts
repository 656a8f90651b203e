import type { Doubt } from '../notes.ts'

/** Larger than any notes: some 500 pages. */
const LARGEST = 4_000_000

/** Why a text cannot be read as notes; undefined when it can. */
export function findIllegible(text: string): Doubt | undefined {
  if (text.trim() === '') return doubt('empty', 'There are no words here.')
  if (text.length > LARGEST) return doubt('too-large', 'This is too long to be the notes of one meeting.')
  if (isBinary(text)) return doubt('binary', 'This is not text. Copy the words out of the document and paste them.')
  if (isHtml(text)) return doubt('html', 'This is the code of a web page. Copy the words from the page and paste them.')
  return undefined
}

function doubt(kind: string, says: string): Doubt {
  return { kind, says, quote: '' }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code === 0) return true
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++
  }
  return odd > sample.length * 0.02
}

function isHtml(text: string): boolean {
  const head = text.slice(0, 2000).trimStart().toLowerCase()
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return true
  const tags = text.slice(0, 20_000).match(/<\/?[a-z][a-z0-9]{0,10}[ >/]/gi)?.length ?? 0
  return tags > 20
}
