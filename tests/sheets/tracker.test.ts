import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readTracker } from '../../bot/sheets/tracker.ts'
import { csvOf, excelDay, HEADS, workbookOf } from '../support/trackers.ts'

const TASK = ['1.1', 'Share the plan', 'CC', excelDay('2026-03-20'), excelDay('2026-01-20'), 'Open']
const read = async (bytes: Uint8Array) => {
  const file = await readTracker(bytes)
  if ('problem' in file) throw new Error(file.problem)
  return file
}
const text = (value: string) => new TextEncoder().encode(value)

describe('a tracker kept in Excel', () => {
  test('is found under title rows, with real dates, and numbers its rows as Excel does', async () => {
    const file = await read(await workbookOf([['Action tracker'], ['As at', excelDay('2026-02-01')], [], HEADS, TASK]))
    expect(file.rows).toMatchObject([{ sheet: 'Actions', row: 5, hidden: false, others: [] }])
    expect(file.rows[0]?.cells).toMatchObject({
      ref: { text: '1.1' },
      wording: { text: 'Share the plan' },
      due: { text: '2026-03-20', day: '2026-03-20' },
      raisedOn: { day: '2026-01-20' },
    })
  })

  test.each([
    [
      ['Ref', 'Description', 'Lead', 'Timescale', 'Meeting', 'RAG'],
      ['ref', 'wording', 'lead', 'due', 'raisedAt', 'status'],
    ],
    [
      ['Action Number', 'Wording', 'Responsible Officer', 'Target date', 'Progress', 'Outcome'],
      ['ref', 'wording', 'lead', 'due', 'update', 'outcome'],
    ],
    [
      ['No.', 'ACTION', 'Owner (post)', 'Deadline', 'Supporting', 'Mood'],
      ['ref', 'wording', 'lead', 'due', 'supporting', null],
    ],
    [
      ['Item', 'Action', 'By whom', 'By when', 'Due date', 'Status'],
      ['ref', 'wording', 'lead', null, 'due', 'status'],
    ],
  ])('names its columns %j, which mean %j', async (heads, keys) => {
    const file = await read(await workbookOf([heads, heads.map((_, at) => `cell ${at}`)]))
    expect(file.columns.map(({ key }) => key)).toEqual(keys)
  })

  test('keeps the words of columns that mean nothing to us', async () => {
    const file = await read(
      await workbookOf([
        [...HEADS, 'Mood'],
        [...TASK, 'hopeful'],
      ]),
    )
    expect(file.rows[0]?.others).toEqual(['Mood: hopeful'])
  })

  test('gives the results that its formulas kept, and works nothing out', async () => {
    const row = [
      '1',
      { formula: 'CONCATENATE("a","b")', result: 'Kept result' },
      { formula: 'A1' },
      { formula: 'NOW()', result: excelDay('2026-05-01') },
      null,
      { error: '#REF!' },
    ]
    const file = await read(await workbookOf([HEADS, row]))
    expect(file.formulas).toBe(3)
    expect(file.rows[0]?.cells).toMatchObject({
      wording: { text: 'Kept result', fault: '' },
      lead: { text: '', fault: 'no-result' },
      due: { day: '2026-05-01' },
      status: { text: '#REF!', fault: 'error' },
    })
  })

  test('tells hidden rows, merged cells, hidden sheets and sheets that are no tracker', async () => {
    const bytes = await workbookOf([HEADS, TASK, ['1.2', null, 'DCC', null, null, null]], (sheet, workbook) => {
      sheet.mergeCells('B2:B3')
      sheet.getRow(3).hidden = true
      workbook.addWorksheet('Old', { state: 'hidden' }).addRow(HEADS)
      workbook.addWorksheet('Key').addRow(['Red means late'])
    })
    const file = await read(bytes)
    expect(file.rows[1]).toMatchObject({ hidden: true, cells: { wording: { fault: 'merged' }, lead: { text: 'DCC' } } })
    expect(file.unread).toEqual([
      { sheet: 'Old', why: 'hidden' },
      { sheet: 'Key', why: 'no-header' },
    ])
  })

  test('reads percentages, rich text and links as a person sees them', async () => {
    const rich = { richText: [{ text: 'Share ' }, { text: 'the plan' }] }
    const link = { text: 'CC', hyperlink: 'https://example.test/' }
    const file = await read(
      await workbookOf([HEADS, [1.1, rich, link, '', '', 0.5]], (sheet) => Object.assign(sheet.getCell('F2'), { numFmt: '0%' })),
    )
    expect(file.rows[0]?.cells).toMatchObject({
      ref: { text: '1.1' },
      wording: { text: 'Share the plan' },
      lead: { text: 'CC' },
      status: { text: '50%' },
    })
  })
})

describe('a tracker kept as CSV', () => {
  test.each([
    ['commas', csvOf([HEADS, ['1', 'Share “this”, and\nthat', 'CC', '', '', '']])],
    ['semicolons', csvOf([HEADS, ['1', 'Share “this”, and\nthat', 'CC', '', '', '']], ';')],
    ['tabs', csvOf([HEADS, ['1', 'Share “this”, and\nthat', 'CC', '', '', '']], '\t')],
    ['a byte order mark', text(`\uFEFFAction,Owner\r\n"Share “this”, and\nthat",CC`)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Action\tOwner\r\n"Share “this”, and\nthat"\tCC', 'utf16le')])],
  ])('is read with %s', async (_, bytes) => {
    expect((await read(bytes)).rows[0]?.cells).toMatchObject({ wording: { text: 'Share “this”, and\nthat' }, lead: { text: 'CC' } })
  })

  test('in the letters of Windows-1252, as Excel here saves it, is read with its pounds and accents', async () => {
    const bytes = new Uint8Array([...text('Action,Owner\r\nSpend '), 0xa3, ...text('5 at the caf'), 0xe9, ...text(',CC')])
    expect((await read(bytes)).rows[0]?.cells.wording?.text).toBe('Spend £5 at the café')
  })
})

describe('a file that cannot be taken', () => {
  const zip = (name: string, content: Uint8Array) => zipSync({ 'xl/workbook.xml': text('<workbook/>'), [name]: content }, { level: 1 })
  const cell = (ref: string) => `<worksheet><sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells></worksheet>`

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'empty'],
    ['one of more than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
    ['an archive cut in half', async () => (await workbookOf([HEADS, TASK])).slice(0, 2_000), 'broken'],
    ['one that unpacks to 65 MB', () => zip('xl/worksheets/sheet1.xml', new Uint8Array(65 * 1024 * 1024)), 'unpacks-too-large'],
    ['one that merges all cells there are', () => zip('xl/worksheets/sheet1.xml', text(cell('A1:XFD1048576'))), 'broken'],
    [
      'a row beyond the last',
      () => zip('xl/worksheets/sheet1.xml', text('<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>')),
      'broken',
    ],
    ['a Word document', () => zipSync({ 'word/document.xml': text('<document/>') }), 'not-a-tracker'],
    ['one with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'password'],
    ['one of Excel 97', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'old-excel'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-tracker'],
    ['a workbook without names of columns', () => workbookOf([['What fun'], ['nothing here']]), 'no-header'],
    ['a CSV whose quotation mark never ends', () => text('Action,Owner\n"Share,CC'), 'broken'],
    ['a CSV of too many rows', () => text(`Action,Owner\n${'Share,CC\n'.repeat(20_001)}`), 'too-many-rows'],
  ])('%s is refused', async (_, make, problem) => {
    expect(await readTracker(await make())).toEqual({ problem })
  })

  test('a name that stands for a whole column is no danger', async () => {
    const bytes = await workbookOf([HEADS, TASK], (_, workbook) => workbook.definedNames.add('Actions!$A$1:$A$500', 'Refs'))
    expect((await read(bytes)).rows).toHaveLength(1)
  })
})
