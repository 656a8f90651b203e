import type { Day } from './day.ts'

/** When something is due, as words say it. A meeting is named by its month, as the next one, or by its day; words know no refs. */
export type PhraseDue =
  | { form: 'day'; day: Day }
  | { form: 'window'; from: Day; to: Day }
  | { form: 'meeting'; month: string | null; next: boolean; day: Day | null }
  | { form: 'condition' }
  | { form: 'none' }

export interface DuePhrase {
  due: PhraseDue
  /** The words as written, and where they stand in the text. */
  words: string
  start: number
  end: number
  /** "after the first two quarters of the survey", as written; empty when there is none. */
  condition: string
  /** The last day that the words allow, where one can be worked out. */
  lastDay: Day | null
  /** A plain sentence when the words can be meant in two ways; else empty. */
  doubt: string
}
