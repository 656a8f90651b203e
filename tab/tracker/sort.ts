import type { ActionRow } from '../../bot/api/contract.ts'

export type SortKey = 'due' | 'ref' | 'owner' | 'status' | 'update'
export interface Sort {
  by: SortKey
  down: boolean
}

export const startSort: Sort = { by: 'due', down: false }

/** Sorted copy. Rows without a day come last, whichever way; rows that are alike go by ref. */
export function sortRows(rows: readonly ActionRow[], { by, down }: Sort): ActionRow[] {
  const way = down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, two] = [sortValue(a, by), sortValue(b, by)]
    if (one === two) return compare(a.ref, b.ref)
    if (one === null) return 1
    if (two === null) return -1
    return compare(one, two) * way
  })
}

/** What is disputed first, then what is to be corrected, for those who can settle it; the rest stays in its order. */
export function toSettleFirst(rows: readonly ActionRow[]): ActionRow[] {
  return rows.toSorted((a, b) => settleRank(a) - settleRank(b))
}

/** The refs of what is disputed and not settled, in order of the rows. */
export function disputedIn(rows: readonly ActionRow[]): string[] {
  return rows.filter((row) => settleRank(row) === 0).map((row) => row.ref)
}

function settleRank({ status, flags }: ActionRow): number {
  if (status === 'discharged') return 2
  if (flags.includes('disputed')) return 0
  return flags.includes('correction') ? 1 : 2
}

/** A press on a column: the same again turns it round. */
export function turnSort(sort: Sort, by: SortKey): Sort {
  return sort.by === by ? { by, down: !sort.down } : { by, down: by === 'update' }
}

function sortValue(row: ActionRow, by: SortKey): string | null {
  switch (by) {
    case 'due':
      return row.dueDay
    case 'ref':
      return row.ref
    case 'owner':
      return row.lead
    case 'status':
      return statusOrder[row.status]
    case 'update':
      return row.lastUpdateAt
    default:
      return by satisfies never
  }
}

const statusOrder: Record<ActionRow['status'], string> = { open: '1', 'reported-done': '2', discharged: '3' }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
