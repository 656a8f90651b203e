import type { Day } from '../../bot/calendar/day.ts'
import { readReply } from '../../bot/replies/read.ts'
import type { ReplyContext } from '../../bot/replies/reply.ts'

const SIZE = 5_000
const RUNS = 5

const CONTEXT: ReplyContext = {
  today: '2025-10-14' as Day,
  nextMeeting: '2025-11-20' as Day,
  actions: [
    'Provide stop and search figures to the PCC',
    'Review the custody medical contract and report to the Governance Board',
    'Publish the roads policing strategy',
    'Work with partners to improve outcome 16 data by the first two quarters of the survey',
    'Circulate the results of the 101 call handling audit',
  ].map((title, at) => ({ ref: `AA-2025-0${at + 41}`, title, due: null })),
}

/** Pieces that are repeated, as they are and cut to what the reader takes at most. */
const PIECES = {
  done: 'done ',
  'done,': 'done, ',
  'done.': 'done. ',
  digits: '1 ',
  'long number': '1',
  slashes: '1/2/3-',
  'dashed ref': 'AA-2025-',
  hash: '#41,',
  percent: '50% 1 and 2 ',
  letters: 'a',
  'short words': 'a b ',
  'to the': 'to the ',
  'move it': 'move it to the ',
  'not had': 'not had any ',
  "can't": "can't until ",
  'please the': 'please the the ',
  'all but': 'all but ',
  'and 41': ' and 41',
  'title words': 'custody medical contract stop search figures ',
  'open quote': '<blockquote>',
  'open tag': '<a ',
  'open at': '<at>',
  brackets: '((([[[',
  blanks: ' ',
  lines: '\n',
  'quoted lines': '> done\n',
  'bar line': 'x | ',
  wrote: 'on wrote ',
  weeks: 'two weeks on Friday ',
  months: 'end of January or ',
  commas: ',',
  dots: 'done.no.',
  apostrophes: "it's'",
  accents: 'é́',
  'many clauses': 'move number 41 to 30 November or in about two weeks ok pls, ',
  emoji: '👍🏽',
  zero: '\u0000\u200b',
} as const

/** Milliseconds of the processor for 5 KB of hostile text, by kind: the median of some runs after a first; and for 160 plain replies. */
export function replies(): Promise<object> {
  const kinds = Object.entries(PIECES).map(([name, piece]): [string, number] => {
    const times = [SIZE, 1_490].map((size) => median(piece.repeat(Math.ceil(size / piece.length)).slice(0, size)))
    return [name, Math.max(...times)]
  })
  const sorted = kinds.toSorted((a, b) => b[1] - a[1])
  const first = performance.now()
  const plain = [
    '41 done',
    '60% on the custody one, need til end of Jan - costs not back',
    'please move 43 to the DCC',
    'no change on the rest',
  ]
  for (let at = 0; at < 160; at++) readReply(plain[at % plain.length] ?? '', CONTEXT)
  const usual = performance.now() - first
  return Promise.resolve({
    unit: 'ms',
    per: `${SIZE} characters`,
    max: sorted[0]?.[1],
    plain160: round(usual),
    hostile: Object.fromEntries(sorted),
  })
}

function median(text: string): number {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const from = process.cpuUsage()
    readReply(text, CONTEXT)
    const { user, system } = process.cpuUsage(from)
    if (run > 0) times.push((user + system) / 1000)
  }
  return round(times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0)
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
