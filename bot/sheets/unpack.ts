import { inflateRawSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { type FileProblem, LIMITS } from './grid.ts'

/**
 * Takes from a workbook the parts that hold cells, and packs them again without compression. A zip may unpack to far more than its size, or
 * name ranges of a billion cells, so each part is unpacked against a limit and looked at before anything else reads it. Pictures, macros,
 * names, links to other files and the like are left behind. (Layout of the archive: APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16.)
 */
export function unpack(bytes: Uint8Array): Uint8Array | { problem: FileProblem } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(file)
  if (!entries) return { problem: 'broken' }
  const parts: Zippable = {}
  let left: number = LIMITS.unpacked
  for (const entry of entries.filter(({ name }) => WANTED.test(name))) {
    const content = inflate(file, entry, left)
    if ('problem' in content) return content
    left -= content.text.length
    const text = entry.name === 'xl/workbook.xml' ? withoutNames(content.text) : content.text
    if (entry.name.startsWith('xl/worksheets/') && !isSane(text)) return { problem: 'broken' }
    parts[entry.name] = [strToU8(text), { level: 0 }]
  }
  return 'xl/workbook.xml' in parts ? zipSync(parts) : { problem: 'not-a-tracker' }
}

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/

interface Entry {
  name: string
  method: number
  encrypted: boolean
  packedSize: number
  offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

function readDirectory(file: Buffer): Entry[] | undefined {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) return undefined
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let n = 0; n < count; n++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      method: file.readUInt16LE(at + 10),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      packedSize: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function inflate(file: Buffer, entry: Entry, most: number): { text: string } | { problem: FileProblem } {
  if (entry.encrypted) return { problem: 'password' }
  const { offset } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) return { problem: 'broken' }
  const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(from, from + entry.packedSize)
  if (entry.method === 0) return packed.length > most ? { problem: 'unpacks-too-large' } : { text: packed.toString('utf8') }
  if (entry.method !== 8) return { problem: 'broken' }
  try {
    return { text: inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }).toString('utf8') }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    return { problem: fault.code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'broken' }
  }
}

/** Names may stand for whole columns, which the reader would write out cell by cell. */
function withoutNames(workbook: string): string {
  return workbook.replace(/<definedNames\b[\s\S]*?<\/definedNames>/g, '')
}

/** Rows within the sheet, and merged cells of a size that somebody could have meant. */
function isSane(sheet: string): boolean {
  for (const [, row = ''] of sheet.matchAll(/<row\b[^>]*?\br=["'](\d+)["']/g)) if (Number(row) > LIMITS.lastRow) return false
  let merged = 0
  for (const [, ref = ''] of sheet.matchAll(/<mergeCell\b[^>]*?\bref=["']([^"']*)["']/g)) merged += areaOf(ref)
  return merged <= LIMITS.merged
}

function areaOf(ref: string): number {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? []
  if (left === '') return Number.POSITIVE_INFINITY
  return (numberOf(right) - numberOf(left) + 1) * (Number(bottom) - Number(top) + 1)
}

function numberOf(column: string): number {
  return column.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
