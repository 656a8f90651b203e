import type { Board, Meeting } from './meeting.ts'
import type { Office, Person } from './office.ts'
import type { Holder, Post } from './post.ts'
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
      foldPost(office, refIn(subject), change)
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

function foldPost(
  office: OfficeState,
  ref: string,
  change: Extract<Change, { kind: 'post-made' | 'appointed' | 'appointment-ended' }>,
): void {
  const post = office.posts.get(ref)
  if (change.kind === 'post-made') {
    const { kind: _kind, ...made } = change
    office.posts.set(ref, { ref, holders: post?.holders ?? [], ...made })
    return
  }
  if (!post) return
  office.posts.set(ref, { ...post, holders: holdersAfter(post.holders, change) })
}

function holdersAfter(holders: Holder[], change: Extract<Change, { kind: 'appointed' | 'appointment-ended' }>): Holder[] {
  if (change.kind === 'appointed') {
    const { kind: _kind, ...holder } = change
    return [...holders, holder]
  }
  const ends = (h: Holder) => h.oid === change.oid && h.capacity === change.capacity && h.to === null
  return holders.map((h) => (ends(h) ? { ...h, to: change.to } : h))
}
