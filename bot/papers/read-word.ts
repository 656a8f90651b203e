import mammoth from 'mammoth'
import { htmlToText } from './html-to-text.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import type { Refused } from './paper.ts'
import { packWord, unpackWord } from './unpack-word.ts'

/** The words of a Word document (.docx): headings, lists and tables as lines. Words struck by tracked changes, comments and pictures are left out. */
export async function readWord(bytes: Uint8Array): Promise<string | Refused> {
  const unpacked = unpackWord(bytes)
  if ('refused' in unpacked) return unpacked
  const { parts } = unpacked
  const types = parts['[Content_Types].xml']
  if (!types) return { refused: 'broken' }
  if (/macroEnabled|vbaProject/i.test(Buffer.from(types).toString('utf8'))) return { refused: 'macros' }
  const html = await toHtml(Buffer.from(packWord({ ...parts, ...withNumbers(parts) })))
  if (html === undefined) return { refused: 'broken' }
  const text = htmlToText(html)
  return text.trim() === '' ? { refused: 'empty' } : text
}

const DOCUMENT = 'word/document.xml'

function withNumbers(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const [document, numbering, styles] = [DOCUMENT, 'word/numbering.xml', 'word/styles.xml'].map((name) => parts[name] ?? new Uint8Array())
  // Nearly all are UTF-8; of any other the numbers are left to the reader of the document.
  if (!document || !numbering || !styles || ![document, numbering].every(isUtf8)) return {}
  const [inWords, lists, looks] = [document, numbering, styles].map((bytes) => new TextDecoder().decode(bytes))
  const numbered = numberParagraphs({ document: inWords ?? '', numbering: lists ?? '', styles: looks ?? '' })
  return { [DOCUMENT]: new TextEncoder().encode(numbered) }
}

/** It begins with a bracket or with the mark of UTF-8. */
const isUtf8 = ([first]: Uint8Array) => first === 0x3c || first === 0xef

async function toHtml(buffer: Buffer): Promise<string | undefined> {
  // Pictures are never opened.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false })
    return value
  } catch (fault) {
    // mammoth throws plain errors of many kinds for files that are not what they claim to be.
    if (fault instanceof Error) return undefined
    throw fault
  }
}
