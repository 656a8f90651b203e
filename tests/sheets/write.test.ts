import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { EXPORT_COLUMNS, type ExportLine } from '../../bot/sheets/export-lines.ts'
import { readTracker, type TrackerRow } from '../../bot/sheets/tracker.ts'
import { writeCsv } from '../../bot/sheets/write-csv.ts'
import { writeWorkbook } from '../../bot/sheets/write-workbook.ts'

const STAMP = { title: 'Tracker', lines: ['As at 2 March 2026'] }
const empty = Object.fromEntries(EXPORT_COLUMNS.map(({ key }) => [key, ''])) as ExportLine
const line = (given: Partial<ExportLine>): ExportLine => ({ ...empty, ref: 'AA-2026-001', wording: 'Share the plan', lead: 'CC', ...given })
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '=cmd|"/c calc"!A1', '-', '=']

/** The parts of an .xlsx as another reader than the one that wrote it sees them: the XML itself. */
async function xmlOf(lines: ExportLine[]) {
  const parts = unzipSync(await writeWorkbook(lines, STAMP))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    strings: part('xl/sharedStrings.xml'),
    styles: part('xl/styles.xml'),
    about: part('xl/worksheets/sheet2.xml'),
  }
}

describe('the exported workbook', () => {
  test('holds real dates, a frozen row of names, a filter and no formula', async () => {
    const { sheet, styles } = await xmlOf([line({ due: '2026-03-20', progress: 50 })])
    // 46101 is 20 March 2026 in the days of Excel; K is the column of due dates, O that of percentages.
    expect(sheet).toMatch(/<c r="K2" s="\d+"><v>46101<\/v><\/c>/)
    expect(sheet).toMatch(/<c r="O2" s="\d+"><v>50<\/v><\/c>/)
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toMatch(/<autoFilter ref="A1:W2"\/>/)
    expect(sheet).not.toContain('<f>')
    expect(styles).toContain('dd/mm/yyyy')
  })

  test.each(DANGEROUS)('keeps %j as text under the text format', async (words) => {
    const { sheet, strings, styles } = await xmlOf([line({ wording: words })])
    const [, style = '', index = ''] = /<c r="E2" s="(\d+)" t="s"><v>(\d+)<\/v>/.exec(sheet) ?? []
    const shown = strings.split('<si>')[Number(index) + 1] ?? ''
    expect(shown.replaceAll('&quot;', '"').replaceAll('&apos;', "'")).toContain(words.replace('\r', '\n'))
    expect([...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)][Number(style)]?.[1]).toBe('49')
  })

  test('can be read back, ref for ref, when nothing is in it', async () => {
    expect(await readTracker(await writeWorkbook([], STAMP))).toMatchObject({ rows: [] })
  })
})

describe('the exported CSV', () => {
  test('begins with the mark of UTF-8, ends its lines as RFC 4180 says and quotes what must be quoted', () => {
    const csv = writeCsv([line({ wording: 'Say "yes", or\nno', due: '2026-03-20' })])
    expect(csv.startsWith('\uFEFFRef,Old ref,Board,')).toBe(true)
    expect(csv).toContain('"Say ""yes"", or\nno",CC,')
    expect(csv).toContain(',2026-03-20,')
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test.each(DANGEROUS)('puts an apostrophe before %j', (words) => {
    const field = (writeCsv([line({ wording: words })]).split('\r\n')[1] ?? '').split(',').slice(4).join(',')
    expect(field.replace(/^"/, '').startsWith(`'${words.replace('\r', '\n').replaceAll('"', '""')}`)).toBe(true)
  })
})

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r', '\t', ' ', 'a', '_x0041_', '_', '<', '&', '£', '😀'),
    maxLength: 12,
  }),
)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const lines = fc.array(
  fc.record({
    oldRef: awkward,
    wording: awkward,
    supporting: awkward,
    update: awkward,
    due: fc.option(day),
    raisedOn: day,
    progress: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  { maxLength: 5 },
)
const READ_BACK = ['ref', 'oldRef', 'wording', 'lead', 'supporting', 'update', 'due', 'raisedOn', 'progress'] as const

/** What a cell can hold of a text: no control characters, one kind of line break, and a reader trims. */
const shown = (value: string | number | null) =>
  String(value ?? '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim()
const rowsOf = (rows: TrackerRow[]) => rows.map(({ cells }) => READ_BACK.map((key) => shown(cells[key]?.text ?? '')))
const expected = (given: ExportLine[]) => given.map((one) => READ_BACK.map((key) => shown(one[key])))

describe('what is written is read back as it was', () => {
  test('from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        const all = given.map((one) => line(one))
        const file = await readTracker(await writeWorkbook(all, STAMP))
        expect('rows' in file && rowsOf(file.rows)).toEqual(expected(all))
      }),
      { numRuns: 60 },
    )
  })

  test('from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        const all = given.map((one) => line(one))
        const file = await readTracker(new TextEncoder().encode(writeCsv(all)))
        expect('rows' in file && rowsOf(file.rows)).toEqual(expected(all))
      }),
      { numRuns: 200 },
    )
  })
})
