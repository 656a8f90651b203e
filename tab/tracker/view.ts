import { type Filter, startFilter } from './filter.ts'
import { type Sort, startSort } from './sort.ts'

/** How somebody has set the tracker; kept while they look at one action. */
export interface View {
  filter: Filter
  sort: Sort
  /** The action opened last, to which the way back leads. */
  opened: string
}

export const startView: View = { filter: startFilter, sort: startSort, opened: '' }
