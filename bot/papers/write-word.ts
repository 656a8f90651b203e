import type { IRunOptions, Paragraph, Table } from 'docx'
import type { WrittenNotes } from '../minutes/write/compose.ts'

/** In twentieths of a point: what an A4 page has between margins of 2.54 cm, by the share of each column. */
const PAGE = 9_026
const SHARES = [0.42, 0.14, 0.24, 0.2]
const LANGUAGE = { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' }
const FONT = 'Arial'
const INK = '1B1B1B'

type Docx = typeof import('docx')

/**
 * The blocks for the notes as a Word document: heads in Word's own styles, so that a reader finds its way by them; lists, and a
 * table whose head is repeated on every page; British English; the marking at the head and the foot of each page.
 */
export async function writeWord(written: WrittenNotes, stamp: string): Promise<Uint8Array> {
  // Loaded when it is first wanted: it would be a tenth of a second of every start.
  const docx = await import('docx')
  const { title, marking, blocks, leftOutSays } = written
  const text = (words: string) => new docx.Paragraph({ text: words })
  const children = [
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 }),
    ...blocks.flatMap((block) => [new docx.Paragraph({ text: block.title, heading: docx.HeadingLevel.HEADING_2 }), ...fill(docx, block)]),
    ...[leftOutSays, stamp].filter(Boolean).map(text),
  ]
  const file = new docx.Document({
    title,
    creator: 'Actions Arising',
    lastModifiedBy: 'Actions Arising',
    description: stamp,
    styles: stylesOf(),
    sections: [
      {
        headers: { default: new docx.Header({ children: [edge(docx, [marking])] }) },
        footers: { default: new docx.Footer({ children: [edge(docx, [marking, '. Page ', docx.PageNumber.CURRENT])] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(file))
}

function fill(docx: Docx, { name, lines, columns }: WrittenNotes['blocks'][number]): (Paragraph | Table)[] {
  const rows = lines.flatMap(({ cells }) => (cells ? [cells] : []))
  if (columns && rows.length > 0) return [tableOf(docx, columns, rows)]
  const isList = name !== 'next' && lines.some(({ from }) => from.length > 0)
  return lines.map(({ text }) => new docx.Paragraph({ text, ...(isList ? { bullet: { level: 0 } } : {}) }))
}

function tableOf(docx: Docx, columns: readonly string[], rows: string[][]): Table {
  const widths = SHARES.map((share) => Math.round(PAGE * share))
  const row = (cells: readonly string[], isHead: 'head' | 'row') =>
    new docx.TableRow({
      // Written with `false`, other readers take the row for a head too.
      ...(isHead === 'head' ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(isHead === 'head' ? { shading: { fill: 'E6E6E6' } } : {}),
            children: [new docx.Paragraph({ spacing: { after: 0 }, children: [new docx.TextRun({ text, bold: isHead === 'head' })] })],
          }),
      ),
    })
  return new docx.Table({
    columnWidths: widths,
    width: { size: PAGE, type: docx.WidthType.DXA },
    tableLook: { firstRow: true, noVBand: true },
    rows: [row(columns, 'head'), ...rows.map((cells) => row(cells, 'row'))],
  })
}

function edge(docx: Docx, children: NonNullable<IRunOptions['children']>): Paragraph {
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ children, size: 18 })] })
}

function stylesOf() {
  const head = (size: number, before: number) => ({
    run: { size, bold: true, font: FONT, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: { run: { font: FONT, size: 24, color: INK, language: LANGUAGE }, paragraph: { spacing: { after: 120, line: 276 } } },
      heading1: head(32, 0),
      heading2: head(26, 300),
    },
  }
}
