import { LARGEST_PAPER, type PaperKind, type Refused } from './paper.ts'

/** What a file is by its bytes, whatever it is called; or why it is not read. */
export function sniff(bytes: Uint8Array, fileName: string): { kind: PaperKind } | Refused {
  if (bytes.length === 0) return { refused: 'empty' }
  if (bytes.length > LARGEST_PAPER) return { refused: 'too-large' }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  if (begins(file, [0x50, 0x4b, 0x03, 0x04])) return sniffArchive(file)
  if (begins(file, [0x50, 0x4b, 0x05, 0x06])) return { refused: 'unknown-kind' }
  if (begins(file, [0xd0, 0xcf, 0x11, 0xe0])) return { refused: sniffCompound(file) }
  if (isForeign(file)) return { refused: 'unknown-kind' }
  return /\.(?:docx|docm|pdf)$/i.test(fileName) ? { refused: 'broken' } : { kind: 'text' }
}

const begins = (file: Buffer, magic: number[]) => magic.every((byte, i) => file[i] === byte)

/** Names in a zip's directory are plain, so they can be looked for without unpacking. */
function sniffArchive(file: Buffer): { kind: PaperKind } | Refused {
  if (file.includes('word/vbaProject.bin') || file.includes('word/vbaData.xml')) return { refused: 'macros' }
  if (file.includes('word/document')) return { kind: 'docx' }
  return { refused: file.includes('[Content_Types].xml') && !/xl\/|ppt\//.test(file.toString('latin1')) ? 'broken' : 'unknown-kind' }
}

/** Names in the directory of an OLE compound file are UTF-16. A protected .docx stands in one. ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.1) */
function sniffCompound(file: Buffer): 'encrypted' | 'old-word' | 'unknown-kind' {
  const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'encrypted'
  return holds('WordDocument') ? 'old-word' : 'unknown-kind'
}

/** Pictures, archives, programs, rich text and web pages. */
const FOREIGN = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'MZ', '\x7fELF', '{\\rtf']

function isForeign(file: Buffer): boolean {
  const head = file.subarray(0, 512).toString('latin1')
  return FOREIGN.some((magic) => head.startsWith(magic)) || /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)/i.test(head)
}
