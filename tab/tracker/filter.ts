import type { ActionRow, Me } from '../../bot/api/contract.ts'

/** What the tracker is narrowed to; an empty text means all. */
export interface Filter {
  search: string
  /** `current`: all that are not discharged. */
  status: 'current' | 'overdue' | ActionRow['status'] | ''
  /** The ref of a post, or `mine`. */
  owner: string
  board: string
  flag: ActionRow['flags'][number] | 'date-asked' | ''
}

export const startFilter: Filter = { search: '', status: 'current', owner: '', board: '', flag: '' }

/** The rows that fit every part of the filter, in the order given. `mine` are the posts that the person holds. */
export function filterRows(rows: readonly ActionRow[], filter: Filter, mine: readonly string[]): ActionRow[] {
  const words = plain(filter.search).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      statusFits(row, filter.status) &&
      ownerFits(row, filter.owner, mine) &&
      (filter.board === '' || row.board === filter.board) &&
      flagFits(row, filter.flag) &&
      wordsFit(row, words),
  )
}

function statusFits(row: ActionRow, status: Filter['status']): boolean {
  switch (status) {
    case '':
      return true
    case 'current':
      return row.status !== 'discharged'
    case 'overdue':
      return row.overdue
    default:
      return row.status === status
  }
}

function ownerFits({ lead, supporting }: ActionRow, owner: string, mine: readonly string[]): boolean {
  if (owner === '') return true
  const posts = owner === 'mine' ? mine : [owner]
  return posts.some((post) => lead === post || supporting.includes(post))
}

function flagFits(row: ActionRow, flag: Filter['flag']): boolean {
  if (flag === '') return true
  return flag === 'date-asked' ? row.dateAsked : row.flags.includes(flag)
}

function wordsFit(row: ActionRow, words: string[]): boolean {
  if (words.length === 0) return true
  const text = plain([row.ref, row.oldRef, row.wording, row.lead, row.leadHolder, ...row.supporting, row.dueText, row.lastUpdate].join(' '))
  return words.every((word) => text.includes(word))
}

/** Without case and accents, so that "Sian" finds "Siân". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export interface Counts {
  current: number
  overdue: number
  reportedDone: number
  discharged: number
}

export function countRows(rows: readonly ActionRow[]): Counts {
  return {
    current: rows.filter((row) => row.status !== 'discharged').length,
    overdue: rows.filter((row) => row.overdue).length,
    reportedDone: rows.filter((row) => row.status === 'reported-done').length,
    discharged: rows.filter((row) => row.status === 'discharged').length,
  }
}

/** The posts that may be chosen: those with an action among the rows, by ref, with who answers for them. */
export function ownersIn(rows: readonly ActionRow[], me: Me): { ref: string; label: string }[] {
  const refs = new Set(rows.flatMap((row) => [row.lead, ...row.supporting]))
  return [...refs].sort().map((ref) => {
    const post = me.allPosts.find((p) => p.ref === ref)
    return { ref, label: post ? `${ref} – ${post.holder || 'vacant'}` : ref }
  })
}
