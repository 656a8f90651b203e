import { z } from 'zod'
import type { Lists } from './people.ts'

/** Refs that the things to try can name, because the lists hold such actions now; empty when there is none. */
export interface Suggestions {
  /** An open action of the Chief Constable's, the most pressing first. */
  owned: string
  /** An action that is reported done. */
  reported: string
}

const actionShape = z.object({
  Ref: z.string(),
  Board: z.string(),
  Status: z.string(),
  LeadPost: z.string(),
  Flags: z.string().nullish(),
  DueDay: z.string().nullish(),
  Lane: z.string(),
  Marking: z.string(),
})

/** Looks the refs up in the lists. */
export function findSuggestions(lists: Lists): Suggestions {
  const plain = lists
    .items('Actions')
    .map(({ fields }) => actionShape.parse(fields))
    .filter((action) => action.Board === 'AA' && action.Lane === 'joint' && action.Marking === 'none' && !action.Flags)
    .sort((a, b) => ((a.DueDay || '9') < (b.DueDay || '9') ? -1 : 1))
  return {
    owned: plain.find((action) => action.LeadPost === 'CC' && action.Status === 'open')?.Ref ?? '',
    reported: plain.find((action) => action.Status === 'reported-done')?.Ref ?? '',
  }
}
