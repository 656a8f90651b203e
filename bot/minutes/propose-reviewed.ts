import type { Action, ActionRef, BoardRef, MeetingRef } from '../actions/action.ts'
import { bindDue } from '../actions/bind-due.ts'
import { plainName } from '../actions/find-post.ts'
import { comingMeetings } from '../actions/meeting.ts'
import type { Office } from '../actions/office.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { findDue } from '../calendar/phrases.ts'
import { sayBoardDoubt, sayNotDischargedDoubt, saySettledAlready } from '../words/reviewed-talk.ts'
import { matchReviewed } from './match-reviewed.ts'
import type { ReviewedItem } from './notes.ts'
import type { ReviewedChange, ReviewedUpdate } from './reviewed-update.ts'

export interface ReviewedFacts {
  office: Office
  /** Those that the reader of the notes may see, of all boards. */
  actions: readonly Action[]
  board: BoardRef
  /** The day of the meeting of the notes. */
  on: Day
  /** Europe/London. */
  today: Day
  /** The whole notes. */
  text: string
}

/** Turns what notes say of earlier actions into updates that wait for a person; what is not clear waits for an answer, never guessed. Pure. */
export function proposeReviewed(items: readonly ReviewedItem[], facts: ReviewedFacts): ReviewedUpdate[] {
  const actions = facts.actions.filter(({ board }) => board === facts.board)
  const common = commonWords(facts.office)
  const flat = facts.text.replace(/\s+/g, ' ')
  const found = items.flatMap((item) => {
    const { refs, nearest } = matchReviewed(item.quote, { actions, common, context: contextOf(item.quote, flat) })
    const about = refs.length === 0 ? [''] : refs
    return about.map((ref) => updateOf(item, { ref, nearest, action: actions.find((action) => action.ref === ref) }, facts))
  })
  return found.map((update, place) => ({ ...update, number: place + 1 }))
}

/** Refs and titles of posts and boards stand in every action. */
function commonWords({ posts, boards }: Office): Set<string> {
  const names = [...posts.values(), ...boards.values()].flatMap(({ ref, title }) => [ref, title])
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? []))
}

const CONTEXT = 1_000

/** What stands before a quote; quotes have their spaces collapsed. */
function contextOf(quote: string, flat: string): string {
  const at = flat.indexOf(quote.slice(0, 60))
  return at < 1 ? '' : flat.slice(Math.max(0, at - CONTEXT), at)
}

interface About {
  ref: ActionRef
  nearest: ActionRef[]
  action: Action | undefined
}

function updateOf(item: ReviewedItem, { ref, nearest, action }: About, facts: ReviewedFacts): ReviewedUpdate {
  const { quote, outcome } = item
  const change = changeOf(item, facts)
  const settled = action && isSettled(action, change)
  const doubts = settled ? [saySettledAlready(action.ref, action.status)] : doubtsOf(item, change)
  return { number: 0, quote, outcome, ref, candidates: nearest, change, doubts, state: settled ? 'dropped' : 'proposed' }
}

/** What the record knows already: nothing is left to record. */
function isSettled({ status, reviewAt }: Action, change: ReviewedChange): boolean {
  if (status === 'discharged') return true
  if (change.kind === 'report-done') return status === 'reported-done'
  return (change.kind === 'carry-forward' || change.kind === 'bring-back') && change.to !== '' && change.to === reviewAt
}

function changeOf(item: ReviewedItem, facts: ReviewedFacts): ReviewedChange {
  const { outcome, quote, target } = item
  switch (outcome) {
    case 'discharged':
      return boardIn(target, facts) === '' ? closing(quote) : { kind: 'transfer', board: boardIn(target, facts) }
    case 'transferred':
      return { kind: 'transfer', board: boardIn(target, facts) }
    case 'completed':
      return { kind: 'report-done' }
    case 'carried forward':
      return { kind: 'carry-forward', to: carriedTo(item, facts) }
    case 'brought back':
      return { kind: 'bring-back', to: meetingIn(quote, facts) }
    case 'updated':
      return { kind: 'report-progress' }
    default:
      return outcome satisfies never
  }
}

const WITHDRAWN =
  /\b(?:withdrawn|deleted|dropped|laps(?:es|ed)|falls|fell|no longer (?:needed|required|relevant)|not (?:being )?pursued)\b/i
const SUPERSEDED = /\b(?:superseded|overtaken|replaced by|covered by|taken up (?:in|by))\b/i
const IN_PART = /\b(?:part(?:ial(?:ly)?|ly)?[ -](?:met|complete[d]?|done|discharged)|in part)\b/i

/** In which way the words close an action: as met unless they say otherwise. */
function closing(quote: string): ReviewedChange {
  if (WITHDRAWN.test(quote)) return { kind: 'withdraw' }
  if (SUPERSEDED.test(quote)) return { kind: 'discharge', outcome: 'superseded' }
  return { kind: 'discharge', outcome: IN_PART.test(quote) ? 'part-met' : 'met' }
}

/** The one other board that words name: by its ref, its title, or the name in brackets after it. Empty when none, or several. */
export function boardIn(words: string, { office, board }: Pick<ReviewedFacts, 'office' | 'board'>): BoardRef {
  const wanted = plainName(words)
  if (wanted === '') return ''
  const names = (title: string) => [title, title.replace(/\s*\([^()]*\)\s*$/, ''), /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? ''].map(plainName)
  const found = [...office.boards.values()].filter(({ ref, title }) => ref !== board && [plainName(ref), ...names(title)].includes(wanted))
  return found.length === 1 ? (found[0]?.ref ?? '') : ''
}

type MeetingFacts = Pick<ReviewedFacts, 'office' | 'board' | 'on' | 'today'>

/** The one planned meeting of the board that words name, by its month, its day or as the next one. Empty when they name none. */
export function meetingIn(words: string, facts: MeetingFacts): MeetingRef {
  const { office, board, on, today } = facts
  const found = findDue(words, on)
  if (!found) return ''
  if (found.due.form === 'meeting' && found.due.next) return nextMeeting(facts)
  const bound = bindDue(found, { board, meetings: office.meetings, on })
  const coming = comingMeetings(office.meetings.values(), board, today)
  if (bound.form === 'meeting') return coming.some(({ ref }) => ref === bound.meeting) ? bound.meeting : ''
  return coming.find(({ day }) => bound.form === 'day' && day === bound.day)?.ref ?? ''
}

/** Where something is carried to: the meeting that is named, which must be planned; else the next. */
function carriedTo({ quote, target }: ReviewedItem, facts: ReviewedFacts): MeetingRef {
  const named = meetingIn(quote, facts) || meetingIn(`to the ${target.replace(/(?:Board|Panel|Committee|Group)$/, 'meeting')}`, facts)
  const isNamed = target !== '' || findDue(quote, facts.on)?.due.form === 'meeting'
  return named === '' && !isNamed ? nextMeeting(facts) : named
}

/** The meeting of the board after the one of the notes, and not before today. */
function nextMeeting({ office, board, on, today }: MeetingFacts): MeetingRef {
  const after = addDays(on, 1)
  return comingMeetings(office.meetings.values(), board, after > today ? after : today)[0]?.ref ?? ''
}

const NOT_CLOSED = /\b(?:not|never|cannot|refused to|declined to|before it (?:can|could) be|if|until|unless)\b[^.;]{0,60}\bdischarge/i

function doubtsOf({ outcome, quote, target }: ReviewedItem, change: ReviewedChange): string[] {
  const closes = change.kind === 'discharge' || change.kind === 'withdraw' || change.kind === 'transfer'
  const named =
    (outcome === 'transferred' || outcome === 'discharged') && target !== '' && !(change.kind === 'transfer' && change.board !== '')
  return [...(closes && NOT_CLOSED.test(quote) ? [sayNotDischargedDoubt()] : []), ...(named ? [sayBoardDoubt(target)] : [])]
}
