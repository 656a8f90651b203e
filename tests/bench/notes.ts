import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { readPaper } from '../../bot/papers/read-paper.ts'
import { makePdf, setLines } from '../support/make-pdf.ts'

const RUNS = 2
const PAGES = 300
/** About 2,400 characters a page; the one public paper of more than a hundred pages has 2,130. */
const USUAL_LINES = 22
/** About 3,900 characters: pages without an empty line. */
const FULL_LINES = 36
const MEGABYTE = 1024 * 1024

const HEAD = `Accountability and Assurance meeting
Date: Friday 30th October 2026
Chair: Robin Marsh (PCC)
Present
- Robin Marsh, Police and Crime Commissioner (PCC)
- Morgan Vale, Chief Constable (CC)
- Ash Linden, Deputy Chief Constable (DCC)
- Jo Farrow, Policy Officer (JF)
`

const ITEM = (n: number) => `
${n}. Performance of area ${n}
${n}.1 The CC presented the figures for the quarter. Calls in area ${n} were answered within the standard in nine cases of ten, and the
PCC asked what stood in the way of the rest. The DCC explained that the rota had been changed in June and that the change was under review.
ACTION: DCC to share the review of rota ${n} with the PCC by 25 November 2026.
${n}.2 It was agreed that the CC would write to the partners of area ${n} before the next meeting. JF noted that the survey had not closed.
AP${n}: JF to circulate the survey results of area ${n} at the November meeting.
${n}.3 Members discussed estates, vehicles and the budget of area ${n} at length; nothing was decided.
`

const PROSE = [
  'Members heard how calls are graded, how many were answered late in the evening and what stood behind the figures of',
  'the last two quarters. The force had changed the rota in June; the change was under review and early signs were good.',
  'The panel asked about vehicles, estates and the budget. It was noted that the survey of residents had not closed, and',
  'that the partners had been consulted in writing. Thanks were given to all who had taken part in the work on roads.',
]

/** A page of a pack: an item of the agenda, its prose, one action. */
const pageOf = (n: number, lines: number) => [
  `${n}. Report ${n} of the pack`,
  ...Array.from({ length: lines - 3 }, (_, i) => PROSE[i % PROSE.length] ?? ''),
  `ACTION: DCC to share report ${n} with the PCC by 25 November 2026.`,
  '',
]
const pack = (lines: number) => [...HEAD.split('\n'), ...Array.from({ length: PAGES }, (_, i) => pageOf(i + 1, lines)).flat()]

const itemsOf = (count: number) => Array.from({ length: count }, (_, i) => ITEM(i + 1)).join('')
const notesOf = (items: number) => `${HEAD}${itemsOf(items)}\nDate of next meeting: Friday 27 November 2026\n`

/** Hostile texts by size: each grows with it, so that the time should too. */
const HOSTILE: Record<string, (size: number) => string> = {
  'nested labels': (size) => 'Action: '.repeat(size / 8),
  'nested brackets': (size) => `ACTION (${'('.repeat(size / 2)}CC${')'.repeat(size / 2)}): report`,
  'labels a line': (size) => 'Action:\n'.repeat(size / 8),
  'no space': (size) => 'a'.repeat(size),
  'no space, capitals': (size) => 'A1/'.repeat(size / 3),
  'open brackets': (size) => `The CC agreed to report ${'( ['.repeat(size / 3)}`,
  'open quotes': (size) => `The CC said “${'‘ "word '.repeat(size / 8)}`,
  'bars of a table': (size) => 'No. | Action | Owner | Due\n'.repeat(size / 27),
  'open rows': (size) => `Summary of actions\nNo. | Action | Owner | Due\n${'1 | send the '.repeat(size / 13)}`,
  'many parties': (size) => `Present: ${Array.from({ length: size / 14 }, (_, i) => `Jo A${i} (J${i})`).join(', ')}`,
  'agreed to': (size) => 'The CC agreed that the DCC would '.repeat(size / 33),
  dates: (size) => 'by 25 November 2026 or '.repeat(size / 23),
  'one letter a line': (size) => 'A\n'.repeat(size / 2),
  headings: (size) => '1. Matters arising\n'.repeat(size / 19),
  blanks: (size) => `Action:${' '.repeat(size)}x`,
  dots: (size) => '.'.repeat(size) + '. '.repeat(size / 4),
}
const SIZES = [125_000, 250_000, 500_000, 1_000_000]

/**
 * Reading notes: megabytes a second; milliseconds for 1, 2, 4 and 8 times the same notes; documents of 300 usual and of 300 full pages, their words and what
 * is read from them, in time of the clock and of the processor; and hostile texts up to 1 MB, 10,000 labels among them. A ratio is of each time to the one of half the length: 2 is linear.
 */
export async function notes(): Promise<object> {
  readNotes(notesOf(20))
  // First, as a service reads them: not beside the litter of what is measured below.
  const documents = {
    pdf: await readThrough(pdf(USUAL_LINES), 'notes.pdf'),
    docx: await readThrough(await word(USUAL_LINES), 'notes.docx'),
  }
  const fullPages = { pdf: await readThrough(pdf(FULL_LINES), 'notes.pdf'), docx: await readThrough(await word(FULL_LINES), 'notes.docx') }
  const growth = [1, 2, 4, 8].map((times) => timed(notesOf(100 * times)))
  const last = notesOf(800)
  return {
    unit: 'ms',
    megabytesPerSecond: round(last.length / MEGABYTE / ((growth.at(-1) ?? 1) / 1000)),
    growth: withRatios(growth),
    documents,
    fullPages,
    labels10000: timed('Action: '.repeat(10_000)),
    hostile: Object.fromEntries(Object.entries(HOSTILE).map(([name, make]) => [name, withRatios(SIZES.map((size) => timed(make(size))))])),
  }
}

/** The least of some runs, in time of the processor, so that whatever else the machine does counts little. */
function timed(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    readNotes(text)
    return millisecondsSince(before)
  })
  return round(Math.min(...times))
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function withRatios(times: number[]): object {
  return { times, ratios: times.slice(1).map((time, i) => round(time / Math.max(times[i] ?? 1, 0.1))) }
}

const round = (value: number) => Math.round(value * 10) / 10

async function readThrough(bytes: Uint8Array, name: string): Promise<object> {
  const from = performance.now()
  const before = process.cpuUsage()
  const paper = await readPaper(bytes, name, { timeLimitMs: 60_000 })
  const words = performance.now() - from
  if ('refused' in paper) return { refused: paper.refused }
  const found = readNotes(paper.text).actions.length
  return {
    pages: PAGES,
    characters: paper.text.length,
    words: round(words),
    whole: round(performance.now() - from),
    processor: round(millisecondsSince(before)),
    actions: found,
  }
}

function pdf(each: number): Uint8Array {
  const lines = pack(each)
  const pages = Array.from({ length: PAGES }, (_, i) => setLines(lines.slice(i * each, (i + 1) * each), { size: 10 }))
  return makePdf(pages, { packed: true })
}

async function word(each: number): Promise<Uint8Array> {
  const children = pack(each).map((text) => new Paragraph(/^\d+\. /.test(text) ? { text, heading: HeadingLevel.HEADING_1 } : { text }))
  return Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
