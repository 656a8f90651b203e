import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { Refused } from './paper.ts'

/** Bytes of the parts that are read, once unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024
/** Words and what numbers and styles them; no pictures, no programs, no parts of other files. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/

/**
 * Takes from a Word document the parts that hold words, unpacked. A zip may unpack to far more than its size: a part gets no more room than its
 * directory claims, and all together no more than 64 MB.
 */
export function unpackWord(bytes: Uint8Array): { parts: Record<string, Uint8Array> } | Refused {
  let claimed = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = WANTED.test(name) && claimed <= MOST_UNPACKED
        if (WANTED.test(name)) claimed += originalSize
        return wanted && claimed <= MOST_UNPACKED
      },
    })
    return claimed > MOST_UNPACKED ? { refused: 'unpacks-too-large' } : { parts }
  } catch (fault) {
    // fflate throws plain errors with a number as their code, or runs over the end of what it was given.
    if (fault instanceof Error) return { refused: 'broken' }
    throw fault
  }
}

/** The parts as a file again, for a reader that takes only files. */
export function packWord(parts: Record<string, Uint8Array>): Uint8Array {
  const stored: Zippable = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, [content, { level: 0 }]]))
  return zipSync(stored)
}
