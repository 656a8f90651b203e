import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import type { WrittenNotes } from '../../bot/minutes/write/compose.ts'
import { readPaper } from '../../bot/papers/read-paper.ts'
import { writeWord } from '../../bot/papers/write-word.ts'

const STAMP = 'Written from the record as at Monday 2 March 2026, 10:00.'
const line = (text: string, cells?: string[]) => ({ text, from: ['AA-2026-001.0001'], ...(cells ? { cells } : {}) })
const written: WrittenNotes = {
  title: 'A&A meeting, Monday 2 March 2026: actions for the notes',
  marking: 'OFFICIAL',
  blocks: [
    {
      name: 'review',
      title: 'Review of Action Tracker',
      lines: [
        line('2 actions were open before the meeting; 1 discharged and 1 moved on to a later meeting.'),
        line('AA-2026-001 (CC) – Share the response plan with the PCC: reported done; discharged (met).'),
        line('AA-2026-002 (CC) – Set out the options: carried forward to the A&A meeting on Thursday 26 March 2026.'),
      ],
    },
    { name: 'forward', title: 'Items Brought Forward', lines: [{ text: 'No items were brought forward.', from: [] }] },
    {
      name: 'arising',
      title: 'Summary of Actions Arising',
      columns: ['Action', 'Owner', 'Due', 'Ref'],
      lines: [
        line('…', ['CC to share the <burglary> figures & costs with the PCC', 'CC', 'Thursday 30 April 2026', 'AA-2026-007']),
        line('…', ['DCC to write to the councils about speeding', 'DCC, with CC', 'Date owed by DCC', 'AA-2026-008']),
      ],
    },
    {
      name: 'next',
      title: 'Confirmation of Next Meeting Type / Date / Time / Venue',
      lines: [line('Public A&A meeting, Thursday 26 March 2026 at 10:00, Lantern Room. Chair: PCC.')],
    },
  ],
  leftOut: { marking: 0, lane: 1 },
  leftOutSays: '1 action is not for publication and is left out here (1 for one side only).',
}

let file: Uint8Array
beforeAll(async () => {
  file = await writeWord(written, STAMP)
})
const part = (name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())

test('the Word document has heads, lists and a table that another reader finds', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  expect([...value.matchAll(/<(h\d)>(.*?)<\/h\d>/g)].map(([, head, text]) => `${head} ${text}`)).toEqual([
    'h1 A&amp;A meeting, Monday 2 March 2026: actions for the notes',
    'h2 Review of Action Tracker',
    'h2 Items Brought Forward',
    'h2 Summary of Actions Arising',
    'h2 Confirmation of Next Meeting Type / Date / Time / Venue',
  ])
  expect(value).toContain('<thead><tr><th><p><strong>Action</strong></p></th>')
  expect(value).toContain('<td><p>CC to share the &lt;burglary&gt; figures &amp; costs with the PCC</p></td><td><p>CC</p></td>')
  expect(value).toContain('<ul><li>2 actions were open')
  expect(value).toContain('<p>No items were brought forward.</p>')
})

test('it says its title, its language and its marking, and repeats the head of the table', () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>A&amp;A meeting, Monday 2 March 2026: actions for the notes</dc:title>')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  expect(part('word/document.xml')).toContain('<w:tblHeader/>')
  expect(part('word/header1.xml')).toContain('OFFICIAL')
  expect(part('word/footer1.xml')).toContain('OFFICIAL')
})

test('read again, it gives the same actions and outcomes', async () => {
  const paper = await readPaper(file, 'notes.docx')
  const read = readNotes('text' in paper ? paper.text : '')
  expect(read.actions.map(({ owners, dueDate, text }) => [owners, dueDate, text.slice(0, 40)])).toEqual([
    [['CC'], '2026-04-30', 'CC to share the <burglary> figures & cos'],
    [['DCC', 'CC'], null, 'DCC to write to the councils about speed'],
  ])
  expect(read.reviewed.map(({ outcome, quote }) => [outcome, /AA-\d{4}-\d{3}/.exec(quote)?.[0]])).toEqual([
    ['discharged', 'AA-2026-001'],
    ['carried forward', 'AA-2026-002'],
  ])
  expect(read.meeting.nextMeeting.day).toBe('2026-03-26')
})
