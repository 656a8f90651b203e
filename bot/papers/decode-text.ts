import type { Refused } from './paper.ts'

/** A text file's words: UTF-8, UTF-16 with or without its mark, else windows-1252, as Windows writes where nothing says otherwise. */
export function decodeText(bytes: Uint8Array): string | Refused {
  const text = decode(bytes).replace(/\r\n?|\u2028|\u2029/g, '\n')
  if (isNoText(text)) return { refused: 'unknown-kind' }
  return text.trim() === '' ? { refused: 'empty' } : text
}

function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw fault
  }
}

function byMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** In English text as UTF-16 nearly every other byte is zero. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4000)
  let even = 0
  let odd = 0
  sample.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2 === 0) even++
    else odd++
  })
  const many = sample.length * 0.3
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : undefined
}

/** Control characters are no part of text; one in a hundred may have slipped in. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  return sample.includes('\0') || odd > sample.length / 100
}
