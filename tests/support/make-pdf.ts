import { deflateSync } from 'node:zlib'

/** Words at a place of the page, in points from its lower left corner; Helvetica. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
}

/** A PDF of these pages, written by hand. `encrypted`: behind a password that nobody knows. An empty page holds a picture instead of words. */
export function makePdf(pages: Placed[][], how: { encrypted?: boolean; packed?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => `${objects.push(body)} 0 R`
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const picture = add(stream('<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x80'))
  const parent = `${objects.length + pages.length * 2 + 1} 0 R`
  const kids = pages.map((page) => {
    const content = page.length > 0 ? page.map(show).join('\n') : 'q 500 0 0 700 50 50 cm /I Do Q'
    const body = how.packed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content
    const contents = add(stream(how.packed ? '<< /Filter /FlateDecode' : '<<', body))
    const resources = `<< /Font << /F ${font} >> /XObject << /I ${picture} >> >>`
    return add(`<< /Type /Page /Parent ${parent} /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${contents} >>`)
  })
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  const root = add(`<< /Type /Catalog /Pages ${parent} >>`)
  const locked = how.encrypted
    ? ` /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    : ''
  return Buffer.from(write(objects, `/Root ${root}${locked}`), 'latin1')
}

/** Lines of text from the top of a page, as a word processor sets them. */
export function setLines(lines: string[], from: Partial<Placed> = {}): Placed[] {
  const { x = 72, y = 780, size = 11 } = from
  return lines.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: y - i * size * 1.2, size }]))
}

const stream = (dictionary: string, body: string) => `${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`

function show({ text, x, y, size = 11 }: Placed): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('’', '\x92')
    .replaceAll('–', '\x96')}) Tj ET`
}

function write(objects: string[], trailer: string): string {
  let text = '%PDF-1.4\n'
  const places = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  return `${text}xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
}
