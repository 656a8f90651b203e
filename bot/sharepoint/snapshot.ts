import { hashOfUpdate } from '../actions/chain.ts'
import { emptyOffice, foldOffice, isActionSubject, type OfficeState } from '../actions/fold-office.ts'
import { foldAction } from '../actions/lifecycle.ts'
import type { ActionState, SubjectHead } from '../actions/store.ts'
import { keyOf, type Update } from '../actions/update.ts'
import { type SnapshotState, sameState } from './saved-state.ts'

/** Current state in memory: what all updates so far come to. Not the log itself. */
export interface Snapshot {
  state: () => SnapshotState
  head: (subject: string) => SubjectHead | undefined
  /** Every subject that has a state. */
  subjects: () => string[]
  /** Takes updates in, in any order; those it has are passed over, those that come too early are kept until the gap before them is filled. */
  fold: (updates: Iterable<Update>) => void
  /** Subjects with updates that came too early: their history is to be read. */
  waiting: () => string[]
  /** Puts another state in the place of this one and tells of each subject that differs. */
  replace: (state: SnapshotState) => void
  onChange: (listener: (subject: string) => void) => () => void
}

/** `alarm` hears, in plain words, of rows in the log that do not fit the one before them. */
export function createSnapshot({ alarm }: { alarm: (words: string) => void }): Snapshot {
  const held: Held = { state: emptyState(), early: new Map(), alarm }
  const listeners = new Set<(subject: string) => void>()
  const tell = (subjects: Iterable<string>) => {
    for (const subject of subjects) for (const listener of listeners) listener(subject)
  }
  return {
    state: () => held.state,
    head: (subject) => held.state.heads.get(subject),
    subjects: () => [...held.state.heads.keys()],
    waiting: () => [...held.early.keys()],
    fold(updates) {
      const changed = new Set<string>()
      for (const update of updates) take(held, update, changed)
      tell(changed)
    },
    replace(next) {
      const subjects = new Set([...held.state.heads.keys(), ...next.heads.keys()])
      const changed = [...subjects].filter((subject) => !sameState(held.state, next, subject))
      held.state = next
      held.early.clear()
      tell(changed)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

interface Held {
  state: SnapshotState
  /** Updates that came before one they follow, by subject and number. */
  early: Map<string, Map<number, Update>>
  alarm: (words: string) => void
}

function take(held: Held, update: Update, changed: Set<string>): void {
  const { state, early, alarm } = held
  const seq = state.heads.get(update.subject)?.seq ?? 0
  if (update.seq <= seq) return
  if (update.seq > seq + 1) {
    keepEarly(early, update)
    return
  }
  if (seq === 0 && isActionSubject(update.subject) && update.change.kind !== 'raised') {
    alarm(`${keyOf(update.subject, update.seq)} does not raise an action, so it cannot be its first update.`)
    return
  }
  checkChain(state.heads.get(update.subject), update, alarm)
  apply(state, update)
  changed.add(update.subject)
  const next = takeEarly(early, update.subject, update.seq + 1)
  if (next) take(held, next, changed)
}

function emptyState(): SnapshotState {
  return { office: emptyOffice(), actions: new Map<string, ActionState>(), heads: new Map<string, SubjectHead>() }
}

function apply(state: { office: OfficeState; actions: Map<string, ActionState>; heads: Map<string, SubjectHead> }, update: Update): void {
  if (isActionSubject(update.subject)) {
    const folded = foldAction(state.actions.get(update.subject), update)
    state.actions.set(update.subject, folded)
  } else {
    foldOffice(state.office, update)
  }
  state.heads.set(update.subject, { seq: update.seq, lastHash: hashOfUpdate(update) })
}

function checkChain(before: SubjectHead | undefined, update: Update, alarm: (words: string) => void): void {
  if (update.prevHash === (before?.lastHash ?? '')) return
  alarm(`${keyOf(update.subject, update.seq)} does not follow from the update before it: one of the two was altered in the Updates list.`)
}

function keepEarly(early: Map<string, Map<number, Update>>, update: Update): void {
  const kept = early.get(update.subject) ?? new Map<number, Update>()
  if (!kept.has(update.seq)) kept.set(update.seq, update)
  early.set(update.subject, kept)
}

function takeEarly(early: Map<string, Map<number, Update>>, subject: string, seq: number): Update | undefined {
  const kept = early.get(subject)
  const update = kept?.get(seq)
  for (const known of kept?.keys() ?? []) if (known <= seq) kept?.delete(known)
  if (kept?.size === 0) early.delete(subject)
  return update
}
