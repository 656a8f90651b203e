import { z } from 'zod'
import type { OfficeState } from '../actions/fold-office.ts'
import type { Board, Meeting } from '../actions/meeting.ts'
import type { Person } from '../actions/office.ts'
import type { Post } from '../actions/post.ts'
import type { ActionState, SubjectHead } from '../actions/store.ts'
import { rowsOfSubject } from './shown-rows.ts'

/** What all updates so far come to, with the place of every subject in the log. */
export interface SnapshotState {
  office: OfficeState
  actions: Map<string, ActionState>
  heads: Map<string, SubjectHead>
}

/** Raised with the shape of what is saved or of what an update comes to: a snapshot saved by another version is not read. */
const VERSION = 3

/** A snapshot with the delta link up to which it has the log, as text. */
export function writeSaved(state: SnapshotState, link: string): string {
  const { boards, posts, meetings, people, settings } = state.office
  return JSON.stringify({
    version: VERSION,
    link,
    actions: [...state.actions],
    heads: [...state.heads],
    boards: [...boards],
    posts: [...posts],
    meetings: [...meetings],
    people: [...people],
    settings: [...settings],
  })
}

/** Reads what `writeSaved` wrote; undefined for anything else, and then the log is read from its start. */
export function readSaved(text: string): { state: SnapshotState; link: string } | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const saved = savedShape.safeParse(value).data
  if (!saved) return undefined
  const office: OfficeState = {
    boards: new Map(saved.boards),
    posts: new Map(saved.posts),
    meetings: new Map(saved.meetings),
    people: new Map(saved.people),
    settings: new Map(saved.settings),
  }
  return { state: { office, actions: new Map(saved.actions), heads: new Map(saved.heads) }, link: saved.link }
}

/** Whether a subject stands and shows the same in both. */
export function sameState(a: SnapshotState, b: SnapshotState, subject: string): boolean {
  const place = (state: SnapshotState) => JSON.stringify([state.heads.get(subject), rowsOfSubject(subject, state)])
  return place(a) === place(b)
}

// This service wrote it itself, under a version: what lies inside the entries is trusted.
const entries = <T>() => z.array(z.tuple([z.string(), z.custom<T>((value) => typeof value === 'object' && value !== null)]))

const savedShape = z.object({
  version: z.literal(VERSION),
  link: z.string().min(1),
  actions: entries<ActionState>(),
  heads: entries<SubjectHead>(),
  boards: entries<Board>(),
  posts: entries<Post>(),
  meetings: entries<Meeting>(),
  people: entries<Person>(),
  settings: z.array(z.tuple([z.string(), z.string()])),
})
