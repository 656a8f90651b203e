import type { PostRef } from '../actions/action.ts'
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
  const meeting = meetingOf(reading, facts.office)
  const on = meeting?.day ?? reading.meeting.date ?? facts.today
  const board = meeting?.board ?? [...facts.office.boards.keys()][0] ?? ''
  const doubts = reading.doubts.filter(({ kind, quote }) => quote === '' && kind !== 'no-date').map((doubt) => doubt.says)
  if (!meeting) doubts.push(sayMeetingDoubt(reading.meeting.date))
  else if (isOtherType(reading, meeting)) doubts.push(sayOtherType(reading.meeting.title, meeting))
  const scene = { facts, board, on, attendance: reading.meeting.attendance, doubts: reading.doubts }
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

function meetingOf(reading: NotesReading, office: Office): Meeting | undefined {
  const { date } = reading.meeting
  const onDay = date === null ? [] : [...office.meetings.values()].filter((m) => m.day === date && m.state !== 'cancelled')
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
      { due: candidate.due, words: candidate.dueWords, condition: candidate.condition },
      { board: scene.board, meetings: office.meetings, on: scene.on },
    ),
    kind: candidate.kind,
    strength: candidate.strength,
    doubts,
    ...untouched(),
  }
}
