import type { BoardView, HolderView, OfficeRequest, OfficeView, PostView } from '../../bot/api/contract.ts'

type Command = OfficeRequest['command']
type Day = OfficeView['today']

/** What keeps a draft from being sent, by field, as sentences; empty: nothing. */
export type Faults<D> = Partial<Record<keyof D, string>>

/** A form of the office: what it begins with, what it asks for, and the command that it becomes. Texts are as typed. */
export interface Draft<D> {
  start: D
  faultsIn(draft: D): Faults<D>
  /** Of a draft without faults. */
  commandFor(draft: D): Command
}

export interface BoardDraft {
  ref: string
  title: string
  purpose: string
  frequency: string
  notesPublished: boolean
  public: boolean
}

/** A new board, or one as it stands, to be changed. */
export function boardDraft(office: OfficeView, known?: BoardView): Draft<BoardDraft> {
  return {
    start: known ?? { ref: '', title: '', purpose: '', frequency: '', notesPublished: false, public: false },
    faultsIn: ({ ref, title }) => ({
      ...(known ? {} : refFault(ref, { shape: /^[A-Z]{2,6}$/, example: 'two to six letters, such as AA', taken: office.boards })),
      ...needed({ title }, 'Give the board its name.'),
    }),
    commandFor: ({ ref, title, purpose, frequency, notesPublished, public: isPublic }) => ({
      kind: 'make-board',
      board: refOf(ref),
      title: title.trim(),
      purpose: purpose.trim(),
      frequency: frequency.trim(),
      // A board whose reminders have a rhythm of their own keeps it.
      cadence: known && known.cadence !== '' && known.cadence !== known.frequency ? known.cadence : frequency.trim(),
      notesPublished,
      public: isPublic,
    }),
  }
}

export interface PostDraft {
  ref: string
  title: string
  organisation: PostView['organisation']
  grants: PostView['grants']
}

/** A new post, perhaps with a part that it is to have, or one as it stands. */
export function postDraft(office: OfficeView, given: { known?: PostView | undefined; grants?: PostView['grants'] } = {}): Draft<PostDraft> {
  const { known, grants = [] } = given
  return {
    start: known ?? { ref: '', title: '', organisation: grants.length > 0 ? 'opcc' : 'force', grants },
    faultsIn: ({ ref, title }) => ({
      ...(known
        ? {}
        : refFault(ref, { shape: /^[A-Z][A-Z0-9-]{1,30}$/, example: 'as it is written in the notes, such as CC', taken: office.posts })),
      ...needed({ title }, 'Give the post its name.'),
    }),
    commandFor: (draft) => ({
      kind: 'make-post',
      post: refOf(draft.ref),
      title: draft.title.trim(),
      organisation: draft.organisation,
      grants: draft.grants.map(({ role, board }) => ({ role, board })),
    }),
  }
}

/** Somebody who may be appointed. */
export interface Person {
  oid: string
  name: string
  upn: string
}

export interface AppointDraft {
  person: Person | null
  capacity: HolderView['capacity']
  from: string
  to: string
}

export function appointDraft(office: OfficeView, post: string): Draft<AppointDraft> {
  return {
    start: { person: null, capacity: 'holder', from: office.today, to: '' },
    faultsIn: ({ person, from, to }) => ({
      ...(person ? {} : { person: 'Choose somebody from the list.' }),
      ...dayFault({ from }),
      ...(to !== '' && to < from ? { to: 'The last day cannot be before the first.' } : {}),
    }),
    commandFor: ({ person, capacity, from, to }) => ({
      kind: 'appoint',
      post,
      ...chosen(person),
      capacity,
      from: from as Day,
      to: to === '' ? null : (to as Day),
    }),
  }
}

export interface HandOverDraft {
  person: Person | null
  capacity: 'holder' | 'acting' | 'temporary'
  from: string
  note: string
}

/** Another person for a post: whoever has it leaves it the day before. */
export function handOverDraft(office: OfficeView, post: string): Draft<HandOverDraft> {
  return {
    start: { person: null, capacity: 'holder', from: office.today, note: '' },
    faultsIn: ({ person, from }) => ({ ...(person ? {} : { person: 'Choose somebody from the list.' }), ...dayFault({ from }) }),
    commandFor: ({ person, capacity, from, note }) => ({
      kind: 'hand-over',
      post,
      ...chosen(person),
      capacity,
      from: from as Day,
      note: note.trim(),
    }),
  }
}

export interface EndDraft {
  to: string
}

export function endDraft(office: OfficeView, post: string, { oid, capacity, from }: HolderView): Draft<EndDraft> {
  return {
    start: { to: office.today },
    faultsIn: ({ to }) => (to !== '' && to < from ? { to: 'The last day cannot be before the first.' } : dayFault({ to })),
    commandFor: ({ to }) => ({ kind: 'end-appointment', post, oid, capacity, to: to as Day }),
  }
}

export function dayFault<N extends string>(field: Record<N, string>): Partial<Record<N, string>> {
  return needed(field, 'Choose a day.', (value) => /^\d{4}-\d{2}-\d{2}$/.test(value))
}

export function needed<N extends string>(
  field: Record<N, string>,
  sentence: string,
  isGiven = (value: string) => value.trim() !== '',
): Partial<Record<N, string>> {
  const missing = Object.entries<string>(field).filter(([, value]) => !isGiven(value))
  return Object.fromEntries(missing.map(([name]) => [name, sentence])) as Partial<Record<N, string>>
}

function chosen(person: Person | null): Person {
  if (!person) throw new TypeError('a draft without a person has faults')
  return { oid: person.oid, name: person.name, upn: person.upn }
}

const refOf = (typed: string) => typed.trim().toUpperCase()

function refFault(
  ref: string,
  { shape, example, taken }: { shape: RegExp; example: string; taken: readonly { ref: string }[] },
): { ref?: string } {
  if (!shape.test(refOf(ref))) return { ref: `Give a short name: ${example}.` }
  return taken.some((one) => one.ref === refOf(ref)) ? { ref: `${refOf(ref)} is there already. Change that one instead.` } : {}
}
