import type { Board } from '../actions/meeting.ts'
import type { Message } from '../delivery/ports.ts'
import type { Digest } from '../digest/digest.ts'
import { sayAsAt, sayDigestTitle, sayLastRun } from '../words/card-lines.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { writeRefs } from '../words/counts.ts'
import { writeBoard, writeMeeting } from '../words/days.ts'
import { heads } from '../words/labels.ts'
import { createBlock, createLine, createMessage, createNote, createTitle, createTrackerLink, type Element } from './parts.ts'

export interface DigestCardFacts {
  digest: Digest
  boards: ReadonlyMap<string, Board>
  meetings: ChangeFacts['meetings']
  trackerUrl?: string | undefined
}

/** The week in the channel: counts and refs, no person and no post. The open ones are counted only. */
export function createDigestCard(of: DigestCardFacts): Message {
  const { digest } = of
  const title = sayDigestTitle(writeBoard(digest.board, of.boards), digest.week)
  const rows = rowsOf(digest, of)
  const stamps = `${sayAsAt(new Date(digest.asAt))} ${sayLastRun(digest.lastRun ? new Date(digest.lastRun) : null)}`
  return createMessage({
    body: [createTitle(title), ...rows.map((row, place) => createCount(row, place)), createBlock([createNote(stamps)], 1)],
    actions: createTrackerLink(of.trackerUrl),
    fallback: [title, ...rows.map((row) => `${row.head}: ${row.count}${row.below ? ` (${row.below})` : ''}`), stamps].join('\n'),
    summary: `${title}: ${digest.open.length} ${heads.open.toLowerCase()}, ${digest.overdue.length} ${heads.overdue.toLowerCase()}`,
  })
}

interface Row {
  head: string
  count: number
  below: string
}

function rowsOf(digest: Digest, of: DigestCardFacts): Row[] {
  const row = (head: string, refs: readonly string[], note = ''): Row => ({
    head,
    count: refs.length,
    below: [note, refs.length > 0 ? writeRefs(refs) : ''].filter(Boolean).join(': '),
  })
  const names = { meetings: of.meetings, boards: of.boards, today: digest.today }
  const next = digest.nextMeeting ? writeMeeting(digest.nextMeeting, names) : ''
  return [
    { head: heads.open, count: digest.open.length, below: '' },
    row(heads.overdue, digest.overdue),
    ...(next === '' ? [] : [row(heads.dueBefore, digest.dueBeforeMeeting, next.charAt(0).toUpperCase() + next.slice(1))]),
    row(heads.awaiting, digest.awaitingChair),
    row(heads.discharged, digest.dischargedThisWeek),
  ]
}

function createCount(row: Row, place: number): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    ...(place > 0 ? { separator: true } : {}),
    columns: [
      {
        type: 'Column',
        width: '36px',
        items: [createLine(String(row.count), { size: 'Large', weight: 'Bolder' })],
      },
      {
        type: 'Column',
        width: 'stretch',
        verticalContentAlignment: 'Center',
        items: [createLine(row.head, { weight: 'Bolder' }), ...(row.below === '' ? [] : [createNote(row.below)])],
      },
    ],
  }
}
