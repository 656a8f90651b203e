import type { ActionKind, Lane, Marking } from '../actions/action.ts'
import type { RefusalCode } from '../actions/command.ts'
import type { Office } from '../actions/office.ts'
import type { Day } from '../calendar/day.ts'
import { findDue } from '../calendar/phrases.ts'
import { bindDue } from './bind-due.ts'
import { findOwner } from './find-owner.ts'
import type { Proposal } from './proposal.ts'

/** What somebody typed or chose for one proposal; posts and due in words. What is left out stays as it is. */
export interface Edit {
  wording?: string
  owner?: string
  /** Posts, with commas between. */
  supporting?: string
  /** As one would say it; "none" or nothing for no date. */
  due?: string
  kind?: ActionKind
  lane?: Lane
  marking?: Marking
}

/** What in an edit cannot be read. `facts.due` are words that name no day. */
export interface Unread {
  refused: Extract<RefusalCode, 'unknown-post' | 'wording-needed'> | 'no-such-date'
  facts: Record<string, string>
}

type Patch = Partial<Pick<Proposal, 'wording' | 'lead' | 'supporting' | 'due' | 'kind' | 'lane' | 'marking'>>

/** Reads an edit; days are worked out from `today`. One value that cannot be read, and nothing is changed. Pure. */
export function readEdit(edit: Edit, facts: { office: Office; board: string; today: Day }): Patch | Unread {
  const { wording, owner, supporting, due, ...chosen } = edit
  const patch: Patch = { ...chosen }
  const find = (typed: string) => findOwner(typed, { office: facts.office, attendance: [], on: facts.today })
  if (owner !== undefined) {
    const lead = find(owner)
    if (!lead) return { refused: 'unknown-post', facts: { post: owner } }
    patch.lead = lead
  }
  if (supporting !== undefined) {
    const typed = splitPosts(supporting)
    const unknown = typed.find((part) => !find(part))
    if (unknown) return { refused: 'unknown-post', facts: { post: unknown } }
    patch.supporting = typed.flatMap((part) => find(part) ?? [])
  }
  if (due !== undefined) {
    const found = readDue(due, facts.today)
    if (!found) return { refused: 'no-such-date', facts: { due } }
    patch.due = bindDue(found, { board: facts.board, meetings: facts.office.meetings, on: facts.today })
  }
  if (wording !== undefined) {
    if (wording.trim() === '') return { refused: 'wording-needed', facts: {} }
    patch.wording = wording.trim()
  }
  return patch
}

function splitPosts(typed: string): string[] {
  return typed
    .split(/[,;]| and /)
    .map((part) => part.trim())
    .filter(Boolean)
}

function readDue(typed: string, today: Day) {
  if (/^(?:none|no date|-)?$/i.test(typed.trim())) return { due: { form: 'none' as const }, words: '', condition: '' }
  const found = findDue(`by ${typed}`, today) ?? findDue(typed, today)
  return found && { ...found, words: typed }
}
