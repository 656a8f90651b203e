import type { LineFacts, SetUpLine, Unclear } from './lines.ts'
import { unclear } from './lines.ts'
import { readClosures } from './read-days.ts'
import { readMeeting, readMove } from './read-meetings.ts'
import { readAppoint, readEnd, readHandOver } from './read-people.ts'
import { readBoard, readPost } from './read-places.ts'

/** Longer, or on more lines, it is no line of the set-up but notes or an answer. */
const LONGEST = 600

export interface ReadFacts extends LineFacts {
  /** Whether the sender sets up the office: of others only a line that is clear is taken for one, so that an answer about an action is not. */
  arranges: boolean
}

/** A typed line as a step of setting up the office, in any letter case; undefined when it is something else. Pure. */
export function readSetUp(text: string, facts: ReadFacts): SetUpLine | Unclear | undefined {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (text.trim().includes('\n') || line.length > LONGEST || ACTION.test(line)) return undefined
  const read = simple(line, facts) ?? firstOf(line, facts)
  return facts.arranges || read?.kind !== 'unclear' ? read : undefined
}

/** A line that names an action is an answer about it. */
const ACTION = /\b[A-Z]{2,6}-\d{4}-\d{3,}\b/i

function simple(line: string, { arranges }: ReadFacts): SetUpLine | Unclear | undefined {
  if (/^digest here\b/i.test(line)) return { kind: 'digest-here' }
  const days = /^cut[- ]?off(?: is|:)? (\d{1,2})(?: working)?(?: days?)?$/i.exec(line)?.[1]
  if (days !== undefined) return Number(days) <= 30 ? { kind: 'cut-off', days: Number(days) } : unclear('cut-off')
  return arranges && /^cut-?off$/i.test(line) ? unclear('cut-off') : undefined
}

function firstOf(line: string, facts: ReadFacts): SetUpLine | Unclear | undefined {
  return (
    readBoard(line) ??
    readPost(line, facts) ??
    readAppoint(line, facts) ??
    readHandOver(line, facts) ??
    readEnd(line, facts) ??
    readMove(line, facts) ??
    readMeeting(line, facts) ??
    // "Closed 24 December" may be an owner's answer; the office's days are closed only by who may close them.
    (facts.arranges ? readClosures(line, facts) : undefined)
  )
}
