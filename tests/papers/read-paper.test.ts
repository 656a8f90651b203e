import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { countAs } from '../../bot/papers/count-as.ts'
import { readPaper } from '../../bot/papers/read-paper.ts'
import { readWord } from '../../bot/papers/read-word.ts'
import { type PaperProblemCode, sayPaperProblem } from '../../bot/words/papers.ts'
import { makePdf, setLines } from '../support/make-pdf.ts'

const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })
const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) })

async function makeWord(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readPaper(bytes, name)
  return 'text' in read ? read.text : read.refused
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const read = await readWord(bytes)
  return typeof read === 'string' ? read : read.refused
}

describe('a Word document', () => {
  test('is read with its headings, lists and tables as lines', async () => {
    const bytes = await makeWord(
      new Paragraph({ text: 'Matters arising', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('The ACC agreed to share the report & data <now>.'),
      new Paragraph({ text: 'a point', bullet: { level: 0 } }),
      new Table({ rows: [row('No.', 'Action', 'Owner'), row('1', 'Share the figures', 'DCC')] }),
      new Table({ rows: [row('Date:', '5 June 2025')] }),
    )
    expect(await readPaper(bytes, 'Notes.docx')).toEqual({
      kind: 'docx',
      pictures: [],
      text: '# Matters arising\n\nThe ACC agreed to share the report & data <now>.\n\n• a point\n\nNo. | Action | Owner\n\n1 | Share the figures | DCC\n\nDate: 5 June 2025\n',
    })
  })

  test('keeps text that a table only lays out as text, with the initials beside it', async () => {
    const long = 'The panel heard how the force answers calls, and what it had changed since the spring. '.repeat(3).trim()
    const bytes = await makeWord(new Table({ rows: [row('2.1', `${long}\nThe force will report in June.`, 'NL')] }))
    expect(await readWord(bytes)).toBe(`2.1 ${long}\n\nThe force will report in June.        NL\n`)
  })

  test('does not take a whole paragraph in a heading style for a heading', async () => {
    const bytes = await makeWord(new Paragraph({ text: 'The DCC will write to the panel.', heading: HeadingLevel.HEADING_2 }))
    expect(await readWord(bytes)).toBe('The DCC will write to the panel.\n')
  })
})

test('the numbers that Word only draws stand in the text, and go on from one list to the next', async () => {
  const levels = [
    { level: 0, format: 'decimal', text: '%1.' },
    { level: 1, format: 'decimal', text: '%1.%2' },
    { level: 2, format: 'lowerRoman', text: '(%3)' },
  ] as const
  const config = [
    { reference: 'items', levels: [...levels] },
    { reference: 'actions', levels: [{ level: 0, format: 'upperLetter', text: 'Action %1:', start: 3 }] as const },
  ]
  const at = (reference: string, level: number, text: string, heading?: (typeof HeadingLevel)['HEADING_1']) =>
    new Paragraph({ text, numbering: { reference, level }, ...(heading ? { heading } : {}) })
  const children = [
    at('items', 0, 'Welcome', HeadingLevel.HEADING_1),
    at('items', 1, 'The chair welcomed all.'),
    at('items', 2, 'those new to it'),
    at('items', 2, 'the others'),
    at('items', 1, 'Apologies were noted.'),
    at('actions', 0, 'CC to report.'),
    at('items', 0, 'Custody', HeadingLevel.HEADING_1),
    at('items', 1, 'The figures were read.'),
    at('actions', 0, 'DCC to report.'),
    new Paragraph({ text: 'a point', bullet: { level: 0 } }),
  ]
  const bytes = Uint8Array.from(
    await Packer.toBuffer(
      new Document({ numbering: { config: config.map((one) => ({ ...one, levels: [...one.levels] })) }, sections: [{ children }] }),
    ),
  )
  expect((await wordsOf(bytes)).split('\n').filter(Boolean)).toEqual([
    '# 1. Welcome',
    '1.1 The chair welcomed all.',
    '(i) those new to it',
    '(ii) the others',
    '1.2 Apologies were noted.',
    'Action C: CC to report.',
    '# 2. Custody',
    '2.1 The figures were read.',
    'Action D: DCC to report.',
    '• a point',
  ])
})

test.each([
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [28, 'lowerLetter', 'bb'],
  [4, 'lowerRoman', 'iv'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [7, 'decimalZero', '07'],
  [12, 'chicago', '12'],
])('%i in the format %s is drawn as %s', (number, format, drawn) => {
  expect(countAs(number, format)).toBe(drawn)
})

describe('a PDF', () => {
  test('is read line by line, columns apart and paragraphs apart', async () => {
    const page = [...setLines(['Minutes of 5 June', '', '1. Welcome', 'The DCC will report.']), { text: 'NL', x: 520, y: 780 - 13.2 * 3 }]
    const read = await textOfPdf(makePdf([page, setLines(['Second page'])]))
    expect(read.split('\n').map((line) => line.replace(/ {6,}/, ' … '))).toEqual([
      'Minutes of 5 June',
      '',
      '1. Welcome',
      'The DCC will report. … NL',
      '',
      'Second page',
      '',
    ])
  })

  test('of many pages is read in order, each page once', async () => {
    const filler = Array.from({ length: 30 }, () => 'Members heard how calls are graded and how many were answered late in the evening.')
    const pages = Array.from({ length: 61 }, (_, i) => setLines([`Page ${i + 1}`, ...filler]))
    const long = makePdf(pages)
    const read = await readPaper(long, 'pack.pdf')
    const heads = 'text' in read ? [...read.text.matchAll(/^Page (\d+)$/gm)].map((head) => Number(head[1])) : []
    expect(heads).toEqual(Array.from({ length: 61 }, (_, i) => i + 1))
    const broken = Uint8Array.from(long).fill(0, 2000)
    expect(await readPaper(broken, 'pack.pdf')).toEqual({ refused: 'broken' })
  })
})

test('pages of a PDF that are pictures are named beside the words of the others; an empty page is none', async () => {
  const words = setLines(['The DCC will report to the board in writing.'])
  const empty = [{ text: ' ', x: 72, y: 780 }]
  expect(await readPaper(makePdf([[], words, empty, [], words]), 'notes.pdf')).toMatchObject({ kind: 'pdf', pictures: [1, 4] })
})

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const read = await readPaper(bytes, 'notes.pdf')
  return 'text' in read ? read.text : read.refused
}

describe('a text file', () => {
  const words = 'Café – “notes” of 5 June'
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from('Caf\xe9 \x96 \x93notes\x94 of 5 June', 'latin1')],
  ])('is read as %s', async (_, bytes) => {
    expect(await readPaper(bytes, 'notes.txt')).toEqual({ kind: 'text', text: words, pictures: [] })
  })

  test('without a mark is read as UTF-16 where every other byte is zero', async () => {
    expect(await textOf(Buffer.from('Notes of 5 June', 'utf16le'), 'notes.md')).toBe('Notes of 5 June')
  })
})

describe('a file that cannot be read is refused:', () => {
  const compound = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
  const pdf = makePdf([setLines(['The DCC will report.'])])

  test.each<[string, string, Uint8Array, PaperProblemCode]>([
    ['nothing in it', 'a.txt', new Uint8Array(), 'empty'],
    ['only spaces', 'a.txt', Buffer.from(' \n '), 'empty'],
    ['more than 10 MB', 'a.txt', new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
    ['a protected Word document', 'a.docx', compound('EncryptedPackage'), 'encrypted'],
    ['an old Word document, whatever it is called', 'a.docx', compound('WordDocument'), 'old-word'],
    ['an Outlook message', 'a.msg', compound('__substg1.0'), 'unknown-kind'],
    ['a picture', 'a.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'unknown-kind'],
    ['a web page', 'a.html', Buffer.from('<!DOCTYPE html><p>Notes'), 'unknown-kind'],
    ['bytes', 'a.txt', Buffer.from('\x01\x02\x03\x04', 'latin1'), 'unknown-kind'],
    ['text that is called a PDF', 'a.pdf', Buffer.from('Notes'), 'broken'],
    ['a PDF behind a password', 'a.pdf', makePdf([setLines(['The DCC will report.'])], { encrypted: true }), 'encrypted'],
    ['a workbook', 'a.docx', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }), 'unknown-kind'],
    [
      'a zip that only says it is one',
      'a.docx',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<') }),
      'broken',
    ],
  ])('%s', async (_, name, bytes, refused) => {
    expect(await readPaper(bytes, name)).toEqual({ refused })
    expect(sayPaperProblem(refused)).toMatch(/^The file .*(?:[Nn]othing was kept|kept nothing)/)
  })

  test.each<[string, Uint8Array, string]>([
    ['a PDF of pictures', makePdf([[], []]), 'scanned'],
    ['half a PDF', pdf.subarray(0, pdf.length / 3), 'broken'],
  ])('%s', async (_, bytes, refused) => {
    expect(await readPaper(bytes, 'notes.pdf')).toEqual({ refused })
  })

  test('a Word document with macros, also under another name', async () => {
    const parts = unzipSync(await makeWord(new Paragraph('Notes')))
    expect(await readPaper(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }), 'a.docx')).toEqual({ refused: 'macros' })
    const types = new TextDecoder().decode(parts['[Content_Types].xml']).replace(/wordprocessingml\.document\.main/, 'macroEnabled.main')
    expect(await readWord(zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }))).toEqual({ refused: 'macros' })
  })

  test('half a Word document', async () => {
    const bytes = await makeWord(new Paragraph('Notes'))
    expect(await readWord(bytes.subarray(0, bytes.length / 2))).toEqual({ refused: 'broken' })
  })

  test('a zip that unpacks to far more than its size, said or not', async () => {
    const parts = unzipSync(await makeWord(new Paragraph('Notes')))
    const bomb = zipSync({ ...parts, 'word/document.xml': [new Uint8Array(70 * 1024 * 1024), { level: 1 }] })
    expect(await readWord(bomb)).toEqual({ refused: 'unpacks-too-large' })
    expect(await readWord(claimSmall(bomb))).toEqual({ refused: 'broken' })
  })

  test('what takes longer, or more memory, than a document may', async () => {
    expect(await readPaper(pdf, 'a.pdf', { timeLimitMs: 1 })).toEqual({ refused: 'too-complex' })
    expect(await readPaper(pdf, 'a.pdf', { memoryMb: -10_000 })).toEqual({ refused: 'too-complex' })
  })
})

/** The directory of the zip says that every part is small. (APPNOTE.TXT 4.3.12) */
function claimSmall(zip: Uint8Array): Uint8Array {
  const file = Buffer.from(zip)
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4)) {
    if (file.readUInt32LE(at + 24) > 1_000_000) file.writeUInt32LE(1000, at + 24)
  }
  return file
}
