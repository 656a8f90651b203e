import type { BoardRef, PostRef } from '../actions/action.ts'
import { plainName } from '../actions/find-post.ts'
import type { Meeting } from '../actions/meeting.ts'
import type { Office } from '../actions/office.ts'
import type { Day } from '../calendar/day.ts'
import { sayLeadDoubt, sayMeetingDoubt, sayOtherType, sayPutDown, sayUnmarked } from '../words/doubts.ts'
import { bindDue } from './bind-due.ts'
import { findOwner } from './find-owner.ts'
import type { Candidate, NotesReading } from './notes.ts'
import type { Proposal, StoredNotes } from './proposal.ts'

export interface ProposeFacts {
  id: string
  byOid: string
  /** A post of the person who pasted: items to be brought back that name nobody are put down for it. */
  byPost: PostRef
  at: string
  today: Day
  office: Office
}

/** Turns a reading into proposals that wait for a person: owners become posts, dues are bound to meetings; what cannot be is a doubt. Pure. */
export function propose(reading: NotesReading, facts: ProposeFacts): StoredNotes {
  const named = boardOf(reading.meeting.title, facts.office)
  const meeting = meetingOf(reading, facts.office, named)
  const on = meeting?.day ?? reading.meeting.date ?? facts.today
  const board = meeting?.board ?? named ?? [...facts.office.boards.keys()][0] ?? ''
  const doubts = reading.doubts.filter(({ kind, quote }) => quote === '' && kind !== 'no-date').map((doubt) => doubt.says)
  if (!meeting) doubts.push(sayMeetingDoubt(reading.meeting.date))
  else if (isOtherType(reading, meeting)) doubts.push(sayOtherType(reading.meeting.title, meeting))
  const { attendance, nextMeeting } = reading.meeting
  const scene = { facts, board, on, attendance, next: nextMeeting.day, doubts: reading.doubts }
  return {
    v: 1,
    id: facts.id,
    byOid: facts.byOid,
    at: facts.at,
    board,
    meeting: meeting?.ref ?? '',
    title: reading.meeting.title,
    day: on,
    doubts,
    proposals: reading.actions.map((candidate, index) => proposalOf(candidate, index + 1, scene)),
    presses: [],
    reviewed: [],
  }
}

/** The one board that the title of the notes names, by its title or by the name in brackets behind that. */
function boardOf(title: string, office: Office): BoardRef | undefined {
  const said = ` ${plainName(title)} `
  const names = (one: string) => [one.replace(/\s*\([^()]*\)\s*$/, ''), /\(([^()]+)\)\s*$/.exec(one)?.[1] ?? ''].map(plainName)
  const found = [...office.boards.values()].filter((board) => names(board.title).some((name) => name !== '' && said.includes(` ${name} `)))
  return found.length === 1 ? found[0]?.ref : undefined
}

/** The meeting of the notes: one of the board that they name, on their day. */
function meetingOf(reading: NotesReading, office: Office, named: BoardRef | undefined): Meeting | undefined {
  const { date } = reading.meeting
  const isOne = (m: Meeting) => m.day === date && m.state !== 'cancelled' && (named === undefined || m.board === named)
  const onDay = date === null ? [] : [...office.meetings.values()].filter(isOne)
  const ofType = onDay.filter((m) => m.type === reading.meeting.type)
  return onDay.length === 1 ? onDay[0] : ofType.length === 1 ? ofType[0] : undefined
}

const PLAIN_TYPES: ReadonlySet<string> = new Set(['performance', 'thematic', 'public'] satisfies Meeting['type'][])

/** "A&A Performance", on a day on which the record has a public meeting. */
function isOtherType({ meeting: { type } }: NotesReading, meeting: Meeting): boolean {
  return PLAIN_TYPES.has(type) && PLAIN_TYPES.has(meeting.type) && type !== meeting.type
}

/** What nobody has done anything to yet. */
export const untouched = () =>
  ({
    state: 'proposed',
    ref: '',
    moreQuotes: [],
    lane: 'joint',
    marking: 'none',
    reason: '',
    mergedInto: 0,
    isAdded: false,
    rev: 0,
    isSent: false,
  }) satisfies Partial<Proposal>

interface Scene {
  facts: ProposeFacts
  board: string
  on: Day
  /** The day of the next meeting, as the notes give it. */
  next: Day | null
  attendance: NotesReading['meeting']['attendance']
  doubts: NotesReading['doubts']
}

function proposalOf(candidate: Candidate, number: number, scene: Scene): Proposal {
  const { office, byPost } = scene.facts
  const find = (words: string) => findOwner(words, { office, attendance: scene.attendance, on: scene.on })
  const leadWords = candidate.owners[0] ?? ''
  const named = find(leadWords)
  const putDown = candidate.kind === 'bring-back' && leadWords === '' ? byPost : ''
  const others = [...candidate.owners.slice(1), ...candidate.supporting].map(find)
  // Who is to do it is said below, with what is known of the posts.
  const ofThis = scene.doubts.filter(({ kind, quote }) => quote === candidate.quote && kind !== 'no-owner')
  const doubts = ofThis.map((doubt) => doubt.says)
  if (candidate.strength === 'implicit') doubts.push(sayUnmarked())
  if (putDown) doubts.push(sayPutDown(putDown))
  else if (!named) doubts.push(sayLeadDoubt(leadWords))
  const lead = named ?? putDown
  return {
    number,
    quote: candidate.quote,
    wording: candidate.text,
    lead,
    leadWords,
    supporting: [...new Set(others)].filter((post) => post !== undefined && post !== lead) as string[],
    due: bindDue(
      { due: dueOf(candidate, scene), words: candidate.dueWords, condition: candidate.condition },
      { board: scene.board, meetings: office.meetings, on: scene.on },
    ),
    kind: candidate.kind,
    strength: candidate.strength,
    doubts,
    ...untouched(),
  }
}

/** "At the next meeting" is on the day that the notes give for it. */
function dueOf({ due }: Candidate, { next }: Scene): Candidate['due'] {
  return due.form === 'meeting' && due.next && due.day === null ? { ...due, day: next } : due
}
