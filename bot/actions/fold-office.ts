import { addDays, type Day, dayAt } from '../calendar/day.ts'
import type { Board, Meeting } from './meeting.ts'
import type { Office, Person } from './office.ts'
import { type Holder, isTenure, type Post } from './post.ts'
import type { Change, Update } from './update.ts'

/** The office while it is being folded; each entry is replaced whole, never changed in place. */
export interface OfficeState extends Office {
  boards: Map<string, Board>
  posts: Map<string, Post>
  meetings: Map<string, Meeting>
  people: Map<string, Person>
  settings: Map<string, string>
}

export function emptyOffice(): OfficeState {
  return { boards: new Map(), posts: new Map(), meetings: new Map(), people: new Map(), settings: new Map() }
}

/** The subject of everything that is no action. A meeting's subject is its ref. */
export const subjectOf = {
  post: (ref: string) => `POST-${ref}`,
  board: (ref: string) => `BOARD-${ref}`,
  person: (oid: string) => `PERSON-${oid}`,
  setting: (name: string) => `SETTING-${name}`,
}

/** `AA-2025-014`. */
export function isActionSubject(subject: string): boolean {
  return /^[A-Z]+-\d{4}-\d{3,}$/.test(subject)
}

const refIn = (subject: string) => subject.slice(subject.indexOf('-') + 1)

/** Folds one update of the office into it, in place. Updates of actions, and those that cannot apply, are passed over. */
export function foldOffice(office: OfficeState, update: Update): void {
  const { change, subject } = update
  switch (change.kind) {
    case 'board-made': {
      const { kind: _kind, ...board } = change
      office.boards.set(refIn(subject), { ref: refIn(subject), ...board })
      return
    }
    case 'person-met': {
      const { kind: _kind, ...person } = change
      office.people.set(refIn(subject), { oid: refIn(subject), ...person })
      return
    }
    case 'setting-set':
      office.settings.set(refIn(subject), change.value)
      return
    case 'meeting-planned':
    case 'meeting-moved':
    case 'meeting-turned':
      foldMeeting(office, subject, change)
      return
    case 'post-made':
    case 'appointed':
    case 'appointment-ended':
    case 'handed-over':
      foldPost(office, update, change)
      return
    default:
      return
  }
}

function foldMeeting(office: OfficeState, ref: string, change: Extract<Change, { kind: `meeting-${string}` }>): void {
  if (change.kind === 'meeting-planned') {
    const { kind: _kind, ...plan } = change
    office.meetings.set(ref, { ref, ...plan, state: 'planned' })
    return
  }
  const meeting = office.meetings.get(ref)
  if (!meeting) return
  const { kind: _kind, ...changed } = change
  office.meetings.set(ref, { ...meeting, ...changed })
}

type PostChange = Extract<Change, { kind: 'post-made' | 'appointed' | 'appointment-ended' | 'handed-over' }>

function foldPost(office: OfficeState, update: Update, change: PostChange): void {
  const ref = refIn(update.subject)
  const post = office.posts.get(ref)
  if (change.kind === 'post-made') {
    const { kind: _kind, ...made } = change
    office.posts.set(ref, { ref, holders: post?.holders ?? [], ...made })
    return
  }
  if (!post) return
  office.posts.set(ref, { ...post, holders: holdersAfter(post.holders, update, change) })
}

function holdersAfter(holders: Holder[], update: Update, change: Exclude<PostChange, { kind: 'post-made' }>): Holder[] {
  switch (change.kind) {
    case 'appointed': {
      const { kind: _kind, ...holder } = change
      return [...others(holders, holder), holder]
    }
    case 'appointment-ended':
      return holders.map((h) => (isEndedBy(h, change) ? { ...h, to: change.to } : h))
    case 'handed-over': {
      const { kind: _kind, ...next } = change
      const tookOver = { on: later(addDays(dayAt(new Date(update.at)), 1), next.from), note: update.texts.reason ?? '' }
      const before = addDays(next.from, -1)
      const left = others(holders, next).map((h) => (isTenure(h.capacity) && (h.to === null || h.to > before) ? { ...h, to: before } : h))
      return [...left, { ...next, to: null, tookOver }]
    }
    default:
      return change satisfies never
  }
}

function later(a: Day, b: Day): Day {
  if (a > b) return a
  return b
}

/** Whether an appointment ends by being ended on a day: one that lasts, or would last longer. One that begins later never begins. */
export function isEndedBy(holder: Holder, end: Pick<Holder, 'oid' | 'capacity'> & { to: Day }): boolean {
  return holder.oid === end.oid && holder.capacity === end.capacity && (holder.to === null || holder.to > end.to)
}

/** All but the appointment of the same person in the same capacity from the same day: made again, it takes the place of the first. */
function others(holders: Holder[], { oid, capacity, from }: Pick<Holder, 'oid' | 'capacity' | 'from'>): Holder[] {
  return holders.filter((h) => h.oid !== oid || h.capacity !== capacity || h.from !== from)
}
